#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(ActionWords)
}

#include "app/actions/ActionWords.h"
#include "app/services/WordTable.h"

namespace alliance::app
{
namespace
{

using enum ActionId;

constexpr WordEntry<ActionId> kWords[] = {
    {NewLibrary, QT_TRANSLATE_NOOP("ActionWords", "create start database folder")},
    {GoHome, QT_TRANSLATE_NOOP("ActionWords", "home list overview close session back")},
    {ImportRecording, QT_TRANSLATE_NOOP("ActionWords", "video film file add upload load insert")},
    {MeasureAgain, QT_TRANSLATE_NOOP("ActionWords", "analyse analyze detect compute recalculate again")},
    {GoOnMeasuring, QT_TRANSLATE_NOOP("ActionWords", "analyse analyze resume continue cancelled stopped paused")},
    {PreviewFeedback, QT_TRANSLATE_NOOP("ActionWords", "report summary letter publish send share")},
    {ExportFeedback, QT_TRANSLATE_NOOP("ActionWords", "save PDF HTML download report")},
    {PrintFeedback, QT_TRANSLATE_NOOP("ActionWords", "printer paper report")},
    {ExportSignals, QT_TRANSLATE_NOOP("ActionWords", "CSV data raw table spreadsheet")},
    {ExportAnnotations, QT_TRANSLATE_NOOP("ActionWords", "CSV table spreadsheet Excel captions transcript")},
    {HandOnPackage, QT_TRANSLATE_NOOP("ActionWords", "send share transfer email USB stick zip")},
    {OpenPackage, QT_TRANSLATE_NOOP("ActionWords", "receive merge zip")},
    {BackUpLibrary, QT_TRANSLATE_NOOP("ActionWords", "backup copy save safe")},
    {RestoreLibrary, QT_TRANSLATE_NOOP("ActionWords", "backup recover")},
    {CheckLibrary, QT_TRANSLATE_NOOP("ActionWords", "verify repair damaged integrity")},
    {ShowConsent, QT_TRANSLATE_NOOP("ActionWords", "permission agreement privacy blur mask faces")},
    {ShowDue, QT_TRANSLATE_NOOP("ActionWords", "retention expiry deadline certificate")},
    {ShowAudit, QT_TRANSLATE_NOOP("ActionWords", "audit log protocol")},
    {EditDetails, QT_TRANSLATE_NOOP("ActionWords", "rename edit date name properties move case")},
    {DestroySession, QT_TRANSLATE_NOOP("ActionWords", "delete erase")},
    {DestroyCase, QT_TRANSLATE_NOOP("ActionWords", "delete erase patient client")},
    {LockLibrary, QT_TRANSLATE_NOOP("ActionWords", "log out sign off logout")},
    {ChangePassphrase, QT_TRANSLATE_NOOP("ActionWords", "password")},
    {ManagePeople, QT_TRANSLATE_NOOP("ActionWords", "users accounts add invite trainee supervisor colleague")},
    {SessionAccess, QT_TRANSLATE_NOOP("ActionWords", "share permission rights users trainee invite")},
    {Quit, QT_TRANSLATE_NOOP("ActionWords", "exit close")},
    {Undo, QT_TRANSLATE_NOOP("ActionWords", "revert mistake")},
    {ShowSearch, QT_TRANSLATE_NOOP("ActionWords", "search look for filter")},
    {PlayPause, QT_TRANSLATE_NOOP("ActionWords", "start stop")},
    {ShuttleBack, QT_TRANSLATE_NOOP("ActionWords", "rewind reverse")},
    {GoToTime, QT_TRANSLATE_NOOP("ActionWords", "jump minute second timestamp")},
    {Faster, QT_TRANSLATE_NOOP("ActionWords", "speed tempo quick")},
    {Slower, QT_TRANSLATE_NOOP("ActionWords", "speed tempo slow motion")},
    {MarkStart, QT_TRANSLATE_NOOP("ActionWords", "select selection in point")},
    {MarkEnd, QT_TRANSLATE_NOOP("ActionWords", "select selection out point")},
    {Loop, QT_TRANSLATE_NOOP("ActionWords", "loop replay again")},
    {Mute, QT_TRANSLATE_NOOP("ActionWords", "volume silence audio quiet")},
    {Louder, QT_TRANSLATE_NOOP("ActionWords", "volume audio")},
    {Quieter, QT_TRANSLATE_NOOP("ActionWords", "volume audio")},
    {AcceptCandidate, QT_TRANSLATE_NOOP("ActionWords", "yes keep confirm approve")},
    {RejectCandidate, QT_TRANSLATE_NOOP("ActionWords", "no dismiss discard decline")},
    {UndecidedCandidate, QT_TRANSLATE_NOOP("ActionWords", "maybe later skip undecided")},
    {NewNote, QT_TRANSLATE_NOOP("ActionWords", "comment write annotate remark add")},
    {NoteHistory, QT_TRANSLATE_NOOP("ActionWords", "versions earlier")},
    {AddToCollection, QT_TRANSLATE_NOOP("ActionWords", "bookmark favourite example clip")},
    {CodeMoment, QT_TRANSLATE_NOOP("ActionWords", "marker rupture label withdrawal confrontation bookmark")},
    {DeleteCoded, QT_TRANSLATE_NOOP("ActionWords", "delete erase")},
    {RemoveMark, QT_TRANSLATE_NOOP("ActionWords", "delete erase")},
    {RemoveFromCollection, QT_TRANSLATE_NOOP("ActionWords", "delete take out")},
    {ShowRemoved, QT_TRANSLATE_NOOP("ActionWords", "deleted trash bin recover restore")},
    {RateSegments, QT_TRANSLATE_NOOP("ActionWords", "rating score grid scale")},
    {TagSession, QT_TRANSLATE_NOOP("ActionWords", "label keyword")},
    {ShowVocabulary, QT_TRANSLATE_NOOP("ActionWords", "codebook manual codes terms")},
    {ShowAgreement, QT_TRANSLATE_NOOP("ActionWords", "reliability kappa interrater")},
    {ShowDifferences, QT_TRANSLATE_NOOP("ActionWords", "disagreement compare raters")},
    {SwapRoles, QT_TRANSLATE_NOOP("ActionWords", "client exchange wrong")},
    {ShowDefinitions, QT_TRANSLATE_NOOP("ActionWords", "threshold sensitivity limits")},
    {ShowFigures, QT_TRANSLATE_NOOP("ActionWords", "statistics precision numbers")},
    {ReleaseToSupervisor, QT_TRANSLATE_NOOP("ActionWords", "share send publish")},
    {ShowRehearsal, QT_TRANSLATE_NOOP("ActionWords", "practise practice homework exercise role play")},
    {ShowCourse, QT_TRANSLATE_NOOP("ActionWords", "progress trend chart graph over time")},
    {ShowCollections, QT_TRANSLATE_NOOP("ActionWords", "teaching folders playlist")},
    {MakeReel, QT_TRANSLATE_NOOP("ActionWords", "clip video export film blur anonymous")},
    {FullScreen, QT_TRANSLATE_NOOP("ActionWords", "fullscreen maximise large")},
    {ResetLayout, QT_TRANSLATE_NOOP("ActionWords", "layout windows default lost")},
    {ShowHelp, QT_TRANSLATE_NOOP("ActionWords", "manual guide documentation how")},
    {ShowTour, QT_TRANSLATE_NOOP("ActionWords", "tutorial introduction learn begin")},
    {OpenDemo, QT_TRANSLATE_NOOP("ActionWords", "example sample try")},
    {ShowShortcuts, QT_TRANSLATE_NOOP("ActionWords", "keys hotkeys")},
    {About, QT_TRANSLATE_NOOP("ActionWords", "version licence")},
    {EditShortcuts, QT_TRANSLATE_NOOP("ActionWords", "keys keyboard hotkeys edit customise customize")},
    {ShowPreferences, QT_TRANSLATE_NOOP("ActionWords", "settings options configure setup")},
    {HideEverything, QT_TRANSLATE_NOOP("ActionWords", "privacy panic blank black")},
    {StopTape, QT_TRANSLATE_NOOP("ActionWords", "moment feeling felt")},
    {PictureZoomIn, QT_TRANSLATE_NOOP("ActionWords", "zoom larger magnify")},
    {PictureZoomOut, QT_TRANSLATE_NOOP("ActionWords", "zoom smaller")},
    {ShowOverlay, QT_TRANSLATE_NOOP("ActionWords", "overlay mesh face landmarks arrows")},
    {CopyStill, QT_TRANSLATE_NOOP("ActionWords", "still screenshot snapshot photo image frame grab")},
    {OwnPassFirst, QT_TRANSLATE_NOOP("ActionWords", "blind hide")},
    {ThemeDark, QT_TRANSLATE_NOOP("ActionWords", "theme night mode black")},
    {ThemeLight, QT_TRANSLATE_NOOP("ActionWords", "theme day mode white")},
    {ThemeContrast, QT_TRANSLATE_NOOP("ActionWords", "theme accessibility")},
    {Text125, QT_TRANSLATE_NOOP("ActionWords", "font bigger letters scale")},
    {GoToProgress, QT_TRANSLATE_NOOP("ActionWords", "tasks queue background")},
};

} // namespace

QString everydayWords(ActionId id)
{
    const char* words = wordsIn(kWords, id);
    return words ? tr(words) : QString();
}

} // namespace alliance::app
