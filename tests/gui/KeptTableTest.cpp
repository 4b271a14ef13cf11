// Nothing that is on screen is forgotten: the table of kept pictures names every widget class of the program.

#include "tests/gui/KeptTable.h"

#include "tests/gui/KeptPicture.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

constexpr qint64 kRoom = 3'000'000; // bytes that all kept pictures may take in the tree

QString textOf(const QString& file)
{
    QFile in(file);
    EXPECT_TRUE(in.open(QIODevice::ReadOnly)) << file.toStdString();
    return QString::fromUtf8(in.readAll());
}

// Those that headers of the program declare on widgets of Qt, or on one of these.
QSet<QString> widgetClasses()
{
    static const QRegularExpression declared(QStringLiteral("^class (\\w+)(?: final)? : public (\\w+)"),
                                             QRegularExpression::MultilineOption);
    QSet<QString> bases{
        QStringLiteral("QAbstractScrollArea"), QStringLiteral("QComboBox"),      QStringLiteral("QDialog"),
        QStringLiteral("QDockWidget"),         QStringLiteral("QFrame"),         QStringLiteral("QLabel"),
        QStringLiteral("QLineEdit"),           QStringLiteral("QListView"),      QStringLiteral("QListWidget"),
        QStringLiteral("QMainWindow"),         QStringLiteral("QPlainTextEdit"), QStringLiteral("QPushButton"),
        QStringLiteral("QScrollArea"),         QStringLiteral("QTableView"),     QStringLiteral("QTextBrowser"),
        QStringLiteral("QTextEdit"),           QStringLiteral("QToolBar"),       QStringLiteral("QToolButton"),
        QStringLiteral("QTreeView"),           QStringLiteral("QTreeWidget"),    QStringLiteral("QWidget")};
    QSet<QString> found;
    for (bool more = true; more;) {
        more = false;
        for (const char* part : {"panels", "timeline", "windows"}) {
            QDirIterator headers(QStringLiteral(ALLIANCE_SOURCE_DIR "/app/") + QLatin1String(part),
                                 {QStringLiteral("*.h")});
            while (headers.hasNext()) {
                auto each = declared.globalMatch(textOf(headers.next()));
                while (each.hasNext()) {
                    const auto one = each.next();
                    if (!bases.contains(one.captured(2)) || found.contains(one.captured(1)))
                        continue;
                    found.insert(one.captured(1));
                    bases.insert(one.captured(1));
                    more = true;
                }
            }
        }
    }
    return found;
}

QSet<QString> named()
{
    QSet<QString> all;
    for (const KeptPanel& one : keptPanels())
        for (const char* cell : {one.empty, one.busy, one.failed, one.full})
            if (isPictureName(QLatin1String(cell)))
                all.insert(QLatin1String(cell));
    for (const char* one : furtherPictures())
        all.insert(QLatin1String(one));
    return all;
}

std::string sorted(const QSet<QString>& names)
{
    QStringList list(names.begin(), names.end());
    list.sort();
    return list.join(u' ').toStdString();
}

TEST(KeptTable, EveryPanelDialogAndPartOfTheProgramStandsInIt)
{
    QSet<QString> listed;
    for (const KeptPanel& one : keptPanels()) {
        EXPECT_FALSE(listed.contains(QLatin1String(one.widget))) << one.widget << " stands twice";
        listed.insert(QLatin1String(one.widget));
        EXPECT_TRUE(isPictureName(QLatin1String(one.full))) << one.widget << " is never shown full";
    }
    const QSet<QString> there = widgetClasses();
    EXPECT_GT(there.size(), 80);
    EXPECT_EQ(sorted(there - listed), "") << "add these, with a picture of each of their states";
    EXPECT_EQ(sorted(listed - there), "") << "these are gone";
}

TEST(KeptTable, EveryPictureIsKeptAndTheFullOnesInEveryTheme)
{
    QSet<QString> files;
    qint64 bytes = 0;
    for (const QFileInfo& one : QDir(keptFolder()).entryInfoList({QStringLiteral("*.png")})) {
        files.insert(one.completeBaseName());
        bytes += one.size();
    }
    EXPECT_LT(bytes, kRoom);
    EXPECT_EQ(sorted(named() - files), "") << "there are no pictures of these";
    QSet<QString> inThemes;
    for (const KeptPanel& one : keptPanels())
        for (const KeptTheme& theme : keptThemes())
            inThemes.insert(QString(QLatin1String(one.full)) + QLatin1String(theme.ending));
    EXPECT_EQ(sorted(inThemes - files), "") << "there are no pictures of these";
    QSet<QString> unnamed;
    for (QString file : std::as_const(files)) {
        const QString whole = file;
        for (const char* ending : {"-dark", "-contrast"})
            if (file.endsWith(QLatin1String(ending)))
                file.chop(static_cast<int>(qstrlen(ending)));
        if (!isKeptPicture(file))
            unnamed.insert(whole);
    }
    EXPECT_EQ(sorted(unnamed), "") << "nobody names these";
}

TEST(KeptTable, EveryPictureIsTakenByATest)
{
    QString sources;
    QDirIterator tests(QStringLiteral(ALLIANCE_SOURCE_DIR "/tests/gui"), {QStringLiteral("Kept*Test.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (tests.hasNext())
        sources += textOf(tests.next());
    QSet<QString> nowhere;
    for (const QString& name : named())
        if (!sources.contains(QStringLiteral("\"%1\"").arg(name)))
            nowhere.insert(name);
    EXPECT_EQ(sorted(nowhere), "");
}

} // namespace
} // namespace alliance::app
