#include "app/panels/ComparisonPanel.h"

#include "app/models/CodingSession.h"
#include "app/models/ComparisonModel.h"
#include "app/models/PlaceOnSession.h"
#include "app/panels/FilteredList.h"
#include "app/panels/PanelParts.h"
#include "app/panels/TeachingPage.h"
#include "app/panels/WrappedText.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <limits>

namespace alliance::app
{
namespace
{

constexpr int kMargin = 12;
constexpr int kFewLines = 4; // of one side, until the row is chosen
constexpr int kGap = 12;

QString wordsOf(const QStringList& lines)
{
    return lines.isEmpty() ? QStringLiteral("—") : lines.join(QLatin1Char('\n'));
}

class ComparisonDelegate : public QStyledItemDelegate
{
public:
    explicit ComparisonDelegate(const Theme& theme) : m_theme(theme) {}

    void unfold(const QModelIndex& index) { m_unfolded = index; }
    QModelIndex unfolded() const { return m_unfolded; }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
        const int width = view ? view->viewport()->width() : 280;
        return {280,
                (linesOf(index, sideWidth(width - 2 * kMargin)) + 1) * QFontMetrics(m_theme.font(9.5)).lineSpacing() +
                    24};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeColors& c = m_theme.colors;
        painter->save();
        painter->fillRect(option.rect, rowGround(c, option.state));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.border);
        const QRect area = option.rect.adjusted(kMargin, 8, -kMargin, -8);
        const QFont small = m_theme.font(9.5);
        const int line = QFontMetrics(small).lineSpacing();
        const QRect top(area.left(), area.top(), area.width(), line);
        painter->setPen(c.textMuted);
        painter->setFont(m_theme.monoFont(9));
        painter->drawText(top, Qt::AlignLeft | Qt::AlignVCenter, index.data(ComparisonModel::TimeRole).toString());
        painter->setFont(small);
        painter->drawText(top, Qt::AlignRight | Qt::AlignVCenter, index.data(ComparisonModel::SideTextRole).toString());
        const int width = sideWidth(area.width());
        const int lines = linesOf(index, width);
        const QRect left(area.left(), top.bottom() + 5, width, lines * line);
        const QRect right = left.translated(width + kGap, 0);
        painter->fillRect(QRect(left.right() + kGap / 2, left.top(), 1, left.height()), c.border);
        paintSide(*painter, left, index.data(ComparisonModel::MineRole).toStringList(), lines);
        paintSide(*painter, right, index.data(ComparisonModel::TheirsRole).toStringList(), lines);
        painter->restore();
    }

private:
    static int sideWidth(int both) { return (both - kGap) / 2; }

    // Of the longer side: all of them in the row that is unfolded.
    int linesOf(const QModelIndex& index, int width) const
    {
        if (!m_unfolded.isValid() || index != m_unfolded)
            return kFewLines;
        int most = kFewLines;
        for (const int role : {ComparisonModel::MineRole, ComparisonModel::TheirsRole}) {
            const QString words = wrappedText(wordsOf(index.data(role).toStringList()), m_theme.font(9.5), width,
                                              std::numeric_limits<int>::max());
            most = std::max(most, static_cast<int>(words.count(QLatin1Char('\n'))) + 1);
        }
        return most;
    }

    void paintSide(QPainter& painter, const QRect& area, const QStringList& lines, int most) const
    {
        painter.setPen(lines.isEmpty() ? m_theme.colors.textMuted : m_theme.colors.text);
        paintParagraphs(painter, area, wordsOf(lines), most);
    }

    const Theme& m_theme;
    QPersistentModelIndex m_unfolded;
};

} // namespace

