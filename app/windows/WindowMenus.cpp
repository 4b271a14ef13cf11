#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(WindowMenus)
}

#include "app/actions/ActionRegistry.h"
#include "app/actions/ThemeActionSpecs.h"
#include "app/panels/TransportBar.h"
#include "app/windows/PlaybackMenus.h"
#include "app/windows/PrivacyFlow.h"
#include "app/windows/WindowMenus.h"

#include <QMenuBar>

namespace alliance::app
{
namespace
{

using Parts = QList<QList<ActionId>>; // between separators

class MenuMaker
{
public:
    MenuMaker(ActionRegistry& actions, QMenuBar& bar) : m_actions(actions), m_bar(bar) {}

    QMenu* make(const QString& title, const Parts& parts)
    {
        QMenu* menu = m_bar.addMenu(title);
        menu->setToolTipsVisible(true); // they say why something cannot be used
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                menu->addSeparator();
            for (const ActionId id : parts[i])
                menu->addAction(m_actions.action(id));
        }
        return menu;
    }

private:
    ActionRegistry& m_actions;
    QMenuBar& m_bar;
};

void makePlaybackMenu(const MenuParts& parts, MenuMaker& maker, QMainWindow& window)
{
    using enum ActionId;
    const WindowParts& from = parts.window;
    QMenu* playback = maker.make(tr("&Playback"), {{PlayPause, ShuttleBack, Pause, Play},
                                                   {GoToStart, GoToEnd, GoToFrame, GoToTime, NextEdge, PreviousEdge},
                                                   {MarkStart, MarkEnd, ClearRange, Loop},
                                                   {Mute, Louder, Quieter}});
    auto* menus = new PlaybackMenus(from.actions, from.playback, from.settings, &window);
    playback->insertMenu(from.actions.action(GoToStart), menus->stepMenu());
    playback->insertMenu(from.actions.action(Mute), menus->speedMenu());
    playback->addMenu(menus->soundMenu());
    parts.transport.setSpeedMenu(menus->speedMenu());
}

} // namespace

void makeMenus(const MenuParts& parts, QMainWindow& window)
{
    using enum ActionId;
    ActionRegistry& actions = parts.window.actions;
    window.menuBar()->setNativeMenuBar(false); // a desktop's own would be outside of what is covered
    MenuMaker maker(actions, *window.menuBar());
    QMenu* library = maker.make(tr("&Library"), {{NewLibrary, OpenLibrary, GoHome},
                                                 {ImportRecording, MeasureAgain, GoOnMeasuring},
                                                 {PreviewFeedback, ExportFeedback, PrintFeedback},
                                                 {SessionAccess, EditDetails, ManagePeople},
                                                 {BackUpLibrary, RestoreLibrary, CheckLibrary, SealRecordings},
                                                 {LockLibrary, ChangePassphrase},
                                                 {Quit}});
    QMenu* exchange = new QMenu(tr("E&xchange with other programs"), library);
    for (const ActionId id : {ExportAnnotations, ImportAnnotations, ExportSignals})
        exchange->addAction(actions.action(id));
    exchange->setToolTipsVisible(true);
    QMenu* packages = new QMenu(tr("Review pac&kages"), library);
    for (const ActionId id : {HandOnPackage, OpenPackage, CopyPackageKey, AddRecording})
        packages->addAction(actions.action(id));
    packages->setToolTipsVisible(true);
    library->insertMenu(actions.action(SessionAccess), packages);
    library->insertMenu(actions.action(SessionAccess), exchange);
    QMenu* keeping = new QMenu(tr("&Consent and keeping"), library);
    for (const ActionId id :
         {ShowConsent, ShowDue, ShowAudit, ExportAudit, ShowLibraryHistory, DestroySession, DestroyCase})
        keeping->addAction(actions.action(id));
    keeping->insertSeparator(actions.action(DestroySession));
    keeping->setToolTipsVisible(true);
    library->insertMenu(actions.action(BackUpLibrary), keeping);
    library->insertMenu(actions.action(ChangePassphrase), parts.privacy.makeLockMenu(library));
    maker.make(tr("&Edit"), {{Undo, Redo},
                             {StopTape, NewNote, SaveNote, DeleteNote, NoteHistory, ShowRemoved, AddToCollection},
                             {TypingPauses, EnterResumes},
                             {ShowSearch, ShowPalette},
                             {ShowPreferences}});
    makePlaybackMenu(parts, maker, window);
    maker.make(tr("&Review"), {{NextCandidate, PreviousCandidate},
                               {AcceptCandidate, RejectCandidate, UndecidedCandidate},
                               {EdgeStart, EdgeEnd, EdgeReset},
                               {OwnPassFirst, ReleaseToSupervisor, FinishRating},
                               {ShowComparison, NextCompared, PreviousCompared, ShowRehearsal, ShowCourse},
                               {LeaveField}});
    maker.make(tr("&Measurement"), {{MarkEngaged, MarkAverted, RemoveMark},
                                    {NextPerson, SwapRoles},
                                    {MissedLookAway, MissedPostureShift},
                                    {ShowDefinitions, ShowFigures}});
    maker.make(tr("C&ollections"), {{ShowCollections, FindExamples},
                                    {PlayCollection, NextExample, PreviousExample},
                                    {MakeReel, LookAtReel},
                                    {NewCollection, RenameCollection, RemoveFromCollection},
                                    {CollectionUp, CollectionDown, CollectionIn, CollectionOut}});
    QMenu* view = maker.make(tr("&View"), {{HideEverything},
                                           {FullScreen, NextCamera, AlignCameras, Deinterlace, ShowOverlay, CopyStill},
                                           {ZoomIn, ZoomOut, ZoomFit},
                                           {ResetLayout, FloatPanel, MovePanel}});
    QMenu* picture = new QMenu(tr("Picture &size"), view);
    for (const ActionId id :
         {PictureZoomIn, PictureZoomOut, PictureFit, PictureLeft, PictureRight, PictureUp, PictureDown})
        picture->addAction(actions.action(id));
    view->insertMenu(actions.action(ZoomIn), picture);
    QMenu* colours = new QMenu(tr("&Colours"), view);
    for (const ActionId id : {ThemeSystem, ThemeLight, ThemeDark, ThemeContrast})
        colours->addAction(actions.action(id));
    view->insertMenu(actions.action(ResetLayout), colours);
    QMenu* sizes = new QMenu(tr("Size of te&xt"), view);
    for (const ActionId id : textSizes())
        sizes->addAction(actions.action(id));
    view->insertMenu(actions.action(ResetLayout), sizes);
    QMenu* panels = new QMenu(tr("&Go to a panel"), view);
    for (const ActionId id : {GoToCandidates, GoToNotes, GoToMarkers, GoToNote, GoToMarker, GoToReasons, GoToProgress})
        panels->addAction(actions.action(id));
    view->insertMenu(actions.action(ResetLayout), panels);
    view->addSeparator();
    view->addMenu(tr("Pane&ls"))->addActions(parts.panels); // all of it fits 720 pixels
    maker.make(tr("&Help"), {{ShowHelp, ShowTour, OpenDemo}, {ShowShortcuts, EditShortcuts, About}});
    for (const ActionSpec& spec : actions.specs())
        window.addAction(actions.action(spec.id));
}

} // namespace alliance::app
