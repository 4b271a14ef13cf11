#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(ReelPlan)
}

#include "app/services/BleepTag.h"
#include "app/services/CodedMoments.h"
#include "app/services/NoteService.h"
#include "app/services/OwnOnly.h"
#include "app/services/Permissions.h"
#include "app/services/ReelPlan.h"

#include <QSet>

#include <algorithm>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;

constexpr base::MediaTime kPointCaption{2'000'000'000}; // how long a note on a point in time is shown

QString nameOf(const db::Example& example, qsizetype number)
{
    return example.title.isEmpty() ? tr("example %1").arg(number)
                                   : tr("example %1, “%2”").arg(number).arg(example.title);
}

Outcome<RecordingItem> recordingOf(LibraryService& library, const db::Example& example)
{
    const auto session = library.session(example.sessionId);
    if (!session)
        return tl::unexpected<Failure>(session.error());
    const auto found =
        std::find_if(session->recordings.begin(), session->recordings.end(),
                     [&](const RecordingItem& item) { return item.record.id == example.moment.recordingId; });
    if (found == session->recordings.end())
        return failed(ErrorCategory::NotFound, "recording", Subject::Session,
                      example.sessionId.toString(QUuid::WithoutBraces));
    if (found->record.contentHash != example.moment.contentHash)
        return failed(ErrorCategory::Conflict, "another recording", Subject::Argument,
                      tr("“%1” is not the recording any more that an example was taken from. Take the example out of "
                         "the collection, or put the recording back.")
                          .arg(found->name()));
    return *found;
}

base::TimeRange shownFor(base::TimeRange range)
{
    return range.empty() ? base::TimeRange{range.start, range.start + kPointCaption} : range;
}

Done addNotes(LibraryService& library, ReelExcerpt& excerpt)
{
    const auto notes = NoteService(library).list(excerpt.example.sessionId);
    if (!notes)
        return tl::unexpected<Failure>(notes.error());
    for (const db::Note& note : *notes) {
        if (!note.moment || note.moment->recordingId != excerpt.recording.record.id)
            continue;
        if (isBleep(note.tags)) {
            if (!note.moment->range.empty())
                excerpt.bleeps.append(note.moment->range);
        } else if (note.visibility == db::Visibility::Collection && !note.text.trimmed().isEmpty()) {
            excerpt.captions.append({shownFor(note.moment->range), note.text.trimmed()});
        }
    }
    std::stable_sort(excerpt.captions.begin(), excerpt.captions.end(),
                     [](const ReelCaption& a, const ReelCaption& b) { return a.range.start < b.range.start; });
    return {};
}

tl::unexpected<Failure> refusedFor(const db::Example& example, qsizetype number, const QString& reason)
{
    return failed(ErrorCategory::Refused, "consent", Subject::Argument,
                  tr("The reel cannot be made because of %1. %2").arg(nameOf(example, number), reason));
}

// Where an example went that is not in the collection any more, and what costs least: what was looked at stays looked
// at.
QString gone(LibraryService& library, const db::Example& example, qsizetype number, bool removed)
{
    const QString name = nameOf(example, number);
    if (removed)
        return tr("In this reel is %1, which was taken out of the collection. Put back by Undo, it can stay in and "
                  "nothing has to be looked at again. Or discard the reel and make it again without it.")
            .arg(name);
    const auto now = CollectionService(library).find(example.collectionId.toString(QUuid::WithoutBraces));
    return tr("In this reel is %1, which lies in the collection “%2” now. Moved back to its place, it can stay in and "
              "nothing has to be looked at again. Or discard the reel and make it again without it.")
        .arg(name, now ? now->path : QString());
}

tl::unexpected<Failure> missing(LibraryService& library, const ReelRequest& request, const QList<ExampleItem>& there)
{
    const db::Collections collections = library.database().collections();
    QString words = tr("A moment of this reel is no longer in the collection. Make the reel again without it.");
    for (qsizetype i = 0; i < request.examples.size(); ++i) {
        const QUuid id = request.examples[i];
        if (std::any_of(there.begin(), there.end(), [&](const ExampleItem& one) { return one.record.id == id; }))
            continue;
        if (const auto moved = collections.example(id))
            words = gone(library, *moved, i + 1, false);
        else if (const auto removed = collections.removedExample(id)) {
            if (const QString reason = exportRefusal(library, removed->moment.recordingId, request.purpose);
                !reason.isEmpty())
                return refusedFor(*removed, i + 1, reason);
            words = gone(library, *removed, i + 1, true);
        }
        break;
    }
    return failed(ErrorCategory::Conflict, "gone", Subject::Argument, words);
}

// Also what a withdrawal took out of it is told.
tl::unexpected<Failure> empty(LibraryService& library, const CollectionItem& collection)
{
    const auto content = collectionContent(library, collection.record.id);
    if (!content || content->gone.isEmpty())
        return failed(ErrorCategory::Invalid, "empty", Subject::Argument,
                      tr("There is no example in “%1”: a reel would be empty.").arg(collection.path));
    return failed(ErrorCategory::Refused, "consent", Subject::Argument,
                  tr("The reel cannot be made: there is no example left in “%1”. %2")
                      .arg(collection.path, content->gone.join(QLatin1Char(' '))));
}

// Those that the request names, in the order of the collection.
Outcome<QList<ExampleItem>> examplesOf(LibraryService& library, const ReelRequest& request)
{
    if (request.examples.isEmpty())
        return CollectionService(library).examples(request.collection, request.purpose);
    const auto moments = reelMoments(library, request.collection, request.purpose);
    if (!moments)
        return tl::unexpected<Failure>(moments.error());
    QList<ExampleItem> asked;
    for (const ReelMoment& moment : *moments) {
        if (request.examples.contains(moment.item.record.id))
            asked.append(moment.item);
    }
    if (asked.size() < request.examples.size())
        return missing(library, request, asked);
    return asked;
}

// Their titles are not told before it either.
Done afterOwnPasses(LibraryService& library, const QList<ExampleItem>& examples)
{
    const auto ownOnly = sessionsOfOwnOnly(library);
    if (!ownOnly)
        return tl::unexpected<Failure>(ownOnly.error());
    if (std::none_of(examples.begin(), examples.end(),
                     [&](const ExampleItem& one) { return ownOnly->contains(one.record.sessionId); }))
        return {};
    return failed(
        ErrorCategory::Refused, "own pass first", Subject::Argument,
        tr("The reel shows a session in which your own pass or rating comes first. Finish that in the window, "
           "or with “alliance library finish”."));
}

} // namespace

