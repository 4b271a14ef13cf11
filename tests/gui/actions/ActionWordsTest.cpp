// What a supervisor types into the command palette without knowing what the program calls it.

#include "app/actions/ActionWords.h"

#include "app/models/PaletteEntries.h"
#include "app/services/Language.h"

#include <QApplication>
#include <QLocale>

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

class ActionWordsTest : public ::testing::Test
{
protected:
    void TearDown() override
    {
        useLanguage(*QApplication::instance(), QStringLiteral("en"));
        QLocale::setDefault(QLocale::c());
    }
    // The key of what stands first.
    static QString first(const QString& typed)
    {
        const ActionRegistry actions;
        QList<PaletteEntry> all;
        for (const ActionSpec& spec : actions.specs())
            all.append({spec.id,
                        ActionRegistry::plainText(spec),
                        spec.tip,
                        groupTitle(spec.group),
                        {},
                        {},
                        everydayWords(spec.id)});
        const QList<PaletteEntry> found = paletteEntries(all, typed, {});
        return found.isEmpty() ? QString() : QString::fromLatin1(actions.spec(found.front().id).key);
    }
    static void expectFirst(const std::vector<std::pair<const char*, const char*>>& wanted)
    {
        for (const auto& [typed, key] : wanted)
            EXPECT_EQ(first(QString::fromUtf8(typed)), QString::fromLatin1(key)) << typed;
    }
};

TEST_F(ActionWordsTest, EverydayWordsFindTheCommand)
{
    expectFirst({{"stil", "picture.copy"},           {"still", "picture.copy"},
                 {"screenshot", "picture.copy"},     {"copy still", "picture.copy"},
                 {"password", "library.passphrase"}, {"comment", "note.new"},
                 {"settings", "window.preferences"}, {"search", "search.show"},
                 {"report", "feedback.preview"},     {"volume", "playback.mute"},
                 {"rewind", "playback.back"},        {"loop", "playback.loop"},
                 {"fullscreen", "view.full-screen"}, {"statistics", "measurement.figures"},
                 {"users", "library.people"},        {"backup", "library.backup"},
                 {"tutorial", "help.tour"},          {"video", "library.import"},
                 {"bookmark", "collection.add"},     {"maybe", "review.undecided"},
                 {"trash", "coding.removed"}});
}

TEST_F(ActionWordsTest, GermanOnesAsWell)
{
    useLanguage(*QApplication::instance(), QStringLiteral("de"));
    expectFirst({{"standbild", "picture.copy"},
                 {"bildschirmfoto", "picture.copy"},
                 {"passwort", "library.passphrase"},
                 {"kommentar", "note.new"},
                 {"optionen", "window.preferences"},
                 {"bericht", "feedback.preview"},
                 {"lautstärke", "playback.mute"},
                 {"zurückspulen", "playback.back"},
                 {"schleife", "playback.loop"},
                 {"statistik", "measurement.figures"},
                 {"benutzer", "library.people"},
                 {"backup", "library.backup"},
                 {"einführung", "help.tour"},
                 {"video", "library.import"},
                 {"lesezeichen", "collection.add"},
                 {"vielleicht", "review.undecided"},
                 {"papierkorb", "coding.removed"}});
}

TEST_F(ActionWordsTest, WhatIsTakenAwayLightlyIsFoundAsWellAsWhatIsDestroyed)
{
    for (const ActionId id : {ActionId::DeleteCoded, ActionId::RemoveMark, ActionId::RemoveFromCollection})
        EXPECT_TRUE(everydayWords(id).contains(QStringLiteral("delete"))) << static_cast<int>(id);
    for (const ActionId id : {ActionId::DestroySession, ActionId::DestroyCase}) {
        EXPECT_TRUE(everydayWords(id).contains(QStringLiteral("delete")));
        EXPECT_FALSE(everydayWords(id).contains(QStringLiteral("trash")));
    }
}

} // namespace
} // namespace alliance::app
