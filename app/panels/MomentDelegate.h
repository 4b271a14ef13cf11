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
    // `still`: the picture of a row, null while there is none. One that is withheld says why in its place.
    MomentDelegate(const Theme& theme, std::function<QImage(const QModelIndex&)> still, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintStill(QPainter& painter, const QRect& area, const QModelIndex& index) const;
    void paintWithheld(QPainter& painter, const QRect& area, const QString& why) const;
    void paintCodes(QPainter& painter, const QStyleOptionViewItem& option, const QRect& area,
                    const QStringList& codes) const;
    QFont titleFont() const;
    QFont smallFont() const;
    QFont chipFont() const;
    int chipHeight() const;
    QSize stillSize() const; // grows with the text

    const Theme& m_theme;
    std::function<QImage(const QModelIndex&)> m_still;
};

} // namespace alliance::app
