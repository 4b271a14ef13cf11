#include "app/panels/UnlockPanel.h"

#include "app/panels/NewPassphraseFields.h"
#include "app/panels/PassphraseField.h"
#include "app/panels/ThemeIcon.h"
#include "app/panels/WordsLabel.h"
#include "app/resources/ThemeStyle.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

constexpr int kFormWidth = 420;
constexpr int kRoomForPicture = 100; // above the longer form with text of less than twice the usual size
constexpr int kKeptMs = 60'000;      // what was typed by whoever goes back, and perhaps away

QPushButton* button(const QString& text, const char* name, bool primary)
{
    auto* one = new QPushButton(text);
    one->setObjectName(QString::fromLatin1(name));
    one->setProperty("primary", primary);
    return one;
}

QLabel* wordsLabel(const QString& text)
{
    auto* label = new WordsLabel(text);
    label->setProperty("muted", true);
    label->setWordWrap(true);
    return label;
}

} // namespace

UnlockPanel::UnlockPanel(const Theme& theme, QWidget* parent) : QWidget(parent)
{
    m_forgetSoon.setSingleShot(true);
    m_forgetSoon.setInterval(kKeptMs);
    connect(&m_forgetSoon, &QTimer::timeout, this, &UnlockPanel::forget);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(32, 32, 32, 32);
    m_picture = new ThemeIcon(theme, QStringLiteral("lock"), &ThemeColors::accent, 56);
    m_heading = new WordsLabel;
    m_heading->setProperty("heading", 1);
    m_heading->setAlignment(Qt::AlignCenter);
    m_heading->setWordWrap(true);
    m_reason = wordsLabel({});
    m_reason->setAlignment(Qt::AlignCenter);
    m_problem = new WordsLabel;
    m_problem->setObjectName(QStringLiteral("unlockProblem"));
    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_forms = new QStackedWidget;
    m_forms->setFixedWidth(kFormWidth);
    m_problem->setFixedWidth(kFormWidth);
    m_unlockForm = makeUnlock();
    m_recoverForm = makeRecover();
    m_forms->addWidget(m_unlockForm);
    m_forms->addWidget(m_recoverForm);
    outer->addStretch(2);
    outer->addWidget(m_picture);
    outer->addSpacing(12);
    outer->addWidget(m_heading);
    outer->addWidget(m_reason);
    outer->addSpacing(16);
    outer->addWidget(m_problem, 0, Qt::AlignHCenter);
    outer->addWidget(m_forms, 0, Qt::AlignHCenter);
    outer->addStretch(3);
}

QWidget* UnlockPanel::makeUnlock()
{
    auto* form = new QWidget;
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_passphrase = new PassphraseField;
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setPlaceholderText(tr("Your passphrase"));
    m_passphrase->setAccessibleName(tr("Your passphrase"));
    auto* row = new QHBoxLayout;
    auto* other = button(tr("Use the recovery &key…"), "useRecoveryKey", false);
    m_unlock = button(tr("&Unlock"), "unlock", true);
    row->addWidget(other);
    row->addStretch(1);
    row->addWidget(m_unlock);
    layout->addWidget(m_passphrase);
    layout->addLayout(row);
    layout->addWidget(wordsLabel(tr("The passphrase finds out who you are. It is kept nowhere: without it, or the "
                                    "recovery key, nobody can open this library.")));
    layout->addStretch(1);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockPanel::unlock);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPanel::unlock);
    connect(m_passphrase, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_unlock->setEnabled(!text.isEmpty()); });
    connect(other, &QPushButton::clicked, this, [this] { showForm(m_recoverForm); });
    return form;
}

