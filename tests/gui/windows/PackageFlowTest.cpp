#include "app/panels/HandOnPackageDialog.h"
#include "app/panels/ImportDialog.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/OpenPackageDialog.h"
#include "app/services/NoteService.h"
#include "app/windows/ExchangeFlow.h"
#include "app/windows/LibraryFlow.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace alliance::app
{
namespace
{

// The window's library has a session; a colleague has it too, from a package.
class PackageFlowTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        makeLibrary({25});
        m_colleague = std::move(*LibraryService::create(path("colleague"), QStringLiteral("Colleague")));
        openSession();
        m_note = inLibrary([&](LibraryService& library) { return write(library, "as it was"); });
        ASSERT_TRUE(PackageService(*m_colleague).open(handOn(), nullptr, {}, {}, {}));
    }

    db::Note write(LibraryService& library, const char* text)
    {
        db::NoteDraft draft;
        draft.sessionId = m_session.sessionId();
        draft.kind = QStringLiteral("observation");
        draft.text = QString::fromUtf8(text);
        draft.visibility = db::Visibility::Supervision;
        return *NoteService(library).add(draft);
    }
    void reword(LibraryService& library, const char* text)
    {
        NoteService notes(library);
        const auto now = notes.get(m_note.id);
        db::NoteDraft draft = now->draft();
        draft.text = QString::fromUtf8(text);
        ASSERT_TRUE(notes.edit(now->id, now->version, draft));
    }
    PackageRequest requestTo(LibraryService& reader)
    {
        PackageRequest request;
        request.session = m_session.sessionId();
        request.seal.publicKeys = {*db::publicKeyFrom(PackageService(reader).publicKey())};
        return request;
    }
    std::filesystem::path handOn()
    {
        return inLibrary([&](LibraryService& library) {
            EXPECT_TRUE(PackageService(library).make(path("there.alliance-review"), requestTo(*m_colleague), {}));
            return path("there.alliance-review");
        });
    }
    QString comeBack()
    {
        inLibrary([&](LibraryService& library) {
            EXPECT_TRUE(PackageService(*m_colleague).make(path("back.alliance-review"), requestTo(library), {}));
            return 0;
        });
        return QString::fromStdString(path("back.alliance-review").string());
    }
    bool told(const char* what)
    {
        return waitFor([&] { return m_window->notices().texts().join(u'|').contains(QString::fromUtf8(what)); });
    }
    QStringList texts() const
    {
        QStringList all;
        for (const db::Note& one : m_session.notes())
            all.append(one.text);
        all.sort();
        return all;
    }

    std::unique_ptr<LibraryService> m_colleague;
    db::Note m_note;
};

TEST_F(PackageFlowTest, IsSealedToTheKeyThatAReaderHandedOut)
{
    m_actions.action(ActionId::HandOnPackage)->trigger();
    auto* dialog = shown<HandOnPackageDialog>();
    ASSERT_NE(dialog, nullptr);
    auto* reader = dialog->findChild<QComboBox*>(QStringLiteral("reader"));
    EXPECT_EQ(reader->currentIndex(), 1) << "what a supervisor makes is for the trainee unless said otherwise";
    reader->setCurrentIndex(0);
    const auto* contents = dialog->findChild<QLabel*>(QStringLiteral("contents"));
    ASSERT_TRUE(waitFor([&] { return contents->text().contains(QStringLiteral("1 note")); }));
    auto* make = dialog->findChild<QPushButton*>(QStringLiteral("make"));
    ASSERT_NE(make, nullptr);
    EXPECT_FALSE(make->isEnabled()) << "nobody could open it";
    auto* key = dialog->findChild<QLineEdit*>(QStringLiteral("readerKey"));
    const auto* file = dialog->findChild<QLineEdit*>(QStringLiteral("file"));
    const auto place = [&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        return file->mapTo(dialog, QPoint()).y();
    };
    const int before = place();
    key->setText(QStringLiteral("ALLIANCE-1234"));
    EXPECT_EQ(place(), before);
    EXPECT_TRUE(dialog->findChild<QLabel*>(QStringLiteral("keyWords"))->text().contains(QStringLiteral("wrong")));
    key->setText(PackageService(*m_colleague).publicKey());
    EXPECT_EQ(place(), before) << "nothing moves while the key is typed";
    dialog->findChild<QLineEdit*>(QStringLiteral("file"))
        ->setText(QString::fromStdString(path("made.alliance-review").string()));
    ASSERT_TRUE(make->isEnabled());
    QTest::mouseClick(make, Qt::LeftButton);
    ASSERT_TRUE(told("Written: “made.alliance-review”"));
    bool said = false;
    for (const auto* label : m_window->notices().findChildren<QLabel*>())
        said |= label->text().contains(QStringLiteral("The recording is not in it."));
    EXPECT_TRUE(said);
    const auto view = PackageService(*m_colleague).view(path("made.alliance-review"), nullptr, {});
    ASSERT_TRUE(view);
    EXPECT_EQ(view->counts.notes, 1);
}

