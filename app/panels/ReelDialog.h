#pragma once
// Asks which moments of a collection a reel shows, for whom and what for, how faces and voices are hidden, and where it
// goes. Says at once what consent forbids, and does not offer less hiding than consent asks for.

#include "app/services/KeptReel.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace alliance::app
{

class LibraryWorker;

class ReelDialog : public QDialog
{
    Q_OBJECT

public:
    // Reads in the worker's thread; `worker` must outlive the dialog. `folder`: where the file is proposed.
    ReelDialog(LibraryWorker& worker, const CollectionItem& collection, const QString& folder,
               QWidget* parent = nullptr);

    ReelRequest request() const;
    ReelTarget target() const;

private:
    QWidget* makeMoments();
    QWidget* makeChoices();
    void makePurpose(QFormLayout& form);
    void makeTimes(QFormLayout& form);
    void makeHiding(QFormLayout& form);
    QWidget* makeFile(const QString& path);
    void ask();
    struct Listed {
        QList<ReelMoment> moments;
        QHash<QUuid, QString> codes; // by example, in words; of those that may be in a collection today
    };
    static Outcome<Listed> list(LibraryService& library, const QUuid& collection, db::ConsentPurpose purpose);
    void take(const Outcome<Listed>& listed);
    void followChecks();
    void followDemand();
    void chooseFile();
    void check();
    db::ConsentPurpose purpose() const;
    QString file() const;
    QList<const ReelMoment*> chosen() const;

    LibraryWorker& m_worker;
    QUuid m_collection;
    QList<ReelMoment> m_moments;
    QList<QUuid> m_leftOut; // by the person
    int m_asked = 0;        // answers to earlier questions are dropped
    bool m_filling = false;
    db::FaceMask m_wanted = db::FaceMask::None;     // by the person; consent may ask for more
    std::optional<db::MaskedPeople> m_wantedPeople; // the same
    QListWidget* m_list = nullptr;
    QLabel* m_count = nullptr;
    QComboBox* m_purpose = nullptr;
    QCheckBox* m_watermark = nullptr;
    QLineEdit* m_viewer = nullptr;
    QDoubleSpinBox* m_card = nullptr;
    QDoubleSpinBox* m_before = nullptr;
    QDoubleSpinBox* m_after = nullptr;
    QComboBox* m_captions = nullptr;
    QComboBox* m_faces = nullptr;
    QComboBox* m_whose = nullptr;
    QComboBox* m_voices = nullptr;
    QLabel* m_demand = nullptr;
    QLineEdit* m_file = nullptr;
    QLabel* m_place = nullptr;
    QPushButton* m_make = nullptr;
};

} // namespace alliance::app
