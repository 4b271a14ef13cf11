#pragma once
// What was removed in the open session, the latest first, with who did it and when, and the way to bring it back.

#include "app/services/RemovedRecords.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTextBrowser;
class QTreeWidget;

namespace alliance::app
{

class CodingSession;

class RemovedDialog : public QDialog
{
    Q_OBJECT

public:
    // Reads in the library's thread; follows the session while it is open, and closes with it. While the own pass
    // lasts, what others wrote is left out.
    explicit RemovedDialog(CodingSession& coding, QWidget* parent = nullptr);

    QTreeWidget& list() { return *m_list; }
    QPushButton& restoreButton() { return *m_restore; }
    QString plainText() const; // of what is shown below the list
    QString stateText() const;

private:
    void makeList();
    void read();
    void take(QList<RemovedItem> items);
    void showChosen();
    void restore();
    const RemovedItem* chosen() const; // null: none

    CodingSession& m_coding;
    QList<RemovedItem> m_items;
    QTreeWidget* m_list = nullptr;
    QTextBrowser* m_words = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_restore = nullptr;
};

} // namespace alliance::app
