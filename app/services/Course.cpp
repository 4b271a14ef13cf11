#include "app/services/Course.h"

#include "app/services/ComparedMoments.h"
#include "vision/gaze/RobustStats.h"

#include <QDateTime>
#include <QMap>

#include <algorithm>
#include <cmath>

namespace alliance::app
{
namespace
{

using base::MediaTime;

const QStringList kRuptures{QStringLiteral("withdrawal"), QStringLiteral("confrontation"), QStringLiteral("both")};
const QString kStrategyType = QStringLiteral("strategy");
const QString kMadeKind = QStringLiteral("metacommunication_made");
// Of the strategies those that speak about what goes on between the two: R4 invites thoughts about the therapist or the
// therapy, R5 acknowledges the own contribution, R6 discloses the own experience, R7 links to patterns between them.
const QStringList kSpeaking{QStringLiteral("R4"), QStringLiteral("R5"), QStringLiteral("R6"), QStringLiteral("R7")};

// Somebody saw something here.
struct Seen {
    MediaTime start; // on the clock of the session
    const db::Marker* marker = nullptr;
    const DecidedCandidate* candidate = nullptr;
};

struct ConfirmedMoment {
    QList<Seen> seen; // the earliest first, markers before candidates

    bool hasMarker() const { return seen.front().marker != nullptr; }
    bool isAbout(MediaTime start) const
    {
        return std::any_of(seen.begin(), seen.end(),
                           [&](const Seen& one) { return std::abs((one.start - start).seconds()) <= kSameMomentS; });
    }
};

void earlier(std::optional<QDateTime>& time, const QDateTime& other)
{
    if (!time || other < *time)
        time = other;
}

class Session
{
public:
    explicit Session(const CourseRecords& records) : m_records(records) {}

    QList<ConfirmedMoment> confirmed() const
    {
        QList<ConfirmedMoment> moments;
        for (const Seen& one : markers())
            join(moments, one);
        for (const Seen& one : candidates())
            join(moments, one);
        return moments;
    }

    bool noticedUnaided(const ConfirmedMoment& moment) const
    {
        const std::optional<QDateTime> own = ownTime(moment);
        const std::optional<QDateTime> told = toldTime(moment);
        return own && (!told || *own < *told);
    }

    MetacommunicationTimes times(const QList<ConfirmedMoment>& moments) const
    {
        const QList<MediaTime> made = metacommunication();
        MetacommunicationTimes times;
        for (const ConfirmedMoment& moment : moments) {
            if (!moment.hasMarker())
                continue;
            const MediaTime start = moment.seen.front().start;
            const auto first = std::lower_bound(made.begin(), made.end(), start);
            const std::optional<MediaTime> end = namedUntil(moment);
            if (first != made.end() && (!end || *first <= *end))
                times.seconds.append(static_cast<double>((*first - start).ns) / 1e9); // whole seconds stay whole
            else
                ++(end ? times.untimed : times.none);
        }
        std::sort(times.seconds.begin(), times.seconds.end());
        return times;
    }

private:
    MediaTime clock(const db::Moment& moment, MediaTime time) const
    {
        return m_records.offsets.value(moment.recordingId) + time;
    }
    MediaTime startOf(const db::Moment& moment) const { return clock(moment, moment.range.start); }
    bool isTrainee(const QUuid& person) const { return m_records.trainees.contains(person); }

    QList<Seen> markers() const
    {
        QList<Seen> seen;
        for (const QList<db::Marker>& versions : m_records.markers) {
            const db::Marker& marker = versions.back();
            if (kRuptures.contains(marker.type) && !isTrainee(marker.author))
                seen.append({startOf(marker.moment), &marker, nullptr});
        }
        return byTime(std::move(seen));
    }

    QList<Seen> candidates() const
    {
        QList<Seen> seen;
        for (const DecidedCandidate& one : m_records.candidates) {
            if (one.record.decision.state == db::DecisionState::Accepted && acceptedByOthers(one))
                seen.append({startOf(one.record.where()), nullptr, &one});
        }
        return byTime(std::move(seen));
    }

    static QList<Seen> byTime(QList<Seen> seen)
    {
        std::stable_sort(seen.begin(), seen.end(), [](const Seen& a, const Seen& b) { return a.start < b.start; });
        return seen;
    }

    // When others first accepted it; decisions are no secret to the trainee.
    std::optional<QDateTime> acceptedByOthers(const DecidedCandidate& candidate) const
    {
        std::optional<QDateTime> first;
        for (const db::Decision& decision : candidate.decisions) {
            if (decision.state == db::DecisionState::Accepted && !isTrainee(decision.author))
                earlier(first, decision.at);
        }
        return first;
    }

    // Counted from the first of a moment: a row of markers, each close to the next, does not become one.
    static void join(QList<ConfirmedMoment>& moments, const Seen& one)
    {
        const auto known = std::find_if(moments.begin(), moments.end(), [&](const ConfirmedMoment& moment) {
            return (one.candidate && isLinked(moment, one.candidate->record.id)) ||
                   std::abs((one.start - moment.seen.front().start).seconds()) <= kSameMomentS;
        });
        (known == moments.end() ? moments.emplace_back() : *known).seen.append(one);
    }

    static bool isLinked(const ConfirmedMoment& moment, const QUuid& candidate)
    {
        return std::any_of(moment.seen.begin(), moment.seen.end(),
                           [&](const Seen& one) { return one.marker && one.marker->candidateId == candidate; });
    }

