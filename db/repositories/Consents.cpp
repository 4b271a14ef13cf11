#include "db/repositories/Consents.h"

#include "db/audit/VersionRow.h"
#include "db/core/LibraryContext.h"
#include "db/records/Codes.h"

#include <QJsonArray>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

constexpr int kMaxKeepDays = 36500; // a hundred years

const QString kSelect = QStringLiteral(
    "SELECT n.id, v.id, v.version, n.case_id, n.recording_id, v.given_on, v.expires_on, v.withdrawn_on, v.destroy_by, "
    "v.keep_days, v.terms, v.remark, v.author_id, v.created_us FROM consents n JOIN consent_versions v ON v.consent_id "
    "= n.id ");
const QString kLatest =
    QStringLiteral("AND v.version = (SELECT MAX(w.version) FROM consent_versions w WHERE w.consent_id = n.id) ");

QDate dateFrom(const Row& row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

QVariant dateValue(const QDate& date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : nullText();
}

// For programs that do not know figures, they are stored as the strictest mask that those know, and a remark.
const QString kFigures = QStringLiteral("figures");
const QString kDrawn = QStringLiteral("drawn"); // what programs wrote to which that word was a weaker mask
FaceMask knownBefore(FaceMask mask)
{
    return mask == FaceMask::Skeleton ? FaceMask::Solid : mask;
}

QJsonObject termsOf(const ConsentDraft& draft)
{
    QJsonArray purposes;
    for (const ConsentPurpose purpose : allConsentPurposes()) {
        if (draft.purposes.contains(purpose))
            purposes.append(toCode(purpose));
    }
    QJsonObject terms{{QStringLiteral("purposes"), purposes},
                      {QStringLiteral("face"), toCode(knownBefore(draft.faceMask))},
                      {QStringLiteral("voice"), draft.voiceMask}};
    // A program that does not know the word masks everybody.
    if (!draft.maskedPeople.everybody())
        terms.insert(QStringLiteral("people"), toCode(draft.maskedPeople));
    if (draft.faceMask == FaceMask::Skeleton)
        terms.insert(kFigures, true);
    if (draft.noneOnRecord)
        terms.insert(QStringLiteral("none"), true);
    return terms;
}

base::Status readTerms(const QJsonObject& terms, ConsentDraft& draft)
{
    for (const QJsonValue& code : terms[QStringLiteral("purposes")].toArray()) {
        const auto purpose = fromCode<ConsentPurpose>(code.toString());
        // A purpose of a later version is one that this program cannot judge: it is not allowed.
        if (purpose)
            draft.purposes.append(*purpose);
    }
    const auto face = fromCode<FaceMask>(terms[QStringLiteral("face")].toString());
    if (!face)
        return base::fail(ErrorCategory::Damaged, "mask of a consent");
    const bool figures = terms[kFigures].toBool() || terms[kDrawn].toBool();
    draft.faceMask = *face == FaceMask::Solid && figures ? FaceMask::Skeleton : *face;
    // So are people that a later version can name.
    draft.maskedPeople = maskedPeopleFromCode(terms[QStringLiteral("people")].toString()).value_or(MaskedPeople());
    draft.voiceMask = terms[QStringLiteral("voice")].toBool();
    draft.noneOnRecord = terms[QStringLiteral("none")].toBool();
    return {};
}

std::function<base::Result<Consent>(const Row&)> mapper(const LibraryContext& context)
{
    return [&context](const Row& row) -> base::Result<Consent> {
        Consent consent;
        consent.id = row.uuid(0);
        consent.versionId = row.uuid(1);
        consent.version = row.number(2);
        consent.terms.caseId = row.uuid(3);
        consent.terms.recordingId = row.uuid(4);
        consent.terms.givenOn = dateFrom(row, 5);
        consent.terms.expiresOn = dateFrom(row, 6);
        consent.terms.withdrawnOn = dateFrom(row, 7);
        consent.terms.destroyBy = dateFrom(row, 8);
        consent.terms.keepDays = row.number(9);
        consent.author = row.uuid(12);
        consent.edited = row.time(13);
        SealedRow sealed(context.opener(), "consent_versions", consent.versionId, DamagedColumn::Blank);
        const QJsonObject terms = sealed.object("terms", row.bytes(10));
        if (!sealed.status())
            return tl::unexpected(sealed.status().error());
        // The remark is for those who know the case; what is allowed concerns everybody.
        SealedRow words(context.opener(), "consent_versions", consent.versionId, DamagedColumn::Blank);
        consent.terms.remark = words.text("remark", row.bytes(11));
        if (!words.status() && words.status().error().category != ErrorCategory::Refused)
            return tl::unexpected(words.status().error());
        if (sealed.anyBlank()) {
            // What was agreed to is lost: nothing is allowed until it is said again.
            consent.terms.faceMask = kStrictestMask;
            consent.terms.voiceMask = true;
            return consent;
        }
        if (const base::Status read = readTerms(terms, consent.terms); !read)
            return tl::unexpected(read.error());
        return consent;
    };
}

struct Subject {
    QUuid caseId;
    QUuid sessionId; // null: of the case as a whole
};

base::Result<Subject> subjectOf(const LibraryContext& context, const Connection& database, const ConsentDraft& draft)
{
    if (draft.recordingId.isNull()) {
        const auto known =
            database.number(QStringLiteral("SELECT COUNT(*) FROM cases WHERE id = ?"), {toSql(draft.caseId)});
        if (!known)
            return tl::unexpected(known.error());
        return *known > 0 ? base::Result<Subject>(Subject{draft.caseId, {}})
                          : base::fail(ErrorCategory::NotFound, "case");
    }
    auto subject =
        required(database.first<Subject>(QStringLiteral("SELECT s.case_id, s.id FROM recordings r JOIN sessions s ON "
                                                        "s.id = r.session_id WHERE r.id = ?"),
                                         {toSql(draft.recordingId)},
                                         [](const Row& row) -> base::Result<Subject> {
                                             return Subject{row.uuid(0), row.uuid(1)};
                                         }),
                 "recording");
    if (!subject)
        return subject;
    if (!draft.caseId.isNull() && subject->caseId != draft.caseId)
        return base::fail(ErrorCategory::Invalid, "the recording belongs to another case");
    // Whoever may not read a session says nothing about it either.
    if (const auto key = context.sessionKey(subject->sessionId); !key)
        return tl::unexpected(key.error());
    return subject;
}

base::Status check(const ConsentDraft& draft)
{
    if (draft.keepDays < 0 || draft.keepDays > kMaxKeepDays)
        return base::fail(ErrorCategory::Invalid, "days to keep");
    if (draft.givenOn.isValid() && draft.expiresOn.isValid() && draft.expiresOn < draft.givenOn)
        return base::fail(ErrorCategory::Invalid, "it expires before it was given");
    if (draft.givenOn.isValid() && draft.withdrawnOn.isValid() && draft.withdrawnOn < draft.givenOn)
        return base::fail(ErrorCategory::Invalid, "it was withdrawn before it was given");
    return {};
}

} // namespace

