#include "app/services/Texts.h"

namespace alliance::app::feedback
{
ALLIANCE_TEXTS(Feedback)
}

#include "app/report/FeedbackSections.h"
#include "app/report/FeedbackTimeline.h"
#include "app/report/FeedbackWords.h"
#include "app/services/TimeText.h"

#include <algorithm>

namespace alliance::app::feedback
{
namespace
{

using Kind = TimelineShape::Kind;
using Anchor = TimelineShape::Anchor;

constexpr double kLeft = 96; // names of the lanes
constexpr double kDrawn = TimelinePicture::kWidth - kLeft;
constexpr double kMomentsY = 20;
constexpr double kMomentHeight = 18;
constexpr double kLane = 30;     // from one lane to the next
constexpr double kStageStep = 9; // from one stage to the next: loops are seen as steps back
constexpr double kStageHeight = 7;
constexpr double kCountDistance = 18;    // numbers are that far apart
constexpr double kMomentRow = 34;        // from one row of moments to the next
constexpr qsizetype kMostMomentRows = 6; // beyond that they lie over each other, and numbers are left out
constexpr double kBetweenMoments = 1;

class Drawing
{
public:
    explicit Drawing(const FeedbackComposition& composition)
        : m_composition(composition), m_seconds(std::max(1e-3, composition.length.seconds()))
    {
    }

    TimelinePicture draw()
    {
        const qsizetype rows = moments();
        m_y = kMomentsY + kMomentHeight + kMomentRow * static_cast<double>(rows - 1) + kLane / 2;
        stages();
        notes();
        untold();
        axis();
        m_picture.height = m_y + 24;
        m_picture.description = description();
        return std::move(m_picture);
    }

private:
    double x(base::MediaTime time) const { return kLeft + kDrawn * std::clamp(time.seconds() / m_seconds, 0.0, 1.0); }
    void add(Kind kind, double left, double top, double width, double height)
    {
        m_picture.shapes.append({kind, left, top, width, height, {}, Anchor::Start});
    }
    void text(Kind kind, double left, double baseline, const QString& words, Anchor anchor)
    {
        m_picture.shapes.append({kind, left, baseline, 0, 0, words, anchor});
    }
    void lane(const QString& name, double middle) { text(Kind::Lane, 0, middle + 4, name, Anchor::Start); }

    // What overlaps, or whose numbers would, goes to a row of its own. Returns how many there are.
    qsizetype moments()
    {
        struct Row {
            double end = -kCountDistance;
            double number = -kCountDistance;
        };
        lane(tr("Moments"), kMomentsY + kMomentHeight / 2);
        QList<Row> rows{Row()};
        bool any = false;
        QList<NumberedMoment> byTime = numbered(m_composition);
        std::stable_sort(byTime.begin(), byTime.end(), [](const NumberedMoment& a, const NumberedMoment& b) {
            return a.moment.place && b.moment.place && a.moment.place->range.start < b.moment.place->range.start;
        });
        for (const NumberedMoment& one : byTime) {
            if (one.number == 0 || !one.moment.place)
                continue;
            const base::TimeRange& range = one.moment.place->range;
            const double from = x(range.start);
            const double width = std::max(4.0, x(range.end) - from);
            const double middle = from + width / 2;
            auto row = std::find_if(rows.begin(), rows.end(), [&](const Row& at) {
                return from >= at.end + kBetweenMoments && middle - at.number >= kCountDistance;
            });
            if (row == rows.end() && rows.size() < kMostMomentRows)
                row = rows.insert(rows.end(), Row());
            if (row == rows.end())
                row = std::min_element(rows.begin(), rows.end(),
                                       [](const Row& a, const Row& b) { return a.end < b.end; });
            const double top = kMomentsY + kMomentRow * static_cast<double>(row - rows.begin());
            add(Kind::Moment, from, top, width, kMomentHeight);
            row->end = std::max(row->end, from + width);
            any = true;
            if (middle - row->number < kCountDistance)
                continue;
            row->number = middle;
            text(Kind::Count, middle, top - 5, QString::number(one.number), Anchor::Middle);
        }
        if (any)
            m_picture.legend.append({Kind::Moment, tr("moment, numbered as below")});
        return rows.size();
    }

