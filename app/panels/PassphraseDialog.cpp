#include "app/panels/PassphraseDialog.h"

#include "app/panels/NewPassphraseFields.h"
#include "app/panels/PanelParts.h"
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
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_change = m_buttons->addButton(tr("&Change"), QDialogButtonBox::AcceptRole);
    m_change->setObjectName(QStringLiteral("changePassphrase"));
    m_change->setEnabled(false);
    auto* limits =
        new QLabel(tr("Your keys are renewed with it: what is written from now on is not read with the old one. "
                      "An earlier copy of the library still opens with it, as it was then. Review packages "
                      "that are still on their way to you have to be made anew, for your new key."));
    limits->setObjectName(QStringLiteral("passphraseLimits"));
    limits->setProperty("muted", true);
    limits->setWordWrap(true);
    layout->addWidget(m_problem);
    layout->addWidget(m_form);
    layout->addWidget(limits);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    m_change->setDefault(true); // in the dialog: or Enter would cancel after the keyboard was at Cancel
    const auto check = [this] { m_change->setEnabled(!m_old->text().isEmpty() && m_new->isGood()); };
    connect(m_old, &QLineEdit::textChanged, this, check);
    connect(m_new, &NewPassphraseFields::changed, this, check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::change);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PassphraseDialog::change()
{
    const auto old = std::make_shared<const db::SecretText>(m_old->take());
    const auto next = std::make_shared<const db::SecretText>(m_new->take());
    m_form->setEnabled(false);
    sayIn(*m_problem,
          tr("Your keys are being renewed. In a library of thousands of sessions this takes some seconds."));
    m_problem->show();
    m_worker.ask(
        this, [old, next](LibraryService& library) { return PeopleService(library).changePassphrase(*old, *next); },
        [this](const Done& done) {
            if (done)
                return showChanged();
            m_form->setEnabled(true);
            sayIn(*m_problem,
                  done.error().error.category == base::ErrorCategory::Refused
                      ? tr("That is not your present passphrase.")
                      : wordFailure(done.error()).oneText(),
                  true);
            m_old->setFocus();
        });
}

void PassphraseDialog::showChanged()
{
    m_form->hide();
    sayIn(*m_problem, tr("Your passphrase was changed. The new one opens the library from now on."));
    m_problem->show();
    m_buttons->setStandardButtons(QDialogButtonBox::Close);
    m_change->hide(); // the box shows again what it has
    m_buttons->button(QDialogButtonBox::Close)->setDefault(true);
    m_buttons->button(QDialogButtonBox::Close)->setFocus();
}

} // namespace alliance::app
