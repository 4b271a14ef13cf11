#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(ActionPlace)
}

#include "app/actions/ActionPlace.h"
#include "app/actions/CollectionSpecs.h"

namespace alliance::app
{
namespace
{

bool needsLibrary(const ActionSpec& spec)
{
    using enum ActionId;
    switch (spec.id) {
    case NewLibrary:
    case OpenLibrary:
    case RestoreLibrary:
    case Quit:
        return false;
    default:
        return spec.group == ActionGroup::File || placeOf(spec) != ActionPlace::Everywhere || spec.id == ShowSearch ||
               spec.id == OwnPassFirst || spec.group == ActionGroup::Collections ||
               spec.group == ActionGroup::Supervision;
    }
}

// In a place where it belongs.
QString whatIsMissing(ActionId id, const ActionSurroundings& now)
{
    using enum ActionId;
    switch (id) {
    case NextCandidate:
    case PreviousCandidate:
        return tr("This session has no candidates");
    case AcceptCandidate:
    case RejectCandidate:
    case UndecidedCandidate:
    case EdgeStart:
    case EdgeEnd:
        return tr("Choose a candidate first");
    case DeleteNote:
    case NoteHistory:
        return tr("Choose a note first");
    case Undo:
        return tr("There is nothing to take back");
    case Redo:
        return tr("There is nothing to do again");
    case ClearRange:
        return tr("No range is chosen");
    case NextExample:
    case PreviousExample:
        return tr("Play a collection first");
    case GoHome:
        return tr("The sessions are shown already");
    case MeasureAgain:
        return tr("It is being measured already, or waits for its turn");
    case GoOnMeasuring:
        return tr("No measuring of this session was stopped");
    case LockLibrary:
    case ChangePassphrase:
    case SessionAccess:
        return now.librarySealed ? tr("Choose a session first") : tr("This library has no passphrase");
    case EditDetails:
    case ShowConsent:
    case ShowAudit:
    case DestroySession:
    case DestroyCase:
        return tr("Choose a session first");
    default:
        return tr("The recording of this session cannot be shown");
    }
}

} // namespace

ActionPlace placeOf(const ActionSpec& spec)
{
    using enum ActionId;
    if (spec.id == OwnPassFirst)
        return ActionPlace::Everywhere; // also of the session that is marked in the list
    switch (spec.group) {
    case ActionGroup::Coding:
        return spec.id == ShowVocabulary ? ActionPlace::Everywhere : ActionPlace::Review;
    case ActionGroup::Measurement:
        return spec.id == ShowFigures ? ActionPlace::Everywhere : ActionPlace::Review;
    case ActionGroup::File:
        return spec.id == PreviewFeedback || spec.id == ExportFeedback || spec.id == PrintFeedback ||
                       spec.id == ExportSignals || spec.id == ExportAnnotations || spec.id == ImportAnnotations ||
                       spec.id == HandOnPackage
                   ? ActionPlace::Review
                   : ActionPlace::Everywhere;
    case ActionGroup::Edit:
        return spec.id == ShowSearch ? ActionPlace::Everywhere : ActionPlace::Review;
    case ActionGroup::View:
        break;
    case ActionGroup::Supervision:
        return spec.id == ShowRehearsal || spec.id == ShowCourse ? ActionPlace::Everywhere : ActionPlace::Review;
    case ActionGroup::Collections:
        return needsCollections(spec.id)                              ? ActionPlace::Collections
               : spec.id == NextExample || spec.id == PreviousExample ? ActionPlace::Review
                                                                      : ActionPlace::Everywhere;
    default:
        return ActionPlace::Review;
    }
    switch (spec.id) {
    case NextCamera:
    case AlignCameras:
    case Deinterlace:
    case ZoomIn:
    case ZoomOut:
    case ZoomFit:
    case ResetLayout:
    case FloatPanel:
    case MovePanel:
    case GoToCandidates:
    case GoToNotes:
    case GoToMarkers:
    case GoToNote:
    case GoToMarker:
    case GoToReasons:
    case PictureZoomIn:
    case PictureZoomOut:
    case PictureFit:
    case PictureLeft:
    case PictureRight:
    case PictureUp:
    case PictureDown:
    case ShowOverlay:
    case CopyStill:
        return ActionPlace::Review;
    default:
        return ActionPlace::Everywhere;
    }
}

QString placeTitle(ActionPlace place)
{
    switch (place) {
    case ActionPlace::Everywhere:
        return tr("everywhere");
    case ActionPlace::Sessions:
        return tr("list of sessions");
    case ActionPlace::Review:
        return tr("review of a session");
    case ActionPlace::Collections:
        return tr("collections");
    }
    return {};
}

QString whyNot(const ActionRegistry& actions, ActionId id, const ActionSurroundings& now)
{
    if (actions.action(id)->isEnabled())
        return {};
    const ActionSpec& spec = actions.spec(id);
    if (needsLibrary(spec) && !now.libraryOpen)
        return tr("Open a library first");
    const bool usedThere = id == ActionId::Undo || id == ActionId::Redo || id == ActionId::AddToCollection;
    if (placeOf(spec) == ActionPlace::Review && !now.sessionOpen && !(now.collectionsShown && usedThere))
        return tr("Open a session first");
    if (placeOf(spec) == ActionPlace::Collections && !now.collectionsShown)
        return tr("Show the collections first");
    const QString told = actions.reason(id);
    return told.isEmpty() ? whatIsMissing(id, now) : told;
}

} // namespace alliance::app