QWidget* UnlockPanel::makeRecover()
{
    auto* form = new QWidget;
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6); // at 250 % every line counts
    m_key = new PassphraseField;
    m_key->setObjectName(QStringLiteral("recoveryKey"));
    m_key->setPlaceholderText(tr("Recovery key"));
    m_key->setAccessibleName(tr("Recovery key"));
    m_person = new QLineEdit;
    m_person->setObjectName(QStringLiteral("recoverPerson"));
    m_person->setPlaceholderText(tr("Name (empty: the owner)"));
    m_person->setAccessibleName(tr("Name of whose passphrase is lost; empty: the owner of the library"));
    m_new = new NewPassphraseFields;
    auto* row = new QHBoxLayout;
    auto* back = button(tr("&Back"), "backToPassphrase", false);
    m_recover = button(tr("&Set the passphrase and open"), "recover", true);
    row->addWidget(back);
    row->addStretch(1);
    row->addWidget(m_recover);
    layout->addWidget(
        wordsLabel(tr("The recovery key was shown when the library was made. Capitals, spaces and dashes "
                      "do not matter. It sets a new passphrase for the library's owner, or for whoever is named.")));
    layout->addWidget(m_key);
    layout->addWidget(m_person);
    layout->addWidget(m_new);
    layout->addLayout(row);
    layout->addStretch(1);
    const auto check = [this] { m_recover->setEnabled(!m_key->text().isEmpty() && m_new->isGood()); };
    connect(m_key, &QLineEdit::textChanged, this, check);
    connect(m_new, &NewPassphraseFields::changed, this, check);
    for (QLineEdit* one : {static_cast<QLineEdit*>(m_key), m_person})
        connect(one, &QLineEdit::returnPressed, m_recover, &QPushButton::click);
    connect(m_new, &NewPassphraseFields::entered, m_recover, &QPushButton::click);
    connect(back, &QPushButton::clicked, this, [this] { showForm(m_unlockForm); });
    connect(m_recover, &QPushButton::clicked, this, &UnlockPanel::recover);
    return form;
}

void UnlockPanel::ask(const QString& libraryName, const QString& reason)
{
    m_heading->setText(tr("“%1” is locked").arg(libraryName));
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    forget();
    showForm(m_unlockForm);
}

void UnlockPanel::showForm(QWidget* form)
{
    m_passphrase->take();
    if (form == m_recoverForm)
        m_forgetSoon.stop();
    else
        m_forgetSoon.start();
    setBusy(false);
    m_problem->hide();
    m_picture->setVisible(form != m_recoverForm || withText(*this, kRoomForPicture) < 2 * kRoomForPicture);
    m_forms->setCurrentWidget(form);
    // An alignment asks for the height of words as wide as the window.
    m_forms->setMinimumHeight(form == m_recoverForm ? form->heightForWidth(kFormWidth) : 0);
    (form == m_unlockForm ? m_passphrase : m_key)->setFocus();
}

void UnlockPanel::forget()
{
    m_forgetSoon.stop();
    m_key->take();
    m_person->clear();
    m_new->clear();
}

void UnlockPanel::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous()) { // that of a window made small is not meant
        m_passphrase->take();
        forget();
    }
    QWidget::hideEvent(event);
}

void UnlockPanel::setBusy(bool busy)
{
    m_forms->setEnabled(!busy);
    m_unlock->setText(busy ? tr("Opening…") : tr("&Unlock"));
    m_unlock->setEnabled(!busy && !m_passphrase->text().isEmpty());
    m_recover->setText(busy ? tr("Opening…") : tr("&Set the passphrase and open"));
    m_recover->setEnabled(!busy && !m_key->text().isEmpty() && m_new->isGood());
}

void UnlockPanel::showProblem(const QString& words)
{
    setBusy(false);
    m_problem->setText(words);
    m_problem->setMinimumHeight(words.isEmpty() ? 0 : m_problem->heightForWidth(kFormWidth)); // -1 without words
    m_problem->setVisible(!words.isEmpty());
    const QString name = m_person->text().trimmed();
    if (m_forms->currentWidget() == m_unlockForm)
        m_passphrase->setFocus();
    else if (!name.isEmpty() && words.contains(name))
        m_person->setFocus();
    else
        m_key->setFocus();
}

void UnlockPanel::unlock()
{
    if (m_passphrase->text().isEmpty())
        return;
    auto credentials = db::Credentials::ofPassphrase(m_passphrase->take());
    m_problem->hide();
    setBusy(true);
    Q_EMIT unlockRequested(credentials);
}

void UnlockPanel::recover()
{
    // What was typed stays until the library is open: a wrong name is put right without typing the key again.
    const auto key = db::Credentials::ofRecoveryKey(m_key->typed());
    const auto passphrase = std::make_shared<const db::SecretText>(m_new->typed());
    m_problem->hide();
    setBusy(true);
    Q_EMIT recoverRequested(key, m_person->text().trimmed(), passphrase);
}

} // namespace alliance::app
