#include "app/windows/SafetyFlow.h"

#include "app/panels/BackupDialog.h"
#include "app/panels/CheckDialog.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/RestoreDialog.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>

#include <fstream>

namespace alliance::app
{
namespace
{

class Safety : public WindowTest
{
protected:
    // The dialog of that kind as soon as it is shown.
    template <typename Dialog>
    Dialog* dialog()
    {
        Dialog* found = nullptr;
        waitFor([&] { return (found = m_window->findChild<Dialog*>()) && found->isVisible(); });
        return found;
    }
    bool noticed(const QString& words)
    {
        return waitFor([&] {
            const QStringList texts = m_window->findChild<NoticeBar*>()->texts();
            return std::any_of(texts.begin(), texts.end(), [&](const QString& text) { return text.contains(words); });
        });
    }
    QString folderText(const char* name) { return pathText(path(name)); }
};

TEST_F(Safety, AnOldOrMissingBackupIsRemindedOfAndMadeFromThere)
{
    makeLibrary();
    openLibrary();
    ASSERT_TRUE(noticed(QStringLiteral("has not been backed up yet")));
    m_actions.action(ActionId::BackUpLibrary)->trigger();
    auto* ask = dialog<BackupDialog>();
    ASSERT_NE(ask, nullptr);
    std::filesystem::create_directory(path("safe"));
    ask->findChild<QLineEdit*>(QStringLiteral("place"))->setText(folderText("safe"));
    ask->findChild<QSpinBox*>(QStringLiteral("days"))->setValue(5);
    const std::filesystem::path backup = ask->request().folder;
    ask->accept();
    EXPECT_TRUE(noticed(QStringLiteral("Backed up as")));
    EXPECT_TRUE(std::filesystem::exists(backup / "library.db"));
    EXPECT_TRUE(std::filesystem::exists(backup / "README.txt"));
    LibrarySafety safety(m_library, m_settings);
    EXPECT_EQ(safety.remindAfterDays(), 5);
}

TEST_F(Safety, ABackupComesBackInThePlaceOfTheOpenLibrary)
{
    makeLibrary();
    {
        auto library = LibraryService::open(path("library"));
        ASSERT_TRUE(library);
        ASSERT_TRUE(backUpLibrary(**library, {path("backup"), true}, {}));
        ASSERT_TRUE((*library)->database().cases().create({QStringLiteral("LATER-1"), {}}));
    }
    openLibrary();
    auto* flow = m_window->findChild<SafetyFlow*>();
    ASSERT_NE(flow, nullptr);
    flow->askForRestore(folderText("backup"));
    auto* ask = dialog<RestoreDialog>();
    ASSERT_NE(ask, nullptr);
    ask->findChild<QRadioButton*>(QStringLiteral("replace"))->setChecked(true);
    ask->accept();
    EXPECT_TRUE(noticed(QStringLiteral("Restored into")))
        << m_window->notices().texts().join(QLatin1Char('|')).toStdString();
    ASSERT_TRUE(waitFor([this] { return m_library.isOpen(); }));
    auto library = LibraryService::open(path("library"));
    ASSERT_TRUE(library);
    EXPECT_EQ((*library)->database().cases().list()->size(), 1);
}

TEST_F(Safety, ACheckSaysInPlainWordsWhatItFound)
{
    makeLibrary();
    openLibrary();
    m_actions.action(ActionId::CheckLibrary)->trigger();
    EXPECT_TRUE(noticed(QStringLiteral("The library is sound")));
    std::ofstream(path("library") / "library.db.new") << "x";
    m_actions.action(ActionId::CheckLibrary)->trigger();
    auto* result = dialog<CheckDialog>();
    ASSERT_NE(result, nullptr);
    EXPECT_TRUE(result->findChild<QPlainTextEdit*>(QStringLiteral("findings"))
                    ->toPlainText()
                    .contains(QStringLiteral("library.db.new")));
}

} // namespace
} // namespace alliance::app
