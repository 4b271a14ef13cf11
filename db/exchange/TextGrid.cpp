#include "db/exchange/TextGrid.h"

#include "db/exchange/ExchangeText.h"
#include "db/exchange/OwnTiers.h"

#include <algorithm>
#include <cmath>
#include <variant>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;
using base::MediaTime;

constexpr MediaTime kShortest{1'000'000};
constexpr std::int64_t kNsPerSecond = 1'000'000'000;

QString secondsText(MediaTime time)
{
    const std::int64_t ns = std::max<std::int64_t>(time.ns, 0);
    return QStringLiteral("%1.%2").arg(ns / kNsPerSecond).arg(ns % kNsPerSecond, 9, 10, QLatin1Char('0'));
}

QString quoted(QString text)
{
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

bool onlyPoints(const AnnotationTier& tier)
{
    return !tier.annotations.isEmpty() && std::all_of(tier.annotations.begin(), tier.annotations.end(),
                                                      [](const Annotation& one) { return one.isPoint(); });
}

QString lineOf(const AnnotationTier& tier, const Annotation& annotation)
{
    return ownTierCalled(tier.name) ? ownLabel(annotation) : annotation.shown();
}

// Of a tier with both, the points go to a tier of their own: an interval tier has none.
QList<AnnotationTier> withoutMixture(const QList<AnnotationTier>& tiers)
{
    QStringList taken;
    for (const AnnotationTier& tier : tiers)
        taken.append(tier.name);
    QList<AnnotationTier> all;
    for (const AnnotationTier& tier : tiers) {
        AnnotationTier lengths = tier;
        AnnotationTier points = tier;
        const auto isPoint = [](const Annotation& one) { return one.isPoint(); };
        lengths.annotations.removeIf(isPoint);
        points.annotations.removeIf([&](const Annotation& one) { return !isPoint(one); });
        if (lengths.annotations.isEmpty() || points.annotations.isEmpty()) {
            all.append(tier);
            continue;
        }
        points.name = uniqueName(tier.name, taken);
        taken.append(points.name);
        all.append({lengths, points});
    }
    return all;
}

// Intervals without gaps from 0 to `end`.
QList<std::pair<base::TimeRange, QString>> intervals(const AnnotationTier& tier, MediaTime end)
{
    QList<std::pair<base::TimeRange, QString>> all;
    MediaTime reached;
    for (const Annotation& annotation : tier.annotations) {
        const base::TimeRange range{std::max(annotation.range.start, reached), annotation.range.end};
        if (range.empty())
            continue;
        if (reached < range.start)
            all.append({{reached, range.start}, {}});
        all.append({range, lineOf(tier, annotation)});
        reached = range.end;
    }
    if (reached < end)
        all.append({{reached, end}, {}});
    return all;
}

QString pointsText(const AnnotationTier& tier)
{
    QList<Annotation> points = tier.annotations;
    std::stable_sort(points.begin(), points.end(),
                     [](const Annotation& a, const Annotation& b) { return a.range.start < b.range.start; });
    QString text = QStringLiteral("        points: size = %1\n").arg(points.size());
    for (qsizetype i = 0; i < points.size(); ++i)
        text += QStringLiteral("        points [%1]:\n            number = %2\n            mark = ")
                    .arg(i + 1)
                    .arg(secondsText(points[i].range.start)) +
                quoted(lineOf(tier, points[i])) + QLatin1Char('\n');
    return text;
}

QString intervalsText(const AnnotationTier& tier, MediaTime end)
{
    const auto all = intervals(tier, end);
    QString text = QStringLiteral("        intervals: size = %1\n").arg(all.size());
    for (qsizetype i = 0; i < all.size(); ++i)
        text +=
            QStringLiteral("        intervals [%1]:\n            xmin = %2\n            xmax = %3\n            text = ")
                .arg(i + 1)
                .arg(secondsText(all[i].first.start), secondsText(all[i].first.end)) +
            quoted(all[i].second) + QLatin1Char('\n');
    return text;
}

struct Token {
    std::variant<double, QString> value;
    qsizetype offset = 0; // in the text
};

// What counts in a TextGrid: quoted texts and numbers that stand alone; <exists> and all other words are decoration.
base::Result<QList<Token>> tokens(const QString& text)
{
    QList<Token> all;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] == QLatin1Char('"')) {
            QString value;
            const qsizetype begin = i;
            for (++i;; ++i) {
                if (i >= text.size())
                    return base::fail(ErrorCategory::Damaged, atLine(text, begin, "a text without an end"));
                if (text[i] != QLatin1Char('"'))
                    value += text[i];
                else if (i + 1 < text.size() && text[i + 1] == QLatin1Char('"'))
                    value += text[i++];
                else
                    break;
            }
            ++i;
            all.append({value, begin});
            continue;
        }
        if (text[i].isSpace()) {
            ++i;
            continue;
        }
        if (text[i] == QLatin1Char('!')) { // a remark
            while (i < text.size() && text[i] != QLatin1Char('\n'))
                ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && !text[end].isSpace() && text[end] != QLatin1Char('"'))
            ++end;
        bool number = false;
        const double value = text.mid(i, end - i).toDouble(&number);
        if (number)
            all.append({value, i});
        i = end;
    }
    return all;
}

