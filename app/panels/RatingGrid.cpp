#include "app/panels/RatingGrid.h"

#include "app/actions/ActionRegistry.h"
#include "app/models/CodingTimeline.h"
#include "app/models/MarkerCode.h"
#include "app/models/RatingGridModel.h"
#include "app/panels/PanelParts.h"
#include "app/resources/Shades.h"
#include "app/resources/ThemeStyle.h"
#include "app/services/ErrorText.h"
#include "app/services/TimeText.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace alliance::app
{
namespace
{

constexpr QSize kStartSize(860, 560); // with text of the usual size, as those below
constexpr int kColumnWidth = 62;
constexpr int kNameWidth = 300;

// The number says the value; the fuller the cell the higher.
class RatingDelegate : public QStyledItemDelegate
{
public:
    RatingDelegate(const Theme& theme, int wholeRows, QObject* parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_wholeRows(wholeRows)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeColors& c = m_theme.colors;
        const int value = index.data(RatingGridModel::ValueRole).toInt();
        painter->save();
        painter->fillRect(option.rect, index.row() < m_wholeRows ? c.surface : c.raised);
        if (value > 0)
            painter->fillRect(option.rect, shade(c.accent, ratingShade(value)));
        if (option.state & QStyle::State_HasFocus || option.state & QStyle::State_Selected) {
            painter->setPen(QPen(c.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->setFont(m_theme.font(0, value > 0 ? QFont::DemiBold : QFont::Normal));
        painter->setPen(value > 0 ? c.text : c.textMuted);
        const QString text = value > 0                   ? QString::number(value)
                             : index.row() < m_wholeRows ? QStringLiteral("–")
                                                         : QString();
        painter->drawText(option.rect, Qt::AlignCenter, text);
        painter->restore();
    }

private:
    const Theme& m_theme;
    int m_wholeRows;
};

} // namespace

RatingGrid::RatingGrid(CodingSession& coding, ActionRegistry& actions, const Theme& theme, QWidget* parent)
    : QDialog(parent), m_coding(coding), m_actions(actions), m_theme(theme), m_model(new RatingGridModel(coding, this))
{
    setObjectName(QStringLiteral("ratingGrid"));
    setWindowTitle(tr("Rate segments"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_model, &RatingGridModel::savingChanged, this, &RatingGrid::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_table->setItemDelegate(new RatingDelegate(m_theme, m_model->wholeRows(), m_table));
        start();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RatingGrid::showCell);
    connect(&m_coding, &CodingSession::editFailed, this, [this](const Failure& failure) {
        m_problem = wordFailure(failure).oneText();
        showState();
    });
    connect(&m_coding, &CodingSession::changed, this, &RatingGrid::showReaders);
    connect(&m_coding.review(), &ReviewSession::closed, this, &QDialog::close);
    for (const QKeySequence& keys : m_actions.spec(ActionId::NoteHistory).shortcuts)
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &RatingGrid::askForHistory);
    for (const ActionId id : {ActionId::Undo, ActionId::Redo, ActionId::ReleaseToSupervisor})
        addAction(m_actions.action(id));
    start();
}

void RatingGrid::build()
{
    auto* help = new QLabel(
        tr("1 to 5 rate and go on, 0 takes a rating away, arrows move, Enter goes to the segment, Space plays."));
    help->setProperty("muted", true);
    help->setWordWrap(true);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("ratings"));
    m_table->setAccessibleName(tr("Ratings: a column for each segment, a row for each thing that is rated"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RatingDelegate(m_theme, m_model->wholeRows(), m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setProperty("grid", true);
    m_table->horizontalHeader()->setDefaultSectionSize(withText(*m_table, kColumnWidth));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setFixedWidth(withText(*m_table, kNameWidth));
    m_table->verticalHeader()->setProperty(kFitsText, true);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, [this] { key(Qt::Key_Return); });
    m_cell = new QLabel;
    m_cell->setObjectName(QStringLiteral("ratingCell"));
    m_cell->setWordWrap(true);
    m_cell->setMinimumHeight(fontMetrics().height() * 2);
    m_cell->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_state = new QLabel;
    m_state->setObjectName(QStringLiteral("ratingState"));
    m_state->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    withoutDefault(*buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    m_readers = new QLabel;
    m_readers->setObjectName(QStringLiteral("ratingReaders"));
    m_readers->setProperty("muted", true);
    m_readers->setWordWrap(true);
    m_release = new QToolButton;
    m_release->setObjectName(QStringLiteral("releaseRating"));
    m_release->setDefaultAction(m_actions.action(ActionId::ReleaseToSupervisor));
    m_release->setProperty("framed", true);
    m_release->setFocusPolicy(Qt::TabFocus);
    auto* readers = new QHBoxLayout;
    readers->addWidget(m_readers, 1);
    readers->addWidget(m_release);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(help);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_cell);
    layout->addLayout(readers);
    layout->addLayout(foot);
    const QSize start(withText(*this, kStartSize.width()), withText(*this, kStartSize.height()));
    resize(parentWidget() ? start.boundedTo(parentWidget()->size() - QSize(40, 40)) : start);
}

// In the segment on screen, at what is not rated there yet.
void RatingGrid::start()
{
    const int column = std::max(0, m_model->segmentAt(m_coding.review().currentTime()));
    QModelIndex first =
        m_model->nextOpen(column > 0 ? m_model->index(m_model->wholeRows() - 1, column - 1) : QModelIndex());
    if (!first.isValid() || first.column() != column)
        first = m_model->index(0, column);
    m_table->setCurrentIndex(first);
    m_table->setFocus();
    showCell();
    showState();
}

void RatingGrid::showCell()
{
    const QModelIndex cell = m_table->currentIndex();
    showReaders();
    if (!cell.isValid())
        return m_cell->clear();
    const base::TimeRange range = m_model->segment(cell.column());
    const db::Term& term = m_model->term(cell.row());
    m_cell->setText(
        QStringLiteral("<b>%1</b> · %2<br>%3")
            .arg(tr("Segment %1, %2 to %3")
                     .arg(cell.column() + 1)
                     .arg(timeText(range.start, TimePrecision::Seconds), timeText(range.end, TimePrecision::Seconds)),
                 term.label.toHtmlEscaped(), term.explanation.toHtmlEscaped()));
}

const db::Rating* RatingGrid::current() const
{
    const QModelIndex cell = m_table->currentIndex();
    return cell.isValid() ? ownRating(m_coding, m_model->segment(cell.column())) : nullptr;
}

// Ratings of others than trainees are nothing to be released.
void RatingGrid::showReaders()
{
    const db::Rating* rating = current();
    const bool trainee = m_coding.role() == db::PersonRole::Trainee;
    m_release->setVisible(trainee);
    m_readers->setVisible(trainee);
    m_readers->setText(!rating ? tr("This segment is not rated yet.")
                               : tr("Segment %1: %2")
                                     .arg(m_table->currentIndex().column() + 1)
                                     .arg(visibilityWords(rating->visibility, db::PersonRole::Trainee)));
    tellChosen();
}

void RatingGrid::tellChosen()
{
    const db::Rating* rating = isActiveWindow() ? current() : nullptr;
    const QUuid chosen = rating ? rating->id : QUuid();
    if (std::exchange(m_chosen, chosen) != chosen)
        Q_EMIT chosenChanged(m_chosen);
}

void RatingGrid::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        tellChosen();
}

QString RatingGrid::stateText() const
{
    if (!m_problem.isEmpty())
        return m_problem;
    int whole = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        whole += m_model->ratedWhole(column) == m_model->wholeRows();
    const QString rated = tr("%1 of %2 segments rated in full").arg(whole).arg(m_model->columnCount());
    return QStringLiteral("%1 · %2").arg(m_model->isSaving() ? tr("Saving…") : tr("All saved"), rated);
}

void RatingGrid::showState()
{
    sayState(*m_state, stateText(), !m_problem.isEmpty());
}

void RatingGrid::rate(int value)
{
    const QModelIndex cell = m_table->currentIndex();
    m_problem.clear();
    m_model->rate(cell, value);
    if (value == 0)
        return;
    // Down the segment as a whole and on to what is open; among the forms of marker, one further down.
    const QModelIndex next =
        cell.row() < m_model->wholeRows() ? m_model->nextOpen(cell) : m_model->index(cell.row() + 1, cell.column());
    if (next.isValid())
        m_table->setCurrentIndex(next);
}

void RatingGrid::askForHistory()
{
    if (const db::Rating* rating = current())
        Q_EMIT historyRequested(rating->id);
    else
        m_state->setText(tr("This segment is not rated yet."));
}

bool RatingGrid::key(int key)
{
    if (key >= Qt::Key_1 && key <= Qt::Key_5) {
        rate(key - Qt::Key_0);
        return true;
    }
    switch (key) {
    case Qt::Key_0:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        rate(0);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_table->currentIndex().isValid())
            m_coding.review().seekToTime(m_model->segment(m_table->currentIndex().column()).start);
        return true;
    case Qt::Key_Space:
        m_actions.action(ActionId::PlayPause)->trigger();
        return true;
    default:
        return false;
    }
}

bool RatingGrid::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        const bool plain = (pressed->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && key(pressed->key()))
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace alliance::app
