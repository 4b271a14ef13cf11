#pragma once
// Asks what an export is for, and says at once what consent allows.

#include "db/records/Consent.h"

#include <QDialog>
#include <QMap>
#include <QUuid>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace alliance::app
{

class LibraryWorker;

class PurposeDialog : public QDialog
{
    Q_OBJECT

public:
    // Reads in the worker's thread; `worker` must outlive the dialog.
    PurposeDialog(LibraryWorker& worker, const QUuid& session, QWidget* parent = nullptr);
    // Of several sessions: what is allowed for some of them can be chosen, and it says that others are left out.
    PurposeDialog(LibraryWorker& worker, const QList<QUuid>& sessions, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(alliance::db::ConsentPurpose purpose);

private:
    void choose(db::ConsentPurpose purpose);

    QMap<db::ConsentPurpose, QStringList> m_refused; // a reason for each session that is refused
    qsizetype m_sessions = 0;
    QButtonGroup* m_purposes = nullptr;
    QLabel* m_words = nullptr;
    QPushButton* m_go = nullptr;
};

} // namespace alliance::app
