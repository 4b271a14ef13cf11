#include "app/windows/SafetyFlow.h"

#include "app/panels/BackupDialog.h"
#include "app/panels/CheckDialog.h"
#include "app/panels/HomePage.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/RestoreDialog.h"
#include "app/panels/UnlockPanel.h"
#include "app/services/ConsentService.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
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
    // Goes on to restore the folder "backup" in the place of the open library; false: nothing asked.
    bool replaceByBackup()
    {
        m_window->findChild<SafetyFlow*>()->askForRestore(folderText("backup"));
        auto* ask = dialog<RestoreDialog>();
        if (!ask)
            return false;
        ask->findChild<QRadioButton*>(QStringLiteral("replace"))->setChecked(true);
        ask->accept();
        return true;
    }
    // The question that comes before it is done; null: there is none.
    QMessageBox* askedBeforeReplacing()
    {
        QMessageBox* question = nullptr;
        const bool asked = replaceByBackup() && waitFor([&] {
                               question = m_window->findChild<QMessageBox*>(QStringLiteral("undoQuestion"));
                               return question != nullptr && question->isVisible();
                           });
        return asked ? question : nullptr;
    }
};

TEST_F(Safety, AnOldOrMissingBackupIsRemindedOfAndMadeFromThere)
{
    makeLibrary();
    openLibrary();
    ASSERT_TRUE(noticed(QStringLiteral("has not been backed up yet")));
    m_actions.action(ActionId::BackUpLibrary)->trigger();
    auto* ask = dialog<BackupDialog>();
    ASSERT_NE(ask, nullptr);
    auto* place = ask->findChild<QLineEdit*>(QStringLiteral("place"));
    const auto starts = [&] {
        for (const auto* one : ask->findChildren<QPushButton*>())
            if (one->text() == QStringLiteral("&Back up"))
                return one->isEnabled();
        return false;
    };
    place->setText(folderText("library"));
    EXPECT_FALSE(starts()) << "it would be lost with the library";
    std::filesystem::create_directory(path("safe"));
    place->setText(folderText("safe"));
    EXPECT_TRUE(starts());
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
    ASSERT_TRUE(replaceByBackup());
    EXPECT_TRUE(noticed(QStringLiteral("Restored into")))
        << m_window->notices().texts().join(QLatin1Char('|')).toStdString();
    ASSERT_TRUE(waitFor([this] { return m_library.isOpen(); }));
    auto library = LibraryService::open(path("library"));
    ASSERT_TRUE(library);
    EXPECT_EQ((*library)->database().cases().list()->size(), 1);
}

