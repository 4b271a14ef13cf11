#include "app/panels/PurposeDialog.h"

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

PurposeDialog::PurposeDialog(LibraryWorker& worker, const QUuid& session, QWidget* parent) : QDialog(parent)
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
        QString text = purposeText(purpose);
        text[0] = text[0].toUpper();
        auto* button = new QRadioButton(text);
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
    m_go->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(static_cast<db::ConsentPurpose>(m_purposes->checkedId()));
        accept();
    });
    connect(m_purposes, &QButtonGroup::idClicked, this,
            [this](int id) { choose(static_cast<db::ConsentPurpose>(id)); });
    worker.ask(
        this, [session](LibraryService& library) { return ConsentService(library).refusedExports(session); },
        [this](Outcome<QMap<db::ConsentPurpose, QString>> refused) {
            if (!refused) {
                m_words->setText(wordFailure(refused.error()).oneText());
                return;
            }
            m_refused = std::move(*refused);
            m_purposes->button(static_cast<int>(db::ConsentPurpose::IndividualSupervision))->setChecked(true);
            choose(db::ConsentPurpose::IndividualSupervision);
        });
}

void PurposeDialog::choose(db::ConsentPurpose purpose)
{
    const QString refused = m_refused.value(purpose);
    m_words->setText(refused.isEmpty() ? tr("Consent allows this.") : refused);
    m_go->setEnabled(refused.isEmpty());
}

} // namespace alliance::app
