#include "app/panels/FeedbackDialog.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace alliance::app
{

void FeedbackDialog::changeEvent(QEvent* event)
{
    // Whoever goes to another window is done here, and may take it back there.
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && m_work->isOpen())
        m_work->keep();
    QDialog::changeEvent(event);
}

void FeedbackDialog::reject()
{
    if (m_leaving != Leaving::No)
        return;
    if (!m_reply->toPlainText().trimmed().isEmpty())
        return askToLose(tr("Your reply has not been sent. Close and lose it?"));
    if (!m_work->isOpen() || m_work->isVersion())
        return done(Rejected);
    m_leaving = Leaving::ByPerson;
    if (!m_work->canKeep())
        return askToLose(couldNotBeKept());
    m_work->keep();
}

bool FeedbackDialog::wordsKept() const
{
    return m_work->wordsKept();
}

void FeedbackDialog::leave(std::function<void()> then)
{
    m_then = std::move(then);
    m_leaving = Leaving::ByProgram;
    m_work->keepDrafts();
    goWhenKept();
}

void FeedbackDialog::goWhenKept()
{
    if (m_leaving == Leaving::ByPerson ? m_work->isVersion() : m_leaving == Leaving::ByProgram && m_work->wordsKept())
        done(Rejected);
}

void FeedbackDialog::keepReply()
{
    m_work->setReply({m_replyTo->currentData().toString(), m_reply->toPlainText()});
    m_notSent = false;
    tellState();
}

QString FeedbackDialog::replyState() const
{
    if (m_reply->toPlainText().trimmed().isEmpty())
        return {};
    if (m_reply->isReadOnly())
        return tr("Sending…");
    return m_work->wordsKept() ? tr("Draft kept, not sent yet") : tr("Keeping the draft…");
}

void FeedbackDialog::replyTo(const QString& key)
{
    if (m_reply->isReadOnly())
        return;
    m_replyTo->setCurrentIndex(std::max(0, m_replyTo->findData(key)));
    keepReply();
}

void FeedbackDialog::sendReply()
{
    keepReply();
    setSending(true);
    m_work->reply(m_replyTo->currentData().toString(), m_reply->toPlainText().trimmed());
}

// What is typed meanwhile would be taken away with what is sent.
void FeedbackDialog::setSending(bool on)
{
    if (m_reply->isReadOnly() == on)
        return;
    m_reply->setReadOnly(on);
    m_replyTo->setEnabled(!on);
    m_send->setEnabled(!on && !m_reply->toPlainText().trimmed().isEmpty());
    tellState();
}

// The program itself closes it with the session; a person comes by the frame of the window.
void FeedbackDialog::closeEvent(QCloseEvent* event)
{
    if (event->spontaneous()) {
        event->ignore();
        return reject();
    }
    if (m_work->wordsKept())
        return done(Rejected);
    event->ignore();
    leave({});
}

void FeedbackDialog::done(int result)
{
    m_leaving = Leaving::No;
    // What is no version by now, the work makes one when it goes.
    m_work->keep();
    QDialog::done(result);
    deleteLater();
    if (const auto then = std::exchange(m_then, {}))
        then();
}

} // namespace alliance::app