Outcome<QList<ReelMoment>> reelMoments(LibraryService& library, const QUuid& collection, db::ConsentPurpose purpose)
{
    CollectionService service(library);
    const auto branch = service.branch(collection);
    if (!branch)
        return tl::unexpected<Failure>(branch.error());
    QList<ReelMoment> moments;
    for (const CollectionItem& one : *branch) {
        auto examples = service.examples(one.record.id, purpose);
        if (!examples)
            return tl::unexpected<Failure>(examples.error());
        const QString folder = one.record.id == collection ? QString() : one.record.name;
        for (ExampleItem& item : *examples)
            moments.append({std::move(item), folder});
    }
    return moments;
}

QString exportRefusal(LibraryService& library, const QUuid& recording, db::ConsentPurpose purpose)
{
    ConsentService consent(library);
    const auto today = consent.today();
    if (!today)
        return {};
    const auto verdict = consent.mayExport(purpose, {recording}, *today);
    return verdict && !verdict->allowed ? verdict->reason : QString();
}

Outcome<ReelPlan> planReel(LibraryService& library, const ReelRequest& request)
{
    if (const Done may = allowed(library, permission::exportSession); !may)
        return tl::unexpected<Failure>(may.error());
    const auto collection = CollectionService(library).find(request.collection.toString(QUuid::WithoutBraces));
    if (!collection)
        return tl::unexpected<Failure>(collection.error());
    const auto examples = examplesOf(library, request);
    if (!examples)
        return tl::unexpected<Failure>(examples.error());
    if (examples->isEmpty())
        return empty(library, *collection);
    if (const Done may = afterOwnPasses(library, *examples); !may)
        return tl::unexpected<Failure>(may.error());
    const auto today = ConsentService(library).today();
    if (!today)
        return tl::unexpected<Failure>(today.error());
    ReelPlan plan{collection->record.name, *today, {}, db::FaceMask::None, {}, request.changeVoice};
    addMask(plan.mask, plan.maskedPeople, request.mask, request.maskedPeople);
    for (const ExampleItem& item : *examples) {
        if (!item.verdict.allowed)
            return refusedFor(item.record, plan.excerpts.size() + 1, item.verdict.reason);
        auto recording = recordingOf(library, item.record);
        if (!recording)
            return tl::unexpected<Failure>(recording.error());
        ReelExcerpt excerpt{item.record, std::move(*recording), {}, {}, item.verdict, nullptr};
        if (const Done added = addNotes(library, excerpt); !added)
            return tl::unexpected<Failure>(added.error());
        addMask(plan.mask, plan.maskedPeople, item.verdict.faceMask, item.verdict.maskedPeople);
        plan.changeVoice = plan.changeVoice || item.verdict.voiceMask;
        plan.excerpts.append(std::move(excerpt));
    }
    for (ReelExcerpt& excerpt : plan.excerpts) {
        auto people = knownPeople(library, excerpt.recording, plan.mask, plan.maskedPeople);
        if (!people)
            return tl::unexpected<Failure>(people.error());
        excerpt.people = std::move(*people);
    }
    return plan;
}

