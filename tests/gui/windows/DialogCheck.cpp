#include "tests/gui/windows/DialogCheck.h"

#include "app/panels/CandidateReasonField.h"
#include "app/panels/CommandPalette.h"
#include "app/resources/ThemeChoice.h"
#include "app/timeline/TimelineWidget.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QGroupBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMap>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSet>
#include <QStackedWidget>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>
#include <QToolBar>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr int kDeepest = 40; // of the accessible tree
constexpr int kMostStops = 500;
constexpr double kPlain = 3;   // contrast of what is seen at once
constexpr int kPlainEdge = 64; // pixels: a large control may show it in a part, such as a tab or a handle

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

// Qt reads the tab that is chosen in place of the bar's own name.
QString readName(const QWidget& widget)
{
    if (qobject_cast<const QTabBar*>(&widget))
        return widget.accessibleName();
    const QAccessibleInterface* item = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    return item ? item->text(QAccessible::Name) : QString();
}

QString nameOf(const QWidget& widget)
{
    return QStringLiteral("%1#%2 “%3”")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), readName(widget));
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

bool takesTab(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

bool isControl(const QWidget& widget)
{
    const bool kind = qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
                      qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
                      qobject_cast<const QAbstractItemView*>(&widget) || qobject_cast<const QTextEdit*>(&widget) ||
                      qobject_cast<const QPlainTextEdit*>(&widget) || qobject_cast<const QTabBar*>(&widget) ||
                      qobject_cast<const TimelineWidget*>(&widget) ||
                      (qobject_cast<const QAbstractSlider*>(&widget) && !qobject_cast<const QScrollBar*>(&widget));
    return kind;
}

bool isUsable(const QWidget& widget, const QWidget& window)
{
    const auto* tabs = qobject_cast<const QTabBar*>(&widget);
    if (tabs && tabs->count() == 0)
        return false;
    return !isPart(widget) && widget.isVisibleTo(&window) && widget.isEnabled() && widget.window() == window.window();
}

// Tab comes to one of the group, and the arrow keys to the others.
bool isReachedByArrows(const QWidget& widget)
{
    const auto* choice = qobject_cast<const QAbstractButton*>(&widget);
    if (!choice || (!choice->group() && !qobject_cast<const QRadioButton*>(choice)))
        return false;
    QList<QAbstractButton*> group = choice->group() ? choice->group()->buttons() : QList<QAbstractButton*>();
    if (!choice->group())
        for (auto* one : choice->parentWidget()->findChildren<QRadioButton*>(QString(), Qt::FindDirectChildrenOnly))
            group.append(one);
    return std::any_of(group.begin(), group.end(), [](const QAbstractButton* one) { return takesTab(*one); });
}

// The list of the palette, and that of reasons: a field keeps the keyboard and hands Up and Down on.
bool isSteered(const QWidget& widget, const QWidget& window)
{
    return qobject_cast<const QListView*>(&widget) &&
           (qobject_cast<const CommandPalette*>(&window) || qobject_cast<const CandidateReasonField*>(widget.parent()));
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

// A panel of the window: it is read to its end before the next one.
const QWidget* panelOf(const QWidget& widget)
{
    const QWidget* one = &widget;
    while (one->parentWidget() && !qobject_cast<const QMainWindow*>(one->parentWidget()) && !one->isWindow())
        one = one->parentWidget();
    return one;
}

// Where it is read: beside something outside of the area or the panel that it scrolls in, that area counts.
QRect placeBeside(const QWidget& widget, const QWidget& other, const QWidget& window)
{
    const QWidget* shown = &widget;
    if (panelOf(widget) != panelOf(other))
        shown = panelOf(widget);
    else
        for (const QWidget* around = widget.parentWidget(); around && around != &window;
             around = around->parentWidget())
            if (qobject_cast<const QAbstractScrollArea*>(around) && !around->isAncestorOf(&other) && around != &other)
                shown = around;
    return QRect(shown->mapTo(&window, QPoint()), shown->size());
}

bool goesBack(const QRect& from, const QRect& to)
{
    const int shared = std::min(from.bottom(), to.bottom()) - std::max(from.top(), to.top()) + 1;
    if (2 * shared > std::min(from.height(), to.height()))
        return to.left() < from.left();
    return to.bottom() < from.top() && to.left() < from.right(); // else it begins the next column
}

// Words in a panel of their own, which the keyboard scrolls.
bool isForReading(const QWidget& widget)
{
    return qobject_cast<const QAbstractScrollArea*>(&widget) && !isControl(widget);
}

int plainlyChanged(const QImage& before, const QImage& after)
{
    if (before.size() != after.size())
        return before.width() * before.height();
    int changed = 0;
    for (int y = 0; y < before.height(); ++y)
        for (int x = 0; x < before.width(); ++x)
            changed += before.pixel(x, y) != after.pixel(x, y) &&
                       contrastRatio(before.pixelColor(x, y), after.pixelColor(x, y)) >= kPlain;
    return changed;
}

bool showsFocus(QWidget& widget)
{
    widget.clearFocus();
    const QImage without = widget.grab().toImage();
    widget.setFocus(Qt::TabFocusReason);
    return widget.hasFocus() &&
           plainlyChanged(without, widget.grab().toImage()) >= std::min(widget.width(), kPlainEdge);
}

bool stepsBack(const QWidget& from, const QWidget& to, const QWidget& window)
{
    return goesBack(placeBeside(from, to, window), placeBeside(to, from, window));
}

std::string backwardSteps(const QList<QWidget*>& stops, const QWidget& window)
{
    QStringList found;
    for (qsizetype i = 1; i < stops.size(); ++i)
        if (stepsBack(*stops[i - 1], *stops[i], window))
            found.append(QStringLiteral("%1 → %2").arg(nameOf(*stops[i - 1]), nameOf(*stops[i])));
    return found.join(u'\n').toStdString();
}

// Where the key leads from what has the keyboard, until it comes back to the first stop or is caught.
QList<QWidget*> walk(QWidget& window, Qt::Key key)
{
    QList<QWidget*> stops;
    while (stops.size() < kMostStops) {
        QWidget* from = QApplication::focusWidget();
        QTest::keyClick(from ? from : &window, key);
        QWidget* now = QApplication::focusWidget();
        if (!now || stops.contains(now))
            break;
        stops.append(now);
    }
    return stops;
}

// Begins where the only step back leads, or else at the top.
void rotate(QList<QWidget*>& stops, const QWidget& window)
{
    QList<qsizetype> back;
    for (qsizetype i = 0; i < stops.size(); ++i)
        if (stepsBack(*stops[i], *stops[(i + 1) % stops.size()], window))
            back.append((i + 1) % stops.size());
    const auto height = [&window](const QWidget* one) { return one->mapTo(&window, QPoint()).y(); };
    const auto top = std::min_element(stops.begin(), stops.end(),
                                      [&](const QWidget* a, const QWidget* b) { return height(a) < height(b); });
    std::rotate(stops.begin(), back.size() == 1 ? stops.begin() + back.front() : top, stops.end());
}

QStringList namesOf(const QList<QWidget*>& widgets)
{
    QStringList names;
    for (const QWidget* one : widgets)
        names.append(nameOf(*one));
    return names;
}

QStringList leftPanels(const QList<QWidget*>& stops)
{
    QStringList found;
    QList<const QWidget*> done;
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const QWidget* before = panelOf(*stops[i - 1]);
        if (panelOf(*stops[i]) == before)
            continue;
        done.append(before);
        if (done.contains(panelOf(*stops[i])))
            found.append(QStringLiteral("%1 → %2").arg(nameOf(*stops[i - 1]), nameOf(*stops[i])));
    }
    return found;
}

QStringList passedOver(const QList<QWidget*>& stops, const QWidget& window)
{
    QStringList found;
    for (const QWidget* one : window.findChildren<QWidget*>())
        if (isControl(*one) && isUsable(*one, window) && panelOf(*one)->geometry().intersects(window.rect()) &&
            !stops.contains(one) && !one->focusProxy() && !isReachedByArrows(*one) && !isSteered(*one, window))
            found.append(nameOf(*one));
    return found;
}

} // namespace

