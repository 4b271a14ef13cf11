#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(Actions)
}

#include "app/actions/ExchangeSpecs.h"

namespace alliance::app
{
QList<ActionSpec> exchangeActionSpecs()
{
    using enum ActionId;
    const auto group = ActionGroup::File;
    return {
        {ExportAnnotations, "annotations.export", group, tr("Export &annotations…"),
         tr("Write notes, codes, ratings and candidates for ELAN, BORIS, Praat, R, SPSS, REDCap or as subtitles"),
         shortcutKeys({"Ctrl+Shift+O"}), "export", false},
        {ImportAnnotations, "annotations.import", group, tr("Import a&nnotations…"),
         tr("Take another program's annotations in as notes, markers and stages; what would come in is shown first"),
         shortcutKeys({"Ctrl+Shift+I"}), "import", false},
    };
}

} // namespace alliance::app
