#pragma once
// The last question before a session or a case is destroyed: what goes, what stays, why, and the case code typed out.

#include "app/services/DestructionService.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace alliance::app
{

class LibraryWorker;

class DestroyDialog : public QDialog
{
    Q_OBJECT

public:
    // `wholeCase`: the case of the session with all its sessions. Reads in the worker's thread; `worker` must outlive
    // the dialog.
    DestroyDialog(LibraryWorker& worker, const SessionItem& session, bool wholeCase, QWidget* parent = nullptr);

    QString plainText() const;

Q_SIGNALS:
    void confirmed(const alliance::db::DestructionRequest& request, bool removeBackups);

private:
    struct Reach {
        DestructionPlan plan;
        QString sameCode; // of a whole case, see SameCode.h
    };
    void show(const Reach& reach);
    void refuse(const QString& why);
    void check();

    db::DestructionRequest m_request;
    QString m_word; // to be typed
    bool m_planned = false;
    QLabel* m_heading = nullptr;
    QLabel* m_reach = nullptr;
    QWidget* m_fields = nullptr;
    QLineEdit* m_reason = nullptr;
    QLineEdit* m_typed = nullptr;
    QCheckBox* m_backups = nullptr;
    QPushButton* m_destroy = nullptr;
};

} // namespace alliance::app
