#include "db/repositories/People.h"

#include "db/core/LibraryContext.h"
#include "db/records/Codes.h"

namespace alliance::db
{
namespace
{

const QString kSelect = QStringLiteral("SELECT id, role, name, public_key, created_us FROM people ");

std::function<base::Result<Person>(const Row&)> mapper(const LibraryContext& context)
{
    return [opener = context.opener()](const Row& row) -> base::Result<Person> {
        SealedRow sealed(opener, "people", row.uuid(0));
        Person person{row.uuid(0), fromCode<PersonRole>(row.text(1)).value_or(PersonRole::Patient),
                      sealed.text("name", row.bytes(2)), !row.isNull(3), row.time(4)};
        if (!sealed.status())
            return tl::unexpected(sealed.status().error());
        return person;
    };
}

} // namespace

base::Result<Person> People::create(const PersonDraft& draft)
{
    const QUuid id = QUuid::createUuid();
    return m_context.change(
        {QStringLiteral("person.added"), QStringLiteral("person"), id, {}},
        [&](AuditEntry& entry) -> base::Result<Person> {
            entry.detail.insert(QStringLiteral("role"), toCode(draft.role));
            const auto sealer = m_context.librarySealer();
            if (!sealer)
                return tl::unexpected(sealer.error());
            const auto added = m_context.database().execute(
                QStringLiteral("INSERT INTO people (id, role, name, created_us) VALUES (?, ?, ?, ?)"),
                {toSql(id), toCode(draft.role), sealer->seal("people", "name", id, draft.name),
                 toSql(m_context.now())});
            if (!added)
                return tl::unexpected(added.error());
            return get(id);
        });
}

base::Result<Person> People::get(const QUuid& id) const
{
    return required(
        m_context.database().first<Person>(kSelect + QStringLiteral("WHERE id = ?"), {toSql(id)}, mapper(m_context)),
        "person");
}

base::Result<QList<Person>> People::list() const
{
    return m_context.database().list<Person>(
        kSelect + QStringLiteral("WHERE role <> 'recovery' ORDER BY created_us, id"), {}, mapper(m_context));
}

base::Result<Person> People::update(const QUuid& id, const PersonDraft& draft)
{
    return m_context.change(
        {QStringLiteral("person.changed"), QStringLiteral("person"), id, {}},
        [&](AuditEntry& entry) -> base::Result<Person> {
            entry.detail.insert(QStringLiteral("role"), toCode(draft.role));
            const auto sealer = m_context.librarySealer();
            if (!sealer)
                return tl::unexpected(sealer.error());
            const base::Status done =
                oneRow(m_context.database().execute(
                           QStringLiteral("UPDATE people SET role = ?, name = ? WHERE id = ?"),
                           {toCode(draft.role), sealer->seal("people", "name", id, draft.name), toSql(id)}),
                       "person");
            if (!done)
                return tl::unexpected(done.error());
            return get(id);
        });
}

base::Result<Person> People::current() const
{
    return get(m_context.person());
}

} // namespace alliance::db
