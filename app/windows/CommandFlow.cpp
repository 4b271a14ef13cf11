#include "app/windows/CommandFlow.h"

#include "app/actions/ActionWords.h"
#include "app/models/LibraryController.h"
#include "app/models/ReviewSession.h"
#include "app/panels/CommandPalette.h"
#include "app/panels/ShortcutsDialog.h"
#include "app/panels/ShortcutSheet.h"
#include "app/windows/EnterPresses.h"
#include "app/windows/KeyReasons.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenuBar>
#include <QSettings>

namespace alliance::app
{
namespace
{

constexpr qsizetype kMostRecent = 8;
const QString kRecent = QStringLiteral("palette/recent");

QString plain(QString text)
{
    return text.remove(u'&');
}

// "Playback › Step and jump" by action.
void collectPlaces(const QList<QAction*>& actions, const QString& path, QHash<const QAction*, QString>& places)
{
    for (const QAction* action : actions) {
        if (const QMenu* menu = action->menu()) {
            const QString name = plain(action->text());
            collectPlaces(menu->actions(), path.isEmpty() ? name : path + QStringLiteral(" › ") + name, places);
        } else if (!path.isEmpty() && !places.contains(action)) {
            places.insert(action, path);
        }
    }
}

} // namespace

CommandFlow::CommandFlow(const WindowParts& parts, MainWindow& window)
    : QObject(&window), m_parts(parts), m_window(window), m_shortcuts(parts.actions, parts.settings)
{
    const auto on = [this](ActionId id, auto work) {
        connect(m_parts.actions.action(id), &QAction::triggered, this, work);
    };
    on(ActionId::ShowPalette, [this] { showPalette(); });
    on(ActionId::ShowShortcuts, [this] { showSheet(); });
    on(ActionId::EditShortcuts, [this] { changeShortcuts(); });
    QCoreApplication::instance()->installEventFilter(this);
    new KeyReasons(
        m_parts.actions, [this] { return surroundings(); }, window);
    new EnterPresses(window);
}

// Text fields have a use of their own for Ctrl+K on some systems.
bool CommandFlow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<const QKeyEvent*>(event);
    if (!m_parts.actions.spec(ActionId::ShowPalette).shortcuts.contains(QKeySequence(key->keyCombination())))
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

QList<ActionId> CommandFlow::recent() const
{
    QList<ActionId> ids;
    for (const QString& key : m_parts.settings.value(kRecent).toStringList())
        for (const ActionSpec& spec : m_parts.actions.specs())
            if (key == QLatin1String(spec.key))
                ids.append(spec.id);
    return ids;
}

ActionSurroundings CommandFlow::surroundings() const
{
    const bool open = m_parts.library.isOpen();
    return {open, open && m_parts.library.isSealed(), m_parts.session.isOpen(),
            m_window.place() == ActionPlace::Collections};
}

QList<PaletteEntry> CommandFlow::entries() const
{
    QHash<const QAction*, QString> places;
    collectPlaces(m_window.menuBar()->actions(), {}, places);
    const ActionSurroundings now = surroundings();
    QList<PaletteEntry> entries;
    for (const ActionSpec& spec : m_parts.actions.specs()) {
        if (spec.id == ActionId::ShowPalette)
            continue;
        const QAction* action = m_parts.actions.action(spec.id);
        PaletteEntry entry;
        entry.id = spec.id;
        entry.text = plain(action->text()); // "Undo: Accept candidate"
        // What it usually does. A release that is taken back is not shared.
        if (entry.text.startsWith(ActionRegistry::plainText(spec)))
            entry.words = everydayWords(spec.id);
        if (spec.id == ActionId::OwnPassFirst && m_parts.session.isOpen() && action->isChecked())
            entry.text = tr("I have finished my pass…"); // what it asks then
        else if (action->isCheckable())
            entry.text = (action->isChecked() ? tr("%1 (on)") : tr("%1 (off)")).arg(entry.text);
        entry.tip = action->statusTip();
        entry.place = places.value(action, groupTitle(spec.group));
        entry.keys = m_parts.actions.keyText(spec.id);
        entry.reason = whyNot(m_parts.actions, spec.id, now);
        entries.append(entry);
    }
    return entries;
}

void CommandFlow::showPalette()
{
    if (m_window.findChild<CommandPalette*>())
        return;
    auto* palette = new CommandPalette(entries(), recent(), m_parts.theme, &m_window);
    // When the palette has gone and the focus is back where it was.
    connect(palette, &CommandPalette::chosen, this, &CommandFlow::run, Qt::QueuedConnection);
    // It may have been opened while a library was on its way.
    const auto anew = [this, palette] { palette->setEntries(entries()); };
    connect(&m_parts.library, &LibraryController::opened, palette, anew, Qt::QueuedConnection);
    connect(&m_parts.library, &LibraryController::closed, palette, anew, Qt::QueuedConnection);
    palette->open();
    palette->activateWindow(); // where no window manager gives it the keyboard
}

void CommandFlow::run(ActionId id)
{
    QStringList keys = m_parts.settings.value(kRecent).toStringList();
    const QString key = QString::fromLatin1(m_parts.actions.spec(id).key);
    keys.removeAll(key);
    keys.prepend(key);
    m_parts.settings.setValue(kRecent, QStringList(keys.mid(0, kMostRecent)));
    m_parts.actions.action(id)->trigger();
}

void CommandFlow::showSheet()
{
    auto* sheet = new ShortcutSheet(m_parts.actions, m_shortcuts, m_window.place(), m_parts.theme, &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ShortcutSheet::changeRequested, this, &CommandFlow::changeShortcuts);
    sheet->show();
}

void CommandFlow::changeShortcuts()
{
    (new ShortcutsDialog(m_parts.actions, m_shortcuts, m_parts.theme, &m_window))->open();
}

} // namespace alliance::app
