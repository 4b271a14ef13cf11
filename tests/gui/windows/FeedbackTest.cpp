#include "app/panels/FeedbackDialog.h"
#include "app/panels/FeedbackEditor.h"
#include "app/panels/FeedbackPreview.h"
#include "app/report/FeedbackPdf.h"
#include "app/services/ConsentService.h"
#include "app/services/NoteService.h"
#include "app/services/PeopleService.h"
#include "tests/gui/windows/WindowFixture.h"
#include "vision/models/ModelSet.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>

#include <algorithm>

namespace alliance::app
{
namespace
{

class FeedbackTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        makeLibrary();
        const auto library = LibraryService::open(path("library"));
        for (const auto& [seconds, text] : {std::pair{1.0, "first thing"}, std::pair{2.0, "second thing"}}) {
            const base::MediaTime at = base::MediaTime::fromSeconds(seconds);
            db::NoteDraft note;
            note.sessionId = m_sessionId;
            note.moment = *NoteService(**library).moment(m_sessionId, {at, at});
            note.kind = QStringLiteral("observation");
            note.text = QString::fromLatin1(text);
            note.visibility = db::Visibility::Trainee;
            EXPECT_TRUE(NoteService(**library).add(note));
        }
        openLibrary();
        openSession();
    }

    FeedbackDialog& dialog()
    {
        if (!m_dialog) {
            m_actions.action(ActionId::PreviewFeedback)->trigger();
            m_dialog = m_window->findChild<FeedbackDialog*>();
            EXPECT_TRUE(waitFor([this] { return m_dialog->work().isOpen() && pages() > 0; }));
        }
        return *m_dialog;
    }
    qsizetype pages() const { return m_dialog->preview().document().pages.size(); }
    // Whether the pages say this.
    bool shown(const QString& words)
    {
        QString all;
        for (const pages::Page& page : dialog().preview().document().pages) {
            for (const pages::Piece& piece : page.pieces)
                all += piece.text + QLatin1Char(' ');
        }
        return all.contains(words);
    }
    FeedbackState kept()
    {
        const auto library = LibraryService::open(path("library"));
        return *FeedbackService(**library).state(m_sessionId);
    }
    QPushButton* button(const QString& start)
    {
        for (QPushButton* one : dialog().findChildren<QPushButton*>()) {
            if (one->text().remove(QLatin1Char('&')).startsWith(start))
                return one;
        }
        return nullptr;
    }
    void release()
    {
        QTest::mouseClick(button(QStringLiteral("Release")), Qt::LeftButton);
        auto* question = dialog().findChild<QMessageBox*>(QStringLiteral("releaseQuestion"));
        ASSERT_NE(question, nullptr);
        const auto buttons = question->buttons();
        const auto release = std::find_if(buttons.begin(), buttons.end(), [&](QAbstractButton* one) {
            return question->buttonRole(one) == QMessageBox::AcceptRole;
        });
        ASSERT_NE(release, buttons.end());
        QTest::mouseClick(*release, Qt::LeftButton);
    }

    QPointer<FeedbackDialog> m_dialog;
};

TEST_F(FeedbackTest, WhatIsTypedIsOnThePagesAndKeptByItself)
{
    dialog().editor().introduction().setFocus();
    QTest::keyClicks(&dialog().editor().introduction(), QStringLiteral("Thank you"));
    EXPECT_TRUE(waitFor([this] { return shown(QStringLiteral("Thank you")); }));
    EXPECT_TRUE(waitFor([this] { return dialog().work().kept(); }));
    ASSERT_TRUE(kept().unkept);
    EXPECT_EQ(kept().unkept->introduction, QStringLiteral("Thank you"));
    EXPECT_EQ(kept().version, 0) << "nobody has finished with it";
    dialog().close();
    EXPECT_TRUE(waitFor([this] { return kept().version == 1; }));
    EXPECT_EQ(kept().plan.introduction, QStringLiteral("Thank you"));
    EXPECT_FALSE(kept().unkept);
}

