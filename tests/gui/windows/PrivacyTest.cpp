#include "app/models/PaletteModel.h"
#include "app/panels/CommandPalette.h"
#include "app/panels/HomePage.h"
#include "app/panels/NewLibraryDialog.h"
#include "app/panels/PeopleDialog.h"
#include "app/panels/RecoveryKeyDialog.h"
#include "app/panels/UnlockPanel.h"
#include "app/services/LibraryWorker.h"
#include "app/services/PeopleService.h"
#include "app/windows/PrivacyFlow.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTreeWidget>

namespace alliance::app
{
namespace
{

using namespace std::chrono_literals;

const QString kPassphrase = QStringLiteral("plum window carries slowly");

class PrivacyOfTheWindow : public WindowTest
{
protected:
    template <typename Widget>
    Widget* find(const char* name)
    {
        Widget* found = nullptr;
        waitFor([&] {
            for (QWidget* top : QApplication::topLevelWidgets()) {
                for (Widget* one : top->findChildren<Widget*>(QString::fromLatin1(name))) {
                    if (one->isVisible())
                        found = one;
                }
            }
            return found != nullptr;
        });
        return found;
    }
    void fill(const char* name, const QString& text) { find<QLineEdit>(name)->setText(text); }
    void click(const char* name) { find<QPushButton>(name)->click(); }
    UnlockPanel& panel() { return m_window->home().locked(); }

