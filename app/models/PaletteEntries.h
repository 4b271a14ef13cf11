#pragma once
// What the command palette lists for what was typed, best first. Pure.

#include "app/actions/ActionRegistry.h"

namespace alliance::app
{

struct PaletteEntry {
    ActionId id{};
    QString text;       // "Accept candidate"
    QString tip;        // one sentence; found as well, after the text and the words
    QString place;      // where it is in the menus: "Review"
    QString keys;       // its shortcut, empty: none
    QString reason;     // why it cannot be used now; empty: it can
    QString words = {}; // what else people call it; found after the text
    bool enabled() const { return reason.isEmpty(); }
};

// Those that fit `query`, best first; of the same fit, what was `recent` (newest first), then what can be used now,
// then in their own order. Without a query: all, the recent ones first.
QList<PaletteEntry> paletteEntries(const QList<PaletteEntry>& all, const QString& query, const QList<ActionId>& recent);

} // namespace alliance::app