    void stages()
    {
        if (m_composition.stages.isEmpty())
            return;
        QStringList codes;
        for (const FeedbackStage& stage : m_composition.stages)
            codes.append(stage.stage.code);
        codes.removeDuplicates();
        codes.sort();
        const double height = kStageStep * static_cast<double>(codes.size());
        lane(tr("Stages"), m_y + height / 2);
        for (const FeedbackStage& stage : m_composition.stages) {
            const double from = x(stage.place.range.start);
            const double top = m_y + kStageStep * static_cast<double>(codes.indexOf(stage.stage.code));
            const double width = std::max(3.0, x(stage.place.range.end) - from);
            add(Kind::Stage, from, top, width, kStageHeight);
            text(Kind::StageName, from + width + 3, top + kStageHeight, stage.stage.code, Anchor::Start);
        }
        m_y += height + kLane / 2;
        m_picture.legend.append({Kind::Stage, tr("stage of resolution")});
    }

    void notes()
    {
        bool note = false;
        bool restraint = false;
        const double middle = m_y + 5;
        for (const FeedbackNote& one : m_composition.notes()) {
            if (!one.place)
                continue;
            const double from = x(one.place->range.start);
            if (one.place->range.end > one.place->range.start)
                add(Kind::Span, from, middle - 1, x(one.place->range.end) - from, 2);
            add(isRestraint(one) ? Kind::Restraint : Kind::Note, from, middle, 10, 10);
            (isRestraint(one) ? restraint : note) = true;
        }
        if (!note && !restraint)
            return;
        lane(tr("Notes"), middle);
        m_y += kLane;
        if (note)
            m_picture.legend.append({Kind::Note, tr("note")});
        if (restraint)
            m_picture.legend.append({Kind::Restraint, tr("restraint")});
    }

    void untold()
    {
        if (m_composition.cannotTell.isEmpty())
            return;
        lane(tr("Cannot tell"), m_y + 4);
        for (const base::TimeRange& range : m_composition.cannotTell) {
            const double from = x(range.start);
            add(Kind::Untold, from, m_y, std::max(1.5, x(range.end) - from), 8);
        }
        m_y += 8 + kLane / 2;
        m_picture.legend.append({Kind::Untold, tr("somebody could not be measured here")});
    }

    // Seconds between ticks: about eight of them, at round times.
    double step() const
    {
        for (const double candidate : {1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 900.0, 1800.0}) {
            if (m_seconds / candidate <= 9)
                return candidate;
        }
        return 3600;
    }

    void axis()
    {
        add(Kind::Axis, kLeft, m_y, kDrawn, 1);
        for (double at = 0; at <= m_seconds + 1e-9; at += step()) {
            const base::MediaTime time = base::MediaTime::fromSeconds(at);
            const double left = x(time);
            add(Kind::Axis, left, m_y, 1, 5);
            text(Kind::Tick, left, m_y + 18, shortTimeText(time),
                 left > TimelinePicture::kWidth - 20 ? Anchor::End : Anchor::Middle);
        }
    }

    QString description() const
    {
        QStringList parts{tr("The session from start to end, %1 long.").arg(shortDurationText(m_composition.length))};
        QStringList places;
        for (const NumberedMoment& one : numbered(m_composition)) {
            if (one.number > 0 && one.moment.place)
                places.append(tr("moment %1 at %2").arg(one.number).arg(shortTimeText(one.moment.place->range.start)));
        }
        constexpr qsizetype kNamed = 20;
        if (places.size() > kNamed)
            parts.append(tr("%1 moments, told below.").arg(places.size()));
        else if (!places.isEmpty())
            parts.append(places.join(QStringLiteral(", ")) + QLatin1Char('.'));
        for (const StageLine& stage : stageLines(m_composition))
            parts.append(stage.text + QLatin1Char(' ') + stage.time + QLatin1Char('.'));
        return parts.join(QLatin1Char(' '));
    }

    const FeedbackComposition& m_composition;
    double m_seconds;
    double m_y = 0;
    TimelinePicture m_picture;
};

} // namespace

TimelinePicture timelineOf(const FeedbackComposition& composition)
{
    return Drawing(composition).draw();
}

} // namespace alliance::app::feedback