    // As a person does it. Returns the recovery key.
    QString makeSealedLibrary()
    {
        m_actions.action(ActionId::NewLibrary)->trigger();
        fill("place", pathText(path("sealed")));
        fill("personName", QStringLiteral("Dr. Maren Quill"));
        fill("newPassphrase", kPassphrase);
        fill("newPassphraseAgain", kPassphrase);
        click("makeLibrary");
        const QString key = find<QLabel>("recoveryKeyText")->text();
        fill("recoveryKeyTyped", key.right(4).toLower());
        click("recoveryKeyDone");
        EXPECT_TRUE(waitFor([this] { return m_library.isOpen(); }));
        return key;
    }
    // Of the library that WindowTest::makeSealedLibrary() made.
    void openSealedSession()
    {
        m_library.open(path("library"), db::Credentials::ofPassphrase(db::SecretText(kSupervisor)));
        ASSERT_TRUE(waitFor([this] { return m_library.isOpen(); }));
        m_window->openSession(m_sessionId);
        ASSERT_TRUE(waitForFrame(0));
        waitForAnswers();
    }
    bool waitForLock()
    {
        return waitFor([this] { return panel().isVisible() && !m_library.isOpen(); });
    }
    void unlock(const QString& passphrase)
    {
        fill("passphrase", passphrase);
        click("unlock");
    }
};

TEST_F(PrivacyOfTheWindow, ASealedLibraryShowsItsRecoveryKeyUntilAPartOfItIsTypedBack)
{
    m_actions.action(ActionId::NewLibrary)->trigger();
    fill("place", pathText(path("sealed")));
    fill("newPassphrase", kPassphrase);
    EXPECT_FALSE(find<QPushButton>("makeLibrary")->isEnabled());
    fill("newPassphraseAgain", kPassphrase + QStringLiteral("?"));
    EXPECT_FALSE(find<QPushButton>("makeLibrary")->isEnabled());
    fill("newPassphraseAgain", kPassphrase);
    click("makeLibrary");
    auto* done = find<QPushButton>("recoveryKeyDone");
    auto* dialog = qobject_cast<RecoveryKeyDialog*>(done->window());
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(done->isEnabled());
    dialog->reject();
    EXPECT_TRUE(dialog->isVisible());
    const auto* problem = dialog->findChild<QLabel*>(QStringLiteral("recoveryKeyProblem"));
    EXPECT_TRUE(problem->isVisible()) << "why it stays";
    fill("recoveryKeyTyped", QStringLiteral("????"));
    EXPECT_FALSE(done->isEnabled());
    EXPECT_FALSE(problem->isVisible());
    QTest::keyClick(find<QLineEdit>("recoveryKeyTyped"), Qt::Key_Return);
    EXPECT_TRUE(problem->text().contains(QStringLiteral("not the last group"))) << problem->text().toStdString();
    fill("recoveryKeyTyped", find<QLabel>("recoveryKeyText")->text().right(4));
    EXPECT_TRUE(done->isEnabled());
    done->click();
    ASSERT_TRUE(waitFor([this] { return m_library.isOpen(); }));
    EXPECT_TRUE(m_library.isSealed());
}

TEST_F(PrivacyOfTheWindow, ThePaletteThatIsOpenedWhileALibraryIsUnlockedHasTheKeyboardAndKeepsIt)
{
    ASSERT_TRUE(WindowTest::makeSealedLibrary());
    m_window->openLibrary(pathText(path("library")));
    ASSERT_TRUE(waitFor([this] { return panel().isVisible(); }));
    type(QString::fromLatin1(kSupervisor));
    press(Qt::Key_Return);
    press(Qt::Key_K, Qt::ControlModifier);
    auto* palette = shown<CommandPalette>();
    ASSERT_NE(palette, nullptr);
    EXPECT_TRUE(waitFor([&] { return palette->field().hasFocus(); }));
    EXPECT_FALSE(m_library.isOpen()) << "it takes longer than this";
    ASSERT_TRUE(waitFor([this] { return m_library.isOpen(); }));
    waitForAnswers();
    EXPECT_TRUE(palette->field().hasFocus());
    EXPECT_EQ(QApplication::activeWindow(), palette);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("backup"));
    EXPECT_EQ(palette->field().text(), QStringLiteral("backup"));
    EXPECT_EQ(palette->list().currentIndex().data().toString(), QStringLiteral("Back up…"));
    EXPECT_EQ(palette->list().currentIndex().data(PaletteModel::ReasonRole).toString(), QString())
        << "what can be used by now";
    palette->close();
    m_window->activateWindow();
    EXPECT_TRUE(waitFor([this] { return m_window->home().sessionList().hasFocus(); }));
}

TEST_F(PrivacyOfTheWindow, AFolderThatCannotBeUsedTakesNothingThatWasTyped)
{
    m_actions.action(ActionId::NewLibrary)->trigger();
    fill("place", m_folder.path());
    writeFile("something.txt", "else");
    fill("personName", QStringLiteral("Dr. Maren Quill"));
    fill("newPassphrase", kPassphrase);
    fill("newPassphraseAgain", kPassphrase);
    const auto refused = [this](const QString& place, const char* words) {
        fill("place", place);
        click("makeLibrary");
        const auto* problem = find<QLabel>("placeProblem");
        EXPECT_TRUE(problem && problem->text().contains(QLatin1String(words))) << words;
        EXPECT_EQ(find<QLineEdit>("newPassphrase")->text(), kPassphrase);
    };
    refused(m_folder.path(), "other files already");
    refused(m_folder.filePath(QStringLiteral("something.txt")), "a file of this name");
    refused(QStringLiteral("library"), "whole path");
    fill("place", pathText(path("sealed")));
    click("makeLibrary");
    EXPECT_NE(find<QLabel>("recoveryKeyText"), nullptr);
}

TEST_F(PrivacyOfTheWindow, WithoutAPassphraseALibraryIsOpenAndCannotBeLocked)
{
    m_actions.action(ActionId::NewLibrary)->trigger();
    fill("place", pathText(path("open")));
    find<QCheckBox>("withoutPassphrase")->setChecked(true);
    click("makeLibrary");
    ASSERT_TRUE(waitFor([this] { return m_library.isOpen(); }));
    EXPECT_FALSE(m_library.isSealed());
    EXPECT_FALSE(m_actions.action(ActionId::LockLibrary)->isEnabled());
    EXPECT_FALSE(m_actions.action(ActionId::ChangePassphrase)->isEnabled());
}

TEST_F(PrivacyOfTheWindow, ALockedLibraryOpensWithItsPassphraseAndNoOther)
{
    makeSealedLibrary();
    m_actions.action(ActionId::LockLibrary)->trigger();
    ASSERT_TRUE(waitForLock());
    EXPECT_EQ(m_library.worker(), nullptr);
    unlock(QStringLiteral("plum window carries quickly"));
    EXPECT_NE(find<QLabel>("unlockProblem"), nullptr);
    EXPECT_FALSE(m_library.isOpen());
    EXPECT_TRUE(find<QLineEdit>("passphrase")->text().isEmpty());
    unlock(kPassphrase);
    EXPECT_TRUE(waitFor([this] { return m_library.isOpen(); }));
    EXPECT_FALSE(panel().isVisible());
}

int warnings = 0;

void countWarnings(QtMsgType type, const QMessageLogContext& /*where*/, const QString& words)
{
    if (type == QtWarningMsg && words.contains(QStringLiteral("Negative sizes")))
        ++warnings;
}

TEST_F(PrivacyOfTheWindow, ThePageThatAsksForThePassphraseHasRoomWithAndWithoutAProblem)
{
    makeSealedLibrary();
    warnings = 0;
    const QtMessageHandler before = qInstallMessageHandler(countWarnings);
    m_library.close();
    m_window->openLibrary(pathText(path("sealed")));
    const bool locked = waitForLock();
    panel().showProblem(QStringLiteral("This passphrase opens nothing here. Look at capitals and at the keyboard's "
                                       "language, and try again."));
    panel().showProblem({});
    qInstallMessageHandler(before);
    EXPECT_TRUE(locked);
    EXPECT_EQ(warnings, 0);
}

TEST_F(PrivacyOfTheWindow, ALibraryThatIsChosenWhileLockedAsksForItsPassphrase)
{
    makeSealedLibrary();
    m_library.close();
    m_window->openLibrary(pathText(path("sealed")));
    ASSERT_TRUE(waitForLock());
    unlock(kPassphrase);
    EXPECT_TRUE(waitFor([this] { return m_library.isOpen(); }));
}

TEST_F(PrivacyOfTheWindow, ItLocksByItselfWhenNobodyUsesTheProgram)
{
    makeSealedLibrary();
    m_window->privacy().lock().setAfter(60ms);
    EXPECT_TRUE(waitForLock());
}

TEST_F(PrivacyOfTheWindow, TheRecoveryKeySetsANewPassphrase)
{
    const QString key = makeSealedLibrary();
    m_actions.action(ActionId::LockLibrary)->trigger();
    ASSERT_TRUE(waitForLock());
    const QString next = QStringLiteral("seven quiet lamps return");
    const auto recover = [&](const QString& typed) {
        fill("recoveryKey", typed);
        fill("newPassphrase", next);
        fill("newPassphraseAgain", next);
        click("recover");
    };
    click("useRecoveryKey");
    recover(key.left(12));
    EXPECT_NE(find<QLabel>("unlockProblem"), nullptr);
    recover(key.toLower());
    ASSERT_TRUE(waitFor([this] { return m_library.isOpen(); }));
    m_actions.action(ActionId::LockLibrary)->trigger();
    ASSERT_TRUE(waitForLock());
    unlock(kPassphrase);
    EXPECT_NE(find<QLabel>("unlockProblem"), nullptr);
    unlock(next);
    EXPECT_TRUE(waitFor([this] { return m_library.isOpen(); }));
}

TEST_F(PrivacyOfTheWindow, SomebodyAddedOpensTheLibraryAndSomebodyRemovedDoesNot)
{
    makeSealedLibrary();
    m_actions.action(ActionId::ManagePeople)->trigger();
    auto* people = find<QTreeWidget>("people");
    ASSERT_TRUE(waitFor([&] { return people->topLevelItemCount() == 1; }));
    auto* add = new AddPersonDialog(people->window());
    QObject::connect(add, &AddPersonDialog::requested, [&](const db::PersonDraft& person, const auto& passphrase) {
        m_library.worker()->ask(
            m_window.get(),
            [person, passphrase](LibraryService& library) { return PeopleService(library).add(person, *passphrase); },
            [](const Outcome<db::Person>& added) { EXPECT_TRUE(added); });
    });
    add->show();
    find<QComboBox>("personRole")->setCurrentIndex(0);
    add->findChild<QLineEdit*>(QStringLiteral("personName"))->setText(QStringLiteral("Jonas Brandt"));
    fill("newPassphrase", QStringLiteral("green river under bridges"));
    fill("newPassphraseAgain", QStringLiteral("green river under bridges"));
    click("addPerson");
    people->window()->close();
    m_actions.action(ActionId::ManagePeople)->trigger();
    ASSERT_TRUE(waitFor([&] {
        people = find<QTreeWidget>("people");
        return people->topLevelItemCount() == 2;
    }));
    EXPECT_EQ(people->topLevelItem(1)->text(0), QStringLiteral("Jonas Brandt"));
    m_actions.action(ActionId::LockLibrary)->trigger();
    ASSERT_TRUE(waitForLock());
    unlock(QStringLiteral("green river under bridges"));
    EXPECT_TRUE(waitFor([this] { return m_library.isOpen(); }));
}

TEST_F(PrivacyOfTheWindow, WhetherSomebodyWasAddedIsSaid)
{
    makeSealedLibrary();
    m_actions.action(ActionId::ManagePeople)->trigger();
    auto* people = find<QTreeWidget>("people");
    ASSERT_TRUE(waitFor([&] { return people->topLevelItemCount() == 1; }));
    const auto add = [this](const QString& passphrase) {
        click("addSomebody");
        fill("personName", QStringLiteral("Jonas Brandt"));
        fill("newPassphrase", passphrase);
        fill("newPassphraseAgain", passphrase);
        click("addPerson");
    };
    const auto* words = find<QLabel>("peopleWords");
    add(kPassphrase); // opens for somebody else
    EXPECT_TRUE(waitFor([&] { return words->property("problem").toBool(); }));
    EXPECT_EQ(people->topLevelItemCount(), 1);
    add(QStringLiteral("green river under bridges"));
    EXPECT_TRUE(waitFor([&] { return people->topLevelItemCount() == 2; }));
    EXPECT_EQ(words->text(), QStringLiteral("Jonas Brandt can open the library now."));
    EXPECT_FALSE(words->property("problem").toBool());
}

TEST_F(PrivacyOfTheWindow, WhatPlaysToItsEndKeepsItOpenUntilThenAndNoLonger)
{
    ASSERT_TRUE(WindowTest::makeSealedLibrary());
    openSealedSession();
    bool played = true;
    QObject::connect(&m_window->privacy().lock(), &LibraryLock::idle, [&] { played = m_session.isPlaying(); });
    m_playback.play();
    ASSERT_TRUE(waitFor([this] { return m_session.isPlaying(); }));
    m_window->privacy().lock().setAfter(1500ms);
    EXPECT_TRUE(waitForLock());
    EXPECT_FALSE(played);
}

TEST_F(PrivacyOfTheWindow, WhatIsRepeatedDoesNotKeepItOpen)
{
    ASSERT_TRUE(WindowTest::makeSealedLibrary());
    openSealedSession();
    m_playback.range().setSelection(base::TimeRange{{0}, {1'000'000'000}});
    m_playback.setLooping(true);
    m_playback.play();
    ASSERT_TRUE(waitFor([this] { return m_session.isPlaying(); }));
    m_window->privacy().lock().setAfter(200ms);
    EXPECT_TRUE(waitForLock());
}

class LockByItself : public ::testing::Test
{
protected:
    void SetUp() override
    {
        QObject::connect(&m_lock, &LibraryLock::idle, [this] { ++m_idle; });
        m_lock.setActive(true);
        m_lock.setAfter(40ms);
    }
    // What it sees of the time that has passed.
    void look()
    {
        const int before = m_looks;
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_looks > before + 1; }));
    }
    bool locks(int times)
    {
        return QTest::qWaitFor([&] { return m_idle == times; });
    }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::chrono::nanoseconds m_now{0};
    bool m_watched = true;
    int m_looks = 0;
    int m_idle = 0;
    LibraryLock m_lock{m_settings,
                       [this] {
                           ++m_looks;
                           return m_watched;
                       },
                       nullptr, [this] { return m_now; }};
};

TEST_F(LockByItself, CountsOnlyWhileNobodyIsThere)
{
    for (int i = 0; i < 3; ++i) {
        m_now += 30ms;
        look();
    }
    EXPECT_EQ(m_idle, 0);
    m_watched = false;
    m_now += 39ms;
    look();
    EXPECT_EQ(m_idle, 0);
    m_now += 1ms;
    EXPECT_TRUE(locks(1));
    m_lock.setAfter(5min);
    EXPECT_EQ(LibraryLock(
                  m_settings, [] { return false; }, nullptr)
                  .after(),
              5min);
}

TEST_F(LockByItself, CountsWhileTheComputerSleepsAlsoWhereSomethingPlayed)
{
    look();
    m_now += 1h;
    EXPECT_TRUE(locks(1));
    look();
    EXPECT_EQ(m_idle, 1) << "it goes on from there";
}

TEST_F(LockByItself, WhoeverWakesTheComputerWritesNothingIntoWhatIsAboutToBeLocked)
{
    QLineEdit field;
    m_lock.setAfter(10min);
    QTest::keyClicks(&field, QStringLiteral("a"));
    m_now += 11min;
    QTest::keyClicks(&field, QStringLiteral("b"));
    EXPECT_EQ(field.text(), QStringLiteral("a"));
    EXPECT_TRUE(locks(1));
    QTest::keyClicks(&field, QStringLiteral("c"));
    EXPECT_EQ(field.text(), QStringLiteral("ac"));
}

TEST_F(PrivacyOfTheWindow, TheRecoveryKeySetsThePassphraseOfAnybodyWhoIsNamed)
{
    const QString key = makeSealedLibrary();
    const QString lost = QStringLiteral("reeds in the wind");
    bool added = false;
    m_library.worker()->ask(
        m_window.get(),
        [lost](LibraryService& library) {
            return PeopleService(library).add({db::PersonRole::Trainee, QStringLiteral("Iris Vale")},
                                              db::SecretText(lost.toStdString()), db::PassphraseCost::least());
        },
        [&](const Outcome<db::Person>& person) { added = person.has_value(); });
    ASSERT_TRUE(waitFor([&] { return added; }));
    m_actions.action(ActionId::LockLibrary)->trigger();
    ASSERT_TRUE(waitForLock());
    const QString next = QStringLiteral("seven quiet lamps return");
    click("useRecoveryKey");
    fill("recoveryKey", key);
    fill("recoverPerson", QStringLiteral("Iris"));
    fill("newPassphrase", next);
    fill("newPassphraseAgain", next);
    click("recover");
    const auto* problem = find<QLabel>("unlockProblem");
    ASSERT_NE(problem, nullptr);
    EXPECT_TRUE(problem->text().contains(QStringLiteral("Iris Vale ("))) << problem->text().toStdString();
    EXPECT_EQ(find<QLineEdit>("recoveryKey")->text(), key) << "is not typed once more";
    auto* name = find<QLineEdit>("recoverPerson");
    EXPECT_EQ(name->window()->focusWidget(), name) << "it is the name that is wrong";
    fill("recoverPerson", QStringLiteral("iris vale"));
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return m_library.isOpen(); }));
    EXPECT_EQ(m_library.role(), db::PersonRole::Trainee);
    m_library.close();
    m_window->openLibrary(pathText(path("sealed")));
    ASSERT_TRUE(waitForLock());
    unlock(kPassphrase);
    EXPECT_TRUE(waitFor([this] { return m_library.isOpen(); })) << "the owner's is as it was";
}

