#pragma once
// The versions of something that is written or coded, newest first, with what each changed word by word, and the way to
// bring one back.

#include "app/resources/Theme.h"
#include "app/services/VersionHistory.h"

#include <QDialog>
#include <QUuid>

#include <functional>

class QLabel;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace alliance::app
{

class ReviewSession;

// Whose versions are shown.
struct VersionsOf {
    QString title; // of the window
    QString gone;  // said of a version that was removed
    // Asks for them; the answer comes in this thread, unless the receiver is gone by then.
    std::function<void(QObject* receiver, const std::function<void(const Outcome<QList<VersionItem>>&)>& answer)> read;
    std::function<void(int version)> restore; // makes that one the newest
    QString ofOthers = {};                    // said of a version that this person may not restore
};

class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    // Reads in the library's thread; follows the note while it is open, and closes with the session.
    VersionsDialog(ReviewSession& session, const QUuid& note, const Theme& theme, QWidget* parent = nullptr);

    // The same for anything else of the session; whoever makes it calls read() when that may have changed.
    VersionsDialog(ReviewSession& session, VersionsOf what, const Theme& theme, QWidget* parent = nullptr);
    // Of something that belongs to no session: whoever makes it closes it, too.
    VersionsDialog(VersionsOf what, const Theme& theme, QWidget* parent = nullptr);

    void read(); // also after a version was not restored
    void tell(const Failure& failure);
    QString plainText() const; // of what is shown at the right
    QListWidget& list() { return *m_list; }
    QPushButton& restoreButton() { return *m_restore; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void take(const Outcome<QList<VersionItem>>& versions);
    void showChosen();
    void restore();
    static QString restoringWords();
    const VersionItem* chosen() const; // null: none
    QString page(const VersionItem& version) const;

    const Theme& m_theme;
    VersionsOf m_what;
    QList<VersionItem> m_versions; // oldest first
    QListWidget* m_list = nullptr;
    QTextBrowser* m_page = nullptr;
    QLabel* m_help = nullptr;
    QPushButton* m_restore = nullptr;
};

} // namespace alliance::app
