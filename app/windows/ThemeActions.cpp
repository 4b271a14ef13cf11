#include "app/windows/ThemeActions.h"

#include "app/actions/ActionRegistry.h"

#include <QActionGroup>
#include <QApplication>
#include <QSettings>
#include <QWidget>

namespace alliance::app
{
namespace
{

const QString kTheme = QStringLiteral("view/theme");

} // namespace

ThemeActions::ThemeActions(Theme& theme, ActionRegistry& actions, QSettings& settings, QApplication& application)
    : m_theme(theme), m_settings(settings), m_application(application), m_systemIsDark(systemIsDark())
{
    const ThemeChoice chosen = themeFromKey(settings.value(kTheme).toString());
    auto* group = new QActionGroup(this);
    for (const auto& [id, choice] :
         {std::pair{ActionId::ThemeSystem, ThemeChoice::System}, std::pair{ActionId::ThemeLight, ThemeChoice::Light},
          std::pair{ActionId::ThemeDark, ThemeChoice::Dark},
          std::pair{ActionId::ThemeContrast, ThemeChoice::HighContrast}}) {
        QAction* action = actions.action(id);
        group->addAction(action);
        action->setChecked(choice == chosen);
        connect(action, &QAction::triggered, this, [this, choice = choice] {
            m_settings.setValue(kTheme, toKey(choice));
            apply(choice);
        });
    }
    apply(chosen);
}

void ThemeActions::apply(ThemeChoice choice)
{
    m_theme = themeOf(choice, m_systemIsDark);
    m_theme.apply(m_application);
    for (QWidget* widget : QApplication::allWidgets())
        widget->update();
}

} // namespace alliance::app