TEST_F(PrivacyOfTheWindow, BackLosesNothingThatWasTypedAndNothingStaysOnceItIsOpen)
{
    const QString key = makeSealedLibrary();
    m_actions.action(ActionId::LockLibrary)->trigger();
    ASSERT_TRUE(waitForLock());
    click("useRecoveryKey");
    fill("recoveryKey", key);
    fill("newPassphrase", kPassphrase);
    click("backToPassphrase");
    click("useRecoveryKey");
    EXPECT_EQ(find<QLineEdit>("recoveryKey")->text(), key);
    EXPECT_EQ(find<QLineEdit>("newPassphrase")->text(), kPassphrase);
    click("backToPassphrase");
    unlock(kPassphrase);
    ASSERT_TRUE(waitFor([this] { return m_library.isOpen(); }));
    for (const auto* field : panel().findChildren<QLineEdit*>())
        EXPECT_TRUE(field->text().isEmpty()) << field->objectName().toStdString();
}

TEST_F(PrivacyOfTheWindow, TheFieldsOfTheRecoveryKeyAreWhole)
{
    makeSealedLibrary();
    m_window->resize(1280, 690);
    m_actions.action(ActionId::LockLibrary)->trigger();
    ASSERT_TRUE(waitForLock());
    click("useRecoveryKey");
    auto* typed = find<QLineEdit>("recoveryKey");
    auto* again = find<QLineEdit>("newPassphraseAgain");
    EXPECT_TRUE(waitFor([&] { return again->height() >= again->sizeHint().height(); }))
        << again->height() << " of " << again->sizeHint().height();
    EXPECT_EQ(typed->height(), find<QLineEdit>("newPassphrase")->height());
}

} // namespace
} // namespace alliance::app
