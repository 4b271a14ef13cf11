#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(PackageContent)
}

#include "app/report/FeedbackComposition.h"
#include "app/services/BlindRules.h"
#include "app/services/IdText.h"
#include "app/services/PackageContent.h"
#include "app/services/PackageService.h"
#include "app/services/RecordingFiles.h"
#include "db/package/PackageStates.h"
#include "db/records/Codes.h"
#include "media/base/ByteFields.h"

#include <QCryptographicHash>
#include <QSet>

namespace alliance::app
{
QString codeOf(db::PersonRole role, const QUuid& id)
{
    QString word = tr("Person");
    switch (role) {
    case db::PersonRole::Supervisor:
        word = tr("Supervisor");
        break;
    case db::PersonRole::Trainee:
        word = tr("Trainee");
        break;
    case db::PersonRole::Director:
        word = tr("Director");
        break;
    case db::PersonRole::GuestRater:
        word = tr("Rater");
        break;
    case db::PersonRole::Patient:
        word = tr("Patient");
        break;
    case db::PersonRole::Recovery:
        break;
    }
    return word + QLatin1Char(' ') + idText(id).left(4).toUpper();
}

namespace
{

using db::PackagedKind;
using db::PackagedRecord;
using db::PackagedVersion;
using db::Visibility;

QString codeOfCase(const QUuid& id)
{
    return idText(id).left(4).toUpper();
}

constexpr const char* kEndings[] = {"mp4", "m4v", "mov", "mkv", "webm", "avi", "mpg", "mpeg", "mts", "m2ts",
                                    "ts",  "wmv", "3gp", "ogv", "mxf",  "wav", "mp3", "m4a",  "flac"};

// Of a file's name, where it is one of a format: what else is behind a dot may be somebody's name.
QString plainEnding(const QString& fileName)
{
    for (const char* one : kEndings) {
        const QString ending = QLatin1Char('.') + QLatin1String(one);
        if (fileName.endsWith(ending, Qt::CaseInsensitive))
            return ending;
    }
    return {};
}

// What a rater has to know of a session, beside what was measured: of all else others wrote or decided.
bool goesToRater(PackagedKind kind)
{
    return kind == PackagedKind::Roles || kind == PackagedKind::Cameras || kind == PackagedKind::Consent;
}

bool mayGo(const PackagedVersion& version, db::PackageReaderRole reader)
{
    if (version.unreadable || version.visibility == Visibility::Private)
        return false;
    return reader == db::PackageReaderRole::Supervisor || version.visibility != Visibility::Supervision;
}

class Collection
{
public:
    // `hidden`: authors whose codes nobody else sees yet.
    Collection(LibraryService& library, const PackageRequest& request, QSet<QUuid> hidden)
        : m_library(library.database()), m_service(library), m_request(request), m_hidden(std::move(hidden))
    {
    }

    base::Result<PackageContents> collect()
    {
        base::Status done = addSession();
        if (done)
            done = addRecordings();
        if (done)
            done = addCandidates();
        if (done)
            done = addRecords();
        if (done)
            done = addPeople();
        if (!done)
            return tl::unexpected<base::Error>(done.error());
        return std::move(m_contents);
    }

private:
    template <typename T>
    static base::Status failure(const base::Result<T>& result)
    {
        return tl::unexpected<base::Error>(result.error());
    }

    db::PackagedSession& packaged() { return m_contents.session; }
    bool isBlind() const { return m_request.reader == db::PackageReaderRole::Rater; }
    // Labels and remarks may tell what somebody thinks of the session.
    QString labelOnly(const QString& text) const { return m_request.names && !isBlind() ? text : QString(); }

    base::Status addSession()
    {
        const auto session = m_library.sessions().get(m_request.session);
        if (!session)
            return failure(session);
        packaged().id = session->id;
        packaged().caseId = session->caseId;
        packaged().number = session->number;
        packaged().heldOn = session->heldOn;
        packaged().label = labelOnly(session->label);
        const auto its = m_library.cases().get(session->caseId);
        if (!its && its.error().category != base::ErrorCategory::Refused)
            return failure(its);
        packaged().caseCode = its ? its->code : codeOfCase(session->caseId);
        packaged().caseLabel = its ? labelOnly(its->label) : QString();
        const auto parts = m_library.sessions().people(session->id);
        if (!parts)
            return failure(parts);
        packaged().parts = *parts;
        for (const db::SessionPerson& one : *parts)
            m_people.insert(one.personId);
        m_people.insert(m_library.person());
        return {};
    }

