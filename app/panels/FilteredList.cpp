#include "app/panels/FilteredList.h"

#include "app/panels/ElidedCombo.h"
#include "app/panels/PanelScroll.h"
#include "app/panels/SeveralRows.h"

#include <QAbstractItemDelegate>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace alliance::app
{

FilteredList::FilteredList(QAbstractItemModel& model, QAbstractItemDelegate* delegate, QWidget* parent)
    : QWidget(parent), m_model(model)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_shown = new QSortFilterProxyModel(this);
    m_shown->setSourceModel(&m_model);
    m_filter = new ElidedCombo;
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* above = new QVBoxLayout;
    above->setContentsMargins(12, 8, 12, 8);
    above->addWidget(m_filter);
    m_list = new QListView;
    m_list->setModel(m_shown);
    delegate->setParent(m_list);
    m_list->setItemDelegate(delegate);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    takeRest(*m_list);
    m_empty = new QLabel;
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("muted", true);
    m_empty->setMargin(24);
    layout->addLayout(above);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    connect(m_list, &QListView::clicked, this, &FilteredList::chosen);
    connect(m_list, &QListView::activated, this, &FilteredList::chosen);
}

void FilteredList::setNames(const QString& list, const QString& filterObject, const QString& filter)
{
    m_list->setAccessibleName(list);
    m_filter->setObjectName(filterObject);
    m_filter->setAccessibleName(filter);
}

void FilteredList::setEmptyWords(const QString& words)
{
    m_empty->setText(words);
}

void FilteredList::showOnly(int role, const QString& wanted)
{
    m_shown->setFilterRole(role);
    m_shown->setFilterRegularExpression(
        wanted.isEmpty() ? QString() : QRegularExpression::anchoredPattern(QRegularExpression::escape(wanted)));
}

void FilteredList::choose(const QModelIndex& ofModel)
{
    const QModelIndex index = m_shown->mapFromSource(ofModel);
    if (!index.isValid())
        return m_list->clearSelection();
    // As it is, it may be one of several.
    if (index == m_list->currentIndex() && m_list->selectionModel()->hasSelection())
        return;
    m_list->clearSelection();
    m_list->setCurrentIndex(index); // a run begins there
}

void FilteredList::allowSeveral()
{
    takeSeveral(*m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FilteredList::pickedChanged);
    connect(m_shown, &QAbstractItemModel::modelReset, this, &FilteredList::pickedChanged);
}

void FilteredList::pick(const QModelIndex& ofModel, bool run)
{
    pickRow(*m_list, m_shown->mapFromSource(ofModel), run);
}

QList<QUuid> FilteredList::picked(int idRole) const
{
    return pickedRows(*m_list, idRole);
}

void FilteredList::showState()
{
    const bool any = m_model.rowCount() > 0;
    m_filter->setVisible(any);
    m_list->setVisible(any);
    m_empty->setVisible(!any);
}

} // namespace alliance::app