TEST_F(Safety, ARestoreThatBringsBackWhatWasWithdrawnAsksOnceMore)
{
    makeLibrary();
    {
        auto library = LibraryService::open(path("library"));
        ASSERT_TRUE(library);
        const auto one = (*library)->database().cases().create({QStringLiteral("KESTREL-7"), {}});
        ASSERT_TRUE(one);
        ASSERT_TRUE(backUpLibrary(**library, {path("backup"), true}, {}));
        ASSERT_TRUE(ConsentService(**library).withdraw(one->id, {}, QDate(2026, 3, 1), 0));
    }
    openLibrary();
    QMessageBox* question = askedBeforeReplacing();
    ASSERT_NE(question, nullptr);
    EXPECT_TRUE(question->informativeText().contains(QStringLiteral("KESTREL-7")))
        << question->informativeText().toStdString();
    ASSERT_TRUE(waitFor([this] { return m_library.isOpen(); })) << "the library is there as it was";
    for (QAbstractButton* button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    EXPECT_TRUE(noticed(QStringLiteral("Restored into")));
}

TEST_F(Safety, ARestoreOfAnotherLibraryAsksFirst)
{
    makeLibrary();
    {
        auto other = LibraryService::create(path("other"), QStringLiteral("Ann"));
        ASSERT_TRUE(other);
        ASSERT_TRUE(backUpLibrary(**other, {path("backup"), true}, {}));
    }
    openLibrary();
    QMessageBox* question = askedBeforeReplacing();
    ASSERT_NE(question, nullptr);
    EXPECT_TRUE(question->text().contains(QStringLiteral("another library"))) << question->text().toStdString();
    question->reject();
    ASSERT_TRUE(waitFor([this] { return m_library.isOpen(); })) << "the library is there as it was";
}

TEST_F(Safety, WhatIsNoBackupIsNotOfferedToBeRestored)
{
    makeLibrary();
    openLibrary();
    std::filesystem::create_directories(path("holiday"));
    m_window->findChild<SafetyFlow*>()->askForRestore(folderText("holiday"));
    auto* ask = dialog<RestoreDialog>();
    ASSERT_NE(ask, nullptr);
    auto* problem = ask->findChild<QLabel*>(QStringLiteral("restoreProblem"));
    ASSERT_TRUE(waitFor([&] { return problem->isVisible(); }));
    EXPECT_TRUE(problem->text().contains(QStringLiteral("holiday"))) << problem->text().toStdString();
    const auto* restore = ask->findChild<QPushButton*>(QStringLiteral("restore"));
    ASSERT_NE(restore, nullptr);
    EXPECT_FALSE(restore->isEnabled());
    ask->findChild<QRadioButton*>(QStringLiteral("replace"))->setChecked(true);
    EXPECT_FALSE(restore->isEnabled());
    ask->accept();
    EXPECT_TRUE(ask->isVisible());
    ask->reject();
}

TEST_F(Safety, ASealedBackupAsksForItsPassphraseAndSaysWhenItIsNotTheOne)
{
    const auto cost = db::PassphraseCost::least();
    std::string recoveryKey;
    {
        auto made = LibraryService::createSealed(path("sealed"), QStringLiteral("Dr. Maren Quill"),
                                                 db::SecretText("four plain words here"), cost);
        ASSERT_TRUE(made);
        recoveryKey = std::string(made->recoveryKey.view());
        ASSERT_TRUE(made->library->database().cases().create({QStringLiteral("KESTREL-7"), {}}));
        ASSERT_TRUE(backUpLibrary(*made->library, {path("backup"), true}, {}));
    }
    auto* flow = m_window->findChild<SafetyFlow*>();
    for (const bool byKey : {false, true}) {
        flow->askForRestore(folderText("backup"));
        auto* ask = dialog<RestoreDialog>();
        ASSERT_NE(ask, nullptr);
        auto* typed = ask->findChild<QLineEdit*>(QStringLiteral("backupPassphrase"));
        ASSERT_TRUE(waitFor([&] { return typed->isVisible(); }));
        const QString folder = folderText(byKey ? "by key" : "by passphrase");
        ask->findChild<QLineEdit*>(QStringLiteral("folder"))->setText(folder);
        ask->findChild<QCheckBox*>(QStringLiteral("isRecoveryKey"))->setChecked(byKey);
        auto* problem = ask->findChild<QLabel*>(QStringLiteral("restoreProblem"));
        typed->setText(QStringLiteral("some other words here"));
        ask->accept();
        ASSERT_TRUE(waitFor([&] { return problem->isVisible(); }));
        EXPECT_TRUE(ask->isVisible());
        EXPECT_TRUE(typed->text().isEmpty());
        EXPECT_TRUE(problem->text().contains(byKey ? QStringLiteral("not a recovery key")
                                                   : QStringLiteral("opens nothing in this backup")));
        EXPECT_FALSE(std::filesystem::exists(folder.toStdString())) << "nothing is copied before";
        typed->setText(byKey ? QString::fromStdString(recoveryKey) : QStringLiteral("four plain words here"));
        ask->accept();
        EXPECT_TRUE(noticed(QStringLiteral("Restored into “%1”")
                                .arg(byKey ? QStringLiteral("by key") : QStringLiteral("by passphrase"))));
        // By its passphrase the library opens; by the recovery key nobody works.
        EXPECT_TRUE(waitFor([&] { return m_library.isOpen() || m_window->home().locked().isVisible(); }));
        EXPECT_EQ(m_library.isOpen(), !byKey);
        ASSERT_TRUE(waitFor([&] { return m_window->findChild<RestoreDialog*>() == nullptr; }));
    }
}

TEST_F(Safety, ABackupIsPutOnAServerWhoseAddressIsLookedAtFirst)
{
    makeLibrary();
    inLibrary([this](LibraryService& library) {
        return backUpLibrary(library, {path("backup"), false}, {}).has_value();
    });
    openLibrary();
    m_window->findChild<SafetyFlow*>()->askForRestore(folderText("backup"));
    auto* ask = dialog<RestoreDialog>();
    ASSERT_NE(ask, nullptr);
    auto* server = ask->findChild<QLineEdit*>(QStringLiteral("server"));
    EXPECT_FALSE(server->isVisible());
    EXPECT_FALSE(ask->request().server);
    ask->findChild<QCheckBox*>(QStringLiteral("onServer"))->setChecked(true);
    ASSERT_TRUE(server->isVisible());
    server->setText(QStringLiteral("host=db.example password=secret"));
    ask->accept();
    auto* problem = ask->findChild<QLabel*>(QStringLiteral("restoreProblem"));
    EXPECT_TRUE(ask->isVisible());
    EXPECT_TRUE(problem->isVisible() && problem->text().contains(QStringLiteral("needs a database")));
    EXPECT_FALSE(ask->request().server);
    server->setText(QStringLiteral("host=db.example database=supervision role=all"));
    ASSERT_TRUE(ask->request().server);
    EXPECT_EQ(ask->request().server->database, QStringLiteral("supervision"));
    EXPECT_EQ(ask->request().server->role, QStringLiteral("all"));
    ask->findChild<QRadioButton*>(QStringLiteral("replace"))->setChecked(true);
    EXPECT_FALSE(server->isEnabled());
    EXPECT_FALSE(ask->request().server) << "a library stays where its database is";
}

TEST_F(Safety, PlainRecordingsOfAnEarlierVersionAreSealedFromTheMenu)
{
    makeLibrary();
    {
        auto library = LibraryService::open(path("library"));
        ASSERT_TRUE(library);
        const RecordingItem item = (*library)->session(m_sessionId)->recordings.front();
        const auto source = item.bytes.openMedia();
        std::vector<std::uint8_t> plain(static_cast<std::size_t>((*source)->size()));
        ASSERT_TRUE((*source)->readAt(0, plain));
        const QString name = QStringLiteral("media/%1.mp4").arg(item.record.id.toString(QUuid::WithoutBraces));
        std::ofstream(path("library") / name.toStdString(), std::ios::binary)
            .write(reinterpret_cast<const char*>(plain.data()), static_cast<std::streamsize>(plain.size()));
        std::filesystem::remove(item.bytes.mediaFile());
        ASSERT_TRUE((*library)->database().recordings().relocate(item.record.id, db::Storage::Imported, name));
    }
    openLibrary();
    m_actions.action(ActionId::SealRecordings)->trigger();
    QMessageBox* box = nullptr;
    ASSERT_TRUE(waitFor(
        [&] { return (box = m_window->findChild<QMessageBox*>(QStringLiteral("sealQuestion"))) && box->isVisible(); }));
    EXPECT_TRUE(box->text().contains(QStringLiteral("One recording")));
    box->defaultButton()->click();
    EXPECT_TRUE(noticed(QStringLiteral("One recording was sealed")));
    ASSERT_TRUE(waitFor(
        [&] { return m_library.session(m_sessionId)->recordings.front().record.storage == db::Storage::Sealed; }));
    openSession();
}

TEST_F(Safety, ACheckSaysInPlainWordsWhatItFound)
{
    makeLibrary();
    openLibrary();
    m_actions.action(ActionId::CheckLibrary)->trigger();
    EXPECT_TRUE(noticed(QStringLiteral("What was checked is sound")));
    std::ofstream(path("library") / "library.db.new") << "x";
    m_actions.action(ActionId::CheckLibrary)->trigger();
    auto* result = dialog<CheckDialog>();
    ASSERT_NE(result, nullptr);
    EXPECT_TRUE(result->findChild<QPlainTextEdit*>(QStringLiteral("findings"))
                    ->toPlainText()
                    .contains(QStringLiteral("library.db.new")));
}

TEST_F(Safety, TheKeyboardIsBackWhereItWasOnceTheReminderIsGone)
{
    makeLibrary();
    openLibrary();
    ASSERT_TRUE(noticed(QStringLiteral("has not been backed up yet")));
    QListView& sessions = m_window->home().sessionList();
    const auto button = [this](const QString& name) -> QAbstractButton* {
        for (auto* one : m_window->notices().findChildren<QAbstractButton*>())
            if (one->accessibleName() == name || one->text() == name)
                return one;
        return nullptr;
    };
    sessions.setFocus();
    QAbstractButton* backUp = button(QStringLiteral("Back up…"));
    ASSERT_NE(backUp, nullptr);
    backUp->setFocus();
    press(Qt::Key_Space);
    auto* ask = dialog<BackupDialog>();
    ASSERT_NE(ask, nullptr);
    ask->reject();
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    EXPECT_TRUE(waitFor([&] { return sessions.hasFocus(); }));
    m_window->notices().show(NoticeKind::Info, QStringLiteral("Something else."));
    QAbstractButton* close = button(QStringLiteral("Close this message"));
    ASSERT_NE(close, nullptr);
    close->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(waitFor([&] { return sessions.hasFocus(); }));
}

} // namespace
} // namespace alliance::app
