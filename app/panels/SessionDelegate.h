#pragma once
#include "app/resources/Theme.h"

#include <QStyledItemDelegate>
#include <QUuid>

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
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    // Where the state of the session is written.
    QRect stateArea(const QRect& row, const QModelIndex& index) const;

Q_SIGNALS:
    void workClicked(const QUuid& session); // how far its work is, or that it failed

private:
    void paintCase(QPainter& painter, const QRect& area, const QModelIndex& index) const;
    // At the right; returns how wide they are together.
    int paintChips(QPainter& painter, const QRect& area, const QModelIndex& index) const;
    QFont titleFont() const;
    QFont chipFont() const;
    QFont caseFont() const;
    int caseHeight() const;
    int chipHeight() const;

    const Theme& m_theme;
};

} // namespace alliance::app
