#pragma once
// Certificates of destruction: written by db/destruction only, never changed. Rules for use and common errors: see
// People.h.

#include "db/records/Certificate.h"
#include "media/base/Result.h"

#include <QList>

namespace alliance::db
{

class LibraryContext;
struct AuditEntry;

class Certificates
{
public:
    explicit Certificates(LibraryContext& context) : m_context(context) {}

    base::Result<QList<Certificate>> list() const; // oldest first
    base::Result<Certificate> get(const QUuid& id) const;

    // Inside the change that destroys: stores the certificate and completes the audit entry with its id and digest. id,
    // person and time are set here.
    base::Status store(Certificate& certificate, AuditEntry& entry);

private:
    LibraryContext& m_context;
};

// The columns that the digest of a certificate is over, in this order.
QString certificateColumns();

} // namespace alliance::db
