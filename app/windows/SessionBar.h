#pragma once
// The bar above a session: back to the sessions, its title, the work on it in the background, and what is done with it
// as a whole.

#include "app/actions/ActionRegistry.h"

#include <QToolBar>

class QPushButton;

namespace alliance::app
{

class ElidedLabel;
class LibraryController;
class ReviewSession;

class SessionBar : public QToolBar
{
    Q_OBJECT

public:
    SessionBar(ActionRegistry& actions, QWidget* parent);

    void nameSession(const ReviewSession& session, const LibraryController& library);
    QString sessionTitle() const; // as it is shown: "AB-01 · Session 3", marked where another case has its code, too
    // Says what is done in the background: on this session, else on anything. Both outlive the bar.
    void followWork(const LibraryController& library, const ReviewSession& session);

private:
    void setWork(const QString& words); // empty: none
    void addButton(ActionId id, bool withText);

    ActionRegistry& m_actions;
    ElidedLabel* m_title = nullptr;
    QPushButton* m_work = nullptr;
    QAction* m_workAction = nullptr;
};

} // namespace alliance::app
