#pragma once
// Until when sessions may be kept. Rules for use and common errors: see People.h.

#include "media/base/Result.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QUuid>
#include <QVariant>

#include <optional>

namespace alliance::db
{

class LibraryContext;

struct SessionDates {
    QUuid sessionId;
    QUuid caseId;
    QDate heldOn;      // invalid: not known
    QDateTime created; // UTC
    QDate destroyBy;   // as set for this session; invalid: not set
};

class Retention
{
public:
    explicit Retention(LibraryContext& context) : m_context(context) {}

    // Of every session with a day of its own or a consent in its case, whoever may read it: dates are no secret.
    base::Result<QList<SessionDates>> list() const;
    // Of that session, as list() has it; nothing: it does not.
    base::Result<std::optional<SessionDates>> of(const QUuid& sessionId) const;
    // The last day on which the session may be kept; an invalid date takes it back.
    base::Status setDestroyBy(const QUuid& sessionId, const QDate& day);

private:
    base::Result<QList<SessionDates>> listWhere(const QString& condition, const QVariantList& values) const;
    LibraryContext& m_context;
};

} // namespace alliance::db
