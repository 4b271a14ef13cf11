#include "app/services/LibraryReplay.h"

#include "app/services/CollectionService.h"
#include "app/services/DetailsReplay.h"
#include "app/services/Permissions.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;

const QString kRecord = QStringLiteral("record");
const QString kRecords = QStringLiteral("records");
const QString kCase = QStringLiteral("case");
const QString kRecording = QStringLiteral("recording");
const QString kBefore = QStringLiteral("before");
const QString kAfter = QStringLiteral("after");
const QString kExamples = QStringLiteral("examples");
const QString kParent = QStringLiteral("parent");
const QString kPlace = QStringLiteral("place");
const QString kSession = QStringLiteral("session"); // under whose key it is sealed; see db/repositories/Edits.cpp
const QString kSealed = QStringLiteral("sealed");

QString text(const QUuid& id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

QUuid idOf(const QJsonObject& body, const QString& name)
{
    return QUuid::fromString(body[name].toString());
}

QJsonArray toJson(const QList<QUuid>& ids)
{
    QJsonArray array;
    for (const QUuid& id : ids)
        array.append(text(id));
    return array;
}

QList<QUuid> idsOf(const QJsonArray& array)
{
    QList<QUuid> ids;
    for (const auto& value : array)
        ids.append(QUuid::fromString(value.toString()));
    return ids;
}

QJsonObject toJson(const PlaceInCollection& place)
{
    return {{kParent, text(place.parent)}, {kPlace, place.place}};
}

PlaceInCollection placeFrom(const QJsonObject& object)
{
    return {idOf(object, kParent), object[kPlace].toInt()};
}

class LibraryReplay
{
public:
    LibraryReplay(LibraryService& library, const db::Edit& edit, Replay direction)
        : m_library(library), m_edit(edit), m_undo(direction == Replay::Undo)
    {
    }

    Done run()
    {
        const QString of = m_edit.kind.section(QLatin1Char('.'), 0, 0);
        const bool consent = of == QLatin1String("consent");
        const bool details = m_edit.kind == editkind::kCaseDetails;
        const auto& needed = consent   ? permission::recordConsent
                             : details ? permission::changeSession
                                       : permission::compileCollection;
        if (Done may = allowed(m_library, needed); !may)
            return may;
        if (consent)
            return moveConsent();
        if (details)
            return doneOf(moveCaseDetails(m_library.database(), m_edit, m_undo ? Replay::Undo : Replay::Redo));
        if (m_edit.kind == editkind::kCollectionAdd)
            return showCollections(!m_undo);
        if (m_edit.kind == editkind::kCollectionRemove)
            return showCollections(m_undo);
        if (m_edit.kind == editkind::kCollectionRename)
            return rename();
        if (m_edit.kind == editkind::kCollectionMove)
            return moveCollection();
        if (m_edit.kind == editkind::kExampleAdd)
            return showExample(!m_undo);
        if (m_edit.kind == editkind::kExampleRemove)
            return showExample(m_undo);
        if (m_edit.kind == editkind::kExampleRetitle)
            return retitle();
        if (m_edit.kind == editkind::kExampleMove)
            return moveExample();
        return trouble({ErrorCategory::Newer, "kind of edit " + m_edit.kind.toStdString()});
    }

private:
    Done trouble(const base::Error& error) const
    {
        return tl::unexpected<Failure>(m_library.failure(error, Subject::Step, editName(m_edit.kind, m_edit.body)));
    }
    Done changedSince() const { return trouble({ErrorCategory::Conflict, "changed since"}); }
    template <typename T>
    Done doneOf(const base::Result<T>& result) const
    {
        return result ? Done() : trouble(result.error());
    }
    Done doneOf(const base::Status& status) const { return status ? Done() : trouble(status.error()); }
    QJsonValue from() const { return m_edit.body[m_undo ? kAfter : kBefore]; }
    QJsonValue to() const { return m_edit.body[m_undo ? kBefore : kAfter]; }
    db::Collections collections() { return m_library.database().collections(); }

    // Terms of a version; of none where that is 0.
    static std::optional<db::ConsentDraft> termsAt(const QList<db::Consent>& all, int version)
    {
        if (version == 0) {
            db::ConsentDraft none;
            none.caseId = all.front().terms.caseId;
            none.recordingId = all.front().terms.recordingId;
            none.noneOnRecord = true;
            return none;
        }
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const db::Consent& one) { return one.version == version; });
        return found == all.end() ? std::nullopt : std::optional(found->terms);
    }

    Done moveConsent()
    {
        db::Consents consents = m_library.database().consents();
        const auto all = consents.versions(idOf(m_edit.body, kRecord));
        if (!all)
            return trouble(all.error());
        if (all->isEmpty())
            return {}; // destroyed with its case or recording: nothing is left to move
        const auto expected = termsAt(*all, from().toInt());
        const auto wanted = termsAt(*all, to().toInt());
        if (!expected || !wanted)
            return trouble({ErrorCategory::NotFound, "version"});
        if (!(all->back().terms == *expected))
            return changedSince();
        if (const auto put = consents.put(*wanted, all->back().version); !put)
            return trouble(put.error());
        if (Done out = takeOutWithdrawn(*wanted); !out)
            return out;
        return m_undo ? bringBack(idsOf(m_edit.body[kExamples].toArray())) : Done();
    }

    // Those that are still out and that consent allows.
    Done bringBack(const QList<QUuid>& examples)
    {
        QList<QUuid> back;
        for (const QUuid& id : examples) {
            if (collections().example(id))
                continue;
            const auto verdict = mayBeShown(id);
            if (!verdict && verdict.error().error.category != ErrorCategory::NotFound)
                return tl::unexpected<Failure>(verdict.error());
            if (verdict && verdict->allowed)
                back.append(id);
        }
        return doneOf(collections().setExamplesRemoved(back, false));
    }

    // Also those that somebody has added in between.
    Done takeOutWithdrawn(const db::ConsentDraft& terms)
    {
        if (!terms.withdrawnOn.isValid())
            return {};
        const auto effect = ConsentService(m_library).affected(terms.caseId, terms.recordingId);
        if (!effect)
            return tl::unexpected<Failure>(effect.error());
        QList<QUuid> ids;
        for (const db::Example& example : effect->examples)
            ids.append(example.id);
        return doneOf(collections().setExamplesRemoved(ids, true));
    }

    Outcome<ExportVerdict> mayBeShown(const QUuid& example)
    {
        const auto one = collections().removedExample(example);
        if (!one)
            return tl::unexpected<Failure>(trouble(one.error()).error());
        ConsentService consent(m_library);
        const auto today = consent.today();
        if (!today)
            return tl::unexpected<Failure>(today.error());
        return consent.mayExport(kCollectionPurpose, {one->moment.recordingId}, *today);
    }

    Done showCollections(bool shown)
    {
        QList<QUuid> ids = idsOf(m_edit.body[kRecords].toArray());
        const bool madeHere = m_edit.kind == editkind::kCollectionAdd;
        if (!shown)
            std::reverse(ids.begin(), ids.end()); // what is inside first
        for (const QUuid& id : ids) {
            // One that was made goes only while nobody has put anything into it.
            if (!shown && madeHere) {
                const auto empty = isEmpty(id);
                if (!empty)
                    return trouble(empty.error());
                if (!*empty)
                    return changedSince();
            }
            if (Done done = doneOf(collections().setRemoved(id, !shown)); !done)
                return done;
        }
        return {};
    }

    base::Result<bool> isEmpty(const QUuid& collection)
    {
        const auto all = collections().list();
        if (!all)
            return tl::unexpected<base::Error>(all.error());
        return std::none_of(all->begin(), all->end(), [&](const db::Collection& one) {
            return one.parentId == collection || (one.id == collection && one.examples > 0);
        });
    }

    Done rename()
    {
        const auto now = collections().get(idOf(m_edit.body, kRecord));
        if (!now)
            return trouble(now.error());
        if (now->name != from().toString())
            return changedSince();
        return doneOf(collections().rename(now->id, to().toString()));
    }

    Done moveCollection()
    {
        const auto now = collections().get(idOf(m_edit.body, kRecord));
        if (!now)
            return trouble(now.error());
        const auto place = collections().placeOf(*now);
        if (!place)
            return trouble(place.error());
        if (!(PlaceInCollection{now->parentId, *place} == placeFrom(from().toObject())))
            return changedSince();
        const PlaceInCollection wanted = placeFrom(to().toObject());
        return doneOf(collections().move(now->id, wanted.parent, wanted.place));
    }

    // Only destruction takes the row away: nothing is left to move then.
    bool isDestroyed(const QUuid& example)
    {
        const auto missing = [](const auto& found) {
            return !found && found.error().category == ErrorCategory::NotFound;
        };
        return missing(collections().example(example)) && missing(collections().removedExample(example));
    }

    Done showExample(bool shown)
    {
        const QUuid id = idOf(m_edit.body, kRecord);
        if (isDestroyed(id))
            return {};
        if (shown) {
            const auto verdict = mayBeShown(id);
            if (!verdict)
                return tl::unexpected<Failure>(verdict.error());
            if (!verdict->allowed)
                return failed(ErrorCategory::Refused, "consent", Subject::Argument, verdict->reason);
        }
        return doneOf(collections().setExamplesRemoved({id}, !shown));
    }

    Done retitle()
    {
        const QUuid id = idOf(m_edit.body, kRecord);
        if (isDestroyed(id))
            return {};
        const auto now = collections().example(id);
        if (!now)
            return trouble(now.error());
        if (!m_edit.body[kSealed].isObject())
            return trouble({ErrorCategory::Refused, "words of a step do not open"});
        const QJsonObject words = m_edit.body[kSealed].toObject();
        if (now->title != words[m_undo ? kAfter : kBefore].toString())
            return changedSince();
        return doneOf(collections().retitleExample(id, words[m_undo ? kBefore : kAfter].toString()));
    }

    Done moveExample()
    {
        const QUuid id = idOf(m_edit.body, kRecord);
        if (isDestroyed(id))
            return {};
        const auto now = collections().example(id);
        if (!now)
            return trouble(now.error());
        const auto place = collections().placeOf(*now);
        if (!place)
            return trouble(place.error());
        if (!(PlaceInCollection{now->collectionId, *place} == placeFrom(from().toObject())))
            return changedSince();
        const PlaceInCollection wanted = placeFrom(to().toObject());
        return doneOf(collections().moveExample(now->id, wanted.parent, wanted.place));
    }

    LibraryService& m_library;
    const db::Edit& m_edit;
    bool m_undo;
};

} // namespace

