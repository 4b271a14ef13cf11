#pragma once
// Edits as data: every change that a person makes in a session is kept as a step (kind and body), in the transaction of
// the change, so that it can be taken back later, also by another run of the program.

#include "app/services/LibraryService.h"
#include "db/records/Candidate.h"
#include "db/records/Edit.h"

#include <functional>
#include <optional>
#include <utility>

namespace alliance::app
{

// Kinds of steps, as stored: changing one needs a migration. The part before the dot names the record.
namespace editkind
{
inline const QString kNoteAdd = QStringLiteral("note.add");
inline const QString kNoteEdit = QStringLiteral("note.edit");
inline const QString kNoteRemove = QStringLiteral("note.remove");
inline const QString kNoteRestore = QStringLiteral("note.restore");
inline const QString kMarkerAdd = QStringLiteral("marker.add");
inline const QString kMarkerEdit = QStringLiteral("marker.edit");
inline const QString kMarkerRemove = QStringLiteral("marker.remove");
inline const QString kMarkerRestore = QStringLiteral("marker.restore");
inline const QString kPassageAdd = QStringLiteral("passage.add");
inline const QString kPassageEdit = QStringLiteral("passage.edit");
inline const QString kPassageRemove = QStringLiteral("passage.remove");
inline const QString kPassageRestore = QStringLiteral("passage.restore");
inline const QString kRatingAdd = QStringLiteral("rating.add");
inline const QString kRatingEdit = QStringLiteral("rating.edit");
inline const QString kRatingRemove = QStringLiteral("rating.remove");
inline const QString kRatingRestore = QStringLiteral("rating.restore");
inline const QString kFeedbackAdd = QStringLiteral("feedback.add");
inline const QString kFeedbackEdit = QStringLiteral("feedback.edit");
inline const QString kFeedbackRestore = QStringLiteral("feedback.restore");
inline const QString kSettlementAdd = QStringLiteral("settlement.add");
inline const QString kSettlementEdit = QStringLiteral("settlement.edit");
inline const QString kSettlementRemove = QStringLiteral("settlement.remove");
inline const QString kSettlementRestore = QStringLiteral("settlement.restore");
inline const QString kSessionTag = QStringLiteral("session.tag");
inline const QString kDecide = QStringLiteral("candidate.decide");
inline const QString kMomentAdd = QStringLiteral("moment.add");
inline const QString kGazeAdd = QStringLiteral("gaze.add");
inline const QString kGazeRemove = QStringLiteral("gaze.remove");
inline const QString kDefinitions = QStringLiteral("definitions.change");
inline const QString kRoles = QStringLiteral("roles.change");
inline const QString kAlign = QStringLiteral("cameras.align");
inline const QString kPeopleAdd = QStringLiteral("people.add");      // to those who take part; only inside of a merge
inline const QString kTogether = QStringLiteral("together");         // several of the others, taken back as one
inline const QString kImport = QStringLiteral("annotations.import"); // of a file: several of the others, likewise
inline const QString kMerge = QStringLiteral("package.merge"); // of a review package: several of the others, likewise
// Of the library (see LibraryReplay.h).
inline const QString kConsentChange = QStringLiteral("consent.change");
inline const QString kConsentWithdraw = QStringLiteral("consent.withdraw");
inline const QString kCollectionAdd = QStringLiteral("collection.add");
inline const QString kCollectionRemove = QStringLiteral("collection.remove");
inline const QString kCollectionRename = QStringLiteral("collection.rename");
inline const QString kCollectionMove = QStringLiteral("collection.move");
inline const QString kExampleAdd = QStringLiteral("example.add");
inline const QString kExampleRemove = QStringLiteral("example.remove");
inline const QString kExampleRetitle = QStringLiteral("example.retitle");
inline const QString kExampleMove = QStringLiteral("example.move");
} // namespace editkind

namespace editdoing
{
inline const QString kTag = QStringLiteral("tag");
inline const QString kRelease = QStringLiteral("release");
inline const QString kTakeBack = QStringLiteral("take-back"); // a release
} // namespace editdoing

struct EditStep {
    QString kind; // empty: nothing was changed, nothing is kept
    QJsonObject body;
};

// Of a record with versions; `before` is 0 where it did not exist.
EditStep versionStep(const QString& kind, const QUuid& record, int before, int after);
// Of something that is taken back and put back as a whole.
EditStep wholeStep(const QString& kind, const QUuid& record);

// Of a decision about a candidate, as far as it names the step.
QJsonObject decisionBody(db::DecisionState state, const QString& reason);
// Those that are there, in order, as one that is named like the last; a single one as it is, none as none. `doing`:
// what several edits of one kind have in common (of editdoing).
EditStep togetherStep(const QList<EditStep>& steps, const QString& doing = {});
// What came out of a file, as one; none as none.
EditStep importStep(const QList<EditStep>& steps);
// What came out of a review package, likewise; steps of consents are among it.
EditStep mergeStep(const QList<EditStep>& steps);
// What such a step is made of, in order.
QList<EditStep> stepsIn(const QJsonObject& body);

// `work` and the step that it fills in, as one transaction: both happen, or neither. `session` null: a step of the
// library.
Done keepEdit(LibraryService& library, const QUuid& session, const std::function<Done(EditStep&)>& work);

// The same for work that returns something: Outcome<T> work(EditStep&).
template <typename Work>
auto asEdit(LibraryService& library, const QUuid& session, Work work) -> decltype(work(std::declval<EditStep&>()))
{
    std::optional<decltype(work(std::declval<EditStep&>()))> result;
    const Done done = keepEdit(library, session, [&](EditStep& step) -> Done {
        result.emplace(work(step));
        if (!*result)
            return tl::unexpected<Failure>(result->error());
        return {};
    });
    if (!done)
        return tl::unexpected<Failure>(done.error());
    return std::move(*result);
}

// For people: "Edit note".
QString editName(const QString& kind, const QJsonObject& body);
// Of several steps of that kind: "Remove 3 notes". `count` is 1 or more.
QString editName(const QString& kind, const QJsonObject& body, int count, const QString& doing = {});

} // namespace alliance::app
