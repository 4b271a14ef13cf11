#pragma once
// Asks for whom a review package of a session is, what goes along, how it opens and where it goes; says at once what it
// would hold and what consent allows.

#include "app/services/PackageService.h"

#include <QDialog>
#include <QMap>
#include <QUuid>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace alliance::app
{

class LibraryWorker;
class NewPassphraseFields;

class HandOnPackageDialog : public QDialog
{
    Q_OBJECT

public:
    // Reads in the worker's thread; `worker` must outlive the dialog. `file`: where it is proposed.
    HandOnPackageDialog(LibraryWorker& worker, const QUuid& session, db::PersonRole role, const QString& file,
                        QWidget* parent = nullptr);

    PackageRequest takeRequest(); // the passphrase fields are empty afterwards
    QString file() const;

private:
    struct Facts {
        PackageContents contents;
        QMap<db::ConsentPurpose, QString> refused;
        QMap<db::ConsentPurpose, QString> masked; // why recordings cannot go along
    };
    void build(const QString& file);
    void addContents(QFormLayout& form);
    void addOpening(QFormLayout& form);
    void addFile(QFormLayout& form, const QString& file);
    void count();
    void sayContents();
    void take(const Outcome<Facts>& facts);
    void chooseFile();
    void check();
    bool opensForSomebody();
    db::PackageReaderRole reader() const;
    db::ConsentPurpose purpose() const;

    LibraryWorker& m_worker;
    QUuid m_session;
    std::optional<Facts> m_facts;
    bool m_readerChosen = false;
    int m_asked = 0; // late answers for another reader are dropped
    QComboBox* m_reader = nullptr;
    QLabel* m_contents = nullptr;
    QCheckBox* m_media = nullptr;
    QCheckBox* m_names = nullptr;
    QComboBox* m_purpose = nullptr;
    QLabel* m_consent = nullptr;
    QComboBox* m_way = nullptr;
    QLineEdit* m_key = nullptr;
    QLabel* m_keyWords = nullptr;
    NewPassphraseFields* m_passphrase = nullptr;
    QLineEdit* m_file = nullptr;
    QLabel* m_place = nullptr;
    QPushButton* m_make = nullptr;
};

} // namespace alliance::app