std::string unnamedIn(QWidget& window)
{
    QStringList unnamed;
    collectUnnamed(QAccessible::queryAccessibleInterface(&window), unnamed);
    for (QWidget* one : window.findChildren<QWidget*>())
        if (takesTab(*one) && isUsable(*one, window) && !one->focusProxy() && readName(*one).trimmed().isEmpty())
            unnamed.append(placeOf(one));
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
    return backwardSteps(chainOf(window), window);
}

std::string unseenFocusIn(QWidget& window)
{
    QStringList found;
    for (QWidget* one : chainOf(window))
        if (!showsFocus(*one))
            found.append(nameOf(*one));
    return found.join(u'\n').toStdString();
}

std::string lostEnterIn(QDialog& dialog)
{
    const QList<QPushButton*> buttons = dialog.findChildren<QPushButton*>();
    const auto ofDefault = [&] {
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton* one) {
            return one->isDefault() && isUsable(*one, dialog);
        });
        return found == buttons.end() ? nullptr : *found;
    };
    const QPushButton* before = ofDefault();
    if (!before || before->hasFocus()) // the one with the keyboard is always
        return {};
    for (QPushButton* one : buttons) {
        if (!isUsable(*one, dialog) || !takesTab(*one))
            continue;
        one->setFocus();
        one->clearFocus();
        if (ofDefault() != before)
            return nameOf(*before).toStdString() + " after " + nameOf(*one).toStdString();
    }
    return {};
}

