#include "db/repositories/Cases.h"

#include "db/core/KeyOpening.h"
#include "db/core/LibraryContext.h"

#include <QJsonArray>

namespace alliance::db
{
namespace
{

const QString kSelect =
    QStringLiteral("SELECT c.id, c.code, c.label, (SELECT COUNT(*) FROM sessions s WHERE s.case_id = c.id), "
                   "c.created_us FROM cases c ");

std::function<base::Result<Case>(const Row&)> mapper(const LibraryContext& context)
{
    return [opener = context.opener()](const Row& row) -> base::Result<Case> {
        SealedRow sealed(opener, "cases", row.uuid(0), DamagedColumn::Blank);
        Case one{row.uuid(0), sealed.text("code", row.bytes(1)), sealed.text("label", row.bytes(2)), row.number(3),
                 row.time(4)};
        if (!sealed.status())
            return tl::unexpected(sealed.status().error());
        return one;
    };
}

base::Status checkCode(const Cases& cases, const QString& code, const QUuid& own)
{
    if (code.trimmed().isEmpty())
        return base::fail(base::ErrorCategory::Invalid, "blank case code");
    const auto taken = cases.findByCode(code);
    if (!taken)
        return tl::unexpected(taken.error());
    if (*taken && (*taken)->id != own)
        return base::fail(base::ErrorCategory::Conflict, "the case code is taken");
    return {};
}

} // namespace

base::Result<Case> Cases::create(const CaseDraft& draft)
{
    const QUuid id = draft.id.isNull() ? QUuid::createUuid() : draft.id;
    return m_context.change(
        {QStringLiteral("case.added"), QStringLiteral("case"), id, {}}, [&](AuditEntry&) -> base::Result<Case> {
            if (const base::Status code = checkCode(*this, draft.code, id); !code)
                return tl::unexpected(code.error());
            const auto sealer = m_context.sealer(Scope::Case, id);
            if (!sealer)
                return tl::unexpected(sealer.error());
            const auto added = m_context.database().execute(
                QStringLiteral("INSERT INTO cases (id, code, label, created_us) VALUES (?, ?, ?, ?)"),
                {toSql(id), sealer->seal("cases", "code", id, draft.code.trimmed()),
                 sealer->seal("cases", "label", id, draft.label), toSql(m_context.now())});
            if (!added)
                return tl::unexpected(added.error());
            return get(id);
        });
}

base::Result<Case> Cases::get(const QUuid& id) const
{
    return required(
        m_context.database().first<Case>(kSelect + QStringLiteral("WHERE c.id = ?"), {toSql(id)}, mapper(m_context)),
        "case");
}

base::Result<QList<Case>> Cases::list() const
{
    if (const base::Status keys = openKeys(m_context, Scope::Case, QStringLiteral("cases"),
                                           {QStringLiteral("code"), QStringLiteral("label")});
        !keys)
        return tl::unexpected(keys.error());
    return listReadable<Case>(m_context.database(), kSelect + QStringLiteral("ORDER BY c.created_us, c.id"), {},
                              mapper(m_context))
        .map([](QList<Case> all) {
            std::stable_sort(all.begin(), all.end(), [](const Case& a, const Case& b) {
                return QString::localeAwareCompare(a.code, b.code) < 0;
            });
            return all;
        });
}

base::Result<std::optional<Case>> Cases::findByCode(const QString& code) const
{
    return list().map([&](const QList<Case>& all) {
        std::optional<Case> found;
        for (const Case& one : all) {
            if (one.code == code.trimmed() && (!found || (found->sessionCount == 0 && one.sessionCount > 0)))
                found = one;
        }
        return found;
    });
}

base::Result<Case> Cases::findOrCreate(const QString& code)
{
    auto found = findByCode(code);
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return std::move(**found);
    auto created = create({code, {}});
    // Another program may have made it in between.
    if (!created && created.error().category == base::ErrorCategory::Conflict)
        return required(findByCode(code), "case");
    return created;
}

base::Result<Case> Cases::update(const QUuid& id, const CaseDraft& draft)
{
    return m_context.change(
        {QStringLiteral("case.changed"), QStringLiteral("case"), id, {}}, [&](AuditEntry& entry) -> base::Result<Case> {
            if (const base::Status code = checkCode(*this, draft.code, id); !code)
                return tl::unexpected(code.error());
            const auto before = get(id);
            if (!before)
                return before;
            QJsonArray changed; // columns, without what stands in them
            if (before->code != draft.code.trimmed())
                changed.append(QStringLiteral("code"));
            if (before->label != draft.label)
                changed.append(QStringLiteral("label"));
            entry.detail.insert(QStringLiteral("changed"), changed);
            const auto sealer = m_context.sealer(Scope::Case, id);
            if (!sealer)
                return tl::unexpected(sealer.error());
            for (const auto& [column, text] :
                 {std::pair{"code", draft.code.trimmed()}, std::pair{"label", draft.label}}) {
                if (!changed.contains(QString::fromLatin1(column)))
                    continue; // one that does not open is not written over
                const base::Status done =
                    oneRow(m_context.database().execute(
                               QStringLiteral("UPDATE cases SET %1 = ? WHERE id = ?").arg(QLatin1String(column)),
                               {sealer->seal("cases", column, id, text), toSql(id)}),
                           "case");
                if (!done)
                    return tl::unexpected(done.error());
            }
            return get(id);
        });
}

} // namespace alliance::db