TEST_F(FeedbackTest, WhoeverGoesOnWritingDoesSoBehindWhatIsThere)
{
    QTest::keyClicks(&dialog().editor().introduction(), QStringLiteral("Thank you"));
    dialog().close();
    ASSERT_TRUE(waitFor([this] { return !m_dialog && kept().version == 1; }));
    QTest::keyClicks(&dialog().editor().introduction(), QStringLiteral(" all."));
    EXPECT_EQ(dialog().editor().introduction().toPlainText(), QStringLiteral("Thank you all."));
}

TEST_F(FeedbackTest, WhatIsForTheWriterAloneIsCounted)
{
    inLibrary([this](LibraryService& library) {
        db::NoteDraft note;
        note.sessionId = m_sessionId;
        note.kind = QStringLiteral("observation");
        note.text = QStringLiteral("mine");
        note.visibility = db::Visibility::Private;
        EXPECT_TRUE(NoteService(library).add(note));
    });
    const auto* words = dialog().findChild<QLabel*>(QStringLiteral("withheld"));
    EXPECT_TRUE(words->isVisible());
    EXPECT_TRUE(words->text().contains(QStringLiteral("One note is for you alone"))) << words->text().toStdString();
    EXPECT_FALSE(shown(QStringLiteral("mine")));
}

TEST_F(FeedbackTest, PausesInTypingMakeOneVersionAndAnotherFieldAnother)
{
    FeedbackWork& work = dialog().work();
    for (const char* words : {"one", " two", " three"}) {
        QTest::keyClicks(&dialog().editor().introduction(), QLatin1String(words));
        ASSERT_TRUE(waitFor([&] { return work.kept(); }));
    }
    EXPECT_EQ(work.state().version, 0);
    QTest::keyClicks(&dialog().editor().closing(), QStringLiteral("four"));
    ASSERT_TRUE(waitFor([&] { return work.state().version == 1; }));
    EXPECT_EQ(kept().plan.introduction, QStringLiteral("one two three"));
    EXPECT_TRUE(kept().plan.closing.isEmpty());
    work.keep();
    ASSERT_TRUE(waitFor([&] { return work.state().version == 2; }));
    work.setSitting(std::chrono::milliseconds(50));
    QTest::keyClicks(&dialog().editor().closing(), QStringLiteral(" five"));
    EXPECT_TRUE(waitFor([&] { return work.state().version == 3; })) << "a long rest ends it, too";
    QAction* undo = m_actions.action(ActionId::Undo);
    EXPECT_TRUE(waitFor([&] { return undo->text().contains(QStringLiteral("what to try next")); }))
        << undo->text().toStdString();
}

TEST_F(FeedbackTest, WhatWasBeingWrittenWhenTheProgramDiedGoesOnWhereItWas)
{
    {
        const auto library = LibraryService::open(path("library"));
        FeedbackPlan plan;
        plan.introduction = QStringLiteral("half a sen");
        ASSERT_TRUE(FeedbackService(**library).keepDraft(m_sessionId, plan, 0));
    }
    EXPECT_EQ(dialog().editor().introduction().toPlainText(), QStringLiteral("half a sen"));
    EXPECT_TRUE(dialog().work().wasRecovered());
    dialog().close();
    EXPECT_TRUE(waitFor([this] { return kept().plan.introduction == QStringLiteral("half a sen"); }));
}

TEST_F(FeedbackTest, AMomentIsLeftOutMovedAndCommentedByKeyboard)
{
    QListWidget& moments = dialog().editor().moments();
    ASSERT_EQ(moments.count(), 2);
    dialog().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog()));
    moments.setFocus();
    moments.setCurrentRow(1);
    const QString second = dialog().editor().chosen();
    QTest::keyClick(&moments, Qt::Key_Up, Qt::AltModifier);
    ASSERT_TRUE(waitFor([&] { return moments.currentRow() == 0; }));
    EXPECT_EQ(dialog().editor().chosen(), second);
    QTest::keyClicks(&dialog().editor().comment(), QStringLiteral("begin here"));
    EXPECT_TRUE(waitFor([this] { return shown(QStringLiteral("begin here")); }));
    moments.setCurrentRow(1);
    QTest::keyClick(&moments, Qt::Key_Space);
    EXPECT_TRUE(waitFor([this] { return !shown(QStringLiteral("first thing")); }));
    EXPECT_TRUE(shown(QStringLiteral("second thing")));
    dialog().close();
    EXPECT_TRUE(waitFor([this] { return kept().plan.leftOut.size() == 1; }));
    EXPECT_EQ(kept().plan.order.front(), second);
    EXPECT_EQ(kept().plan.comments.value(second), QStringLiteral("begin here"));
}

