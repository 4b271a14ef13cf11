#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(Actions)
}

#include "app/actions/ActionRegistry.h"
#include "app/actions/CodingSpecs.h"
#include "app/actions/CollectionSpecs.h"
#include "app/actions/CompareSpecs.h"
#include "app/actions/ExchangeSpecs.h"
#include "app/actions/LibrarySpecs.h"
#include "app/actions/PictureActions.h"
#include "app/actions/PlaybackSpecs.h"
#include "app/actions/ReviewAidActions.h"
#include "app/actions/SupervisionSpecs.h"
#include "app/actions/ThemeActionSpecs.h"
#include "app/actions/WindowActions.h"
#include "app/resources/Icons.h"

namespace alliance::app
{
namespace
{

using Keys = QList<QKeySequence>;

Keys keys(std::initializer_list<const char*> texts)
{
    return shortcutKeys(texts);
}

QList<ActionSpec> fileSpecs()
{
    using enum ActionId;
    const auto group = ActionGroup::File;
    return {
        {NewLibrary, "library.new", group, tr("&New library…"), tr("Make an empty library in a new folder"),
         keys({"Ctrl+Shift+N"}), "library-add", false},
        {OpenLibrary, "library.open", group, tr("&Open library…"), tr("Open a library folder"), keys({"Ctrl+O"}),
         "folder", false},
        {GoHome, "library.home", group, tr("&Sessions"), tr("Back to the sessions of the library"), keys({"Ctrl+Home"}),
         "home", false},
        {ImportRecording, "library.import", group, tr("&Import recording…"),
         tr("Add a recorded session to the library"), keys({"Ctrl+I"}), "import", false},
        {MeasureAgain, "session.measure", group, tr("&Measure session"),
         tr("Measure gaze and posture of this session in the background"), keys({"Ctrl+M"}), "measure", false},
        {GoOnMeasuring,
         "session.measure-on",
         group,
         tr("Go on meas&uring"),
         tr("Go on with a measuring that was cancelled or paused, from where it stopped"),
         {},
         "measure",
         false},
        {PreviewFeedback, "feedback.preview", group, tr("Feed&back…"),
         tr("Choose, write and release the AFT feedback to the trainee"), keys({"Ctrl+P"}), "feedback", false},
        {ExportFeedback, "feedback.export", group, tr("&Export feedback…"),
         tr("Write the AFT feedback as a PDF or a web page"), keys({"Ctrl+E"}), "export", false},
        {PrintFeedback, "feedback.print", group, tr("Print feedback…"),
         tr("Print the AFT feedback; its pages are those of the PDF"), keys({"Ctrl+Alt+F"}), nullptr, false},
        {ExportSignals, "signals.export", group, tr("Export si&gnals…"),
         tr("Write what was measured for R, Python, OpenFace and rMEA"), keys({"Ctrl+Shift+E"}), "export", false},
        {Quit, "app.quit", group, tr("&Quit"), tr("Close the program"), keys({"Ctrl+Q"}), nullptr, false},
    };
}

QList<ActionSpec> editSpecs()
{
    using enum ActionId;
    const auto group = ActionGroup::Edit;
    return {
        {Undo, "edit.undo", group, tr("&Undo"), tr("Take back the last change"), keys({"Ctrl+Z"}), "undo", true},
        {Redo, "edit.redo", group, tr("&Redo"), tr("Do the change again"), keys({"Ctrl+Shift+Z", "Ctrl+Y"}), "redo",
         true},
        {ShowSearch, "search.show", group, tr("&Find in the library"),
         tr("Find notes, markers, decisions and sessions by words and filters"), keys({"Ctrl+F"}), "search", false},
    };
}

QList<ActionSpec> reviewSpecs()
{
    using enum ActionId;
    const auto group = ActionGroup::Review;
    return {
        {NextCandidate, "review.next", group, tr("&Next candidate"), tr("Go to the next candidate"), keys({"N"}),
         "next", true},
        {PreviousCandidate, "review.previous", group, tr("&Previous candidate"), tr("Go to the previous candidate"),
         keys({"P"}), "previous", true},
        {AcceptCandidate, "review.accept", group, tr("&Accept candidate"),
         tr("Worth talking about: accept this candidate"), keys({"A"}), "accept", false},
        {RejectCandidate, "review.reject", group, tr("&Reject candidate…"), tr("Reject this candidate, with a reason"),
         keys({"R"}), "reject", false},
        {UndecidedCandidate, "review.undecided", group, tr("&Unsure"), tr("Unsure: leave this candidate for later"),
         keys({"U"}), "undecided", false},
        {NewNote, "note.new", group, tr("New n&ote"), tr("Write a note at the playhead"), keys({"M"}), "note-add",
         false},
        {SaveNote, "note.save", group, tr("&Save note"), tr("Save the note"), keys({"Ctrl+Return", "Ctrl+Enter"}),
         "save", false},
        {DeleteNote, "note.delete", group, tr("&Delete note"), tr("Delete the selected note"), keys({"Ctrl+Del"}),
         "delete", false},
        {NoteHistory, "note.history", group, tr("&History…"),
         tr("Compare the versions of the chosen note, marker or stage, and restore one"), keys({"Ctrl+H"}), nullptr,
         false},
        {AddToCollection, "collection.add", group, tr("Add to a &collection…"),
         tr("Put this moment, the chosen range or the candidate into a collection for teaching"), keys({"B"}), nullptr,
         false},
        {LeaveField, "view.leave-field", group, tr("Back to the pict&ure"), tr("Leave the text field or full screen"),
         keys({"Esc"}), nullptr, false},
    };
}

QList<ActionSpec> measurementSpecs()
{
    using enum ActionId;
    const auto group = ActionGroup::Measurement;
    return {
        {MarkEngaged, "measurement.engaged", group, tr("Mark: &looking at the partner here"),
         tr("The chosen person looks at the partner here: the measurement learns from it at once"), keys({"E"}),
         nullptr, false},
        {MarkAverted, "measurement.averted", group, tr("Mark: looking &away here"),
         tr("The chosen person looks away here: the measurement learns from it at once"), keys({"W"}), nullptr, false},
        {RemoveMark, "measurement.remove-mark", group, tr("&Remove mark"),
         tr("Remove the mark of the chosen person at the playhead"), keys({"Shift+E"}), nullptr, false},
        {NextPerson, "measurement.next-person", group, tr("&Choose the next person"),
         tr("Choose whom marks and added moments are about"), keys({"H"}), nullptr, false},
        {SwapRoles, "measurement.swap-roles", group, tr("&Swap patient and therapist"),
         tr("The measured people are the other way round"), keys({"Ctrl+Shift+X"}), nullptr, false},
        {MissedLookAway, "measurement.missed-look", group, tr("Add a missed &look away"),
         tr("The chosen person looks away in the chosen range; it counts as missed"), keys({"Shift+W"}), nullptr,
         false},
        {MissedPostureShift, "measurement.missed-shift", group, tr("Add a missed &posture shift"),
         tr("The chosen person shifts in the chosen range; it counts as missed"), keys({"Shift+P"}), nullptr, false},
        {ShowDefinitions, "measurement.definitions", group, tr("&Definitions"),
         tr("Set from when something counts, and see the result at once"), keys({"Ctrl+D"}), "measure", false},
        {ShowFigures, "measurement.figures", group, tr("&Figures…"),
         tr("How often candidates were accepted, and what was missed"), keys({"Ctrl+Shift+F"}), nullptr, false},
    };
}

QList<ActionSpec> viewSpecs()
{
    using enum ActionId;
    const auto group = ActionGroup::View;
    return {
        {FullScreen, "view.full-screen", group, tr("&Full screen"), tr("Full screen on or off"), keys({"F11"}),
         "full-screen", false},
        {NextCamera, "view.next-camera", group, tr("&Enlarge next camera"),
         tr("Enlarge one camera after the other, then show all alike"), keys({"V"}), nullptr, false},
        {AlignCameras, "view.align-cameras", group, tr("&Align cameras…"),
         tr("Move the cameras of a session in time until they agree"), keys({"Ctrl+Shift+A"}), nullptr, false, true},
        {Deinterlace,
         "view.deinterlace",
         group,
         tr("&Deinterlace interlaced recordings"),
         tr("Show pictures of interlaced cameras without comb lines; frame numbers stay as they are"),
         {},
         nullptr,
         false,
         true},
        {ZoomIn, "timeline.zoom-in", group, tr("Zoom timeline &in"), tr("Show less time, in more detail"),
         keys({"Ctrl++", "Ctrl+="}), "zoom-in", true},
        {ZoomOut, "timeline.zoom-out", group, tr("Zoom timeline &out"), tr("Show more time"), keys({"Ctrl+-"}),
         "zoom-out", true},
        {ZoomFit, "timeline.zoom-fit", group, tr("&Whole session"), tr("Show the whole session in the timeline"),
         keys({"Ctrl+0"}), "zoom-fit", false},
        {ResetLayout,
         "view.reset-layout",
         group,
         tr("&Reset panels"),
         tr("Put all panels back in their places"),
         {},
         nullptr,
         false},
        {ShowHelp, "help.show", group, tr("&Help"), tr("Help on the panel or the page where you are"), keys({"F1"}),
         "info", false},
        {ShowShortcuts, "help.shortcuts", group, tr("&Keyboard shortcuts"), tr("Show all keyboard shortcuts"),
         keys({"?"}), "keyboard", false},
        {About, "help.about", group, tr("&About Alliance Review"), tr("Version and licence"), {}, nullptr, false},
    };
}

} // namespace

QList<QKeySequence> shortcutKeys(std::initializer_list<const char*> texts)
{
    QList<QKeySequence> list;
    for (const char* text : texts)
        list.append(QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText));
    return list;
}

