#pragma once
// The notes of the session in order of time, all, of one kind, or those to code; choosing one goes there.

#include "app/resources/Theme.h"

#include <QWidget>

class QComboBox;
class QListView;
class QSortFilterProxyModel;
class QLabel;

namespace alliance::app
{

class CodingSession;
class NoteListModel;
class ReviewSession;

class NotesList : public QWidget
{
    Q_OBJECT

public:
    NotesList(ReviewSession& session, const Theme& theme, QWidget* parent = nullptr);

    void setCoding(const CodingSession& coding); // must outlive the list
    QListView& list() { return *m_list; }

private:
    void showState();
    void offerKinds();
    void showSelected();

    ReviewSession& m_session;
    NoteListModel* m_model = nullptr;
    QSortFilterProxyModel* m_shown = nullptr;
    QComboBox* m_kind = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_empty = nullptr;
};

} // namespace alliance::app
