#include "app/panels/NewPassphraseFields.h"

#include "app/panels/PassphraseField.h"
#include "db/vault/Passphrase.h"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace alliance::app
{

bool isStrongEnough(const QString& passphrase)
{
    QByteArray bytes = passphrase.toUtf8();
    const db::SecretText text({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    db::wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return db::checkPassphrase(text).has_value();
}

NewPassphraseFields::NewPassphraseFields(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_first = new PassphraseField;
    m_first->setObjectName(QStringLiteral("newPassphrase"));
    m_first->setPlaceholderText(tr("New passphrase: four words or more"));
    m_first->setAccessibleName(tr("New passphrase"));
    m_second = new PassphraseField;
    m_second->setObjectName(QStringLiteral("newPassphraseAgain"));
    m_second->setPlaceholderText(tr("The same again"));
    m_second->setAccessibleName(tr("New passphrase again"));
    m_words = new QLabel;
    m_words->setProperty("muted", true);
    m_words->setWordWrap(true);
    layout->addWidget(m_first);
    layout->addWidget(m_second);
    layout->addWidget(m_words);
    setFocusProxy(m_first);
    for (PassphraseField* field : {m_first, m_second})
        connect(field, &QLineEdit::textChanged, this, &NewPassphraseFields::check);
    connect(m_second, &QLineEdit::returnPressed, this, [this] {
        if (isGood())
            Q_EMIT entered();
    });
    check();
}

bool NewPassphraseFields::isGood() const
{
    return isStrongEnough(m_first->text()) && m_first->text() == m_second->text();
}

void NewPassphraseFields::check()
{
    const QString first = m_first->text();
    const QString second = m_second->text();
    if (first.isEmpty())
        m_words->setText(
            tr("At least 12 characters, such as four words; spaces do not count. Length is what protects."));
    else if (!isStrongEnough(first))
        m_words->setText(tr("Not enough yet: 12 characters, five of them different; spaces do not count."));
    else if (second.isEmpty())
        m_words->setText(tr("Long enough. Type it once more."));
    else
        m_words->setText(first == second ? tr("Both are the same.") : tr("The two are not the same yet."));
    Q_EMIT changed();
}

db::SecretText NewPassphraseFields::typed() const
{
    return m_first->typed();
}

db::SecretText NewPassphraseFields::take()
{
    m_second->clear();
    return m_first->take();
}

void NewPassphraseFields::clear()
{
    m_first->take();
    m_second->take();
}

} // namespace alliance::app
