// What a screen reader finds while the library is locked: it walks through the windows as it does at any time.

#include "tests/gui/windows/LockFixture.h"

#include <QAccessible>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>

namespace alliance::app
{
namespace
{

using LockReaderTest = LockScreenTest;

void collect(QAccessibleInterface* item, QStringList& found, int depth)
{
    constexpr int kDeepest = 40;
    if (!item || !item->isValid() || depth > kDeepest)
        return;
    for (const QAccessible::Text what :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help, QAccessible::Accelerator})
        if (const QString text = item->text(what); !text.isEmpty())
            found.append(text);
    if (QAccessibleTextInterface* text = item->textInterface())
        found.append(text->text(0, text->characterCount()));
    if (QAccessibleValueInterface* value = item->valueInterface())
        found.append(value->currentValue().toString());
    for (int i = 0; i < item->childCount(); ++i)
        collect(item->child(i), found, depth + 1);
}

// Everything that a screen reader finds from there on.
QString readFrom(QWidget& widget)
{
    QStringList found;
    collect(QAccessible::queryAccessibleInterface(&widget), found, 0);
    return found.join(u'\n').trimmed();
}

TEST_F(LockReaderTest, AScreenReaderFindsTheLockAndNothingElseUntilItIsUnlocked)
{
    openSealedSession();
    work();
    press(Qt::Key_M);
    type(QStringLiteral("half a hope"));
    QWidget* field = noteField();
    ASSERT_NE(field, nullptr);
    auto* notes = m_window->findChild<QDockWidget*>(QStringLiteral("notesDock"));
    notes->setFloating(true);
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    ASSERT_TRUE(readFrom(*m_window).contains(QStringLiteral("half a hope")));
    ASSERT_TRUE(readFrom(*m_window).contains(QStringLiteral("AB-01")));
    ASSERT_TRUE(readFrom(*notes).contains(QStringLiteral("No notes yet")));
    lock();
    auto* late = new QDialog(m_window.get());
    late->setAttribute(Qt::WA_DeleteOnClose);
    (new QLineEdit(late))->setText(QStringLiteral("AB-01 again"));
    late->show();
    const char* const secrets[] = {"AB-01", "half a hope", "Quill", "session one", "0:00:00", "Candidates", "Notes"};
    for (QWidget* window :
         {static_cast<QWidget*>(m_window.get()), static_cast<QWidget*>(notes), static_cast<QWidget*>(late)}) {
        const QString read = readFrom(*window);
        EXPECT_TRUE(read.contains(QStringLiteral("Locked"))) << read.toStdString();
        for (const char* secret : secrets)
            EXPECT_FALSE(read.contains(QLatin1String(secret))) << secret << ": " << read.toStdString();
        EXPECT_EQ(QAccessible::queryAccessibleInterface(window)->childCount(), 1);
    }
    EXPECT_TRUE(readFrom(*m_window).contains(QStringLiteral("passphrase")));
    EXPECT_EQ(readFrom(*field), QString()) << "also of what was found before";
    late->close();
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    typePassphrase(kSupervisor);
    ASSERT_TRUE(isUnlocked());
    EXPECT_TRUE(readFrom(*m_window).contains(QStringLiteral("half a hope")));
    EXPECT_TRUE(readFrom(*m_window).contains(QStringLiteral("AB-01")));
    EXPECT_TRUE(readFrom(*notes).contains(QStringLiteral("No notes yet")));
}

} // namespace
} // namespace alliance::app
