#include "app/windows/ThemeActions.h"

#include "app/actions/ActionRegistry.h"
#include "app/actions/ThemeActionSpecs.h"
#include "app/panels/DialogRoom.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QInputDialog>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>
#include <QStyleHints>

#include <algorithm>
#include <cmath>
#include <utility>

namespace alliance::app
{
namespace
{

const QString kTheme = QStringLiteral("view/theme");
const QString kTextSize = QStringLiteral("view/text-size"); // percent
constexpr int kQuestionCharacters = 64;                     // in a line
constexpr int kNameCharacters = 48;                         // of a name that is asked for
constexpr int kLeastForWords = 48;                          // px; what is narrower is a line or a picture

// A width that was chosen for words, in pixels at the usual size of text.
bool hasWidthForWords(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return widget.minimumWidth() == widget.maximumWidth() && widget.minimumWidth() >= kLeastForWords &&
           !(label && !label->pixmap().isNull());
}

// A dialog that was given a least size is not kept by its layout from being smaller than its words.
void giveRoom(QDialog& dialog)
{
    QLayout* layout = dialog.layout();
    if (!layout)
        return;
    layout->activate(); // or the layouts in it say what they needed before
    QSize needed = dialog.size().expandedTo(layout->totalMinimumSize());
    if (!dialog.testAttribute(Qt::WA_Resized))
        needed = needed.expandedTo(layout->totalSizeHint());
    if (layout->hasHeightForWidth())
        needed.setHeight(std::max(needed.height(), layout->totalHeightForWidth(needed.width())));
    needed = needed.boundedTo(roomFor(dialog)).expandedTo(dialog.size());
    if (needed != dialog.size())
        dialog.resize(needed);
}

// Qt makes a question no wider than this.
int mostWideQuestion(const QMessageBox& question)
{
    constexpr int kSmallScreen = 1024;
    constexpr int kBesideQuestion = 480;
    constexpr int kMost = 1000;
    const int screen = question.screen()->availableGeometry().width();
    return screen <= kSmallScreen ? screen : std::min(screen - kBesideQuestion, kMost);
}

// Else a question is as narrow as its first line, and the words below become a column. Wider than its box they are cut.
void widenQuestion(const QMessageBox& question)
{
    constexpr int kBesideWords = 160; // the icon, and the space around and between
    auto* words = question.findChild<QLabel*>(QStringLiteral("qt_msgbox_informativelabel"));
    if (!words)
        return;
    words->ensurePolished();
    const int most = mostWideQuestion(question) - kBesideWords;
    words->setMaximumWidth(most);
    words->setMinimumWidth(std::min({words->fontMetrics().horizontalAdvance(words->text()),
                                     words->fontMetrics().averageCharWidth() * kQuestionCharacters, most}));
}

// Else the field of a name is as narrow as the words above it.
void widenName(const QInputDialog& question)
{
    if (auto* field = question.findChild<QLineEdit*>())
        field->setMinimumWidth(field->fontMetrics().averageCharWidth() * kNameCharacters);
}

void widen(QWidget& widget, double factor)
{
    if (hasWidthForWords(widget))
        widget.setFixedWidth(static_cast<int>(std::lround(widget.minimumWidth() * factor)));
}

} // namespace

ThemeActions::ThemeActions(Theme& theme, ActionRegistry& actions, QSettings& settings, QApplication& application,
                           ReadLook system)
    : m_theme(theme),
      m_settings(settings),
      m_application(application),
      m_readLook(std::move(system)),
      m_system(m_readLook()),
      m_chosen(themeFromKey(settings.value(kTheme).toString()))
{
    auto* group = new QActionGroup(this);
    for (const auto& [id, choice] :
         {std::pair{ActionId::ThemeSystem, ThemeChoice::System}, std::pair{ActionId::ThemeLight, ThemeChoice::Light},
          std::pair{ActionId::ThemeDark, ThemeChoice::Dark},
          std::pair{ActionId::ThemeContrast, ThemeChoice::HighContrast}}) {
        QAction* action = actions.action(id);
        group->addAction(action);
        action->setChecked(choice == m_chosen);
        connect(action, &QAction::triggered, this, [this, choice = choice] {
            m_settings.setValue(kTheme, toKey(choice));
            m_chosen = choice;
            apply();
        });
    }
    bindTextSizes(actions);
    apply();
    m_application.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &ThemeActions::followSoon);
#endif
}

