// How the queue of candidates is put together, and what it is told about measuring.

#include "app/models/CandidateListModel.h"
#include "app/panels/CandidateDelegate.h"
#include "app/panels/CandidateQueue.h"
#include "app/panels/CandidateReasonField.h"
#include "app/panels/CoverageStrip.h"
#include "app/panels/FlowLayout.h"
#include "app/panels/PanelScroll.h"
#include "app/panels/SeveralRows.h"
#include "app/resources/Icons.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace alliance::app
{
namespace
{

constexpr int kNarrowest = 96; // px, of what scrolls
constexpr int kLeastLines = 5; // of the list

} // namespace

void CandidateQueue::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_coverage = new CoverageStrip(m_session, m_theme);
    connect(m_coverage, &CoverageStrip::measureRequested, this, &CandidateQueue::measureRequested);
    layout->addWidget(m_coverage);
    layout->addWidget(makeHead());
    const auto addLine = [layout](const char* name) {
        auto* line = new QLabel;
        line->setObjectName(QLatin1String(name));
        line->setProperty("muted", true);
        line->setWordWrap(true);
        line->setContentsMargins(12, 0, 12, 8);
        layout->addWidget(line);
        return line;
    };
    m_running = addLine("runningFigures");
    m_tried = addLine("triedNumbers");
    buildList();
    layout->addWidget(m_list, 1);
    buildEmpty();
    layout->addWidget(m_empty, 1);
    m_reason = new CandidateReasonField;
    m_reason->hide();
    layout->addWidget(m_reason);
    buildButtons();
    m_scroll = new PanelScroll(body, kNarrowest);
    takeRest(*m_scroll);
    outer->addWidget(m_scroll, 1);
    outer->addWidget(m_buttons);
    setFocusProxy(m_list);
}

QWidget* CandidateQueue::makeHead()
{
    auto* head = new QWidget;
    auto* headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(12, 8, 12, 8);
    m_progressText = new QLabel;
    m_progressText->setObjectName(QStringLiteral("reviewProgress"));
    m_progressText->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(96);
    m_progress->setAccessibleName(tr("Candidates reviewed"));
    headLayout->addWidget(m_progressText, 1);
    headLayout->addWidget(m_progress);
    return head;
}

void CandidateQueue::buildList()
{
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("candidateList"));
    m_list->setAccessibleName(tr("Candidates"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CandidateDelegate(m_theme, m_list));
    m_list->setUniformItemSizes(false);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    takeSeveral(*m_list);
    takeRest(*m_list, kLeastLines * QFontMetrics(m_theme.font()).lineSpacing());
}

void CandidateQueue::buildEmpty()
{
    m_empty = new QWidget;
    auto* emptyLayout = new QVBoxLayout(m_empty);
    emptyLayout->setContentsMargins(24, 24, 24, 24);
    emptyLayout->setSpacing(8);
    m_emptyTitle = new QLabel;
    m_emptyTitle->setObjectName(QStringLiteral("candidateEmptyTitle"));
    m_emptyTitle->setProperty("heading", 3);
    m_emptyText = new QLabel;
    m_emptyText->setObjectName(QStringLiteral("candidateEmptyText"));
    m_emptyText->setProperty("muted", true);
    m_measure = new QPushButton(tr("Measure this session"));
    for (QLabel* label : {m_emptyTitle, m_emptyText}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setTextFormat(Qt::PlainText); // names of files may stand there
        label->setWordWrap(true);
    }
    emptyLayout->addStretch();
    emptyLayout->addWidget(m_emptyTitle);
    emptyLayout->addWidget(m_emptyText);
    emptyLayout->addWidget(m_measure, 0, Qt::AlignHCenter);
    emptyLayout->addStretch();
    connect(m_measure, &QPushButton::clicked, this, &CandidateQueue::measureRequested);
}

void CandidateQueue::setMayNotMeasure(const QString& reason)
{
    m_measure->setEnabled(reason.isEmpty());
    m_measure->setToolTip(reason);
    m_coverage->setMayNot(reason);
}

void CandidateQueue::setMeasuring(const QString& words)
{
    takeWords(m_measuring, words);
}

void CandidateQueue::setStopped(const QString& words)
{
    takeWords(m_stopped, words);
}

void CandidateQueue::setFailed(const QString& why)
{
    takeWords(m_failed, why);
}

void CandidateQueue::takeWords(QString& kept, const QString& words)
{
    if (std::exchange(kept, words) != words && m_model->rowCount() == 0)
        showEmpty();
}

void CandidateQueue::buildButtons()
{
    m_buttons = new QFrame;
    m_buttons->setObjectName(QStringLiteral("candidateAnswers"));
    m_buttons->setProperty("foot", true);
    auto* buttonLayout = new FlowLayout(6);
    buttonLayout->alignColumns();
    buttonLayout->setContentsMargins(12, 8, 12, 8);
    m_buttons->setLayout(buttonLayout);
    const auto addButton = [&](const QString& text, const char* icon, const QString& tip, auto slot) {
        auto* button = new QPushButton(strokeIcon(QString::fromLatin1(icon)), text);
        button->setToolTip(tip);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, slot);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        buttonLayout->addWidget(button);
    };
    addButton(tr("Accept"), "accept", tr("Accept this candidate (A)"), &CandidateQueue::acceptCurrent);
    addButton(tr("Reject"), "reject", tr("Reject this candidate, with a reason (R)"), &CandidateQueue::rejectCurrent);
    addButton(tr("Unsure"), "undecided", tr("Unsure: leave this candidate for later (U)"),
              &CandidateQueue::leaveUndecided);
}

} // namespace alliance::app
