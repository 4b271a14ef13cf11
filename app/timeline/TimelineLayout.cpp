#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(TimelineLayout)
}

#include "app/timeline/TimelineLayout.h"
#include "app/timeline/TimelinePictures.h"

#include <QCoreApplication>

#include <algorithm>

namespace alliance::app
{

namespace
{

QString personTitle(const TimelinePerson& person)
{
    const QString place = person.place.isEmpty() ? QString() : person.place.at(0).toUpper() + person.place.mid(1);
    return person.role.isEmpty() ? place : QStringLiteral("%1 · %2").arg(place, person.role);
}

void addPersonRows(std::vector<TimelineRow>& rows, const TimelineData& data, const TimelinePerson& person)
{
    TimelineRow behaviours{TimelineRowKind::Behaviours, person.id, -1, {}, personTitle(person), {}};
    behaviours.detail = QCoreApplication::translate("TimelineLayout", "%1 % seen").arg(qRound(person.coverage * 100));
    rows.push_back(behaviours);
    for (std::size_t i = 0; i < data.lanes.size(); ++i) {
        const auto& lane = data.lanes[i];
        if (lane && lane->person == person.id)
            rows.push_back({TimelineRowKind::Signal, person.id, static_cast<int>(i), {}, lane->name, lane->unit});
    }
}

std::vector<TimelineRow> rowsOf(const TimelineData& data, bool measuredShown, bool picturesShown)
{
    std::vector<TimelineRow> rows;
    if (measuredShown)
        rows.push_back({TimelineRowKind::Candidates, kNoPerson, -1, {}, tr("Candidates"), {}});
    if (!data.markers.empty())
        rows.push_back({TimelineRowKind::Markers, kNoPerson, -1, {}, tr("Markers"), {}});
    if (!data.passages.empty())
        rows.push_back({TimelineRowKind::Stages, kNoPerson, -1, {}, tr("Stages"), {}});
    if (!data.segments.empty())
        rows.push_back({TimelineRowKind::Segments, kNoPerson, -1, {}, tr("Segments"), {}});
    rows.push_back({TimelineRowKind::Notes, kNoPerson, -1, {}, tr("Notes"), {}});
    if (picturesShown)
        rows.push_back({TimelineRowKind::Thumbnails, kNoPerson, -1, {}, tr("Thumbnails"), {}});
    if (data.waveform || !data.turns.empty())
        rows.push_back({TimelineRowKind::Sound, kNoPerson, -1, {}, tr("Sound"), {}});
    if (measuredShown) {
        for (const auto& person : data.people)
            addPersonRows(rows, data, person);
    }
    return rows;
}

// Tight: hardly more than the text needs.
int leastHeight(TimelineRowKind kind, int line, bool tight)
{
    switch (kind) {
    case TimelineRowKind::Candidates:
        return line + (tight ? 6 : 10);
    case TimelineRowKind::Markers:
    case TimelineRowKind::Stages:
        return line + (tight ? 4 : 8);
    case TimelineRowKind::Segments:
    case TimelineRowKind::Notes:
        return line + (tight ? 2 : 6);
    case TimelineRowKind::Behaviours:
        return line + (tight ? 3 : 10);
    case TimelineRowKind::Thumbnails:
        return line * (tight ? 2 : 3);
    case TimelineRowKind::Sound:
        return line + (tight ? 2 : 8);
    case TimelineRowKind::Signal: // its name is small
        break;
    }
    return tight ? line * 9 / 10 : line + 8;
}

int leastHeight(const std::vector<TimelineRow>& rows, int line, bool tight)
{
    int sum = 0;
    for (const auto& row : rows)
        sum += leastHeight(row.kind, line, tight);
    return sum;
}

bool stretches(TimelineRowKind kind)
{
    return kind == TimelineRowKind::Signal || kind == TimelineRowKind::Sound;
}

} // namespace

const TimelineRow* TimelineLayout::rowAt(QPoint point) const
{
    if (point.y() < body.top() || point.y() > body.bottom())
        return nullptr;
    for (const auto& row : rows) {
        if (point.y() >= row.rect.top() && point.y() <= row.rect.bottom())
            return &row;
    }
    return nullptr;
}

TimelineLayout layoutTimeline(const TimelineData& data, QSize size, const TimelineLayoutOptions& options)
{
    const int line = std::max(8, options.lineHeight);
    TimelineLayout layout;
    layout.headerWidth = std::clamp(size.width() / 6, line * 7, line * 11);
    const int width = std::max(1, size.width() - layout.headerWidth);
    layout.overview = {layout.headerWidth, 0, width, line + 14};
    layout.ruler = {layout.headerWidth, layout.overview.bottom() + 1, width, line + 12};
    layout.body = {layout.headerWidth, layout.ruler.bottom() + 1, width,
                   std::max(0, size.height() - layout.ruler.bottom() - 1)};
    layout.rows = rowsOf(data, options.measuredShown, options.picturesShown);

    const bool tight = leastHeight(layout.rows, line, false) > layout.body.height();
    const int least = leastHeight(layout.rows, line, tight);
    layout.pictureHeight = leastHeight(TimelineRowKind::Thumbnails, line, tight) - 2 * kPictureMargin;
    const auto stretching = static_cast<int>(std::count_if(layout.rows.begin(), layout.rows.end(),
                                                           [](const TimelineRow& row) { return stretches(row.kind); }));
    const int spare = std::max(0, layout.body.height() - least);
    const int extra = stretching > 0 ? std::min(spare / stretching, line * 3) : 0;
    layout.contentHeight = least + extra * stretching;
    layout.scroll = std::clamp(options.scroll, 0, std::max(0, layout.contentHeight - layout.body.height()));

    int y = layout.body.top() - layout.scroll;
    for (auto& row : layout.rows) {
        const int height = leastHeight(row.kind, line, tight) + (stretches(row.kind) ? extra : 0);
        row.rect = {layout.headerWidth, y, width, height};
        y += height;
    }
    return layout;
}

} // namespace alliance::app
