#include "app/panels/MarkersList.h"

#include "app/models/CodingSession.h"
#include "app/models/MarkerListModel.h"
#include "app/timeline/TimelineMarks.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

constexpr int kMarkSize = 12;

class MarkerDelegate : public QStyledItemDelegate
{
public:
    MarkerDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {200, QFontMetrics(m_theme.font()).lineSpacing() * 2 + 18};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeColors& c = m_theme.colors;
        painter->save();
        const bool chosen = option.state & QStyle::State_Selected;
        const bool under = option.state & QStyle::State_MouseOver;
        painter->fillRect(option.rect, chosen ? c.accentSoft : under ? c.raised : c.surface);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.border);
        const QRect area = option.rect.adjusted(12, 7, -12, -7);
        const int line = QFontMetrics(m_theme.font()).lineSpacing();
        const QRect top(area.left(), area.top(), area.width(), line);
        const auto shape = static_cast<MarkerShape>(index.data(MarkerListModel::ShapeRole).toInt());
        paintMarkerMark(*painter, QPointF(top.left() + kMarkSize / 2.0, top.center().y() + 0.5), kMarkSize, shape, c);
        const QFont strong = m_theme.font(0, QFont::DemiBold);
        const QFont small = m_theme.font(9);
        const QFont mono = m_theme.monoFont(9);
        const QString time = index.data(MarkerListModel::TimeRole).toString();
        const int timeWidth = QFontMetrics(mono).horizontalAdvance(time);
        painter->setPen(c.textMuted);
        painter->setFont(mono);
        painter->drawText(top, Qt::AlignRight | Qt::AlignVCenter, time);
        const QString code = index.data(MarkerListModel::CodeRole).toString();
        const int left = kMarkSize + 8;
        const int codeWidth = QFontMetrics(strong).horizontalAdvance(QStringLiteral("W8")) + 8;
        painter->setPen(c.text);
        painter->setFont(strong);
        painter->drawText(top.adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, code);
        painter->setFont(m_theme.font());
        const QRect title = top.adjusted(left + codeWidth, 0, -timeWidth - 8, 0);
        painter->drawText(
            title, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(m_theme.font())
                .elidedText(index.data(MarkerListModel::TitleRole).toString(), Qt::ElideRight, title.width()));
        const QRect below(area.left() + left, top.bottom() + 3, area.width() - left, line);
        const QString who = index.data(MarkerListModel::WhoRole).toString();
        const int whoWidth = std::min(QFontMetrics(small).horizontalAdvance(who) + 2, below.width() / 2);
        painter->setPen(c.textMuted);
        painter->setFont(small);
        painter->drawText(below, Qt::AlignRight | Qt::AlignVCenter,
                          QFontMetrics(small).elidedText(who, Qt::ElideRight, whoWidth));
        painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(small).elidedText(index.data(MarkerListModel::DetailRole).toString(),
                                                         Qt::ElideRight, below.width() - whoWidth - 10));
        painter->restore();
    }

private:
    const Theme& m_theme;
};

} // namespace

MarkersList::MarkersList(CodingSession& coding, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_coding(coding), m_model(new MarkerListModel(coding, this))
{
    setObjectName(QStringLiteral("markersList"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_shown = new QSortFilterProxyModel(this);
    m_shown->setSourceModel(m_model);
    m_shown->setFilterRole(MarkerListModel::TypeRole);
    m_type = new QComboBox;
    m_type->setObjectName(QStringLiteral("markerTypeFilter"));
    m_type->setAccessibleName(tr("Types of marker that are shown"));
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* filter = new QVBoxLayout;
    filter->setContentsMargins(12, 8, 12, 8);
    filter->addWidget(m_type);
    m_list = new QListView;
    m_list->setAccessibleName(tr("Markers"));
    m_list->setModel(m_shown);
    m_list->setItemDelegate(new MarkerDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_empty = new QLabel(tr("No markers yet.\nPress C to code what is at the playhead, the chosen range or the "
                            "candidate."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("muted", true);
    m_empty->setMargin(24);
    layout->addLayout(filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    const auto choose = [this](const QModelIndex& index) {
        m_coding.selectMarker(index.data(MarkerListModel::IdRole).toUuid());
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    connect(&m_coding, &CodingSession::selectedMarkerChanged, this, &MarkersList::showSelected);
    connect(&m_coding, &CodingSession::vocabularyChanged, this, &MarkersList::offerTypes);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MarkersList::showState);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        const QString type = m_type->currentData().toString();
        m_shown->setFilterRegularExpression(
            type.isEmpty() ? QString() : QRegularExpression::anchoredPattern(QRegularExpression::escape(type)));
        showSelected();
    });
    offerTypes();
    showState();
}

void MarkersList::offerTypes()
{
    const QString chosen = m_type->currentData().toString();
    m_type->clear();
    m_type->addItem(tr("All types"), QString());
    for (const db::Term& type : m_coding.vocabulary().types)
        m_type->addItem(type.label, type.code);
    m_type->setCurrentIndex(std::max(0, m_type->findData(chosen)));
}

void MarkersList::showSelected()
{
    const QModelIndex index = m_shown->mapFromSource(m_model->indexOf(m_coding.selectedMarker()));
    if (index.isValid())
        m_list->setCurrentIndex(index);
    else
        m_list->clearSelection();
}

void MarkersList::showState()
{
    const bool any = m_model->rowCount() > 0;
    m_type->setVisible(any);
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    showSelected();
}

} // namespace alliance::app
