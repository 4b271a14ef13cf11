#pragma once
// Whether the rows without versions are as the newest audit event about each says. Part of verifyLibrary().

#include "db/Library.h"

#include <QHash>
#include <QSet>

namespace alliance::db
{

class LibraryContext;

class PlainRowCheck
{
public:
    explicit PlainRowCheck(LibraryContext& context) : m_context(context) {}

    // Every event, in their order. `of`: the session or case that it belongs to, or null.
    void take(const AuditEvent& event, const QUuid& of);
    // `destroyed`: sessions and cases with a certificate, whose rows are missed by nobody.
    void run(const QSet<QUuid>& destroyed, VerifyReport& report);

private:
    struct Told {
        QString digest;
        QUuid of;
        bool found = false;
    };
    using ByKey = QHash<QString, Told>;

    LibraryContext& m_context;
    QHash<QString, ByKey> m_told; // by table
    bool m_allTold = false;       // the library was begun by a program that tells every row
};

} // namespace alliance::db
