#include "tests/gui/KeptTable.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr const char* kForm = "a form: it is always as full as this";
constexpr const char* kAtOnce = "it reads nothing, or has it at once";
constexpr const char* kNeverFails = "nothing in it can fail";
constexpr const char* kNoticed = "the window tells it in a notice";
constexpr const char* kPart = "see the panel it is a part of";
constexpr const char* kHidden = "hidden while there is nothing";

constexpr KeptPanel kPanels[] = {
    // The window and its pages.
    {"MainWindow", "home-empty", "jobs-busy", "window-failed", "home-full"},
    {"HomePage", "home-without-sessions", "jobs-busy", "window-failed", "home-full"},
    {"RecentPlacesBar", kHidden, kAtOnce, kNeverFails, "home-full"},
    {"TeachingPage", "home-without-sessions", kAtOnce, kNeverFails, "home-empty"},
    {"UnlockPanel", kForm, "unlock-busy", "unlock-failed", "unlock"},
    {"SessionBar", "the bar is there with a session only", kAtOnce, kNeverFails, "window-review"},
    {"NoticeBar", kHidden, kAtOnce, "notices", "notices"},
    {"PassingRemark", kHidden, kAtOnce, kNeverFails, "passing-remark"},
    {"JobsPanel", "jobs-empty", "jobs-busy", "jobs-failed", "jobs-busy"},
    {"JobRow", kPart, "jobs-busy", "jobs-failed", "jobs-busy"},
    {"ReviewPage", "player-missing", "player", "player-missing", "player-two-cameras"},
    {"PictureGrid", "player-missing", "player", "player-missing", "player-two-cameras"},
    {"PlayerView", "player-missing", "player", "player-missing", "player"},
    {"TransportBar", "player-missing", kAtOnce, kNeverFails, "player"},
    {"AlignPanel", "hidden with one camera", kAtOnce, kNoticed, "player-two-cameras"},
    {"OffsetField", kPart, kAtOnce, kNeverFails, "player-two-cameras"},
    {"TitleCard", kHidden, kAtOnce, kNeverFails, "collection-played"},
    {"TourStrip", kHidden, kAtOnce, kNoticed, "collection-played"},
    {"CoverPane", kPart, kAtOnce, kNeverFails, "privacy"},
    {"PrivacyCover", kForm, kAtOnce, kNeverFails, "privacy"},
    {"LockCover", kForm, "locked-busy", "locked-refused", "locked"},
    {"TimelineWidget", "timeline-empty", kPart, kNeverFails, "timeline-full"},
    {"PreviewBubble", kHidden, kAtOnce, kNeverFails, "preview-bubble"},
    // Review.
    {"CandidateQueue", "queue-none", kNoticed, "queue-outdated", "queue-full"},
    {"CoverageStrip", "hidden before measuring", kAtOnce, "queue-outdated", "queue-full"},
    {"CandidateReasonField", kForm, kAtOnce, kNeverFails, "queue-asking"},
    {"CandidateExplanation", "reasons-none", kAtOnce, kNeverFails, "reasons-full"},
    {"CandidateSignalPicture", kPart, kAtOnce, kNeverFails, "reasons-full"},
    {"DefinitionsPanel", "definitions-unmeasured", "it finds anew within a moment", kNeverFails, "definitions-full"},
    {"StopTapeField", kHidden, kAtOnce, kNoticed, "stop-tape"},
    {"OwnPassStrip", kHidden, kAtOnce, kNeverFails, "own-pass"},
    {"RaterStrip", kHidden, kAtOnce, kNoticed, "rater-strip"},
    {"UnfinishedLine", kHidden, kAtOnce, kNeverFails, "unfinished"},
    // Notes and codes.
    {"NotesList", "notes-empty", kAtOnce, kNoticed, "notes-full"},
    {"NoteEditor", "note-empty", kAtOnce, kNoticed, "note-full"},
    {"NoteEditorCodes", kPart, kAtOnce, kNeverFails, "note-full"},
    {"NoteLinks", kPart, kAtOnce, kNeverFails, "note-full"},
    {"TagField", kPart, kAtOnce, kNeverFails, "tags"},
    {"MarkersList", "markers-empty", kAtOnce, kNoticed, "markers-full"},
    {"MarkerEditor", "marker-empty", kAtOnce, kNoticed, "marker-full"},
    {"FilteredList", "notes-empty", kAtOnce, kNeverFails, "notes-full"},
    {"RatingGrid", kForm, kAtOnce, kNoticed, "ratings-full"},
    {"SessionTagsDialog", kForm, kAtOnce, kNoticed, "tags"},
    {"RemovedDialog", "removed-empty", kAtOnce, kNoticed, "removed-full"},
    {"VersionsDialog", "what has no version cannot be opened", kAtOnce, kNoticed, "versions-full"},
    // Compared.
    {"ComparisonPanel", "comparison-empty", kAtOnce, kNoticed, "comparison-full"},
    {"DifferencesPanel", "differences-empty", kAtOnce, kNoticed, "differences-full"},
    {"SettlePanel", "settle-empty", kAtOnce, kNoticed, "settle-full"},
    {"AgreementDialog", "agreement-words", "agreement-busy", "agreement-words", "agreement-full"},
    {"TraineeBar", kHidden, kAtOnce, kNeverFails, "trainee-bar"},
    {"TraineeStrip", kHidden, kAtOnce, kNeverFails, "trainee-strip"},
    {"RehearsalDialog", "rehearsal-empty", "rehearsal-busy", "rehearsal-failed", "rehearsal-full"},
    {"CourseDialog", "course-empty", "course-busy", "course-failed", "course-full"},
    {"FiguresDialog", "figures-empty", "figures-busy", "figures-failed", "figures-full"},
    // Feedback.
    {"FeedbackDialog", "feedback-empty", "feedback-busy", "feedback-failed", "feedback-full"},
    {"FeedbackEditor", "feedback-empty", "feedback-busy", kPart, "feedback-full"},
    {"FeedbackPreview", "feedback-busy", "feedback-busy", kPart, "feedback-full"},
    // Collections and reels.
    {"CollectionsPage", "collections-empty", kAtOnce, kNoticed, "collections-full"},
    {"MomentFilterBar", kPart, kAtOnce, kNeverFails, "collections-full"},
    {"MomentView", kPart, kAtOnce, kNeverFails, "collections-full"},
    {"CollectDialog", "collect-refused", "collect-busy", "collect-failed", "collect-full"},
    {"ReelDialog", "reel-empty", "reel-busy", "reel-failed", "reel-full"},
    {"ReelLookDialog", "a reel without places leaves at once", "reel-look-busy", "reel-look-failed", "reel-look-full"},
    {"ReelLookPicture", kPart, "reel-look-busy", "reel-look-failed", "reel-look-full"},
    {"KeptReelsStrip", kHidden, "jobs-busy", "jobs-failed", "kept-reels"},
    // What leaves and comes in.
    {"ImportDialog", "import-empty", kAtOnce, kNoticed, "import-full"},
    {"ExportAnnotationsDialog", kForm, "export-annotations-busy", "export-annotations-failed",
     "export-annotations-full"},
    {"ImportAnnotationsDialog", "import-annotations-empty", "import-annotations-busy", "import-annotations-failed",
     "import-annotations-full"},
    {"HandOnPackageDialog", kForm, "hand-on-package-busy", "hand-on-package-failed", "hand-on-package-full"},
    {"OpenPackageDialog", kForm, "the bar of its job is that of the jobs", "open-package-refused",
     "open-package-conflict"},
    {"PurposeDialog", kForm, "purpose-busy", "purpose-failed", "purpose-full"},
    // The library.
    {"NewLibraryDialog", kForm, kAtOnce, "new-library-open", "new-library"},
    {"NewPassphraseFields", kPart, kAtOnce, kNeverFails, "new-library"},
    {"PassphraseField", kPart, kAtOnce, kNeverFails, "passphrase"},
    {"RecoveryKeyDialog", kForm, kAtOnce, kNeverFails, "recovery-key"},
    {"PassphraseDialog", kForm, kAtOnce, "unlock-failed", "passphrase"},
    {"PeopleDialog", "people-open", "people-busy", "people-failed", "people-full"},
    {"AddPersonDialog", kForm, kAtOnce, kNoticed, "add-person"},
    {"SessionAccessDialog", kForm, "access-busy", "access-failed", "access-full"},
    {"SessionDetailsDialog", kForm, "session-details-busy", "session-details-failed", "session-details-full"},
    {"BackupDialog", kForm, kAtOnce, kNoticed, "backup"},
    {"RestoreDialog", kForm, kAtOnce, kNoticed, "restore"},
    {"CheckDialog", "check", "the bar of its job is that of the jobs", "check-damaged", "check"},
    {"ConsentDialog", "consent-empty", "consent-busy", "consent-failed", "consent-full"},
    {"RetentionDialog", "due-empty", "due-busy", "due-failed", "due-full"},
    {"DestroyDialog", kForm, "destroy-busy", "destroy-failed", "destroy-full"},
    {"AuditDialog", "an import is the first entry", "audit-busy", "audit-failed", "audit-full"},
    {"LibraryHistoryDialog", "history-empty", "history-busy", "history-failed", "history-full"},
    {"VocabularyDialog", "the program brings its vocabulary", "vocabulary-busy", "vocabulary-failed",
     "vocabulary-full"},
    {"SearchPanel", "search-empty", "it answers while one types", "search-none", "search-full"},
    // The program.
    {"CommandPalette", "palette-none", kAtOnce, kNeverFails, "palette-full"},
    {"ShortcutSheet", kForm, kAtOnce, kNeverFails, "shortcut-sheet"},
    {"ShortcutsDialog", kForm, kAtOnce, "shortcuts-taken", "shortcuts-full"},
    {"KeyField", kPart, kAtOnce, kNeverFails, "shortcuts-full"},
    {"HelpWindow", "help-none", kAtOnce, kNeverFails, "help-full"},
    {"SearchSide", kPart, kAtOnce, kNeverFails, "help-full"},
    {"HelpBrowser", kPart, kAtOnce, kNeverFails, "help-full"},
    {"PreferencesDialog", "preferences-none", kAtOnce, kNeverFails, "preferences-full"},
    {"PreferenceRow", kPart, kAtOnce, kNeverFails, "preferences-full"},
    {"GuideBubble", kForm, kAtOnce, kNeverFails, "tour"},
    {"GuideFrame", kPart, kAtOnce, kNeverFails, "tour"},
    {"ThemeIcon", kPart, kAtOnce, kNeverFails, "home-empty"},
    {"SpokenWords", "it is read by screen readers, and nothing is to be seen", kAtOnce, kNeverFails, "notices"},
    {"PanelScroll", kPart, kAtOnce, kNeverFails, "queue-full"},
    {"ReadableColumn", kPart, kAtOnce, kNeverFails, "home-full"},
    {"ElidedCombo", kPart, kAtOnce, kNeverFails, "differences-full"},
    {"ElidedButton", kPart, kAtOnce, kNeverFails, "queue-full"},
    {"ElidedLabel", kPart, kAtOnce, kNeverFails, "home-full"},
    {"WordsLabel", kPart, kAtOnce, kNeverFails, "home-empty"},
};

// Of states beside these four.
constexpr const char* kFurther[] = {"queue-unmeasured", "collections-found", "purpose-refused", "player-overlay",
                                    "player-blind"};

} // namespace

std::span<const KeptPanel> keptPanels()
{
    return kPanels;
}

std::span<const char* const> furtherPictures()
{
    return kFurther;
}

bool isPictureName(const QString& cell)
{
    return !cell.contains(u' ');
}

bool isKeptPicture(const QString& name)
{
    const auto is = [&](const char* cell) { return name == QLatin1String(cell); };
    return std::any_of(std::begin(kFurther), std::end(kFurther), is) ||
           std::any_of(std::begin(kPanels), std::end(kPanels), [&](const KeptPanel& one) {
               return is(one.empty) || is(one.busy) || is(one.failed) || is(one.full);
           });
}

} // namespace alliance::app
