#include "db/repositories/Vocabulary.h"

#include "db/core/LibraryContext.h"
#include "db/repositories/PackRows.h"
#include "db/repositories/VocabularyJson.h"

#include <QSet>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

// Of every revision: that there are few costs less than asking for the newest of each in SQL.
const QString kSelectHeads =
    QStringLiteral("SELECT p.code, p.revision, p.created_us, l.locked FROM vocabulary_packs p LEFT JOIN "
                   "vocabulary_locks l ON l.code = p.code ORDER BY p.code, p.revision DESC");

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

// A code that was given once stays: what is missing in `lists` is retired.
QList<TermList> withRetired(QList<TermList> lists, const QList<TermList>& before)
{
    for (const TermList& old : before) {
        auto list = std::find_if(lists.begin(), lists.end(), [&](const TermList& one) { return one.code == old.code; });
        if (list == lists.end()) {
            lists.append({old.code, old.title, {}});
            list = lists.end() - 1;
        }
        for (Term term : old.terms) {
            const bool there = std::any_of(list->terms.begin(), list->terms.end(),
                                           [&](const Term& one) { return one.code == term.code; });
            term.retired = true;
            if (!there)
                list->terms.append(term);
        }
    }
    return lists;
}

// As this program brings it; none: one of somebody else.
base::Result<std::optional<VocabularyPack>> builtInPack(const QString& code)
{
    return builtInPacks().map([&](const QList<VocabularyPack>& all) -> std::optional<VocabularyPack> {
        const auto its =
            std::find_if(all.begin(), all.end(), [&](const VocabularyPack& one) { return one.code == code; });
        return its == all.end() ? std::nullopt : std::optional(*its);
    });
}

} // namespace

base::Result<QList<VocabularyPack>> Vocabulary::packs() const
{
    return m_context.known(&KnownReads::packs, 0, [&] { return readPacks(); });
}

base::Result<QList<VocabularyPack>> Vocabulary::readPacks() const
{
    struct Head {
        QString code, known;
        int revision = 0;
        bool locked = false;
    };
    QList<Head> heads;
    const base::Status listed =
        m_context.database().forEach(kSelectHeads, {}, [&heads](const Row& row) -> base::Status {
            // With its time: a revision of this number may have been read and then not been kept.
            const QString known = QStringList{row.text(0), row.text(1), row.text(2)}.join(QLatin1Char('\n'));
            heads.append({row.text(0), known, row.number(1), row.flag(3)});
            return {};
        });
    if (!listed)
        return tl::unexpected(listed.error());
    QList<VocabularyPack> all;
    for (auto head = heads.cbegin(); head != heads.cend(); ++head) {
        if (!all.isEmpty() && all.back().code == head->code)
            continue;
        const bool oldest = head + 1 == heads.cend() || (head + 1)->code != head->code;
        auto& known = m_context.readPacks();
        std::optional<VocabularyPack> found;
        if (const auto its = known.constFind(head->known); its != known.constEnd()) {
            found = *its;
        } else if (auto read = readRevision(head->code, head->revision)) {
            found = *known.insert(head->known, *read);
        } else if (read.error().category != ErrorCategory::Damaged) {
            return tl::unexpected(read.error());
        } else if (oldest) {
            const auto brought = builtInPack(head->code);
            if (!brought)
                return tl::unexpected(brought.error());
            found = *brought;
        }
        if (found) {
            all.append(*found);
            all.back().locked = head->locked;
        }
    }
    return all;
}

base::Result<VocabularyPack> Vocabulary::readRevision(const QString& code, int revision) const
{
    return required(m_context.database().first<VocabularyPack>(
                        kSelectPacks + QStringLiteral("WHERE p.code = ? AND p.revision = ?"), {toSql(code), revision},
                        [this](const Row& row) { return packFrom(m_context, row); }),
                    "vocabulary pack");
}

base::Result<VocabularyPack> Vocabulary::pack(const QString& code) const
{
    return packs().and_then([&](const QList<VocabularyPack>& all) -> base::Result<VocabularyPack> {
        for (const VocabularyPack& one : all) {
            if (one.code == code)
                return one;
        }
        return base::fail(ErrorCategory::NotFound, "vocabulary pack");
    });
}

base::Result<QList<VocabularyPack>> Vocabulary::revisions(const QString& code) const
{
    return listReadable<VocabularyPack>(m_context.database(),
                                        kSelectPacks + QStringLiteral("WHERE p.code = ? ORDER BY p.revision"),
                                        {toSql(code)}, [this](const Row& row) { return packFrom(m_context, row); });
}

base::Result<QSet<QString>> Vocabulary::offered(const QStringList& listCodes) const
{
    return packs().map([&](const QList<VocabularyPack>& all) {
        QSet<QString> codes;
        for (const VocabularyPack& one : all) {
            for (const TermList& list : one.lists) {
                for (const Term& term : list.terms) {
                    if (listCodes.contains(list.code) && !term.retired)
                        codes.insert(term.code);
                }
            }
        }
        return codes;
    });
}

