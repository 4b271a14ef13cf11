#pragma once
// "Back up…", "Restore…", "Check library…" and the reminder, as dialogs and notices.

#include "app/models/LibrarySafety.h"

#include <QObject>
#include <QWidget>

class QSettings;

namespace alliance::app
{

class ActionRegistry;
class NoticeBar;
class ReviewSession;
class WordsFlow;
struct WindowParts;

class SafetyFlow : public QObject
{
    Q_OBJECT

public:
    SafetyFlow(const WindowParts& parts, NoticeBar& notices, WordsFlow& words, QWidget& window);

    LibrarySafety& safety() { return m_safety; }
    void askForRestore(const QString& backup); // where it goes

Q_SIGNALS:

private:
    void askForBackup();
    void chooseBackup();
    void restore(const RestoreRequest& request);
    void askToReplace(const RestoreRequest& request, const QString& why, const QString& what); // once more, with a yes
    void check();
    void askToSeal();
    void seal();
    void tellBackedUp(const BackupResult& result);
    void tellRestored(const RestoreResult& result);
    void tellChecked(const LibraryCheck& check);
    void tellSealed(const SealingResult& result);
    void tellDue(int days);
    QString usualPlace() const; // where backups went before
    void enable();

    ActionRegistry& m_actions;
    LibraryController& m_library;
    ReviewSession& m_session;
    QSettings& m_settings;
    NoticeBar& m_notices;
    WordsFlow& m_words;
    QWidget& m_window;
    LibrarySafety m_safety;
};

} // namespace alliance::app
