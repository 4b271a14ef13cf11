#include "app/panels/PassphraseField.h"

#include "app/resources/Icons.h"

#include <QAction>

namespace alliance::app
{

PassphraseField::PassphraseField(QWidget* parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_show = addAction(strokeIcon(QStringLiteral("show")), QLineEdit::TrailingPosition);
    m_show->setCheckable(true);
    connect(m_show, &QAction::toggled, this, &PassphraseField::setShown);
    setShown(false);
}

void PassphraseField::setShown(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setIcon(strokeIcon(shown ? QStringLiteral("hide") : QStringLiteral("show")));
    m_show->setToolTip(shown ? tr("Hide what is typed") : tr("Show what is typed"));
    m_show->setChecked(shown);
}

db::SecretText PassphraseField::typed() const
{
    QByteArray bytes = text().toUtf8();
    db::SecretText secret({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    db::wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return secret;
}

db::SecretText PassphraseField::take()
{
    db::SecretText secret = typed();
    clear();
    setShown(false);
    return secret;
}

} // namespace alliance::app
