#include "tests/gui/windows/DialogCheck.h"

#include "app/panels/CommandPalette.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDialog>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTextEdit>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr int kDeepest = 40; // of the accessible tree

const QSet<QAccessible::Role> kInteractive = {
    QAccessible::Button,       QAccessible::CheckBox,   QAccessible::RadioButton,    QAccessible::ComboBox,
    QAccessible::EditableText, QAccessible::SpinBox,    QAccessible::Slider,         QAccessible::List,
    QAccessible::Tree,         QAccessible::Table,      QAccessible::PageTab,        QAccessible::Link,
    QAccessible::MenuItem,     QAccessible::ButtonMenu, QAccessible::ButtonDropDown, QAccessible::ProgressBar};

// Parts that Qt puts into a control, which has the name and the keyboard.
bool isPart(const QObject& object)
{
    if (object.inherits("QLineEditIconButton") || object.inherits("QTableCornerButton") ||
        object.inherits("QHeaderView"))
        return true;
    for (const QObject* owner = object.parent(); owner; owner = owner->parent())
        if (qobject_cast<const QAbstractSpinBox*>(owner) || qobject_cast<const QComboBox*>(owner) ||
            qobject_cast<const QCalendarWidget*>(owner) || qobject_cast<const QTabBar*>(owner))
            return true;
    return false;
}

QString placeOf(const QObject* object)
{
    QStringList path;
    for (; object; object = object->parent())
        path.prepend(
            QStringLiteral("%1#%2").arg(QString::fromLatin1(object->metaObject()->className()), object->objectName()));
    return path.join(u'/');
}

QString nameOf(const QWidget& widget)
{
    const QAccessibleInterface* item = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    return QStringLiteral("%1#%2 “%3”")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
             item ? item->text(QAccessible::Name) : QString());
}

void collectUnnamed(QAccessibleInterface* item, QStringList& unnamed, int depth = 0)
{
    if (!item || !item->isValid() || item->state().invisible || depth > kDeepest)
        return;
    if (kInteractive.contains(item->role()) && item->text(QAccessible::Name).trimmed().isEmpty() &&
        !(item->object() && isPart(*item->object())))
        unnamed.append(placeOf(item->object()));
    if (item->role() == QAccessible::List || item->role() == QAccessible::Tree || item->role() == QAccessible::Table)
        return; // their rows are checked with the models
    for (int i = 0; i < item->childCount(); ++i)
        collectUnnamed(item->child(i), unnamed, depth + 1);
}

bool isControl(const QWidget& widget)
{
    const bool kind = qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
                      qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
                      qobject_cast<const QAbstractItemView*>(&widget) || qobject_cast<const QTextEdit*>(&widget) ||
                      qobject_cast<const QPlainTextEdit*>(&widget) || qobject_cast<const QTabBar*>(&widget) ||
                      (qobject_cast<const QAbstractSlider*>(&widget) && !qobject_cast<const QScrollBar*>(&widget));
    return kind;
}

bool isUsable(const QWidget& widget, const QWidget& window)
{
    return !isPart(widget) && widget.isVisibleTo(&window) && widget.isEnabled() && widget.window() == window.window();
}

bool takesTab(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

// Tab comes to one of the group, and the arrow keys to the others.
bool isReachedByArrows(const QWidget& widget)
{
    const auto* choice = qobject_cast<const QRadioButton*>(&widget);
    if (!choice)
        return false;
    QList<QAbstractButton*> group = choice->group() ? choice->group()->buttons() : QList<QAbstractButton*>();
    if (!choice->group())
        for (auto* one : choice->parentWidget()->findChildren<QRadioButton*>(QString(), Qt::FindDirectChildrenOnly))
            group.append(one);
    return std::any_of(group.begin(), group.end(), [](const QAbstractButton* one) { return takesTab(*one); });
}

// The list of the palette: its field keeps the keyboard and hands Up and Down on.
bool isSteered(const QWidget& widget, const QWidget& window)
{
    return qobject_cast<const QListView*>(&widget) && qobject_cast<const CommandPalette*>(&window);
}

// In the order of Tab.
QList<QWidget*> chainOf(QWidget& window)
{
    QList<QWidget*> chain;
    for (QWidget* one = window.nextInFocusChain(); one && one != &window; one = one->nextInFocusChain())
        if (isUsable(*one, window) && takesTab(*one) && !one->focusProxy())
            chain.append(one);
    return chain;
}

bool goesBack(const QRect& from, const QRect& to)
{
    const int shared = std::min(from.bottom(), to.bottom()) - std::max(from.top(), to.top()) + 1;
    if (2 * shared > std::min(from.height(), to.height()))
        return to.left() < from.left();
    return to.bottom() < from.top() && to.left() < from.right(); // else it begins the next column
}

} // namespace

std::string unnamedIn(QWidget& window)
{
    QStringList unnamed;
    collectUnnamed(QAccessible::queryAccessibleInterface(&window), unnamed);
    unnamed.removeDuplicates();
    return unnamed.join(u'\n').toStdString();
}

std::string unreachableIn(QWidget& window)
{
    QStringList found;
    for (const QWidget* one : window.findChildren<QWidget*>())
        if (isControl(*one) && isUsable(*one, window) && !takesTab(*one) && !isReachedByArrows(*one) &&
            !isSteered(*one, window))
            found.append(nameOf(*one));
    return found.join(u'\n').toStdString();
}

std::string outOfOrderIn(QWidget& window)
{
    QStringList found;
    const QWidget* before = nullptr;
    for (const QWidget* one : chainOf(window)) {
        const auto place = [&window](const QWidget& widget) {
            return QRect(widget.mapTo(&window, QPoint()), widget.size());
        };
        if (before && goesBack(place(*before), place(*one)))
            found.append(QStringLiteral("%1 → %2").arg(nameOf(*before), nameOf(*one)));
        before = one;
    }
    return found.join(u'\n').toStdString();
}

std::string unseenFocusIn(QWidget& window)
{
    QStringList found;
    const QList<QWidget*> chain = chainOf(window);
    for (QWidget* one : chain) {
        one->clearFocus();
        const QImage without = one->grab().toImage();
        one->setFocus(Qt::TabFocusReason);
        if (!one->hasFocus() || one->grab().toImage() == without)
            found.append(nameOf(*one));
    }
    return found.join(u'\n').toStdString();
}

std::string faultsOf(QDialog& dialog)
{
    std::string faults;
    const auto add = [&faults](const char* what, const std::string& found) {
        if (!found.empty())
            faults += std::string(what) + ":\n" + found + "\n";
    };
    add("no title", dialog.windowTitle().isEmpty() ? placeOf(&dialog).toStdString() : std::string());
    add("no name", unnamedIn(dialog));
    add("not reached by Tab", unreachableIn(dialog));
    add("against the order of reading", outOfOrderIn(dialog));
    add("focus cannot be seen", unseenFocusIn(dialog));
    return faults;
}

} // namespace alliance::app