TEST_F(FeedbackTest, WhoeverWritesSeesWhichPicturesHaveTheirFacesCovered)
{
    {
        const auto library = LibraryService::open(path("library"));
        const auto session = (*library)->session(m_sessionId);
        db::ConsentDraft draft;
        draft.caseId = session->record.caseId;
        draft.purposes = db::allConsentPurposes();
        draft.faceMask = db::FaceMask::Solid;
        ASSERT_TRUE(ConsentService(**library).put(draft, 0));
    }
    std::filesystem::create_directory_symlink(vision::modelFolder(), m_library.models());
    QListWidget& moments = dialog().editor().moments();
    ASSERT_TRUE(waitFor([&] { return !dialog().work().readsPictures() && moments.item(1)->text().contains(u'['); }));
    EXPECT_TRUE(moments.item(0)->text().contains(QStringLiteral("faces covered")))
        << moments.item(0)->text().toStdString();
    EXPECT_TRUE(waitFor([this] { return shown(QStringLiteral("faces")) && shown(QStringLiteral("covered.")); }));
    const auto pictures = [this] {
        int count = 0;
        for (const pages::Page& page : dialog().preview().document().pages) {
            for (const pages::Piece& piece : page.pieces)
                count += piece.kind == pages::Piece::Kind::Picture ? 1 : 0;
        }
        return count;
    };
    EXPECT_TRUE(waitFor([&] { return pictures() == 2; }));
}

TEST_F(FeedbackTest, PicturesFromBeforeAChangeOfConsentAreNotKept)
{
    ASSERT_TRUE(
        waitFor([&] { return !dialog().work().readsPictures() && !dialog().work().pictures().byFrame.isEmpty(); }));
    {
        const auto library = LibraryService::open(path("library"));
        const auto session = (*library)->session(m_sessionId);
        db::ConsentDraft draft;
        draft.caseId = session->record.caseId;
        draft.purposes = {db::ConsentPurpose::OwnReview};
        ASSERT_TRUE(ConsentService(**library).put(draft, 0));
    }
    m_library.reload(); // as the consent dialog asks for
    EXPECT_TRUE(waitFor([&] { return !dialog().work().pictures().leftOut.isEmpty(); }));
    EXPECT_TRUE(dialog().work().pictures().byFrame.isEmpty());
}

TEST_F(FeedbackTest, AReleaseIsAskedForAndStaysToBeLookedAtWhileTheDraftGoesOn)
{
    QTest::keyClicks(&dialog().editor().closing(), QStringLiteral("leave one silence"));
    release();
    auto* versions = dialog().findChild<QComboBox*>();
    ASSERT_TRUE(waitFor([&] { return versions->count() == 2; }));
    EXPECT_EQ(kept().releases.size(), 1);
    EXPECT_EQ(kept().releases[0].composition.closing, QStringLiteral("leave one silence"));
    QTest::keyClicks(&dialog().editor().introduction(), QStringLiteral("Later words"));
    EXPECT_TRUE(waitFor([this] { return shown(QStringLiteral("Later words")); }));
    versions->setCurrentIndex(1);
    EXPECT_TRUE(waitFor([this] { return !shown(QStringLiteral("Later words")); }));
    EXPECT_TRUE(shown(QStringLiteral("version 1")));
    EXPECT_TRUE(dialog().reply().isVisible());
    QTest::keyClicks(&dialog().reply(), QStringLiteral("I will try"));
    QTest::mouseClick(button(QStringLiteral("Send")), Qt::LeftButton);
    EXPECT_TRUE(waitFor([this] { return shown(QStringLiteral("I will try")); }))
        << dialog().findChild<QLabel*>(QStringLiteral("trouble"))->text().toStdString();
    const auto* sent = dialog().findChild<QLabel*>(QStringLiteral("replySent"));
    EXPECT_TRUE(sent->isVisible()) << "the field is empty again, and it is said why";
    QTest::keyClicks(&dialog().reply(), QStringLiteral("and"));
    EXPECT_FALSE(sent->isVisible());
    dialog().reply().clear();
}

