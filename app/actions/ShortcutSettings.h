#pragma once
// The keys that a person has chosen for actions, kept on this machine. What was chosen wins over what the program
// brings along: a key that is chosen for one action no longer runs another.

#include "app/actions/ActionRegistry.h"

#include <optional>

class QSettings;

namespace alliance::app
{

class ShortcutSettings
{
public:
    // Both outlive it. Puts what is stored into the registry; what cannot be read is left out.
    ShortcutSettings(ActionRegistry& actions, QSettings& settings);

    bool isEdited(ActionId id) const;
    bool anyEdited() const;
    // Who else answers to `key`.
    std::optional<ActionId> ownerOf(const QKeySequence& key, ActionId besides) const;
    // Why this key cannot be chosen for it at all; empty: it can.
    static QString refusal(ActionId id, const QKeySequence& key);

    // In place of those it has; an empty key: none. Whoever had the key loses it, as an edit of its own.
    void set(ActionId id, const QKeySequence& key);
    // Back to the program's own; actions that had taken one of these keys lose it.
    void reset(ActionId id);
    void resetAll();

private:
    void take(ActionId id, const QList<QKeySequence>& keys);
    void store(ActionId id);
    void load();

    ActionRegistry& m_actions;
    QSettings& m_settings;
};

} // namespace alliance::app