std::string sharedLettersIn(const QWidget& window)
{
    QMap<QString, QStringList> controls;
    const auto add = [&controls](const QString& text) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            controls[key.toString()].append(text);
    };
    for (const QWidget* one : window.findChildren<QWidget*>()) {
        if (!one->isVisibleTo(&window) || one->window() != window.window())
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(one);
        const auto* label = qobject_cast<const QLabel*>(one);
        const auto* group = qobject_cast<const QGroupBox*>(one);
        if (button)
            add(button->text());
        else if (label && label->buddy())
            add(label->text());
        else if (group)
            add(group->title());
        else if (const auto* tabs = qobject_cast<const QTabBar*>(one))
            for (int i = 0; i < tabs->count(); ++i)
                add(tabs->tabText(i));
        else if (const auto* bar = qobject_cast<const QMenuBar*>(one))
            for (const QAction* menu : bar->actions())
                add(menu->text());
    }
    QStringList found;
    for (auto one = controls.cbegin(); one != controls.cend(); ++one)
        if (one->size() > 1)
            found.append(one.key() + QStringLiteral(": ") + one->join(QStringLiteral(" / ")));
    return found.join(u'\n').toStdString();
}

std::string sharedLettersOnPagesOf(QDialog& dialog)
{
    QStringList found{QString::fromStdString(sharedLettersIn(dialog))};
    for (auto* pages : dialog.findChildren<QStackedWidget*>()) {
        const int shown = pages->currentIndex();
        for (int i = 0; i < pages->count(); ++i) {
            pages->setCurrentIndex(i);
            found.append(QString::fromStdString(sharedLettersIn(dialog)));
        }
        pages->setCurrentIndex(shown);
    }
    found.removeDuplicates();
    found.removeAll(QString());
    return found.join(u'\n').toStdString();
}

std::string cutBarsIn(const QWidget& window)
{
    QStringList found;
    for (const auto* bar : window.findChildren<QProgressBar*>()) {
        bar->ensurePolished(); // its height may be the style sheet's
        const int height = bar->sizeHint().boundedTo(bar->maximumSize()).height();
        if (bar->isTextVisible() && height < bar->fontMetrics().height())
            found.append(nameOf(*bar));
    }
    return found.join(u'\n').toStdString();
}

std::string faultsOf(QMainWindow& window)
{
    QStringList faults;
    const auto add = [&faults](const char* what, const QStringList& found) {
        if (!found.isEmpty())
            faults.append(QStringLiteral("%1:\n  %2").arg(QString::fromLatin1(what), found.join(u"\n  ")));
    };
    const auto lines = [](const std::string& found) {
        return QString::fromStdString(found).split(u'\n', Qt::SkipEmptyParts);
    };
    add("no name", lines(unnamedIn(window)));
    walk(window, Qt::Key_Tab); // from something that Tab may never come to again
    QList<QWidget*> stops = walk(window, Qt::Key_Tab);
    QList<QWidget*> back = walk(window, Qt::Key_Backtab);
    std::reverse(back.begin(), back.end());
    rotate(stops, window);
    rotate(back, window);
    if (back != stops)
        add("Shift+Tab goes another way", QStringList{QStringLiteral("Tab:")} + namesOf(stops) +
                                              QStringList{QStringLiteral("Shift+Tab:")} + namesOf(back));
    add("not reached by Tab", passedOver(stops, window));
    add("a panel is left and comes again", leftPanels(stops));
    add("against the order of reading", lines(backwardSteps(stops, window)));
    QStringList strange;
    QStringList unseen;
    for (QWidget* one : std::as_const(stops)) {
        const QAccessible::Role role = QAccessible::queryAccessibleInterface(one)->role();
        if (!kInteractive.contains(role) && role != QAccessible::PageTabList && !isForReading(*one))
            strange.append(QStringLiteral("%1: %2").arg(nameOf(*one)).arg(role));
        if (!showsFocus(*one))
            unseen.append(nameOf(*one));
    }
    add("no role of a control", strange);
    add("focus cannot be seen", unseen);
    return faults.join(u'\n').toStdString();
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
    add("Enter is lost", lostEnterIn(dialog));
    add("focus cannot be seen", unseenFocusIn(dialog));
    add("words are cut", cutBarsIn(dialog));
    return faults;
}

} // namespace alliance::app
