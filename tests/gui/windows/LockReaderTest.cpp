// What a screen reader finds while the library is locked, where it walks through the windows as it does at any time,
// and what it is told of then.

#include "app/panels/NoticeBar.h"
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

// A screen reader that is told of everything, and asks by what names it goes.
class Listener
{
public:
    Listener()
    {
        told().clear();
        m_before = QAccessible::installUpdateHandler(listen);
    }
    ~Listener() { QAccessible::installUpdateHandler(m_before); }
    Q_DISABLE_COPY_MOVE(Listener)

    static QStringList& told()
    {
        static QStringList all;
        return all;
    }
    // As Qt does where a screen reader runs, which cannot be switched on for the platform offscreen.
    static void send(QAccessibleEvent& event)
    {
        const QAccessible::UpdateHandler handler = QAccessible::installUpdateHandler(nullptr);
        QAccessible::installUpdateHandler(handler);
        handler(&event);
    }
    static bool heard(const char* text) { return !told().filter(QLatin1String(text)).isEmpty(); }

private:
    static void listen(QAccessibleEvent* event)
    {
        switch (event->type()) {
        case QAccessible::TextInserted:
            return told().append(static_cast<QAccessibleTextInsertEvent*>(event)->textInserted());
        case QAccessible::TextRemoved:
            return told().append(static_cast<QAccessibleTextRemoveEvent*>(event)->textRemoved());
        case QAccessible::TextUpdated:
            told().append(static_cast<QAccessibleTextUpdateEvent*>(event)->textRemoved());
            return told().append(static_cast<QAccessibleTextUpdateEvent*>(event)->textInserted());
        case QAccessible::ValueChanged:
            return told().append(static_cast<QAccessibleValueChangeEvent*>(event)->value().toString());
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        case QAccessible::Announcement:
            return told().append(static_cast<QAccessibleAnnouncementEvent*>(event)->message());
#endif
        case QAccessible::NameChanged:
        case QAccessible::DescriptionChanged:
        case QAccessible::Alert:
        case QAccessible::Focus:
            if (QAccessibleInterface* item = event->accessibleInterface(); item && item->isValid())
                told().append(item->text(QAccessible::Name) + u' ' + item->text(QAccessible::Value));
            return;
        default:
            return;
        }
    }
    QAccessible::UpdateHandler m_before = nullptr;
};

void tellOf(QWidget& widget, const QString& text)
{
    QAccessibleTextInsertEvent inserted(&widget, 0, text);
    Listener::send(inserted);
    QAccessibleValueChangeEvent value(&widget, text);
    Listener::send(value);
    QAccessibleEvent alert(&widget, QAccessible::Alert);
    Listener::send(alert);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent announcement(&widget, text);
    Listener::send(announcement);
#endif
}

TEST_F(LockReaderTest, AScreenReaderIsToldOfNothingThatGoesOnBehindTheLock)
{
    const Listener listener;
    openSealedSession();
    work();
    press(Qt::Key_M);
    auto* field = noteField();
    ASSERT_NE(field, nullptr);
    type(QStringLiteral("half a hope"));
    tellOf(*field, QStringLiteral("half a hope"));
    ASSERT_TRUE(Listener::heard("half a hope"));
    lock();
    Listener::told().clear();

    field->insertPlainText(QStringLiteral(" of AB-01"));
    m_actions.action(ActionId::Undo)->setText(QStringLiteral("Undo: AB-01"));
    m_window->notices().show(NoticeKind::Error, QStringLiteral("AB-01 failed"));
    m_window->setWindowTitle(QStringLiteral("AB-01"));
    auto* late = new QDialog(m_window.get());
    late->setAttribute(Qt::WA_DeleteOnClose);
    auto* line = new QLineEdit(late);
    late->show();
    line->setText(QStringLiteral("AB-01 again"));
    for (QWidget* widget : {static_cast<QWidget*>(m_window.get()), static_cast<QWidget*>(late),
                            static_cast<QWidget*>(field), static_cast<QWidget*>(line)})
        tellOf(*widget, QStringLiteral("AB-01 of 9"));
    EXPECT_FALSE(Listener::heard("AB-01")) << Listener::told().join(u'|').toStdString();
    EXPECT_FALSE(Listener::heard("hope")) << Listener::told().join(u'|').toStdString();
    late->close();
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    typePassphrase("not it");
    ASSERT_TRUE(refused());
    tellOf(part<QWidget>("lockProblem"), problem());
    EXPECT_TRUE(Listener::heard("not the passphrase")) << Listener::told().join(u'|').toStdString();
    EXPECT_FALSE(Listener::heard("AB-01")) << Listener::told().join(u'|').toStdString();
    typePassphrase(kSupervisor);
    ASSERT_TRUE(isUnlocked());
    tellOf(*field, QStringLiteral("and more"));
    EXPECT_TRUE(Listener::heard("and more"));
}

} // namespace
} // namespace alliance::app