    base::Status addRecordings()
    {
        const auto item = m_service.session(m_request.session);
        if (!item)
            return tl::unexpected<base::Error>(item.error().error);
        for (const RecordingItem& its : item->recordings) {
            const db::Recording& from = its.record;
            db::PackagedRecording to;
            to.id = from.id;
            to.fileName = m_request.names && !isBlind() ? from.fileName
                                                        : QStringLiteral("recording-%1%2")
                                                              .arg(packaged().recordings.size() + 1)
                                                              .arg(plainEnding(from.fileName));
            to.label = labelOnly(from.label);
            to.contentHash = from.contentHash;
            to.frameList = frameListOf(its);
            to.sizeBytes = from.sizeBytes;
            to.frameCount = from.frameCount;
            to.duration = from.duration;
            to.offset = from.offset;
            to.hasAudio = from.hasAudio;
            to.facts = from.facts;
            const auto people = m_library.recordings().people(from.id);
            if (!people)
                return failure(people);
            to.people = *people;
            const auto run = m_library.candidates().latestRun(from.id);
            if (!run)
                return failure(run);
            if (*run)
                to.run = db::PackagedRun{(*run)->versions, (*run)->settings, (*run)->summary};
            m_contents.mediaBytes += from.sizeBytes;
            packaged().recordings.append(std::move(to));
        }
        return {};
    }

    base::Status addCandidates()
    {
        const auto listed = m_library.candidates().listOfSession(m_request.session);
        if (!listed)
            return failure(listed);
        const auto made = m_library.packages().candidates(m_request.session);
        if (!made)
            return failure(made);
        QHash<QUuid, db::PackagedCandidate> byId;
        for (const db::PackagedCandidate& one : *made)
            byId.insert(one.candidate.id, one);
        for (const db::Candidate& candidate : *listed) {
            // Those of earlier measurings are kept where somebody has decided on them.
            if (isBlind() && (candidate.source == db::CandidateSource::Reviewer || !candidate.current))
                continue;
            db::PackagedCandidate one = byId.value(candidate.id);
            one.candidate = candidate;
            one.candidate.decision = {};
            if (candidate.source == db::CandidateSource::Reviewer)
                m_people.insert(one.author);
            m_candidates.insert(candidate.id);
            packaged().candidates.append(std::move(one));
        }
        return {};
    }

    base::Status addRecords()
    {
        if (base::Status read = readHistory(); !read)
            return read;
        auto all = m_library.packages().records(m_request.session);
        if (!all)
            return failure(all);
        for (PackagedRecord& record : *all) {
            if (isBlind() && !goesToRater(record.kind)) {
                leaveOut(record);
                continue;
            }
            if (record.kind == PackagedKind::Feedback)
                plainFeedback(record);
            else if (!goesAlong(record))
                continue;
            record.versions.removeIf([this](const PackagedVersion& one) {
                return !mayGo(one, m_request.reader) || m_hidden.contains(one.author);
            });
            if (record.versions.isEmpty())
                continue;
            if (record.kind == PackagedKind::Consent)
                for (PackagedVersion& one : record.versions)
                    one.text = labelOnly(one.text);
            addAuthor(record.author);
            for (const PackagedVersion& one : record.versions)
                addAuthor(one.author);
            packaged().records.append(std::move(record));
        }
        m_contents.counts = countsOf(packaged());
        m_contents.counts.removed -= m_undone;
        m_contents.staying = countsOf(m_staying);
        return {};
    }

    // By its newest version; of feedback every version counts for itself.
    bool goesAlong(const PackagedRecord& record)
    {
        const PackagedVersion& last = record.versions.back();
        if (record.kind == PackagedKind::Decision && !m_candidates.contains(record.id))
            return false;
        if (m_hidden.contains(record.author) || m_hidden.contains(last.author))
            return false;
        const bool undone = last.deleted && isUndone(record.id);
        if (undone && !m_shared.contains(record.id))
            return false; // nobody else ever had it
        if (mayGo(last, m_request.reader)) {
            m_undone += undone ? 1 : 0;
            return true;
        }
        if (!last.unreadable && !last.deleted)
            stays(record);
        return false;
    }

    void leaveOut(const PackagedRecord& record)
    {
        const PackagedVersion& last = record.versions.back();
        if (!last.unreadable && !last.deleted && !m_hidden.contains(record.author) && !m_hidden.contains(last.author))
            stays(record);
    }

    void stays(const PackagedRecord& record)
    {
        if (record.versions.back().visibility == Visibility::Private) {
            ++m_contents.privateOnes;
            return;
        }
        ++m_contents.forOthers;
        m_staying.append(record);
    }

