#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(EditStep)
}

#include "app/services/DecisionStep.h"
#include "app/services/DetailsReplay.h"
#include "app/services/EditStep.h"
#include "app/services/UnsureAnswer.h"
#include "db/records/Codes.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace alliance::app
{
namespace
{

const QString kSteps = QStringLiteral("steps");
const QString kKind = QStringLiteral("kind");
const QString kBody = QStringLiteral("body");
const QString kDoing = QStringLiteral("doing");
const QString kUnsure = QStringLiteral("unsure");

const char* plainName(const QString& kind)
{
    static const QHash<QString, const char*> names{
        {editkind::kNoteAdd, QT_TRANSLATE_NOOP("EditStep", "Add note")},
        {editkind::kNoteEdit, QT_TRANSLATE_NOOP("EditStep", "Edit note")},
        {editkind::kNoteRemove, QT_TRANSLATE_NOOP("EditStep", "Remove note")},
        {editkind::kNoteRestore, QT_TRANSLATE_NOOP("EditStep", "Restore note")},
        {editkind::kMarkerAdd, QT_TRANSLATE_NOOP("EditStep", "Add marker")},
        {editkind::kMarkerEdit, QT_TRANSLATE_NOOP("EditStep", "Edit marker")},
        {editkind::kMarkerRemove, QT_TRANSLATE_NOOP("EditStep", "Remove marker")},
        {editkind::kMarkerRestore, QT_TRANSLATE_NOOP("EditStep", "Restore marker")},
        {editkind::kPassageAdd, QT_TRANSLATE_NOOP("EditStep", "Add stage")},
        {editkind::kPassageEdit, QT_TRANSLATE_NOOP("EditStep", "Edit stage")},
        {editkind::kPassageRemove, QT_TRANSLATE_NOOP("EditStep", "Remove stage")},
        {editkind::kPassageRestore, QT_TRANSLATE_NOOP("EditStep", "Restore stage")},
        {editkind::kRatingAdd, QT_TRANSLATE_NOOP("EditStep", "Rate segment")},
        {editkind::kRatingEdit, QT_TRANSLATE_NOOP("EditStep", "Change rating")},
        {editkind::kRatingRemove, QT_TRANSLATE_NOOP("EditStep", "Remove rating")},
        {editkind::kRatingRestore, QT_TRANSLATE_NOOP("EditStep", "Restore rating")},
        {editkind::kFeedbackAdd, QT_TRANSLATE_NOOP("EditStep", "Begin feedback")},
        {editkind::kFeedbackEdit, QT_TRANSLATE_NOOP("EditStep", "Edit feedback")},
        {editkind::kFeedbackRestore, QT_TRANSLATE_NOOP("EditStep", "Restore feedback")},
        {editkind::kSettlementAdd, QT_TRANSLATE_NOOP("EditStep", "Settle difference")},
        {editkind::kSettlementEdit, QT_TRANSLATE_NOOP("EditStep", "Settle difference anew")},
        {editkind::kSettlementRemove, QT_TRANSLATE_NOOP("EditStep", "Leave difference open")},
        {editkind::kSettlementRestore, QT_TRANSLATE_NOOP("EditStep", "Restore what was settled")},
        {editkind::kSessionTag, QT_TRANSLATE_NOOP("EditStep", "Tag session")},
        {editkind::kSessionDetails, QT_TRANSLATE_NOOP("EditStep", "Change session details")},
        {editkind::kRecordingLabel, QT_TRANSLATE_NOOP("EditStep", "Rename recording")},
        {editkind::kDestroyBy, QT_TRANSLATE_NOOP("EditStep", "Set until when the session is kept")},
        {editkind::kMomentAdd, QT_TRANSLATE_NOOP("EditStep", "Add missed moment")},
        {editkind::kGazeRemove, QT_TRANSLATE_NOOP("EditStep", "Remove mark")},
        {editkind::kDefinitions, QT_TRANSLATE_NOOP("EditStep", "Change definitions")},
        {editkind::kRoles, QT_TRANSLATE_NOOP("EditStep", "Say who is who")},
        {editkind::kAlign, QT_TRANSLATE_NOOP("EditStep", "Align cameras")},
        {editkind::kImport, QT_TRANSLATE_NOOP("EditStep", "Import annotations")},
        {editkind::kMerge, QT_TRANSLATE_NOOP("EditStep", "Merge review package")},
        {editkind::kConsentChange, QT_TRANSLATE_NOOP("EditStep", "Change consent")},
        {editkind::kConsentWithdraw, QT_TRANSLATE_NOOP("EditStep", "Withdraw consent")},
        {editkind::kCaseDetails, QT_TRANSLATE_NOOP("EditStep", "Change case")},
        {editkind::kCollectionAdd, QT_TRANSLATE_NOOP("EditStep", "Add collection")},
        {editkind::kCollectionRemove, QT_TRANSLATE_NOOP("EditStep", "Remove collection")},
        {editkind::kCollectionRename, QT_TRANSLATE_NOOP("EditStep", "Rename collection")},
        {editkind::kCollectionMove, QT_TRANSLATE_NOOP("EditStep", "Move collection")},
        {editkind::kExampleAdd, QT_TRANSLATE_NOOP("EditStep", "Add example")},
        {editkind::kExampleRemove, QT_TRANSLATE_NOOP("EditStep", "Remove example")},
        {editkind::kExampleRetitle, QT_TRANSLATE_NOOP("EditStep", "Rename example")},
        {editkind::kExampleMove, QT_TRANSLATE_NOOP("EditStep", "Move example")},
    };
    return names.value(kind, QT_TRANSLATE_NOOP("EditStep", "Edit"));
}

db::DecisionState decisionIn(const QJsonObject& body)
{
    return db::fromCode<db::DecisionState>(body[QStringLiteral("state")].toString())
        .value_or(db::DecisionState::Undecided);
}

QString decisionName(const QJsonObject& body)
{
    if (body[kAdjusted].toBool())
        return tr("Adjust candidate");
    switch (decisionIn(body)) {
    case db::DecisionState::Accepted:
        return tr("Accept candidate");
    case db::DecisionState::Rejected:
        return tr("Reject candidate");
    case db::DecisionState::Undecided:
        break;
    }
    return body[kUnsure].toBool() ? tr("Leave candidate as unsure") : tr("Put candidate back to review");
}

QString severalDecisionsName(const QJsonObject& body, int count)
{
    switch (decisionIn(body)) {
    case db::DecisionState::Accepted:
        return tr("Accept %n candidate(s)", nullptr, count);
    case db::DecisionState::Rejected:
        return tr("Reject %n candidate(s)", nullptr, count);
    case db::DecisionState::Undecided:
        break;
    }
    return body[kUnsure].toBool() ? tr("Leave %n candidate(s) as unsure", nullptr, count)
                                  : tr("Put %n candidate(s) back to review", nullptr, count);
}

// By the text that was written in.
QString feedbackName(const QString& field)
{
    if (field == QLatin1String("introduction"))
        return tr("Edit introduction of the feedback");
    if (field == QLatin1String("closing"))
        return tr("Edit what to try next in the feedback");
    return field == QLatin1String("comment") ? tr("Edit comment in the feedback") : tr("Edit feedback");
}

// Whether they are all the same on as many records.
bool alike(const QList<EditStep>& steps)
{
    return std::all_of(steps.begin(), steps.end(), [&](const EditStep& one) {
        return one.kind == steps.front().kind &&
               (one.kind != editkind::kDecide || decisionName(one.body) == decisionName(steps.front().body));
    });
}

// Those that changed something.
QJsonArray arrayOf(const QList<EditStep>& steps)
{
    QJsonArray array;
    for (const EditStep& step : steps) {
        if (!step.kind.isEmpty())
            array.append(QJsonObject{{kKind, step.kind}, {kBody, step.body}});
    }
    return array;
}

} // namespace

EditStep versionStep(const QString& kind, const QUuid& record, int before, int after)
{
    return {kind,
            {{QStringLiteral("record"), record.toString(QUuid::WithoutBraces)},
             {QStringLiteral("before"), before},
             {QStringLiteral("after"), after}}};
}

EditStep wholeStep(const QString& kind, const QUuid& record)
{
    return {kind, {{QStringLiteral("record"), record.toString(QUuid::WithoutBraces)}}};
}

QJsonObject decisionBody(db::DecisionState state, const QString& reason)
{
    QJsonObject body{{QStringLiteral("state"), db::toCode(state)}};
    if (isUnsure(state, reason))
        body.insert(kUnsure, true);
    return body;
}

EditStep togetherStep(const QList<EditStep>& steps, const QString& doing)
{
    const QJsonArray array = arrayOf(steps);
    if (array.size() > 1) {
        QJsonObject body{{kSteps, array}};
        if (!doing.isEmpty())
            body.insert(kDoing, doing);
        return {editkind::kTogether, body};
    }
    const auto only = std::find_if(steps.begin(), steps.end(), [](const EditStep& one) { return !one.kind.isEmpty(); });
    if (only == steps.end())
        return {};
    EditStep step = *only;
    if (!doing.isEmpty())
        step.body.insert(kDoing, doing);
    return step;
}

EditStep importStep(const QList<EditStep>& steps)
{
    const QJsonArray array = arrayOf(steps);
    return array.isEmpty() ? EditStep() : EditStep{editkind::kImport, {{kSteps, array}}};
}

EditStep mergeStep(const QList<EditStep>& steps)
{
    const QJsonArray array = arrayOf(steps);
    return array.isEmpty() ? EditStep() : EditStep{editkind::kMerge, {{kSteps, array}}};
}

QList<EditStep> stepsIn(const QJsonObject& body)
{
    QList<EditStep> steps;
    for (const auto& value : body[kSteps].toArray()) {
        const QJsonObject step = value.toObject();
        steps.append({step[kKind].toString(), step[kBody].toObject()});
    }
    return steps;
}

Done keepEdit(LibraryService& library, const QUuid& session, const std::function<Done(EditStep&)>& work)
{
    std::optional<Failure> failure;
    const base::Status kept = library.database().atomically([&]() -> base::Status {
        EditStep step;
        if (const Done done = work(step); !done) {
            failure = done.error();
            return tl::unexpected<base::Error>(failure->error);
        }
        if (step.kind.isEmpty())
            return {};
        const auto added = library.database().edits().add(session, step.kind, step.body);
        return added ? base::Status() : tl::unexpected<base::Error>(added.error());
    });
    if (failure)
        return tl::unexpected<Failure>(*failure);
    if (!kept)
        return tl::unexpected<Failure>(
            library.failure(kept.error(), session.isNull() ? Subject::Library : Subject::Session,
                            session.isNull() ? pathText(library.folder()) : session.toString(QUuid::WithoutBraces)));
    return {};
}

QString editName(const QString& kind, const QJsonObject& body)
{
    if (kind == editkind::kDecide)
        return decisionName(body);
    if (kind == editkind::kFeedbackEdit)
        return feedbackName(body[QStringLiteral("field")].toString());
    if (kind == editkind::kTogether) {
        const QList<EditStep> steps = stepsIn(body);
        const QString doing = body[kDoing].toString();
        const bool counted = doing == editdoing::kRelease || alike(steps);
        if (!steps.isEmpty())
            return editName(steps.back().kind, steps.back().body, counted ? static_cast<int>(steps.size()) : 1, doing);
    }
    if (body[kDoing].toString() == editdoing::kRelease)
        return tr("Release");
    if (body[kDoing].toString() == editdoing::kTakeBack)
        return tr("Take the release back");
    if (kind == editkind::kGazeAdd)
        return body[QStringLiteral("engaged")].toBool() ? tr("Mark looking at the partner") : tr("Mark looking away");
    return tr(plainName(kind));
}

QString editName(const QString& kind, const QJsonObject& body, int count, const QString& doing)
{
    if (count < 2)
        return editName(kind, body);
    if (doing == editdoing::kRelease)
        return tr("Release what was held back (%1)").arg(count);
    if (kind == editkind::kDecide)
        return severalDecisionsName(body, count);
    if (kind == editkind::kNoteRemove)
        return tr("Remove %n note(s)", nullptr, count);
    if (kind == editkind::kNoteEdit)
        return tr("Edit %n note(s)", nullptr, count);
    if (kind == editkind::kMarkerRemove)
        return tr("Remove %n marker(s)", nullptr, count);
    if (kind == editkind::kMarkerEdit)
        return doing == editdoing::kTag ? tr("Tag %n marker(s)", nullptr, count)
                                        : tr("Edit %n marker(s)", nullptr, count);
    return editName(kind, body);
}

} // namespace alliance::app
