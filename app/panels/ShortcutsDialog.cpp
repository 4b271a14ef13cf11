#include "app/panels/ShortcutsDialog.h"

#include "app/models/FuzzyMatch.h"
#include "app/panels/KeyField.h"
#include "app/resources/Theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr QSize kSize(680, 560);
constexpr int kKeyColumn = 190;
enum Column { kName, kKeys, kEdited, kColumns };

} // namespace

ShortcutsDialog::ShortcutsDialog(ActionRegistry& actions, ShortcutSettings& shortcuts, const Theme& theme,
                                 QWidget* parent)
    : QDialog(parent), m_actions(actions), m_shortcuts(shortcuts)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Change shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    m_find = new QLineEdit;
    m_find->setAccessibleName(tr("Find a command"));
    m_find->setPlaceholderText(tr("Find a command"));
    m_find->setClearButtonEnabled(true);
    m_list = new QTreeWidget;
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setColumnCount(kColumns);
    m_list->setHeaderLabels({tr("Command"), tr("Keys"), QString()});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(kName, QHeaderView::Stretch);
    m_list->header()->resizeSection(kKeys, kKeyColumn);
    m_list->header()->setSectionResizeMode(kEdited, QHeaderView::ResizeToContents);
    m_list->setUniformRowHeights(true);
    layout->addWidget(m_find);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeEditor());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_resetAll = buttons->addButton(tr("Reset &all"), QDialogButtonBox::ResetRole);
    m_resetAll->setToolTip(tr("All commands have the program's own keys again"));
    // Enter chooses keys, and takes none away.
    for (QAbstractButton* button : buttons->buttons())
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    connect(m_find, &QLineEdit::returnPressed, m_key, [this] { m_key->setFocus(); });
    layout->addWidget(buttons);
    fill();
    m_key->setFont(theme.monoFont());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_find, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, m_key, [this] { m_key->setFocus(); });
    connect(m_key, &KeyField::pressed, this, &ShortcutsDialog::tryKey);
    connect(m_takeOver, &QPushButton::clicked, this, [this] { setKey(m_wanted); });
    connect(m_none, &QPushButton::clicked, this, [this] { setKey({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_shortcuts.reset(chosen());
        showChosen();
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_shortcuts.resetAll();
        showChosen();
    });
    connect(&m_actions, &ActionRegistry::shortcutsChanged, this, &ShortcutsDialog::showKeys);
    showKeys();
    choose(m_actions.specs().front().id);
    resize(kSize);
    m_find->setFocus();
}

QWidget* ShortcutsDialog::makeEditor()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_name = new QLabel;
    m_name->setProperty("heading", 3);
    m_key = new KeyField;
    m_none = new QPushButton(tr("&No keys"));
    m_reset = new QPushButton(tr("&Reset"));
    m_reset->setToolTip(tr("This command has the program's own keys again"));
    m_words = new QLabel;
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(m_words->fontMetrics().lineSpacing() * 2);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_takeOver = new QPushButton(tr("Use them &here instead"));
    for (QPushButton* button : {m_none, m_reset, m_takeOver})
        button->setAutoDefault(false); // Enter is not for them while keys are chosen
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_key, 1);
    row->addWidget(m_none);
    row->addWidget(m_reset);
    auto* below = new QHBoxLayout;
    below->addWidget(m_words, 1);
    below->addWidget(m_takeOver, 0, Qt::AlignTop);
    layout->addWidget(m_name);
    layout->addLayout(row);
    layout->addLayout(below);
    return box;
}

void ShortcutsDialog::fill()
{
    QHash<int, QTreeWidgetItem*> groups;
    for (const ActionSpec& spec : m_actions.specs()) {
        QTreeWidgetItem*& group = groups[static_cast<int>(spec.group)];
        if (!group) {
            group = new QTreeWidgetItem(m_list, {groupTitle(spec.group)});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
            group->setExpanded(true);
        }
        auto* item = new QTreeWidgetItem(group, {ActionRegistry::plainText(spec)});
        item->setData(kName, Qt::UserRole, static_cast<int>(spec.id));
        item->setToolTip(kName, spec.tip);
    }
}

