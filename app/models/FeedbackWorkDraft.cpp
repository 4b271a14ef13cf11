#include "app/models/FeedbackWork.h"
#include "app/services/LibraryWorker.h"

#include <algorithm>
#include <utility>

namespace alliance::app
{

void FeedbackWork::keepDrafts()
{
    if (!m_worker && !wordsKept())
        Q_EMIT notKept();
    keepDraft();
    keepReply();
}

// What was asked of it is answered by nobody any more.
void FeedbackWork::loseWorker()
{
    m_undrafted = m_undrafted || m_drafting || m_saving;
    m_replyUndrafted = m_replyUndrafted || m_replyDrafting;
    m_drafting = m_saving = m_replyDrafting = false;
    if (!wordsKept())
        Q_EMIT notKept();
}

void FeedbackWork::draftFailed(const Failure& failure)
{
    Q_EMIT failed(failure);
    Q_EMIT notKept();
}

void FeedbackWork::setReply(const UnsentReply& reply)
{
    if (reply == m_reply || (reply.text.isEmpty() && m_reply.text.isEmpty()))
        return;
    m_reply = reply;
    m_replyUndrafted = true;
    m_look.start();
    if (!m_draft.isActive())
        m_draft.start();
}

// And did not only take it over.
bool FeedbackWork::wroteReply() const
{
    return !m_reply.text.trimmed().isEmpty() &&
           std::none_of(m_window.takenReplies.begin(), m_window.takenReplies.end(),
                        [this](const LeftReply& one) { return one.reply == m_reply; });
}

// A draft of what is written here may be gone: another program offers it, and whoever clears it there deletes it.
void FeedbackWork::lookForDrafts()
{
    if (!m_worker || (!m_drafted && !wroteReply()))
        return m_look.stop();
    if (!wordsKept())
        return;
    m_worker->ask(
        this,
        [session = m_session, window = m_window.id](LibraryService& library) {
            return FeedbackService(library).draftsOf(session, window);
        },
        [this](const Outcome<FeedbackService::DraftsThere>& there) {
            if (!there || !wordsKept())
                return;
            m_undrafted = m_drafted && !there->plan;
            m_replyUndrafted = wroteReply() && !there->reply;
            if (!wordsKept())
                m_draft.start();
        });
}

UnsentReply FeedbackWork::takeReply()
{
    for (const LeftReply& one : std::as_const(m_state.unsentReplies)) {
        if (one.window == m_window.id || m_window.takenReplies.contains(one))
            continue;
        m_window.takenReplies.append(one);
        m_reply = one.reply;
        return m_reply;
    }
    return {};
}

void FeedbackWork::keepReply()
{
    if (!m_replyUndrafted || m_replyDrafting || !m_worker)
        return;
    m_replyUndrafted = false;
    m_replyDrafting = true;
    m_worker->ask(
        this,
        [session = m_session, reply = m_reply, window = m_window](LibraryService& library) {
            return FeedbackService(library).keepReply(session, reply, window);
        },
        [this](const Done& done) {
            m_replyDrafting = false;
            if (!done) {
                m_replyUndrafted = true;
                draftFailed(done.error());
            }
            if (m_replyUndrafted)
                m_draft.start();
            Q_EMIT keptChanged();
        });
}

// What is sent is no draft from then on, however the program ends. Where it cannot be sent it is one.
void FeedbackWork::reply(const QString& momentKey, const QString& text)
{
    if (!m_worker)
        return;
    const bool written = m_reply.to == momentKey && m_reply.text.trimmed() == text;
    const bool drafting = std::exchange(m_replyDrafting, m_replyDrafting || written);
    m_worker->ask(
        this,
        [session = m_session, momentKey, text, written, window = m_window](LibraryService& library) {
            FeedbackService service(library);
            return service.reply(session, momentKey, text).map([&](const db::Note&) {
                return !written || service.keepReply(session, {}, window).has_value();
            });
        },
        [this, asked = m_reply, written, drafting](const Outcome<bool>& sent) {
            if (written) {
                const bool same = m_reply == asked;
                if (sent && same)
                    m_reply = {};
                m_replyDrafting = false;
                m_replyUndrafted = drafting || !same || !sent || !*sent;
                if (m_replyUndrafted)
                    m_draft.start();
            }
            if (!sent) {
                Q_EMIT failed(sent.error());
                Q_EMIT keptChanged();
                return;
            }
            Q_EMIT replied();
            Q_EMIT keptChanged();
            open();
        });
}

void FeedbackWork::keepDraft()
{
    if (!m_undrafted || m_drafting || !m_worker)
        return;
    if (m_saving) {
        m_draft.start(); // based on what comes out of that
        return;
    }
    m_undrafted = false;
    m_drafting = true;
    m_worker->ask(
        this,
        [session = m_session, plan = m_plan, basedOn = m_state.version, window = m_window](LibraryService& library) {
            return FeedbackService(library).keepDraft(session, plan, basedOn, window);
        },
        [this](const Done& done) {
            m_drafting = false;
            m_drafted = m_unsaved;
            m_look.start();
            if (!done) {
                m_undrafted = m_unsaved;
                if (!m_saving) // else that tells
                    draftFailed(done.error());
            }
            if (m_undrafted)
                m_draft.start();
            Q_EMIT keptChanged();
        });
}

} // namespace alliance::app
