#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(PackageTaking)
}

#include "app/services/ConsentRules.h"
#include "app/services/ErrorText.h"
#include "app/services/FileLock.h"
#include "app/services/FindingsService.h"
#include "app/services/IdText.h"
#include "app/services/OwnPassRecord.h"
#include "app/services/PackageApply.h"
#include "app/services/PackageRecordings.h"
#include "app/services/PackageTaking.h"
#include "app/services/Permissions.h"
#include "db/package/PackageStates.h"

namespace alliance::app
{
namespace
{

using base::ErrorCategory;

constexpr std::chrono::seconds kPatience{5}; // with a clean-up, which takes moments, or another package

template <typename T>
base::Status failure(const base::Result<T>& result)
{
    return tl::unexpected<base::Error>(result.error());
}

// The code itself, or with a number behind it where another case has it.
base::Result<QString> freeCode(db::Cases cases, const QString& wanted)
{
    const QString base = wanted.trimmed().isEmpty() ? QStringLiteral("?") : wanted.trimmed();
    for (int number = 1;; ++number) {
        QString code = number == 1 ? base : QStringLiteral("%1 (%2)").arg(base).arg(number);
        const auto taken = cases.findByCode(code);
        if (!taken)
            return tl::unexpected<base::Error>(taken.error());
        if (!*taken)
            return code;
    }
}

db::CandidateDraft draftOf(const db::Candidate& candidate)
{
    return {candidate.id,         candidate.moment,     candidate.track,  candidate.rank,
            candidate.confidence, candidate.behaviours, candidate.reasons};
}

// What becomes of consents without anybody being asked: that of a case may be here before its session.
QStringList consentRemarks(const QList<db::MergeItem>& items)
{
    QStringList all;
    for (const db::MergeItem& item : items) {
        if (item.kind != db::PackagedKind::Consent || item.move != db::MergeMove::Forward)
            continue;
        db::Consent standing;
        standing.terms = db::consentIn(item.theirs.coding);
        all.append(tr("Consent becomes stricter, as in the package: %1")
                       .arg(consentSummary(effectiveConsent(standing, std::nullopt, QDate::currentDate()))));
    }
    return all;
}

// Feedback is written by those who may here.
void leaveOutDrafts(QList<db::PackagedRecord>& records)
{
    for (db::PackagedRecord& record : records) {
        if (record.kind == db::PackagedKind::Feedback)
            record.versions.removeIf(
                [](const db::PackagedVersion& one) { return one.visibility == db::Visibility::Supervision; });
    }
    records.removeIf([](const db::PackagedRecord& record) { return record.versions.isEmpty(); });
}

bool changesConsent(const QList<db::MergeItem>& items)
{
    return std::any_of(items.begin(), items.end(), [](const db::MergeItem& item) {
        const bool moves = item.move == db::MergeMove::Forward || item.move == db::MergeMove::Conflict;
        return item.kind == db::PackagedKind::Consent && moves;
    });
}

bool changesFindings(const QList<db::MergeItem>& items)
{
    return std::any_of(items.begin(), items.end(), [](const db::MergeItem& item) {
        const bool input = item.kind == db::PackagedKind::GazeMark || item.kind == db::PackagedKind::Roles;
        return input && item.move != db::MergeMove::Known && item.move != db::MergeMove::Kept;
    });
}

} // namespace

Failure PackageTaking::onPackage(const base::Error& error) const
{
    return m_library.failure(error, Subject::Package, m_name);
}

Outcome<bool> PackageTaking::isHere()
{
    const auto its = m_library.database().cases().get(m_package.session.caseId);
    m_caseHere = its || its.error().category != ErrorCategory::NotFound;
    const auto session = m_library.database().sessions().get(m_package.session.id);
    if (session) {
        // Its consents would be those of another patient.
        if (session->caseId != m_package.session.caseId)
            return failed(ErrorCategory::Conflict, "the session of the package is of another case here",
                          Subject::Package, m_name);
        return true;
    }
    if (session.error().category == ErrorCategory::NotFound)
        return false;
    return tl::unexpected<Failure>(m_library.failure(session.error(), Subject::Session, idText(m_package.session.id)));
}

base::Result<QList<db::PackagedRecord>> PackageTaking::theirs(bool here)
{
    QHash<QUuid, QUuid> renamed;
    for (const db::PackagedCandidate& one : m_package.session.candidates) {
        const auto known =
            m_library.database().packages().candidateHere(one.candidate.moment.recordingId, one.candidate.id);
        if (!known)
            return tl::unexpected<base::Error>(known.error());
        if (!known->isNull() && *known != one.candidate.id)
            renamed.insert(one.candidate.id, *known);
    }
    QList<db::PackagedRecord> records = m_package.session.records;
    for (db::PackagedRecord& record : records) {
        if (record.kind == db::PackagedKind::Decision)
            record.id = renamed.value(record.id, record.id);
        for (db::PackagedVersion& version : record.versions)
            version.candidateId = renamed.value(version.candidateId, version.candidateId);
    }
    if (!allowed(m_library, permission::composeFeedback))
        leaveOutDrafts(records);
    if (here) {
        if (const base::Status added = addParts(records); !added)
            return tl::unexpected<base::Error>(added.error());
    }
    return records;
}

base::Status PackageTaking::addParts(QList<db::PackagedRecord>& records)
{
    db::Library& library = m_library.database();
    const QUuid session = m_package.session.id;
    const auto here = library.sessions().people(session);
    if (!here)
        return failure(here);
    const auto known = library.people().list();
    if (!known)
        return failure(known);
    for (const db::SessionPerson& part : m_package.session.parts) {
        // Those who work with this library are named by its own people.
        const bool works = std::any_of(known->begin(), known->end(),
                                       [&](const db::Person& one) { return one.id == part.personId && one.canOpen; });
        if (works || here->contains(part))
            continue;
        db::PackagedRecord record{db::PackagedKind::Part, {}, {}, {}, 0, {}};
        db::PackagedVersion version;
        version.visibility = db::Visibility::Trainee;
        version.coding = db::partCoding(part);
        record.id = version.id = db::stateRecord(db::PackagedKind::Part, db::versionByContent(session, version.coding));
        record.versions = {version};
        records.append(record);
    }
    return {};
}

base::Result<QList<db::MergeItem>> PackageTaking::plan(const QList<db::PackagedRecord>& theirs, bool here)
{
    db::Library& library = m_library.database();
    const QUuid caseId = m_package.session.caseId;
    QList<db::PackagedRecord> mine;
    if (here || m_caseHere) {
        auto read = here ? library.packages().records(m_package.session.id) : library.packages().consents(caseId);
        if (!read)
            return tl::unexpected<base::Error>(read.error());
        mine = std::move(*read);
    }
    // Without a consent here, one that allows more than none is a conflict: of a case that is here, or of a recording.
    for (const db::PackagedRecord& one : theirs) {
        const bool concernsHere = here || (one.subject.isNull() && m_caseHere);
        const bool known = std::any_of(mine.begin(), mine.end(), [&](const auto& other) { return other.id == one.id; });
        if (one.kind == db::PackagedKind::Consent && concernsHere && !known)
            mine.append(db::noConsent(one.id, one.subject));
    }
    return db::planMerge(mine, theirs);
}

Outcome<QList<db::MergeItem>> PackageTaking::planned(bool here)
{
    const auto records = theirs(here);
    if (!records)
        return tl::unexpected<Failure>(onPackage(records.error()));
    auto items = plan(*records, here);
    if (!items)
        return tl::unexpected<Failure>(onPackage(items.error()));
    return std::move(*items);
}

Outcome<PackageView> PackageTaking::view()
{
    const auto here = isHere();
    if (!here)
        return tl::unexpected<Failure>(here.error());
    auto items = planned(*here);
    if (!items)
        return tl::unexpected<Failure>(items.error());
    const QStringList said = consentRemarks(*items);
    return PackageView{
        m_package.manifest, m_package.session, countsOf(m_package.session), *here, std::move(*items), said};
}

Outcome<PackageTaken> PackageTaking::take(const MediaGiven& media, const db::MergeChoices& choices,
                                          const JobContext& job)
{
    if (const Done may = allowed(m_library, permission::importSession); !may)
        return tl::unexpected<Failure>(may.error());
    const auto alone = lockPackages(m_library.folder(), kPatience);
    if (!alone)
        return tl::unexpected<Failure>(
            m_library.failure(alone.error(), Subject::Library, pathText(m_library.folder())));
    const auto here = isHere();
    if (!here)
        return tl::unexpected<Failure>(here.error());
    if (*here) {
        if (const Done may = allowed(m_library, permission::changeSession); !may)
            return tl::unexpected<Failure>(may.error());
    }
    std::optional<db::SessionSeed> seed;
    if (!*here) {
        seed = m_library.database().seedSession();
        seed->id = m_package.session.id;
    }
    Outcome<PackageTaken> taken = PackageTaken();
    PackageRecordings recordings(m_library, m_package, seed);
    {
        const auto lock = lockImports(m_library.folder(), FileLock::Sharing::Shared, kPatience);
        if (!lock)
            return tl::unexpected<Failure>(onPackage(lock.error()));
        if (const Done prepared = recordings.prepare(media, job.part(0.0, 0.6)); !prepared)
            return tl::unexpected<Failure>(prepared.error());
        if (job.stopped())
            return failed(ErrorCategory::Cancelled, "package", Subject::Package, m_name);
        const auto items = planned(*here);
        if (!items)
            return tl::unexpected<Failure>(items.error());
        taken = enter(recordings, seed, choices, *here && changesFindings(*items));
        if (!taken)
            return taken;
        recordings.keep();
        taken->remarks = consentRemarks(*items);
    }
    taken->recordings = recordings.withFile();
    // The package is in the library from here on: what goes wrong with a file is told beside that.
    const auto remark = [&](const Failure& failure) { taken->remarks.append(wordFailure(failure).oneText()); };
    if (*here) {
        if (const Done filled = recordings.fill(media, job.part(0.6, 1.0), taken->recordings); !filled)
            remark(filled.error());
    }
    if (const auto missing = PackageService(m_library).missingMedia(m_package.session.id))
        taken->missing = static_cast<int>(missing->size());
    else
        remark(missing.error());
    job.progress(1.0, *here ? tr("The package is merged") : tr("The session is here"));
    return taken;
}

Outcome<PackageTaken> PackageTaking::enter(PackageRecordings& recordings, const std::optional<db::SessionSeed>& seed,
                                           const db::MergeChoices& choices, bool findAnew)
{
    const QUuid session = m_package.session.id;
    PackageTaken taken;
    const auto work = [&](EditStep& step) { return enterAll(recordings, seed, choices, taken, step); };
    if (!findAnew) {
        const Done done = keepEdit(m_library, session, work);
        return done ? Outcome<PackageTaken>(taken) : tl::unexpected<Failure>(done.error());
    }
    FindingsService findings(m_library);
    const auto measured = findings.measured(session);
    if (!measured)
        return tl::unexpected<Failure>(measured.error());
    std::optional<Failure> why;
    const Done done = findings.reevaluate(*measured, std::nullopt, [&]() -> base::Status {
        EditStep step;
        if (const Done entered = work(step); !entered) {
            why = entered.error();
            return tl::unexpected<base::Error>(why->error);
        }
        if (step.kind.isEmpty())
            return {};
        const auto added = m_library.database().edits().add(session, step.kind, step.body);
        return added ? base::Status() : failure(added);
    });
    if (!done)
        return tl::unexpected<Failure>(why ? *why : done.error());
    return taken;
}

Done PackageTaking::enterAll(PackageRecordings& recordings, const std::optional<db::SessionSeed>& seed,
                             const db::MergeChoices& choices, PackageTaken& taken, EditStep& step)
{
    const QUuid session = m_package.session.id;
    taken.session = session;
    taken.package = m_package.manifest.id;
    taken.created = seed.has_value();
    base::Status done = enterPeople(false);
    if (done)
        done = seed ? enterSession(*seed, recordings) : recordings.enter();
    if (done)
        done = enterCandidates();
    if (!done)
        return tl::unexpected<Failure>(onPackage(done.error()));
    const auto records = theirs(!taken.created);
    if (!records)
        return tl::unexpected<Failure>(onPackage(records.error()));
    const auto items = plan(*records, !taken.created);
    if (!items)
        return tl::unexpected<Failure>(onPackage(items.error()));
    if (changesConsent(*items)) {
        if (Done may = allowed(m_library, permission::recordConsent); !may)
            return may;
    }
    PackageApply apply(m_library, session, *records);
    for (const db::MergeItem& item : *items) {
        if (const base::Status applied = apply.carryOut(item, choices, taken); !applied)
            return tl::unexpected<Failure>(onPackage(applied.error()));
    }
    taken.ownPass = taken.created && m_package.manifest.reader == db::PackageReaderRole::Rater;
    if (taken.ownPass) {
        if (Done begun = recordOwnPass(m_library, session, OwnPassStep::Begun); !begun)
            return begun;
    }
    if (!taken.nothingNew()) {
        const base::Status noted = m_library.database().audit().record(
            taken.created ? QStringLiteral("package.opened") : QStringLiteral("package.merged"),
            QStringLiteral("session"), session, session,
            {{QStringLiteral("package"), idText(taken.package)},
             {kPackageReader, db::toCode(m_package.manifest.reader)},
             {QStringLiteral("added"), taken.added},
             {QStringLiteral("forwarded"), taken.forwarded},
             {QStringLiteral("conflicts"), taken.conflicts.size()}});
        if (!noted)
            return tl::unexpected<Failure>(onPackage(noted.error()));
    }
    // A session that came in as a whole is not taken back, as an import is not.
    if (!taken.created)
        step = mergeStep(apply.steps());
    // What became of a consent is a step of the library, as other changes of it are.
    for (const EditStep& one : apply.consentSteps()) {
        const auto kept = m_library.database().edits().add({}, one.kind, one.body);
        if (!kept)
            return tl::unexpected<Failure>(onPackage(kept.error()));
    }
    return {};
}

base::Status PackageTaking::enterSession(const db::SessionSeed& seed, PackageRecordings& recordings)
{
    db::Library& library = m_library.database();
    const db::PackagedSession& from = m_package.session;
    auto its = library.cases().get(from.caseId);
    const bool newCase = !its && its.error().category == ErrorCategory::NotFound;
    if (newCase) {
        const auto code = freeCode(library.cases(), from.caseCode);
        if (!code)
            return failure(code);
        its = library.cases().create({*code, from.caseLabel, from.caseId});
    }
    if (!its)
        return failure(its);
    const auto taken = library.sessions().hasNumber(its->id, from.number);
    if (!taken)
        return failure(taken);
    db::SessionDraft draft;
    draft.caseId = its->id;
    draft.number = *taken ? 0 : from.number;
    draft.heldOn = from.heldOn;
    draft.label = from.label;
    draft.seed = seed;
    if (const auto made = library.sessions().create(draft); !made)
        return failure(made);
    base::Status done = recordings.enter();
    return done ? enterPeople(true) : done;
}

base::Status PackageTaking::enterPeople(bool created)
{
    db::Library& library = m_library.database();
    if (!created) {
        for (const db::PackagedPerson& one : m_package.session.people) {
            if (base::Status taken = library.packages().takePerson(one); !taken)
                return taken;
        }
        return {};
    }
    // A package gives nobody the key of the session: those who work with this library are named by its own people.
    QList<db::SessionPerson> parts;
    for (const db::SessionPerson& one : m_package.session.parts) {
        const auto person = library.people().get(one.personId);
        if (!person)
            return failure(person);
        if (!person->canOpen || person->id == library.person())
            parts.append(one);
    }
    return parts.isEmpty() ? base::Status() : library.sessions().setPeople(m_package.session.id, parts);
}

base::Status PackageTaking::enterCandidates()
{
    db::Library& library = m_library.database();
    const db::PackagedSession& from = m_package.session;
    for (const db::PackagedRecording& recording : from.recordings) {
        if (!recording.run)
            continue;
        const auto measured = library.candidates().latestRun(recording.id);
        if (!measured)
            return failure(measured);
        if (*measured)
            continue;
        QList<db::CandidateDraft> drafts;
        for (const db::PackagedCandidate& one : from.candidates) {
            const db::Candidate& candidate = one.candidate;
            if (candidate.source == db::CandidateSource::Measured && candidate.current &&
                candidate.moment.recordingId == recording.id)
                drafts.append(draftOf(candidate));
        }
        db::MeasurementRun run;
        run.recordingId = recording.id;
        run.versions = recording.run->versions;
        run.settings = recording.run->settings;
        run.summary = recording.run->summary;
        if (const auto stored = library.candidates().storeRun(run, drafts); !stored)
            return failure(stored);
    }
    for (const db::PackagedCandidate& one : from.candidates) {
        if (const auto taken = library.packages().takeCandidate(one); !taken)
            return failure(taken);
    }
    return {};
}

} // namespace alliance::app
