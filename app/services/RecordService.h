#pragma once
// What people do with the records of a session that have versions (notes, markers, stages, ratings), written once.
// Every change is one transaction with its audit event and one step that can be taken back. `Kind` says what differs:
//   Record, Draft
//   subject                        for the words of failures
//   kAdd, kEdit, kRemove, kRestore kinds of steps (see editkind)
//   records(library)               the repository
//   tidied(draft)                  without what only looks different
//   check(library, draft, before)  Invalid with words for people; `before` is null for a new record

#include "app/services/EditStep.h"
#include "app/services/IdText.h"
#include "app/services/RemovedRecords.h"
#include "app/services/WhoMayRead.h"

namespace alliance::app
{

template <typename Kind>
class RecordService
{
public:
    using Record = typename Kind::Record;
    using Draft = typename Kind::Draft;

    explicit RecordService(LibraryService& library) : m_library(library) {}
    static constexpr Subject subject() { return Kind::subject; }

    Outcome<Record> add(const Draft& asked)
    {
        const Draft draft = Kind::tidied(asked);
        return asEdit(m_library, draft.sessionId, [&](EditStep& step) -> Outcome<Record> {
            if (const Done good = Kind::check(m_library, draft, nullptr); !good)
                return tl::unexpected<Failure>(good.error());
            const auto added = records().add(draft);
            if (!added && added.error().category == base::ErrorCategory::NotFound)
                return failed(added.error(), Subject::Session, draft.sessionId.toString(QUuid::WithoutBraces));
            if (added)
                step = versionStep(Kind::kAdd, added->id, 0, added->version);
            return named(added, draft.sessionId);
        });
    }

    // Conflict when `basedOn` is not the newest version. Refused: see WhoMayRead.h. An unchanged draft makes no version
    // and no step.
    Outcome<Record> edit(const QUuid& id, int basedOn, const Draft& asked)
    {
        const Draft draft = Kind::tidied(asked);
        const auto now = get(id);
        if (!now)
            return now;
        if (const Done may = mayComeBack(*now); !may)
            return tl::unexpected<Failure>(may.error());
        if (const Done may = mayOpenTo(m_library, now->author, now->visibility, draft.visibility); !may)
            return tl::unexpected<Failure>(may.error());
        if (const Done good = Kind::check(m_library, draft, &*now); !good)
            return tl::unexpected<Failure>(good.error());
        if (now->version == basedOn && !now->deleted && sameContent(now->draft(), draft))
            return now;
        if (const Done may = mayChange(m_library, now->author); !may)
            return tl::unexpected<Failure>(may.error());
        return change(Kind::kEdit, *now, basedOn, [&] { return records().edit(id, draft, basedOn); });
    }

    // Refused: see mayChange().
    Outcome<Record> remove(const QUuid& id, int basedOn)
    {
        const auto now = get(id);
        if (!now || now->deleted)
            return now;
        if (const Done may = mayChange(m_library, now->author); !may)
            return tl::unexpected<Failure>(may.error());
        return change(Kind::kRemove, *now, basedOn, [&] { return records().remove(id, basedOn); });
    }

    // Several records of the session, each with the version that was seen, as one step; removed ones do not count.
    Done removeTogether(const QUuid& session, const QList<std::pair<QUuid, int>>& seen)
    {
        return keepEdit(m_library, session, [&](EditStep& step) -> Done {
            QList<EditStep> steps;
            for (const auto& one : seen) {
                const auto now = get(one.first);
                if (!now)
                    return tl::unexpected<Failure>(now.error());
                if (now->deleted)
                    continue;
                if (const Done may = mayChange(m_library, now->author); !may)
                    return may;
                const auto removed = named(records().remove(one.first, one.second), one.first);
                if (!removed)
                    return tl::unexpected<Failure>(removed.error());
                steps.append(versionStep(Kind::kRemove, one.first, one.second, removed->version));
            }
            step = togetherStep(steps);
            return {};
        });
    }

