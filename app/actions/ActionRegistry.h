#pragma once
// Every command of the window once: id, text, shortcuts, icon. Menus, tool bars, buttons, the shortcut sheet and tests
// take their QAction from here, so a shortcut can be bound only once and is shown everywhere the same way.
// Shortcuts of one key without a modifier work only on the review page and never while a text field has the focus.

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

namespace alliance::app
{

enum class ActionId {
    // file
    NewLibrary,
    OpenLibrary,
    GoHome,
    ImportRecording,
    MeasureAgain,
    GoOnMeasuring,
    PreviewFeedback,
    ExportFeedback,
    PrintFeedback,
    ExportSignals,
    ExportAnnotations,
    ImportAnnotations,
    HandOnPackage,
    OpenPackage,
    CopyPackageKey,
    AddRecording,
    BackUpLibrary,
    RestoreLibrary,
    CheckLibrary,
    SealRecordings,
    ShowConsent,
    ShowDue,
    ShowAudit,
    ShowLibraryHistory,
    EditDetails,
    DestroySession,
    DestroyCase,
    LockLibrary,
    ChangePassphrase,
    ManagePeople,
    SessionAccess,
    Quit,
    // edit
    Undo,
    Redo,
    ShowSearch,
    // playback
    PlayPause,
    Play,
    Pause,
    ShuttleBack,
    StepBack,
    StepForward,
    StepBack5,
    StepForward5,
    StepBack10,
    StepForward10,
    StepBack25,
    StepForward25,
    JumpBackHalf,
    JumpForwardHalf,
    JumpBack1,
    JumpForward1,
    JumpBack5,
    JumpForward5,
    GoToStart,
    GoToEnd,
    GoToFrame,
    GoToTime,
    Faster,
    Slower,
    NormalSpeed,
    MarkStart,
    MarkEnd,
    ClearRange,
    Loop,
    Mute,
    Louder,
    Quieter,
    // review
    NextCandidate,
    PreviousCandidate,
    AcceptCandidate,
    RejectCandidate,
    UndecidedCandidate,
    NewNote,
    SaveNote,
    DeleteNote,
    NoteHistory,
    AddToCollection,
    LeaveField,
    // coding
    CodeMoment,
    NextMarker,
    PreviousMarker,
    DeleteCoded,
    BeginStage1,
    BeginStage2,
    BeginStage3,
    BeginStage4,
    EndStage,
    RateSegments,
    TagSession,
    ShowVocabulary,
    ReplyToNote,
    OfferStarters,
    NotePrinciple1,
    NotePrinciple2,
    NotePrinciple3,
    NotePrinciple4,
    NotePrinciple5,
    NotePrinciple6,
    NotePrinciple7,
    NotePrinciple8,
    NotePrinciple9,
    NotePrinciple10,
    NoteStage1,
    NoteStage2,
    NoteStage3,
    NoteStage4,
    // comparing
    ShowAgreement,
    ShowDifferences,
    NextDifference,
    PreviousDifference,
    SettleFirst,
    SettleSecond,
    SettleOther,
    LeaveOpen,
    // measurement
    MarkEngaged,
    MarkAverted,
    RemoveMark,
    NextPerson,
    SwapRoles,
    MissedLookAway,
    MissedPostureShift,
    ShowDefinitions,
    ShowFigures,
    // supervision
    ReleaseToSupervisor,
    ShowComparison,
    NextCompared,
    PreviousCompared,
    ShowRehearsal,
    ShowCourse,
    // collections
    ShowCollections,
    FindExamples,
    PlayCollection,
    NextExample,
    PreviousExample,
    NewCollection,
    RenameCollection,
    RemoveFromCollection,
    CollectionUp,
    CollectionDown,
    CollectionIn,
    CollectionOut,
    MakeReel,
    LookAtReel,
    // view
    FullScreen,
    NextCamera,
    AlignCameras,
    Deinterlace,
    ZoomIn,
    ZoomOut,
    ZoomFit,
    ResetLayout,
    FloatPanel,
    MovePanel,
    ShowHelp,
    ShowTour,
    OpenDemo,
    ShowShortcuts,
    About,
    // window
    ShowPalette,
    EditShortcuts,
    ShowPreferences,
    HideEverything,
    StopTape,
    TypingPauses,
    EnterResumes,
    PictureZoomIn,
    PictureZoomOut,
    PictureFit,
    PictureLeft,
    PictureRight,
    PictureUp,
    PictureDown,
    ShowOverlay,
    CopyStill,
    EdgeStart,
    EdgeEnd,
    EdgeReset,
    OwnPassFirst,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeContrast,
    Text100,
    Text110,
    Text125,
    Text150,
    Text175,
    Text200,
    Text250,
    NextEdge,
    PreviousEdge,
    ShowRemoved,
    ExportAudit,
    FinishRating,
    // panels
    GoToCandidates,
    GoToNotes,
    GoToMarkers,
    GoToNote,
    GoToMarker,
    GoToReasons,
    GoToProgress,
};

enum class ActionGroup { File, Edit, Playback, Position, Review, Coding, Measurement, Supervision, Collections, View };

struct ActionSpec {
    ActionId id;
    const char* key; // stable name for settings and tests: "playback.toggle"
    ActionGroup group;
    QString text;                  // menu text with mnemonic
    QString tip;                   // one sentence
    QList<QKeySequence> shortcuts; // as they are now; the first is the one that is shown
    const char* icon;              // file stem in :/icons, null: none
    bool autoRepeat;
    bool checkable = false;
};

// Two actions that answer to the same keys.
struct ShortcutConflict {
    ActionId first;
    ActionId second;
    QKeySequence keys;
};

// From portable texts: "Ctrl+K".
QList<QKeySequence> shortcutKeys(std::initializer_list<const char*> texts);
QList<ShortcutConflict> findConflicts(const QList<ActionSpec>& specs);
QString groupTitle(ActionGroup group);

class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(QObject* parent = nullptr);

    QAction* action(ActionId id) const; // never null; owned by the registry
    const QList<ActionSpec>& specs() const { return m_specs; }
    const ActionSpec& spec(ActionId id) const;
    QList<QKeySequence> defaultShortcuts(ActionId id) const { return m_defaults.value(static_cast<int>(id)); }
    // Emits shortcutsChanged(). The caller sees to it that no other action has them.
    void setShortcuts(ActionId id, const QList<QKeySequence>& keys);
    QString keyText(ActionId id) const;                       // "Ctrl+K", of the machine; empty: none
    QString toolTip(ActionId id) const;                       // "Play or pause (Space)"
    QString withKey(const QString& words, ActionId id) const; // "Words (Ctrl+K)"
    void setEnabled(std::initializer_list<ActionId> ids, bool enabled);
    // Of an action whose meaning a person can set: "5 frames back".
    void setWords(ActionId id, const QString& text, const QString& tip);
    // Why it cannot be used now, as its tool tip; empty: it can, and the usual tip is shown.
    void setReason(ActionId id, const QString& reason);
    QString reason(ActionId id) const { return m_reasons.value(static_cast<int>(id)); }

    // "Accept candidate" without the mnemonic mark.
    static QString plainText(const ActionSpec& spec);

Q_SIGNALS:
    void shortcutsChanged();

private:
    QList<ActionSpec> m_specs;
    QHash<int, QAction*> m_actions;
    QHash<int, QList<QKeySequence>> m_defaults;
    QHash<int, QString> m_reasons;
};

} // namespace alliance::app
