#include "db/repositories/Edits.h"

#include "db/audit/EditDigest.h"
#include "db/core/LibraryContext.h"
#include "db/records/Codes.h"

#include <QJsonDocument>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

const QString kColumns = QStringLiteral("e.person_id, e.position, e.kind, e.state, e.created_us, e.body ");

// Words in a body, as an object: they are sealed under the key of what they are about, which is the session or, of a
// step of the library, the case that the body names, or what is released of the session that it names (the key of the
// library is everybody's).
const QString kSealed = QStringLiteral("sealed");
const QString kCase = QStringLiteral("case");
const QString kSession = QStringLiteral("session");

// The steps of a session, or of the library where that is null.
class Stack
{
public:
    Stack(LibraryContext& context, const QUuid& session) : m_context(context), m_session(session) {}

    QString table() const { return ofLibrary() ? QStringLiteral("library_edits") : QStringLiteral("edits"); }
    QString where() const
    {
        return ofLibrary() ? QStringLiteral("WHERE person_id = ? ")
                           : QStringLiteral("WHERE person_id = ? AND session_id = ? ");
    }
    QVariantList values(const QVariantList& more = {}) const
    {
        QVariantList all{toSql(m_context.person())};
        if (!ofLibrary())
            all.append(toSql(m_session));
        return all + more;
    }
    QString select() const
    {
        return QStringLiteral("SELECT e.id, ") + kColumns + QStringLiteral("FROM %1 e ").arg(table()) + where();
    }
    base::Result<Edit> editFrom(const Row& row) const
    {
        Edit edit{row.uuid(0), m_session, row.uuid(1), row.integer(2), row.text(3), {}, {}, row.time(5)};
        const auto state = fromCode<EditState>(row.text(4));
        if (ofLibrary()) {
            SealedRow sealed(m_context.opener(), "library_edits", edit.id);
            edit.body = sealed.object("body", row.bytes(6));
            if (!sealed.status())
                return tl::unexpected(sealed.status().error());
        } else {
            const QJsonDocument body = QJsonDocument::fromJson(row.text(6).toUtf8());
            if (!body.isObject())
                return base::fail(ErrorCategory::Damaged, "edit " + row.text(0).toStdString());
            edit.body = body.object();
        }
        // Whether it holds is for verification to say: a step that is refused on taking it back does no harm.
        takeEditDigest({edit.id, m_session, edit.person, edit.position, edit.kind, row.integer(5)}, edit.body);
        edit.body.remove(kEditEvent);
        edit.body = opened(edit.id, edit.body);
        if (!state)
            return base::fail(ErrorCategory::Damaged, "edit " + row.text(0).toStdString());
        edit.state = *state;
        return edit;
    }
    // Later than `after`, the time of the step before: that was written after the last event of the audit, from which a
    // clock that was put back goes on.
    base::Result<Edit> insert(std::int64_t position, std::int64_t after, const QString& kind,
                              const QJsonObject& body) const
    {
        const std::int64_t now = std::max(m_context.now(), after + 1);
        Edit edit{m_context.newRowId(), m_session,       m_context.person(), position, kind, body,
                  EditState::Done,      timeFromSql(now)};
        if (const base::Status inserted = insertRow(edit, now); !inserted)
            return tl::unexpected(inserted.error());
        m_context.stepAdded(m_session, {position, toCode(edit.state), now});
        return edit;
    }

private:
    static QUuid idIn(const QJsonObject& body, const QString& name) { return QUuid::fromString(body[name].toString()); }
    const char* sealedIn() const { return ofLibrary() ? "library_edits" : "edits"; }
    base::Result<QJsonObject> sealed(const Edit& edit) const
    {
        QJsonObject body = edit.body;
        if (!body.contains(kSealed))
            return body;
        const auto sealer = !ofLibrary()              ? m_context.sealer(Scope::Session, m_session)
                            : body.contains(kSession) ? m_context.sealer(Scope::Released, idIn(body, kSession))
                                                      : m_context.sealer(Scope::Case, idIn(body, kCase));
        if (!sealer)
            return tl::unexpected(sealer.error());
        const QByteArray words = sealer->seal(sealedIn(), "sealed", edit.id, body[kSealed].toObject());
        body.insert(kSealed, QString::fromLatin1(words.toBase64()));
        return body;
    }
    // Null for what does not open: the key went with the case, or the person may no longer read it.
    QJsonObject opened(const QUuid& id, QJsonObject body) const
    {
        if (!body.contains(kSealed))
            return body;
        const QByteArray bytes = QByteArray::fromBase64(body[kSealed].toString().toLatin1());
        body.insert(kSealed, QJsonValue(QJsonValue::Null));
        if (const QUuid key = keyIdOf(bytes); !key.isNull() && !m_context.key(key))
            return body;
        SealedRow row(m_context.opener(m_session), sealedIn(), id);
        const QJsonObject words = row.object("sealed", bytes);
        if (row.status())
            body.insert(kSealed, words);
        return body;
    }
    base::Status insertRow(const Edit& edit, std::int64_t now) const
    {
        auto body = sealed(edit);
        if (!body)
            return tl::unexpected(body.error());
        const auto head = m_context.auditHead();
        if (!head)
            return tl::unexpected(head.error());
        body->insert(kEditEvent, static_cast<qint64>(head->sequence));
        const EditIdentity identity{edit.id, m_session, edit.person, edit.position, edit.kind, now};
        const QVariantList common{toSql(edit.id), toSql(edit.person), toSql(edit.position),
                                  edit.kind,      toCode(edit.state), toSql(now)};
        if (ofLibrary()) {
            const auto sealer = m_context.librarySealer();
            if (!sealer)
                return tl::unexpected(sealer.error());
            return oneRow(m_context.database().execute(
                              QStringLiteral("INSERT INTO library_edits (id, person_id, position, kind, state, "
                                             "created_us, body) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                              common + QVariantList{sealer->seal("library_edits", "body", edit.id,
                                                                 withEditDigest(identity, *body))}),
                          "edit");
        }
        return oneRow(
            m_context.database().execute(
                QStringLiteral("INSERT INTO edits (id, person_id, position, kind, state, created_us, session_id, body) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                common + QVariantList{toSql(m_session), editText(identity, *body)}),
            "edit");
    }

    bool ofLibrary() const { return m_session.isNull(); }
    LibraryContext& m_context;
    QUuid m_session;
};

} // namespace

