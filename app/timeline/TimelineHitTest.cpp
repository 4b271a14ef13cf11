#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(TimelineHitTest)
}

#include "app/services/TimeText.h"
#include "app/timeline/TimelineHitTest.h"
#include "app/timeline/TimelineMarks.h"
#include "app/timeline/TimelineSnap.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace alliance::app
{

using base::MediaTime;
using base::TimeRange;

namespace
{

constexpr double kMarkReach = 8; // pixels around a mark that still count as the mark, at least
constexpr int kMostItems = 4;    // of one kind in a tooltip

// Rows are as high as the text asks, and marks grow with them.
double reachIn(const TimelineRow& row)
{
    return std::max(kMarkReach, largestMark(row.kind, row.rect.height()) / 2);
}

// Pixels from x to the item; a negative value means that it is out of reach.
double distanceTo(TimeRange range, const TimelineView& view, double x, double reach = kMarkReach)
{
    const double x0 = view.xOf(range.start);
    const double x1 = std::max(x0, view.xOf(range.end));
    const double toMark = std::abs(x - x0);
    if (toMark <= reach)
        return toMark;
    return x >= x0 && x <= x1 ? reach + toMark * 1e-6 : -1;
}

template <typename Items>
std::optional<std::size_t> nearestItem(const Items& items, const TimelineView& view, double x, double reach)
{
    std::optional<std::size_t> best;
    double bestDistance = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const double distance = distanceTo(items[i].range, view, x, reach);
        if (distance >= 0 && (!best || distance < bestDistance)) {
            best = i;
            bestDistance = distance;
        }
    }
    return best;
}

template <typename Items, typename Word>
void addItems(QStringList& lines, const Items& items, const TimelineView& view, double x, double reach, Word word)
{
    int found = 0;
    for (const auto& item : items) {
        if (distanceTo(item.range, view, x, reach) < 0)
            continue;
        if (++found <= kMostItems)
            lines << word(item);
    }
    if (found > kMostItems)
        lines << tr("and %1 more: zoom in to tell them apart").arg(found - kMostItems);
}

QString rangeText(TimeRange range)
{
    if (range.empty())
        return timeText(range.start, TimePrecision::Seconds);
    return tr("%1, %2").arg(timeText(range.start, TimePrecision::Seconds), lengthText(range.length()));
}

QString signalText(const SignalLane& lane, MediaTime time)
{
    const auto after = std::lower_bound(lane.samples.begin(), lane.samples.end(), time,
                                        [](const SignalSample& sample, MediaTime t) { return sample.time < t; });
    const SignalSample* nearest = after != lane.samples.end() ? &*after : nullptr;
    if (after != lane.samples.begin()) {
        const auto& earlier = *std::prev(after);
        if (!nearest || time - earlier.time < nearest->time - time)
            nearest = &earlier;
    }
    if (!nearest || !nearest->valid || std::abs(nearest->time.ns - time.ns) > 1'500'000'000)
        return tr("%1: cannot tell").arg(lane.name);
    const int decimals = lane.displayHigh - lane.displayLow < 10 ? 2 : 0;
    const QString number = QLocale().toString(static_cast<double>(nearest->value), 'f', decimals);
    const QString gap = lane.unit == QStringLiteral("°") ? QString() : QStringLiteral(" ");
    return tr("%1: %2").arg(lane.name, number + gap + lane.unit);
}

void addBehaviours(QStringList& lines, const TimelineData& data, const TimelineView& view, double x, int person)
{
    std::vector<TimelineBehaviour> here;
    for (const auto& behaviour : data.behaviours) {
        if (behaviour.person == person || behaviour.person == kNoPerson)
            here.push_back(behaviour);
    }
    addItems(lines, here, view, x, kMarkReach, [](const TimelineBehaviour& item) {
        const QString words = item.summary.isEmpty() ? behaviourText(item.kind) : item.summary;
        return tr("%1 (%2)").arg(words, rangeText(item.range));
    });
    for (const auto& mark : data.gazeMarks) {
        if (mark.person == person && distanceTo(mark.range, view, x) >= 0)
            lines << (mark.engaged ? tr("Marked: looking at the partner (%1)") : tr("Marked: looking away (%1)"))
                         .arg(rangeText(mark.range));
    }
    for (const auto& gap : data.cannotTell) {
        if (gap.person == person && gap.range.contains(view.timeAt(x))) {
            lines << tr("Cannot tell (%1)").arg(rangeText(gap.range));
            break;
        }
    }
}

} // namespace

QString plainStateText(CandidateState state)
{
    return state == CandidateState::Undecided ? tr("undecided") : stateText(state);
}

QString stateText(CandidateState state)
{
    switch (state) {
    case CandidateState::Accepted:
        return tr("accepted");
    case CandidateState::Rejected:
        return tr("rejected");
    case CandidateState::Unsure:
        return tr("unsure");
    case CandidateState::Undecided:
        break;
    }
    return tr("to review");
}

QString noCandidatesText(const TimelineData& data)
{
    if (!data.measured)
        return tr("Not measured yet");
    return data.people.empty() ? tr("Nobody could be followed") : tr("No candidate moments found");
}

QString nameOf(const TimelineCandidate& candidate)
{
    if (candidate.stays)
        return tr("Decided before, not proposed with these numbers");
    return candidate.rank > 0 ? tr("Candidate %1").arg(candidate.rank) : tr("Added moment");
}

QString behaviourText(BehaviourKind kind)
{
    switch (kind) {
    case BehaviourKind::GazeAversion:
        return tr("Looking away");
    case BehaviourKind::PostureShift:
        return tr("Posture shift");
    case BehaviourKind::Stillness:
        return tr("Keeping still");
    case BehaviourKind::Silence:
        return tr("Silence");
    case BehaviourKind::CannotTell:
        break;
    }
    return tr("Cannot tell");
}

TimelineHit hitTest(const TimelineLayout& layout, const TimelineData& data, const TimelineView& view, QPoint point)
{
    const TimelineRow* row = layout.rowAt(point);
    if (!row || point.x() < layout.headerWidth)
        return {};
    const double x = point.x() - layout.headerWidth;
    if (row->kind == TimelineRowKind::Candidates) {
        if (const auto item = nearestItem(data.candidates, view, x, reachIn(*row)))
            return {TimelineHitKind::Candidate, *item};
    } else if (row->kind == TimelineRowKind::Notes) {
        if (const auto item = nearestItem(data.notes, view, x, reachIn(*row)))
            return {TimelineHitKind::Note, *item};
    } else if (row->kind == TimelineRowKind::Markers) {
        if (const auto item = nearestItem(data.markers, view, x, reachIn(*row)))
            return {TimelineHitKind::Marker, *item};
    } else if (row->kind == TimelineRowKind::Stages) {
        // Stages follow one another: what lies under the point, of several the one that began last.
        for (std::size_t i = data.passages.size(); i-- > 0;) {
            if (data.passages[i].range.contains(view.timeAt(x)))
                return {TimelineHitKind::Passage, i};
        }
    }
    return {};
}

std::vector<TimelineHit> itemsAt(const TimelineData& data, MediaTime time, bool measuredShown)
{
    std::vector<TimelineHit> hits;
    const auto add = [&](const auto& items, TimelineHitKind kind) {
        for (std::size_t i = 0; i < items.size(); ++i)
            if (items[i].range.contains(time) || items[i].range.start == time)
                hits.push_back({kind, i});
    };
    if (measuredShown)
        add(data.candidates, TimelineHitKind::Candidate);
    add(data.notes, TimelineHitKind::Note);
    add(data.markers, TimelineHitKind::Marker);
    add(data.passages, TimelineHitKind::Passage);
    return hits;
}

QString momentText(MediaTime time, const TimelineData& data)
{
    const MediaTime shown = snapToFrame(time, data);
    if (!data.frames.validAt(shown))
        return timeText(shown);
    return tr("%1 · frame %2").arg(timeText(shown)).arg(data.frames.frameAt(shown));
}

QStringList describePoint(const TimelineLayout& layout, const TimelineData& data, const TimelineView& view,
                          QPoint point)
{
    const double x = point.x() - layout.headerWidth;
    QStringList lines{momentText(view.timeAt(x), data)};
    const TimelineRow* row = layout.rowAt(point);
    if (!row)
        return lines;
    switch (row->kind) {
    case TimelineRowKind::Candidates:
        addItems(lines, data.candidates, view, x, reachIn(*row), [](const TimelineCandidate& item) {
            const QString name = nameOf(item);
            const QString line = tr("%1, %2 (%3)").arg(name, plainStateText(item.state), rangeText(item.range));
            return item.summary.isEmpty() ? line : tr("%1: %2").arg(line, item.summary);
        });
        break;
    case TimelineRowKind::Notes:
        addItems(lines, data.notes, view, x, reachIn(*row), [](const TimelineNote& item) {
            return tr("%1 (%2): %3").arg(item.kindName, rangeText(item.range), item.text);
        });
        break;
    case TimelineRowKind::Markers:
        addItems(lines, data.markers, view, x, reachIn(*row),
                 [](const TimelineMarker& item) { return tr("%1 (%2)").arg(item.words, rangeText(item.range)); });
        break;
    case TimelineRowKind::Stages:
        for (const TimelinePassage& item : data.passages) {
            if (item.range.contains(view.timeAt(x)))
                lines << tr("%1 (%2)").arg(item.words, rangeText(item.range));
        }
        break;
    case TimelineRowKind::Segments:
        for (const TimelineSegment& item : data.segments) {
            if (item.range.contains(view.timeAt(x)))
                lines << item.words;
        }
        break;
    case TimelineRowKind::Signal:
        lines << signalText(*data.lanes[static_cast<std::size_t>(row->lane)], view.timeAt(x));
        [[fallthrough]];
    case TimelineRowKind::Behaviours:
        addBehaviours(lines, data, view, x, row->person);
        break;
    case TimelineRowKind::Sound:
        addBehaviours(lines, data, view, x, kNoPerson);
        break;
    case TimelineRowKind::Thumbnails:
        break;
    }
    return lines;
}

} // namespace alliance::app
