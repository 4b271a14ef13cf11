#include "app/services/LibraryService.h"

#include "app/services/RecordingFiles.h"

#include <QCoreApplication>

#include <set>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;

QString tr(const char* text)
{
    return QCoreApplication::translate("LibraryService", text);
}

QString problemText(const db::VerifyProblem& problem)
{
    const QString detail = QString::fromStdString(problem.detail);
    switch (problem.kind) {
    case db::VerifyProblem::Kind::Structure:
        return tr("The database does not hold together: %1.").arg(detail);
    case db::VerifyProblem::Kind::Audit:
        return tr("The record of changes was altered: %1.").arg(detail);
    case db::VerifyProblem::Kind::Seal:
        return tr("A sealed text or key does not open: %1.").arg(detail);
    case db::VerifyProblem::Kind::KeyFile:
        return tr("Other people of this computer can read the key file: %1.").arg(detail);
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

} // namespace

LibraryService::LibraryService(std::filesystem::path folder, db::Library library)
    : m_folder(std::move(folder)), m_library(std::move(library))
{
}

Outcome<std::unique_ptr<LibraryService>> LibraryService::create(const std::filesystem::path& folder,
                                                                const QString& personName)
{
    db::CreateOptions options;
    options.personName = personName;
    auto library = db::Library::create(folder, options);
    if (!library)
        return failed(library.error(), Subject::Library, pathText(folder));
    return std::unique_ptr<LibraryService>(new LibraryService(folder, std::move(*library)));
}

Outcome<std::unique_ptr<LibraryService>> LibraryService::open(const std::filesystem::path& folder)
{
    std::error_code ignored;
    if (std::filesystem::exists(folder, ignored) && !std::filesystem::is_directory(folder, ignored))
        return failed(ErrorCategory::NotAFile, "not a folder", Subject::Library, pathText(folder));
    auto library = db::Library::open(folder);
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
    return {error, subject, name};
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
        const std::filesystem::path derivedDir = m_library.derivedFolder(recording.id);
        item.recordings.append(
            {recording, m_library.mediaPath(recording), derivedDir, run->has_value(), readIngestProgress(derivedDir)});
    }
    const auto notes = m_library.notes().list(session.id);
    if (!notes)
        return fail(notes.error());
    item.notes = static_cast<int>(notes->size());
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

Outcome<QList<SessionItem>> LibraryService::sessions()
{
    const auto fail = [&](const base::Error& error) {
        return tl::unexpected<Failure>(Failure{error, Subject::Library, pathText(m_folder)});
    };
    const auto cases = m_library.cases().list();
    if (!cases)
        return fail(cases.error());
    QList<SessionItem> items;
    for (const db::Case& one : *cases) {
        const auto sessions = m_library.sessions().listOfCase(one.id);
        if (!sessions)
            return fail(sessions.error());
        for (const db::Session& session : *sessions) {
            auto entry = item(session, one.code);
            if (!entry)
                return tl::unexpected<Failure>(entry.error());
            items.append(std::move(*entry));
        }
    }
    return items;
}

Outcome<SessionItem> LibraryService::session(QUuid id)
{
    const QString name = id.toString(QUuid::WithoutBraces);
    const auto found = m_library.sessions().get(id);
    if (!found)
        return tl::unexpected<Failure>(failure(found.error(), Subject::Session, name));
    const auto its = m_library.cases().get(found->caseId);
    if (!its)
        return tl::unexpected<Failure>(failure(its.error(), Subject::Session, name));
    return item(*found, its->code);
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
    return std::move(*terms);
}

QString LibraryService::personName(QUuid person)
{
    const auto found = m_library.people().get(person);
    return found ? found->name : QString();
}

base::Status LibraryService::checkMedia(const db::VerifyReport& report, bool deep, const JobContext& job,
                                        LibraryCheck& check)
{
    const double count = static_cast<double>(std::max<std::size_t>(1, report.media.size()));
    for (std::size_t i = 0; i < report.media.size(); ++i) {
        const db::VerifyReport::Media& media = report.media[i];
        const QString name = pathText(media.path);
        std::error_code error;
        const auto size = std::filesystem::file_size(media.path, error);
        if (error) {
            check.findings.append(tr("The recording “%1” is missing or cannot be read.").arg(name));
            continue;
        }
        bool same = static_cast<std::int64_t>(size) == media.sizeBytes;
        if (same && deep) {
            const double at = static_cast<double>(i) / count;
            const auto hash = contentHash(media.path, job.part(at, at + 1.0 / count));
            if (!hash && hash.error().cancelled())
                return base::fail(ErrorCategory::Cancelled);
            same = hash && *hash == media.contentHash;
        }
        if (!same)
            check.findings.append(tr("The recording “%1” is no longer the file that was imported.").arg(name));
    }
    return {};
}

QStringList LibraryService::leftOver(const db::VerifyReport& report) const
{
    std::set<std::filesystem::path> known;
    for (const db::VerifyReport::Media& media : report.media)
        known.insert(media.path.lexically_normal());
    QStringList files;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(m_library.mediaFolder(), error)) {
        if (!known.contains(entry.path().lexically_normal()))
            files.append(tr("“%1” belongs to no recording: an import was interrupted. It can be deleted.")
                             .arg(pathText(entry.path())));
    }
    files.sort();
    return files;
}

Outcome<LibraryCheck> LibraryService::verify(bool deep, const JobContext& job)
{
    job.progress(0.0, tr("Checking the database"));
    const auto report = m_library.verify();
    if (!report)
        return failed(report.error(), Subject::Library, pathText(m_folder));
    LibraryCheck check;
    check.auditEvents = report->auditEvents;
    check.recordings = static_cast<qint64>(report->media.size());
    if (const auto notes = report->counts.find("notes"); notes != report->counts.end())
        check.notes = notes->second;
    for (const db::VerifyProblem& problem : report->problems)
        check.findings.append(problemText(problem));
    const base::Status done = checkMedia(*report, deep, job.part(0.2, 1.0), check);
    if (!done)
        return failed(done.error(), Subject::Library, pathText(m_folder));
    check.remarks = leftOver(*report);
    job.progress(1.0, tr("Checked"));
    return check;
}

} // namespace alliance::app
