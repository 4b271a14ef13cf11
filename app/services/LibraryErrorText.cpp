#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(ErrorText)
}

#include "app/services/LibraryErrorText.h"
#include "app/services/ServerWords.h"
#include "db/backup/Restore.h"
#include "db/core/Connection.h"
#include "db/core/ServerTrouble.h"
#include "db/core/Unlocking.h"
#include "db/vault/Credentials.h"
#include "db/vault/Passphrase.h"
#include "db/vault/RecoveryKey.h"

namespace alliance::app
{
namespace
{

using base::ErrorCategory;

// What opens a sealed library, or does not.
ErrorWords unlockWords(const base::Error& error, const QString& name)
{
    if (error.context == db::kNeedsPassphrase)
        return {tr("The library “%1” is sealed.").arg(name),
                tr("Give your passphrase: alliance takes it from the terminal or from ALLIANCE_PASSPHRASE.")};
    if (error.context == db::kOpensNothing)
        return {tr("This does not open the library “%1”.").arg(name),
                tr("Check the passphrase (capital letters, keyboard layout), then try again. When it is lost, the "
                   "recovery key gives you a new one.")};
    if (error.context == db::kNoRecoveryKey)
        return {tr("This is not a recovery key: a letter is wrong or missing."),
                tr("It has 14 groups of four letters and digits. Compare them with your copy.")};
    if (error.context == db::kWeakPassphrase)
        return {tr("The passphrase is too short, or too much of it is the same."),
                tr("Take at least 12 letters or other characters, five of them different, such as four words; blanks "
                   "do not count.")};
    if (error.context == db::kTooLittleMemory)
        return {tr("This computer has too little free memory to open the library “%1”.").arg(name),
                tr("Close other programs, then try again.")};
    return {};
}

ErrorWords restoringWords(const QString& name)
{
    return {tr("Another program is restoring a backup into “%1” at the moment.").arg(name),
            tr("Nothing was changed. Wait until it is through, then try again.")};
}

} // namespace

ErrorWords libraryWords(const base::Error& error, const QString& name)
{
    if (const ErrorWords words = unlockWords(error, name); !words.what.isEmpty())
        return words;
    if (const ErrorWords words = serverWords(error, name); !words.what.isEmpty())
        return words;
    switch (error.category) {
    case ErrorCategory::NotFound:
        return {tr("There is no library in “%1”.").arg(name), tr("Choose a library folder, or create a new library.")};
    case ErrorCategory::NotAFile:
        return {tr("“%1” is not a library folder.").arg(name), tr("Choose a library folder, or create a new library.")};
    case ErrorCategory::Unreadable:
        return {tr("The library “%1” cannot be read.").arg(name),
                tr("Check that you may read the folder and that its disk is connected, then try again.")};
    case ErrorCategory::Empty:
    case ErrorCategory::Damaged:
        return {tr("The database of the library “%1” is damaged.").arg(name),
                tr("Nothing was changed. Restore it from a backup; the folder “backups” in the library may hold one.")};
    case ErrorCategory::Newer:
        return {tr("The library “%1” was made by a newer version of Alliance Review.").arg(name),
                tr("Nothing was changed. Open it with that version, or update this program.")};
    case ErrorCategory::Busy:
        if (error.context == db::kBeingRestored)
            return restoringWords(name);
        return {tr("Another program is using the library “%1”.").arg(name),
                tr("Nothing was changed. Wait for its work to end or close it, then try again.")};
    case ErrorCategory::NoSpace:
        if (error.context == db::kDiskWasFull)
            return {
                tr("The disk that holds the library “%1” was full when it was opened: it can only be read.").arg(name),
                tr("Nothing was changed. Free some space, then close the library and open it again.")};
        return {tr("The disk that holds the library “%1” is full.").arg(name),
                tr("Nothing was changed. Free some space, then try again.")};
    case ErrorCategory::Unwritable:
        return {tr("The library “%1” cannot be written.").arg(name),
                tr("Nothing was changed. It lies on a read-only medium, in a folder that you may not write in, or on a "
                   "disk that is not connected. On a read-only medium it can be read only: copy it elsewhere to work "
                   "in it.")};
    case ErrorCategory::Refused:
        if (error.context == db::kOlderSchema)
            return {tr("The library “%1” was made by an earlier version of Alliance Review, and here it can only be "
                       "read.")
                        .arg(name),
                    tr("Nothing was changed. Copy its folder to where you may write and open it there once: that "
                       "brings it up to date.")};
        return {tr("The key of the library “%1” is missing or belongs to another library.").arg(name),
                tr("Put the file library.keys that belongs to this library back into its folder.")};
    case ErrorCategory::Conflict:
        return {tr("“%1” already holds a library or other files.").arg(name),
                tr("Choose a new or an empty folder and, on a server, a schema that is not there yet.")};
    default:
        return {};
    }
}

ErrorWords viewWords(const base::Error& error, const QString& name)
{
    const QString what = tr("It cannot be recorded that somebody watches, so no picture is shown.");
    const ErrorWords why = libraryWords(error, name);
    if (why.what.isEmpty())
        return {what, tr("Try again; if it happens again, check the library “%1”.").arg(name)};
    return {why.what + u' ' + what, why.remedy};
}

ErrorWords backupWords(const base::Error& error, const QString& name)
{
    switch (error.category) {
    case ErrorCategory::NotFound:
        return {tr("There is no backup in “%1”.").arg(name), tr("Choose the folder of a backup: it holds library.db.")};
    case ErrorCategory::Unreadable:
        return {tr("The backup “%1” cannot be read.").arg(name),
                tr("Check that you may read the folder and that its disk is connected, then try again.")};
    case ErrorCategory::Damaged:
        return {tr("The backup “%1” does not hold together.").arg(name),
                tr("Nothing was changed. Take another backup. If there is none: a backup opens as a library as well, "
                   "with what is whole in it.")};
    case ErrorCategory::Newer:
        return {tr("The backup “%1” was made by a newer version of Alliance Review.").arg(name),
                tr("Nothing was changed. Restore it with that version, or update this program.")};
    case ErrorCategory::Refused:
        return {tr("The key of the backup “%1” is missing, or does not open it.").arg(name),
                tr("Nothing was changed. Put the key file that belongs to it into its folder, or give the passphrase "
                   "of somebody who may open it.")};
    case ErrorCategory::Conflict:
        return {tr("“%1” exists already.").arg(name),
                tr("Nothing was changed: a backup is never overwritten. Choose a new folder.")};
    case ErrorCategory::NoSpace:
        return {tr("There is not enough space for the backup “%1”.").arg(name),
                tr("Nothing is left of it. Free some space or choose another disk, then try again.")};
    case ErrorCategory::Unwritable:
        return {tr("The backup “%1” cannot be written.").arg(name),
                tr("Nothing is left of it. Check that you may write there and that the disk is connected.")};
    default:
        return {};
    }
}

ErrorWords restoredWords(const base::Error& error, const QString& name)
{
    if (error.context == db::kFinishedOnOpening)
        return {tr("The backup is checked, but could not take its place in “%1” yet.").arg(name),
                tr("It does when the library is opened next. Check that you may write in the folder and that there is "
                   "space, then open it.")};
    if (error.context == db::kBackupItself)
        return {tr("“%1” is the backup itself.").arg(name),
                tr("Nothing was changed. Choose a new or an empty folder, or a library.")};
    if (error.context == db::kPlaceChanged)
        return {tr("Meanwhile another program has put a library into “%1”.").arg(name),
                tr("Nothing was changed. Look at that library, then choose another folder, or restore again to replace "
                   "it.")};
    if (error.context == db::kPlaceTaken)
        return {tr("There is a library already, in “%1” or under that name in the database.").arg(name),
                tr("Nothing was changed. Name another schema (schema=NAME) for a new folder, or restore into the "
                   "library's own folder without naming a server.")};
    if (error.context.starts_with(db::kStagedTaken))
        return {
            tr("The database has a schema “%1” that is not marked as made by a restore; restores by earlier "
               "versions of the program left no mark.")
                .arg(QString::fromStdString(error.context.substr(db::kStagedTaken.size()))),
            tr("Nothing was changed. Restoring into “%1” needs that name for a while: ask whoever the schema belongs "
               "to for another name, or to remove it; then try again.")
                .arg(name)};
    switch (error.category) {
    case ErrorCategory::Busy:
        if (error.context == db::kBeingRestored)
            return restoringWords(name);
        return {tr("A program has the library “%1” open.").arg(name),
                tr("Nothing was changed. Close it there, then try again.")};
    case ErrorCategory::Conflict:
        return {tr("“%1” holds other files than a library.").arg(name),
                tr("Nothing was changed. Choose a new or an empty folder, or a library.")};
    case ErrorCategory::NoSpace:
        return {tr("There is not enough space to restore into “%1”.").arg(name),
                tr("Nothing was changed. Free some space, then try again.")};
    case ErrorCategory::Unwritable:
        return {tr("“%1” cannot be written.").arg(name),
                tr("Nothing was changed. Check that you may write in the folder and that its disk is connected.")};
    default:
        return {};
    }
}

} // namespace alliance::app
