#pragma once
// Draws the way through the stages of resolution: one step after the other from left to right, the higher the later the
// stage, steps back as broken lines, with the number of them in words. A line for each person who coded.

#include "app/resources/Theme.h"

#include <QStyledItemDelegate>

namespace alliance::app
{

class StagePathDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // Of the Stages column of a CourseTableModel. `theme` outlives it.
    explicit StagePathDelegate(const Theme& theme, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintPath(QPainter& painter, const QRectF& area, const QStringList& steps) const;
    static QString loopWords(const QStringList& steps); // empty: it never goes back

    const Theme& m_theme;
};

} // namespace alliance::app
