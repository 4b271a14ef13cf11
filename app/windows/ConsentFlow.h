#pragma once
// Consent, details of a session, what is due, destruction, the record of changes and collections in the window, as
// dialogs and notices; no page of its own. Works on the open session, or on the one chosen in the list of sessions.

#include "app/models/LibraryController.h"

#include <QObject>
#include <QWidget>

namespace alliance::app
{

class ActionRegistry;
class HomePage;
class NoticeBar;
class PlaybackController;
class ReviewSession;
class WordsFlow;
struct Theme;

struct ConsentParts {
    ActionRegistry& actions;
    LibraryController& library;
    ReviewSession& session;
    PlaybackController& playback;
    HomePage& home;
    NoticeBar& notices;
    const Theme& theme;
    WordsFlow& words;
};

class ConsentFlow : public QObject
{
    Q_OBJECT

public:
    ConsentFlow(const ConsentParts& parts, QWidget& window);

private:
    const SessionItem* session() const; // null: none is open or chosen
    void showConsent();
    void showDue();
    void showAudit();
    void exportAudit();
    void writeAudit(const QString& file);
    void showHistory();
    void editDetails();
    void followDetails();
    void moveSession(const SessionItem& one);
    void collect();
    void askToDestroy(const QUuid& session, bool wholeCase);
    void destroy(const db::DestructionRequest& request, bool removeBackups);
    void tellDestroyed(const DestructionResult& result);
    void refresh();

    ConsentParts m_parts;
    QWidget& m_window;
};

} // namespace alliance::app
