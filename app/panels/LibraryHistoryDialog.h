#pragma once
// What the person who works has changed in consents, cases and collections, newest first, with undo and redo: they
// belong to no session, so Ctrl+Z does not reach them.

#include "app/services/HistoryService.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace alliance::app
{

class LibraryWorker;

class LibraryHistoryDialog : public QDialog
{
    Q_OBJECT

public:
    // Works in the worker's thread; `worker` must outlive the dialog.
    explicit LibraryHistoryDialog(LibraryWorker& worker, QWidget* parent = nullptr);

Q_SIGNALS:
    void changed(); // a step was undone or done again

private:
    struct Content {
        QList<db::Edit> edits;
        NextSteps next;
    };
    static Outcome<Content> read(LibraryService& library);
    void load();
    void show(const Content& content);
    void go(Replay direction);
    void tell(const QString& words, bool problem);

    LibraryWorker& m_worker;
    Content m_content;
    QTreeWidget* m_list = nullptr;
    QLabel* m_words = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
};

} // namespace alliance::app
