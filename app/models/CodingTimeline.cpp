#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(CodingTimeline)
}

#include "app/models/CodingSession.h"
#include "app/models/CodingTimeline.h"
#include "app/models/MarkerCode.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr qsizetype kShownText = 240; // characters of a text in a tooltip

// Rated with each marker, not of a segment as a whole.
const QString kSignificance = QStringLiteral("significance");

QString withText(const QString& words, const QString& comment)
{
    return comment.isEmpty() ? words : QStringLiteral("%1: %2").arg(words, comment.left(kShownText));
}

QString withName(const CodingSession& coding, const QString& words, const QUuid& author)
{
    const QString name = coding.nameOf(author);
    return name.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, name);
}

} // namespace

MarkerShape shapeOf(const QString& type)
{
    if (type == QLatin1String("withdrawal"))
        return MarkerShape::Withdrawal;
    if (type == QLatin1String("confrontation"))
        return MarkerShape::Confrontation;
    return type == QLatin1String("both") ? MarkerShape::Both : MarkerShape::Strategy;
}

std::vector<TimelineMarker> timelineMarkers(const CodingSession& coding)
{
    std::vector<TimelineMarker> marks;
    for (const db::Marker& one : coding.markers()) {
        const QString words =
            markerWords({one.type, one.subtype, one.strategies, one.significance}, coding.vocabulary());
        marks.push_back({one.id, one.moment.range, shapeOf(one.type), shortCode(one.type, one.subtype),
                         withName(coding, withText(words, one.comment), one.author), coding.isOwn(one.author)});
    }
    return marks;
}

std::vector<TimelinePassage> timelinePassages(const CodingSession& coding)
{
    std::vector<TimelinePassage> marks;
    const QList<db::Term>& stages = coding.vocabulary().stages;
    for (const db::Passage& one : coding.passages()) {
        const QString label = labelOf(stages, one.stage);
        const auto step =
            std::find_if(stages.begin(), stages.end(), [&](const db::Term& stage) { return stage.code == one.stage; });
        const QString words = label == one.stage ? label : QStringLiteral("%1 %2").arg(one.stage, label);
        marks.push_back({one.id, one.moment.range, one.stage, label == one.stage ? QString() : label,
                         withName(coding, withText(words, one.comment), one.author),
                         static_cast<int>(step - stages.begin()), coding.isOwn(one.author)});
    }
    return marks;
}

std::vector<base::TimeRange> segmentsOf(const CodingSession& coding)
{
    std::vector<base::TimeRange> segments;
    const std::int64_t length = coding.segmentLength().ns;
    const RecordingItem* recording = coding.review().recording();
    const std::int64_t end = recording ? recording->record.duration.ns : 0; // as RatingService has it
    if (length <= 0)
        return segments;
    for (std::int64_t start = 0; start < end; start += length)
        segments.push_back({{start}, {std::min(start + length, end)}});
    return segments;
}

QStringList ratedCodes(const CodingSession& coding)
{
    QStringList codes;
    for (const db::Term& term : coding.vocabulary().rated) {
        if (!term.retired && term.code != kSignificance)
            codes.append(term.code);
    }
    return codes;
}

const db::Rating* ownRating(const CodingSession& coding, base::TimeRange segment)
{
    for (const db::Rating& one : coding.ratings()) {
        if (coding.isOwn(one.author) && one.moment.range == segment)
            return &one;
    }
    return nullptr;
}

std::vector<TimelineSegment> timelineSegments(const CodingSession& coding)
{
    std::vector<TimelineSegment> marks;
    const QStringList codes = ratedCodes(coding);
    bool any = false;
    for (const base::TimeRange& range : segmentsOf(coding)) {
        const db::Rating* rating = ownRating(coding, range);
        any = any || rating;
        TimelineSegment mark;
        mark.range = range;
        mark.number = static_cast<int>(marks.size()) + 1;
        mark.of = static_cast<int>(codes.size());
        QStringList words;
        for (const QString& code : codes) {
            const int value = rating ? rating->values.value(code) : 0;
            mark.rated += value > 0;
            if (value > 0)
                words.append(QStringLiteral("%1: %2").arg(labelOf(coding.vocabulary().rated, code)).arg(value));
        }
        mark.words = tr("Segment %1, %2 of %3 rated").arg(mark.number).arg(mark.rated).arg(mark.of);
        if (!words.isEmpty())
            mark.words += QStringLiteral(". ") + words.join(QStringLiteral(" · "));
        marks.push_back(std::move(mark));
    }
    return any ? marks : std::vector<TimelineSegment>();
}

} // namespace alliance::app
