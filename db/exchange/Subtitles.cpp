#include "db/exchange/Subtitles.h"

#include "db/exchange/ExchangeText.h"
#include "db/exchange/OwnTiers.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

struct Cue {
    std::int64_t start = 0; // ms
    std::int64_t end = 0;
    QString text;
    std::optional<FrameSpan> frames;
};

// A line that shows nothing, in the place of an empty one: that would end the cue.
constexpr QChar kEmptyLine(0x00A0);
const QString kPoint = QStringLiteral("point"); // field of a point where a format has no frames to tell it by

QString cueText(const AnnotationTier& tier, Annotation annotation, bool hasFrames)
{
    const QString before = tier.name + QStringLiteral(": ");
    if (!ownTierCalled(tier.name)) {
        QStringList words{annotation.code, annotation.text};
        words.removeAll(QString());
        return before + words.join(QStringLiteral(", "));
    }
    if (annotation.isPoint() && !(hasFrames && annotation.frames))
        annotation.fields.insert(kPoint, QStringLiteral("yes"));
    return before + ownLabel(annotation);
}

QList<Cue> cuesOf(const AnnotationDocument& document, bool hasFrames)
{
    QList<Cue> cues;
    for (const AnnotationTier& tier : document.tiers) {
        for (const Annotation& annotation : tier.annotations) {
            if (annotation.isOfWholeSession())
                continue;
            const std::int64_t start = std::max<std::int64_t>(milliseconds(annotation.range.start), 0);
            const base::MediaTime end =
                annotation.isPoint() ? annotation.range.start + kPointOnScreen : annotation.range.end;
            cues.append({start, std::max(milliseconds(end), start + 1), cueText(tier, annotation, hasFrames),
                         annotation.frames});
        }
    }
    std::stable_sort(cues.begin(), cues.end(), [](const Cue& a, const Cue& b) { return a.start < b.start; });
    return cues;
}

QString withoutEmptyLines(const QString& text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString& line : lines)
        if (line.trimmed().isEmpty())
            line = kEmptyLine;
    return lines.join(QLatin1Char('\n'));
}

bool endsCue(const QString& line)
{
    return std::all_of(line.begin(), line.end(), [](QChar c) { return c.isSpace() && c != kEmptyLine; });
}

std::optional<OwnAnnotation> ownCue(const Annotation& annotation)
{
    auto own = fromOwnLine(annotation.text, annotation);
    if (own && own->annotation.fields.remove(kPoint) > 0)
        own->annotation.range.end = own->annotation.range.start;
    return own;
}

QString plainText(QString text)
{
    static const QRegularExpression tag(QStringLiteral("<[^>\\n]{0,200}>"));
    text.remove(tag);
    return text.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&nbsp;"), QStringLiteral(" "))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"))
        .trimmed();
}

} // namespace

QByteArray webVttText(const AnnotationDocument& document)
{
    QString text = QStringLiteral("WEBVTT\n");
    if (const QString remark = timeBaseRemark(document.timeBase); !remark.isEmpty())
        text += QStringLiteral("\nNOTE ") + remark + QLatin1Char('\n');
    int number = 0;
    for (const Cue& cue : cuesOf(document, true)) {
        ++number;
        QString words = withoutEmptyLines(cue.text);
        words.replace(QLatin1Char('&'), QStringLiteral("&amp;"))
            .replace(QLatin1Char('<'), QStringLiteral("&lt;"))
            .replace(QLatin1Char('>'), QStringLiteral("&gt;"));
        text += QLatin1Char('\n');
        if (cue.frames)
            text += QStringLiteral("%1 frames %2\n").arg(number).arg(frameText(*cue.frames));
        text += QStringLiteral("%1 --> %2\n")
                    .arg(clockText(cue.start, QLatin1Char('.')), clockText(cue.end, QLatin1Char('.')));
        text += words + QLatin1Char('\n');
    }
    return text.toUtf8();
}

QByteArray subRipText(const AnnotationDocument& document)
{
    QString text;
    int number = 0;
    for (const Cue& cue : cuesOf(document, false)) {
        text += QStringLiteral("%1\n%2 --> %3\n")
                    .arg(++number)
                    .arg(clockText(cue.start, QLatin1Char(',')), clockText(cue.end, QLatin1Char(',')));
        // A tag is what stands between angle brackets, and SubRip has no way to write one as text.
        text += withoutEmptyLines(cue.text)
                    .replace(QLatin1Char('<'), QChar(0x2039))
                    .replace(QLatin1Char('>'), QChar(0x203A)) +
                QStringLiteral("\n\n");
    }
    return text.toUtf8();
}

base::Result<AnnotationDocument> readSubtitles(const QByteArray& bytes)
{
    const auto decoded = decodedText(bytes);
    if (!decoded)
        return base::fail(ErrorCategory::Damaged, "not text in UTF-8 or UTF-16");
    QString text = *decoded;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    AnnotationTier tier;
    tier.name = QStringLiteral("Subtitles");
    static const QRegularExpression times(QStringLiteral("^\\s*(\\S+)\\s+-->\\s+(\\S+)"));
    static const QRegularExpression named(QStringLiteral("^\\d+ frames ([\\d-]+)$"));
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = times.match(lines[i]);
        if (!match.hasMatch())
            continue;
        const auto start = clockMilliseconds(match.captured(1));
        const auto end = clockMilliseconds(match.captured(2));
        if (!start || !end || !isWithinReach({fromMilliseconds(*start), fromMilliseconds(*end)}))
            return base::fail(ErrorCategory::Damaged, "line " + std::to_string(i + 1) + ": times of a cue");
        const auto frames = i > 0 ? framesOf(named.match(lines[i - 1]).captured(1)) : std::nullopt;
        QStringList words;
        while (i + 1 < lines.size() && !endsCue(lines[i + 1])) {
            const QString& line = lines[++i];
            words.append(line == QString(kEmptyLine) ? QString() : line);
        }
        Annotation annotation;
        annotation.range = {fromMilliseconds(*start), fromMilliseconds(*end)};
        annotation.frames = frames;
        if (frames && frames->start == frames->end)
            annotation.range.end = annotation.range.start; // it only stays on screen
        annotation.text = plainText(words.join(QLatin1Char('\n')));
        tier.annotations.append(annotation);
    }
    if (tier.annotations.isEmpty())
        return base::fail(ErrorCategory::Damaged, "no cue");
    AnnotationDocument document;
    document.tiers = withOwnTiers({tier}, [](const AnnotationTier&, const Annotation& one) { return ownCue(one); });
    return document;
}

} // namespace alliance::db
