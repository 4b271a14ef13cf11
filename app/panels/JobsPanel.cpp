#include "app/panels/JobsPanel.h"

#include "app/models/LibraryController.h"
#include "app/panels/JobRow.h"
#include "app/panels/PanelParts.h"
#include "app/panels/PanelScroll.h"

#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace alliance::app
{
namespace
{

// Rows are costly to lay out, and nobody reads hundreds.
constexpr qsizetype kWaitingShown = 8;
constexpr qsizetype kOverShown = 24;

struct Choice {
    QList<Job*> jobs; // newest first
    qsizetype waiting = 0;
    qsizetype over = 0; // these two: how many more
};

// Those that work, the next of those that wait, the last of those that are over. `jobs`: oldest first.
Choice choose(const QList<Job*>& jobs)
{
    Choice choice;
    for (const Job* job : jobs) {
        choice.waiting += job->state() == Job::State::Waiting ? 1 : 0;
        choice.over += job->over() ? 1 : 0;
    }
    qsizetype waitBefore = 0; // of the waiting, those before the job
    qsizetype overAfter = choice.over;
    for (Job* job : jobs) {
        const bool waits = job->state() == Job::State::Waiting;
        const bool shown = waits ? waitBefore < kWaitingShown : !job->over() || overAfter <= kOverShown;
        waitBefore += waits ? 1 : 0;
        overAfter -= job->over() ? 1 : 0;
        if (shown)
            choice.jobs.prepend(job);
    }
    choice.waiting = std::max<qsizetype>(0, choice.waiting - kWaitingShown);
    choice.over = std::max<qsizetype>(0, choice.over - kOverShown);
    return choice;
}

} // namespace

JobsPanel::JobsPanel(LibraryController& library, QWidget* parent) : QWidget(parent), m_library(library)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    QScrollArea* scroll = plainScrollArea(tr("What is being done"));
    takeRest(*scroll);
    auto* inside = new QWidget;
    m_rows = new QVBoxLayout(inside);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto* empty = new QLabel(tr("Nothing is being imported or measured."));
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignCenter);
    empty->setProperty("muted", true);
    empty->setMargin(24);
    m_empty = empty;
    m_rows->addWidget(m_empty);
    m_more = new QLabel;
    m_more->setProperty("muted", true);
    m_more->setWordWrap(true);
    m_more->setMargin(12);
    m_rows->addWidget(m_more);
    m_rows->addStretch(1);
    scroll->setWidget(inside);
    auto* clear = new QPushButton(tr("Clear finished"));
    clear->setProperty("quiet", true);
    connect(clear, &QPushButton::clicked, &m_library, &LibraryController::clearEndedJobs);
    m_clear = clear;
    outer->addWidget(scroll, 1);
    outer->addWidget(clear, 0, Qt::AlignLeft);
    connect(&m_library, &LibraryController::jobsChanged, this, &JobsPanel::arrangeSoon);
    arrange();
}

void JobsPanel::arrangeSoon()
{
    if (!std::exchange(m_willArrange, true))
        QMetaObject::invokeMethod(this, &JobsPanel::arrange, Qt::QueuedConnection);
}

void JobsPanel::arrange()
{
    m_willArrange = false;
    const QList<Job*> all = m_library.jobs();
    const Choice choice = choose(all);
    QHash<QUuid, JobRow*> kept;
    int place = 0;
    for (Job* job : choice.jobs) {
        JobRow* row = m_shown.take(job->id());
        if (!row)
            row = new JobRow(*job);
        if (m_rows->indexOf(row) != place)
            m_rows->insertWidget(place, row);
        kept.insert(job->id(), row);
        ++place;
    }
    for (JobRow* gone : std::as_const(m_shown)) {
        m_rows->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    m_shown = kept;
    QStringList more;
    if (choice.waiting > 0)
        more.append(tr("%1 more wait for their turn.").arg(QLocale().toString(choice.waiting)));
    if (choice.over > 0)
        more.append(tr("%1 more have ended.").arg(QLocale().toString(choice.over)));
    m_more->setText(more.join(u' '));
    m_more->setVisible(!more.isEmpty());
    m_empty->setVisible(m_shown.isEmpty());
    m_clear->setVisible(std::any_of(all.begin(), all.end(), [](const Job* job) { return job->over(); }));
}

} // namespace alliance::app