TEST_F(FeedbackTest, AReplyThatWasNotSentIsNotLostByClosing)
{
    dialog();
    release();
    ASSERT_TRUE(waitFor([this] { return dialog().reply().isEnabled(); }));
    dialog().reply().setPlainText(QStringLiteral("thank you for this"));
    QTest::keyClick(&dialog(), Qt::Key_Escape);
    auto* question = dialog().findChild<QMessageBox*>(QStringLiteral("loseQuestion"));
    ASSERT_NE(question, nullptr);
    EXPECT_TRUE(dialog().isVisible());
    QTest::keyClick(question, Qt::Key_Escape);
    EXPECT_EQ(dialog().reply().toPlainText(), QStringLiteral("thank you for this"));
    dialog().reply().clear();
    QTest::keyClick(&dialog(), Qt::Key_Escape);
    EXPECT_TRUE(waitFor([this] { return !m_dialog || !m_dialog->isVisible(); }));
}

TEST_F(FeedbackTest, UndoInTheWindowTakesBackWhatWasWrittenIntoTheDraft)
{
    QTest::keyClicks(&dialog().editor().introduction(), QStringLiteral("Thank you"));
    dialog().work().keep(); // as going to the other window does
    ASSERT_TRUE(waitFor([this] { return dialog().work().isVersion() && dialog().work().state().version > 0; }));
    QAction* undo = m_actions.action(ActionId::Undo);
    ASSERT_TRUE(waitFor([&] { return undo->text().contains(QStringLiteral("feedback"), Qt::CaseInsensitive); }))
        << undo->text().toStdString();
    undo->trigger();
    EXPECT_TRUE(waitFor([this] { return dialog().editor().introduction().toPlainText().isEmpty(); }));
    EXPECT_TRUE(kept().plan.introduction.isEmpty());
}

TEST_F(FeedbackTest, TheOtherPaperHasItsSize)
{
    EXPECT_EQ(dialog().preview().document().size, pointsOf(Paper::A4) * pages::kUnitsPerPoint);
    for (QComboBox* box : dialog().findChildren<QComboBox*>()) {
        if (box->accessibleName() == QStringLiteral("Paper"))
            box->setCurrentIndex(1);
    }
    EXPECT_EQ(dialog().preview().document().size, pointsOf(Paper::Letter) * pages::kUnitsPerPoint);
}

