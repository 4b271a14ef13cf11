#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(CommandLine)
}

#include "app/cli/CommandLine.h"

namespace alliance::app::cli
{
namespace
{

const Option* find(const Syntax& syntax, const QString& name)
{
    const auto at = std::find_if(syntax.options.begin(), syntax.options.end(),
                                 [&](const Option& option) { return option.name == name; });
    return at == syntax.options.end() ? nullptr : &*at;
}

QString written(const Option& option)
{
    return QStringLiteral("--") + option.name + (option.value.isEmpty() ? QString() : QLatin1Char(' ') + option.value);
}

bool isPlace(const Option& option)
{
    return option.value.startsWith(QLatin1String("FILE")) || option.value == QLatin1String("DIR");
}

QString checkComplete(const Syntax& syntax, const Arguments& arguments)
{
    const qsizetype count = arguments.positionals().size();
    if (count < syntax.least)
        return tr("something is missing: expected %1").arg(syntax.positionals);
    if (syntax.most >= 0 && count > syntax.most)
        return tr("“%1” is too much: expected %2")
            .arg(arguments.positional(syntax.most),
                 syntax.positionals.isEmpty() ? tr("no further words") : syntax.positionals);
    // A variable that a script forgot to set. No file and no folder has that name.
    if (arguments.positionals().contains(QString()))
        return tr("one word is empty: expected %1").arg(syntax.positionals);
    for (const Option& option : syntax.options) {
        if (option.required && !arguments.has(option.name))
            return tr("the option %1 is missing").arg(written(option));
        if (isPlace(option) && arguments.values(option.name).contains(QString()))
            return tr("the option --%1 needs a value: %2").arg(option.name, option.value);
        if (!option.repeats && arguments.values(option.name).size() > 1)
            return tr("the option --%1 was given more than once").arg(option.name);
    }
    return {};
}

} // namespace

tl::expected<Arguments, QString> parse(const Syntax& syntax, const QStringList& words)
{
    Arguments arguments;
    bool options = true;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (options && word == QLatin1String("--")) {
            options = false;
            continue;
        }
        if (!options || !word.startsWith(QLatin1String("--"))) {
            if (options && word.size() > 1 && word.startsWith(QLatin1Char('-')))
                return tl::unexpected(tr("there is no option “%1”").arg(word));
            arguments.m_positionals.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const Option* option = find(syntax, name);
        if (option == nullptr)
            return tl::unexpected(tr("there is no option “--%1”").arg(name));
        if (option->value.isEmpty() && equals >= 0)
            return tl::unexpected(tr("the option --%1 takes no value").arg(name));
        QString value;
        if (!option->value.isEmpty()) {
            if (equals < 0 && i + 1 >= words.size())
                return tl::unexpected(tr("the option --%1 needs a value: %2").arg(name, option->value));
            value = equals >= 0 ? word.mid(equals + 1) : words[++i];
        }
        arguments.m_values[name].append(value);
    }
    const QString incomplete = checkComplete(syntax, arguments);
    if (!incomplete.isEmpty())
        return tl::unexpected(incomplete);
    return arguments;
}

QString usageLine(const Syntax& syntax)
{
    QString line = QStringLiteral("alliance ") + syntax.verb;
    if (!syntax.positionals.isEmpty())
        line += QLatin1Char(' ') + syntax.positionals;
    for (const Option& option : syntax.options) {
        const QString text = written(option) + (option.repeats ? QStringLiteral("...") : QString());
        line += option.required ? QLatin1Char(' ') + text : QStringLiteral(" [%1]").arg(text);
    }
    return line;
}

QString helpText(const Syntax& syntax)
{
    QString text = tr("Usage: %1").arg(usageLine(syntax)) + QStringLiteral("\n\n") + syntax.summary + QLatin1Char('\n');
    if (!syntax.details.isEmpty())
        text += QLatin1Char('\n') + syntax.details + QLatin1Char('\n');
    if (!syntax.options.isEmpty())
        text += QLatin1Char('\n') + tr("Options:") + QLatin1Char('\n');
    for (const Option& option : syntax.options)
        text += QStringLiteral("  %1  %2\n").arg(written(option), -22).arg(option.help);
    return text;
}

} // namespace alliance::app::cli
