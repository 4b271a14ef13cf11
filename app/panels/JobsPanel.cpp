#include "app/panels/JobsPanel.h"

#include "app/models/LibraryController.h"
#include "app/panels/JobRow.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace alliance::app
{

JobsPanel::JobsPanel(LibraryController& library, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_library(library), m_theme(theme)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    m_rows->addStretch(1);
    scroll->setWidget(inside);
    auto* clear = new QPushButton(tr("Clear finished"));
    clear->setProperty("quiet", true);
    connect(clear, &QPushButton::clicked, &m_library, &LibraryController::clearEndedJobs);
    m_clear = clear;
    outer->addWidget(scroll, 1);
    outer->addWidget(clear, 0, Qt::AlignLeft);
    connect(&m_library, &LibraryController::jobsChanged, this, &JobsPanel::arrange);
    arrange();
}

void JobsPanel::arrange()
{
    QHash<QUuid, JobRow*> kept;
    bool anyOver = false;
    for (Job* job : m_library.jobs()) {
        JobRow* row = m_shown.take(job->id());
        if (!row) {
            row = new JobRow(*job, m_theme);
            m_rows->insertWidget(0, row);
        }
        kept.insert(job->id(), row);
        anyOver = anyOver || job->over();
    }
    for (JobRow* gone : std::as_const(m_shown))
        gone->deleteLater();
    m_shown = kept;
    m_empty->setVisible(m_shown.isEmpty());
    m_clear->setVisible(anyOver);
}

} // namespace alliance::app
