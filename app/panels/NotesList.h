#pragma once
// All notes of the session in order of time; choosing one goes there.

#include "app/resources/Theme.h"

#include <QWidget>

class QListView;
class QLabel;

namespace alliance::app
{

class NoteListModel;
class ReviewSession;

class NotesList : public QWidget
{
    Q_OBJECT

public:
    NotesList(ReviewSession& session, const Theme& theme, QWidget* parent = nullptr);

    QListView& list() { return *m_list; }

private:
    void showState();

    ReviewSession& m_session;
    NoteListModel* m_model = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_empty = nullptr;
};

} // namespace alliance::app