// The print dialog with a file in the place of a printer.
class PrintedFeedbackTest : public FeedbackTest
{
protected:
    QPrintDialog* ask()
    {
        dialog().activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&dialog()));
        QTest::keyClick(&dialog(), Qt::Key_P, Qt::ControlModifier);
        return dialog().findChild<QPrintDialog*>(QStringLiteral("printDialog"));
    }
    static void print(QPrintDialog& ask, const QString& file)
    {
        ask.printer()->setOutputFormat(QPrinter::PdfFormat);
        ask.printer()->setOutputFileName(file);
        ask.done(QDialog::Accepted);
    }
    QString state() { return dialog().findChild<QLabel*>(QStringLiteral("feedbackState"))->text(); }
    // A page as a picture, grey; null: there is none.
    QImage picture(const QString& pdf, int page)
    {
        const QString out = pathText(path("page"));
        QProcess::execute(QStringLiteral("pdftoppm"),
                          {QStringLiteral("-gray"), QStringLiteral("-r"), QStringLiteral("50"), QStringLiteral("-f"),
                           QString::number(page), QStringLiteral("-l"), QString::number(page),
                           QStringLiteral("-singlefile"), pdf, out});
        QImage image(out + QStringLiteral(".pgm"));
        QFile::remove(out + QStringLiteral(".pgm"));
        return image;
    }
    // Share of the pixels that look different.
    static double apart(const QImage& a, const QImage& b)
    {
        if (a.isNull() || a.size() != b.size())
            return 1;
        int other = 0;
        for (int y = 0; y < a.height(); ++y)
            for (int x = 0; x < a.width(); ++x)
                other += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 100;
        return static_cast<double>(other) / (a.width() * a.height());
    }
    QStringList audited()
    {
        return inLibrary([](LibraryService& library) {
            QStringList actions;
            const auto events = library.database().audit().list();
            for (const db::AuditEvent& event : *events)
                actions.append(event.action);
            return actions;
        });
    }
};

TEST_F(PrintedFeedbackTest, ItsPagesAreThoseOfThePdfAndItIsOnRecord)
{
    const QString file = pathText(path("printed.pdf"));
    QPrintDialog* dialogOfPrinter = ask();
    ASSERT_NE(dialogOfPrinter, nullptr);
    print(*dialogOfPrinter, file);
    ASSERT_TRUE(waitFor([this] { return state().contains(QStringLiteral("printed.pdf")); })) << state().toStdString();
    ASSERT_TRUE(waitFor([this] { return !dialog().work().readsPictures(); })) << "they may be read again meanwhile";
    const QString pdf = writeFile(
        "saved.pdf", feedbackPdf(dialog().work().composition(), dialog().work().pictures(), dialog().paper()));
    ASSERT_GT(pages(), 0);
    for (int page = 1; page <= pages(); ++page)
        EXPECT_LT(apart(picture(pdf, page), picture(file, page)), 0.01) << page;
    EXPECT_TRUE(picture(file, static_cast<int>(pages()) + 1).isNull());
    EXPECT_TRUE(audited().contains(QStringLiteral("report.printed")));
}

TEST_F(PrintedFeedbackTest, ThePaperOfThePrinterIsWhatItIsLaidOutForAndARangeIsKept)
{
    QTest::keyClicks(&dialog().editor().introduction(), QString(QStringLiteral("many words ")).repeated(400));
    ASSERT_TRUE(waitFor([this] { return pages() > 1; }));
    const QString file = pathText(path("printed.pdf"));
    QPrintDialog* dialogOfPrinter = ask();
    ASSERT_NE(dialogOfPrinter, nullptr);
    dialogOfPrinter->printer()->setPageSize(QPageSize(QPageSize::Letter));
    dialogOfPrinter->printer()->setColorMode(QPrinter::GrayScale);
    dialogOfPrinter->printer()->setPrintRange(QPrinter::PageRange);
    dialogOfPrinter->printer()->setFromTo(2, 2);
    print(*dialogOfPrinter, file);
    ASSERT_TRUE(waitFor([this] { return state().contains(QStringLiteral("printed.pdf")); })) << state().toStdString();
    ASSERT_TRUE(waitFor([this] { return !dialog().work().readsPictures(); })) << "they may be read again meanwhile";
    const QString pdf =
        writeFile("saved.pdf", feedbackPdf(dialog().work().composition(), dialog().work().pictures(), Paper::Letter));
    EXPECT_LT(apart(picture(pdf, 2), picture(file, 1)), 0.01);
    EXPECT_TRUE(picture(file, 2).isNull());
}

TEST_F(PrintedFeedbackTest, APrinterThatTakesNothingIsNamed)
{
    QPrintDialog* dialogOfPrinter = ask();
    ASSERT_NE(dialogOfPrinter, nullptr);
    print(*dialogOfPrinter, pathText(path("no such folder")) + QStringLiteral("/printed.pdf"));
    auto* trouble = dialog().findChild<QLabel*>(QStringLiteral("trouble"));
    ASSERT_TRUE(waitFor([&] { return trouble->isVisible(); }));
    EXPECT_TRUE(trouble->text().contains(QStringLiteral("“printed.pdf” cannot be written")))
        << trouble->text().toStdString();
    EXPECT_TRUE(button(QStringLiteral("Print"))->isEnabled()); // another one can be chosen
}