base::Result<QMultiHash<QString, TermReading>> Vocabulary::readings() const
{
    const auto all = listReadable<VocabularyPack>(m_context.database(),
                                                  kSelectPacks + QStringLiteral("ORDER BY p.code, p.revision DESC"), {},
                                                  [this](const Row& row) { return packFrom(m_context, row); });
    if (!all)
        return tl::unexpected(all.error());
    QMultiHash<QString, TermReading> readings;
    QSet<QString> seen;
    for (const VocabularyPack& pack : *all) {
        for (const TermList& list : pack.lists) {
            for (const Term& term : list.terms) {
                const QString key = QStringList{pack.code, list.code, term.code}.join(QLatin1Char('\n'));
                if (!seen.contains(key))
                    readings.insert(term.code, {term, list.code, pack.code, pack.revision});
                seen.insert(key);
            }
        }
    }
    return readings;
}

base::Result<QList<Term>> Vocabulary::terms(const QString& listCode) const
{
    return packs().map([&](const QList<VocabularyPack>& all) {
        QList<Term> found;
        for (const VocabularyPack& one : all) {
            for (const TermList& list : one.lists) {
                for (const Term& term : list.terms) {
                    if (list.code == listCode && !term.retired)
                        found.append(term);
                }
            }
        }
        return found;
    });
}

base::Result<std::optional<Term>> Vocabulary::term(const QString& listCode, const QString& termCode) const
{
    return packs().map([&](const QList<VocabularyPack>& all) {
        std::optional<Term> found;
        for (const VocabularyPack& one : all) {
            for (const TermList& list : one.lists) {
                for (const Term& term : list.terms) {
                    if (!found && list.code == listCode && term.code == termCode)
                        found = term;
                }
            }
        }
        return found;
    });
}

base::Status Vocabulary::checkAgainstOthers(const VocabularyPack& pack) const
{
    const auto all = packs();
    if (!all)
        return tl::unexpected(all.error());
    QHash<QString, QSet<QString>> taken; // codes by list
    for (const VocabularyPack& one : *all) {
        for (const TermList& list : one.lists) {
            for (const Term& term : list.terms) {
                if (one.code != pack.code)
                    taken[list.code].insert(term.code);
            }
        }
    }
    for (const TermList& list : pack.lists) {
        for (const Term& term : list.terms) {
            if (taken.value(list.code).contains(term.code))
                return base::fail(ErrorCategory::Invalid, "another pack has the code " + term.code.toStdString() +
                                                              " in " + list.code.toStdString());
        }
    }
    return {};
}

base::Result<VocabularyPack> Vocabulary::insert(AuditEntry& entry, const VocabularyPack& next)
{
    entry.detail.insert(QStringLiteral("pack"), next.code);
    entry.detail.insert(QStringLiteral("revision"), next.revision);
    if (const base::Status added = insertPack(m_context, next); !added)
        return tl::unexpected(added.error());
    return pack(next.code);
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
                return base::fail(ErrorCategory::Refused, stored->locked ? kPackLocked : kPackNotEditable);
            if (stored->revision != edited.revision)
                return base::fail(ErrorCategory::Conflict, "the pack has a newer revision");
            VocabularyPack next = edited;
            next.lists = withRetired(edited.lists, stored->lists);
            next.editable = stored->editable;
            // One that does not open keeps its number.
            const auto newest = m_context.database().number(
                QStringLiteral("SELECT MAX(revision) FROM vocabulary_packs WHERE code = ?"), {toSql(edited.code)});
            if (!newest)
                return tl::unexpected(newest.error());
            next.revision = static_cast<int>(*newest) + 1;
            if (const base::Status free = checkAgainstOthers(next); !free)
                return tl::unexpected(free.error());
            return insert(entry, next);
        });
}

base::Result<VocabularyPack> Vocabulary::add(const VocabularyPack& added)
{
    if (const base::Status valid = check(added); !valid)
        return tl::unexpected(valid.error());
    return m_context.change({QStringLiteral("vocabulary.added"), QStringLiteral("vocabulary"), {}, {}},
                            [&](AuditEntry& entry) -> base::Result<VocabularyPack> {
                                const auto stored = revisions(added.code);
                                if (!stored)
                                    return tl::unexpected(stored.error());
                                if (!stored->isEmpty())
                                    return base::fail(ErrorCategory::Conflict, "the library has this pack");
                                if (const base::Status free = checkAgainstOthers(added); !free)
                                    return tl::unexpected(free.error());
                                VocabularyPack first = added;
                                first.revision = 1;
                                return insert(entry, first);
                            });
}

base::Result<VocabularyPack> Vocabulary::setLocked(const QString& code, bool locked)
{
    const QString action = locked ? QStringLiteral("vocabulary.locked") : QStringLiteral("vocabulary.unlocked");
    return m_context.change({action, QStringLiteral("vocabulary"), {}, {}},
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
