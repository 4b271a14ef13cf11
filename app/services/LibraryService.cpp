#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(LibraryService)
}

#include "app/services/ConsentService.h"
#include "app/services/DamageText.h"
#include "app/services/Leftovers.h"
#include "app/services/LibraryService.h"
#include "app/services/MediaCheck.h"
#include "app/services/RetentionService.h"
#include "app/services/SealingService.h"
#include "app/services/VocabularyWords.h"
#include "db/core/StopScope.h"
#include "db/destruction/Erasure.h"
#include "db/repositories/Versions.h"

#include <QHash>

#include <algorithm>
#include <thread>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;

// Another version of the consent decides today. Where that cannot be told, it may be this one.
bool isEarlierConsent(db::Library& library, const QUuid& version)
{
    const auto dates = library.consents().dates();
    bool earlier = dates.has_value();
    for (const db::ConsentDates& one : dates.value_or(QList<db::ConsentDates>())) {
        const auto newest = one.recordingId.isNull() ? library.consents().ofCase(one.caseId)
                                                     : library.consents().ofRecording(one.recordingId);
        earlier = earlier && newest && *newest && (*newest)->versionId != version;
    }
    return earlier;
}

QString problemText(db::Library& library, const db::VerifyProblem& problem)
{
    const QString detail = QString::fromStdString(problem.detail);
    switch (problem.kind) {
    case db::VerifyProblem::Kind::Structure:
        return tr("The database does not hold together: %1.").arg(detail);
    case db::VerifyProblem::Kind::Audit:
        return tr("The record of changes was altered: %1.").arg(detail);
    case db::VerifyProblem::Kind::Seal:
        if (!problem.row)
            return tr("A sealed text or key does not open: %1.").arg(detail);
        if (problem.row->table == QLatin1String("consent_versions") && isEarlierConsent(library, problem.row->id))
            return tr("%1 Details: %2.").arg(damagedEarlierConsent(*problem.row), detail);
        return tr("%1 Details: %2.")
            .arg(damagedText(*problem.row,
                             problem.row->sessionId.isNull()
                                 ? QString()
                                 : tr("session %1").arg(problem.row->sessionId.toString(QUuid::WithoutBraces).left(8))),
                 detail);
    case db::VerifyProblem::Kind::KeyFile:
        return tr("Other people of this computer can read the key file (%1). Make it readable for its owner only: "
                  "chmod 600 library.keys.")
            .arg(detail);
    case db::VerifyProblem::Kind::Key:
        return tr("A key belongs to nothing: %1.").arg(detail);
    case db::VerifyProblem::Kind::Draft:
        return tr("A text that was being written does not open: %1.").arg(detail);
    case db::VerifyProblem::Kind::Edit:
        return tr("What could be undone is not as it was written: %1.").arg(detail);
    case db::VerifyProblem::Kind::Row:
        return tr("Something is not as the record of changes says: %1.").arg(detail);
    }
    return detail;
}

QString remarkText(const db::VerifyRemark& remark)
{
    const QString detail = QString::fromStdString(remark.detail);
    switch (remark.kind) {
    case db::VerifyRemark::Kind::ClockWentBack:
        return tr("The clock of the computer was put back by %1 seconds (%2). Times after that go on from the event "
                  "before it.")
            .arg(remark.number)
            .arg(detail);
    case db::VerifyRemark::Kind::LeftOver:
        if (detail == QStringLiteral(".restoring") || detail.startsWith(QStringLiteral("library.restore.part-")))
            return tr("“%1” was left by a restore that was interrupted, or is of one that is going on now: a copy of "
                      "the library. “alliance library clean” removes it when no restore is going on.")
                .arg(detail);
        return tr("“%1” belongs to nothing: some work was interrupted, or is going on now. It can be deleted when no "
                  "program uses the library.")
            .arg(detail);
    }
    return detail;
}

bool aboutLibrary(ErrorCategory category)
{
    switch (category) {
    case ErrorCategory::NotFound:
    case ErrorCategory::Invalid:
    case ErrorCategory::Conflict:
    case ErrorCategory::Refused:
    case ErrorCategory::Cancelled:
        return false;
    default:
        return true;
    }
}

// What verification could not look into; empty: nothing.
QString unopenedText(const MediaFindings& media, qint64 texts)
{
    QStringList parts;
    if (media.proved > 0)
        parts << tr("%n recording(s) (every part of their files is as it was written)", nullptr,
                    static_cast<int>(media.proved));
    if (media.fromOutside > 0)
        parts << tr("%n recording(s) (that they are there, their size and how they begin was looked at)", nullptr,
                    static_cast<int>(media.fromOutside));
    if (media.unseen > 0)
        parts << tr("%n linked recording(s) (not looked for)", nullptr, static_cast<int>(media.unseen));
    if (texts > 0)
        parts << tr("%n text(s)", nullptr, static_cast<int>(texts));
    if (parts.isEmpty())
        return {};
    return tr("Not opened, because you do not hold the keys: %1. Whoever holds them can check that, or the recovery "
              "key can (“alliance library verify --recovery”).")
        .arg(parts.join(QStringLiteral(", ")));
}

