#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(Actions)
}

#include "app/actions/LibrarySpecs.h"

namespace alliance::app
{
namespace
{

QList<ActionSpec> upkeepSpecs()
{
    using enum ActionId;
    const auto group = ActionGroup::File;
    return {
        {BackUpLibrary, "library.backup", group, tr("&Back up…"),
         tr("Copy the library into a folder of its own, and check the copy"), shortcutKeys({"Ctrl+Shift+B"}), "save",
         false},
        {RestoreLibrary,
         "library.restore",
         group,
         tr("&Restore…"),
         tr("Put a backup back, into a new folder or in the place of the open library"),
         {},
         nullptr,
         false},
        {CheckLibrary,
         "library.check",
         group,
         tr("&Check library"),
         tr("Read the whole library and say whether everything holds together"),
         {},
         nullptr, // a tick would say that it is switched on
         false},
        {SealRecordings,
         "library.seal",
         group,
         tr("Seal plain recordin&gs…"),
         tr("Seal recordings that an earlier version of the program took in as they were"),
         {},
         nullptr,
         false},
        {LockLibrary, "library.lock", group, tr("&Lock"), tr("Close the library until the passphrase is typed again"),
         shortcutKeys({"Ctrl+L"}), "lock", false},
        {ChangePassphrase,
         "library.passphrase",
         group,
         tr("C&hange passphrase…"),
         tr("Choose another passphrase for yourself"),
         {},
         nullptr,
         false},
        {ManagePeople, "library.people", group, tr("Peop&le…"), tr("Who works with this library"), {}, "people", false},
        {SessionAccess,
         "session.access",
         group,
         tr("&Who may open this session…"),
         tr("Give and take access to this session"),
         {},
         "people",
         false},
    };
}

QList<ActionSpec> keepingSpecs()
{
    using enum ActionId;
    const auto group = ActionGroup::File;
    return {
        {ShowConsent, "consent.show", group, tr("Consen&t…"), tr("What the people in a case or a recording agreed to"),
         shortcutKeys({"Ctrl+Shift+C"}), nullptr, false},
        {ShowDue, "retention.due", group, tr("&Due and destroyed…"),
         tr("Sessions that have to be destroyed soon, and certificates of those that were"),
         shortcutKeys({"Ctrl+Shift+D"}), nullptr, false},
        {ShowAudit, "audit.show", group, tr("&Who did what…"),
         tr("The record of changes of this session or of the whole library"), shortcutKeys({"Ctrl+Shift+U"}), nullptr,
         false},
        {ExportAudit,
         "audit.export",
         group,
         tr("E&xport the record of changes…"),
         tr("Write who did what in this library, with the hashes that chain it"),
         {},
         nullptr,
         false},
        {ShowLibraryHistory,
         "library.history",
         group,
         tr("Change&s of consents, cases and collections…"),
         tr("Undo and redo what you have changed in consents, cases and collections"),
         {},
         "undo",
         false},
        {EditDetails, "session.details", group, tr("Session det&ails…"),
         tr("Correct the case code, the number, the day or the title of the chosen session"),
         shortcutKeys({"Ctrl+Alt+D"}), nullptr, false},
        {DestroySession,
         "session.destroy",
         group,
         tr("Destroy &session…"),
         tr("Remove this session for good, with a certificate"),
         {},
         nullptr,
         false},
        {DestroyCase,
         "case.destroy",
         group,
         tr("Destroy c&ase…"),
         tr("Remove the case with all its sessions for good, with certificates"),
         {},
         nullptr,
         false},
    };
}

} // namespace

QList<ActionSpec> librarySpecs()
{
    return upkeepSpecs() + keepingSpecs();
}

} // namespace alliance::app
