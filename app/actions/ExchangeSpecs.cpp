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
        {HandOnPackage, "package.make", group, tr("&Hand on a review package…"),
         tr("Seal the work on this session, with or without its recording, into one file for another library"),
         shortcutKeys({"Ctrl+Alt+P"}), "export", false},
        {OpenPackage, "package.open", group, tr("&Open a review package…"),
         tr("Take a session in from another library, or merge what was done there; all of it is shown first"),
         shortcutKeys({"Ctrl+Alt+O"}), "import", false},
        {CopyPackageKey, "package.key", group, tr("&Copy my key for packages"),
         tr("Onto the clipboard, for whoever seals a review package to you; nothing can be read with it"),
         shortcutKeys({"Ctrl+Alt+K"}), nullptr, false},
        {AddRecording, "package.recording", group, tr("&Add the missing recording…"),
         tr("For a session that came without its recording: choose that very file; it is compared by its content"),
         shortcutKeys({"Ctrl+Alt+I"}), nullptr, false},
    };
}

} // namespace alliance::app
