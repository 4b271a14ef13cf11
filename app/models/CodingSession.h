#pragma once
// What people coded in the open session, beside notes: markers, stages, ratings of segments, tags, and the words of the
// vocabulary for them. Follows ReviewSession and lives in the window's thread, like it: panels read from here, ask for
// edits here, and repaint on the signals; what is shown changes only after the library has accepted it.

#include "app/models/ReviewSession.h"
#include "app/services/VersionHistory.h"
#include "app/services/VocabularyService.h"
#include "db/records/Marker.h"
#include "db/records/Passage.h"
#include "db/records/Person.h"
#include "db/records/Rating.h"
#include "db/records/TagVersion.h"

namespace alliance::app
{

class LibraryController;

// Lists of the vocabulary, retired terms after the others: those only name what was coded with them.
struct CodingVocabulary {
    QList<db::Term> types;      // of marker
    QList<db::Term> subtypes;   // group: the type
    QList<db::Term> strategies; // of resolution
    QList<db::Term> stages;
    QList<db::Term> rated; // of a segment as a whole
};

struct CodingContent {
    CodingVocabulary vocabulary;
    QList<db::Marker> markers;   // by time
    QList<db::Passage> passages; // by time
    QList<db::Rating> ratings;   // by time
    db::TagVersion tags;
    base::MediaTime segmentLength;
    QHash<QUuid, QString> names; // of other people
};

class CodingSession : public QObject
{
    Q_OBJECT

public:
    // Both must outlive it.
    CodingSession(LibraryController& library, ReviewSession& session, QObject* parent = nullptr);

    ReviewSession& review() const { return m_session; }
    const CodingVocabulary& vocabulary() const { return m_content.vocabulary; }
    const QList<db::Marker>& markers() const { return m_content.markers; }
    const QList<db::Passage>& passages() const { return m_content.passages; }
    const QList<db::Rating>& ratings() const { return m_content.ratings; }
    const db::TagVersion& tags() const { return m_content.tags; }
    base::MediaTime segmentLength() const { return m_content.segmentLength; }
    bool isReady() const { return m_ready; } // what the library has is here
    QUuid person() const;                    // who works
    bool isOwn(const QUuid& author) const;
    db::PersonRole role() const;               // of who works
    QString nameOf(const QUuid& author) const; // empty for the person who works

    // ---- markers
    const db::Marker* marker(const QUuid& id) const; // null when unknown; valid until the next signal
    QUuid selectedMarker() const { return m_selectedMarker; }
    void selectMarker(const QUuid& id, bool jump = true); // jump: seek to its start as well
    void selectNextMarker(int direction);                 // by time; from the playhead when none is chosen
    // changed() or editFailed() follows. On frames that are not listed yet, it is stored when they are.
    void addMarker(const db::MarkerDraft& draft);
    void changeMarker(const db::Marker& before, const db::MarkerDraft& after);
    void removeMarker(const QUuid& id);
    void removeMarkers(const QList<QUuid>& ids);                       // as one step
    void tagMarkers(const QList<QUuid>& ids, const QStringList& tags); // likewise, beside the tags that each has
    void moveMarker(const QUuid& id, base::TimeRange range);
    // Asks the marker panel for a new one.
    void requestNewMarker(base::TimeRange range, const QUuid& candidate = {});

    // ---- stages
    const db::Passage* passage(const QUuid& id) const; // null when unknown; valid until the next signal
    // The one of the person who works that runs at `time`: that which began last. Null: none.
    const db::Passage* passageAt(base::MediaTime time) const;
    QUuid selectedPassage() const { return m_selectedPassage; }
    void selectPassage(const QUuid& id, bool jump = true);
    void beginStage(const QString& stage, base::MediaTime at);
    void endStage(base::MediaTime at);
    void movePassage(const QUuid& id, base::TimeRange range);
    void removePassage(const QUuid& id);

    // ---- ratings
    void rate(const db::Moment& segment, const QMap<QString, int>& values);

    // ---- history
    using Versions = Outcome<QList<VersionItem>>;
    // Answers in this thread, unless the session is closed or `receiver` gone by then.
    void readVersions(const std::function<Versions(LibraryService&)>& read, QObject* receiver,
                      const std::function<void(const Versions&)>& answer);
    void restoreMarker(const QUuid& id, int version); // makes an earlier version the newest
    void restorePassage(const QUuid& id, int version);
    void restoreRating(const QUuid& id, int version);
    void restoreTags(int version);
    void restoreSettlement(const QUuid& id, int version);

    // ---- tags
    void setTags(const QStringList& tags);
    QStringList knownTags() const; // used before, in this session and of other sessions

    void reload();                 // after a change of the vocabulary
    LibraryWorker* worker() const; // null when no session is open
    void edit(const Command& command) { m_session.edit(command); }

Q_SIGNALS:
    void vocabularyChanged();
    void changed(); // markers, passages, ratings, tags
    void selectedMarkerChanged(const QUuid& id);
    void selectedPassageChanged(const QUuid& id);
    void editFailed(const alliance::app::Failure& failure);
    void newMarkerRequested(alliance::base::TimeRange range, const QUuid& candidate);

private:
    void load();
    void clear();
    void take(CodingContent content);
    void sortOut(); // what is shown
    void readTagsOfOthers();
    QList<db::Marker> markersOf(const QList<QUuid>& ids) const;
    void editOfMarker(db::MarkerDraft draft, const std::function<Command(const db::MarkerDraft&)>& make);

    LibraryController& m_library;
    ReviewSession& m_session;
    CodingContent m_content;     // without what others coded while the own pass lasts
    QList<db::Marker> m_markers; // all of them
    QList<db::Passage> m_passages;
    QList<db::Rating> m_ratings;
    bool m_ready = false;
    QStringList m_tagsOfOthers; // sessions, when this one was opened
    QUuid m_selectedMarker;
    QUuid m_selectedPassage;
    std::uint64_t m_generation = 0; // late answers of an earlier session are dropped
};

// Run in the library's thread.
Outcome<CodingVocabulary> loadVocabulary(LibraryService& library);
Outcome<CodingContent> loadCoding(LibraryService& library, const QUuid& session);

} // namespace alliance::app
