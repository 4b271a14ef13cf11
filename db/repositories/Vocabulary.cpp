#include "db/repositories/Vocabulary.h"

#include "db/core/LibraryContext.h"
#include "db/repositories/VocabularyJson.h"

#include <QSet>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

const QString kSelect =
    QStringLiteral("SELECT p.code, p.revision, p.body, l.locked FROM vocabulary_packs p LEFT JOIN vocabulary_locks l "
                   "ON l.code = p.code "
                   "WHERE p.revision = (SELECT MAX(q.revision) FROM vocabulary_packs q WHERE q.code = p.code) ");

base::Result<VocabularyPack> packFrom(const Row& row)
{
    auto pack = packFromJson(row.text(2).toUtf8());
    if (pack) {
        pack->revision = row.number(1);
        pack->locked = row.flag(3);
    }
    return pack;
}

base::Status check(const VocabularyPack& pack)
{
    QSet<QString> lists;
    for (const TermList& list : pack.lists) {
        if (list.code.trimmed().isEmpty() || lists.contains(list.code))
            return base::fail(ErrorCategory::Invalid, "code of a list");
        lists.insert(list.code);
        QSet<QString> terms;
        for (const Term& term : list.terms) {
            if (term.code.trimmed().isEmpty() || term.label.trimmed().isEmpty() || terms.contains(term.code))
                return base::fail(ErrorCategory::Invalid, "code of a term");
            terms.insert(term.code);
        }
    }
    return {};
}

} // namespace

base::Result<QList<VocabularyPack>> Vocabulary::packs() const
{
    return m_context.database().list<VocabularyPack>(kSelect + QStringLiteral("ORDER BY p.code"), {}, packFrom);
}

base::Result<VocabularyPack> Vocabulary::pack(const QString& code) const
{
    return required(
        m_context.database().first<VocabularyPack>(kSelect + QStringLiteral("AND p.code = ?"), {toSql(code)}, packFrom),
        "vocabulary pack");
}

base::Result<QList<Term>> Vocabulary::terms(const QString& listCode) const
{
    return packs().map([&](const QList<VocabularyPack>& all) {
        QList<Term> found;
        for (const VocabularyPack& one : all) {
            for (const TermList& list : one.lists) {
                if (list.code == listCode)
                    found += list.terms;
            }
        }
        return found;
    });
}

base::Result<std::optional<Term>> Vocabulary::term(const QString& listCode, const QString& termCode) const
{
    return terms(listCode).map([&](const QList<Term>& all) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const Term& one) { return one.code == termCode; });
        return found == all.end() ? std::optional<Term>() : std::optional<Term>(*found);
    });
}

base::Result<VocabularyPack> Vocabulary::save(const VocabularyPack& edited)
{
    if (const base::Status valid = check(edited); !valid)
        return tl::unexpected(valid.error());
    return m_context.change(
        {QStringLiteral("vocabulary.changed"), QStringLiteral("vocabulary"), {}, {}},
        [&](AuditEntry& entry) -> base::Result<VocabularyPack> {
            const auto stored = pack(edited.code);
            if (!stored)
                return tl::unexpected(stored.error());
            if (!stored->editable || stored->locked)
                return base::fail(ErrorCategory::Refused, stored->locked ? "locked pack" : "pack is not editable");
            if (stored->revision != edited.revision)
                return base::fail(ErrorCategory::Conflict, "the pack has a newer revision");
            VocabularyPack next = edited;
            next.editable = stored->editable;
            next.revision = stored->revision + 1;
            entry.detail.insert(QStringLiteral("pack"), edited.code);
            entry.detail.insert(QStringLiteral("revision"), next.revision);
            const auto added = m_context.database().execute(
                QStringLiteral("INSERT INTO vocabulary_packs (code, revision, body, author_id, created_us) "
                               "VALUES (?, ?, ?, ?, ?)"),
                {next.code, next.revision, QString::fromUtf8(packToJson(next)), toSql(m_context.person()),
                 toSql(m_context.now())});
            if (!added)
                return tl::unexpected(added.error());
            return pack(next.code);
        });
}

base::Result<VocabularyPack> Vocabulary::setLocked(const QString& code, bool locked)
{
    return m_context.change({locked ? QStringLiteral("vocabulary.locked") : QStringLiteral("vocabulary.unlocked"),
                             QStringLiteral("vocabulary"),
                             {},
                             {}},
                            [&](AuditEntry& entry) -> base::Result<VocabularyPack> {
                                entry.detail.insert(QStringLiteral("pack"), code);
                                if (const auto stored = pack(code); !stored)
                                    return tl::unexpected(stored.error());
                                const auto set = m_context.database().execute(
                                    QStringLiteral("INSERT INTO vocabulary_locks (code, locked) VALUES (?, ?) "
                                                   "ON CONFLICT (code) DO UPDATE SET locked = excluded.locked"),
                                    {code, toSql(locked)});
                                if (!set)
                                    return tl::unexpected(set.error());
                                return pack(code);
                            });
}

base::Result<QList<VocabularyPack>> Vocabulary::builtIn()
{
    return builtInPacks();
}

} // namespace alliance::db