    // When the trainee first had something of the own about the moment that did not come from a candidate. Versions
    // before those that may be read are taken to be about what the first readable one is about.
    std::optional<QDateTime> ownTime(const ConfirmedMoment& moment) const
    {
        std::optional<QDateTime> first;
        const auto look = [&](const auto& records) {
            for (const auto& versions : records) {
                if (!isTrainee(versions.front().author))
                    continue;
                const auto own = std::find_if(versions.begin(), versions.end(), [&](const auto& one) {
                    return !one.deleted && one.candidateId.isNull() && isAbout(moment, one.moment);
                });
                if (own != versions.end())
                    earlier(first, own == versions.begin() ? own->created : own->edited);
            }
        };
        look(m_records.markers);
        look(m_records.notes);
        return first;
    }

    // Since when the trainee could read of the moment what others wrote or decided.
    std::optional<QDateTime> toldTime(const ConfirmedMoment& moment) const
    {
        std::optional<QDateTime> first;
        const auto look = [&](const auto& records) {
            for (const auto& versions : records) {
                for (const auto& one : versions) {
                    const bool released =
                        one.visibility == db::Visibility::Trainee || one.visibility == db::Visibility::Collection;
                    if (released && !one.deleted && !isTrainee(one.author) && isAbout(moment, one.moment))
                        earlier(first, one.edited);
                }
            }
        };
        look(m_records.markers);
        look(m_records.notes);
        for (const Seen& one : moment.seen) {
            if (one.candidate)
                earlier(first, *acceptedByOthers(*one.candidate));
        }
        return first;
    }

    bool isAbout(const ConfirmedMoment& moment, const std::optional<db::Moment>& place) const
    {
        return place && moment.isAbout(startOf(*place));
    }

    QList<MediaTime> metacommunication() const
    {
        QList<MediaTime> made;
        for (const QList<db::Note>& versions : m_records.notes) {
            const db::Note& note = versions.back();
            if (note.kind == kMadeKind && note.moment)
                made.append(startOf(*note.moment));
        }
        for (const QList<db::Marker>& versions : m_records.markers) {
            const db::Marker& marker = versions.back();
            if (marker.type == kStrategyType && speaks(marker))
                made.append(startOf(marker.moment));
        }
        std::sort(made.begin(), made.end());
        return made;
    }

    static bool speaks(const db::Marker& marker)
    {
        return kSpeaking.contains(marker.subtype) ||
               std::any_of(marker.strategies.begin(), marker.strategies.end(),
                           [](const QString& code) { return kSpeaking.contains(code); });
    }

    // Where the markers of the moment name such a strategy: the end of the longest of them, by when it was done.
    std::optional<MediaTime> namedUntil(const ConfirmedMoment& moment) const
    {
        std::optional<MediaTime> end;
        for (const Seen& one : moment.seen) {
            if (one.marker && speaks(*one.marker))
                end = std::max(end.value_or(MediaTime{}), clock(one.marker->moment, one.marker->moment.range.end));
        }
        return end;
    }

    const CourseRecords& m_records;
};

QList<StagePath> pathsOf(const CourseRecords& records)
{
    QList<const db::Passage*> all;
    for (const db::Passage& passage : records.passages)
        all.append(&passage);
    const auto start = [&](const db::Passage* one) {
        return records.offsets.value(one->moment.recordingId) + one->moment.range.start;
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const db::Passage* a, const db::Passage* b) { return start(a) < start(b); });
    QList<StagePath> paths;
    for (const db::Passage* one : all) {
        const auto known =
            std::find_if(paths.begin(), paths.end(), [&](const StagePath& path) { return path.author == one->author; });
        StagePath& path = known == paths.end() ? paths.emplace_back() : *known;
        path.author = one->author;
        if (path.steps.isEmpty() || path.steps.back() != one->stage)
            path.steps.append(one->stage);
    }
    return paths;
}

QList<RatedCode> ratingsOf(const QList<db::Rating>& ratings)
{
    QMap<std::pair<QString, QUuid>, QList<double>> values;
    for (const db::Rating& rating : ratings)
        for (auto value = rating.values.cbegin(); value != rating.values.cend(); ++value)
            values[{value.key(), rating.author}].append(value.value());
    QList<RatedCode> codes;
    for (auto one = values.begin(); one != values.end(); ++one) {
        std::sort(one->begin(), one->end());
        codes.append({one.key().second, one.key().first, *one});
    }
    return codes;
}

} // namespace

std::optional<double> courseMedian(const QList<double>& values)
{
    if (values.size() < kLeastForMedian)
        return std::nullopt;
    return vision::median({values.begin(), values.end()});
}

QStringList StagePath::reached() const
{
    QStringList stages = steps;
    stages.removeDuplicates();
    stages.sort();
    return stages;
}

QStringList StagePath::revisited() const
{
    QStringList again;
    for (const QString& stage : reached()) {
        if (steps.count(stage) > 1)
            again.append(stage);
    }
    return again;
}

int StagePath::loops() const
{
    int back = 0;
    for (qsizetype i = 1; i < steps.size(); ++i)
        back += steps[i] < steps[i - 1] ? 1 : 0;
    return back;
}

CourseFigures courseFigures(const CourseRecords& records)
{
    const Session session(records);
    const QList<ConfirmedMoment> moments = session.confirmed();
    CourseFigures figures;
    figures.confirmed = static_cast<int>(moments.size());
    if (records.trainees.isEmpty())
        figures.noticedBy = NoticedBy::NobodyIsTrainee;
    else if (!records.traineeReadable)
        figures.noticedBy = NoticedBy::NotReadable;
    else
        figures.noticed =
            static_cast<int>(std::count_if(moments.begin(), moments.end(), [&](const ConfirmedMoment& moment) {
                return session.noticedUnaided(moment);
            }));
    figures.times = session.times(moments);
    figures.stages = pathsOf(records);
    figures.ratings = ratingsOf(records.ratings);
    return figures;
}

} // namespace alliance::app