class Reader
{
public:
    Reader(QString text, QList<Token> all) : m_text(std::move(text)), m_tokens(std::move(all)) {}

    base::Result<AnnotationDocument> document()
    {
        AnnotationDocument document;
        if (text() != QLatin1String("ooTextFile") || text() != QLatin1String("TextGrid"))
            return damaged("not a TextGrid");
        seconds();
        document.duration = seconds();
        const int tiers = count();
        for (int i = 0; i < tiers && m_sound; ++i) {
            const QString kind = text();
            AnnotationTier tier;
            QStringList taken;
            for (const AnnotationTier& other : document.tiers)
                taken.append(other.name);
            tier.name = uniqueName(text(), taken);
            seconds();
            seconds();
            const int size = count();
            for (int n = 0; n < size && m_sound; ++n)
                readInto(tier, kind == QLatin1String("TextTier"));
            document.tiers.append(tier);
        }
        if (!m_sound)
            return damaged("cut off, or out of order");
        document.tiers = withOwnTiers(document.tiers, [](const AnnotationTier& tier, const Annotation& one) {
            return fromOwnLabel(tier.name, one.code, one);
        });
        return document;
    }

private:
    // At what was read last.
    tl::unexpected<base::Error> damaged(const char* what) const
    {
        const qsizetype at = m_wrong == 0 || m_tokens.isEmpty() ? 0 : m_tokens[m_wrong - 1].offset;
        return base::fail(ErrorCategory::Damaged, atLine(m_text, at, what));
    }

    void unsound()
    {
        if (m_sound)
            m_wrong = m_next;
        m_sound = false;
    }

    void readInto(AnnotationTier& tier, bool point)
    {
        Annotation annotation;
        annotation.range.start = seconds();
        annotation.range.end = point ? annotation.range.start : seconds();
        annotation.code = text();
        if (annotation.range.end < annotation.range.start)
            unsound();
        // What is blank only fills the tier up to its end.
        if (annotation.code.isEmpty())
            return;
        if (!isWithinReach(annotation.range))
            unsound();
        tier.annotations.append(annotation);
    }

    QString text()
    {
        if (m_next < m_tokens.size())
            if (const auto* value = std::get_if<QString>(&m_tokens[m_next++].value))
                return *value;
        unsound();
        return {};
    }

    double number()
    {
        if (m_next < m_tokens.size())
            if (const auto* value = std::get_if<double>(&m_tokens[m_next++].value))
                return *value;
        unsound();
        return 0;
    }

    MediaTime seconds()
    {
        const double value = number();
        if (!(std::abs(value) <= kFarthestEnd.seconds())) {
            unsound();
            return {};
        }
        return MediaTime::fromSeconds(value);
    }

    int count()
    {
        const double value = number();
        if (!(value >= 0 && value <= static_cast<double>(m_tokens.size()))) {
            unsound();
            return 0;
        }
        return static_cast<int>(value);
    }

    QString m_text;
    QList<Token> m_tokens;
    qsizetype m_next = 0;
    qsizetype m_wrong = 0; // m_next when something was first not as it has to be
    bool m_sound = true;
};

} // namespace

QByteArray textGridText(const AnnotationDocument& document)
{
    QList<AnnotationTier> tiers;
    for (const AnnotationTier& tier : withoutMixture(document.tiers)) {
        if (onlyPoints(tier))
            tiers.append(tier);
        else
            tiers.append(withoutOverlap({tier}, kShortest));
    }
    MediaTime end = std::max(document.duration, kShortest);
    for (const AnnotationTier& tier : tiers)
        for (const Annotation& annotation : tier.annotations)
            end = std::max(end, annotation.range.end);
    const QString ends = secondsText(end);
    QString text = QStringLiteral("File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\nxmin = 0\nxmax = %1\n"
                                  "tiers? <exists>\nsize = %2\nitem []:\n")
                       .arg(ends)
                       .arg(tiers.size());
    for (qsizetype i = 0; i < tiers.size(); ++i) {
        const bool points = onlyPoints(tiers[i]);
        text += QStringLiteral("    item [%1]:\n        class = \"%2\"\n        name = ")
                    .arg(i + 1)
                    .arg(points ? QStringLiteral("TextTier") : QStringLiteral("IntervalTier")) +
                quoted(tiers[i].name) + QStringLiteral("\n        xmin = 0\n        xmax = %1\n").arg(ends);
        text += points ? pointsText(tiers[i]) : intervalsText(tiers[i], end);
    }
    if (const QString remark = timeBaseRemark(document.timeBase); !remark.isEmpty())
        text += QStringLiteral("! ") + remark + QLatin1Char('\n');
    return text.toUtf8();
}

base::Result<AnnotationDocument> readTextGrid(const QByteArray& bytes)
{
    const auto text = decodedText(bytes);
    if (!text)
        return base::fail(ErrorCategory::Damaged, "not text in UTF-8 or UTF-16");
    auto all = tokens(*text);
    if (!all)
        return tl::unexpected(all.error());
    return Reader(*text, std::move(*all)).document();
}

} // namespace alliance::db
