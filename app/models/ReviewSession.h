#pragma once
// The open session as all panels share it: recording, position, candidates, notes, findings, selection. Lives in the
// window's thread. Panels read from here, ask for changes here, and repaint on the signals; no panel knows another.
// Edits run through the library's CommandStack (one transaction with its audit row each, undo and redo by name); what
// is shown changes only after the library has accepted them.

#include "app/models/LatestTask.h"
#include "app/models/ReviewDraft.h"
#include "app/services/FindingsService.h"
#include "app/services/LibraryService.h"
#include "app/services/VersionHistory.h"
#include "app/timeline/TimelineData.h"
#include "db/records/Candidate.h"
#include "db/records/Note.h"
#include "db/records/VocabularyPack.h"
#include "media/index/FrameIndex.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUuid>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace alliance::app
{

class CommandStack;
class LibraryWorker;
struct Command;
struct TriedOut;

// The lists of the library that notes are coded with; retired terms only name what was coded with them.
struct ReviewVocabulary {
    QList<db::Term> noteKinds;
    QList<db::Term> principles;
    QList<db::Term> stages;
};

// A person as the measurement knows them, and as a reviewer says.
struct ReviewPerson {
    vision::PersonSummary found; // its id is that of CandidateItem::record.track and vision::Behaviour::person
    db::RecordingPerson stored;
    QString place; // shown: "left", "right"
    QString role;  // shown: "patient", "therapist"; empty when nobody said so

    bool proposed() const { return !stored.saidByReviewer && found.role != vision::Role::Unknown; }
};

// What a measurement found, and what reviewers said of it.
struct ReviewFindings {
    QUuid run; // that found it; null: not measured
    QList<ReviewPerson> people;
    QList<vision::Behaviour> behaviours; // by start
    std::vector<vision::SceneRemark> remarks;
    FindingsInput input; // what they follow from, beside the signals
    QList<db::GazeMark> marks;
    std::vector<std::shared_ptr<const SignalLane>> lanes;
    std::vector<std::shared_ptr<const SignalLane>> traces; // the same against the definitions
    std::vector<SpeechTurn> turns;                         // somebody speaks
    SignalsOnHand onHand;
    QUuid idScope; // see MeasurementService
};

// Findings with definitions that are only tried out; nothing of it is stored.
struct ReviewPreview {
    vision::Findings findings;
    std::vector<std::shared_ptr<const SignalLane>> lanes;
};

// One camera of the session whose recording can be played.
struct ReviewCamera {
    RecordingItem recording;
    QString name; // shown: its label, else the file's name
    std::shared_ptr<const media::FrameIndex> index;
};

// Everything read from the library when a session opens.
struct ReviewContent {
    SessionItem session;
    std::shared_ptr<const media::FrameIndex> index; // null: there is no recording that can be played
    std::optional<Failure> recordingFailure;        // why
    bool unlisted = false;                          // no index yet: its frames have to be listed first
    QList<ReviewCamera> cameras;                    // `index` is the first one's; at most media::kMaxViews
    QList<Failure> cameraFailures;                  // of further cameras that cannot be shown
    ReviewVocabulary vocabulary;
    QList<CandidateItem> candidates; // by rank
    QList<db::Note> notes;           // by time
    ReviewFindings findings;
    std::shared_ptr<const WaveformPeaks> waveform;
    QByteArray draft; // see ReviewDraft.h; empty: none
    QUuid person;     // who works
};

class ReviewSession : public QObject
{
    Q_OBJECT

public:
    explicit ReviewSession(QObject* parent = nullptr);
    ~ReviewSession() override;

    // Reads the session in the worker's thread, then emits opened() or openFailed(). Both must outlive the session or
    // close() must be called first.
    void open(LibraryWorker& worker, CommandStack& commands, const QUuid& session);
    void close();
    bool isOpen() const { return m_open; }
    // Reads candidates, notes and findings again, after a measurement for instance.
    void reload();
    // Reads only what an ingest pass makes bit by bit: the outline of the sound and where somebody speaks. Emits
    // derivedChanged() when there is something new.
    void reloadDerived();

    const QUuid& sessionId() const { return m_id; }
    const SessionItem& session() const { return m_content.session; }
    const RecordingItem* recording() const; // the one that is played and annotated; null when there is none
    const ReviewVocabulary& vocabulary() const { return m_content.vocabulary; }

    // ---- the recording
    const std::shared_ptr<const media::FrameIndex>& frameIndex() const { return m_content.index; }
    std::int64_t frameCount() const;                  // known so far; 0 when there is no index
    base::MediaTime duration() const;                 // while the recording is growing: as the library knows it
    base::MediaTime timeOf(std::int64_t frame) const; // clamped into the recording
    std::int64_t frameAt(base::MediaTime time) const; // clamped into the recording
    // The frames of the recording are still being listed: what is known so far can be used, and keeps its numbers.
    bool isGrowing() const { return m_growing; }
    base::MediaTime listedEnd() const; // of what is known so far; duration() when that is all
    // Is the frame on screen at `time` known? Always, but for a growing recording.
    bool isListed(base::MediaTime time) const { return !m_growing || time < listedEnd(); }
    // `work` is done when the frame at `time` is known, mostly at once. Dropped when the session closes, or when the
    // rest of the frames cannot be listed.
    void whenListed(base::MediaTime time, std::function<void()> work);
    const std::optional<Failure>& recordingFailure() const { return m_content.recordingFailure; }
    const std::shared_ptr<const WaveformPeaks>& waveform() const { return m_content.waveform; }
    // Those that can be played, the annotated one first; empty when that one cannot.
    const QList<ReviewCamera>& cameras() const { return m_content.cameras; }
    const QList<Failure>& cameraFailures() const { return m_content.cameraFailures; }
    // Stores where the cameras start on the session's clock: one edit, offsetsChanged() follows.
    void alignCameras(const QList<db::RecordingOffset>& offsets);

    // ---- position
    std::int64_t currentFrame() const { return m_frame; }  // -1: none, or one that is not listed yet
    base::MediaTime shownTime() const;                     // when the frame that is shown begins
    base::MediaTime currentTime() const { return m_time; } // between frames while playing
    bool isPlaying() const { return m_playing; }
    // Clamped; emits seekRequested. While the recording is growing, what lies beyond is gone to when it is known.
    void seekToFrame(std::int64_t frame);
    void seekToTime(base::MediaTime time); // to the frame on screen at `time`
    // By the playback controller only.
    void setPosition(std::int64_t frame, base::MediaTime time);
    void setPlaying(bool playing);

    // ---- findings
    // Empty but for the turns of speech while it is blind.
    const ReviewFindings& findings() const { return m_blind ? m_hidden : m_content.findings; }
    const SignalsOnHand& signalsOnHand() const { return m_content.findings.onHand; } // whether they are shown or not
    // Shown instead while definitions are tried out; null: nothing is.
    const std::shared_ptr<const ReviewPreview>& preview() const { return m_preview; }
    void setPreview(std::shared_ptr<const ReviewPreview> preview);
    // What that proposes beside candidates(), worked out once for each change of either; null: nothing is tried out.
    // Valid until the next signal.
    const TriedOut* tried() const;
    const QList<CandidateItem>& candidates() const { return m_blind ? m_noCandidates : m_content.candidates; }
    // Nothing that was measured or decided is shown, and nobody else's notes. The rule is asked when a session opens;
    // none: nothing is hidden.
    void setBlindRule(std::function<bool(const QUuid& session)> rule) { m_blindRule = std::move(rule); }
    bool isBlind() const { return m_blind; }
    void setBlind(bool blind);
    const CandidateItem* candidate(const QUuid& id) const; // null when unknown; valid until the next signal
    int undecidedCount() const;
    QUuid selectedCandidate() const { return m_selectedCandidate; } // null: none
    void selectCandidate(const QUuid& id, bool jump = true);        // jump: seek to its start as well
    void selectNextCandidate();                                     // by rank, undecided ones first, wraps
    void selectPreviousCandidate();                                 // by rank, wraps
    // The person whom marks and added moments are about: that of the chosen candidate, or whom setPerson() chose last.
    int person() const { return m_person; } // kNoPerson: nobody was measured
    void setPerson(int id);
    // Accepted, Rejected (needs a reason) or Undecided ("for later").
    void decide(const QUuid& id, db::DecisionState state, const QString& reason = {});
    void decideAgain(const QUuid& id, int version); // as the same person decided before
    // Edges set by hand (nothing: as measured); the decision stays.
    void adjust(const QUuid& id, const std::optional<base::TimeRange>& range);
    // The same decision on several of them, as one step.
    void decideTogether(const QList<QUuid>& ids, db::DecisionState state, const QString& reason = {});

    // ---- notes
    const QList<db::Note>& notes() const { return m_content.notes; }
    const db::Note* note(const QUuid& id) const; // null when unknown; valid until the next signal
    QUuid selectedNote() const { return m_selectedNote; }
    void selectNote(const QUuid& id, bool jump = true);
    // The place on the recording for a draft; start == end: a point.
    db::Moment momentAt(base::TimeRange range) const;
    // On frames that are not listed yet, a note is stored when they are.
    void addNote(const db::NoteDraft& draft);
    void changeNote(const db::Note& before, const db::NoteDraft& after);
    void removeNote(const QUuid& id);
    void removeNotes(const QList<QUuid>& ids); // as one step
    void moveNote(const QUuid& id, base::TimeRange range);
    bool isOwnNote(const db::Note& note) const { return note.author == m_content.person; }
    void restoreNote(const QUuid& id, int version); // makes an earlier version the newest
    // Answers in this thread, unless the session is closed or `receiver` gone by then.
    void readVersions(const QUuid& note, QObject* receiver,
                      const std::function<void(const Outcome<QList<VersionItem>>&)>& answer);
    // Asks for the versions of the chosen note to be shown.
    void requestNoteHistory();
    // What the note editor has not saved as a note yet. Stored sealed beside the library; draftKept() follows.
    const QByteArray& draft() const { return m_content.draft; }
    void keepDraft(const QByteArray& content);
    // The same of what else is being written; empty: nothing.
    QJsonObject draftPart(DraftPart part) const;
    void keepDraftPart(DraftPart part, const QJsonObject& content);
    // As the library has it. What it did not take is tried again until it does.
    const QByteArray& storedDraft() const { return m_storedDraft; }
    void keepWords(); // all that is being written, now; draftKept() follows where it is not stored yet
    // Asks the note editor for a new note at the playhead (linked to the chosen candidate when inside it) or on a
    // range.
    void requestNewNote();
    void requestNewNote(base::TimeRange range, const QUuid& candidate = {});
    // The same, linked to the chosen candidate when the range touches it.
    void requestNewNoteOn(base::TimeRange range);

    // One edit of this session; the library's answer shows up in the signals below.
    void edit(const Command& command);

Q_SIGNALS:
    void opened();
    void openFailed(const alliance::app::Failure& failure);
    void wordsWanted();  // what is being written is to be given to keepDraft() now
    void aboutToClose(); // the last moment at which keepDraft() works
    void closed();
    void seekRequested(qint64 frame);
    void seekBeyondRequested(alliance::base::MediaTime time); // past what is known of a growing recording
    // More of a growing recording is known. `goesOn`: what was known before is as it was.
    void indexChanged(bool goesOn);
    void positionChanged(qint64 frame, alliance::base::MediaTime time);
    void playingChanged(bool playing);
    void offsetsChanged();  // of cameras(), as stored
    void findingsChanged(); // people, behaviours, marks, lanes
    void previewChanged();
    void personChanged(int id);
    void derivedChanged();    // outline of the sound, speech
    void candidatesChanged(); // list or any decision
    void selectedCandidateChanged(const QUuid& id);
    void notesChanged();
    void blindChanged();
    void selectedNoteChanged(const QUuid& id);
    void noteStored(); // the note handed to addNote or changeNote is safe in the library
    void noteRefused(const alliance::app::Failure& failure); // instead of noteStored
    void editRefused(); // by the library; notes and candidates are read anew after it
    void draftKept(bool kept);
    void newNoteRequested(alliance::base::TimeRange range, const QUuid& candidate);
    void noteHistoryRequested(const QUuid& note);

private:
    void take(ReviewContent content);
    void listFrames(ReviewContent content); // takes it when the first frames are known
    void takeIndex(Outcome<std::shared_ptr<const media::FrameIndex>> index, bool whole);
    void doWhatWaited();
    void refresh(); // after an edit: candidates, notes and offsets only
    void takeOffsets(const QHash<QUuid, base::MediaTime>& offsets);
    void stepCandidate(int direction);
    void sortNotes(); // those that are shown
    void keepWhole(const QByteArray& draft);
    void storeDraft();
    // Makes the edit of `draft`, with the frames of its place once they are known.
    void editOfNote(db::NoteDraft draft, std::function<Command(const db::NoteDraft&)> make);
    void choosePerson();
    void showFindings(); // findingsChanged()

    QPointer<LibraryWorker> m_worker; // may be gone before the session is closed
    QPointer<CommandStack> m_commands;
    QUuid m_id;
    ReviewContent m_content;
    bool m_open = false;
    std::function<bool(const QUuid&)> m_blindRule;
    bool m_blind = false;
    ReviewFindings m_hidden; // what is shown while it is blind
    const QList<CandidateItem> m_noCandidates;
    QList<db::Note> m_notes; // hidden ones too; what is shown is in m_content
    bool m_playing = false;
    bool m_noteOnItsWay = false;
    std::int64_t m_frame = -1;
    base::MediaTime m_time;
    QUuid m_selectedCandidate;
    QUuid m_selectedNote;
    int m_person = kNoPerson;
    std::shared_ptr<const ReviewPreview> m_preview;
    mutable std::shared_ptr<const TriedOut> m_tried;
    std::uint64_t m_generation = 0; // of open(): late answers of an earlier session are dropped
    QByteArray m_storedDraft;
    std::uint64_t m_draftsAsked = 0; // what became of all but the last of them does not matter
    QTimer m_storeAgain;
    bool m_growing = false;
    std::optional<ReviewContent> m_waiting; // for the first frames
    std::vector<std::pair<base::MediaTime, std::function<void()>>> m_whenListed;
    LatestTask m_listing; // last: its work uses the members above
};

} // namespace alliance::app
