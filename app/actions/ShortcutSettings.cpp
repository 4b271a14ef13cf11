#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(ShortcutSettings)
}

#include "app/actions/ShortcutSettings.h"

#include <QSettings>

namespace alliance::app
{
namespace
{

const QString kGroup = QStringLiteral("shortcuts/");

QString settingOf(const ActionSpec& spec)
{
    return kGroup + QString::fromLatin1(spec.key);
}

} // namespace

ShortcutSettings::ShortcutSettings(ActionRegistry& actions, QSettings& settings)
    : m_actions(actions), m_settings(settings)
{
    load();
}

void ShortcutSettings::load()
{
    for (const ActionSpec& spec : QList<ActionSpec>(m_actions.specs())) {
        const QVariant stored = m_settings.value(settingOf(spec));
        if (!stored.isValid())
            continue;
        QList<QKeySequence> keys;
        bool readable = true;
        for (const QString& text : stored.toStringList()) {
            const QKeySequence key(text, QKeySequence::PortableText);
            readable = readable && (text.isEmpty() || refusal(spec.id, key).isEmpty());
            if (!key.isEmpty())
                keys.append(key);
        }
        if (readable)
            take(spec.id, keys);
    }
}

void ShortcutSettings::take(ActionId id, const QList<QKeySequence>& keys)
{
    for (const QKeySequence& key : keys) {
        while (const auto owner = ownerOf(key, id)) {
            QList<QKeySequence> left = m_actions.spec(*owner).shortcuts;
            left.removeAll(key);
            m_actions.setShortcuts(*owner, left);
            store(*owner);
        }
    }
    m_actions.setShortcuts(id, keys);
}

void ShortcutSettings::store(ActionId id)
{
    const ActionSpec& spec = m_actions.spec(id);
    if (!isEdited(id))
        return m_settings.remove(settingOf(spec));
    QStringList texts;
    for (const QKeySequence& key : spec.shortcuts)
        texts.append(key.toString(QKeySequence::PortableText));
    // A list without entries is read back as nothing at all.
    m_settings.setValue(settingOf(spec), texts.isEmpty() ? QStringList{QString()} : texts);
}

bool ShortcutSettings::isEdited(ActionId id) const
{
    return m_actions.spec(id).shortcuts != m_actions.defaultShortcuts(id);
}

bool ShortcutSettings::anyEdited() const
{
    for (const ActionSpec& spec : m_actions.specs())
        if (isEdited(spec.id))
            return true;
    return false;
}

std::optional<ActionId> ShortcutSettings::ownerOf(const QKeySequence& key, ActionId besides) const
{
    if (key.isEmpty())
        return std::nullopt;
    for (const ActionSpec& spec : m_actions.specs())
        if (spec.id != besides && spec.shortcuts.contains(key))
            return spec.id;
    return std::nullopt;
}

QString ShortcutSettings::refusal(ActionId id, const QKeySequence& key)
{
    if (key.isEmpty())
        return {};
    if (key.count() > 1)
        return tr("One key at a time, with Ctrl, Alt or Shift if you like.");
    const QKeyCombination pressed = key[0];
    const Qt::KeyboardModifiers strong = pressed.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    switch (pressed.key()) {
    case Qt::Key_unknown:
        return tr("This key is not known. Choose another one.");
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!strong)
            return tr("This key moves between fields and confirms. Choose another one.");
        break;
    case Qt::Key_Escape:
        if (id != ActionId::LeaveField)
            return tr("Esc always leads back to the picture. Choose another one.");
        break;
    default:
        break;
    }
    const bool letter = !strong && (pressed.key() < Qt::Key_Escape || pressed.key() == Qt::Key_Backspace);
    if (letter && (id == ActionId::HideEverything || id == ActionId::ShowPalette))
        return tr("This has to work while you type. Choose a function key, or one with Ctrl or Alt.");
    return {};
}

void ShortcutSettings::set(ActionId id, const QKeySequence& key)
{
    take(id, key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key});
    store(id);
}

void ShortcutSettings::reset(ActionId id)
{
    take(id, m_actions.defaultShortcuts(id));
    store(id);
}

void ShortcutSettings::resetAll()
{
    for (const ActionSpec& spec : QList<ActionSpec>(m_actions.specs()))
        m_actions.setShortcuts(spec.id, m_actions.defaultShortcuts(spec.id));
    for (const ActionSpec& spec : m_actions.specs())
        m_settings.remove(settingOf(spec));
}

} // namespace alliance::app
