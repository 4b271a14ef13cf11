#include "app/actions/ActionRegistry.h"

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

TEST(ActionRegistry, NoTwoActionsAnswerToTheSameKeys)
{
    const ActionRegistry actions;
    for (const ShortcutConflict& conflict : findConflicts(actions.specs()))
        ADD_FAILURE() << actions.spec(conflict.first).key << " and " << actions.spec(conflict.second).key << " share "
                      << conflict.keys.toString().toStdString();
}

TEST(ActionRegistry, AConflictIsFoundAndNamesBothActions)
{
    ActionRegistry actions;
    QList<ActionSpec> specs = actions.specs();
    for (ActionSpec& spec : specs)
        if (spec.id == ActionId::Mute)
            spec.shortcuts = {QKeySequence(Qt::Key_Space)};
    const QList<ShortcutConflict> conflicts = findConflicts(specs);
    ASSERT_EQ(conflicts.size(), 1);
    EXPECT_EQ(conflicts[0].first, ActionId::PlayPause);
    EXPECT_EQ(conflicts[0].second, ActionId::Mute);
}

TEST(ActionRegistry, EveryActionHasANameATipAndAStableKeyOfItsOwn)
{
    const ActionRegistry actions;
    QStringList keys;
    for (const ActionSpec& spec : actions.specs()) {
        const QString key = QString::fromLatin1(spec.key);
        EXPECT_FALSE(keys.contains(key)) << spec.key;
        keys.append(key);
        EXPECT_FALSE(ActionRegistry::plainText(spec).isEmpty()) << spec.key;
        EXPECT_FALSE(spec.tip.isEmpty()) << spec.key;
        ASSERT_NE(actions.action(spec.id), nullptr) << spec.key;
        EXPECT_EQ(actions.action(spec.id)->shortcuts(), spec.shortcuts) << spec.key;
        EXPECT_EQ(actions.action(spec.id)->icon().isNull(), spec.icon == nullptr) << spec.key;
    }
}

TEST(ActionRegistry, TheKeysOfTheReviewAreTheAgreedOnes)
{
    const ActionRegistry actions;
    const auto first = [&](ActionId id) { return actions.spec(id).shortcuts.value(0).toString(); };
    EXPECT_EQ(first(ActionId::PlayPause), QStringLiteral("Space"));
    EXPECT_EQ(first(ActionId::NextCandidate), QStringLiteral("N"));
    EXPECT_EQ(first(ActionId::AcceptCandidate), QStringLiteral("A"));
    EXPECT_EQ(first(ActionId::RejectCandidate), QStringLiteral("R"));
    EXPECT_EQ(first(ActionId::UndecidedCandidate), QStringLiteral("U"));
    EXPECT_EQ(first(ActionId::NewNote), QStringLiteral("M"));
    EXPECT_EQ(first(ActionId::SaveNote), QStringLiteral("Ctrl+Return"));
    EXPECT_EQ(first(ActionId::ShowShortcuts), QStringLiteral("?"));
}

} // namespace
} // namespace alliance::app
