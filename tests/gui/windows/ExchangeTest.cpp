#include "app/panels/ExportAnnotationsDialog.h"
#include "app/panels/ImportAnnotationsDialog.h"
#include "app/panels/NoteEditor.h"
#include "app/panels/NoticeBar.h"
#include "app/services/ExchangeFiles.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>

namespace alliance::app
{
namespace
{

constexpr const char* kTwoCues = "1\n00:00:01,000 --> 00:00:02,000\nmm-hm\n\n2\n00:00:02,500 --> 00:00:03,000\nfine\n";

class ExchangeTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        makeLibrary({25});
        openSession();
    }

    static QPushButton* button(const QDialog& dialog, const QString& words)
    {
        for (auto* one : dialog.findChildren<QPushButton*>())
            if (one->text().remove(u'&') == words)
                return one;
        return nullptr;
    }

    void drop(const QStringList& files) { drop(files, *m_window); }
    void drop(const QStringList& files, QWidget& target)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& file : files)
            urls.append(QUrl::fromLocalFile(file));
        data.setUrls(urls);
        const QPointF at(target.rect().center());
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &event);
        EXPECT_TRUE(event.isAccepted());
    }

    QString words(const QDialog& dialog) { return dialog.findChild<QLabel*>(QStringLiteral("words"))->text(); }
    bool told(const char* what)
    {
        return waitFor([&] { return m_window->notices().texts().join(u'|').contains(QString::fromUtf8(what)); });
    }
    qsizetype notes() const { return m_session.notes().size(); }
};

TEST_F(ExchangeTest, AFileDroppedOnAFieldOfTextIsNoText)
{
    auto* text = m_window->findChild<NoteEditor*>()->findChild<QPlainTextEdit*>();
    ASSERT_NE(text, nullptr);
    drop({writeFile("therapist.srt", kTwoCues)}, *text->viewport());
    EXPECT_NE(shown<ImportAnnotationsDialog>(), nullptr);
    EXPECT_EQ(text->toPlainText(), QString());
}

TEST_F(ExchangeTest, AFileDroppedOnAPanelThatFloatsIsTakenIn)
{
    QDockWidget* dock = nullptr;
    for (auto* one : m_window->findChildren<QDockWidget*>()) {
        if (one->isVisible())
            dock = one;
    }
    ASSERT_NE(dock, nullptr);
    dock->setFloating(true);
    EXPECT_TRUE(dock->acceptDrops());
    drop({writeFile("therapist.srt", kTwoCues)}, *dock);
    EXPECT_NE(shown<ImportAnnotationsDialog>(), nullptr);
}

TEST_F(ExchangeTest, AFileDroppedOnTheReviewIsShownFirstThenTakenInAsOneStep)
{
    drop({writeFile("therapist.srt", kTwoCues)});
    auto* dialog = shown<ImportAnnotationsDialog>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([&] { return words(*dialog).contains(QStringLiteral("2 annotations would come in")); }));
    const auto* tiers = dialog->findChild<QTreeWidget*>(QStringLiteral("tiers"));
    ASSERT_EQ(tiers->topLevelItemCount(), 1);
    EXPECT_EQ(tiers->topLevelItem(0)->text(1), QStringLiteral("notes"));
    EXPECT_EQ(tiers->topLevelItem(0)->text(2), QStringLiteral("2"));
    EXPECT_EQ(notes(), 0);
    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return notes() == 2; }));
    EXPECT_TRUE(told("Taken in: 2 notes"));
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    ASSERT_TRUE(waitFor([&] { return m_actions.action(ActionId::Undo)->isEnabled(); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return notes() == 0; }));
    ASSERT_TRUE(waitFor([&] { return m_actions.action(ActionId::Redo)->isEnabled(); }));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(waitFor([&] { return notes() == 2; }));
}

TEST_F(ExchangeTest, ABrokenFileIsNamedWithItsLineAndWhatToDoAndNothingIsTaken)
{
    drop({writeFile("coder.json", "{\n\"format\": \"alliance-annotations\",\n oops\n}"),
          writeFile("cut off.eaf", "<ANNOTATION_DOCUMENT>\n<TIER>\n</ANNOTATION_DOCUMENT>")});
    for (const char* name : {"coder.json", "cut off.eaf"}) {
        auto* dialog = shown<ImportAnnotationsDialog>();
        ASSERT_NE(dialog, nullptr);
        ASSERT_TRUE(waitFor([&] { return words(*dialog).contains(QString::fromLatin1(name)); }))
            << words(*dialog).toStdString();
        EXPECT_TRUE(words(*dialog).contains(QStringLiteral("line 3"))) << words(*dialog).toStdString();
        EXPECT_TRUE(words(*dialog).contains(QStringLiteral("save it again")));
        EXPECT_FALSE(button(*dialog, QStringLiteral("Take in"))->isEnabled());
        dialog->reject();
        ASSERT_TRUE(waitFor([&] { return !m_window->findChildren<ImportAnnotationsDialog*>().contains(dialog); }));
    }
    EXPECT_EQ(notes(), 0);
}

