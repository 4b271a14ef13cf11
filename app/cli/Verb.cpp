#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(Verb)
}

#include "app/cli/Passphrases.h"
#include "app/cli/Verb.h"
#include "app/services/RecordingFiles.h"
#include "app/services/TimeText.h"

#include <cmath>

namespace alliance::app::cli
{
Option jsonOption()
{
    return {QStringLiteral("json"), {}, tr("print the result as JSON")};
}

Option sessionOption()
{
    return {QStringLiteral("session"), QStringLiteral("ID"), tr("session, its id or the first characters of it"), false,
            true};
}

Option optionalSessionOption()
{
    Option option = sessionOption();
    option.required = false;
    return option;
}

Option settingsOption()
{
    return {QStringLiteral("settings"), QStringLiteral("FILE"), tr("JSON with the numbers of the definitions")};
}

std::filesystem::path pathOf(const QString& text)
{
    return text.toStdString();
}

QString clock(base::MediaTime time)
{
    return timeText(time);
}

tl::unexpected<Failure> wrongArgument(const QString& sentence)
{
    return failed(base::ErrorCategory::Invalid, "argument", Subject::Argument, sentence);
}

Outcome<base::MediaTime> secondsOf(const QString& text, const QString& option)
{
    bool number = false;
    const double seconds = text.trimmed().toDouble(&number);
    if (!number || !std::isfinite(seconds) || seconds < 0 || seconds > 1e8)
        return wrongArgument(tr("“%1” is not a time in seconds (--%2).").arg(text, option));
    return base::MediaTime::fromSeconds(seconds);
}

Outcome<OpenSession> openSession(const Arguments& arguments)
{
    auto library = openLibrary(arguments);
    if (!library)
        return tl::unexpected<Failure>(library.error());
    const QString option = QStringLiteral("session");
    const auto session =
        arguments.has(option) ? (*library)->findSession(arguments.value(option)) : Outcome<QUuid>(QUuid());
    if (!session)
        return tl::unexpected<Failure>(session.error());
    return OpenSession{std::move(*library), *session};
}

Outcome<vision::Settings> settingsOf(const Arguments& arguments)
{
    const QString name = arguments.value(QStringLiteral("settings"));
    if (name.isEmpty())
        return vision::Settings();
    const auto text = readText(pathOf(name), Subject::Settings);
    if (!text)
        return tl::unexpected<Failure>(text.error());
    const auto settings = vision::Settings::fromJson(*text);
    if (!settings)
        return failed(settings.error(), Subject::Settings, name);
    return *settings;
}

} // namespace alliance::app::cli
