#pragma once
// A moment in a list: its picture, what it shows, where it is, and its codes.

#include "app/resources/Theme.h"

#include <QStyledItemDelegate>

#include <functional>

namespace alliance::app
{

class MomentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // `still`: the picture of a row, null while there is none.
    MomentDelegate(const Theme& theme, std::function<QImage(const QModelIndex&)> still, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintStill(QPainter& painter, const QRect& area, const QModelIndex& index) const;
    void paintCodes(QPainter& painter, const QStyleOptionViewItem& option, const QRect& area,
                    const QStringList& codes) const;
    QFont titleFont() const;
    QFont smallFont() const;
    QFont chipFont() const;
    int chipHeight() const;

    const Theme& m_theme;
    std::function<QImage(const QModelIndex&)> m_still;
};

} // namespace alliance::app
