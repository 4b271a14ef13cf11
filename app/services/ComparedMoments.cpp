#include "app/services/ComparedMoments.h"

#include "app/services/AgreementUnits.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>

namespace alliance::app
{
namespace
{

// One thing that a person wrote, and where that is.
struct Written {
    db::Moment moment;
    const db::Marker* marker = nullptr;
    const db::Note* note = nullptr;
};

// Where the note is: an answer without a place is where the note is that it answers.
std::optional<db::Moment> placeOf(const db::Note& note, const QHash<QUuid, const db::Note*>& notes)
{
    const db::Note* one = &note;
    for (qsizetype steps = 0; one && steps <= notes.size(); ++steps) {
        if (one->moment)
            return one->moment;
        one = notes.value(one->replyTo);
    }
    return std::nullopt;
}

bool belongTogether(const MarkedMoment& moment, const Written& one, double apartS)
{
    if (moment.moment.recordingId != one.moment.recordingId)
        return false;
    if (one.note && !one.note->markerId.isNull()) {
        const auto linked = [&](const db::Marker& marker) { return marker.id == one.note->markerId; };
        if (std::any_of(moment.markers.begin(), moment.markers.end(), linked))
            return true;
    }
    return std::abs((one.moment.range.start - moment.moment.range.start).seconds()) <= apartS;
}

// What one side wrote, as moments by time.
QList<MarkedMoment> momentsOf(QList<Written> written, double apartS)
{
    // Markers first where they begin together: notes that are linked find them.
    std::stable_sort(written.begin(), written.end(),
                     [](const Written& a, const Written& b) { return a.moment.range.start < b.moment.range.start; });
    std::stable_partition(written.begin(), written.end(), [](const Written& one) { return one.marker != nullptr; });
    QList<MarkedMoment> moments;
    for (const Written& one : written) {
        // Two markers are two moments: somebody has told them apart.
        const auto known = std::find_if(moments.begin(), moments.end(), [&](const MarkedMoment& moment) {
            return !one.marker && belongTogether(moment, one, apartS);
        });
        MarkedMoment& moment = known == moments.end() ? moments.emplace_back() : *known;
        if (moment.isEmpty())
            moment.moment = one.moment;
        if (one.marker)
            moment.markers.append(*one.marker);
        else
            moment.notes.append(*one.note);
    }
    std::stable_sort(moments.begin(), moments.end(), [](const MarkedMoment& a, const MarkedMoment& b) {
        return a.moment.range.start < b.moment.range.start;
    });
    return moments;
}

CodedEvents eventsOf(const QList<MarkedMoment>& moments)
{
    CodedEvents events;
    for (const MarkedMoment& one : moments)
        events.append({one.moment.range, {}});
    return events;
}

} // namespace

ComparedMoment::Side ComparedMoment::side() const
{
    if (theirs.isEmpty())
        return Side::OnlyMine;
    return mine.isEmpty() ? Side::OnlyTheirs : Side::Both;
}

const db::Moment& ComparedMoment::moment() const
{
    switch (side()) {
    case Side::OnlyMine:
        return mine.moment;
    case Side::OnlyTheirs:
        return theirs.moment;
    case Side::Both:
        break;
    }
    return mine.moment.range.start <= theirs.moment.range.start ? mine.moment : theirs.moment;
}

QList<ComparedMoment> compareMoments(const QUuid& person, const QList<db::Marker>& markers,
                                     const QList<db::Note>& notes, double apartS)
{
    QHash<QUuid, const db::Note*> byId;
    for (const db::Note& note : notes)
        byId.insert(note.id, &note);
    QList<Written> own;
    QList<Written> others;
    for (const db::Marker& marker : markers)
        (marker.author == person ? own : others).append({marker.moment, &marker, nullptr});
    for (const db::Note& note : notes) {
        if (const auto place = placeOf(note, byId))
            (note.author == person ? own : others).append({*place, nullptr, &note});
    }
    const QList<MarkedMoment> mine = momentsOf(std::move(own), apartS);
    const QList<MarkedMoment> theirs = momentsOf(std::move(others), apartS);
    const EventAgreement matched = eventAgreement(eventsOf(mine), eventsOf(theirs), apartS);
    QList<ComparedMoment> compared;
    for (const EventPair& pair : matched.pairs)
        compared.append({mine[pair.first], theirs[pair.second]});
    for (const int one : matched.onlyFirst)
        compared.append({mine[one], {}});
    for (const int one : matched.onlySecond)
        compared.append({{}, theirs[one]});
    std::stable_sort(compared.begin(), compared.end(), [](const ComparedMoment& a, const ComparedMoment& b) {
        return a.moment().range.start < b.moment().range.start;
    });
    return compared;
}

} // namespace alliance::app
