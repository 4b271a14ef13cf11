#pragma once
// A row of the candidate queue: state as shape and colour, rank, time, person, and what was measured.

#include "app/resources/Theme.h"

#include <QStyledItemDelegate>

namespace alliance::app
{

class CandidateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CandidateDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace alliance::app
