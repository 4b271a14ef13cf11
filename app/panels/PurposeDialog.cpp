#include "app/panels/PurposeDialog.h"

#include "app/panels/ExportParts.h"
#include "app/panels/PanelParts.h"
#include "app/services/ConsentService.h"
#include "app/services/ErrorText.h"
#include "app/services/LibraryWorker.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace alliance::app
{

PurposeDialog::PurposeDialog(LibraryWorker& worker, const QUuid& session, QWidget* parent)
    : PurposeDialog(worker, QList<QUuid>{session}, parent)
{
}

PurposeDialog::PurposeDialog(LibraryWorker& worker, const QList<QUuid>& sessions, QWidget* parent)
    : QDialog(parent), m_sessions(sessions.size())
{
    setObjectName(QStringLiteral("purposeDialog"));
    setWindowTitle(tr("What is the export for?"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    m_purposes = new QButtonGroup(this);
    for (const db::ConsentPurpose purpose : db::allConsentPurposes()) {
        auto* button = new QRadioButton(capital(purposeText(purpose)));
        m_purposes->addButton(button, static_cast<int>(purpose));
        layout->addWidget(button);
    }
    m_words = new QLabel(tr("Looking up the consent…"));
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(m_words->fontMetrics().lineSpacing() * 3);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addSpacing(8);
    layout->addWidget(m_words);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_go = buttons->addButton(tr("&Continue…"), QDialogButtonBox::AcceptRole);
    m_go->setEnabled(false);
    layout->addWidget(buttons);
    m_go->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(static_cast<db::ConsentPurpose>(m_purposes->checkedId()));
        accept();
    });
    connect(m_purposes, &QButtonGroup::idClicked, this,
            [this](int id) { choose(static_cast<db::ConsentPurpose>(id)); });
    worker.ask(
        this,
        [sessions](LibraryService& library) -> Outcome<QMap<db::ConsentPurpose, QStringList>> {
            QMap<db::ConsentPurpose, QStringList> all;
            for (const QUuid& session : sessions) {
                const auto refused = ConsentService(library).refusedExports(session);
                if (!refused)
                    return tl::unexpected<Failure>(refused.error());
                for (auto one = refused->cbegin(); one != refused->cend(); ++one)
                    all[one.key()].append(one.value());
            }
            return all;
        },
        [this](Outcome<QMap<db::ConsentPurpose, QStringList>> refused) {
            if (!refused) {
                sayIn(*m_words, wordFailure(refused.error()).oneText(), true);
                return;
            }
            m_refused = std::move(*refused);
            m_purposes->button(static_cast<int>(db::ConsentPurpose::IndividualSupervision))->setChecked(true);
            choose(db::ConsentPurpose::IndividualSupervision);
        });
}

void PurposeDialog::choose(db::ConsentPurpose purpose)
{
    const QStringList refused = m_refused.value(purpose);
    const qsizetype allowed = m_sessions - refused.size();
    m_words->setText(refused.isEmpty() ? tr("Consent allows this.")
                     : allowed == 0    ? refused.front()
                                       : tr("Consent allows this for %1 of %2 sessions; the others are left out. %3")
                                          .arg(allowed)
                                          .arg(m_sessions)
                                          .arg(refused.front()));
    m_go->setEnabled(allowed > 0);
}

} // namespace alliance::app
