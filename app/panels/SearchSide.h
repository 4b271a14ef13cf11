#pragma once
// The column at the left of a window that has many pages: a field to search, and the list of pages or of what was
// found, whose names wrap. Down goes from the field into the list, letters typed there go to the field, Escape empties
// it.

#include <QFrame>

class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace alliance::app
{

class SearchSide : public QFrame
{
    Q_OBJECT

public:
    SearchSide(const QString& searchName, const QString& listName, int width);

    QLineEdit& search() { return *m_search; }
    QListWidget& list() { return *m_list; }
    void addBelowSearch(QWidget* widget); // takes it over

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitRows();

    QVBoxLayout* m_layout;
    QLineEdit* m_search;
    QListWidget* m_list;
};

} // namespace alliance::app
