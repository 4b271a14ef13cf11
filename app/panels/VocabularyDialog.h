#pragma once
// The words that people code with: packs and their codes with our own explanations, what is in use and what is retired,
// earlier versions, changing and adding codes, locking, files in and out. A code that was used stays readable.

#include "app/resources/Theme.h"
#include "app/services/VocabularyService.h"

#include <QDialog>
#include <QHash>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace alliance::app
{

class LibraryWorker;

class VocabularyDialog : public QDialog
{
    Q_OBJECT

public:
    // Reads and changes in the worker's thread; deletes itself when closed.
    VocabularyDialog(LibraryWorker& worker, const Theme& theme, QWidget* parent = nullptr);

    void importFrom(const QString& file);
    void exportTo(const QString& file);
    QString stateText() const;
    void done(int result) override; // asks where words were typed and not saved
    void leave();                   // the library goes: asks nothing

Q_SIGNALS:
    void vocabularyChanged();

private:
    using Work = std::function<Outcome<db::VocabularyPack>(VocabularyService&)>;

    void build();
    QWidget* buildHead();
    QWidget* buildForm();
    void read();
    void take(const QList<db::VocabularyPack>& packs);
    void readVersions();
    void showPack();
    void showTerm();
    void newTerm();
    void saveTerm();
    void retireTerm();
    void toggleLock();
    void askForImport();
    void askForExport();
    void change(const QString& saying, const Work& work);
    void say(const QString& words, bool problem = false);
    void refresh();
    const db::VocabularyPack* newest() const; // of the chosen pack; null: none
    const db::VocabularyPack* shown() const;  // the version that is looked at
    const db::TermList* list() const;         // that the chosen code, or a new one, belongs to
    const db::Term* term() const;
    db::Term typed() const;
    QString typedKey() const; // where what is typed now is kept until it is saved
    void keepTyped(bool differs);

    LibraryWorker& m_worker;
    const Theme& m_theme;
    QList<db::VocabularyPack> m_packs;
    QList<db::VocabularyPack> m_versions; // of the chosen pack, oldest first
    QString m_wantedTerm;                 // to be chosen when it has been read
    QString m_saving;                     // typedKey() of what is being saved
    QHash<QString, db::Term> m_typed;     // not saved yet, by typedKey()
    bool m_adding = false;
    bool m_busy = false;

    QComboBox* m_pack = nullptr;
    QComboBox* m_version = nullptr;
    QLabel* m_about = nullptr;
    QPushButton* m_lock = nullptr;
    QTreeWidget* m_tree = nullptr;
    QLineEdit* m_code = nullptr;
    QLineEdit* m_label = nullptr;
    QComboBox* m_group = nullptr;
    QPlainTextEdit* m_explanation = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_retire = nullptr;
    QLabel* m_state = nullptr;
};

} // namespace alliance::app
