#pragma once
// Consents of cases and of single recordings; every change is a version. Rules for use and common errors: see People.h.

#include "db/records/Consent.h"
#include "media/base/Result.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace alliance::db
{

class LibraryContext;

// What is sealed of the terms, remark aside. Damaged: it cannot be told what they ask for.
QJsonObject consentTerms(const ConsentDraft& draft);
base::Status readConsentTerms(const QJsonObject& terms, ConsentDraft& draft);

class Consents
{
public:
    explicit Consents(LibraryContext& context) : m_context(context) {}

    // The latest versions. A recording of another case than `caseId` is Invalid.
    base::Result<std::optional<Consent>> ofCase(const QUuid& caseId) const;
    base::Result<std::optional<Consent>> ofRecording(const QUuid& recordingId) const;
    base::Result<QList<Consent>> listOfCase(const QUuid& caseId) const; // of the case first, then of its recordings

    // Stores a version. basedOn is the version that was seen (0: none yet); Conflict when there is a newer one. The
    // case of a recording is found here.
    base::Result<Consent> put(const ConsentDraft& draft, int basedOn);
    base::Result<QList<Consent>> versions(const QUuid& id) const; // oldest first

    // Of every consent, without the parts that are sealed.
    base::Result<QList<ConsentDates>> dates() const;
    base::Result<QList<ConsentDates>> datesOfCase(const QUuid& caseId) const; // and of its recordings

private:
    base::Result<QList<ConsentDates>> datesWhere(const QString& condition, const QVariantList& values) const;
    base::Result<std::optional<Consent>> latestWhere(const QString& condition, const QUuid& id) const;
    LibraryContext& m_context;
};

} // namespace alliance::db
