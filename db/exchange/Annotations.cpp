#include "db/exchange/Annotations.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace alliance::db
{
namespace
{

constexpr std::int64_t kNsPerMs = 1'000'000;
constexpr std::int64_t kMostTicks = 1'000'000'000; // in both parts of a tick's length
constexpr double kFastest = 1e6;                   // frames a second
constexpr int kRateDigits = 8;

bool earlier(const Annotation& a, const Annotation& b)
{
    return a.range.start != b.range.start ? a.range.start < b.range.start : a.range.end < b.range.end;
}

} // namespace

QString uniqueName(const QString& name, const QStringList& taken)
{
    QString unique = name;
    for (int number = 2; taken.contains(unique); ++number)
        unique = QStringLiteral("%1 (%2)").arg(name).arg(number);
    return unique;
}

bool isWithinReach(base::TimeRange range)
{
    return range.start.ns >= -kFarthest.ns && range.start <= kFarthest && range.end >= range.start &&
           range.end <= kFarthestEnd;
}

base::MediaTime plausibleDuration(std::int64_t ns)
{
    return {std::clamp<std::int64_t>(ns, 0, kFarthest.ns)};
}

QList<AnnotationTier> withoutOverlap(const QList<AnnotationTier>& tiers, base::MediaTime shortest)
{
    QList<AnnotationTier> all;
    QStringList taken;
    for (const AnnotationTier& tier : tiers)
        taken.append(tier.name);
    for (const AnnotationTier& tier : tiers) {
        QList<Annotation> annotations = tier.annotations;
        std::stable_sort(annotations.begin(), annotations.end(), earlier);
        QList<AnnotationTier> lanes;
        for (Annotation& annotation : annotations) {
            annotation.range.end = std::max(annotation.range.end, annotation.range.start + shortest);
            const auto free = std::find_if(lanes.begin(), lanes.end(), [&](const AnnotationTier& lane) {
                return lane.annotations.back().range.end <= annotation.range.start;
            });
            if (free != lanes.end()) {
                free->annotations.append(annotation);
                continue;
            }
            AnnotationTier lane = tier;
            if (!lanes.isEmpty()) {
                lane.name = uniqueName(tier.name, taken);
                taken.append(lane.name);
            }
            lane.annotations = {annotation};
            lanes.append(lane);
        }
        if (lanes.isEmpty())
            lanes.append(tier);
        all.append(lanes);
    }
    return all;
}

QString frameText(const FrameSpan& frames)
{
    return frames.start == frames.end ? QString::number(frames.start)
                                      : QStringLiteral("%1-%2").arg(frames.start).arg(frames.end);
}

std::optional<FrameSpan> framesOf(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,15})(?:-(\\d{1,15}))?$"));
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const std::int64_t start = match.captured(1).toLongLong();
    const std::int64_t end = match.captured(2).isEmpty() ? start : match.captured(2).toLongLong();
    if (end < start)
        return std::nullopt;
    return FrameSpan{start, end};
}

QString tickText(const TimeBase& timeBase)
{
    return timeBase.tickNum > 0 ? QStringLiteral("%1/%2").arg(timeBase.tickNum).arg(timeBase.tickDen) : QString();
}

QString rateText(const TimeBase& timeBase)
{
    return timeBase.framesPerSecond > 0 ? QString::number(timeBase.framesPerSecond, 'g', kRateDigits) : QString();
}

QString timeBaseRemark(const TimeBase& timeBase)
{
    QStringList words;
    if (timeBase.tickNum > 0)
        words.append(QStringLiteral("time base %1 s").arg(tickText(timeBase)));
    if (timeBase.framesPerSecond > 0)
        words.append(QStringLiteral("%1 frames a second%2")
                         .arg(rateText(timeBase), timeBase.variable ? QStringLiteral(" (variable)") : QString()));
    return words.join(QStringLiteral(", "));
}

TimeBase timeBaseOf(const QString& tick, const QString& rate, const QString& variable)
{
    TimeBase timeBase;
    const std::int64_t num = tick.section(QLatin1Char('/'), 0, 0).toLongLong();
    const std::int64_t den = tick.section(QLatin1Char('/'), 1).toLongLong();
    if (num > 0 && den > 0 && num <= kMostTicks && den <= kMostTicks) {
        timeBase.tickNum = num;
        timeBase.tickDen = den;
    }
    const double frames = rate.toDouble();
    if (std::isfinite(frames) && frames > 0 && frames <= kFastest)
        timeBase.framesPerSecond = frames;
    timeBase.variable = variable == QLatin1String("1") || variable == QLatin1String("true");
    return timeBase;
}

std::int64_t milliseconds(base::MediaTime time)
{
    const std::int64_t half = time.ns < 0 ? -kNsPerMs / 2 : kNsPerMs / 2;
    return time.ns / kNsPerMs + (time.ns % kNsPerMs + half) / kNsPerMs;
}

base::MediaTime fromMilliseconds(std::int64_t milliseconds)
{
    return {milliseconds * kNsPerMs};
}

} // namespace alliance::db
