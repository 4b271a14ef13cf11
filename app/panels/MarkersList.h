#pragma once
// The markers of the session in order of time, all or of one type; choosing one goes there.

#include "app/resources/Theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QSortFilterProxyModel;

namespace alliance::app
{

class CodingSession;
class MarkerListModel;

class MarkersList : public QWidget
{
    Q_OBJECT

public:
    MarkersList(CodingSession& coding, const Theme& theme, QWidget* parent = nullptr);

    QListView& list() { return *m_list; }

private:
    void offerTypes();
    void showSelected();
    void showState();

    CodingSession& m_coding;
    MarkerListModel* m_model = nullptr;
    QSortFilterProxyModel* m_shown = nullptr;
    QComboBox* m_type = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_empty = nullptr;
};

} // namespace alliance::app
