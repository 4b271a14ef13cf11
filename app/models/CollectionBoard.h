#pragma once
// The collections of the open library as the window works on them: the tree, the examples of the chosen one, and coded
// moments that could become examples. Lives in the window's thread; reading and edits happen on the library's worker,
// and what is shown changes only after the library has accepted it. Every edit is a step of the library that can be
// taken back.

#include "app/models/CodingSession.h"
#include "app/models/CollectionMoves.h"
#include "app/services/HistoryService.h"
#include "app/services/RecordMark.h"

#include <QTimer>

namespace alliance::app
{

class LibraryController;
struct CollectionReading;

class CollectionBoard : public QObject
{
    Q_OBJECT

public:
    explicit CollectionBoard(LibraryController& library, QObject* parent = nullptr);

    // Nothing is read while it is not looked at.
    void setActive(bool active);
    void reload() { read(Tells::Failures); }
    // Whether another program has changed something since, or a day has begun: then it is read again. Asked for while
    // it is active, too; where it cannot be told nothing is said, and what is shown stays.
    void look();

    // Every one before those inside it; to those who compile none only where an example can be shown.
    const QList<CollectionItem>& collections() const { return m_collections; }
    db::PersonRole role() const;                             // of this person
    bool compiles() const;                                   // it may
    const CollectionItem* collection(const QUuid& id) const; // null when unknown; valid until the next signal
    QUuid current() const { return m_current; }              // null: there is none
    void choose(const QUuid& collection);
    const QList<MomentItem>& examples() const { return m_content.examples; } // of the chosen one and those inside it
    const QList<MomentItem>& allExamples() const { return m_all.examples; }  // also those not shown: to count places
    const QStringList& gone() const { return m_content.gone; }
    bool holdsBack() const { return m_content.examples.size() < m_all.examples.size(); } // by setLeftOut()
    bool leavesOut() const { return m_leavesOut; } // any session, whether it has examples or not
    bool isReady() const { return m_ready; }       // what the library has is here
    const CodingVocabulary& vocabulary() const { return m_vocabulary; }
    const RecordingItem* recording(const QUuid& id) const; // of a moment that is shown

    // Reads the coded moments of all sessions that this person may open, a few sessions at a time.
    void find();
    void findAgain(); // if it was done before; what was found stays until it has been
    // Sessions whose moments are not found, and whose examples are not shown now. Without a rule: none.
    void setLeftOut(std::function<bool(const QUuid& session)> rule) { m_leftOut = std::move(rule); }
    bool leavesOut(const QUuid& session) const { return m_leftOut && m_leftOut(session); }
    void leaveOutAnew(); // the rule says something else
    const QList<MomentItem>& found() const { return m_found.moments; }
    bool isFinding() const { return !m_unread.isEmpty(); }
    int sessionsRead() const { return m_sessions - static_cast<int>(m_unread.size()); }
    int sessions() const { return m_sessions; }
    // In the chosen collection or one inside it.
    bool isCollected(const MomentItem& moment) const;

    void create(const QString& name, const QUuid& parent); // and chooses it
    void rename(const QUuid& collection, const QString& name);
    void remove(const QUuid& collection);
    void move(const QUuid& collection, const CollectionPlace& place);
    // Consent is asked now: added() or notAdded() follows.
    void add(const MomentItem& moment, const QUuid& collection);
    void retitleExample(const QUuid& example, const QString& title);
    void removeExample(const QUuid& example);
    void moveExample(const QUuid& example, const QUuid& collection, int position); // a high one: at the end

    // Of collections, cases and consents; empty: nothing to take back or do again.
    QString undoName() const { return m_steps.undoName(); }
    QString redoName() const { return m_steps.redoName(); }
    // What people agreed to, that is: not to be changed by a key that was meant for a collection.
    bool undoesConsent() const;
    bool redoesConsent() const;
    void undo();
    void redo();

Q_SIGNALS:
    void made(const QUuid& collection); // by create(); among the collections from the next collectionsChanged() on
    // These four only where something else is to be shown.
    void collectionsChanged();
    void currentChanged();
    void examplesChanged();
    void foundChanged();
    void historyChanged();
    void vocabularyChanged();
    void added(const QString& collection);
    void notAdded(const alliance::app::Failure& failure, const QUuid& session); // of the moment
    void refused(const alliance::app::Failure& failure);
    void stepped(bool undo, const QString& name); // a step was taken back or done again

private:
    enum class Tells { Failures, Nothing };
    void clear();
    void read(Tells tells);
    void take(CollectionReading shown);
    void chooseWhatIsThere();
    void leaveOut(); // of what was read
    void leaveOutCollections();
    QList<QUuid> wishes() const; // what is to be chosen, the first that is there
    void beginReading();
    void readNext(); // sessions with coded moments
    void change(const std::function<Done(LibraryService&)>& work);
    void step(bool undo);

    LibraryController& m_library;
    std::function<bool(const QUuid&)> m_leftOut;
    bool m_active = false;
    bool m_ready = false;
    bool m_foundOnce = false;
    bool m_leavesOut = false;
    QList<CollectionItem> m_every;          // as it was read
    QHash<QUuid, QSet<QUuid>> m_sessionsOf; // that have an example in it, by collection, for those who compile none
    QList<CollectionItem> m_collections;
    QUuid m_current;
    CollectionContent m_all; // as it was read
    CollectionContent m_content;
    CodingVocabulary m_vocabulary;
    CodedMoments m_found;
    CodedMoments m_reading;    // what will be found, of the sessions that are read
    bool m_keepsFound = false; // until all of them are
    QList<QUuid> m_unread;
    int m_sessions = 0;
    NextSteps m_steps;
    RecordMark m_seen;      // when it was read last
    RecordMark m_foundSeen; // when reading what is found began last
    bool m_looking = false;
    QTimer m_timer;
    std::uint64_t m_generation = 0; // of reading: late answers are dropped
    std::uint64_t m_finding = 0;
};

} // namespace alliance::app
