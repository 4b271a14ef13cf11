#pragma once
// The versions of a note, newest first, with what each changed word by word, and the way to bring one back.

#include "app/resources/Theme.h"
#include "app/services/VersionHistory.h"

#include <QDialog>
#include <QUuid>

class QListWidget;
class QPushButton;
class QTextBrowser;

namespace alliance::app
{

class ReviewSession;

class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    // Reads in the library's thread; follows the note while it is open, and closes with the session.
    VersionsDialog(ReviewSession& session, const QUuid& note, const Theme& theme, QWidget* parent = nullptr);

    QString plainText() const; // of what is shown at the right
    QListWidget& list() { return *m_list; }
    QPushButton& restoreButton() { return *m_restore; }

private:
    void read();
    void take(const Outcome<QList<VersionItem>>& versions);
    void showChosen();
    void restore();
    const VersionItem* chosen() const; // null: none
    QString page(const VersionItem& version) const;

    ReviewSession& m_session;
    const Theme& m_theme;
    QUuid m_note;
    QList<VersionItem> m_versions; // oldest first
    QListWidget* m_list = nullptr;
    QTextBrowser* m_page = nullptr;
    QPushButton* m_restore = nullptr;
};

} // namespace alliance::app
