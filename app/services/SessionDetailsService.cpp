#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(SessionDetailsService)
}

#include "app/services/ConsentService.h"
#include "app/services/DetailsReplay.h"
#include "app/services/IdText.h"
#include "app/services/Ownership.h"
#include "app/services/Permissions.h"
#include "app/services/SessionDetailsService.h"

namespace alliance::app
{
namespace
{

using base::ErrorCategory;

tl::unexpected<Failure> wrong(ErrorCategory category, const char* what, const QString& sentence)
{
    return failed(category, what, Subject::Argument, sentence);
}

} // namespace

Outcome<db::Session> SessionDetailsService::changeSession(const QUuid& session, const SessionChange& change)
{
    if (const Done may = allowed(m_library, permission::changeSession); !may)
        return tl::unexpected<Failure>(may.error());
    const auto fail = [&](const base::Error& error) {
        return tl::unexpected<Failure>(m_library.failure(error, Subject::Session, idText(session)));
    };
    db::Library& database = m_library.database();
    return asEdit(m_library, session, [&](EditStep& step) -> Outcome<db::Session> {
        const auto now = database.sessions().get(session);
        if (!now)
            return fail(now.error());
        const db::SessionDraft wanted{now->caseId, change.number.value_or(now->number),
                                      change.heldOn.value_or(now->heldOn),
                                      change.title ? change.title->trimmed() : now->label};
        if (const Done good = check(*now, wanted); !good)
            return tl::unexpected<Failure>(good.error());
        if (now->number == wanted.number && now->heldOn == wanted.heldOn && now->label == wanted.label)
            return *now;
        const auto stored = database.sessions().update(session, wanted);
        if (!stored)
            return fail(stored.error());
        step = sessionDetailsStep(*now, *stored);
        return *stored;
    });
}

Outcome<db::Case> SessionDetailsService::changeCase(const QUuid& caseId, const CaseChange& change)
{
    if (const Done may = allowed(m_library, permission::changeSession); !may)
        return tl::unexpected<Failure>(may.error());
    const auto fail = [&](const base::Error& error) {
        return tl::unexpected<Failure>(m_library.failure(error, Subject::Library, pathText(m_library.folder())));
    };
    db::Library& database = m_library.database();
    return asEdit(m_library, {}, [&](EditStep& step) -> Outcome<db::Case> {
        const auto now = database.cases().get(caseId);
        if (!now)
            return fail(now.error());
        const db::CaseDraft wanted{change.code ? change.code->trimmed() : now->code,
                                   change.label ? change.label->trimmed() : now->label};
        if (const Done good = check(*now, wanted); !good)
            return tl::unexpected<Failure>(good.error());
        if (now->code == wanted.code && now->label == wanted.label)
            return *now;
        if (const Done mine = rulesCase(m_library, caseId); !mine)
            return tl::unexpected<Failure>(mine.error());
        const auto stored = database.cases().update(caseId, wanted);
        if (!stored)
            return fail(stored.error());
        step = caseDetailsStep(*now, *stored);
        return *stored;
    });
}

Outcome<db::Recording> SessionDetailsService::renameRecording(const RecordingName& name)
{
    if (const Done may = allowed(m_library, permission::changeSession); !may)
        return tl::unexpected<Failure>(may.error());
    db::Recordings recordings = m_library.database().recordings();
    const auto fail = [&](const base::Error& error) {
        return tl::unexpected<Failure>(m_library.failure(error, Subject::Session, idText(name.recording)));
    };
    const auto now = recordings.get(name.recording);
    if (!now)
        return fail(now.error());
    const QString label = name.label.trimmed();
    if (now->label == label)
        return *now;
    return asEdit(m_library, now->sessionId, [&](EditStep& step) -> Outcome<db::Recording> {
        const auto stored = recordings.relabel(now->id, label);
        if (!stored)
            return fail(stored.error());
        step = recordingLabelStep(*now, *stored);
        return *stored;
    });
}

Done SessionDetailsService::change(const QUuid& session, const SessionChange& ofSession, const CaseChange& ofCase,
                                   const QList<RecordingName>& names)
{
    std::optional<Failure> why;
    const base::Status whole = m_library.database().atomically([&]() -> base::Status {
        const auto changed = changeSession(session, ofSession);
        if (!changed)
            why = changed.error();
        else if (ofCase.code || ofCase.label) {
            if (const auto renamed = changeCase(changed->caseId, ofCase); !renamed)
                why = renamed.error();
        }
        for (const RecordingName& name : names) {
            if (why)
                break;
            if (const auto renamed = renameRecording(name); !renamed)
                why = renamed.error();
        }
        return why ? tl::unexpected<base::Error>(why->error) : base::Status();
    });
    if (why)
        return tl::unexpected<Failure>(*why);
    if (!whole)
        return tl::unexpected<Failure>(m_library.failure(whole.error(), Subject::Session, idText(session)));
    return {};
}

Done SessionDetailsService::check(const db::Session& now, const db::SessionDraft& wanted)
{
    if (wanted.number < 1)
        return wrong(ErrorCategory::Invalid, "session number", tr("The sessions of a case are counted from 1."));
    if (wanted.number != now.number) {
        const auto taken = m_library.database().sessions().hasNumber(now.caseId, wanted.number);
        if (!taken)
            return tl::unexpected<Failure>(m_library.failure(taken.error(), Subject::Session, idText(now.id)));
        if (*taken)
            return wrong(ErrorCategory::Conflict, "the number is taken",
                         tr("The case has a session %1 already. Choose another number.").arg(wanted.number));
    }
    if (wanted.heldOn == now.heldOn)
        return {};
    // Its day decides until when it may be kept.
    if (Done mine = rulesSession(m_library, now.id); !mine)
        return mine;
    const auto today = ConsentService(m_library).today();
    if (!today)
        return tl::unexpected<Failure>(today.error());
    if (wanted.heldOn > *today)
        return wrong(ErrorCategory::Invalid, "a day to come",
                     tr("The session cannot have been held after today. Choose an earlier day."));
    return {};
}

Done SessionDetailsService::check(const db::Case& now, const db::CaseDraft& wanted)
{
    if (wanted.code.isEmpty())
        return wrong(ErrorCategory::Invalid, "blank case code", tr("A case needs a code."));
    const auto taken = m_library.database().cases().findByCode(wanted.code);
    if (!taken)
        return tl::unexpected<Failure>(m_library.failure(taken.error(), Subject::Library, wanted.code));
    if (*taken && (*taken)->id != now.id)
        return wrong(ErrorCategory::Conflict, "the case code is taken",
                     tr("Another case has the code “%1” already. Choose another one.").arg(wanted.code));
    return {};
}

} // namespace alliance::app
