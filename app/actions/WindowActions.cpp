#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(Actions)
}

#include "app/actions/WindowActions.h"

namespace alliance::app
{
namespace
{

QList<ActionSpec> writingSpecs()
{
    using enum ActionId;
    const auto group = ActionGroup::Review;
    return {
        {StopTape, "note.stop-tape", group, tr("S&top the tape"),
         tr("Pause, keep this moment at once, and say in a line what you felt; codes can come later"),
         shortcutKeys({"S"}), "clock", false},
        {TypingPauses,
         "note.typing-pauses",
         group,
         tr("T&yping a note pauses"),
         tr("Playback pauses when a note is begun"),
         {},
         nullptr,
         false,
         true},
        {EnterResumes,
         "note.enter-resumes",
         group,
         tr("&Enter saves a note and plays on"),
         tr("Enter saves the note, Shift+Enter begins a new line; playback goes on where it was playing before"),
         {},
         nullptr,
         false,
         true},
    };
}

QList<ActionSpec> guideSpecs()
{
    using enum ActionId;
    const auto group = ActionGroup::View;
    return {
        {ShowTour,
         "help.tour",
         group,
         tr("&Tour of the window"),
         tr("Point at the parts of the window, one after the other; nothing is changed"),
         {},
         nullptr,
         false},
        {OpenDemo,
         "help.demo",
         group,
         tr("Open the &demo case"),
         tr("Open the library with the made-up session"),
         {},
         "library",
         false},
    };
}

ActionSpec panel(ActionId id, const char* key, const QString& text, const QString& tip)
{
    return {id, key, ActionGroup::View, text, tip, {}, nullptr, false};
}

QList<ActionSpec> panelSpecs()
{
    using enum ActionId;
    const auto group = ActionGroup::View;
    return {
        panel(GoToCandidates, "panel.candidates", tr("Panel: &Candidates"), tr("Go to the queue of candidates")),
        panel(GoToNotes, "panel.notes", tr("Panel: &Notes"), tr("Go to the list of notes")),
        panel(GoToMarkers, "panel.markers", tr("Panel: Mar&kers"), tr("Go to the list of markers")),
        panel(GoToNote, "panel.note", tr("Panel: No&te"), tr("Go to the note that is being written")),
        panel(GoToMarker, "panel.marker", tr("Panel: &Marker"), tr("Go to the marker that is being coded")),
        panel(GoToReasons, "panel.reasons", tr("Panel: &Reasons"),
              tr("Go to why the chosen candidate was proposed, and what could have misled it")),
        panel(GoToProgress, "panel.progress", tr("Panel: &Progress"),
              tr("Go to the jobs that run in the background: how far they are, pause, cancel, and what went wrong")),
        {FloatPanel, "view.float-panel", group, tr("Panel in a &window of its own"),
         tr("Put the panel where you are into a window of its own, or back"), shortcutKeys({"Ctrl+Alt+W"}), nullptr,
         false},
        {MovePanel, "view.move-panel", group, tr("Panel to the &other side"),
         tr("Put the panel where you are to the other side of the picture"), shortcutKeys({"Ctrl+Alt+M"}), nullptr,
         false},
    };
}

QList<ActionSpec> everywhereSpecs()
{
    using enum ActionId;
    const auto group = ActionGroup::View;
    return {
        {ShowPalette, "window.palette", group, tr("Find a &command…"), tr("Find a command by its words and run it"),
         shortcutKeys({"Ctrl+K"}), "search", false},
        {EditShortcuts,
         "window.edit-shortcuts",
         group,
         tr("&Change shortcuts…"),
         tr("Choose other keys for commands"),
         {},
         "keyboard",
         false},
        {ShowPreferences, "window.preferences", group, tr("Prefere&nces…"),
         tr("Set how the program plays, looks and keeps what is private"), shortcutKeys({"Ctrl+,"}), nullptr, false},
        {HideEverything, "window.privacy", group, tr("&Hide picture and sound"),
         tr("Hide everything in all windows and silence the sound at once; again: go on"), shortcutKeys({"F9"}), "hide",
         false},
    };
}

} // namespace

QList<ActionSpec> windowActionSpecs()
{
    return everywhereSpecs() + guideSpecs() + panelSpecs() + writingSpecs();
}

} // namespace alliance::app
