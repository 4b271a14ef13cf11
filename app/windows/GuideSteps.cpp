#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(GuideSteps)
}

#include "app/actions/ActionRegistry.h"
#include "app/panels/HomePage.h"
#include "app/panels/PlayerView.h"
#include "app/panels/ReviewPage.h"
#include "app/panels/TransportBar.h"
#include "app/windows/GuideSteps.h"
#include "app/windows/SessionBar.h"
#include "app/windows/SideDock.h"

#include <QDockWidget>
#include <QListView>

namespace alliance::app
{
namespace
{

std::function<QWidget*()> panel(MainWindow& window, const char* name)
{
    return [&window, name]() -> QWidget* {
        auto* dock = window.findChild<QDockWidget*>(QString::fromLatin1(name));
        if (dock)
            bringUp(*dock);
        return dock;
    };
}

} // namespace

QList<GuideStep> guideSteps(const WindowParts& parts, MainWindow& window, bool withSession)
{
    const auto key = [&parts](ActionId id) { return parts.actions.keyText(id); };
    using enum ActionId;
    QList<GuideStep> steps;
    if (!window.showsReview()) {
        steps.append({tr("Libraries"),
                      tr("A library is a folder that holds sessions and what people wrote on them. Those that "
                         "you used last stand here."),
                      false, [&window] { return window.home().findChild<QWidget*>(QStringLiteral("sidebar")); }});
        steps.append({tr("Sessions"),
                      tr("The sessions of the library, by case, each with what it waits for. Enter opens one. To "
                         "bring in a recording press %1, or drop the file anywhere on the window.")
                          .arg(key(ImportRecording)),
                      false, [&window]() -> QWidget* {
                          QListView& list = window.home().sessionList();
                          return list.isVisible() ? &list : nullptr;
                      }});
    }
    if (withSession) {
        steps.append({tr("The picture"),
                      tr("%1 plays and pauses, %2 and %3 go one frame. Up to four cameras play on one clock. %4 "
                         "hides picture and sound at once when somebody comes in.")
                          .arg(key(PlayPause), key(StepBack), key(StepForward), key(HideEverything)),
                      true, [&window]() -> QWidget* { return &window.review().picture(); }});
        steps.append({tr("Time and frame"),
                      tr("Where the session stands, to the exact frame. Type a frame (%1) or a time (%2) to go "
                         "there; beside them are speed, sound and repeating.")
                          .arg(key(GoToFrame), key(GoToTime)),
                      true, [&window]() -> QWidget* { return &window.review().transport(); }});
        steps.append({tr("The timeline"),
                      tr("The whole session: sound, what was measured, candidates, notes and codes. Drag to "
                         "scrub, drag with Shift to choose a range; the wheel shows more or less."),
                      true, panel(window, "timelineDock")});
        steps.append({tr("Candidates"),
                      tr("Moments in which something was measured: somebody looked away for long, or shifted and "
                         "stayed so. %1 goes to the next; %2 accepts, %3 rejects with a reason. They are "
                         "proposals: what a moment means, you say.")
                          .arg(key(NextCandidate), key(AcceptCandidate), key(RejectCandidate)),
                      true, panel(window, "queueDock")});
        steps.append({tr("Reasons"),
                      tr("Why the chosen candidate was proposed, in degrees and seconds, and what may have misled "
                         "the measurement. Where too little was seen it says that it cannot tell."),
                      true, panel(window, "reasonsDock")});
        steps.append({tr("Notes"),
                      tr("%1 writes a note on this moment; %2 stops the tape and asks in one line what was felt. "
                         "You choose who may read it. A note never moves the playhead by itself.")
                          .arg(key(NewNote), key(StopTape)),
                      true, panel(window, "noteDock")});
        steps.append({tr("Codes"),
                      tr("%1 codes a moment: withdrawal or confrontation, a form, a strategy. It is people who "
                         "code; the program never does.")
                          .arg(key(CodeMoment)),
                      true, panel(window, "markersDock")});
        steps.append({tr("Feedback"),
                      tr("Chosen moments become a few pages for the trainee (%1), who can reply. What is released "
                         "never changes; a new version can follow.")
                          .arg(key(PreviewFeedback)),
                      true, [&window]() -> QWidget* { return window.findChild<SessionBar*>(); }});
    }
    steps.append({tr("Whenever you are stuck"),
                  tr("%1 finds every command by its words, %2 shows the keys of this place, %3 opens the help on "
                     "the panel that you are in. Almost everything can be taken back with %4.")
                      .arg(key(ShowPalette), key(ShowShortcuts), key(ShowHelp), key(Undo)),
                  false,
                  {}});
    return steps;
}

} // namespace alliance::app