TEST_F(PackageFlowTest, SaysWhatAPackageForARaterLacksWithoutTheRecordings)
{
    m_actions.action(ActionId::HandOnPackage)->trigger();
    auto* dialog = shown<HandOnPackageDialog>();
    ASSERT_NE(dialog, nullptr);
    auto* reader = dialog->findChild<QComboBox*>(QStringLiteral("reader"));
    reader->setCurrentIndex(2);
    const auto* contents = dialog->findChild<QLabel*>(QStringLiteral("contents"));
    const auto lacks = [&] { return contents->text().contains(QStringLiteral("needs the same files")); };
    EXPECT_TRUE(waitFor(lacks));
    dialog->findChild<QCheckBox*>(QStringLiteral("media"))->setChecked(true);
    EXPECT_FALSE(lacks());
    dialog->close();
}

TEST_F(PackageFlowTest, ShowsBothSidesOfAConflictAndMergesAsWasChosenInOneStep)
{
    reword(*m_colleague, "as the colleague has it");
    write(*m_colleague, "new");
    inLibrary([&](LibraryService& library) {
        reword(library, "as I have it");
        return 0;
    });
    m_session.reload();
    ASSERT_TRUE(waitFor([&] { return texts() == QStringList{QStringLiteral("as I have it")}; }));
    m_window->exchange().drop({comeBack()}, true);
    auto* dialog = shown<OpenPackageDialog>();
    ASSERT_NE(dialog, nullptr);
    auto* take = dialog->findChild<QPushButton*>(QStringLiteral("take"));
    ASSERT_TRUE(waitFor([&] { return take->isEnabled(); }));
    auto* conflicts = dialog->findChild<QTreeWidget*>(QStringLiteral("conflicts"));
    ASSERT_EQ(conflicts->topLevelItemCount(), 1);
    EXPECT_TRUE(conflicts->topLevelItem(0)->text(1).contains(QStringLiteral("as I have it")));
    EXPECT_TRUE(conflicts->topLevelItem(0)->text(2).contains(QStringLiteral("as the colleague has it")));
    auto* stands = qobject_cast<QComboBox*>(conflicts->itemWidget(conflicts->topLevelItem(0), 3));
    stands->setCurrentIndex(stands->findText(QStringLiteral("Take theirs")));
    QTest::mouseClick(take, Qt::LeftButton);
    const QStringList merged{QStringLiteral("as the colleague has it"), QStringLiteral("new")};
    ASSERT_TRUE(waitFor([&] { return texts() == merged; })) << texts().join(u'|').toStdString();
    EXPECT_TRUE(told("Merged."));
    ASSERT_TRUE(waitFor([&] { return m_actions.action(ActionId::Undo)->isEnabled(); }));
    m_actions.action(ActionId::Undo)->trigger();
    EXPECT_TRUE(waitFor([&] { return texts() == QStringList{QStringLiteral("as I have it")}; }));
}

