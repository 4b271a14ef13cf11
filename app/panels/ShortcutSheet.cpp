#include "app/panels/ShortcutSheet.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace alliance::app
{

ShortcutSheet::ShortcutSheet(const ActionRegistry& actions, const Theme& theme, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* inside = new QWidget;
    auto* columns = new QHBoxLayout(inside);
    columns->setContentsMargins(24, 16, 24, 16);
    columns->setSpacing(32);
    const QList<QList<ActionGroup>> arrangement = {{ActionGroup::Playback, ActionGroup::File},
                                                   {ActionGroup::Position, ActionGroup::Edit},
                                                   {ActionGroup::Review, ActionGroup::Measurement, ActionGroup::View}};
    for (const QList<ActionGroup>& groups : arrangement) {
        auto* column = new QVBoxLayout;
        column->setSpacing(16);
        for (const ActionGroup group : groups)
            column->addWidget(makeGroup(actions, group, theme));
        column->addStretch(1);
        columns->addLayout(column, 1);
    }
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    // As much as is needed, and no more than the window has.
    const QSize most = parent ? parent->size() - QSize(48, 64) : QSize(1232, 656);
    resize(inside->sizeHint().boundedTo(most) + QSize(16, 0));
}

QWidget* ShortcutSheet::makeGroup(const ActionRegistry& actions, ActionGroup group, const Theme& theme)
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    auto* heading = new QLabel(groupTitle(group));
    heading->setProperty("heading", 2);
    grid->addWidget(heading, 0, 0, 1, 2);
    int row = 1;
    for (const ActionSpec& spec : actions.specs()) {
        if (spec.group != group || spec.shortcuts.isEmpty())
            continue;
        QStringList keys;
        for (const QKeySequence& sequence : spec.shortcuts)
            if (sequence != QKeySequence(Qt::CTRL | Qt::Key_Enter)) // the same key to most people
                keys.append(sequence.toString(QKeySequence::NativeText));
        keys.removeDuplicates();
        auto* key = new QLabel(keys.mid(0, 2).join(tr(" or ")));
        key->setObjectName(QStringLiteral("key"));
        key->setFont(theme.monoFont(9));
        grid->addWidget(new QLabel(ActionRegistry::plainText(spec)), row, 0);
        grid->addWidget(key, row, 1, Qt::AlignRight);
        ++row;
    }
    return box;
}

} // namespace alliance::app
