#include "app/panels/PeopleDialog.h"

#include "app/panels/ExportParts.h"
#include "app/panels/NewPassphraseFields.h"
#include "app/panels/PanelParts.h"
#include "app/services/ErrorText.h"
#include "app/services/LibraryWorker.h"
#include "app/services/Permissions.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace alliance::app
{
namespace
{

enum Column { kName, kRole, kState, kColumns };

QString reads(db::PersonRole role)
{
    switch (role) {
    case db::PersonRole::Supervisor:
        return PeopleDialog::tr("Reads the sessions they make or are given, and what trainees write for supervision.");
    case db::PersonRole::Trainee:
        return PeopleDialog::tr("Reads their own sessions, once somebody has given them access.");
    case db::PersonRole::Director:
        return PeopleDialog::tr("Reads sessions that were released to the directors.");
    case db::PersonRole::GuestRater:
        return PeopleDialog::tr("Reads sessions handed to them; what others coded only after finishing.");
    case db::PersonRole::Patient:
    case db::PersonRole::Recovery:
        break;
    }
    return {};
}

} // namespace

PeopleDialog::PeopleDialog(LibraryWorker& worker, bool sealed, QWidget* parent) : QDialog(parent), m_worker(worker)
{
    setObjectName(QStringLiteral("peopleDialog"));
    setWindowTitle(tr("People of this library"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 420);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    m_intro = new QLabel(sealed ? tr("Everybody opens the library with a passphrase of their own. Adding somebody "
                                     "here shows them no session yet: access is given session by session.")
                                : tr("An open library has one person and no passphrase. To work with others, make "
                                     "a sealed library."));
    m_intro->setWordWrap(true);
    m_list = new QTreeWidget;
    m_list->setObjectName(QStringLiteral("people"));
    m_list->setAccessibleName(tr("People"));
    m_list->setColumnCount(kColumns);
    m_list->setHeaderLabels({tr("Name"), tr("Role"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(kName, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(kRole, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(kState, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_words = new QLabel;
    m_words->setObjectName(QStringLiteral("peopleWords"));
    m_words->setProperty("muted", true);
    m_words->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_add = buttons->addButton(tr("&Add somebody…"), QDialogButtonBox::ActionRole);
    m_add->setObjectName(QStringLiteral("addSomebody"));
    m_remove = buttons->addButton(tr("&Remove…"), QDialogButtonBox::ActionRole);
    m_remove->setObjectName(QStringLiteral("removeSomebody"));
    for (QPushButton* one : {m_add, m_remove}) {
        if (sealed)
            continue;
        buttons->removeButton(one); // which shows those that it has
        one->setParent(this);
        one->hide();
    }
    connect(m_add, &QPushButton::clicked, this, &PeopleDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &PeopleDialog::askToRemove);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PeopleDialog::check);
    layout->addWidget(m_intro);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_words);
    layout->addWidget(buttons);
    check();
    reload();
}

void PeopleDialog::reload(const QString& words, bool problem)
{
    m_worker.ask(
        this, [](LibraryService& library) { return PeopleService(library).people(); },
        [this, words, problem](const Outcome<QList<PersonItem>>& people) {
            if (!people)
                return sayIn(*m_words, wordFailure(people.error()).oneText(), true);
            show(*people);
            if (!words.isEmpty())
                sayIn(*m_words, words, problem);
        });
}

void PeopleDialog::show(const QList<PersonItem>& people)
{
    m_list->clear();
    const auto self = std::find_if(people.begin(), people.end(), [](const PersonItem& one) { return one.current; });
    m_mayRemove = self == people.end() || permission::removeLibraryPerson(self->record.role);
    m_add->setEnabled(self == people.end() || permission::createLibraryPerson(self->record.role));
    const QList<PersonItem> listed = listedForCurrent(people);
    if (listed.size() < people.size())
        m_intro->setText(tr("Everybody opens the library with a passphrase of their own. Other trainees and guest "
                            "raters are not listed here."));
    for (const PersonItem& one : listed) {
        if (!one.record.canOpen && !one.record.removed)
            continue;
        const QString name = one.record.name.isEmpty() ? tr("(no name)") : one.record.name;
        auto* item = new QTreeWidgetItem(
            {one.current ? tr("%1 (you)").arg(name) : name, capital(roleText(one.record.role)),
             one.record.removed ? tr("Removed; what they wrote stays") : tr("Can open the library")});
        item->setData(kName, Qt::UserRole, one.record.id);
        item->setData(kRole, Qt::UserRole, reads(one.record.role));
        item->setData(kState, Qt::UserRole, !one.current && !one.record.removed);
        m_list->addTopLevelItem(item);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    check();
}

void PeopleDialog::check()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    m_remove->setEnabled(m_mayRemove && item && item->data(kState, Qt::UserRole).toBool());
    sayIn(*m_words, item ? item->data(kRole, Qt::UserRole).toString() : QString());
}

void PeopleDialog::add()
{
    auto* dialog = new AddPersonDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddPersonDialog::requested, this,
            [this](const db::PersonDraft& person, const std::shared_ptr<const db::SecretText>& passphrase) {
                run(
                    [person, passphrase](PeopleService& service) {
                        return service.add(person, *passphrase).map([](const db::Person&) {});
                    },
                    tr("%1 can open the library now.").arg(person.name));
            });
    dialog->open();
}

void PeopleDialog::askToRemove()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const QUuid id = item->data(kName, Qt::UserRole).toUuid();
    const QString name = item->text(kName);
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Remove somebody"), tr("Remove %1 from the library?").arg(name),
                                QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("removeQuestion"));
    box->setInformativeText(tr("Their passphrase opens nothing any more, and what is written from now on is sealed "
                               "with new keys. What they wrote stays, under their name. A copy of the library that "
                               "was made before, such as a backup, still opens with their passphrase."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(box->addButton(tr("Cancel"), QMessageBox::RejectRole));
    QAbstractButton* remove = box->addButton(tr("Remove"), QMessageBox::AcceptRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, remove, id, name](QAbstractButton* button) {
        if (button == remove)
            run([id](PeopleService& service) { return service.remove(id); }, tr("%1 was removed.").arg(name));
    });
    box->open();
}

void PeopleDialog::run(std::function<Done(PeopleService&)> work, const QString& success)
{
    m_list->setEnabled(false);
    m_worker.ask(
        this,
        [work = std::move(work)](LibraryService& library) {
            PeopleService service(library);
            return work(service);
        },
        [this, success](const Done& done) {
            m_list->setEnabled(true);
            reload(done ? success : wordFailure(done.error()).oneText(), !done);
        });
}

AddPersonDialog::AddPersonDialog(QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("addPersonDialog"));
    setWindowTitle(tr("Add somebody"));
    setMinimumWidth(520);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto* name = new QLineEdit;
    name->setObjectName(QStringLiteral("personName"));
    auto* role = new QComboBox;
    role->setObjectName(QStringLiteral("personRole"));
    for (const db::PersonRole one :
         {db::PersonRole::Trainee, db::PersonRole::Supervisor, db::PersonRole::Director, db::PersonRole::GuestRater})
        role->addItem(capital(roleText(one)), static_cast<int>(one));
    auto* what = new QLabel;
    what->setProperty("muted", true);
    what->setWordWrap(true);
    auto* passphrase = new NewPassphraseFields;
    form->addRow(tr("&Name"), name);
    form->addRow(tr("&Role"), role);
    form->addRow(QString(), what);
    form->addRow(tr("First passphrase"), passphrase);
    auto* words = new QLabel(tr("Let them type the passphrase themselves, or tell it to them in person; they change it "
                                "under Library, Change passphrase."));
    words->setProperty("muted", true);
    words->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    add->setObjectName(QStringLiteral("addPerson"));
    layout->addLayout(form);
    layout->addWidget(words);
    layout->addStretch(1);
    layout->addWidget(buttons);
    add->setDefault(true); // in the dialog: or Enter would cancel after the keyboard was at Cancel
    const auto check = [=] { add->setEnabled(!name->text().trimmed().isEmpty() && passphrase->isGood()); };
    const auto explain = [=] { what->setText(reads(static_cast<db::PersonRole>(role->currentData().toInt()))); };
    connect(name, &QLineEdit::textChanged, this, check);
    connect(passphrase, &NewPassphraseFields::changed, this, check);
    connect(role, &QComboBox::currentIndexChanged, this, explain);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, name, role, passphrase] {
        const db::PersonDraft person{static_cast<db::PersonRole>(role->currentData().toInt()), name->text().trimmed()};
        Q_EMIT requested(person, std::make_shared<const db::SecretText>(passphrase->take()));
        accept();
    });
    check();
    explain();
}

} // namespace alliance::app