TEST_F(PackageFlowTest, EnterTakesInWhatWasReadAndDoesNotCancel)
{
    write(*m_colleague, "new");
    m_window->exchange().drop({comeBack()}, true);
    auto* dialog = shown<OpenPackageDialog>();
    ASSERT_NE(dialog, nullptr);
    const auto* take = dialog->findChild<QPushButton*>(QStringLiteral("take"));
    ASSERT_FALSE(take->isEnabled());
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Cancel)->setFocus(); // meanwhile
    ASSERT_TRUE(waitFor([&] { return take->isEnabled(); }));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return texts().contains(QStringLiteral("new")); })) << texts().join(u'|').toStdString();
}

TEST_F(PackageFlowTest, EnterInTheFieldOfItsPassphraseUnlocksAndDoesNotCancel)
{
    const auto package = path("typed.alliance-review");
    write(*m_colleague, "new");
    PackageRequest request;
    request.session = m_session.sessionId();
    request.seal.passphrase = std::make_shared<const db::SecretText>(std::string_view("five grey pebbles"));
    request.seal.cost = db::PassphraseCost::least();
    ASSERT_TRUE(PackageService(*m_colleague).make(package, request, {}));
    m_window->exchange().drop({pathText(package)}, true);
    auto* dialog = shown<OpenPackageDialog>();
    ASSERT_NE(dialog, nullptr);
    auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("passphrase"));
    ASSERT_TRUE(waitFor([&] { return field->isVisible(); }));
    const auto* words = dialog->findChild<QLabel*>(QStringLiteral("words"));
    EXPECT_FALSE(words->property("problem").toBool()) << "nothing is wrong before one was typed";
    QTest::keyClicks(field, QStringLiteral("five grey stones"));
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return field->isVisible() && words->property("problem").toBool(); }));
    ASSERT_TRUE(dialog->isVisible());
    QTest::keyClicks(field, QStringLiteral("five grey pebbles"));
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return dialog->findChild<QPushButton*>(QStringLiteral("take"))->isEnabled(); }));
    EXPECT_TRUE(dialog->isVisible());
    dialog->reject();
}

TEST_F(PackageFlowTest, OneThatComesBeforeALibraryIsOpenWaitsForIt)
{
    const QString package = comeBack();
    m_library.close();
    ASSERT_TRUE(waitFor([this] { return !m_library.isOpen(); }));
    EXPECT_TRUE(m_window->exchange().drop({package}, false).isEmpty());
    EXPECT_TRUE(told("Open the library that the review package is for, or make a new one."));
    EXPECT_EQ(m_window->findChild<OpenPackageDialog*>(), nullptr);
    m_window->openLibrary(pathText(path("library")));
    const auto* dialog = shown<OpenPackageDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(pathText(dialog->file()), package);
}

TEST_F(PackageFlowTest, WhatIsDroppedTogetherIsAskedAboutOneAfterTheOther)
{
    const QString first = comeBack();
    const QString second = pathText(path("there.alliance-review"));
    EXPECT_TRUE(m_window->exchange().drop({first, second}, true).isEmpty());
    EXPECT_TRUE(m_window->flow().drop({pathText(makeClip("next.mp4", 30))}));
    const auto offered = [this](const QString& file) -> OpenPackageDialog* {
        for (auto* dialog : m_window->findChildren<OpenPackageDialog*>())
            if (dialog->isVisible() && pathText(dialog->file()) == file)
                return dialog;
        return nullptr;
    };
    ASSERT_TRUE(waitFor([&] { return offered(first); }));
    EXPECT_FALSE(offered(second));
    EXPECT_EQ(m_window->findChild<ImportDialog*>(), nullptr) << "it would stand over the other without the keyboard";
    offered(first)->reject();
    const auto importing = [this] {
        const auto* dialog = m_window->findChild<ImportDialog*>();
        return dialog && dialog->isVisible();
    };
    ASSERT_TRUE(waitFor([&] { return offered(second) || importing(); }));
    EXPECT_NE(offered(second) != nullptr, importing());
    if (auto* dialog = offered(second)) {
        dialog->reject();
        EXPECT_TRUE(waitFor(importing));
    } else {
        m_window->findChild<ImportDialog*>()->reject();
        EXPECT_TRUE(waitFor([&] { return offered(second); }));
    }
}

