#include "app/panels/ShortcutSheet.h"

#include "app/actions/ShortcutSettings.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

const QString kChanged = QStringLiteral(" ✎");
const QString kKey = QStringLiteral("key"); // name of the labels that show keys
constexpr int kScrollBar = 16;              // pixels

} // namespace

ShortcutSheet::ShortcutSheet(const ActionRegistry& actions, const ShortcutSettings& shortcuts, ActionPlace place,
                             const Theme& theme, QWidget* parent)
    : QDialog(parent), m_actions(actions), m_shortcuts(shortcuts), m_place(place), m_theme(theme)
{
    setWindowTitle(tr("Keyboard shortcuts: %1").arg(placeTitle(place)));
    using enum ActionGroup;
    QList<QList<ActionGroup>> arrangement =
        place == ActionPlace::Review
            ? QList<QList<ActionGroup>>{{Playback, File},
                                        {Position, Edit, Coding},
                                        {Review, Measurement, Collections, View}}
            : QList<QList<ActionGroup>>{{File}, {Collections, Supervision, Edit, Measurement, View}};
    // As much as is needed, and no more than the window has.
    const QSize most = parent ? parent->size() - QSize(48, 64) : QSize(1232, 656);
    QWidget* inside = makeColumns(arrangement);
    while (inside->sizeHint().width() + kScrollBar > most.width()) {
        for (QLabel* label : inside->findChildren<QLabel*>())
            label->setWordWrap(label->objectName() != kKey);
        if (arrangement.size() == 1 || inside->minimumSizeHint().width() + kScrollBar <= most.width())
            break;
        const QList<ActionGroup> last = arrangement.takeLast();
        arrangement.back() += last;
        delete inside;
        inside = makeColumns(arrangement);
    }
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Shortcuts"));
    scroll->setWidget(inside);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    QWidget* foot = makeFoot();
    layout->addWidget(foot);
    resize((inside->sizeHint() + QSize(kScrollBar, foot->sizeHint().height())).boundedTo(most));
}

QWidget* ShortcutSheet::makeColumns(const QList<QList<ActionGroup>>& arrangement) const
{
    auto* inside = new QWidget;
    auto* columns = new QHBoxLayout(inside);
    columns->setContentsMargins(24, 16, 24, 16);
    columns->setSpacing(32);
    for (const QList<ActionGroup>& groups : arrangement) {
        auto* column = new QVBoxLayout;
        column->setSpacing(16);
        for (const ActionGroup group : groups)
            if (QWidget* made = makeGroup(group))
                column->addWidget(made);
        column->addStretch(1);
        columns->addLayout(column, 1);
    }
    return inside;
}

QWidget* ShortcutSheet::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 8, 24, 16);
    auto* words = new QLabel(m_shortcuts.anyEdited() ? tr("%1 changed by you").arg(kChanged.trimmed()) : QString());
    words->setProperty("muted", true);
    auto* change = new QPushButton(tr("&Change shortcuts…"));
    connect(change, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT changeRequested();
    });
    row->addWidget(words, 1);
    row->addWidget(change);
    return foot;
}

QWidget* ShortcutSheet::makeGroup(ActionGroup group) const
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
    for (const ActionSpec& spec : m_actions.specs()) {
        const ActionPlace place = placeOf(spec);
        if (spec.group != group || spec.shortcuts.isEmpty() || (place != ActionPlace::Everywhere && place != m_place))
            continue;
        QStringList keys;
        for (const QKeySequence& sequence : spec.shortcuts)
            if (sequence != QKeySequence(Qt::CTRL | Qt::Key_Enter)) // the same key to most people
                keys.append(sequence.toString(QKeySequence::NativeText));
        keys.removeDuplicates();
        auto* key =
            new QLabel(keys.mid(0, 2).join(tr(" or ")) + (m_shortcuts.isEdited(spec.id) ? kChanged : QString()));
        key->setObjectName(kKey);
        key->setFont(m_theme.monoFont(9));
        grid->addWidget(new QLabel(ActionRegistry::plainText(spec)), row, 0);
        grid->addWidget(key, row, 1, Qt::AlignRight | Qt::AlignVCenter);
        ++row;
    }
    if (row == 1) {
        delete box;
        return nullptr;
    }
    return box;
}

} // namespace alliance::app
