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
    columns->setContentsMargins(24, 20, 24, 20);
    columns->setSpacing(40);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* column : {left, right})
        column->setSpacing(20);
    for (const ActionGroup group : {ActionGroup::Playback, ActionGroup::Edit})
        left->addWidget(makeGroup(actions, group, theme));
    left->addStretch(1);
    for (const ActionGroup group : {ActionGroup::Review, ActionGroup::File, ActionGroup::View})
        right->addWidget(makeGroup(actions, group, theme));
    right->addStretch(1);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    resize(860, 640);
}

QWidget* ShortcutSheet::makeGroup(const ActionRegistry& actions, ActionGroup group, const Theme& theme)
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
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
