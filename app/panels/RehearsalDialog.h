#pragma once
// The role-play prompts of all sessions in one place: where each is, whether it has been tried, and how that went.

#include "app/resources/Theme.h"
#include "app/services/RehearsalService.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace alliance::app
{

class LibraryWorker;

class RehearsalDialog : public QDialog
{
    Q_OBJECT

public:
    // Reads and writes in the worker's thread; `worker` must outlive the dialog. Prompts of other sessions than these
    // are not shown.
    RehearsalDialog(LibraryWorker& worker, const QList<QUuid>& sessions, const Theme& theme, QWidget* parent = nullptr);

    QListWidget& list() { return *m_list; }
    void reload();

Q_SIGNALS:
    void openRequested(const alliance::app::RehearsalPrompt& prompt);
    void changed(const QUuid& session); // a prompt was marked as tried, or not any more

private:
    void show(const QList<RehearsalPrompt>& prompts);
    void showChosen();
    void mark();
    const RehearsalPrompt* chosen() const;

    LibraryWorker& m_worker;
    QList<QUuid> m_sessions;
    const Theme& m_theme;
    QList<RehearsalPrompt> m_prompts;
    QLabel* m_summary = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_text = nullptr;
    QLineEdit* m_words = nullptr;
    QPushButton* m_tried = nullptr;
    QPushButton* m_open = nullptr;
};

} // namespace alliance::app