// The counts of all sessions, made by a thread with a connection of its own; who takes them waits for it.
class CountsBeside
{
public:
    explicit CountsBeside(db::LibraryHandle handle)
        : m_thread([this, handle = std::move(handle)] {
              auto library = handle.open();
              m_counts = library ? library->overview().sessionCounts() : tl::unexpected(library.error());
          })
    {
    }

    base::Result<QHash<QUuid, db::SessionCounts>> take()
    {
        m_thread.join();
        return std::move(m_counts);
    }

private:
    base::Result<QHash<QUuid, db::SessionCounts>> m_counts;
    std::jthread m_thread;
};

} // namespace

QString rowsText(const LibraryCheck& check)
{
    const QString checked = tr("Entries without versions that are as the record of changes says: %1.");
    if (check.rowsOlder == 0)
        return checked.arg(check.rowsChecked);
    return checked.arg(check.rowsChecked) + QLatin1Char(' ') +
           tr("Written last by an earlier version of the program, which kept nothing to compare them with: %1.")
               .arg(check.rowsOlder);
}

LibraryService::LibraryService(std::filesystem::path folder, db::Library library)
    : m_folder(std::move(folder)), m_library(std::move(library))
{
}

Outcome<std::unique_ptr<LibraryService>> LibraryService::create(const std::filesystem::path& folder,
                                                                const QString& personName,
                                                                const std::optional<db::ServerAddress>& server)
{
    db::CreateOptions options;
    options.personName = personName;
    options.server = server;
    auto library = db::Library::create(folder, options);
    if (!library)
        return failed(library.error(), Subject::Library, pathText(folder));
    return std::unique_ptr<LibraryService>(new LibraryService(folder, std::move(*library)));
}

Outcome<SealedLibrary> LibraryService::createSealed(const std::filesystem::path& folder, const QString& personName,
                                                    db::SecretText passphrase, const db::PassphraseCost& cost,
                                                    const std::optional<db::ServerAddress>& server)
{
    db::CreateOptions options;
    options.personName = personName;
    options.server = server;
    options.cost = cost;
    auto made = db::Library::createSealed(folder, std::move(passphrase), options);
    if (!made)
        return failed(made.error(), Subject::Library, pathText(folder));
    return SealedLibrary{std::unique_ptr<LibraryService>(new LibraryService(folder, std::move(made->library))),
                         std::move(made->recoveryKey)};
}

Outcome<std::unique_ptr<LibraryService>> LibraryService::open(const std::filesystem::path& folder,
                                                              const db::Credentials& credentials)
{
    std::error_code ignored;
    if (std::filesystem::exists(folder, ignored) && !std::filesystem::is_directory(folder, ignored))
        return failed(ErrorCategory::NotAFile, "not a folder", Subject::Library, pathText(folder));
    db::LibraryOptions options;
    options.credentials = credentials;
    auto library = db::Library::open(folder, options);
    if (!library)
        return failed(library.error(), Subject::Library, pathText(folder));
    return std::unique_ptr<LibraryService>(new LibraryService(folder, std::move(*library)));
}

Outcome<std::unique_ptr<LibraryService>> LibraryService::open(const db::LibraryHandle& library)
{
    auto again = library.open();
    if (!again)
        return failed(again.error(), Subject::Library, pathText(library.folder()));
    return std::unique_ptr<LibraryService>(new LibraryService(library.folder(), std::move(*again)));
}

Failure LibraryService::failure(const base::Error& error, Subject subject, const QString& name) const
{
    if (aboutLibrary(error.category))
        return {error, Subject::Library, pathText(m_folder)};
    if (error.context == db::kRatingFinished)
        return {error, Subject::Argument,
                tr("You have finished rating this session and see what others coded: your codes stay as they are.")};
    return {error, subject, name};
}

base::Result<RecordingItem> LibraryService::recordingItem(const db::Recording& recording, bool measured)
{
    auto bytes = m_library.bytes(recording);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto ingest =
        recording.ingested ? IngestProgress::through(recording.frameCount) : readIngestProgress(*bytes->derived());
    return RecordingItem{recording, std::move(*bytes), measured, ingest};
}