TEST_F(PrintedFeedbackTest, WhereConsentForbidsItNothingIsPrintedAndTheReasonIsSaid)
{
    inLibrary([this](LibraryService& library) {
        const auto session = library.session(m_sessionId);
        const auto before = ConsentService(library).record(session->record.caseId, {});
        db::ConsentDraft draft = before->terms;
        draft.purposes = {db::ConsentPurpose::OwnReview};
        EXPECT_TRUE(ConsentService(library).put(draft, before->version));
        return 0;
    });
    const QString file = pathText(path("printed.pdf"));
    QPrintDialog* dialogOfPrinter = ask();
    ASSERT_NE(dialogOfPrinter, nullptr);
    print(*dialogOfPrinter, file);
    auto* trouble = dialog().findChild<QLabel*>(QStringLiteral("trouble"));
    ASSERT_TRUE(waitFor([&] { return trouble->isVisible(); }));
    EXPECT_FALSE(QFile::exists(file));
    EXPECT_FALSE(audited().contains(QStringLiteral("report.printed")));
}

TEST(UsualPaper, FollowsWhereOneIs)
{
    EXPECT_EQ(usualPaper(QLocale(QLocale::English, QLocale::UnitedStates)), Paper::Letter);
    EXPECT_EQ(usualPaper(QLocale(QLocale::French, QLocale::Canada)), Paper::Letter);
    EXPECT_EQ(usualPaper(QLocale(QLocale::English, QLocale::UnitedKingdom)), Paper::A4);
    EXPECT_EQ(usualPaper(QLocale(QLocale::German, QLocale::Germany)), Paper::A4);
}

// In a sealed library, where a session is given to people one by one.
class ReleaseQuestion : public WindowTest
{
protected:
    QString words()
    {
        m_library.open(path("library"), db::Credentials::ofPassphrase(db::SecretText(kSupervisor)));
        EXPECT_TRUE(waitFor([this] { return m_library.isOpen(); }));
        m_window->openSession(m_sessionId);
        EXPECT_TRUE(waitForFrame(0));
        waitForAnswers();
        m_actions.action(ActionId::PreviewFeedback)->trigger();
        auto* dialog = m_window->findChild<FeedbackDialog*>();
        EXPECT_TRUE(waitFor([&] { return dialog->work().isOpen(); }));
        for (QPushButton* one : dialog->findChildren<QPushButton*>())
            if (one->text().remove(u'&').startsWith(QStringLiteral("Release")))
                one->click();
        const auto* question = dialog->findChild<QMessageBox*>(QStringLiteral("releaseQuestion"));
        return question ? question->informativeText() : QString();
    }
};

TEST_F(ReleaseQuestion, SaysNothingOfAccessWhereATraineeMayOpenTheSession)
{
    makeSealedLibrary();
    const QString said = words();
    EXPECT_TRUE(said.contains(QStringLiteral("never changes"))) << said.toStdString();
    EXPECT_FALSE(said.contains(QStringLiteral("No trainee"))) << said.toStdString();
}

TEST_F(ReleaseQuestion, SaysThatNoTraineeMayOpenTheSession)
{
    {
        const auto library = makeSealedLibrary();
        PeopleService people(*library);
        EXPECT_TRUE(people.revoke(m_sessionId, *people.findPerson(QStringLiteral("Iris Vale"))));
    }
    const QString said = words();
    EXPECT_TRUE(said.contains(QStringLiteral("No trainee may open this session yet"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("Nobody else can read it yet."))) << said.toStdString();
    EXPECT_FALSE(said.contains(QStringLiteral("only others"))) << said.toStdString();
}

} // namespace
} // namespace alliance::app