QList<ShortcutConflict> findConflicts(const QList<ActionSpec>& specs)
{
    QList<ShortcutConflict> conflicts;
    QHash<QString, ActionId> taken;
    for (const ActionSpec& spec : specs) {
        for (const QKeySequence& sequence : spec.shortcuts) {
            const QString name = sequence.toString(QKeySequence::PortableText);
            const auto known = taken.constFind(name);
            if (known != taken.constEnd())
                conflicts.append({*known, spec.id, sequence});
            else
                taken.insert(name, spec.id);
        }
    }
    return conflicts;
}

QString groupTitle(ActionGroup group)
{
    switch (group) {
    case ActionGroup::File:
        return tr("Library and feedback");
    case ActionGroup::Edit:
        return tr("Edit");
    case ActionGroup::Playback:
        return tr("Playback");
    case ActionGroup::Position:
        return tr("Steps and jumps");
    case ActionGroup::Review:
        return tr("Review");
    case ActionGroup::Coding:
        return tr("Coding");
    case ActionGroup::Measurement:
        return tr("Measurement");
    case ActionGroup::Supervision:
        return tr("Supervision");
    case ActionGroup::Collections:
        return tr("Collections");
    case ActionGroup::View:
        return tr("View");
    }
    return {};
}

ActionRegistry::ActionRegistry(QObject* parent)
    : QObject(parent),
      m_specs(fileSpecs() + exchangeActionSpecs() + librarySpecs() + editSpecs() + playbackSpecs() + reviewSpecs() +
              codingSpecs() + compareActionSpecs() + measurementSpecs() + supervisionSpecs() + collectionSpecs() +
              viewSpecs() + windowActionSpecs() + pictureActionSpecs() + reviewAidSpecs() + themeActionSpecs())
{
    for (const ActionSpec& spec : m_specs) {
        auto* made = new QAction(spec.text, this);
        made->setObjectName(QString::fromLatin1(spec.key));
        made->setStatusTip(spec.tip);
        made->setShortcuts(spec.shortcuts);
        made->setAutoRepeat(spec.autoRepeat);
        made->setCheckable(spec.checkable);
        if (spec.icon)
            made->setIcon(strokeIcon(QString::fromLatin1(spec.icon)));
        m_actions.insert(static_cast<int>(spec.id), made);
        m_defaults.insert(static_cast<int>(spec.id), spec.shortcuts);
        made->setToolTip(toolTip(spec.id));
    }
}

