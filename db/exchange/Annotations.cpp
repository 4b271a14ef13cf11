#include "db/exchange/Annotations.h"

#include <QRegularExpression>

#include <algorithm>

namespace alliance::db
{
namespace
{

constexpr std::int64_t kNsPerMs = 1'000'000;

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

std::int64_t milliseconds(base::MediaTime time)
{
    const std::int64_t half = time.ns < 0 ? -kNsPerMs / 2 : kNsPerMs / 2;
    return (time.ns + half) / kNsPerMs;
}

base::MediaTime fromMilliseconds(std::int64_t milliseconds)
{
    return {milliseconds * kNsPerMs};
}

} // namespace alliance::db