QJsonObject consentTerms(const ConsentDraft& draft)
{
    return termsOf(draft);
}

base::Status readConsentTerms(const QJsonObject& terms, ConsentDraft& draft)
{
    return readTerms(terms, draft);
}

base::Result<std::optional<Consent>> Consents::latestWhere(const QString& condition, const QUuid& id) const
{
    return m_context.database().first<Consent>(kSelect + condition + kLatest, {toSql(id)}, mapper(m_context));
}

base::Result<std::optional<Consent>> Consents::ofCase(const QUuid& caseId) const
{
    return latestWhere(QStringLiteral("WHERE n.case_id = ? AND n.recording_id IS NULL "), caseId);
}

base::Result<std::optional<Consent>> Consents::ofRecording(const QUuid& recordingId) const
{
    return latestWhere(QStringLiteral("WHERE n.recording_id = ? "), recordingId);
}

base::Result<QList<Consent>> Consents::listOfCase(const QUuid& caseId) const
{
    return m_context.database().list<Consent>(
        kSelect + QStringLiteral("WHERE n.case_id = ? ") + kLatest +
            QStringLiteral("ORDER BY CASE WHEN n.recording_id IS NULL THEN 0 ELSE 1 END, n.created_us, n.id"),
        {toSql(caseId)}, mapper(m_context));
}

