#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(ErrorText)
}

#include "app/services/ConsentService.h"
#include "app/services/DetailsReplay.h"
#include "app/services/ErrorText.h"
#include "app/services/LibraryErrorText.h"
#include "app/services/MissingMedia.h"
#include "db/core/PersonKeys.h"
#include "db/package/PackageFile.h"
#include "db/repositories/Vocabulary.h"

namespace alliance::app
{
namespace
{

using base::ErrorCategory;

ErrorWords recordingWords(const base::Error& error, const QString& name)
{
    switch (error.category) {
    case ErrorCategory::NotFound:
        if (error.context == kMediaNotHere)
            return {tr("The recording “%1” is not in this library.").arg(name),
                    tr("It came without it in a review package, or its file was taken away. Add it: menu Library, "
                       "Review packages.")};
        return {tr("There is no file “%1”.").arg(name), tr("Check the path, or choose the recording again.")};
    case ErrorCategory::NotAFile:
        return {tr("“%1” is a folder or a device, not a recording.").arg(name), tr("Choose the video file itself.")};
    case ErrorCategory::Unreadable:
        return {tr("The recording “%1” cannot be read.").arg(name),
                tr("Check that you may read the file and that its disk is connected, then try again.")};
    case ErrorCategory::Empty:
        return {tr("The file “%1” is empty: it holds 0 bytes.").arg(name),
                tr("Copy the recording again from the camera or its source.")};
    case ErrorCategory::Unsupported:
        if (error.context == kNoPicture)
            return {tr("“%1” has sound but no picture.").arg(name),
                    tr("Alliance Review measures and shows video: choose a recording with a picture.")};
        return {tr("“%1” is not a recording that this program can play.").arg(name),
                tr("Choose a video file (MP4, MOV, MKV, WebM, AVI, MPEG). A file of another kind that was only renamed "
                   "cannot be used.")};
    case ErrorCategory::Damaged:
        if (error.context.find("sealed") != std::string::npos)
            return {
                tr("The sealed copy of the recording “%1” is damaged or was altered (%2).")
                    .arg(name, QString::fromStdString(error.context)),
                tr("The other parts can still be played. “alliance library verify” names every damaged part; put the "
                   "file back from a backup.")};
        return {tr("The recording “%1” is damaged and cannot be opened.").arg(name),
                tr("It was probably cut off while it was recorded or copied. Copy it again from the camera or its "
                   "source.")};
    case ErrorCategory::Refused:
        return {tr("You may not open the recording “%1”.").arg(name), tr("Ask the person who imported it.")};
    case ErrorCategory::Conflict:
        return {tr("“%1” is no longer the file that was imported.").arg(name),
                tr("Put the original file back, or import this one as a new session.")};
    default:
        return {};
    }
}

// Preparing a recording failed: the session itself is as usable as before.
ErrorWords ingestWords(const base::Error& error, const QString& name)
{
    switch (error.category) {
    case ErrorCategory::NoSpace:
        return {tr("“%1” could only be prepared in part: the disk that holds the library is full.").arg(name),
                tr("It can be watched and annotated as it is. Free some space, then measure it: the work goes on from "
                   "there.")};
    case ErrorCategory::Unwritable:
        return {tr("“%1” could only be prepared in part: the library cannot be written.").arg(name),
                tr("Check that you may write in its folder and that its disk is connected, then measure it: the work "
                   "goes on from there.")};
    case ErrorCategory::Busy:
        return {tr("Another program is preparing “%1” at the moment.").arg(name),
                tr("Nothing was changed. Wait until it is through, or close it; then try again.")};
    default:
        return recordingWords(error, name);
    }
}

ErrorWords modelWords(const base::Error& error, const QString& name)
{
    const QString remedy = tr("Install Alliance Review again, or ask whoever looks after this computer to. Another "
                              "folder can be named by ALLIANCE_MODELS.");
    const QString detail = QString::fromStdString(error.context);
    switch (error.category) {
    case ErrorCategory::NotFound:
        return {tr("A measuring model is missing in “%1” (%2).").arg(name, detail), remedy};
    case ErrorCategory::Newer:
        return {tr("The measuring models in “%1” are of a newer version (%2).").arg(name, detail), remedy};
    case ErrorCategory::Damaged:
        return {tr("A measuring model in “%1” is not the one that was installed: it is damaged or altered (%2).")
                    .arg(name, detail),
                remedy};
    default:
        return {tr("The measuring models in “%1” cannot be used (%2).").arg(name, detail), remedy};
    }
}

ErrorWords outputWords(const base::Error& error, const QString& name)
{
    switch (error.category) {
    case ErrorCategory::NoSpace:
        return {tr("“%1” cannot be written: the disk is full.").arg(name),
                tr("Free some space or choose another folder, then try again.")};
    case ErrorCategory::NotFound:
    case ErrorCategory::NotAFile:
    case ErrorCategory::Unwritable:
        return {tr("“%1” cannot be written.").arg(name),
                tr("Check that the folder exists and that you may write in it, or choose another place.")};
    case ErrorCategory::Conflict:
        return {tr("There is a file “%1” already.").arg(name),
                tr("Nothing was changed. Choose another name, or say that "
                   "the file is to be replaced (--force).")};
    default:
        return {};
    }
}

ErrorWords inputFileWords(const base::Error& error, const char* kind, const QString& name)
{
    const QString detail = QString::fromStdString(error.context);
    switch (error.category) {
    case ErrorCategory::NotFound:
        return {tr("There is no %1 “%2”.").arg(tr(kind), name), tr("Check the path.")};
    case ErrorCategory::NotAFile:
    case ErrorCategory::Unreadable:
    case ErrorCategory::Empty:
        return {tr("The %1 “%2” cannot be read, or is empty.").arg(tr(kind), name), tr("Check the file.")};
    default:
        break;
    }
    return {tr("The %1 “%2” cannot be used: %3.").arg(tr(kind), name, detail), tr("Correct the file, then try again.")};
}

ErrorWords rowWords(const base::Error& error, const char* kind, const QString& name)
{
    switch (error.category) {
    case ErrorCategory::NotFound:
        return {tr("There is no %1 “%2” in this library.").arg(tr(kind), name),
                tr("Choose one from the list; ids can be shortened as long as they stay unique.")};
    case ErrorCategory::Conflict:
        return {tr("The %1 was changed elsewhere in between.").arg(tr(kind)),
                tr("Nothing was overwritten. Look at the newest version, then make the change again.")};
    case ErrorCategory::Refused:
        return {tr("You may not open this %1.").arg(tr(kind)), tr("Ask the person who imported it.")};
    case ErrorCategory::Invalid:
        return {tr("The %1 cannot be stored like this (%2).").arg(tr(kind), QString::fromStdString(error.context)),
                tr("Nothing was changed. Correct it, then try again.")};
    default:
        return {};
    }
}

ErrorWords stepWords(const base::Error& error, const QString& name)
{
    switch (error.category) {
    case ErrorCategory::Conflict:
        if (error.context == kCodeTakenSince)
            return {tr("“%1” cannot be undone or redone: another case has the code by now.").arg(name),
                    tr("Nothing was changed. Give the other case another code first, then try again.")};
        if (error.context == kNumberTakenSince)
            return {tr("“%1” cannot be undone or redone: another session of the case has the number by now.").arg(name),
                    tr("Nothing was changed. Give the other session another number first, then try again.")};
        return {
            tr("“%1” cannot be undone or redone: somebody else has changed the same thing since.").arg(name),
            tr("Nothing was changed. Look at the newest version; an earlier one can be restored from its history.")};
    case ErrorCategory::NotFound:
        return {tr("“%1” cannot be undone or redone: what it changed is no longer there.").arg(name),
                tr("Nothing was changed.")};
    case ErrorCategory::Refused:
        return {tr("“%1” cannot be undone or redone: you may no longer open what it changed.").arg(name),
                tr("Nothing was changed. Ask the person who imported the session.")};
    case ErrorCategory::Newer:
        return {tr("“%1” was made by a newer version of Alliance Review.").arg(name),
                tr("Nothing was changed. Undo it with that version.")};
    default:
        return {};
    }
}

ErrorWords packWords(const base::Error& error, const QString& name)
{
    const QString detail = QString::fromStdString(error.context);
    switch (error.category) {
    case ErrorCategory::NotFound:
        return {tr("There is no vocabulary “%1” in this library.").arg(name),
                tr("“alliance vocabulary list” shows those that there are.")};
    case ErrorCategory::Conflict:
        return {tr("The vocabulary “%1” was changed elsewhere in between.").arg(name),
                tr("Nothing was overwritten. Look at the newest revision, then make the change again.")};
    case ErrorCategory::Invalid:
        return {tr("The vocabulary “%1” cannot be stored like this: %2.").arg(name, detail),
                tr("Nothing was changed. Correct it, then try again.")};
    case ErrorCategory::Refused:
        if (error.context == db::kPackLocked)
            return {tr("The vocabulary “%1” is locked.").arg(name), tr("A supervisor or a director can unlock it.")};
        if (error.context == db::kPackNotEditable)
            return {tr("The vocabulary “%1” cannot be changed: its words are those of its source.").arg(name),
                    tr("Import a pack of your own beside it.")};
        return {tr("Only supervisors and directors may lock or unlock the vocabulary “%1”.").arg(name),
                tr("Ask one of them.")};
    default:
        return {};
    }
}

ErrorWords annotationWords(const base::Error& error, const QString& name)
{
    switch (error.category) {
    case base::ErrorCategory::Conflict:
        return {tr("“%1” belongs to another recording: its checksum is not that of this session's.").arg(name),
                tr("Choose the session of that recording, or take the annotations by their times (--any-recording).")};
    case base::ErrorCategory::Unsupported:
        return {tr("“%1”: this format is written only.").arg(name),
                tr("Read ELAN, BORIS, WebVTT, SRT, TextGrid, CSV or JSON.")};
    case base::ErrorCategory::Damaged:
        return {tr("“%1” cannot be read: %2.").arg(name, QString::fromStdString(error.context)),
                tr("Nothing was taken in. Open the file in the program that wrote it, and save it again.")};
    default:
        return inputFileWords(error, QT_TRANSLATE_NOOP("ErrorText", "annotation file"), name);
    }
}

ErrorWords packageRefusal(const base::Error& error, const QString& name)
{
    if (error.context == db::kPackageNeedsPassphrase)
        return {tr("The package “%1” opens with a passphrase.").arg(name),
                tr("Give the one that whoever made it has told you.")};
    if (error.context == db::kPackageWrongPassphrase)
        return {tr("This passphrase does not open the package “%1”.").arg(name),
                tr("Check it (capital letters, keyboard layout), then try again.")};
    return {
        tr("The package “%1” is sealed to somebody else.").arg(name),
        tr("Ask whoever made it to seal it to your key (“alliance package key”), or with a passphrase. If it was made "
           "for you before you changed your passphrase, it is sealed to the key that you had then: hand out the "
           "one of today, and have it made anew.")};
}

ErrorWords packageWords(const base::Error& error, const QString& name)
{
    const QString detail = QString::fromStdString(error.context);
    switch (error.category) {
    case ErrorCategory::Refused:
        return packageRefusal(error, name);
    case ErrorCategory::Unsupported:
        return {tr("“%1” is not a review package.").arg(name), tr("Choose a file that ends with .alliance-review.")};
    case ErrorCategory::Newer:
        return {tr("The package “%1” was made by a newer version of Alliance Review.").arg(name),
                tr("Nothing was changed. Open it with that version, or update this program.")};
    case ErrorCategory::Damaged:
        if (error.context == db::kPackageCutOff)
            return {tr("The package “%1” is cut off: its end is missing.").arg(name),
                    tr("Nothing was changed. The copy is incomplete: copy it again, or ask for it again.")};
        return {tr("The package “%1” is damaged or was altered (%2).").arg(name, detail),
                tr("Nothing was changed. Copy it again from where it came from.")};
    case ErrorCategory::Conflict:
        return {tr("The package “%1” does not fit what is here: %2.").arg(name, detail),
                tr("Nothing was changed. Something in this library has the same identity and another content.")};
    case ErrorCategory::Invalid:
        return {tr("The package “%1” holds something that cannot be stored (%2).").arg(name, detail),
                tr("Nothing was changed. Ask whoever made it for another one.")};
    default:
        return inputFileWords(error, QT_TRANSLATE_NOOP("ErrorText", "review package"), name);
    }
}

ErrorWords bySubject(const Failure& failure)
{
    const base::Error& error = failure.error;
    switch (failure.subject) {
    case Subject::Recording:
        return recordingWords(error, failure.name);
    case Subject::Ingest:
        return ingestWords(error, failure.name);
    case Subject::Library:
        return error.context == kViewNotRecorded ? viewWords(error, failure.name) : libraryWords(error, failure.name);
    case Subject::Backup:
        return backupWords(error, failure.name);
    case Subject::Restored:
        return restoredWords(error, failure.name);
    case Subject::Models:
        return modelWords(error, failure.name);
    case Subject::Output:
        return outputWords(error, failure.name);
    case Subject::Settings:
        return inputFileWords(error, QT_TRANSLATE_NOOP("ErrorText", "settings file"), failure.name);
    case Subject::Truth:
        return inputFileWords(error, QT_TRANSLATE_NOOP("ErrorText", "truth file"), failure.name);
    case Subject::Findings:
        return inputFileWords(error, QT_TRANSLATE_NOOP("ErrorText", "findings file"), failure.name);
    case Subject::Session:
        return rowWords(error, QT_TRANSLATE_NOOP("ErrorText", "session"), failure.name);
    case Subject::Note:
        return rowWords(error, QT_TRANSLATE_NOOP("ErrorText", "note"), failure.name);
    case Subject::Candidate:
        return rowWords(error, QT_TRANSLATE_NOOP("ErrorText", "candidate"), failure.name);
    case Subject::Marker:
        return rowWords(error, QT_TRANSLATE_NOOP("ErrorText", "marker"), failure.name);
    case Subject::Passage:
        return rowWords(error, QT_TRANSLATE_NOOP("ErrorText", "stage"), failure.name);
    case Subject::Rating:
        return rowWords(error, QT_TRANSLATE_NOOP("ErrorText", "rating"), failure.name);
    case Subject::Feedback:
        return rowWords(error, QT_TRANSLATE_NOOP("ErrorText", "feedback"), failure.name);
    case Subject::Settlement:
        return rowWords(error, QT_TRANSLATE_NOOP("ErrorText", "settlement"), failure.name);
    case Subject::Step:
        return stepWords(error, failure.name);
    case Subject::Pack:
        return packWords(error, failure.name);
    case Subject::PackFile:
        return inputFileWords(error, QT_TRANSLATE_NOOP("ErrorText", "vocabulary file"), failure.name);
    case Subject::Annotations:
        return annotationWords(error, failure.name);
    case Subject::Package:
        return packageWords(error, failure.name);
    case Subject::Argument:
        return {failure.name, {}};
    }
    return {};
}

} // namespace

ErrorWords wordFailure(const Failure& failure)
{
    if (failure.cancelled() && failure.error.context == kGoesOnFromThere)
        return {tr("Stopped."), tr("What is done is kept: the work goes on from there next time.")};
    if (failure.cancelled() && failure.error.context == kBeginsAnew)
        return {tr("Stopped."), tr("That was too early to keep anything: the work begins anew next time.")};
    if (failure.cancelled())
        return {tr("Cancelled."), tr("Nothing was changed.")};
    if (failure.error.category == ErrorCategory::Conflict && failure.error.context.ends_with(db::kKeysChanged))
        return {
            tr("Your passphrase was changed in another program, and your keys with it."),
            tr("Nothing was changed here. Lock the library (Library menu) and unlock it with the new passphrase: words "
               "that could not be kept stay where they are.")};
    ErrorWords words = bySubject(failure);
    if (!words.what.isEmpty())
        return words;
    return {tr("“%1”: this did not work (%2).").arg(failure.name, QString::fromStdString(failure.error.context)),
            tr("Nothing was changed. Try again; if it happens again, report it with this text.")};
}

} // namespace alliance::app