Outcome<SessionItem> LibraryService::item(const db::Session& session, const QString& caseCode)
{
    const auto fail = [&](const base::Error& error) {
        return tl::unexpected<Failure>(failure(error, Subject::Session, session.id.toString(QUuid::WithoutBraces)));
    };
    SessionItem item;
    item.record = session;
    item.caseCode = caseCode;
    const auto recordings = m_library.recordings().listOfSession(session.id);
    if (!recordings)
        return fail(recordings.error());
    for (const db::Recording& recording : *recordings) {
        const auto run = m_library.candidates().latestRun(recording.id);
        if (!run)
            return fail(run.error());
        auto one = recordingItem(recording, run->has_value());
        if (!one && one.error().category == ErrorCategory::Damaged)
            continue; // its key: what is under others can be read
        if (!one)
            return fail(one.error());
        item.recordings.append(std::move(*one));
    }
    const auto notes = m_library.notes().list(session.id);
    if (!notes)
        return fail(notes.error());
    item.notes = static_cast<int>(notes->size());
    item.notesReleased = static_cast<int>(std::count_if(notes->begin(), notes->end(), [](const db::Note& note) {
        return note.visibility == db::Visibility::Trainee || note.visibility == db::Visibility::Collection;
    }));
    const auto releases = m_library.overview().feedbackReleases(session.id);
    if (!releases)
        return fail(releases.error());
    item.feedbackReleases = *releases;
    const auto candidates = m_library.candidates().listOfSession(session.id);
    if (!candidates)
        return fail(candidates.error());
    for (const db::Candidate& candidate : *candidates) {
        switch (candidate.decision.state) {
        case db::DecisionState::Undecided:
            ++item.candidatesOpen;
            break;
        case db::DecisionState::Accepted:
            ++item.candidatesAccepted;
            break;
        case db::DecisionState::Rejected:
            ++item.candidatesRejected;
            break;
        }
    }
    return item;
}

// Nothing is unsealed to count: another thread does it while this one opens keys and names, which takes as long.
Outcome<QList<SessionItem>> LibraryService::sessions()
{
    CountsBeside counting(m_library.handle());
    const auto fail = [&](const base::Error& error) {
        return tl::unexpected<Failure>(Failure{error, Subject::Library, pathText(m_folder)});
    };
    const auto cases = m_library.cases().list();
    if (!cases)
        return fail(cases.error());
    const auto sessions = m_library.sessions().list();
    if (!sessions)
        return fail(sessions.error());
    const auto recordings = m_library.recordings().list();
    if (!recordings)
        return fail(recordings.error());
    const auto measured = m_library.overview().measuredRecordings();
    if (!measured)
        return fail(measured.error());
    QHash<QUuid, QList<RecordingItem>> bySession;
    for (const db::Recording& recording : *recordings) {
        auto one = recordingItem(recording, measured->contains(recording.id));
        if (!one && one.error().category == ErrorCategory::Damaged)
            continue;
        if (!one)
            return fail(one.error());
        bySession[recording.sessionId].append(std::move(*one));
    }
    QHash<QUuid, qsizetype> places; // of cases in their order
    for (qsizetype i = 0; i < cases->size(); ++i)
        places.insert(cases->at(i).id, i);
    const auto counts = counting.take();
    if (!counts)
        return fail(counts.error());
    QList<SessionItem> items;
    for (const db::Session& session : *sessions) {
        const auto place = places.constFind(session.caseId);
        const db::SessionCounts count = counts->value(session.id);
        items.append({session, place == places.constEnd() ? QString() : cases->at(*place).code,
                      bySession.take(session.id), count.notes, count.undecided, count.accepted, count.rejected,
                      std::nullopt, count.released, count.feedback});
    }
    // By case; those whose case is not for this person come last.
    std::stable_sort(items.begin(), items.end(), [&](const SessionItem& a, const SessionItem& b) {
        return places.value(a.record.caseId, cases->size()) < places.value(b.record.caseId, cases->size());
    });
    sayDaysToKeep(*this, items);
    return items;
}

Outcome<SessionItem> LibraryService::session(QUuid id)
{
    const QString name = id.toString(QUuid::WithoutBraces);
    const auto found = m_library.sessions().get(id);
    if (!found)
        return tl::unexpected<Failure>(failure(found.error(), Subject::Session, name));
    const auto its = m_library.cases().get(found->caseId);
    if (!its && its.error().category == ErrorCategory::Refused)
        return item(*found, {});
    if (!its)
        return tl::unexpected<Failure>(failure(its.error(), Subject::Session, name));
    return item(*found, its->code);
}

Outcome<RecordingItem> LibraryService::firstRecording(QUuid id)
{
    auto item = session(id);
    if (!item)
        return tl::unexpected<Failure>(item.error());
    if (item->recordings.isEmpty())
        return failed(ErrorCategory::NotFound, "session has no recording", Subject::Session,
                      id.toString(QUuid::WithoutBraces));
    return item->recordings.takeFirst();
}

