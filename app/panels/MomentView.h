#pragma once
// A list of moments from which examples are dragged: what is dragged is its title beside the pointer, so that the
// collection below it can be seen.

#include <QListView>

namespace alliance::app
{

class MomentView : public QListView
{
    Q_OBJECT

public:
    using QListView::QListView;

    QPixmap dragPicture(const QModelIndex& index) const; // no larger than a row of a tree

protected:
    void startDrag(Qt::DropActions supported) override;
};

} // namespace alliance::app
