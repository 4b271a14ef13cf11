#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(KeptReels)
}

#include "app/services/ConsentService.h"
#include "app/services/KeptReels.h"
#include "app/services/RecordingFiles.h"
#include "app/services/ReelPlan.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <utility>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;

const std::string kFacts = ".json";

std::string beginOf(const QUuid& reel)
{
    return "reel-" + reel.toString(QUuid::WithoutBraces).toStdString();
}

// The reel whose facts the file of that name holds; null: it is no such file.
QUuid reelOf(const std::string& name)
{
    constexpr std::size_t kIdLength = 36;
    const std::string begin = "reel-";
    if (name.size() != begin.size() + kIdLength + kFacts.size() || !name.starts_with(begin) || !name.ends_with(kFacts))
        return {};
    return QUuid::fromString(QString::fromStdString(name.substr(begin.size(), kIdLength)));
}

QSet<QUuid> recordingsOf(const KeptReel& reel)
{
    QSet<QUuid> recordings;
    for (const KeptCut& cut : reel.cuts)
        recordings.insert(cut.recording);
    return recordings;
}

// What collections hold for a purpose; each is asked once, however many reels are of it.
class Moments
{
public:
    explicit Moments(LibraryService& library) : m_library(library) {}

    bool lack(const KeptReel& reel)
    {
        const Outcome<QList<ReelMoment>>& there = of(reel.request.collection, reel.request.purpose);
        if (!there)
            return false;
        const QList<QUuid>& examples = reel.request.examples; // none: all that there were
        return examples.isEmpty() ? lacksRecording(*there, reel)
                                  : std::any_of(examples.begin(), examples.end(), [&](const QUuid& id) {
                                        return std::none_of(there->begin(), there->end(), [&](const ReelMoment& one) {
                                            return one.item.record.id == id;
                                        });
                                    });
    }

private:
    // Of a reel that tells of its cuts only which recording they show.
    static bool lacksRecording(const QList<ReelMoment>& there, const KeptReel& reel)
    {
        QHash<QUuid, qsizetype> moments;
        for (const ReelMoment& one : there)
            ++moments[one.item.record.moment.recordingId];
        return std::any_of(reel.cuts.begin(), reel.cuts.end(),
                           [&](const KeptCut& cut) { return moments[cut.recording]-- <= 0; });
    }
    const Outcome<QList<ReelMoment>>& of(const QUuid& collection, db::ConsentPurpose purpose)
    {
        const auto key = std::pair(collection, purpose);
        auto known = m_known.find(key);
        if (known == m_known.end())
            known = m_known.emplace(key, reelMoments(m_library, collection, purpose)).first;
        return known->second;
    }

    LibraryService& m_library;
    std::map<std::pair<QUuid, db::ConsentPurpose>, Outcome<QList<ReelMoment>>> m_known;
};

} // namespace

Failure KeptReels::failure(const base::Error& error) const
{
    return m_library.failure(error, Subject::Library, pathText(m_library.folder()));
}

Done KeptReels::readStores()
{
    if (m_read)
        return {};
    const auto sessions = m_library.sessions();
    if (!sessions)
        return tl::unexpected<Failure>(sessions.error());
    for (const SessionItem& session : *sessions) {
        for (const RecordingItem& recording : session.recordings) {
            m_recordings.append(recording.record.id);
            m_stores.insert(recording.record.id, recording.bytes.derived());
        }
    }
    m_read = true;
    return {};
}

std::shared_ptr<base::ByteStore> KeptReels::store(const QUuid& recording)
{
    return readStores() ? m_stores.value(recording) : nullptr;
}

std::string KeptReels::cutName(const QUuid& reel, qsizetype cut)
{
    return beginOf(reel) + "-cut" + std::to_string(cut + 1) + ".pictures";
}

std::string KeptReels::pictureName(const QUuid& reel, int place, qsizetype picture)
{
    return beginOf(reel) + "-place" + std::to_string(place) + "-" + std::to_string(picture + 1) + ".jpg";
}

Outcome<QList<KeptReelItem>> KeptReels::list()
{
    if (const Done read = readStores(); !read)
        return tl::unexpected<Failure>(read.error());
    QList<KeptReelItem> items;
    Moments moments(m_library);
    QSet<QUuid> seen;
    for (const QUuid& recording : std::as_const(m_recordings)) {
        const auto names = m_stores[recording]->names();
        if (!names)
            continue;
        for (const std::string& name : *names) {
            const QUuid id = reelOf(name);
            if (id.isNull() || seen.contains(id))
                continue;
            const auto text = readStored(*m_stores[recording], name.c_str());
            const auto reel = text ? keptReelFrom(QByteArray::fromStdString(*text)) : tl::unexpected(text.error());
            if (!reel || reel->maker != m_library.database().person())
                continue;
            seen.insert(id);
            const auto collection =
                CollectionService(m_library).find(reel->request.collection.toString(QUuid::WithoutBraces));
            items.append(
                {*reel, collection ? collection->record.name : QString(), moments.lack(*reel), refusal(*reel)});
        }
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const KeptReelItem& a, const KeptReelItem& b) { return a.reel.day < b.reel.day; });
    return items;
}

Outcome<std::optional<KeptReel>> KeptReels::find(const ReelRequest& request, const QString& film)
{
    const auto all = list();
    if (!all)
        return tl::unexpected<Failure>(all.error());
    const auto one = std::find_if(all->begin(), all->end(), [&](const KeptReelItem& item) {
        return item.reel.request == request && item.reel.target.file == film;
    });
    return one == all->end() ? std::optional<KeptReel>() : one->reel;
}