Done replayOfLibrary(LibraryService& library, const db::Edit& edit, Replay direction)
{
    return LibraryReplay(library, edit, direction).run();
}

EditStep consentStep(const QString& kind, const db::Consent& after, int before, const QList<QUuid>& examplesRemoved)
{
    return {kind,
            {{kRecord, text(after.id)},
             {kCase, text(after.terms.caseId)},
             {kRecording, text(after.terms.recordingId)},
             {kBefore, before},
             {kAfter, after.version},
             {kExamples, toJson(examplesRemoved)}}};
}

EditStep collectionsStep(const QString& kind, const QList<QUuid>& collections)
{
    return {kind, {{kRecords, toJson(collections)}}};
}

EditStep renameStep(const QUuid& collection, const QString& before, const QString& after)
{
    return {editkind::kCollectionRename, {{kRecord, text(collection)}, {kBefore, before}, {kAfter, after}}};
}

EditStep retitleStep(const db::Example& example, const QString& after)
{
    if (example.title == after)
        return {};
    return {editkind::kExampleRetitle,
            {{kRecord, text(example.id)},
             {kSession, text(example.sessionId)},
             {kSealed, QJsonObject{{kBefore, example.title}, {kAfter, after}}}}};
}

EditStep exampleStep(const QString& kind, const QUuid& example)
{
    return {kind, {{kRecord, text(example)}}};
}

EditStep moveStep(const QString& kind, const QUuid& record, const PlaceInCollection& before,
                  const PlaceInCollection& after)
{
    return {kind, {{kRecord, text(record)}, {kBefore, toJson(before)}, {kAfter, toJson(after)}}};
}

} // namespace alliance::app