QAction* ActionRegistry::action(ActionId id) const
{
    return m_actions.value(static_cast<int>(id));
}

const ActionSpec& ActionRegistry::spec(ActionId id) const
{
    for (const ActionSpec& spec : m_specs)
        if (spec.id == id)
            return spec;
    return m_specs.front();
}

void ActionRegistry::setShortcuts(ActionId id, const QList<QKeySequence>& keys)
{
    for (ActionSpec& spec : m_specs) {
        if (spec.id != id || spec.shortcuts == keys)
            continue;
        const bool usual = action(id)->toolTip() == toolTip(id);
        spec.shortcuts = keys;
        action(id)->setShortcuts(keys);
        if (usual)
            action(id)->setToolTip(toolTip(id));
        Q_EMIT shortcutsChanged();
    }
}

QString ActionRegistry::keyText(ActionId id) const
{
    const QList<QKeySequence>& keys = spec(id).shortcuts;
    return keys.isEmpty() ? QString() : keys.front().toString(QKeySequence::NativeText);
}

QString ActionRegistry::withKey(const QString& words, ActionId id) const
{
    const QString key = keyText(id);
    return key.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, key);
}

QString ActionRegistry::toolTip(ActionId id) const
{
    return withKey(spec(id).tip, id);
}

void ActionRegistry::setEnabled(std::initializer_list<ActionId> ids, bool enabled)
{
    for (const ActionId id : ids)
        action(id)->setEnabled(enabled);
}

void ActionRegistry::setWords(ActionId id, const QString& text, const QString& tip)
{
    for (ActionSpec& spec : m_specs) {
        if (spec.id != id)
            continue;
        const bool usual = action(id)->toolTip() == toolTip(id);
        spec.text = text;
        spec.tip = tip;
        action(id)->setText(text);
        action(id)->setStatusTip(tip);
        if (usual)
            action(id)->setToolTip(toolTip(id));
    }
}

void ActionRegistry::setReason(ActionId id, const QString& reason)
{
    action(id)->setEnabled(reason.isEmpty());
    m_reasons.insert(static_cast<int>(id), reason);
    action(id)->setToolTip(reason.isEmpty() ? toolTip(id) : reason);
}

QString ActionRegistry::plainText(const ActionSpec& spec)
{
    QString text = spec.text;
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

} // namespace alliance::app
