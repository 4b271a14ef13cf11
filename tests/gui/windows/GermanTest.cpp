#include "app/models/SearchListModel.h"
#include "app/panels/SearchPanel.h"
#include "app/panels/UnlockPanel.h"
#include "app/panels/VocabularyDialog.h"
#include "app/services/Language.h"
#include "app/services/LibraryWorker.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/TimeText.h"
#include "app/services/VocabularyService.h"
#include "tests/gui/windows/RoomCheck.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>
#include <map>

namespace alliance::app
{
namespace
{

class GermanWindow : private Spoken, public WindowTest
{
protected:
    GermanWindow() : Spoken("de") {}

    void openAt1280x720()
    {
        makeLibrary({10, 40, 70});
        keepUnprepared(); // no progress that grows while it is looked at
        openLibrary();
        m_window->resize(1280, 720);
        openSession();
    }
};

QString mnemonicOf(const QString& text)
{
    const qsizetype at = text.indexOf(u'&');
    return at < 0 ? QString() : text.mid(at + 1, 1).toLower();
}

// "menu: one / other" for entries of one menu that share their letter.
QStringList clashes(const QList<QAction*>& entries, const QString& menu)
{
    QStringList found;
    std::map<QString, QString> taken;
    for (const QAction* entry : entries) {
        const QString letter = mnemonicOf(entry->text());
        if (letter.isEmpty())
            continue;
        if (const auto [other, fresh] = taken.emplace(letter, entry->text()); !fresh)
            found.append(QStringLiteral("%1: %2 / %3").arg(menu, other->second, entry->text()));
    }
    for (const QAction* entry : entries) {
        if (entry->menu())
            found += clashes(entry->menu()->actions(), entry->text());
    }
    return found;
}

TEST(LanguageTest, IsTakenOutOfTheCommandLine)
{
    QStringList words{QStringLiteral("a"), QStringLiteral("--language"), QStringLiteral("de"), QStringLiteral("b")};
    EXPECT_EQ(takeLanguage(words), QStringLiteral("de"));
    EXPECT_EQ(words, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    words = {QStringLiteral("--language=en")};
    EXPECT_EQ(takeLanguage(words), QStringLiteral("en"));
    EXPECT_TRUE(words.isEmpty());
    words = {QStringLiteral("--"), QStringLiteral("--language"), QStringLiteral("de")};
    EXPECT_TRUE(takeLanguage(words).isEmpty());
    words = {QStringLiteral("--language")};
    EXPECT_FALSE(isLanguage(takeLanguage(words)));
}

TEST(LanguageTest, ThatWasChosenIsKeptForTheNextStart)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    EXPECT_TRUE(chosenLanguage(settings).isEmpty());
    chooseLanguage(settings, QStringLiteral("de"));
    EXPECT_EQ(chosenLanguage(settings), QStringLiteral("de"));
    EXPECT_EQ(languageInUse(), QStringLiteral("en"));
    chooseLanguage(settings, QStringLiteral("tlh"));
    EXPECT_TRUE(chosenLanguage(settings).isEmpty());
}

TEST(LanguageTest, CountsAndWritesNumbersInItsOwnWay)
{
    const char* const context = "alliance::app::ExportAnnotationsDialog";
    const auto notes = [&](int count) { return QCoreApplication::translate(context, "%n note(s)", nullptr, count); };
    EXPECT_EQ(notes(1), QStringLiteral("1 note"));
    EXPECT_EQ(notes(2), QStringLiteral("2 notes"));
    const Spoken german("de");
    EXPECT_EQ(languageInUse(), QStringLiteral("de"));
    EXPECT_EQ(notes(1), QStringLiteral("1 Notiz"));
    EXPECT_EQ(notes(2), QStringLiteral("2 Notizen"));
    EXPECT_EQ(lengthText(base::MediaTime{8'400'000'000}), QStringLiteral("8,4 s"));
    EXPECT_EQ(timeText(base::MediaTime{8'400'000'000}), QStringLiteral("0:00:08.400"));
}

TEST_F(GermanWindow, SpeaksGermanInItsMenusWithALetterOfItsOwnForEachEntry)
{
    EXPECT_EQ(m_actions.action(ActionId::NextCandidate)->text(), QStringLiteral("&Nächster Kandidat"));
    EXPECT_EQ(clashes(m_window->menuBar()->actions(), QStringLiteral("bar")).join(u'\n').toStdString(), "");
}

TEST_F(GermanWindow, CutsNoWordsOffInTheMainViewsAt1280x720)
{
    openAt1280x720();
    EXPECT_EQ(clippedIn(*m_window), "") << "review";
    for (const ActionId id : {ActionId::NewNote, ActionId::CodeMoment, ActionId::RateSegments,
                              ActionId::ShowDefinitions, ActionId::ShowComparison, ActionId::ShowSearch}) {
        m_actions.action(id)->trigger();
        waitForAnswers();
        EXPECT_EQ(clippedIn(*m_window), "") << m_actions.action(id)->text().toStdString();
    }
    m_actions.action(ActionId::GoHome)->trigger();
    waitForAnswers();
    EXPECT_EQ(clippedIn(*m_window), "") << "sessions";
    m_actions.action(ActionId::ShowCollections)->trigger();
    waitForAnswers();
    EXPECT_EQ(clippedIn(*m_window), "") << "collections";
}

TEST_F(GermanWindow, FiltersOfTheSearchHaveGermanNamesAndTheEnglishOnesHoldToo)
{
    makeLibrary();
    keepUnprepared();
    openSession();
    press(Qt::Key_F, Qt::ControlModifier);
    auto& panel = *m_window->findChild<SearchPanel*>();
    const auto hits = [&] { return panel.list().model()->rowCount(); };
    auto* completer = panel.findChild<QCompleter*>();
    for (const char* begun : {"fal", "cas"}) {
        panel.field().clear();
        type(QString::fromLatin1(begun));
        ASSERT_TRUE(waitFor([&] {
            return completer->popup()->isVisible() &&
                   completer->popup()->model()->index(0, 0).data().toString() == QStringLiteral("fall:");
        })) << begun;
        completer->popup()->close();
    }
    for (const char* filter : {"fall:AB-01", "case:AB-01", "Fall:AB-01"}) {
        panel.field().setText(QString::fromLatin1(filter));
        EXPECT_TRUE(waitFor([&] { return hits() >= 2; })) << filter;
        panel.field().setText(QStringLiteral("nirgends"));
        ASSERT_TRUE(waitFor([&] { return hits() == 0; }));
    }
    panel.field().setText(QStringLiteral("datum:bald"));
    auto* words = panel.findChild<QLabel*>(QStringLiteral("searchWords"));
    EXPECT_TRUE(waitFor([&] { return words->text().contains(QStringLiteral("datum:2026-03")); }))
        << words->text().toStdString();
}

TEST_F(GermanWindow, ValuesThatTheProgramNamesAreGermanInTheSearchAndTheEnglishOnesHoldToo)
{
    makeLibrary({10, 40});
    keepUnprepared();
    openSession();
    m_session.decide(m_session.candidates().front().record.id, db::DecisionState::Rejected, QStringLiteral("zu kurz"));
    ASSERT_TRUE(waitFor([this] { return m_session.undecidedCount() == 1; }));
    press(Qt::Key_F, Qt::ControlModifier);
    auto& panel = *m_window->findChild<SearchPanel*>();
    const auto hits = [&] { return panel.list().model()->rowCount(); };
    auto* completer = panel.findChild<QCompleter*>();
    for (const auto& [begun, whole] : {std::pair{"in:sitz", "in:sitzung"}, std::pair{"in:sess", "in:sitzung"},
                                       std::pair{"entscheidung:abg", "entscheidung:abgelehnt"}}) {
        panel.field().clear();
        type(QString::fromLatin1(begun));
        const QString offered = QString::fromLatin1(whole);
        ASSERT_TRUE(waitFor([&] {
            return completer->popup()->isVisible() &&
                   completer->popup()->model()->index(0, 0).data().toString() == offered;
        })) << begun;
        completer->popup()->close();
    }
    for (const char* filter : {"in:sitzung", "in:Sitzungen", "in:session", "in:sitz", "entscheidung:abgelehnt",
                               "decision:rejected", "-in:aufnahme fall:AB-01"}) {
        panel.field().setText(QString::fromLatin1(filter));
        EXPECT_TRUE(waitFor([&] { return hits() >= 1; })) << filter;
        panel.field().setText(QStringLiteral("nirgends"));
        ASSERT_TRUE(waitFor([&] { return hits() == 0; }));
    }
    panel.field().setText(QStringLiteral("entscheidung:angenommen"));
    auto* words = panel.findChild<QLabel*>(QStringLiteral("searchWords"));
    EXPECT_TRUE(waitFor([&] { return words->text().contains(QStringLiteral("Nichts gefunden")); }))
        << words->text().toStdString();
}

TEST_F(GermanWindow, ExamplesOfTheSearchAreGermanAndFindWhatTheySay)
{
    makeLibrary({10});
    keepUnprepared();
    inLibrary([this](LibraryService& library) {
        db::NoteDraft note;
        note.sessionId = m_sessionId;
        note.kind = QStringLiteral("restraint");
        note.text = QStringLiteral("Schweigen, und es stehen lassen");
        EXPECT_TRUE(NoteService(library).add(note));
        db::MarkerDraft marker;
        marker.sessionId = m_sessionId;
        marker.moment = *NoteService(library).moment(m_sessionId, {{0}, {400'000'000}});
        marker.type = QStringLiteral("withdrawal");
        EXPECT_TRUE(MarkerService(library).add(marker));
        return 0;
    });
    openSession();
    press(Qt::Key_F, Qt::ControlModifier);
    auto& panel = *m_window->findChild<SearchPanel*>();
    const auto hits = [&] { return panel.list().model()->rowCount(); };
    QStringList examples;
    for (const auto* one : panel.findChildren<QPushButton*>())
        if (one->accessibleName().startsWith(QStringLiteral("Beispiel: ")))
            examples.append(one->accessibleName().mid(10));
    ASSERT_EQ(examples.size(), 3);
    EXPECT_EQ(examples[0], QStringLiteral("Schweigen -Frage art:Zurückhaltung"));
    EXPECT_TRUE(examples[1].endsWith(QStringLiteral("marker:Rückzug"))) << examples[1].toStdString();
    for (const QString& text : {examples[0], examples[1], QStringLiteral("art:restraint"),
                                QStringLiteral("marker:rück"), QStringLiteral("marker:withdrawal")}) {
        panel.field().setText(text);
        EXPECT_TRUE(waitFor([&] { return hits() == 1; })) << text.toStdString();
        panel.field().setText(QStringLiteral("nirgends"));
        ASSERT_TRUE(waitFor([&] { return hits() == 0; }));
    }
    panel.field().clear();
    type(QStringLiteral("art:Zur"));
    auto* completer = panel.findChild<QCompleter*>();
    EXPECT_TRUE(waitFor([&] {
        return completer->popup()->isVisible() &&
               completer->popup()->model()->index(0, 0).data().toString() == QStringLiteral("art:Zurückhaltung");
    }));
    completer->popup()->close();
}

TEST_F(GermanWindow, TheVocabularyThatTheProgramBringsIsGermanInItsDialogAndStaysAsItIs)
{
    makeLibrary();
    LibraryWorker worker(path("library"));
    VocabularyDialog dialog(worker, m_theme);
    auto& tree = *dialog.findChild<QTreeWidget*>(QStringLiteral("vocabularyTree"));
    ASSERT_TRUE(waitFor([&] { return tree.topLevelItemCount() > 0; }));
    EXPECT_EQ(tree.topLevelItem(0)->text(0), QStringLiteral("Marker"));
    auto* form = tree.topLevelItem(0)->child(0);
    ASSERT_EQ(form->text(0), QStringLiteral("W1"));
    tree.setCurrentItem(form);
    auto* label = dialog.findChild<QLineEdit*>(QStringLiteral("termLabel"));
    EXPECT_EQ(label->text(), form->text(1));
    const auto stored = [this] {
        return inLibrary([](LibraryService& library) {
            const auto packs = *VocabularyService(library).packs();
            const auto own = std::find_if(packs.begin(), packs.end(), [](const auto& one) { return one.editable; });
            return own->lists.front().terms.front();
        });
    };
    const db::Term before = stored();
    ASSERT_EQ(before.code, QStringLiteral("W1"));
    EXPECT_NE(label->text(), before.label);
    auto* save = dialog.findChild<QPushButton*>(QStringLiteral("termSave"));
    EXPECT_FALSE(save->isEnabled()) << "nothing was changed";
    dialog.findChild<QPlainTextEdit*>(QStringLiteral("termExplanation"))
        ->setPlainText(QStringLiteral("Wie wir es sehen."));
    ASSERT_TRUE(save->isEnabled());
    save->click();
    ASSERT_TRUE(waitFor([&] { return dialog.stateText().contains(QStringLiteral("W1")); }));
    const db::Term after = stored();
    EXPECT_EQ(after.label, before.label) << "in the words that every language is made of";
    EXPECT_EQ(after.explanation, QStringLiteral("Wie wir es sehen."));
}

TEST_F(GermanWindow, TheLockedPageHasRoomWhileItOpens)
{
    m_theme.apply(*qApp);
    UnlockPanel panel(m_theme);
    panel.resize(1280, 640);
    panel.ask(QStringLiteral("Praxis"));
    panel.show();
    EXPECT_EQ(clippedIn(panel), std::string());
    panel.findChild<QLineEdit*>(QStringLiteral("passphrase"))->setText(QStringLiteral("four plain words here"));
    panel.findChild<QPushButton*>(QStringLiteral("unlock"))->click();
    QCoreApplication::processEvents();
    EXPECT_EQ(panel.findChild<QPushButton*>(QStringLiteral("unlock"))->text(), QStringLiteral("Wird geöffnet…"));
    EXPECT_EQ(clippedIn(panel), std::string());
    qApp->setStyleSheet({});
}

} // namespace
} // namespace alliance::app