Outcome<KeptReel> KeptReels::load(const QUuid& id)
{
    if (const Done read = readStores(); !read)
        return tl::unexpected<Failure>(read.error());
    const std::string name = beginOf(id) + kFacts;
    base::Error last{ErrorCategory::NotFound, "reel"};
    for (const QUuid& recording : std::as_const(m_recordings)) {
        const auto text = readStored(*m_stores[recording], name.c_str());
        const auto reel = text ? keptReelFrom(QByteArray::fromStdString(*text)) : tl::unexpected(text.error());
        if (reel)
            return *reel;
        if (reel.error().category != ErrorCategory::NotFound)
            last = reel.error();
    }
    if (last.category == ErrorCategory::NotFound)
        return failed(last, Subject::Argument,
                      tr("This reel is not in the library any more: it was handed out or discarded."));
    return tl::unexpected<Failure>(failure(last));
}

QString KeptReels::refusal(const KeptReel& reel)
{
    for (const KeptCut& cut : reel.cuts)
        if (const QString reason = exportRefusal(m_library, cut.recording, reel.request.purpose); !reason.isEmpty())
            return reason;
    return {};
}

Done KeptReels::save(const KeptReel& reel)
{
    const std::string json = keptReelJson(reel).toStdString();
    const std::string name = beginOf(reel.id) + kFacts;
    bool kept = false;
    for (const QUuid& recording : recordingsOf(reel)) {
        const auto to = store(recording);
        if (!to)
            continue;
        if (const base::Status written = writeStored(*to, name.c_str(), json); !written)
            return tl::unexpected<Failure>(failure(written.error()));
        kept = true;
    }
    return kept ? Done() : tl::unexpected<Failure>(failure({ErrorCategory::NotFound, "recordings of a reel"}));
}

Done KeptReels::remove(const KeptReel& reel)
{
    // The facts go last of each: while they are there, what is left can be found again.
    for (const QUuid& recording : recordingsOf(reel)) {
        const auto from = store(recording);
        const auto names = from ? from->names() : base::Result<std::vector<std::string>>();
        if (!names)
            return tl::unexpected<Failure>(failure(names.error()));
        // What a killed program was writing has no name yet.
        for (qsizetype cut = 0; cut < reel.cuts.size(); ++cut) {
            if (const base::Status gone = from->remove(cutName(reel.id, cut)); !gone)
                return tl::unexpected<Failure>(failure(gone.error()));
        }
        for (const bool facts : {false, true}) {
            for (const std::string& name : *names) {
                if (!name.starts_with(beginOf(reel.id)) || reelOf(name).isNull() == facts)
                    continue;
                if (const base::Status gone = from->remove(name); !gone)
                    return tl::unexpected<Failure>(failure(gone.error()));
            }
        }
    }
    return {};
}

Done KeptReels::discard(const KeptReel& reel)
{
    QSet<QUuid> sessions;
    for (const QUuid& id : recordingsOf(reel)) {
        const auto recording = m_library.database().recordings().get(id);
        if (!recording && recording.error().category == ErrorCategory::NotFound)
            continue; // destroyed since then
        if (!recording)
            return tl::unexpected<Failure>(failure(recording.error()));
        sessions.insert(recording->sessionId);
    }
    for (const QUuid& session : std::as_const(sessions)) {
        const base::Status noted = m_library.database().audit().record(
            QStringLiteral("reel.discarded"), QStringLiteral("session"), session, session,
            {{QStringLiteral("reel"), reel.id.toString(QUuid::WithoutBraces)}});
        if (!noted)
            return tl::unexpected<Failure>(failure(noted.error()));
    }
    return remove(reel);
}

Outcome<KeptReel> KeptReels::say(const QUuid& id, int place, std::optional<bool> face)
{
    auto reel = load(id);
    if (!reel)
        return reel;
    const auto at = std::find_if(reel->places.begin(), reel->places.end(),
                                 [&](const KeptPlace& one) { return one.number == place; });
    if (at == reel->places.end() || at->covered)
        return failed(ErrorCategory::Invalid, "place", Subject::Argument, tr("This place was looked at already."));
    at->looked.face = face;
    if (const Done saved = save(*reel); !saved)
        return tl::unexpected<Failure>(saved.error());
    return reel;
}

Outcome<KeptReel> KeptReels::setTarget(const QUuid& id, const ReelTarget& target)
{
    auto reel = load(id);
    if (!reel)
        return reel;
    reel->target = target;
    if (const Done saved = save(*reel); !saved)
        return tl::unexpected<Failure>(saved.error());
    return reel;
}

Done KeptReels::recordView(const KeptReel& reel, const KeptPlace& place)
{
    const QUuid& id = reel.cuts[place.looked.sighting.cut].recording;
    const auto recording = m_library.database().recordings().get(id);
    if (!recording)
        return tl::unexpected<Failure>(failure(recording.error()));
    return ConsentService(m_library).recordReelView(recording->sessionId, reel.id);
}

Outcome<QList<QByteArray>> KeptReels::pictures(const KeptReel& reel, const KeptPlace& place)
{
    const auto from = store(reel.cuts[place.looked.sighting.cut].recording);
    QList<QByteArray> pictures;
    for (qsizetype i = 0; from && i < place.seen.size(); ++i) {
        const auto bytes = readStored(*from, pictureName(reel.id, place.number, i).c_str());
        if (!bytes)
            return tl::unexpected<Failure>(failure(bytes.error()));
        pictures.append(QByteArray::fromStdString(*bytes));
    }
    return pictures;
}

} // namespace alliance::app