void ShortcutsDialog::filter(const QString& words)
{
    const auto fitting = [&words](const QTreeWidgetItem& item, Letters letters) {
        return matchScore(words, item.text(kName) + u' ' + item.toolTip(kName), letters).has_value();
    };
    // Letters scattered over a text count where nothing has them together.
    const QList<QTreeWidgetItem*> all = m_list->findItems(QString(), Qt::MatchContains | Qt::MatchRecursive, kName);
    const bool together = std::any_of(all.begin(), all.end(), [&](const QTreeWidgetItem* item) {
        return item->parent() && fitting(*item, Letters::Together);
    });
    QTreeWidgetItem* first = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_list->topLevelItem(i);
        bool any = false;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem* item = group->child(row);
            const bool fits = fitting(*item, together ? Letters::Together : Letters::InOrder);
            item->setHidden(!fits);
            any = any || fits;
            if (fits && !first)
                first = item;
        }
        group->setHidden(!any);
    }
    if (first)
        m_list->setCurrentItem(first);
}

void ShortcutsDialog::showKeys()
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        for (int row = 0; row < m_list->topLevelItem(i)->childCount(); ++row) {
            QTreeWidgetItem* item = m_list->topLevelItem(i)->child(row);
            const auto id = static_cast<ActionId>(item->data(kName, Qt::UserRole).toInt());
            item->setText(kKeys, QKeySequence::listToString(m_actions.spec(id).shortcuts, QKeySequence::NativeText)
                                     .replace(QStringLiteral("; "), tr(" or ")));
            item->setText(kEdited, m_shortcuts.isEdited(id) ? tr("changed") : QString());
        }
    }
    m_resetAll->setEnabled(m_shortcuts.anyEdited());
}

ActionId ShortcutsDialog::chosen() const
{
    return static_cast<ActionId>(m_list->currentItem()->data(kName, Qt::UserRole).toInt());
}

void ShortcutsDialog::choose(ActionId id)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        for (int row = 0; row < m_list->topLevelItem(i)->childCount(); ++row) {
            QTreeWidgetItem* item = m_list->topLevelItem(i)->child(row);
            if (item->data(kName, Qt::UserRole).toInt() == static_cast<int>(id))
                m_list->setCurrentItem(item);
        }
    showChosen();
}

void ShortcutsDialog::showChosen()
{
    const ActionSpec& spec = m_actions.spec(chosen());
    m_name->setText(ActionRegistry::plainText(spec));
    m_key->setAccessibleName(tr("Keys of “%1”: press new ones").arg(ActionRegistry::plainText(spec)));
    m_key->setKey(spec.shortcuts.value(0));
    m_wanted = {};
    m_words->setText(spec.tip);
    m_takeOver->setVisible(false);
    m_none->setEnabled(!spec.shortcuts.isEmpty() && spec.id != ActionId::HideEverything);
    m_reset->setEnabled(m_shortcuts.isEdited(spec.id));
}

QString ShortcutsDialog::words() const
{
    return m_words->text();
}

void ShortcutsDialog::tryKey(const QKeySequence& key)
{
    const ActionId id = chosen();
    m_wanted = {};
    m_takeOver->setVisible(false);
    m_key->setKey(key);
    if (const QString refused = ShortcutSettings::refusal(id, key); !refused.isEmpty())
        return m_words->setText(refused);
    const auto owner = m_shortcuts.ownerOf(key, id);
    if (!owner)
        return setKey(key);
    if (*owner == ActionId::HideEverything)
        return m_words->setText(tr("These keys hide picture and sound. Choose others."));
    m_words->setText(tr("“%1” has these keys.").arg(ActionRegistry::plainText(m_actions.spec(*owner))));
    m_wanted = key;
    m_takeOver->setVisible(true);
}

void ShortcutsDialog::setKey(const QKeySequence& key)
{
    m_shortcuts.set(chosen(), key);
    showChosen();
    m_words->setText(key.isEmpty() ? tr("This command has no keys now.") : tr("Kept."));
}

} // namespace alliance::app