Outcome<QUuid> LibraryService::findSession(const QString& text)
{
    const auto sessions = m_library.sessions().list();
    if (!sessions)
        return tl::unexpected<Failure>(failure(sessions.error(), Subject::Session, text));
    QList<QUuid> matches;
    for (const db::Session& session : *sessions) {
        if (!text.isEmpty() && session.id.toString(QUuid::WithoutBraces).startsWith(text, Qt::CaseInsensitive))
            matches.append(session.id);
    }
    if (matches.size() == 1)
        return matches.front();
    return failed(ErrorCategory::NotFound, matches.isEmpty() ? "no session" : "several sessions", Subject::Session,
                  text);
}

Outcome<QList<db::Term>> LibraryService::terms(const QString& list)
{
    auto terms = m_library.vocabulary().terms(list);
    if (!terms)
        return failed(terms.error(), Subject::Library, pathText(m_folder));
    std::transform(terms->begin(), terms->end(), terms->begin(), inLanguage);
    return std::move(*terms);
}

Outcome<QList<db::Term>> LibraryService::readableTerms(const QString& list)
{
    auto all = terms(list);
    const auto readings = m_library.vocabulary().readings();
    if (!readings)
        return failed(readings.error(), Subject::Library, pathText(m_folder));
    QList<db::Term> old;
    for (const db::TermReading& reading : *readings) {
        const auto same = [&](const db::Term& term) { return term.code == reading.term.code; };
        if (all && reading.list == list && std::none_of(all->begin(), all->end(), same) &&
            std::none_of(old.begin(), old.end(), same)) {
            old.append(inLanguage(reading.term));
            old.back().retired = true;
        }
    }
    std::sort(old.begin(), old.end(), [](const db::Term& a, const db::Term& b) { return a.code < b.code; });
    if (all)
        all->append(old);
    return all;
}

QString LibraryService::personName(QUuid person)
{
    const auto found = m_library.people().get(person);
    return found ? found->name : QString();
}

Outcome<LibraryCheck> LibraryService::verify(bool deep, const JobContext& job)
{
    job.progress(0.0, tr("Checking the database"));
    const auto report = [&] {
        const db::StopScope stops(job.stopToken());
        return m_library.verify();
    }();
    if (!report)
        return failed(report.error(), Subject::Library, pathText(m_folder));
    if (job.stopped())
        return failed(ErrorCategory::Cancelled, {}, Subject::Library, pathText(m_folder));
    static_cast<void>(m_library.damage()->takeNew()); // the findings name them
    LibraryCheck check;
    check.auditEvents = report->auditEvents;
    check.rowsChecked = report->rowsChecked;
    check.rowsOlder = report->rowsOlder;
    if (const auto notes = report->counts.find("notes"); notes != report->counts.end())
        check.notes = notes->second;
    for (const db::VerifyProblem& problem : report->problems)
        check.findings.append(problemText(m_library, problem));
    const auto media = checkMedia(m_library, deep, job.part(0.2, 0.9));
    if (!media)
        return failed(media.error(), Subject::Library, pathText(m_folder));
    check.recordings = media->recordings;
    check.findings += media->findings;
    if (const QString unopened = unopenedText(*media, report->sealsOfOthers); !unopened.isEmpty())
        check.remarks.append(unopened);
    if (media->withoutProofs > 0)
        check.remarks.append(tr("Sealed by an earlier version of the program, so that only those who may open them can "
                                "check them: %n recording(s), or what was made from them. Seal the library's "
                                "recordings: that seals them anew.",
                                nullptr, static_cast<int>(media->withoutProofs)));
    const auto left = findLeftovers(*this, deep, job.part(0.9, 1.0));
    if (!left)
        return tl::unexpected<Failure>(left.error());
    for (const std::filesystem::path& path : left->files)
        check.remarks.append(
            tr("“%1” belongs to no recording: an import was interrupted. It can be deleted.").arg(pathText(path)));
    const auto plain = SealingService(*this).plain();
    if (!plain)
        return tl::unexpected<Failure>(plain.error());
    for (const PlainRecording& one : *plain)
        check.remarks.append(
            one.sealed
                ? tr("The recording “%1” is sealed, but a plain copy of an earlier version still lies beside it. "
                     "Seal the library's recordings: that removes it.")
                      .arg(one.name)
                : tr("The recording “%1” is not sealed: an earlier version of the program took it in as it was. "
                     "Seal the library's recordings.")
                      .arg(one.name));
    for (const db::VerifyRemark& remark : report->remarks)
        check.remarks.append(remarkText(remark));
    if (db::cleaningIsDue(m_folder))
        check.remarks.append(tr("The database still has to be cleaned: what stood in the vocabulary before it was "
                                "sealed may be left in the clear in unused parts of it. That is done when the library "
                                "is opened while no other program uses it, with twice the size of the database free "
                                "on the disk."));
    check.remarks += left->remarks;
    job.progress(1.0, tr("Checked"));
    return check;
}

} // namespace alliance::app