Done stillLeaves(LibraryService& library, const ReelRequest& request, const ReelPlan& plan)
{
    QSet<QUuid> allowed;
    for (qsizetype i = 0; i < plan.excerpts.size(); ++i) {
        const db::Example& example = plan.excerpts[i].example;
        if (allowed.contains(example.moment.recordingId))
            continue;
        const QString reason = exportRefusal(library, example.moment.recordingId, request.purpose);
        if (!reason.isEmpty()) {
            // A withdrawal took its examples out of the collection as well: where that left none, it is said so.
            const auto anew = planReel(library, request);
            if (!anew && anew.error().error.category == ErrorCategory::Refused)
                return tl::unexpected<Failure>(anew.error());
            return refusedFor(example, i + 1, reason);
        }
        allowed.insert(example.moment.recordingId);
    }
    return {};
}

Done recordReel(LibraryService& library, const ReelRequest& request, const ReelPlan& plan)
{
    ConsentService consent(library);
    QList<QUuid> sessions;
    for (const ReelExcerpt& excerpt : plan.excerpts) {
        if (!sessions.contains(excerpt.example.sessionId))
            sessions.append(excerpt.example.sessionId);
    }
    for (const QUuid& session : sessions) {
        const auto cuts = std::count_if(plan.excerpts.begin(), plan.excerpts.end(), [&](const ReelExcerpt& excerpt) {
            return excerpt.example.sessionId == session;
        });
        ExportVerdict applied;
        applied.allowed = true;
        applied.faceMask = plan.mask;
        applied.maskedPeople = plan.maskedPeople;
        applied.voiceMask = plan.changeVoice;
        const Done entered =
            consent.recordExport(QStringLiteral("reel.exported"), session, request.purpose, applied,
                                 {{QStringLiteral("collection"), request.collection.toString(QUuid::WithoutBraces)},
                                  {QStringLiteral("cuts"), static_cast<qint64>(cuts)}});
        if (!entered)
            return entered;
    }
    return {};
}

} // namespace alliance::app
