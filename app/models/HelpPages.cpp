#include "app/models/HelpPages.h"

#include "app/models/FuzzyMatch.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextDocumentFragment>

#include <algorithm>

namespace alliance::app
{
namespace
{

// In the order of the contents.
const QStringList kKeys = {QStringLiteral("start"),    QStringLiteral("supervisor"), QStringLiteral("trainee"),
                           QStringLiteral("director"), QStringLiteral("candidates"), QStringLiteral("watching"),
                           QStringLiteral("notes"),    QStringLiteral("feedback"),   QStringLiteral("keyboard"),
                           QStringLiteral("privacy"),  QStringLiteral("trouble")};
constexpr qsizetype kBefore = 40; // characters of the excerpt before what was found
constexpr qsizetype kExcerpt = 130;
const QString kHead = QStringLiteral("<h2>");

QString plain(const QString& html)
{
    return QTextDocumentFragment::fromHtml(html).toPlainText().simplified();
}

QString between(const QString& text, const QString& from, const QString& to)
{
    const qsizetype start = text.indexOf(from);
    const qsizetype end = text.indexOf(to, start);
    return start < 0 || end < 0 ? QString() : text.mid(start + from.size(), end - start - from.size());
}

// Where a word of the text begins with `word`; -1: nowhere. Both are folded.
qsizetype placeOf(const QString& word, const QString& text)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return at;
    return -1;
}

} // namespace

const QString HelpPages::kStart = QStringLiteral("start");

HelpPages::HelpPages(const ActionRegistry& actions, const QString& language) : m_actions(actions), m_language(language)
{
    for (const QString& key : kKeys) {
        m_pages.append({key, plain(between(raw(key), QStringLiteral("<h1>"), QStringLiteral("</h1>")))});
        readSections(m_pages.last());
    }
}

bool HelpPages::has(const QString& key) const
{
    return kKeys.contains(key);
}

QString HelpPages::raw(const QString& key) const
{
    if (!has(key))
        return {};
    for (const QString& language : {m_language, QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/help/%1/%2.html").arg(language, key));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

QString HelpPages::resolved(QString html) const
{
    static const QRegularExpression mark(QStringLiteral("\\[\\[(key|do):([a-z0-9.-]+)\\]\\]"));
    for (QRegularExpressionMatch found = mark.match(html); found.hasMatch(); found = mark.match(html)) {
        const auto id = actionOfKey(m_actions, found.captured(2));
        const QString name = id ? ActionRegistry::plainText(m_actions.spec(*id)).toHtmlEscaped() : found.captured(2);
        const QString keys = id ? m_actions.keyText(*id).toHtmlEscaped() : QString();
        QString text;
        if (found.captured(1) == QLatin1String("do"))
            text = QStringLiteral("<a href=\"action:%1\">%2</a>").arg(found.captured(2), name);
        else if (keys.isEmpty())
            text = QStringLiteral("<i>%1</i>").arg(name);
        else
            text = QStringLiteral("<span class=\"key\">&nbsp;%1&nbsp;</span>").arg(keys);
        html.replace(found.capturedStart(), found.capturedLength(), text);
    }
    return html;
}

QString HelpPages::html(const QString& key) const
{
    QString html = resolved(raw(key));
    int number = 0;
    for (qsizetype at = html.indexOf(kHead); at >= 0; at = html.indexOf(kHead, at + kHead.size()))
        html.insert(at + kHead.size(), QStringLiteral("<a name=\"s%1\"></a>").arg(++number));
    return html;
}

void HelpPages::readSections(const HelpPage& page)
{
    const QStringList parts = resolved(raw(page.key)).split(kHead);
    for (int number = 0; number < parts.size(); ++number) {
        const QString& part = parts[number];
        const qsizetype end = part.indexOf(number == 0 ? QStringLiteral("</h1>") : QStringLiteral("</h2>"));
        const QString title = number == 0 ? page.title : plain(part.left(end));
        m_sections.append({page.key, number, title, page.title, plain(part.mid(end + 5))});
    }
}

QList<HelpHit> HelpPages::search(const QString& words) const
{
    const QStringList wanted = foldedText(words).split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return {};
    QList<HelpHit> inTitle;
    QList<HelpHit> others;
    for (const Section& section : m_sections) {
        const QString title = foldedText(section.title);
        const QString text = foldedText(section.text);
        const auto found = [&](const QString& word) { return placeOf(word, title) >= 0 || placeOf(word, text) >= 0; };
        if (!std::all_of(wanted.begin(), wanted.end(), found))
            continue;
        const qsizetype at = std::max<qsizetype>(0, placeOf(wanted.front(), text) - kBefore);
        const qsizetype from = at == 0 ? 0 : section.text.indexOf(u' ', at) + 1;
        HelpHit hit{section.page, section.number,
                    section.number == 0 ? section.title
                                        : QStringLiteral("%1 › %2").arg(section.pageTitle, section.title),
                    (from > 0 ? QStringLiteral("… ") : QString()) + section.text.mid(from, kExcerpt) +
                        (from + kExcerpt < section.text.size() ? QStringLiteral(" …") : QString())};
        const bool titled =
            std::any_of(wanted.begin(), wanted.end(), [&](const QString& word) { return placeOf(word, title) >= 0; });
        (titled ? inTitle : others).append(hit);
    }
    return inTitle + others;
}

std::optional<ActionId> actionOfKey(const ActionRegistry& actions, const QString& key)
{
    for (const ActionSpec& spec : actions.specs())
        if (key == QLatin1String(spec.key))
            return spec.id;
    return std::nullopt;
}

} // namespace alliance::app
