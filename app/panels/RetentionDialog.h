#pragma once
// What has to be destroyed soon, and the certificates of what was.

#include "app/services/RetentionService.h"
#include "db/records/Certificate.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QTabWidget;
class QTextBrowser;
class QTreeWidget;

namespace alliance::app
{

class LibraryWorker;

class RetentionDialog : public QDialog
{
    Q_OBJECT

public:
    // Reads in the worker's thread; `worker` must outlive the dialog. `mayNotDestroy`: why whoever looks may not
    // destroy anything; empty: they may.
    explicit RetentionDialog(LibraryWorker& worker, QString mayNotDestroy = {}, QWidget* parent = nullptr);
    void reload();

    QTreeWidget& due() { return *m_due; }

Q_SIGNALS:
    void destroyRequested(const QUuid& session);

private:
    struct Content {
        QList<DueItem> due;
        QList<db::Certificate> certificates;
        QHash<QUuid, QString> names;
    };
    QWidget* makeDue();
    QWidget* makeCertificates();
    void show(const Content& content);
    void showCertificate(int row);
    void saveCertificate();

    LibraryWorker& m_worker;
    QString m_mayNotDestroy;
    Content m_content;
    QTabWidget* m_tabs = nullptr;
    QLabel* m_words = nullptr; // of what is due
    QTreeWidget* m_due = nullptr;
    QPushButton* m_destroy = nullptr;
    QListWidget* m_certificates = nullptr;
    QTextBrowser* m_certificate = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace alliance::app
