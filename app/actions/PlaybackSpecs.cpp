#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(Actions)
}

#include "app/actions/PlaybackSpecs.h"

namespace alliance::app
{
namespace
{

QList<ActionSpec> transportSpecs()
{
    using enum ActionId;
    const auto group = ActionGroup::Playback;
    return {
        {PlayPause, "playback.toggle", group, tr("&Play or pause"), tr("Play or pause"), shortcutKeys({"Space"}),
         "play", false},
        {Play, "playback.play", group, tr("P&lay, faster each time"), tr("Play; again: twice, four times as fast"),
         shortcutKeys({"L"}), nullptr, false},
        {Pause, "playback.pause", group, tr("P&ause"), tr("Pause; held down, J and L step one frame"),
         shortcutKeys({"K"}), nullptr, false},
        {ShuttleBack, "playback.back", group, tr("Play &backwards, faster each time"),
         tr("Play backwards; again: twice, four times as fast"), shortcutKeys({"J"}), nullptr, false},
    };
}

QList<ActionSpec> stepSpecs()
{
    using enum ActionId;
    const auto group = ActionGroup::Position;
    return {
        {StepBack, "playback.step-back", group, tr("Previous &frame"), tr("One frame back"),
         shortcutKeys({"Left", ","}), "step-back", true},
        {StepForward, "playback.step-forward", group, tr("&Next frame"), tr("One frame forward"),
         shortcutKeys({"Right", "."}), "step-forward", true},
        {StepBack5, "playback.step-back-5", group, tr("5 frames back"), tr("Five frames back"),
         shortcutKeys({"Alt+Left"}), nullptr, true},
        {StepForward5, "playback.step-forward-5", group, tr("5 frames forward"), tr("Five frames forward"),
         shortcutKeys({"Alt+Right"}), nullptr, true},
        {StepBack10, "playback.step-back-10", group, tr("10 frames back"), tr("Ten frames back"),
         shortcutKeys({"Ctrl+Left"}), nullptr, true},
        {StepForward10, "playback.step-forward-10", group, tr("10 frames forward"), tr("Ten frames forward"),
         shortcutKeys({"Ctrl+Right"}), nullptr, true},
        {StepBack25, "playback.step-back-25", group, tr("25 frames back"), tr("Twenty-five frames back"),
         shortcutKeys({"Alt+,"}), nullptr, true},
        {StepForward25, "playback.step-forward-25", group, tr("25 frames forward"), tr("Twenty-five frames forward"),
         shortcutKeys({"Alt+."}), nullptr, true},
    };
}

QList<ActionSpec> jumpSpecs()
{
    using enum ActionId;
    const auto group = ActionGroup::Position;
    return {
        {JumpBackHalf, "playback.back-half", group, tr("Half a second back"), tr("Half a second back"),
         shortcutKeys({"Alt+Shift+Left"}), nullptr, true},
        {JumpForwardHalf, "playback.forward-half", group, tr("Half a second forward"), tr("Half a second forward"),
         shortcutKeys({"Alt+Shift+Right"}), nullptr, true},
        {JumpBack1, "playback.back-1s", group, tr("1 second back"), tr("One second back"), shortcutKeys({"Shift+Left"}),
         nullptr, true},
        {JumpForward1, "playback.forward-1s", group, tr("1 second forward"), tr("One second forward"),
         shortcutKeys({"Shift+Right"}), nullptr, true},
        {JumpBack5, "playback.back-5s", group, tr("5 seconds back"), tr("Five seconds back"),
         shortcutKeys({"Ctrl+Shift+Left"}), "jump-back", true},
        {JumpForward5, "playback.forward-5s", group, tr("5 seconds forward"), tr("Five seconds forward"),
         shortcutKeys({"Ctrl+Shift+Right"}), "jump-forward", true},
        {GoToStart, "playback.start", group, tr("To the &start"), tr("To the first frame"), shortcutKeys({"Home"}),
         nullptr, false},
        {GoToEnd, "playback.end", group, tr("To the &end"), tr("To the last frame"), shortcutKeys({"End"}), nullptr,
         false},
        {GoToFrame, "playback.goto-frame", group, tr("&Go to frame"), tr("Type a frame number"),
         shortcutKeys({"Ctrl+G"}), nullptr, false},
        {GoToTime, "playback.goto-time", group, tr("Go to &time"), tr("Type a time"), shortcutKeys({"Ctrl+T"}), nullptr,
         false},
        {NextEdge, "timeline.next-edge", group, tr("Next edge"),
         tr("Go to where the next candidate, marker, stage, note or turn of speech begins or ends"),
         shortcutKeys({"Alt+End"}), nullptr, true},
        {PreviousEdge, "timeline.previous-edge", group, tr("Previous edge"),
         tr("Go to where the last candidate, marker, stage, note or turn of speech before this frame begins or ends"),
         shortcutKeys({"Alt+Home"}), nullptr, true},
    };
}

QList<ActionSpec> listeningSpecs()
{
    using enum ActionId;
    const auto group = ActionGroup::Playback;
    return {
        {Faster, "playback.faster", group, tr("&Faster"), tr("Play faster; voices keep their pitch"),
         shortcutKeys({">"}), nullptr, false},
        {Slower, "playback.slower", group, tr("&Slower"), tr("Play slower; voices keep their pitch"),
         shortcutKeys({"<"}), nullptr, false},
        {NormalSpeed, "playback.normal-speed", group, tr("&Normal speed"), tr("Play at the speed of the recording"),
         shortcutKeys({"Backspace"}), nullptr, false},
        {MarkStart, "range.start", group, tr("Range &starts here"), tr("The chosen range starts at this frame"),
         shortcutKeys({"I"}), nullptr, false},
        {MarkEnd, "range.end", group, tr("Range &ends here"), tr("The chosen range ends with this frame"),
         shortcutKeys({"O"}), nullptr, false},
        {ClearRange, "range.clear", group, tr("&Drop the range"), tr("Choose no range"), shortcutKeys({"Shift+O"}),
         nullptr, false},
        {Loop, "playback.loop", group, tr("&Repeat"), tr("Repeat the chosen range, or else the chosen candidate"),
         shortcutKeys({"Shift+L"}), "loop", false, true},
        {Mute, "playback.mute", group, tr("&Mute"), tr("Sound off or on"), shortcutKeys({"Ctrl+Shift+M"}), "volume",
         false},
        {Louder, "playback.louder", group, tr("L&ouder"), tr("Sound louder"), shortcutKeys({"Ctrl+Up"}), nullptr, true},
        {Quieter, "playback.quieter", group, tr("&Quieter"), tr("Sound quieter"), shortcutKeys({"Ctrl+Down"}), nullptr,
         true},
    };
}

} // namespace

QList<ActionSpec> playbackSpecs()
{
    return transportSpecs() + stepSpecs() + jumpSpecs() + listeningSpecs();
}

} // namespace alliance::app
