#pragma once
// The open library as the window sees it: its sessions, and the long work on it (import, ingest with measurement,
// feedback), each as a job in the background with its own connection to the library. An ingest that was interrupted
// goes on by itself when the library is opened. Lives in the window's thread and never waits.

#include "app/jobs/JobQueue.h"
#include "app/report/FeedbackReport.h"
#include "app/services/DestructionService.h"
#include "app/services/ImportService.h"
#include "app/services/IngestService.h"
#include "app/services/LibraryTypes.h"
#include "app/services/RecordMark.h"
#include "db/records/Person.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

#include <array>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace alliance::app
{

class CommandStack;
class LibraryWorker;

enum class JobKind { Import, Measure, Feedback, Signals, Annotations, Agreement, Safety, Destroy, Reel };

struct NewLibrary {
    std::filesystem::path folder;
    QString personName;
    std::shared_ptr<const db::SecretText> passphrase; // null: an open library
};

struct WorkFailure {
    bool measuring = false; // false: it was only prepared
    Failure failure;
};

class LibraryController : public QObject
{
    Q_OBJECT

public:
    // `models`: folder of the networks for measuring.
    explicit LibraryController(std::filesystem::path models, QObject* parent = nullptr);
    ~LibraryController() override;

    // opened(), passphraseNeeded() or openFailed()
    void open(const std::filesystem::path& folder, const db::Credentials& credentials = {});
    // Likewise, after created().
    void create(const NewLibrary& request);
    // Gives that person (a name, or the first eight characters of an id; empty: the owner of the library) a new
    // passphrase, then opens it with that. Likewise.
    void recover(const std::filesystem::path& folder, const db::Credentials& recoveryKey, const QString& person,
                 const std::shared_ptr<const db::SecretText>& newPassphrase);
    void close();                              // cancels the jobs; waits only for the step in hand
    bool isSealed() const { return m_sealed; } // when open
    QUuid person() const { return m_person; }  // who has it open
    db::PersonRole role() const { return m_role; }
    const RecordMark& markAtOpening() const { return m_markAtOpening; } // before the sessions were read
    bool isOpen() const { return m_library.has_value(); }
    std::filesystem::path folder() const;
    const std::filesystem::path& models() const { return m_models; }
    // By which sessions are measured that never were; the program's own without it.
    void setUsualDefinitions(const vision::Settings& definitions) { m_usualDefinitions = definitions; }
    QString name() const;                                 // last part of the folder
    LibraryWorker* worker() { return m_worker.get(); }    // null when closed
    CommandStack* commands() { return m_commands.get(); } // null when closed

    const QList<SessionItem>& sessions() const { return m_sessions; }
    const SessionItem* session(const QUuid& id) const; // valid until sessionsChanged
    QStringList caseCodes() const;
    void reload();
    void reloadSession(const QUuid& id); // after a change to this one only

    // A session can be opened as soon as imported() says so; preparing and measuring it starts by itself.
    Job* import(const ImportRequest& request);
    // The one that measures it already, or a new one in place of one that only prepares it.
    Job* measure(const QUuid& session);
    // A recording came into it otherwise than by import(): reads the sessions anew and prepares this one as import()
    // does, where something is to be prepared and no job does it already.
    void prepare(const QUuid& session);
    // As HTML or PDF, by the ending of the name.
    Job* exportFeedback(const QUuid& session, const std::filesystem::path& file, FeedbackOptions options = {});
    Job* exportSignals(const QUuid& session, const std::filesystem::path& folder, db::ConsentPurpose purpose);
    // Stops preparing and measuring what is to go first; destroyed() follows.
    void destroy(const db::DestructionRequest& request, bool removeBackups);
    // Other work on the open library, with a connection of its own, and work that must have none; jobFailed() tells.
    Job* start(JobKind kind, const QString& title,
               std::function<Outcome<QVariant>(LibraryService&, const JobContext&)> work,
               const JobOptions& options = {});
    Job* startWithoutLibrary(JobKind kind, const QString& title, JobWork work);
    const Job* working(const QUuid& session) const;   // prepares or measures it; null when none waits or runs
    const Job* measuring(const QUuid& session) const; // null when no measurement waits or runs
    QString workText(const QUuid& session) const;     // "Measuring 43 %"; empty when there is no such job
    // Why the last job that prepared or measured it failed; measuring also before the library was opened. Null: it did
    // not. Valid until the next signal.
    const WorkFailure* workFailure(const QUuid& session) const;
    bool canMeasure() const; // the networks are where they are looked for

    QList<Job*> jobs() const; // oldest first
    bool busy() const;
    void clearEndedJobs();
    void cancelJobs();

Q_SIGNALS:
    void opened();
    // `tried`: what was given opened nothing (the words say why); empty when nothing was given.
    void passphraseNeeded(const std::filesystem::path& folder, const QString& tried);
    void created(const QString& recoveryKey); // empty for an open library
    void openFailed(const alliance::app::Failure& failure);
    void closed();
    void sessionsChanged();
    void sessionProgressed(const QUuid& session); // the job that prepares or measures it moved on
    void derivedChanged(const QUuid& session);    // there may be more of the outline of its sound, or all is there
    void jobAdded(alliance::app::Job* job);
    void jobsChanged();
    void imported(const alliance::app::ImportResult& result);
    void measured(const alliance::app::MeasurementResult& result);
    void feedbackWritten(const QString& file);
    void signalsWritten(const QString& folder);
    void destroyed(const alliance::app::DestructionResult& result);
    void damaged(const QStringList& sentences); // what in the library cannot be read, each once
    void jobFailed(const alliance::app::Failure& failure, alliance::app::JobKind kind);
    void workFailed(const QUuid& session); // with jobFailed() of JobKind::Measure: see workFailure()

private:
    enum class Asked { ByPerson, ByItself };
    struct Working {
        Job* job = nullptr;
        bool measures = false;
        QElapsedTimer told; // of derivedChanged()
    };
    Job* ingest(const QUuid& session, bool measures, Asked asked, const QString& title);
    std::array<JobQueue*, 4> queues() const;
    void readSessions(const std::function<void()>& then);
    void goOnWithIngest();
    void goOnWith(const SessionItem& item); // nothing when it is prepared
    void destroyNow(const db::DestructionRequest& request, bool removeBackups);
    QString nameOf(const QUuid& session) const;
    void tellDamaged(const QList<db::DamagedRow>& rows);
    void progressed(const QUuid& session);
    void tellLocked(const std::filesystem::path& folder, const Failure& failure);
    Job* run(JobQueue& queue, JobKind kind, const QString& title, JobWork work, const JobOptions& options = {});
    JobWork onLibrary(std::function<Outcome<QVariant>(LibraryService&, const JobContext&)> work) const; // when open

    std::filesystem::path m_models;
    vision::Settings m_usualDefinitions;
    std::optional<db::LibraryHandle> m_library; // nothing when closed
    bool m_sealed = false;
    QUuid m_person;
    db::PersonRole m_role = db::PersonRole::Supervisor;
    RecordMark m_markAtOpening;
    std::unique_ptr<LibraryWorker> m_worker;
    std::unique_ptr<CommandStack> m_commands;
    QList<SessionItem> m_sessions;
    QHash<QUuid, Working> m_working;
    QHash<QUuid, WorkFailure> m_failures; // of preparing and measuring
    int m_destroying = 0;                 // jobs
    // Four queues: nothing waits for an import or a reel that was paused, an import never waits for a measurement, and
    // measuring gives way to everything else.
    std::unique_ptr<JobQueue> m_imports;
    std::unique_ptr<JobQueue> m_transfers;
    std::unique_ptr<JobQueue> m_films;
    std::unique_ptr<JobQueue> m_measurements;
};

} // namespace alliance::app
