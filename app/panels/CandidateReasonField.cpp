#include "app/panels/CandidateReasonField.h"

#include "app/actions/KeyGuard.h"
#include "app/models/CandidateWords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace alliance::app
{
namespace
{

constexpr int kAround = 4; // px above and below the reasons together

} // namespace

CandidateReasonField::CandidateReasonField(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("candidateReason"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(6);
    m_title = new QLabel;
    m_title->setProperty("heading", 3);
    m_title->setWordWrap(true);
    m_edit = new QLineEdit;
    m_edit->setObjectName(QStringLiteral("candidateReasonEdit"));
    m_edit->setPlaceholderText(tr("A number, or your own words"));
    m_edit->setAccessibleName(tr("Reason for rejecting the candidate"));
    m_edit->setMaxLength(500);
    m_edit->setProperty(kOwnsEscape, true);
    m_edit->installEventFilter(this);
    m_title->setBuddy(m_edit);
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Usual reasons"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    const QStringList reasons = rejectionReasons();
    for (qsizetype i = 0; i < reasons.size(); ++i)
        m_list->addItem(QStringLiteral("%1   %2").arg(i + 1).arg(reasons[i]));
    m_list->setWordWrap(true);
    m_problem = new QLabel;
    m_problem->setObjectName(QStringLiteral("candidateReasonProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_confirm = new QPushButton(tr("Reject"));
    m_confirm->setProperty("primary", true);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setProperty("quiet", true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_confirm);
    layout->addWidget(m_title);
    layout->addWidget(m_edit);
    layout->addWidget(m_problem);
    layout->addWidget(m_list);
    layout->addLayout(buttons);

    connect(m_edit, &QLineEdit::returnPressed, this, &CandidateReasonField::confirm);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_confirm->setEnabled(!reason().isEmpty());
        m_problem->hide();
    });
    connect(m_edit, &QLineEdit::textEdited, this, &CandidateReasonField::typed);
    connect(m_list, &QListWidget::itemClicked, this, [this] { pick(m_list->currentRow()); });
    connect(m_confirm, &QPushButton::clicked, this, &CandidateReasonField::confirm);
    connect(cancel, &QPushButton::clicked, this, &CandidateReasonField::cancelled);
    m_confirm->setEnabled(false);
}

void CandidateReasonField::offer(const QString& candidate, const QString& reason)
{
    m_title->setText(tr("Why reject %1?").arg(candidate));
    m_problem->hide();
    m_edit->setText(reason);
    m_list->setCurrentRow(static_cast<int>(rejectionReasons().indexOf(reason)));
    show();
    fitList();
    showSoon();
}

void CandidateReasonField::startTyping()
{
    m_edit->selectAll();
    m_edit->setFocus();
}

// As high as its rows, which wrap.
void CandidateReasonField::fitList()
{
    m_list->ensurePolished();
    m_list->doItemsLayout();
    const int rows = m_list->visualItemRect(m_list->item(m_list->count() - 1)).bottom() -
                     m_list->visualItemRect(m_list->item(0)).top() + 1;
    m_list->setFixedHeight(rows + kAround);
}

void CandidateReasonField::moveEvent(QMoveEvent* event)
{
    QFrame::moveEvent(event);
    showSoon();
}

void CandidateReasonField::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitList();
    showSoon();
}

// Layouts around it settle in several steps.
void CandidateReasonField::showSoon()
{
    if (!std::exchange(m_willShow, true))
        QMetaObject::invokeMethod(this, &CandidateReasonField::bringIntoSight, Qt::QueuedConnection);
}

void CandidateReasonField::bringIntoSight()
{
    m_willShow = false;
    for (QWidget* around = parentWidget(); around; around = around->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(around);
        if (!area || isHidden())
            continue;
        area->ensureWidgetVisible(m_confirm, 0, 0);
        area->ensureWidgetVisible(m_list, 0, 0);
        area->ensureWidgetVisible(m_edit, 0, 0);
        area->horizontalScrollBar()->setValue(0); // the numbers stand where reading begins
    }
}

QString CandidateReasonField::reason() const
{
    return m_edit->text().simplified();
}

void CandidateReasonField::pick(int row)
{
    const QStringList reasons = rejectionReasons();
    if (row < 0 || row >= reasons.size())
        return;
    m_list->setCurrentRow(row);
    m_edit->setText(reasons[row]);
    startTyping();
    Q_EMIT typed();
}

void CandidateReasonField::confirm()
{
    if (reason().isEmpty())
        return;
    bool number = false;
    reason().toInt(&number);
    if (!number)
        return Q_EMIT confirmed(reason());
    m_problem->setText(
        tr("There is no reason %1: choose 1 to %2, or write it in words.").arg(reason()).arg(m_list->count()));
    m_problem->show();
    startTyping();
    showSoon();
}

bool CandidateReasonField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool fresh = m_edit->text().isEmpty() || m_edit->selectedText() == m_edit->text();
    const int row = key->key() - Qt::Key_1;
    if (key->modifiers() == Qt::NoModifier && fresh && row >= 0 && row < m_list->count()) {
        pick(row);
        return true;
    }
    if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
        const int count = m_list->count();
        const int now = m_list->currentRow();
        pick(key->key() == Qt::Key_Down ? (now + 1) % count : (std::max(now, 0) + count - 1) % count);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void CandidateReasonField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QFrame::keyPressEvent(event);
}

} // namespace alliance::app
