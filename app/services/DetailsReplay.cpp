#include "app/services/DetailsReplay.h"

#include "app/services/IdText.h"
#include "app/services/StatusOf.h"

namespace alliance::app
{
namespace
{

const QString kRecording = QStringLiteral("recording");
const QString kCase = QStringLiteral("case");
const QString kBefore = QStringLiteral("before");
const QString kAfter = QStringLiteral("after");
const QString kSealed = QStringLiteral("sealed");
const QString kNumber = QStringLiteral("number");
const QString kHeldOn = QStringLiteral("held_on");
const QString kTitle = QStringLiteral("title");
const QString kCode = QStringLiteral("code");
const QString kLabel = QStringLiteral("label");

base::Status changedSince()
{
    return base::fail(base::ErrorCategory::Conflict, "changed since");
}

tl::unexpected<base::Error> wordsDoNotOpen()
{
    return base::fail(base::ErrorCategory::Refused, "words that do not open");
}

// Values before and after, of those that differ.
struct Sides {
    QJsonObject before;
    QJsonObject after;

    void add(const QString& name, const QJsonValue& from, const QJsonValue& to)
    {
        if (from == to)
            return;
        before.insert(name, from);
        after.insert(name, to);
    }
    QJsonObject body() const { return {{kBefore, before}, {kAfter, after}}; }
};

// Changes what a step is about from what it finds to what it leaves.
class Course
{
public:
    Course(const QJsonObject& sides, Replay direction)
        : m_from(sides[direction == Replay::Undo ? kAfter : kBefore].toObject()),
          m_to(sides[direction == Replay::Undo ? kBefore : kAfter].toObject())
    {
    }
    // What `now` becomes; as it is where the step is not about it.
    QJsonValue moved(const QString& name, const QJsonValue& now)
    {
        if (!m_from.contains(name))
            return now;
        m_fits = m_fits && m_from[name] == now;
        return m_to[name];
    }
    bool fits() const { return m_fits; } // everything was as the step leaves it

private:
    QJsonObject m_from;
    QJsonObject m_to;
    bool m_fits = true;
};

QString dayCode(const QDate& day)
{
    return day.toString(Qt::ISODate);
}

QDate dayFrom(const QJsonValue& code)
{
    return QDate::fromString(code.toString(), Qt::ISODate);
}

} // namespace

EditStep sessionDetailsStep(const db::Session& before, const db::Session& after)
{
    Sides plain;
    plain.add(kNumber, before.number, after.number);
    plain.add(kHeldOn, dayCode(before.heldOn), dayCode(after.heldOn));
    Sides words;
    words.add(kTitle, before.label, after.label);
    if (plain.before.isEmpty() && words.before.isEmpty())
        return {};
    QJsonObject body = plain.body();
    if (!words.before.isEmpty())
        body.insert(kSealed, words.body());
    return {editkind::kSessionDetails, body};
}

EditStep caseDetailsStep(const db::Case& before, const db::Case& after)
{
    Sides words;
    words.add(kCode, before.code, after.code);
    words.add(kLabel, before.label, after.label);
    if (words.before.isEmpty())
        return {};
    return {editkind::kCaseDetails, {{kCase, idText(before.id)}, {kSealed, words.body()}}};
}

EditStep recordingLabelStep(const db::Recording& before, const db::Recording& after)
{
    Sides words;
    words.add(kLabel, before.label, after.label);
    if (words.before.isEmpty())
        return {};
    return {editkind::kRecordingLabel, {{kRecording, idText(before.id)}, {kSealed, words.body()}}};
}

EditStep destroyByStep(const QDate& before, const QDate& after)
{
    if (before == after)
        return {};
    return {editkind::kDestroyBy, {{kBefore, dayCode(before)}, {kAfter, dayCode(after)}}};
}

base::Status moveSessionDetails(db::Library& library, const db::Edit& edit, Replay direction)
{
    const auto now = library.sessions().get(edit.sessionId);
    if (!now)
        return tl::unexpected<base::Error>(now.error());
    if (edit.body.contains(kSealed) && !edit.body[kSealed].isObject())
        return wordsDoNotOpen();
    Course plain(edit.body, direction);
    Course words(edit.body[kSealed].toObject(), direction);
    db::SessionDraft draft;
    draft.caseId = now->caseId;
    draft.number = plain.moved(kNumber, now->number).toInt();
    draft.heldOn = dayFrom(plain.moved(kHeldOn, dayCode(now->heldOn)));
    draft.label = words.moved(kTitle, now->label).toString();
    if (!plain.fits() || !words.fits())
        return changedSince();
    if (draft.number != now->number) {
        const auto taken = library.sessions().hasNumber(now->caseId, draft.number);
        if (!taken || *taken)
            return taken ? base::fail(base::ErrorCategory::Conflict, kNumberTakenSince)
                         : tl::unexpected<base::Error>(taken.error());
    }
    return statusOf(library.sessions().update(now->id, draft));
}

base::Status moveCaseDetails(db::Library& library, const db::Edit& edit, Replay direction)
{
    const auto now = library.cases().get(QUuid::fromString(edit.body[kCase].toString()));
    if (!now && now.error().category == base::ErrorCategory::NotFound)
        return {}; // destroyed: nothing is left to move
    if (!now)
        return tl::unexpected<base::Error>(now.error());
    if (!edit.body[kSealed].isObject())
        return wordsDoNotOpen();
    Course words(edit.body[kSealed].toObject(), direction);
    db::CaseDraft draft;
    draft.code = words.moved(kCode, now->code).toString();
    draft.label = words.moved(kLabel, now->label).toString();
    if (!words.fits())
        return changedSince();
    if (draft.code != now->code) {
        const auto taken = library.cases().findByCode(draft.code);
        if (!taken || *taken)
            return taken ? base::fail(base::ErrorCategory::Conflict, kCodeTakenSince)
                         : tl::unexpected<base::Error>(taken.error());
    }
    return statusOf(library.cases().update(now->id, draft));
}

base::Status moveRecordingLabel(db::Library& library, const db::Edit& edit, Replay direction)
{
    const auto now = library.recordings().get(QUuid::fromString(edit.body[kRecording].toString()));
    if (!now)
        return tl::unexpected<base::Error>(now.error());
    if (!edit.body[kSealed].isObject())
        return wordsDoNotOpen();
    Course words(edit.body[kSealed].toObject(), direction);
    const QString label = words.moved(kLabel, now->label).toString();
    return words.fits() ? statusOf(library.recordings().relabel(now->id, label)) : changedSince();
}

base::Status moveDestroyBy(db::Library& library, const db::Edit& edit, Replay direction)
{
    const auto now = destroyByOf(library, edit.sessionId);
    if (!now)
        return tl::unexpected<base::Error>(now.error());
    const bool undo = direction == Replay::Undo;
    if (*now != dayFrom(edit.body[undo ? kAfter : kBefore]))
        return changedSince();
    return library.retention().setDestroyBy(edit.sessionId, dayFrom(edit.body[undo ? kBefore : kAfter]));
}

base::Result<QDate> destroyByOf(db::Library& library, const QUuid& session)
{
    return library.retention().of(session).map(
        [](const std::optional<db::SessionDates>& dates) { return dates ? dates->destroyBy : QDate(); });
}

} // namespace alliance::app
