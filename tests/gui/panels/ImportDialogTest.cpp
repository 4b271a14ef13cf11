#include "app/panels/ImportDialog.h"

#include "app/services/DateText.h"
#include "tests/support/media/ClipMaker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDateTime>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

class ImportDialogTest : public ::testing::Test
{
protected:
    // A second of recording that ended so many minutes after nine.
    QString clip(const char* name, int minute)
    {
        const QString file = m_folder.filePath(QString::fromLatin1(name));
        support::ClipSpec spec;
        spec.frames = 25;
        EXPECT_TRUE(support::makeClip(spec, file.toStdString()));
        QFile handle(file);
        EXPECT_TRUE(handle.open(QIODevice::ReadWrite));
        EXPECT_TRUE(
            handle.setFileTime(QDateTime(QDate(2026, 3, 4), QTime(9, minute)), QFileDevice::FileModificationTime));
        return file;
    }
    QComboBox& together() { return *m_dialog.findChild<QComboBox*>(QStringLiteral("together")); }
    QList<qsizetype> sizes()
    {
        QList<qsizetype> all;
        for (const ImportRequest& request : m_dialog.requests())
            all.append(request.files.size());
        return all;
    }

    QTemporaryDir m_folder;
    ImportDialog m_dialog{{QStringLiteral("AB-01")}, QStringLiteral("AB-01")};
};

TEST_F(ImportDialogTest, RecordingsWhoseTimesOverlapAreProposedAsCamerasOfOneSession)
{
    m_dialog.show();
    m_dialog.addFiles({clip("left.mp4", 50), clip("later.mp4", 30), clip("right.mp4", 50)});
    ASSERT_TRUE(QTest::qWaitFor([this] { return sizes() == QList<qsizetype>{2, 1}; }, 10'000));
    EXPECT_TRUE(together().isVisible());
    EXPECT_EQ(together().currentText(), QStringLiteral("By their times: 2 sessions"));
    EXPECT_EQ(m_dialog.requests().front().files.back().filename(), "right.mp4");
    const auto* files = m_dialog.findChild<QListWidget*>(QStringLiteral("files"));
    EXPECT_EQ(files->item(0)->text(), QStringLiteral("Session A: left.mp4"));
    EXPECT_EQ(files->item(1)->text(), QStringLiteral("Session B: later.mp4"));
    EXPECT_EQ(files->item(2)->text(), QStringLiteral("Session A: right.mp4"));
    EXPECT_FALSE(files->verticalScrollBar()->isVisible());
    EXPECT_EQ(m_dialog.requests().back().caseCode, QStringLiteral("AB-01"));
}

TEST(ImportIntoOneOfSeveral, ACodeThatTwoCasesShareIsChosenFromTheList)
{
    const QString one = QStringLiteral("AB-01 · 3f2a91bc");
    ImportDialog dialog({one, QStringLiteral("AB-01 · 77b10ce4"), QStringLiteral("AB-010")}, one);
    dialog.addFiles({QStringLiteral("/no/such/file.mp4")});
    const auto* several = dialog.findChild<QLabel*>(QStringLiteral("severalCases"));
    auto* code = dialog.findChild<QComboBox*>(QStringLiteral("caseCode"));
    auto* import = dialog.findChild<QPushButton*>(QStringLiteral("import"));
    ASSERT_TRUE(several && code && import);
    EXPECT_TRUE(import->isEnabled() && several->isHidden());
    EXPECT_EQ(dialog.request().caseCode, one);
    code->setCurrentText(QStringLiteral("AB-01"));
    EXPECT_FALSE(import->isEnabled() || several->isHidden());
    code->setCurrentText(QStringLiteral("AB-010"));
    EXPECT_TRUE(import->isEnabled() && several->isHidden());
}

TEST_F(ImportDialogTest, EnterInAFieldImportsAlsoAfterTheButtonHadTheKeyboard)
{
    m_dialog.addFiles({clip("one.mp4", 50)});
    m_dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_dialog));
    for (QPushButton* button : m_dialog.findChildren<QPushButton*>())
        if (button->isEnabled())
            button->setFocus();
    auto* field = m_dialog.findChild<QComboBox*>(QStringLiteral("caseCode"))->lineEdit();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(m_dialog.result(), QDialog::Accepted);
}

TEST_F(ImportDialogTest, ThePersonDecidesOtherwise)
{
    m_dialog.show();
    m_dialog.addFiles({clip("left.mp4", 50), clip("right.mp4", 50)});
    ASSERT_TRUE(QTest::qWaitFor([this] { return together().currentText().contains(u'1'); }, 10'000));
    EXPECT_EQ(sizes(), QList<qsizetype>{2});
    together().setFocus();
    QTest::keyClick(&together(), Qt::Key_End);
    EXPECT_EQ(sizes(), (QList<qsizetype>{1, 1}));
}

TEST_F(ImportDialogTest, ASessionIsOfTheDayOfItsRecordingUnlessOneIsSaid)
{
    m_dialog.show();
    const auto* otherwise = m_dialog.findChild<QLabel*>(QStringLiteral("otherwise"));
    EXPECT_EQ(otherwise->text(), QStringLiteral("otherwise no date"));
    m_dialog.addFiles({clip("only.mp4", 50)});
    const QDate day(2026, 3, 4);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_dialog.requests().front().heldOn == day; }, 10'000));
    EXPECT_EQ(otherwise->text(), QStringLiteral("otherwise ") + shortDayText(day));
    auto* said = m_dialog.findChild<QDateEdit*>();
    for (auto* box : m_dialog.findChildren<QCheckBox*>())
        box->click();
    said->setDate({2026, 2, 1});
    EXPECT_EQ(m_dialog.requests().front().heldOn, QDate(2026, 2, 1));
}

TEST_F(ImportDialogTest, OneRecordingIsNotAskedAbout)
{
    m_dialog.show();
    m_dialog.addFiles({clip("only.mp4", 50)});
    EXPECT_FALSE(together().isVisible());
    EXPECT_EQ(sizes(), QList<qsizetype>{1});
}

} // namespace
} // namespace alliance::app
