#include "app/windows/WordsFlow.h"

#include "app/models/NoteWork.h"
#include "app/models/ReviewSession.h"
#include "app/panels/WordsHolder.h"

#include <QDialog>
#include <QEvent>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace alliance::app
{
namespace
{

constexpr qsizetype kShown = 60; // characters of a note
constexpr std::array kParts{DraftPart::Marker, DraftPart::Reason, DraftPart::StopTape};

bool isMissing(const ReviewSession& session, DraftPart part)
{
    const QJsonObject words = session.draftPart(part);
    return !words.isEmpty() && words != partIn(session.storedDraft(), part);
}

NoteWorks missingNotes(const ReviewSession& session)
{
    NoteWorks works = noteWorksFromJson(session.draft());
    const NoteWorks stored = noteWorksFromJson(session.storedDraft());
    works.removeIf([&](NoteWorks::iterator one) { return one->blank() || stored.value(one.key()) == *one; });
    return works;
}

bool isKept(const ReviewSession& session)
{
    return session.draft() == session.storedDraft() ||
           (missingNotes(session).isEmpty() &&
            std::none_of(kParts.begin(), kParts.end(), [&](DraftPart part) { return isMissing(session, part); }));
}

WordsHolder* unkeptIn(const QWidget& window)
{
    for (auto* dialog : window.findChildren<QDialog*>()) {
        auto* holder = dynamic_cast<WordsHolder*>(dialog);
        if (holder && dialog->isVisible() && !holder->wordsKept())
            return holder;
    }
    return nullptr;
}

} // namespace

WordsFlow::WordsFlow(ReviewSession& session, QWidget& window) : m_session(session), m_window(window)
{
    m_window.installEventFilter(this);
    connect(&m_session, &ReviewSession::draftKept, this, &WordsFlow::goOn);
    connect(&m_session, &ReviewSession::closed, this, [this] { m_then = {}; });
}

bool WordsFlow::areKept() const
{
    return isKept(m_session) && !unkeptIn(m_window);
}

void WordsFlow::keep()
{
    m_session.keepWords();
}

bool WordsFlow::leave(const std::function<void()>& then)
{
    if (WordsHolder* holder = unkeptIn(m_window)) {
        holder->leave(then);
        return false;
    }
    keep();
    if (isKept(m_session))
        return true;
    m_then = then;
    return false;
}

void WordsFlow::whenLeft(const std::function<void()>& then)
{
    if (leave([this, then] { whenLeft(then); }))
        then();
}

void WordsFlow::closeSession()
{
    whenLeft([this] { m_session.close(); });
}

// Closing the window takes its dialogs along.
bool WordsFlow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &m_window || event->type() != QEvent::Close || leave([this] { m_window.close(); }))
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

void WordsFlow::goOn(bool kept)
{
    const bool all = isKept(m_session);
    if (!m_then || (kept && !all))
        return;
    const auto then = std::exchange(m_then, {});
    if (all)
        return then();
    QStringList where;
    for (const NoteWork& work : missingNotes(m_session))
        where.append(work.replyTo.isNull() ? tr("A note: “%1”").arg(work.text.simplified().left(kShown))
                                           : tr("A reply: “%1”").arg(work.text.simplified().left(kShown)));
    if (isMissing(m_session, DraftPart::Marker))
        where.append(tr("A marker that is being coded"));
    if (isMissing(m_session, DraftPart::Reason))
        where.append(tr("The reason for rejecting a candidate"));
    if (isMissing(m_session, DraftPart::StopTape))
        where.append(tr("The line under the picture, where the tape was stopped"));
    askToLose(
        m_window, tr("Close the session?"), couldNotBeKept(), where.join(u'\n'), [] {},
        [this, then] {
            m_session.close();
            then();
        });
}

} // namespace alliance::app
