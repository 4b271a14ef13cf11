#include "tests/gui/windows/RoomCheck.h"

#include "app/panels/ElidedButton.h"
#include "app/panels/ElidedCombo.h"
#include "app/services/Language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStringList>
#include <QStyleOptionComboBox>
#include <QToolButton>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr int kNamed = 6;    // widgets of a window that is too large
constexpr int kRounding = 2; // of the height of lines of words, below which nothing of a letter lies

bool showsWords(const QWidget& widget)
{
    if (const auto* tool = qobject_cast<const QToolButton*>(&widget))
        return tool->toolButtonStyle() != Qt::ToolButtonIconOnly && !tool->text().isEmpty();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return !button->text().isEmpty();
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return !label->text().isEmpty() && label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored;
    return false;
}

QSize neededBy(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const QSize least = widget.minimumSizeHint();
    if (qobject_cast<const ElidedButton*>(&widget)) // which has a tip
        return {0, widget.sizeHint().height()};
    if (!label) // the space above and below the words may shrink
        return {std::max(least.width(), widget.sizeHint().width()), widget.fontMetrics().height()};
    return label->wordWrap() ? QSize(0, widget.heightForWidth(widget.width()) - kRounding) : least;
}

// Of words that are not elided where they do not fit.
int wordsOf(const QComboBox& box)
{
    return box.isEditable() || qobject_cast<const ElidedCombo*>(&box)
               ? 0
               : box.fontMetrics().horizontalAdvance(box.currentText());
}

int fieldOf(const QComboBox& box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.subControls = QStyle::SC_All;
    return box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
}

// Wider than what it lies in, which does not scroll sideways.
bool isCutAside(const QScrollArea& area)
{
    return area.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && area.widget() &&
           area.widget()->width() > area.viewport()->width();
}

bool liesOutside(const QWidget& widget, const QWidget& window)
{
    return widget.parentWidget() == &window && !window.rect().contains(widget.geometry());
}

QString described(const QWidget& widget, QSize needed)
{
    return QStringLiteral("%1#%2 “%3”: %4 × %5 of %6 × %7")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
             widget.property("text").toString())
        .arg(widget.width())
        .arg(widget.height())
        .arg(needed.width())
        .arg(needed.height());
}

} // namespace

std::string clippedIn(const QWidget& window)
{
    QStringList found;
    for (const QWidget* one : window.findChildren<QWidget*>()) {
        if (!one->isVisible() || one->window() != window.window() || one->visibleRegion().isEmpty())
            continue;
        const auto* box = qobject_cast<const QComboBox*>(one);
        const auto* area = qobject_cast<const QScrollArea*>(one);
        if (box && fieldOf(*box) < wordsOf(*box))
            found.append(described(*one, {one->width() - fieldOf(*box) + wordsOf(*box), one->height()}));
        if (area && isCutAside(*area))
            found.append(described(*area->viewport(), area->widget()->size()));
        if (!showsWords(*one))
            continue;
        const QSize needed = neededBy(*one);
        if (one->width() < needed.width() || one->height() < needed.height() || liesOutside(*one, window))
            found.append(described(*one, needed));
    }
    return found.join(u'\n').toStdString();
}

std::string scrolledAsideIn(const QWidget& window)
{
    QStringList found;
    for (const QScrollArea* area : window.findChildren<QScrollArea*>()) {
        if (!area->widget() || area->visibleRegion().isEmpty() || area->widget()->width() <= area->viewport()->width())
            continue;
        found.append(described(*area, area->widget()->size()));
        for (const QWidget* one : area->widget()->findChildren<QWidget*>())
            if (one->isVisible() && !qobject_cast<const QScrollArea*>(one->parentWidget()) &&
                one->minimumSizeHint().width() > area->viewport()->width() / 2)
                found.append(u' ' + described(*one, one->minimumSizeHint()));
    }
    return found.join(u'\n').toStdString();
}

std::string tooLargeFor(const QWidget& window, QSize room)
{
    const QSize needed =
        window.minimumSizeHint().expandedTo(window.layout() ? window.layout()->totalMinimumSize() : QSize());
    if (needed.width() <= room.width() && needed.height() <= room.height())
        return {};
    QList<const QWidget*> parts;
    for (const QWidget* one : window.findChildren<QWidget*>())
        if (one->window() == window.window() && !one->isWindow())
            parts.append(one);
    const auto largest = [&](auto side) {
        std::sort(parts.begin(), parts.end(), [side](const QWidget* a, const QWidget* b) {
            return side(a->minimumSizeHint().expandedTo(a->minimumSize())) >
                   side(b->minimumSizeHint().expandedTo(b->minimumSize()));
        });
        QStringList lines;
        for (const QWidget* one : parts.first(std::min<qsizetype>(kNamed, parts.size())))
            lines.append(described(*one, one->minimumSizeHint().expandedTo(one->minimumSize())));
        return lines.join(u'\n');
    };
    QString words = QStringLiteral("needs %1 × %2").arg(needed.width()).arg(needed.height());
    if (needed.width() > room.width())
        words += QStringLiteral("\nwidest:\n") + largest([](QSize size) { return size.width(); });
    if (needed.height() > room.height())
        words += QStringLiteral("\nhighest:\n") + largest([](QSize size) { return size.height(); });
    return words.toStdString();
}

Spoken::Spoken(const char* language)
{
    useLanguage(*QApplication::instance(), QString::fromLatin1(language));
}

Spoken::~Spoken()
{
    useLanguage(*QApplication::instance(), QStringLiteral("en"));
    QLocale::setDefault(QLocale::c());
}

} // namespace alliance::app
