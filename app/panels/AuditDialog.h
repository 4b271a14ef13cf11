#pragma once
// Who did what with a session, and when: read-only, from the record of changes.

#include "db/records/AuditEvent.h"

#include <QDialog>
#include <QHash>
#include <QList>
#include <QUuid>

class QLabel;
class QTreeWidget;

namespace alliance::app
{

class LibraryWorker;

class AuditDialog : public QDialog
{
    Q_OBJECT

public:
    // Reads in the worker's thread; `worker` must outlive the dialog.
    AuditDialog(LibraryWorker& worker, const QUuid& session, const QString& title, QWidget* parent = nullptr);

    QTreeWidget& list() { return *m_list; }

private:
    struct Content {
        QList<db::AuditEvent> events;
        QHash<QUuid, QString> names;
    };
    void show(const Content& content);

    QLabel* m_words = nullptr;
    QTreeWidget* m_list = nullptr;
};

} // namespace alliance::app
