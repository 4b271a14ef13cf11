#pragma once
// Puts a moment into a collection for teaching, if consent allows it.

#include "app/services/CollectionService.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace alliance::app
{

class LibraryWorker;

class CollectDialog : public QDialog
{
    Q_OBJECT

public:
    // Reads and writes in the worker's thread; `worker` must outlive the dialog. `place`: the moment in words.
    CollectDialog(LibraryWorker& worker, const db::Moment& moment, const QString& place, QWidget* parent = nullptr);

Q_SIGNALS:
    void added(const QString& collection);

private:
    void load();
    void add();
    void check();

    LibraryWorker& m_worker;
    db::Moment m_moment;
    bool m_allowed = false;
    QComboBox* m_collection = nullptr;
    QLineEdit* m_title = nullptr;
    QLabel* m_words = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace alliance::app
