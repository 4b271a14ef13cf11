#pragma once
#include "app/resources/Theme.h"

#include <QStyledItemDelegate>

namespace alliance::app
{

// A place that was found: what it is and where, and its passage with the words that were found standing out.
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SearchDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHead(QPainter& painter, const QRect& area, const QModelIndex& index) const;
    void paintPassage(QPainter& painter, const QRect& area, const QModelIndex& index) const;

    const Theme& m_theme;
};

} // namespace alliance::app
