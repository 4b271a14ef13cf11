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

ActionSpec textSize(ActionId id, const char* key)
{
    return {id,
            key,
            ActionGroup::View,
            tr("Size of text: %1 %").arg(*percentOf(id)),
            tr("Write everything in the program larger or in the usual size"),
            {},
            nullptr,
            false,
            true};
}

} // namespace

QList<ActionId> textSizes()
{
    using enum ActionId;
    return {Text100, Text110, Text125, Text150, Text175, Text200, Text250};
}

std::optional<int> percentOf(ActionId id)
{
    using enum ActionId;
    switch (id) {
    case Text100:
        return 100;
    case Text110:
        return 110;
    case Text125:
        return 125;
    case Text150:
        return 150;
    case Text175:
        return 175;
    case Text200:
        return 200;
    case Text250:
        return 250;
    default:
        return std::nullopt;
    }
}

QList<ActionSpec> themeActionSpecs()
{
    using enum ActionId;
    return {
        look(ThemeSystem, "theme.system", tr("Colours: as the &system"),
             tr("Light, dark or high contrast, as the computer is set, also when that changes")),
        look(ThemeLight, "theme.light", tr("Colours: &light"), tr("Dark text on light panels")),
        look(ThemeDark, "theme.dark", tr("Colours: &dark"), tr("Light text on dark panels")),
        look(ThemeContrast, "theme.contrast", tr("Colours: high &contrast"), tr("White and bright colours on black")),
        textSize(Text100, "text.100"),
        textSize(Text110, "text.110"),
        textSize(Text125, "text.125"),
        textSize(Text150, "text.150"),
        textSize(Text175, "text.175"),
        textSize(Text200, "text.200"),
        textSize(Text250, "text.250"),
    };
}

} // namespace alliance::app
