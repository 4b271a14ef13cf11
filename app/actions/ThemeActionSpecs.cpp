#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(Actions)
}

#include "app/actions/ThemeActionSpecs.h"

namespace alliance::app
{
namespace
{

ActionSpec look(ActionId id, const char* key, const QString& text, const QString& tip)
{
    return {id, key, ActionGroup::View, text, tip, {}, nullptr, false, true};
}

} // namespace

QList<ActionSpec> themeActionSpecs()
{
    using enum ActionId;
    return {
        look(ThemeSystem, "theme.system", tr("Colours: as the &system"), tr("Light or dark, as the computer is set")),
        look(ThemeLight, "theme.light", tr("Colours: &light"), tr("Dark text on light panels")),
        look(ThemeDark, "theme.dark", tr("Colours: &dark"), tr("Light text on dark panels")),
        look(ThemeContrast, "theme.contrast", tr("Colours: high &contrast"), tr("White and bright colours on black")),
    };
}

} // namespace alliance::app