ComparisonPanel::ComparisonPanel(CodingSession& coding, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_coding(coding), m_model(new ComparisonModel(coding, this))
{
    setObjectName(QStringLiteral("comparison"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_summary = mutedLabel({});
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(kMargin, 8, kMargin, 0);
    layout->addWidget(m_summary);
    m_list = new FilteredList(*m_model, new ComparisonDelegate(theme));
    m_list->setNames(tr("Compared moments"), QStringLiteral("comparedFilter"), tr("Which moments are compared"));
    QComboBox& filter = m_list->filter();
    filter.addItem(tr("All moments: mine left, others right"), QString());
    filter.addItem(tr("Marked by both"), QStringLiteral("both"));
    filter.addItem(tr("Marked only by you"), QStringLiteral("mine"));
    filter.addItem(tr("Marked only by others"), QStringLiteral("theirs"));
    connect(&filter, &QComboBox::currentIndexChanged, this,
            [this, &filter] { m_list->showOnly(ComparisonModel::SideRole, filter.currentData().toString()); });
    layout->addWidget(m_list, 1);
    QListView& rows = m_list->list();
    rows.setUniformItemSizes(false);
    rows.setResizeMode(QListView::Adjust);
    rows.installEventFilter(this);
    rows.viewport()->installEventFilter(this);
    const auto unfold = [this] {
        QMetaObject::invokeMethod(this, &ComparisonPanel::unfoldChosen, Qt::QueuedConnection);
    };
    connect(rows.selectionModel(), &QItemSelectionModel::selectionChanged, this, unfold);
    connect(m_list, &FilteredList::chosen, this,
            [this](const QModelIndex& index) { go(index.data(ComparisonModel::RowRole).toInt()); });
    connect(m_model, &ComparisonModel::rebuilt, this, &ComparisonPanel::showState);
    showState();
}

QListView& ComparisonPanel::list()
{
    return m_list->list();
}

void ComparisonPanel::unfoldChosen()
{
    if (QGuiApplication::mouseButtons() != Qt::NoButton)
        return; // rows do not move under a button that is held down
    QListView& rows = m_list->list();
    auto& delegate = static_cast<ComparisonDelegate&>(*rows.itemDelegate());
    const QModelIndexList chosen = rows.selectionModel()->selectedIndexes();
    const QModelIndex one = chosen.isEmpty() ? QModelIndex() : chosen.front();
    if (delegate.unfolded() == one)
        return;
    delegate.unfold(one);
    rows.doItemsLayout();
    if (one.isValid())
        rows.scrollTo(one, rows.visualRect(one).height() > rows.viewport()->height()
                               ? QAbstractItemView::PositionAtTop
                               : QAbstractItemView::EnsureVisible);
}

bool ComparisonPanel::readOn(int key)
{
    QListView& rows = m_list->list();
    const QRect row = rows.visualRect(rows.currentIndex());
    const int height = rows.viewport()->height();
    if (!row.isValid() || row.bottom() < 0 || row.top() >= height)
        return false;
    const int page = height - QFontMetrics(rows.font()).lineSpacing();
    int by = 0;
    if (key == Qt::Key_Down || key == Qt::Key_PageDown)
        by = std::min(page, row.bottom() - (height - 1));
    else if (key == Qt::Key_Up || key == Qt::Key_PageUp)
        by = std::max(-page, row.top());
    const bool on = key == Qt::Key_Down || key == Qt::Key_PageDown ? by > 0 : by < 0;
    if (on)
        rows.verticalScrollBar()->setValue(rows.verticalScrollBar()->value() + by);
    return on;
}

bool ComparisonPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease)
        QMetaObject::invokeMethod(this, &ComparisonPanel::unfoldChosen, Qt::QueuedConnection);
    if (event->type() == QEvent::KeyPress && watched == &m_list->list()) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        if ((key->modifiers() & ~Qt::KeypadModifier) == 0 && readOn(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

QString ComparisonPanel::emptyWords() const
{
    if (m_coding.review().isBlind())
        return tr("Your own pass first. When you have finished it, what others released stands here beside what you "
                  "marked.");
    if (m_coding.role() == db::PersonRole::Trainee)
        return tr("Nothing is marked yet. Write a note (M), stop the tape (S) or code a moment (C); what your "
                  "supervisor releases to you appears beside it.");
    return tr("Nothing is marked yet. Write a note (M), stop the tape (S) or code a moment (C); what others let you "
              "read appears beside it.");
}

void ComparisonPanel::showState()
{
    m_list->setEmptyWords(emptyWords());
    m_summary->setVisible(!m_model->moments().isEmpty());
    if (m_model->anyOfOthers())
        m_summary->setText(m_model->summary());
    else if (m_coding.role() == db::PersonRole::Trainee)
        m_summary->setText(tr("So far only you have marked moments here: nobody has released anything to you yet."));
    else
        m_summary->setText(tr("So far you can read nobody's marks here but your own."));
    m_list->showState();
}

void ComparisonPanel::go(int row)
{
    const db::Moment& moment = m_model->moments()[row].moment();
    seekToPlace(m_coding.review(), moment.recordingId, moment.range.start, moment.startFrame);
}

bool ComparisonPanel::step(int direction)
{
    const int row = m_model->neighbour(m_coding.review().shownTime(), direction);
    if (row < 0)
        return false;
    m_list->choose(m_model->index(row));
    go(row);
    return true;
}

} // namespace alliance::app