void ThemeActions::bindTextSizes(ActionRegistry& actions)
{
    const int stored = m_settings.value(kTextSize).toInt();
    auto* group = new QActionGroup(this);
    for (const ActionId id : textSizes()) {
        const int percent = *percentOf(id);
        QAction* action = actions.action(id);
        group->addAction(action);
        if (group->actions().size() == 1 || percent == stored) {
            action->setChecked(true);
            m_theme.textScale = percent / 100.0;
        }
        connect(action, &QAction::triggered, this, [this, percent] {
            m_settings.setValue(kTextSize, percent);
            resizeText(percent / 100.0);
        });
    }
}

// The desktop tells every window, and the reading itself makes events.
void ThemeActions::followSoon()
{
    if (!m_changing && !std::exchange(m_willFollow, true))
        QMetaObject::invokeMethod(this, &ThemeActions::follow, Qt::QueuedConnection);
}

void ThemeActions::follow()
{
    m_willFollow = false;
    m_changing = true;
    const SystemLook now = m_readLook();
    m_changing = false;
    if (std::exchange(m_system, now) != now && m_chosen == ThemeChoice::System)
        apply();
}

void ThemeActions::apply()
{
    const double scale = m_theme.textScale;
    m_theme = themeOf(m_chosen, m_system);
    m_theme.textScale = scale;
    m_changing = true;
    m_theme.apply(m_application);
    m_changing = false;
    for (QWidget* widget : QApplication::allWidgets())
        widget->update();
}

void ThemeActions::resizeText(double scale)
{
    const double factor = scale / m_theme.textScale;
    if (factor == 1)
        return;
    // Of widgets that have a font of their own; the others follow the application.
    const QWidgetList widgets = QApplication::allWidgets();
    QHash<QWidget*, QFont> own;
    for (QWidget* widget : widgets) {
        if (!widget->testAttribute(Qt::WA_SetFont) || widget->font().pointSizeF() <= 0)
            continue;
        QFont font = widget->font();
        font.setPointSizeF(font.pointSizeF() * factor);
        own.insert(widget, font);
    }
    m_theme.textScale = scale;
    m_changing = true;
    m_theme.apply(m_application);
    m_changing = false;
    for (QWidget* widget : widgets) {
        if (own.contains(widget))
            widget->setFont(own.value(widget));
        if (widget->testAttribute(Qt::WA_WState_Polished))
            widen(*widget, factor);
        if (auto* list = qobject_cast<QAbstractItemView*>(widget))
            list->doItemsLayout();
        widget->updateGeometry();
        widget->update();
    }
}

// Whatever is made while text is larger gets the room for it when it is shown first; dialogs also when their words
// change.
bool ThemeActions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Polish)
        if (const auto* question = qobject_cast<const QMessageBox*>(watched))
            widenQuestion(*question);
    if (event->type() == QEvent::Show)
        if (const auto* question = qobject_cast<const QInputDialog*>(watched))
            widenName(*question);
    if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
        if (auto* dialog = qobject_cast<QDialog*>(watched))
            giveRoom(*dialog);
    if (event->type() == QEvent::ThemeChange ||
        (event->type() == QEvent::ApplicationPaletteChange && watched == &m_application))
        followSoon();
    if (event->type() == QEvent::Polish && m_theme.textScale != 1 && watched->isWidgetType() &&
        !watched->property(kFitsText).toBool())
        widen(*static_cast<QWidget*>(watched), m_theme.textScale);
    return QObject::eventFilter(watched, event);
}

} // namespace alliance::app
