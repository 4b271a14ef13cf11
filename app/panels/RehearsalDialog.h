#pragma once
// The role-play prompts of all sessions in one place: where each is, whether it has been tried, and how that went.

#include "app/resources/Theme.h"
#include "app/services/RehearsalService.h"
#include "db/records/Person.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace alliance::app
{

class LibraryWorker;

class RehearsalDialog : public QDialog
{
    Q_OBJECT

public:
    // Of these sessions are prompts shown. `leavesOut`: there are others, in which the own pass comes first. `role`: of
    // the person who works.
    struct Scope {
        QList<QUuid> sessions;
        bool leavesOut = false;
        db::PersonRole role = db::PersonRole::Supervisor;
        friend bool operator==(const Scope&, const Scope&) = default;
    };
    // Reads and writes in the worker's thread. `typed`: how trying it went, by prompt, as long as it is not sent. Both
    // must outlive the dialog.
    RehearsalDialog(LibraryWorker& worker, const Scope& scope, QHash<QUuid, QString>& typed, const Theme& theme,
                    QWidget* parent = nullptr);

    QListWidget& list() { return *m_list; }
    void setScope(const Scope& scope); // where it is another one by now
    void reload();

Q_SIGNALS:
    void openRequested(const alliance::app::RehearsalPrompt& prompt);
    void changed(const QUuid& session); // a prompt was marked as tried, or not any more

private:
    QWidget* makeEmpty();
    void showEmpty();
    void sayFailure(const Failure& failure);
    void show(const QList<RehearsalPrompt>& prompts);
    void showChosen();
    void keepTyped(const QString& words);
    void mark();
    void endMarking(const Done& done, const RehearsalPrompt& prompt);
    const RehearsalPrompt* chosen() const;

    LibraryWorker& m_worker;
    Scope m_scope;
    QHash<QUuid, QString>& m_typed;
    const Theme& m_theme;
    QList<RehearsalPrompt> m_prompts;
    QLabel* m_summary = nullptr;
    QListWidget* m_list = nullptr;
    QScrollArea* m_chosen = nullptr;
    QWidget* m_answer = nullptr;
    QWidget* m_empty = nullptr;
    QLabel* m_emptyTitle = nullptr;
    QLabel* m_emptyText = nullptr;
    QLabel* m_text = nullptr;
    QLineEdit* m_words = nullptr;
    QPushButton* m_tried = nullptr;
    QPushButton* m_open = nullptr;
};

} // namespace alliance::app
