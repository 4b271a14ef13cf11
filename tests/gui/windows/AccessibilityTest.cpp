#include "app/panels/CommandPalette.h"
#include "app/panels/ImportDialog.h"
#include "app/windows/ExchangeFlow.h"
#include "app/windows/LibraryFlow.h"
#include "tests/gui/windows/WindowFixture.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QSet>

namespace alliance::app
{
namespace
{

const QSet<QAccessible::Role> kInteractive = {
    QAccessible::Button,       QAccessible::CheckBox,   QAccessible::RadioButton,    QAccessible::ComboBox,
    QAccessible::EditableText, QAccessible::SpinBox,    QAccessible::Slider,         QAccessible::List,
    QAccessible::Tree,         QAccessible::Table,      QAccessible::PageTab,        QAccessible::Link,
    QAccessible::MenuItem,     QAccessible::ButtonMenu, QAccessible::ButtonDropDown, QAccessible::ProgressBar};

// Parts that Qt puts into a control, which has the name.
bool isInside(const QAccessibleInterface& item)
{
    const QObject* object = item.object();
    const QObject* owner = object ? object->parent() : nullptr;
    return owner && (qobject_cast<const QAbstractSpinBox*>(owner) || qobject_cast<const QComboBox*>(owner) ||
                     object->inherits("QLineEditIconButton"));
}

QString placeOf(const QAccessibleInterface& item)
{
    QStringList path;
    for (const QObject* object = item.object(); object; object = object->parent())
        path.prepend(
            QStringLiteral("%1#%2").arg(QString::fromLatin1(object->metaObject()->className()), object->objectName()));
    return path.join(u'/');
}

void collectUnnamed(QAccessibleInterface* item, QStringList& unnamed, int depth = 0)
{
    if (!item || !item->isValid() || item->state().invisible || depth > 40)
        return;
    if (kInteractive.contains(item->role()) && item->text(QAccessible::Name).trimmed().isEmpty() && !isInside(*item))
        unnamed.append(placeOf(*item));
    if (item->role() == QAccessible::List || item->role() == QAccessible::Tree || item->role() == QAccessible::Table)
        return; // their rows are checked with the models
    for (int i = 0; i < item->childCount(); ++i)
        collectUnnamed(item->child(i), unnamed, depth + 1);
}

std::string unnamedIn(QWidget& window)
{
    QStringList unnamed;
    collectUnnamed(QAccessible::queryAccessibleInterface(&window), unnamed);
    unnamed.removeDuplicates();
    return unnamed.join(u'\n').toStdString();
}

class AccessibilityTest : public WindowTest
{
protected:
    // Those that are open now, and closes them.
    void checkDialogs(const char* opener)
    {
        int seen = 0;
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            auto* dialog = qobject_cast<QDialog*>(widget);
            if (!dialog || !dialog->isVisible())
                continue;
            ++seen;
            EXPECT_EQ(unnamedIn(*dialog), "") << opener;
            EXPECT_FALSE(dialog->windowTitle().isEmpty()) << opener;
            dialog->close();
        }
        EXPECT_GT(seen, 0) << opener << " opened nothing";
        QCoreApplication::processEvents();
    }
};

TEST_F(AccessibilityTest, NoControlOfTheWindowIsWithoutAName)
{
    EXPECT_EQ(unnamedIn(*m_window), "") << "without a library";
    makeLibrary({30, 60});
    openLibrary();
    EXPECT_EQ(unnamedIn(*m_window), "") << "sessions";
    m_window->openSession(m_sessionId);
    ASSERT_TRUE(waitForFrame(0));
    m_session.selectCandidate(m_session.candidates().front().record.id);
    press(Qt::Key_R);
    EXPECT_EQ(unnamedIn(*m_window), "") << "review, asking for a reason";
    press(Qt::Key_Escape);
    press(Qt::Key_S);
    m_actions.action(ActionId::ShowSearch)->trigger();
    EXPECT_EQ(unnamedIn(*m_window), "") << "tape stopped, finding";
    m_actions.action(ActionId::ShowDefinitions)->trigger();
    EXPECT_EQ(unnamedIn(*m_window), "") << "definitions";
    m_actions.action(ActionId::ShowDifferences)->trigger();
    EXPECT_EQ(unnamedIn(*m_window), "") << "differences";
    m_actions.action(ActionId::ShowComparison)->trigger();
    EXPECT_EQ(unnamedIn(*m_window), "") << "comparison";
    m_actions.action(ActionId::FindExamples)->trigger();
    EXPECT_EQ(unnamedIn(*m_window), "") << "collections";
}

TEST_F(AccessibilityTest, NoControlOfADialogIsWithoutAName)
{
    makeLibrary({30});
    openSession();
    m_session.selectCandidate(m_session.candidates().front().record.id);
    ASSERT_TRUE(waitForFrame(30));
    using enum ActionId;
    for (const ActionId id :
         {ShowPalette,   ShowPreferences, EditShortcuts, ShowHelp,        ShowShortcuts,     ShowConsent,   ShowDue,
          ShowAudit,     DestroySession,  ManagePeople,  AddToCollection, ShowFigures,       ShowRehearsal, ShowCourse,
          BackUpLibrary, NewLibrary,      About,         ExportSignals,   ExportAnnotations, ShowAgreement}) {
        QAction* action = m_actions.action(id);
        ASSERT_TRUE(action->isEnabled()) << action->objectName().toStdString();
        action->trigger();
        checkDialogs(qPrintable(action->objectName()));
    }
    m_window->flow().importFiles({pathText(makeClip("another.mp4", 10))});
    checkDialogs("import");
    m_window->exchange().offer(writeFile("notes.srt", "1\n00:00:01,000 --> 00:00:02,000\nfirst\n"));
    checkDialogs("import of annotations");
}

} // namespace
} // namespace alliance::app