TEST_F(PackageFlowTest, APackageForSomebodyElseSaysSoAndCannotBeTakenIn)
{
    m_window->exchange().drop({QString::fromStdString(path("there.alliance-review").string())}, true);
    auto* dialog = shown<OpenPackageDialog>();
    ASSERT_NE(dialog, nullptr);
    const auto* words = dialog->findChild<QLabel*>(QStringLiteral("words"));
    ASSERT_TRUE(waitFor([&] { return words->text().contains(QStringLiteral("sealed to somebody else")); }))
        << words->text().toStdString();
    EXPECT_FALSE(dialog->findChild<QPushButton*>(QStringLiteral("take"))->isEnabled());
}

TEST_F(PackageFlowTest, OneForARaterOpensIntoTheOwnPassAndGoesBackToASupervisor)
{
    // Of a session that the window's library does not have, and that opens while the window stands.
    const auto package = path("rate.alliance-review");
    inLibrary([&](LibraryService& library) {
        ImportRequest request;
        request.files = {makeClip("other.mp4", 60)};
        request.caseCode = QStringLiteral("CD-02");
        const auto imported = ImportService(*m_colleague).import(request, {});
        EXPECT_TRUE(imported);
        PackageRequest rating = requestTo(library);
        rating.session = imported->sessionId;
        rating.reader = db::PackageReaderRole::Rater;
        rating.media = true;
        EXPECT_TRUE(PackageService(*m_colleague).make(package, rating, {}));
        return 0;
    });
    m_window->exchange().drop({pathText(package)}, true);
    auto* dialog = shown<OpenPackageDialog>();
    ASSERT_NE(dialog, nullptr);
    auto* take = dialog->findChild<QPushButton*>(QStringLiteral("take"));
    ASSERT_TRUE(waitFor([&] { return take->isEnabled(); }));
    EXPECT_TRUE(dialog->findChild<QLabel*>(QStringLiteral("words"))->text().contains(QStringLiteral("blind rating")));
    QTest::mouseClick(take, Qt::LeftButton);
    ASSERT_TRUE(told("The session is in the library."));
    ASSERT_TRUE(waitFor([this] { return m_library.sessions().size() == 2; }));
    const auto& sessions = m_library.sessions();
    const auto rated = std::find_if(sessions.begin(), sessions.end(),
                                    [](const SessionItem& one) { return one.caseCode == QLatin1String("CD-02"); });
    ASSERT_NE(rated, sessions.end());
    const QUuid session = rated->record.id;
    m_window->openSession(session);
    ASSERT_TRUE(waitFor([&] { return m_session.isOpen() && m_session.sessionId() == session; }));
    EXPECT_TRUE(waitFor([this] { return m_session.isBlind(); }));
    EXPECT_FALSE(m_actions.action(ActionId::HandOnPackage)->isEnabled());
    ASSERT_TRUE(waitForFrame(0));
    finishOwnPass();
    m_actions.action(ActionId::HandOnPackage)->trigger();
    auto* back = shown<HandOnPackageDialog>();
    ASSERT_NE(back, nullptr);
    const auto* reader = back->findChild<QComboBox*>(QStringLiteral("reader"));
    EXPECT_TRUE(waitFor([&] { return reader->currentIndex() == 0; })) << "for a supervisor";
}

TEST_F(PackageFlowTest, OnesOwnKeyIsCopiedToBeHandedOut)
{
    m_actions.action(ActionId::CopyPackageKey)->trigger();
    ASSERT_TRUE(told("on the clipboard"));
    EXPECT_TRUE(db::publicKeyFrom(QApplication::clipboard()->text()));
}

} // namespace
} // namespace alliance::app