base::Result<Consent> Consents::put(const ConsentDraft& draft, int basedOn)
{
    const QUuid versionId = QUuid::createUuid();
    return m_context.change(
        {QStringLiteral("consent.changed"), QStringLiteral("consent"), {}, {}},
        [&](AuditEntry& entry) -> base::Result<Consent> {
            if (const base::Status valid = check(draft); !valid)
                return tl::unexpected(valid.error());
            Connection& database = m_context.database();
            const auto subject = subjectOf(m_context, database, draft);
            if (!subject)
                return tl::unexpected(subject.error());
            const auto before = draft.recordingId.isNull() ? ofCase(subject->caseId) : ofRecording(draft.recordingId);
            if (!before)
                return tl::unexpected(before.error());
            if ((*before ? (*before)->version : 0) != basedOn)
                return base::fail(ErrorCategory::Conflict, "there is a newer version");
            const QUuid id = *before ? (*before)->id : QUuid::createUuid();
            const std::int64_t now = m_context.now();
            if (!*before) {
                const auto added = database.execute(
                    QStringLiteral("INSERT INTO consents (id, case_id, recording_id, created_us) VALUES (?, ?, ?, ?)"),
                    {toSql(id), toSql(subject->caseId), toSql(draft.recordingId), toSql(now)});
                if (!added)
                    return tl::unexpected(added.error());
            }
            const auto library = m_context.librarySealer();
            const auto its = m_context.sealer(Scope::Case, subject->caseId);
            if (!library || !its)
                return tl::unexpected(library ? its.error() : library.error());
            entry.subjectId = id;
            entry.sessionId = subject->sessionId;
            entry.detail.insert(QStringLiteral("case"), subject->caseId.toString(QUuid::WithoutBraces));
            entry.detail.insert(QStringLiteral("withdrawn"), draft.withdrawnOn.isValid());
            if (draft.withdrawnOn.isValid() && !(*before && (*before)->terms.withdrawnOn.isValid()))
                entry.action = QStringLiteral("consent.withdrawn");
            const base::Status stored =
                insertVersionRow(m_context, entry, QStringLiteral("consent_versions"),
                                 {toSql(versionId), toSql(id), basedOn + 1, dateValue(draft.givenOn),
                                  dateValue(draft.expiresOn), dateValue(draft.withdrawnOn), dateValue(draft.destroyBy),
                                  draft.keepDays > 0 ? QVariant(draft.keepDays) : nullNumber(),
                                  library->seal("consent_versions", "terms", versionId, termsOf(draft)),
                                  its->seal("consent_versions", "remark", versionId, draft.remark),
                                  toSql(m_context.person()), toSql(now)});
            if (!stored)
                return tl::unexpected(stored.error());
            return required(latestWhere(QStringLiteral("WHERE n.id = ? "), id), "consent");
        });
}

base::Result<QList<Consent>> Consents::versions(const QUuid& id) const
{
    return m_context.database().list<Consent>(kSelect + QStringLiteral("WHERE n.id = ? ORDER BY v.version"),
                                              {toSql(id)}, mapper(m_context));
}

base::Result<QList<ConsentDates>> Consents::datesWhere(const QString& condition, const QVariantList& values) const
{
    return m_context.database().list<ConsentDates>(
        QStringLiteral("SELECT n.case_id, n.recording_id, r.session_id, v.expires_on, v.withdrawn_on, v.destroy_by, "
                       "v.keep_days FROM consents n JOIN consent_versions v ON v.consent_id = n.id "
                       "LEFT JOIN recordings r ON r.id = n.recording_id WHERE ") +
            condition + kLatest + QStringLiteral("ORDER BY n.created_us, n.id"),
        values, [](const Row& row) -> base::Result<ConsentDates> {
            return ConsentDates{row.uuid(0),      row.uuid(1),      row.uuid(2),  dateFrom(row, 3),
                                dateFrom(row, 4), dateFrom(row, 5), row.number(6)};
        });
}

base::Result<QList<ConsentDates>> Consents::dates() const
{
    return datesWhere(QStringLiteral("1 = 1 "), {});
}

base::Result<QList<ConsentDates>> Consents::datesOfCase(const QUuid& caseId) const
{
    return datesWhere(QStringLiteral("n.case_id = ? "), {toSql(caseId)});
}

} // namespace alliance::db