    // What was last said of each record, and which of them left in a package or came in one.
    base::Status readHistory()
    {
        const auto events = m_library.audit().listOfSession(m_request.session);
        if (!events)
            return failure(events);
        for (const db::AuditEvent& event : *events) {
            if (event.action == QLatin1String("package.exported"))
                m_shared += QSet<QUuid>(m_lastAction.keyBegin(), m_lastAction.keyEnd());
            if (event.action.endsWith(QLatin1String(".merged")))
                m_shared.insert(event.subjectId);
            m_lastAction.insert(event.subjectId, event.action);
        }
        return {};
    }

    // By undo, not by somebody who removed it.
    bool isUndone(const QUuid& record) const { return m_lastAction.value(record).endsWith(QLatin1String(".restored")); }

    void addAuthor(const QUuid& author)
    {
        if (!author.isNull())
            m_people.insert(author);
    }

    // Without the supervisors' plan where the reader is none of them, and without names where none were asked for.
    void plainFeedback(PackagedRecord& record)
    {
        const bool supervisor = m_request.reader == db::PackageReaderRole::Supervisor;
        for (PackagedVersion& one : record.versions) {
            QJsonObject composition = db::compositionIn(one.coding);
            if (!composition.isEmpty() && !m_request.names)
                composition = toJson(withoutNames(compositionFromJson(composition), one.author));
            const bool draft = one.visibility == Visibility::Supervision;
            if (supervisor || !draft)
                one.coding = db::feedbackCoding(supervisor ? db::planIn(one.coding) : QJsonObject(), composition);
        }
    }

    FeedbackComposition withoutNames(FeedbackComposition composition, const QUuid& preparedBy)
    {
        const auto replies = [this](QList<FeedbackReply>& all) {
            for (FeedbackReply& one : all)
                one.author = codeOfName(one.author);
        };
        composition.sessionLabel.clear();
        composition.preparedBy = codeOf(roleOf(preparedBy), preparedBy);
        replies(composition.replies);
        for (FeedbackMoment& moment : composition.moments) {
            replies(moment.replies);
            for (FeedbackNote& note : moment.notes) {
                note.author = codeOfName(note.author);
                replies(note.replies);
            }
        }
        return composition;
    }

    db::PersonRole roleOf(const QUuid& person)
    {
        const auto found = m_library.people().get(person);
        return found ? found->role : db::PersonRole::Supervisor;
    }

    // Whoever cannot be told from the name is nobody.
    QString codeOfName(const QString& name)
    {
        if (name.isEmpty())
            return {};
        if (m_codes.isEmpty()) {
            if (const auto all = m_library.people().list()) {
                for (const db::Person& one : *all)
                    m_codes.insert(one.name, codeOf(one.role, one.id));
            }
        }
        return m_codes.value(name, tr("Person"));
    }

    base::Status addPeople()
    {
        QList<QUuid> ids(m_people.begin(), m_people.end());
        std::sort(ids.begin(), ids.end());
        for (const QUuid& id : ids) {
            const auto person = m_library.people().get(id);
            if (!person)
                return failure(person);
            const db::PersonRole role =
                person->role == db::PersonRole::Recovery ? db::PersonRole::Director : person->role;
            const bool named = m_request.names && !person->name.isEmpty();
            packaged().people.append({id, role, named ? person->name : codeOf(role, id)});
        }
        return {};
    }

    db::Library& m_library;
    LibraryService& m_service;
    const PackageRequest& m_request;
    QSet<QUuid> m_hidden;
    PackageContents m_contents;
    QSet<QUuid> m_people;
    QSet<QUuid> m_candidates;
    QHash<QUuid, QString> m_lastAction; // by record
    QSet<QUuid> m_shared;
    QList<PackagedRecord> m_staying;
    int m_undone = 0;
    QHash<QString, QString> m_codes; // by name
};

} // namespace

Outcome<PackageContents> collectPackage(LibraryService& library, const PackageRequest& request)
{
    auto hidden = hiddenCoders(library, request.session);
    if (!hidden)
        return tl::unexpected<Failure>(hidden.error());
    auto contents = Collection(library, request, std::move(*hidden)).collect();
    if (!contents)
        return tl::unexpected<Failure>(library.failure(contents.error(), Subject::Session, idText(request.session)));
    return std::move(*contents);
}

QString frameListOf(const media::FrameIndex& index)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (std::int64_t frame = 0; frame < index.frameCount(); ++frame) {
        base::ByteWriter time;
        time.number(index.timeOf(frame).ns);
        hash.addData(QByteArrayView(time.bytes().data(), static_cast<qsizetype>(time.bytes().size())));
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString frameListOf(const RecordingItem& recording)
{
    const auto index = storedIndex(recording);
    return index ? frameListOf(*index) : QString();
}

} // namespace alliance::app