    // A new version with the content of `version`. NotFound: there is no such version, or it is one of a removed
    // record. Refused: see mayBringBack() and WhoMayRead.h.
    Outcome<Record> restore(const QUuid& id, int version, int basedOn)
    {
        const auto all = history(id);
        if (!all)
            return tl::unexpected<Failure>(all.error());
        const auto now = get(id);
        if (!now)
            return now;
        for (const Record& one : *all) {
            if (one.version != version || one.deleted)
                continue;
            if (now->version == basedOn && !now->deleted && now->draft() == one.draft())
                return now;
            if (const Done may = mayComeBack(*now); !may)
                return tl::unexpected<Failure>(may.error());
            if (const Done may = mayOpenTo(m_library, now->author, now->visibility, one.visibility); !may)
                return tl::unexpected<Failure>(may.error());
            if (const Done may = now->deleted ? Done() : mayChange(m_library, now->author); !may)
                return tl::unexpected<Failure>(may.error());
            if constexpr (requires { Kind::isFree(m_library, *now); }) {
                if (const Done free = Kind::isFree(m_library, *now); now->deleted && !free)
                    return tl::unexpected<Failure>(free.error());
            }
            return change(Kind::kRestore, *now, basedOn, [&] { return records().restore(id, version, basedOn); });
        }
        return failed(base::ErrorCategory::NotFound, "version", Kind::subject, idText(id));
    }

    // A removed record as it was before, likewise; one that is there stays as it is.
    Outcome<Record> bringBack(const QUuid& id, int basedOn)
    {
        const auto all = history(id);
        if (!all)
            return tl::unexpected<Failure>(all.error());
        if (!all->isEmpty() && !all->back().deleted)
            return all->back();
        for (auto one = all->crbegin(); one != all->crend(); ++one) {
            if (!one->deleted)
                return restore(id, one->version, basedOn);
        }
        return failed(base::ErrorCategory::NotFound, "version", Kind::subject, idText(id));
    }

    Outcome<Record> get(const QUuid& id) { return named(records().get(id), id); }
    Outcome<QList<Record>> list(const QUuid& session) { return named(records().list(session), session); } // by time
    // The latest removal first; who removed it and when is in versionAuthor and edited.
    Outcome<QList<Record>> listRemoved(const QUuid& session) { return named(records().listRemoved(session), session); }
    Outcome<QList<Record>> history(const QUuid& id) { return named(records().versions(id), id); } // oldest first
    // A full id, or the first characters of one that only one record of the session has; where none that is there has
    // them, of a removed one.
    Outcome<QUuid> find(const QUuid& session, const QString& text)
    {
        if (const QUuid whole = QUuid::fromString(text); !whole.isNull()) {
            const auto one = get(whole);
            if (!one)
                return tl::unexpected<Failure>(one.error());
            if (one->sessionId == session)
                return whole;
        }
        auto matches = beginningWith(text, list(session));
        if (matches && matches->isEmpty())
            matches = beginningWith(text, listRemoved(session));
        if (!matches)
            return tl::unexpected<Failure>(matches.error());
        if (matches->size() != 1)
            return failed(base::ErrorCategory::NotFound, "no record", Kind::subject, text);
        return matches->front();
    }

protected:
    LibraryService& library() const { return m_library; }

private:
    auto records() const { return Kind::records(m_library.database()); }

    static Outcome<QList<QUuid>> beginningWith(const QString& text, const Outcome<QList<Record>>& all)
    {
        if (!all)
            return tl::unexpected<Failure>(all.error());
        QList<QUuid> matches;
        for (const Record& one : *all) {
            if (!text.isEmpty() && idText(one.id).startsWith(text, Qt::CaseInsensitive))
                matches.append(one.id);
        }
        return matches;
    }

    Done mayComeBack(const Record& now) const
    {
        return now.deleted ? mayBringBack(now.author, now.versionAuthor, m_library.database().person()) : Done();
    }

    // What an edit cannot change does not count.
    static bool sameContent(const Draft& now, Draft draft)
    {
        draft.sessionId = now.sessionId;
        if constexpr (requires { draft.replyTo; })
            draft.replyTo = now.replyTo;
        return now == draft;
    }

    template <typename Change>
    Outcome<Record> change(const QString& kind, const Record& before, int basedOn, Change work)
    {
        return asEdit(m_library, before.sessionId, [&](EditStep& step) -> Outcome<Record> {
            const auto changed = work();
            if (changed)
                step = versionStep(kind, before.id, basedOn, changed->version);
            return named(changed, before.id);
        });
    }

    template <typename T>
    Outcome<T> named(base::Result<T> result, const QUuid& id) const
    {
        if (!result)
            return tl::unexpected<Failure>(m_library.failure(result.error(), Kind::subject, idText(id)));
        return std::move(*result);
    }

    LibraryService& m_library;
};

} // namespace alliance::app
