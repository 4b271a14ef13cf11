#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(ComparisonService)
}

#include "app/services/BlindRules.h"
#include "app/services/ComparisonService.h"
#include "app/services/MarkerService.h"
#include "app/services/PassageService.h"
#include "app/services/RatingService.h"
#include "app/services/SettlementService.h"

#include <QHash>

#include <algorithm>

namespace alliance::app
{
namespace
{

struct Work {
    QHash<QUuid, CoderWork> byPerson;
    base::MediaTime duration;
};

template <typename Record>
void sortIn(Work& work, const QList<Record>& records, QList<Record> CoderWork::*list, const QSet<QUuid>& hidden,
            const QUuid& recording)
{
    for (const Record& record : records) {
        if (hidden.contains(record.author) || record.moment.recordingId != recording)
            continue;
        CoderWork& one = work.byPerson[record.author];
        one.person = record.author;
        (one.*list).append(record);
    }
}

Outcome<Work> workOf(LibraryService& library, const QUuid& session)
{
    const auto hidden = hiddenCoders(library, session);
    if (!hidden)
        return tl::unexpected<Failure>(hidden.error());
    const auto recording = library.firstRecording(session);
    if (!recording)
        return tl::unexpected<Failure>(recording.error());
    const auto markers = MarkerService(library).list(session);
    if (!markers)
        return tl::unexpected<Failure>(markers.error());
    const auto passages = PassageService(library).list(session);
    if (!passages)
        return tl::unexpected<Failure>(passages.error());
    const auto ratings = RatingService(library).list(session);
    if (!ratings)
        return tl::unexpected<Failure>(ratings.error());
    const auto decisions = personalDecisions(library, session);
    if (!decisions)
        return tl::unexpected<Failure>(decisions.error());
    Work work;
    work.duration = recording->record.duration;
    sortIn(work, *markers, &CoderWork::markers, *hidden, recording->record.id);
    sortIn(work, *passages, &CoderWork::passages, *hidden, recording->record.id);
    sortIn(work, *ratings, &CoderWork::ratings, *hidden, recording->record.id);
    sortIn(work, *decisions, &CoderWork::decisions, *hidden, recording->record.id);
    return work;
}

// The markers of one side; settled ones as they hold.
CodedEvents eventsOf(const QList<Comparison>& rows, bool first, bool settled)
{
    CodedEvents events;
    for (const Comparison& row : rows) {
        if (row.kind != ComparedKind::Marker)
            continue;
        if (settled && row.isSettled()) {
            if (!row.settled->holds[QStringLiteral("none")].toBool())
                events.append({row.settled->moment.range, row.settled->holds[QStringLiteral("type")].toString()});
            continue;
        }
        if (const auto& side = first ? row.first : row.second)
            events.append({side->moment.range, side->code});
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const CodedEvent& a, const CodedEvent& b) { return a.range.start < b.range.start; });
    return events;
}

} // namespace

Outcome<QList<CoderItem>> codersOf(LibraryService& library, const QUuid& session)
{
    const auto work = workOf(library, session);
    if (!work)
        return tl::unexpected<Failure>(work.error());
    QList<CoderItem> coders;
    for (const CoderWork& one : work->byPerson)
        coders.append({one.person, library.personName(one.person), one.codes()});
    const QUuid self = library.database().person();
    std::sort(coders.begin(), coders.end(), [&](const CoderItem& a, const CoderItem& b) {
        return std::tuple(a.id != self, a.name, a.id) < std::tuple(b.id != self, b.name, b.id);
    });
    return coders;
}

Outcome<ComparisonReport> compareCoders(LibraryService& library, const QUuid& session, const QUuid& first,
                                        const QUuid& second, double toleranceS)
{
    const auto work = workOf(library, session);
    if (!work)
        return tl::unexpected<Failure>(work.error());
    if (first == second || !work->byPerson.contains(first) || !work->byPerson.contains(second))
        return failed(base::ErrorCategory::Invalid, "people", Subject::Argument,
                      tr("Two people's codes that you may see are needed."));
    const auto settlements = SettlementService(library).list(session);
    if (!settlements)
        return tl::unexpected<Failure>(settlements.error());
    ComparisonReport report;
    report.people = {first, second};
    report.names = {library.personName(first), library.personName(second)};
    report.toleranceS = toleranceS;
    report.rows = compareWork(work->byPerson[first], work->byPerson[second], toleranceS);
    joinSettlements(report.rows, first, second, *settlements);
    report.counts = countsOf(report.rows);
    AgreementOptions options;
    options.toleranceS = toleranceS;
    options.intervals = false;
    for (const bool settled : {false, true})
        (settled ? report.after : report.before) = pairAgreement(
            eventsOf(report.rows, true, settled), eventsOf(report.rows, false, settled), work->duration, options);
    return report;
}

} // namespace alliance::app