TEST_F(ExchangeTest, WhatCannotComeInIsListedAndTheOthersAreTakenWhenAskedFor)
{
    drop({writeFile("late.srt", QByteArray(kTwoCues) + "\n3\n00:10:00,000 --> 00:10:01,000\nlate\n")});
    auto* dialog = shown<ImportAnnotationsDialog>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([&] { return words(*dialog).contains(QStringLiteral("1 cannot come in")); }));
    const auto* problems = dialog->findChild<QPlainTextEdit*>(QStringLiteral("problems"));
    EXPECT_TRUE(problems->isVisible());
    EXPECT_TRUE(problems->toPlainText().contains(QStringLiteral("0:10:00.000: the recording ends at 0:00:04.000")))
        << problems->toPlainText().toStdString();
    QPushButton* take = button(*dialog, QStringLiteral("Take in"));
    EXPECT_FALSE(take->isEnabled());
    dialog->findChild<QCheckBox*>(QStringLiteral("leaveOut"))->click();
    ASSERT_TRUE(take->isEnabled());
    take->click();
    EXPECT_TRUE(waitFor([&] { return notes() == 2; }));
    EXPECT_TRUE(told("Taken in: 2 notes"));
}

TEST_F(ExchangeTest, WhatWasWrittenFromTheWindowComesBackAsKnown)
{
    drop({writeFile("therapist.srt", kTwoCues)});
    auto* first = shown<ImportAnnotationsDialog>();
    ASSERT_NE(first, nullptr);
    ASSERT_TRUE(waitFor([&] { return button(*first, QStringLiteral("Take in"))->isEnabled(); }));
    first->accept();
    ASSERT_TRUE(waitFor([&] { return notes() == 2; }));
    for (const ExchangeFormat format : {ExchangeFormat::Elan, ExchangeFormat::Table, ExchangeFormat::Json}) {
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = shown<ExportAnnotationsDialog>();
        ASSERT_NE(dialog, nullptr);
        auto* formats = dialog->findChild<QComboBox*>(QStringLiteral("format"));
        formats->setCurrentIndex(formats->findData(static_cast<int>(format)));
        auto* place = dialog->findChild<QLineEdit*>(QStringLiteral("file"));
        EXPECT_TRUE(place->text().endsWith(formatEnding(format)));
        const QString file = pathText(path("written")) + formatEnding(format);
        place->setText(file);
        QPushButton* go = button(*dialog, QStringLiteral("Export"));
        ASSERT_TRUE(waitFor([&] { return go->isEnabled(); }));
        EXPECT_TRUE(dialog->findChild<QLabel*>(QStringLiteral("contents"))
                        ->text()
                        .startsWith(QStringLiteral("2 notes, 0 markers")));
        go->click();
        ASSERT_TRUE(waitFor([&] { return QFileInfo::exists(file); }));
        ASSERT_TRUE(waitFor([&] { return !m_library.busy(); }));
        drop({file});
        auto* again = shown<ImportAnnotationsDialog>();
        ASSERT_NE(again, nullptr);
        EXPECT_TRUE(waitFor([&] { return words(*again).contains(QStringLiteral("3 are there already")); }))
            << words(*again).toStdString();
        EXPECT_FALSE(button(*again, QStringLiteral("Take in"))->isEnabled());
        again->reject();
        ASSERT_TRUE(waitFor([&] { return m_window->findChildren<ImportAnnotationsDialog*>().isEmpty(); }));
    }
    EXPECT_TRUE(told("Written: “written.json”."));
}

TEST_F(ExchangeTest, AnExportHoldsNamesOnlyWhereTheBoxIsTicked)
{
    const QByteArray name = m_session.session().recordings.front().record.fileName.toUtf8();
    for (const bool names : {false, true}) {
        m_actions.action(ActionId::ExportAnnotations)->trigger();
        auto* dialog = shown<ExportAnnotationsDialog>();
        ASSERT_NE(dialog, nullptr);
        auto* formats = dialog->findChild<QComboBox*>(QStringLiteral("format"));
        formats->setCurrentIndex(formats->findData(static_cast<int>(ExchangeFormat::Json)));
        const QString file = pathText(path(names ? "named.json" : "plain.json"));
        dialog->findChild<QLineEdit*>(QStringLiteral("file"))->setText(file);
        auto* box = dialog->findChild<QCheckBox*>(QStringLiteral("names"));
        EXPECT_FALSE(box->isChecked()) << "codes stand for people unless somebody wants it otherwise";
        box->setChecked(names);
        QPushButton* go = button(*dialog, QStringLiteral("Export"));
        ASSERT_TRUE(waitFor([&] { return go->isEnabled(); }));
        go->click();
        ASSERT_TRUE(waitFor([&] { return QFileInfo::exists(file) && !m_library.busy(); }));
        QFile written(file);
        ASSERT_TRUE(written.open(QIODevice::ReadOnly));
        EXPECT_EQ(written.readAll().contains(name), names);
        ASSERT_TRUE(waitFor([&] { return m_window->findChildren<ExportAnnotationsDialog*>().isEmpty(); }));
    }
}

TEST_F(ExchangeTest, AnExportSaysAtOnceWhatConsentForbidsAndWhatIsThereAlready)
{
    m_actions.action(ActionId::ExportAnnotations)->trigger();
    auto* dialog = shown<ExportAnnotationsDialog>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit*>(QStringLiteral("file"))->setText(writeFile("there.eaf", "x"));
    auto* replace = button(*dialog, QStringLiteral("Replace"));
    ASSERT_NE(replace, nullptr);
    ASSERT_TRUE(waitFor([&] { return replace->isEnabled(); }));
    auto* purpose = dialog->findChild<QComboBox*>(QStringLiteral("purpose"));
    purpose->setCurrentIndex(purpose->findData(static_cast<int>(db::ConsentPurpose::Research)));
    EXPECT_FALSE(replace->isEnabled());
    EXPECT_TRUE(
        dialog->findChild<QLabel*>(QStringLiteral("consent"))->text().contains(QStringLiteral("no consent on record")));
}

} // namespace
} // namespace alliance::app
