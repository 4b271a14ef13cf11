#include "app/panels/JobRow.h"

#include "app/panels/ElidedLabel.h"
#include "app/panels/PanelParts.h"
#include "app/resources/Icons.h"
#include "app/services/ErrorText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace alliance::app
{

JobRow::JobRow(Job& job, QWidget* parent) : QFrame(parent), m_job(&job)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 12, 12);
    column->setSpacing(6);
    auto* top = new QHBoxLayout;
    m_title = new ElidedLabel(job.title());
    m_title->setProperty("heading", 3);
    m_pause = new QToolButton;
    m_pause->setObjectName(QStringLiteral("pauseJob"));
    m_pause->setFocusPolicy(Qt::TabFocus);
    connect(m_pause, &QToolButton::clicked, this, &JobRow::pauseOrResume);
    m_cancel = new QToolButton;
    m_cancel->setObjectName(QStringLiteral("cancelJob"));
    m_cancel->setIcon(strokeIcon(QStringLiteral("close")));
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(job.title()));
    m_cancel->setFocusPolicy(Qt::TabFocus);
    connect(m_cancel, &QToolButton::clicked, &job, &Job::cancel);
    top->addWidget(m_title, 1);
    top->addWidget(m_pause);
    top->addWidget(m_cancel);
    m_bar = new QProgressBar;
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(job.title());
    m_text = new QLabel;
    m_text->setProperty("muted", true);
    m_text->setWordWrap(true);
    column->addLayout(top);
    column->addWidget(m_bar);
    m_again = new QPushButton;
    m_again->setObjectName(QStringLiteral("tryAgain"));
    connect(m_again, &QPushButton::clicked, &job, &Job::tryAgain);
    column->addWidget(m_text);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    connect(&job, &Job::progressed, this, &JobRow::refresh);
    for (const auto signal : {&Job::started, &Job::paused, &Job::resumed, &Job::ended, &Job::againChanged})
        connect(&job, signal, this, &JobRow::refresh);
    refresh();
}

void JobRow::refresh()
{
    if (!m_job)
        return;
    const bool paused = m_job->state() == Job::State::Paused;
    const bool heldKeyboard = m_cancel->hasFocus() || m_pause->hasFocus();
    m_pause->setVisible(m_job->canPause() && (paused || m_job->state() == Job::State::Running));
    m_pause->setIcon(strokeIcon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
    m_pause->setToolTip(paused ? tr("Resume") : tr("Pause"));
    m_pause->setAccessibleName((paused ? tr("Resume: %1") : tr("Pause: %1")).arg(m_job->title()));
    m_cancel->setVisible(!m_job->over());
    nameAgain();
    m_again->setVisible(m_job->canTryAgain());
    if (heldKeyboard && m_job->over() && !m_again->isHidden())
        m_again->setFocus();
    m_bar->setVisible(!m_job->over());
    m_bar->setValue(static_cast<int>(m_job->fraction() * 1000));
    switch (m_job->state()) {
    case Job::State::Waiting:
        m_text->setText(tr("Waiting for its turn"));
        break;
    case Job::State::Running:
        m_text->setText(runningText());
        break;
    case Job::State::Paused:
        m_text->setText(tr("Paused at %1 %").arg(static_cast<int>(m_job->fraction() * 100)));
        break;
    case Job::State::Finished:
        m_text->setText(tr("Done"));
        break;
    case Job::State::Cancelled:
        m_text->setText(cancelledText());
        break;
    case Job::State::Failed:
        sayState(*m_text, m_job->failure() ? wordFailure(*m_job->failure()).oneText() : tr("Failed"), true);
        break;
    }
}

bool JobRow::beginsAnew() const
{
    return m_job->failure() && m_job->failure()->error.context == kBeginsAnew;
}

void JobRow::nameAgain()
{
    QString name = tr("Try again: %1");
    if (m_job->state() != Job::State::Cancelled) {
        m_again->setText(tr("Try again"));
        m_again->setToolTip(tr("Try the same again: what was in the way may have passed"));
    } else if (beginsAnew()) {
        name = tr("Begin anew: %1");
        m_again->setText(tr("Begin anew"));
        m_again->setToolTip(tr("Begin the same anew, now"));
    } else {
        name = tr("Go on: %1");
        m_again->setText(tr("Go on"));
        m_again->setToolTip(tr("Go on from where it was cancelled, now"));
    }
    m_again->setAccessibleName(name.arg(m_job->title()));
}

QString JobRow::cancelledText() const
{
    if (!m_job->resumable())
        return tr("Cancelled. Nothing was left behind.");
    if (beginsAnew())
        return tr("Cancelled before anything of it could be kept: it begins anew next time.");
    return tr("Cancelled. What is done is kept; it goes on from there next time.");
}

void JobRow::pauseOrResume()
{
    if (!m_job)
        return;
    if (m_job->state() == Job::State::Paused)
        m_job->resume();
    else
        m_job->pause();
}

QString JobRow::runningText() const
{
    QStringList parts{tr("%1 %").arg(static_cast<int>(m_job->fraction() * 100))};
    if (!m_job->activity().isEmpty())
        parts.append(m_job->activity());
    if (const auto left = m_job->secondsLeft())
        parts.append(timeLeftText(*left));
    return parts.join(QStringLiteral(" · "));
}

QString timeLeftText(qint64 seconds)
{
    if (seconds < 60)
        return JobRow::tr("less than a minute left");
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return JobRow::tr("about %1 min left").arg(minutes);
    return JobRow::tr("about %1 h %2 min left").arg(minutes / 60).arg(minutes % 60);
}

} // namespace alliance::app
