#pragma once
// The role-play prompts of all sessions in one place: where each is, whether it has been tried, and how that went.

#include "app/panels/TypedWords.h"
#include "app/panels/WordsHolder.h"
#include "app/resources/Theme.h"
#include "app/services/RehearsalService.h"
#include "db/records/Person.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace alliance::app
{

class LibraryWorker;

class RehearsalDialog : public QDialog, public WordsHolder
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
    // Reads and writes in the worker's thread; `worker` must outlive the dialog.
    RehearsalDialog(LibraryWorker& worker, const Scope& scope, const Theme& theme, QWidget* parent = nullptr);

    QListWidget& list() { return *m_list; }
    void setScope(const Scope& scope); // where it is another one by now
    void reload();

    bool wordsKept() const override; // how trying prompts went
    void leave(std::function<void()> then) override;
    void closeWithLibrary();        // without waiting
    void done(int result) override; // closes once the words are kept, or given up

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
    int row() const; // of the chosen prompt; -1: none
    const RehearsalPrompt* chosen() const;

    LibraryWorker& m_worker;
    Scope m_scope;
    TypedWords m_typed; // by prompt
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
