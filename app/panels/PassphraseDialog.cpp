#include "app/panels/PassphraseDialog.h"

#include "app/panels/NewPassphraseFields.h"
#include "app/panels/PassphraseField.h"
#include "app/services/ErrorText.h"
#include "app/services/LibraryWorker.h"
#include "app/services/PeopleService.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace alliance::app
{

PassphraseDialog::PassphraseDialog(LibraryWorker& worker, QWidget* parent) : QDialog(parent), m_worker(worker)
{
    setObjectName(QStringLiteral("passphraseDialog"));
    setWindowTitle(tr("Change passphrase"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(480);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    m_problem = new QLabel;
    m_problem->setObjectName(QStringLiteral("passphraseProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_form = new QWidget;
    auto* form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    m_old = new PassphraseField;
    m_old->setObjectName(QStringLiteral("oldPassphrase"));
    m_new = new NewPassphraseFields;
    form->addRow(tr("&Present passphrase"), m_old);
    form->addRow(tr("New passphrase"), m_new);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* change = buttons->addButton(tr("&Change"), QDialogButtonBox::AcceptRole);
    change->setObjectName(QStringLiteral("changePassphrase"));
    change->setDefault(true);
    change->setEnabled(false);
    layout->addWidget(m_problem);
    layout->addWidget(m_form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    const auto check = [this, change] { change->setEnabled(!m_old->text().isEmpty() && m_new->isGood()); };
    connect(m_old, &QLineEdit::textChanged, this, check);
    connect(m_new, &NewPassphraseFields::changed, this, check);
    connect(buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::change);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PassphraseDialog::change()
{
    const auto old = std::make_shared<const db::SecretText>(m_old->take());
    const auto next = std::make_shared<const db::SecretText>(m_new->take());
    m_form->setEnabled(false);
    m_worker.ask(
        this, [old, next](LibraryService& library) { return PeopleService(library).changePassphrase(*old, *next); },
        [this](const Done& done) {
            if (done)
                return accept();
            m_form->setEnabled(true);
            m_problem->setText(done.error().error.category == base::ErrorCategory::Refused
                                   ? tr("That is not your present passphrase.")
                                   : wordFailure(done.error()).oneText());
            m_problem->show();
            m_old->setFocus();
        });
}

} // namespace alliance::app
