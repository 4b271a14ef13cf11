#include "app/panels/ComparisonPanel.h"

#include "app/models/CodingSession.h"
#include "app/models/ComparisonModel.h"
#include "app/models/PlaceOnSession.h"
#include "app/panels/FilteredList.h"
#include "app/panels/PanelParts.h"
#include "app/panels/TeachingPage.h"
#include "app/panels/WrappedText.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

constexpr int kMargin = 12;
constexpr int kMostLines = 4; // of one side; the tool tip has the rest
constexpr int kGap = 12;

class ComparisonDelegate : public QStyledItemDelegate
{
public:
    explicit ComparisonDelegate(const Theme& theme) : m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {280, (kMostLines + 1) * QFontMetrics(m_theme.font(9.5)).lineSpacing() + 24};
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
        const int width = (area.width() - kGap) / 2;
        const QRect left(area.left(), top.bottom() + 5, width, kMostLines * line);
        const QRect right = left.translated(width + kGap, 0);
        painter->fillRect(QRect(left.right() + kGap / 2, left.top(), 1, left.height()), c.border);
        paintSide(*painter, left, index.data(ComparisonModel::MineRole).toStringList());
        paintSide(*painter, right, index.data(ComparisonModel::TheirsRole).toStringList());
        painter->restore();
    }

private:
    void paintSide(QPainter& painter, const QRect& area, const QStringList& lines) const
    {
        painter.setPen(lines.isEmpty() ? m_theme.colors.textMuted : m_theme.colors.text);
        const QString words = lines.isEmpty() ? QStringLiteral("—") : lines.join(QLatin1Char('\n'));
        painter.drawText(area, Qt::AlignLeft | Qt::AlignTop,
                         wrappedText(words, painter.font(), area.width(), kMostLines));
    }

    const Theme& m_theme;
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
    connect(m_list, &FilteredList::chosen, this,
            [this](const QModelIndex& index) { go(index.data(ComparisonModel::RowRole).toInt()); });
    connect(m_model, &ComparisonModel::rebuilt, this, &ComparisonPanel::showState);
    showState();
}

QListView& ComparisonPanel::list()
{
    return m_list->list();
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
