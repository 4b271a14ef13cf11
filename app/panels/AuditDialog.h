#pragma once
// Who did what, as the audit keeps it: in one session, or in the whole library. Only to read and to search.

#include "app/services/AuditReading.h"

#include <QDialog>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace alliance::app
{

class LibraryWorker;

class AuditDialog : public QDialog
{
    Q_OBJECT

public:
    using SessionNames = QHash<QUuid, QString>;

    // Of `session`, which is called `title`; null: of the whole library. `sessions`: given where that of the whole
    // library is for this person. Reads in the worker's thread; `worker` must outlive the dialog.
    AuditDialog(LibraryWorker& worker, const QUuid& session, const QString& title,
                const std::optional<SessionNames>& sessions = {}, QWidget* parent = nullptr);

    QTreeWidget& list() { return *m_list; }

private:
    void begin();
    void readOn(std::int64_t before);
    void take(const AuditPart& part);
    void tell();

    LibraryWorker& m_worker;
    std::shared_ptr<const SessionNames> m_sessions;
    int m_turn = 0; // of what is asked for: late answers are dropped
    bool m_fresh = true;
    std::int64_t m_looked = 0;
    std::int64_t m_before = 0;
    int m_limit = 0; // rows
    QComboBox* m_of = nullptr;
    QLabel* m_words = nullptr;
    QLineEdit* m_find = nullptr;
    QTreeWidget* m_list = nullptr;
    QPushButton* m_earlier = nullptr;
};

} // namespace alliance::app
