#include "app/models/RecentLibraries.h"

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

class RecentLibrariesTest : public ::testing::Test
{
protected:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    RecentLibraries m_recent{m_settings};
};

TEST_F(RecentLibrariesTest, TheLastOpenedComesFirstAndOnlyOnce)
{
    m_recent.add(QStringLiteral("/a"));
    m_recent.add(QStringLiteral("/b"));
    m_recent.add(QStringLiteral("/a/"));
    EXPECT_EQ(m_recent.folders(), (QStringList{QStringLiteral("/a"), QStringLiteral("/b")}));
}

TEST_F(RecentLibrariesTest, OnlyTheLastEightAreKept)
{
    for (int i = 0; i < 12; ++i)
        m_recent.add(QStringLiteral("/library %1").arg(i));
    EXPECT_EQ(m_recent.folders().size(), 8);
    EXPECT_EQ(m_recent.folders().front(), QStringLiteral("/library 11"));
}

TEST_F(RecentLibrariesTest, ARemovedOneIsGone)
{
    m_recent.add(QStringLiteral("/a"));
    m_recent.remove(QStringLiteral("/a"));
    EXPECT_TRUE(m_recent.folders().isEmpty());
}

} // namespace
} // namespace alliance::app
