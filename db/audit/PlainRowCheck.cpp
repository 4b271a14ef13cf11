#include "db/audit/PlainRowCheck.h"

#include "db/audit/PlainRows.h"
#include "db/core/LibraryContext.h"
#include "db/core/SealedTables.h"

namespace alliance::db
{
namespace
{

using Kind = VerifyProblem::Kind;

} // namespace

void PlainRowCheck::take(const AuditEvent& event, const QUuid& of)
{
    const QJsonObject tables = event.detail[kPlainRows].toObject();
    m_allTold = m_allTold || (event.sequence == 1 && !tables.isEmpty());
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        ByKey& keys = m_told[table.key()];
        const QJsonObject digests = table.value().toObject();
        for (auto one = digests.begin(); one != digests.end(); ++one)
            keys.insert(one.key(), {one.value().toString(), of, false});
    }
}

void PlainRowCheck::run(const QSet<QUuid>& destroyed, VerifyReport& report)
{
    for (const PlainTable& table : plainTables()) {
        const QString name = QString::fromLatin1(table.name);
        const QString columns = QLatin1String(table.columns);
        const qsizetype width = columns.count(u',') + 1;
        ByKey& told = m_told[name];
        const auto problem = [&](const QString& key, const char* what) {
            report.problems.push_back({Kind::Row,
                                       what + name.toStdString() + " " + key.toStdString() + " (" + table.columns + ")",
                                       describeRow(m_context.database(), name, QUuid::fromString(key))});
        };
        PlainDigest digest;
        const auto close = [&](const QString& key) {
            const auto its = told.find(key);
            const qsizetype rows = digest.rows();
            const QString now = digest.finish(m_context.vault().auditKey(), table);
            if (its == told.end()) {
                if (m_allTold)
                    problem(key, "not in the audit: ");
                else
                    report.rowsOlder += rows;
                return;
            }
            report.rowsChecked += rows;
            its->found = true;
            if (its->digest != now)
                problem(key, "changed after it was audited: ");
        };
        QString current;
        const QString sql =
            QStringLiteral("SELECT %1, %2 FROM %3 ORDER BY %2").arg(columns, QLatin1String(table.key), name);
        const base::Status read = m_context.database().forEach(sql, {}, [&](const Row& row) -> base::Status {
            const QString key = row.text(static_cast<int>(width));
            if (key != current && digest.rows() > 0)
                close(current);
            current = key;
            digest.add(row.values(width));
            return {};
        });
        if (!read) {
            report.problems.push_back({Kind::Structure, read.error().context, {}});
            continue;
        }
        if (digest.rows() > 0)
            close(current);
        for (auto one = told.cbegin(); one != told.cend(); ++one) {
            const bool destroyedSince = one->of.isNull() ? !destroyed.isEmpty() : destroyed.contains(one->of);
            if (!one->found && !one->digest.isEmpty() && !destroyedSince)
                problem(one.key(), "missing: ");
        }
    }
}

} // namespace alliance::db