base::Result<Edit> Edits::add(const QUuid& sessionId, const QString& kind, const QJsonObject& body)
{
    auto transaction = Transaction::begin(m_context.database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    Connection& database = m_context.database();
    const Stack stack(m_context, sessionId);
    // Steps that were taken back are the last ones, and the newest of them is the very last.
    const auto last = m_context.lastStep(sessionId);
    if (!last)
        return tl::unexpected(last.error());
    if (last->state == toCode(EditState::Undone)) {
        const auto dropped =
            database.execute(QStringLiteral("UPDATE %1 SET state = ? ").arg(stack.table()) + stack.where() +
                                 QStringLiteral("AND state = ?"),
                             QVariantList{toCode(EditState::Dropped)} + stack.values({toCode(EditState::Undone)}));
        if (!dropped)
            return tl::unexpected(dropped.error());
    }
    auto added = stack.insert(last->position + 1, last->createdUs, kind, body);
    if (!added)
        return added;
    if (const base::Status done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return added;
}

base::Result<std::optional<Edit>> Edits::next(const QUuid& sessionId, EditState state) const
{
    const QString order = state == EditState::Done ? QStringLiteral("DESC") : QStringLiteral("ASC");
    const Stack stack(m_context, sessionId);
    return m_context.database().first<Edit>(
        stack.select() + QStringLiteral("AND state = ? ORDER BY position %1 LIMIT 1").arg(order),
        stack.values({toCode(state)}), [&](const Row& row) { return stack.editFrom(row); });
}

void Edits::prepare(const QUuid& sessionId)
{
    m_context.prepareEdits(sessionId);
}

base::Result<std::optional<Edit>> Edits::nextToUndo(const QUuid& sessionId) const
{
    return next(sessionId, EditState::Done);
}

base::Result<std::optional<Edit>> Edits::nextToRedo(const QUuid& sessionId) const
{
    return next(sessionId, EditState::Undone);
}

base::Result<QList<Edit>> Edits::list(const QUuid& sessionId) const
{
    const Stack stack(m_context, sessionId);
    return listReadable<Edit>(m_context.database(), stack.select() + QStringLiteral("ORDER BY position"),
                              stack.values(), [&](const Row& row) { return stack.editFrom(row); });
}

base::Result<Edit> Edits::takeBack(const QUuid& sessionId, const QUuid& edit)
{
    return move(sessionId, edit, EditState::Done, EditState::Undone, QStringLiteral("edit.undone"));
}

base::Result<Edit> Edits::doAgain(const QUuid& sessionId, const QUuid& edit)
{
    return move(sessionId, edit, EditState::Undone, EditState::Done, QStringLiteral("edit.redone"));
}

base::Result<Edit> Edits::move(const QUuid& sessionId, const QUuid& edit, EditState from, EditState to,
                               const QString& action)
{
    return m_context.change(
        {action, QStringLiteral("edit"), edit, sessionId}, [&](AuditEntry& entry) -> base::Result<Edit> {
            auto found = required(next(sessionId, from), "edit");
            if (!found)
                return found;
            if (found->id != edit)
                return base::fail(ErrorCategory::Conflict, "another edit is next");
            entry.detail.insert(QStringLiteral("kind"), found->kind);
            entry.detail.insert(QStringLiteral("position"), static_cast<qint64>(found->position));
            const base::Status moved = oneRow(
                m_context.database().execute(
                    QStringLiteral("UPDATE %1 SET state = ? WHERE id = ?").arg(Stack(m_context, sessionId).table()),
                    {toCode(to), toSql(edit)}),
                "edit");
            if (!moved)
                return tl::unexpected(moved.error());
            found->state = to;
            return found;
        });
}

} // namespace alliance::db
