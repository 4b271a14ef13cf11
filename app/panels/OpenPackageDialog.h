#pragma once
// Shows what a review package holds and what it would do here before anything is written; what was changed on both
// sides is put side by side, and each says which stands.

#include "app/services/PackageService.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QWidget;

namespace alliance::app
{

class Job;
class LibraryController;
class PassphraseField;

class OpenPackageDialog : public QDialog
{
    Q_OBJECT

public:
    // Checks the file as a job of `library`, which outlives the dialog.
    OpenPackageDialog(LibraryController& library, std::filesystem::path file, QWidget* parent = nullptr);
    ~OpenPackageDialog() override; // stops the check

    const std::filesystem::path& file() const { return m_path; }
    const std::shared_ptr<const db::SecretText>& passphrase() const { return m_passphrase; }
    MediaGiven media() const;
    db::MergeChoices choices() const;

private:
    void build();
    void addConflicts();
    void read();
    void tell(const Outcome<PackageView>& view);
    void list(const QList<db::MergeItem>& conflicts);
    void tryPassphrase();
    void chooseMedia();
    void settleAll(int choice);

    LibraryController& m_library;
    std::filesystem::path m_path;
    std::shared_ptr<const db::SecretText> m_passphrase;
    std::optional<PackageView> m_view;
    QPointer<Job> m_job;
    QLabel* m_words = nullptr;
    QProgressBar* m_progress = nullptr;
    QWidget* m_unlock = nullptr;
    PassphraseField* m_typed = nullptr;
    QWidget* m_conflictsPart = nullptr;
    QTreeWidget* m_conflicts = nullptr;
    QComboBox* m_all = nullptr;
    QWidget* m_mediaPart = nullptr;
    QLineEdit* m_media = nullptr;
    QPushButton* m_take = nullptr;
};

} // namespace alliance::app
