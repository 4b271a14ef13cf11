#include "app/panels/SessionAccessDialog.h"

#include "app/panels/ElidedCombo.h"
#include "app/panels/PeopleDialog.h"
#include "app/services/ErrorText.h"
#include "app/services/LibraryWorker.h"
#include "app/services/Ownership.h"
#include "app/services/Permissions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHash>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace alliance::app
{
namespace
{

enum Column { kName, kReads, kColumns };
constexpr int kRoleData = Qt::UserRole + 1;

QString readsText(const db::SessionHolder& holder)
{
    using As = db::SessionHolder::As;
    switch (holder.as) {
    case As::Supervisor:
        return SessionAccessDialog::tr("Everything but what others wrote for themselves");
    case As::Trainee:
        return SessionAccessDialog::tr("The recording, and what was released to the trainee");
    case As::Director:
        return SessionAccessDialog::tr("The recording, and what was released for teaching");
    case As::GuestRater:
        return holder.finished ? SessionAccessDialog::tr("The recording, and after finishing what others coded")
                               : SessionAccessDialog::tr("The recording; others' codes only after finishing");
    }
    return {};
}

} // namespace

SessionAccessDialog::SessionAccessDialog(LibraryWorker& worker, const QUuid& session, const QString& title,
                                         QWidget* parent)
    : QDialog(parent), m_worker(worker), m_session(session)
{
    setObjectName(QStringLiteral("sessionAccessDialog"));
    setWindowTitle(tr("Who may open %1").arg(title));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(680, 440);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    m_problem = new QLabel;
    m_problem->setObjectName(QStringLiteral("accessProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_holders = new QTreeWidget;
    m_holders->setObjectName(QStringLiteral("holders"));
    m_holders->setAccessibleName(tr("Who may open it"));
    m_holders->setColumnCount(kColumns);
    m_holders->setHeaderLabels({tr("Name"), tr("Can read")});
    m_holders->setRootIsDecorated(false);
    m_holders->setUniformRowHeights(true);
    m_holders->header()->setSectionResizeMode(kReads, QHeaderView::Stretch);
    m_holders->header()->setSectionResizeMode(kName, QHeaderView::ResizeToContents);
    connect(m_holders, &QTreeWidget::currentItemChanged, this, &SessionAccessDialog::check);
    m_take = new QPushButton(tr("&Take access away…"));
    m_take->setAutoDefault(false);
    connect(m_take, &QPushButton::clicked, this, &SessionAccessDialog::askToTake);
    m_person = new ElidedCombo;
    m_person->setObjectName(QStringLiteral("accessPerson"));
    m_person->setAccessibleName(tr("Somebody who cannot open it yet"));
    m_give = new QPushButton(tr("&Give access"));
    m_give->setObjectName(QStringLiteral("giveAccess"));
    m_give->setAutoDefault(false);
    connect(m_give, &QPushButton::clicked, this, &SessionAccessDialog::give);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_person, 1);
    row->addWidget(m_give);
    row->addSpacing(16);
    row->addWidget(m_take);
    m_released = new QCheckBox(tr("&Released to the training directors, those who come later included"));
    m_released->setObjectName(QStringLiteral("released"));
    connect(m_released, &QCheckBox::clicked, this, [this](bool released) {
        run([session = m_session, released](PeopleService& service) { return service.release(session, released); });
    });
    auto* words = new QLabel(tr("Nobody else can open the recording or the notes, not even with the whole folder in "
                                "hand. Taking access away renews the keys; what somebody has seen or copied before "
                                "cannot be taken back."));
    words->setProperty("muted", true);
    words->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(m_problem);
    layout->addWidget(m_holders, 1);
    layout->addLayout(row);
    layout->addWidget(m_released);
    layout->addWidget(words);
    layout->addWidget(buttons);
    check();
    reload();
}

Outcome<SessionAccessDialog::Access> SessionAccessDialog::read(LibraryService& library, const QUuid& session)
{
    PeopleService service(library);
    auto holders = service.holders(session);
    if (!holders)
        return tl::unexpected<Failure>(holders.error());
    const auto released = service.isReleased(session);
    if (!released)
        return tl::unexpected<Failure>(released.error());
    auto people = service.people();
    if (!people)
        return tl::unexpected<Failure>(people.error());
    return Access{std::move(*holders), *released, std::move(*people)};
}

void SessionAccessDialog::reload()
{
    m_worker.ask(
        this, [session = m_session](LibraryService& library) { return read(library, session); },
        [this](const Outcome<Access>& access) {
            if (access)
                return show(*access);
            m_problem->setText(wordFailure(access.error()).oneText());
            m_problem->show();
        });
}

void SessionAccessDialog::show(const Access& access)
{
    QHash<QUuid, PersonItem> people;
    for (const PersonItem& one : access.people)
        people.insert(one.record.id, one);
    const auto self =
        std::find_if(access.people.begin(), access.people.end(), [](const auto& one) { return one.current; });
    const auto may = [&](Done (*rule)(db::PersonRole)) {
        return self == access.people.end() || rule(self->record.role);
    };
    m_holders->clear();
    QSet<QUuid> holding;
    for (const auto& [holder, holderName] : access.holders) {
        const auto known = people.constFind(holder.personId);
        if (known == people.cend())
            continue; // the recovery key
        holding.insert(holder.personId);
        const QString name = holderName.isEmpty() ? tr("(no name)") : holderName;
        auto* item = new QTreeWidgetItem({known->current ? tr("%1 (you)").arg(name) : name, readsText(holder)});
        item->setData(kName, Qt::UserRole, holder.personId);
        const bool taken = holder.as != db::SessionHolder::As::Supervisor || may(permission::revokeSupervisor);
        item->setData(kReads, Qt::UserRole, taken && !known->current && holder.as != db::SessionHolder::As::Director);
        m_holders->addTopLevelItem(item);
    }
    m_holders->setCurrentItem(m_holders->topLevelItem(0));
    m_person->clear();
    for (const PersonItem& one : access.people) {
        if (holding.contains(one.record.id) || !one.record.canOpen || one.record.removed ||
            one.record.role == db::PersonRole::Director)
            continue;
        if ((one.record.role == db::PersonRole::Trainee && !may(permission::grantToTrainee)) ||
            (one.record.role == db::PersonRole::GuestRater && !may(permission::handSession)))
            continue;
        m_person->addItem(tr("%1, %2").arg(one.record.name, roleText(one.record.role)), one.record.id);
        m_person->setItemData(m_person->count() - 1, static_cast<int>(one.record.role), kRoleData);
    }
    if (m_person->count() == 0)
        m_person->addItem(may(permission::grantToTrainee) ? tr("Nobody is without access")
                                                          : tr("No supervisor is without access"));
    {
        const QSignalBlocker quiet(m_released);
        m_released->setChecked(access.released);
        m_released->setEnabled(may(permission::releaseSession));
    }
    check();
}

void SessionAccessDialog::check()
{
    const QTreeWidgetItem* item = m_holders->currentItem();
    m_take->setEnabled(item && item->data(kReads, Qt::UserRole).toBool());
    const bool somebody = m_person->currentData().isValid();
    m_person->setEnabled(somebody);
    m_give->setEnabled(somebody);
}

void SessionAccessDialog::give()
{
    const QUuid person = m_person->currentData().toUuid();
    const auto role = static_cast<db::PersonRole>(m_person->currentData(kRoleData).toInt());
    run([session = m_session, person, role](PeopleService& service) {
        return role == db::PersonRole::GuestRater ? service.hand(session, person) : service.grant(session, person);
    });
}

void SessionAccessDialog::askToTake()
{
    const QTreeWidgetItem* item = m_holders->currentItem();
    if (!item)
        return;
    const QUuid person = item->data(kName, Qt::UserRole).toUuid();
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Take access away"),
                                tr("Take away %1's access to this session?").arg(item->text(kName)),
                                QMessageBox::NoButton, this);
    box->setInformativeText(tr("What they wrote for themselves stays readable to them. What they have seen or copied "
                               "before cannot be taken back."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(box->addButton(tr("Cancel"), QMessageBox::RejectRole));
    QAbstractButton* take = box->addButton(tr("Take away"), QMessageBox::AcceptRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, take, person](QAbstractButton* button) {
        if (button == take)
            run([session = m_session, person](PeopleService& service) { return service.revoke(session, person); });
    });
    box->open();
}

void SessionAccessDialog::run(std::function<Done(PeopleService&)> work)
{
    m_problem->hide();
    m_worker.ask(
        this,
        [work = std::move(work)](LibraryService& library) {
            PeopleService service(library);
            return work(service);
        },
        [this](const Done& done) {
            reload();
            if (done) {
                if (m_give->hasFocus()) // what it would give next is somebody else
                    m_holders->setFocus();
                return;
            }
            m_problem->setText(wordFailure(done.error()).oneText());
            m_problem->show();
        });
}

} // namespace alliance::app
