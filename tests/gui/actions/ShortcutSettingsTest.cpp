#include "app/actions/ShortcutSettings.h"

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

class ShortcutSettingsTest : public ::testing::Test
{
protected:
    QKeySequence key(const char* text) { return QKeySequence(QString::fromLatin1(text)); }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ActionRegistry m_actions;
    ShortcutSettings m_shortcuts{m_actions, m_settings};
};

TEST_F(ShortcutSettingsTest, AChosenKeyIsThereAgainTheNextTime)
{
    m_shortcuts.set(ActionId::Mute, key("F7"));
    EXPECT_EQ(m_actions.action(ActionId::Mute)->shortcut(), key("F7"));
    EXPECT_TRUE(m_actions.toolTip(ActionId::Mute).contains(QStringLiteral("F7")));
    ActionRegistry next;
    const ShortcutSettings again(next, m_settings);
    EXPECT_EQ(next.action(ActionId::Mute)->shortcuts(), QList<QKeySequence>{key("F7")});
    EXPECT_TRUE(again.isEdited(ActionId::Mute));
    EXPECT_FALSE(again.isEdited(ActionId::Loop));
}

TEST_F(ShortcutSettingsTest, AnActionCanBeLeftWithoutAKeyAndStaysSo)
{
    m_shortcuts.set(ActionId::Mute, {});
    ActionRegistry next;
    const ShortcutSettings again(next, m_settings);
    EXPECT_TRUE(next.action(ActionId::Mute)->shortcuts().isEmpty());
    EXPECT_TRUE(again.isEdited(ActionId::Mute));
}

TEST_F(ShortcutSettingsTest, AKeyIsTakenFromWhoeverHadItSoThatNoneRunsTwoActions)
{
    EXPECT_EQ(m_shortcuts.ownerOf(key("A"), ActionId::Mute), ActionId::AcceptCandidate);
    m_shortcuts.set(ActionId::Mute, key("A"));
    EXPECT_TRUE(findConflicts(m_actions.specs()).isEmpty());
    EXPECT_TRUE(m_actions.spec(ActionId::AcceptCandidate).shortcuts.isEmpty());
    ActionRegistry next;
    const ShortcutSettings again(next, m_settings);
    EXPECT_TRUE(findConflicts(next.specs()).isEmpty());
    EXPECT_EQ(next.spec(ActionId::Mute).shortcuts, QList<QKeySequence>{key("A")});
}

TEST_F(ShortcutSettingsTest, ResettingOneGivesItsKeysBackEvenWhenTheyWereTaken)
{
    m_shortcuts.set(ActionId::Mute, key("A"));
    m_shortcuts.reset(ActionId::AcceptCandidate);
    EXPECT_EQ(m_actions.spec(ActionId::AcceptCandidate).shortcuts, QList<QKeySequence>{key("A")});
    EXPECT_TRUE(m_actions.spec(ActionId::Mute).shortcuts.isEmpty());
    EXPECT_TRUE(findConflicts(m_actions.specs()).isEmpty());
}

TEST_F(ShortcutSettingsTest, ResettingAllLeavesNothingStored)
{
    m_shortcuts.set(ActionId::Mute, key("A"));
    m_shortcuts.set(ActionId::Loop, key("Ctrl+7"));
    m_shortcuts.resetAll();
    EXPECT_FALSE(m_shortcuts.anyEdited());
    EXPECT_TRUE(m_settings.allKeys().isEmpty()) << m_settings.allKeys().join(u' ').toStdString();
    for (const ActionSpec& spec : m_actions.specs())
        EXPECT_EQ(m_actions.action(spec.id)->shortcuts(), m_actions.defaultShortcuts(spec.id)) << spec.key;
}

TEST_F(ShortcutSettingsTest, WhatIsStoredAndMakesNoSenseIsLeftOut)
{
    m_settings.setValue(QStringLiteral("shortcuts/playback.mute"), QStringLiteral("Hyper+Nonsense"));
    m_settings.setValue(QStringLiteral("shortcuts/playback.loop"), QStringLiteral("Return"));
    m_settings.setValue(QStringLiteral("shortcuts/no.such.action"), QStringLiteral("F6"));
    ActionRegistry next;
    const ShortcutSettings again(next, m_settings);
    EXPECT_FALSE(again.anyEdited());
}

TEST_F(ShortcutSettingsTest, KeysThatWouldTrapAPersonAreRefused)
{
    for (const char* text : {"Return", "Tab", "Esc"})
        EXPECT_FALSE(ShortcutSettings::refusal(ActionId::Mute, key(text)).isEmpty()) << text;
    EXPECT_FALSE(ShortcutSettings::refusal(ActionId::HideEverything, key("X")).isEmpty());
    EXPECT_TRUE(ShortcutSettings::refusal(ActionId::HideEverything, key("F8")).isEmpty());
    EXPECT_TRUE(ShortcutSettings::refusal(ActionId::HideEverything, key("Ctrl+X")).isEmpty());
    EXPECT_TRUE(ShortcutSettings::refusal(ActionId::Mute, key("X")).isEmpty());
}

} // namespace
} // namespace alliance::app
