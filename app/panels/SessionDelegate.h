#pragma once
#include "app/resources/Theme.h"

#include <QStyledItemDelegate>

namespace alliance::app
{

// A row of the home page: case, session and facts on the left, its state on the right.
class SessionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SessionDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintCase(QPainter& painter, const QRect& area, const QModelIndex& index) const;
    void paintState(QPainter& painter, const QRect& area, const QModelIndex& index) const;

    const Theme& m_theme;
};

} // namespace alliance::app
