#pragma once
// The notes of the session in order of time, all, of one kind, or those to code; choosing one goes there.

#include "app/resources/Theme.h"

#include <QUuid>
#include <QWidget>

class QListView;

namespace alliance::app
{

class CodingSession;
class FilteredList;
class NoteListModel;
class ReviewSession;

class NotesList : public QWidget
{
    Q_OBJECT

public:
    NotesList(ReviewSession& session, const Theme& theme, QWidget* parent = nullptr);

    void setCoding(const CodingSession& coding); // must outlive the list
    QListView& list();
    QList<QUuid> picked() const;          // the chosen ones, one or several
    void pick(const QUuid& id, bool run); // see pickRow()

Q_SIGNALS:
    void pickedChanged();

private:
    void showState();
    void offerKinds();
    void showSelected();

    ReviewSession& m_session;
    NoteListModel* m_model = nullptr;
    FilteredList* m_rows = nullptr;
};

} // namespace alliance::app
