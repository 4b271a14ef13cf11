#include "app/models/CollectionBoard.h"

#include "app/models/CollectionReading.h"
#include "app/models/LibraryController.h"
#include "app/services/LibraryWorker.h"
#include "app/services/Permissions.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr qsizetype kAtOnce = 16; // sessions: others who ask the library wait for no more
constexpr int kLookEveryMs = 4000;

bool sameCollections(const QList<CollectionItem>& left, const QList<CollectionItem>& right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const CollectionItem& a, const CollectionItem& b) {
                          return a.record.id == b.record.id && a.record.parentId == b.record.parentId &&
                                 a.record.examples == b.record.examples && a.path == b.path;
                      });
}

bool sameContent(const CollectionContent& left, const CollectionContent& right)
{
    return left.examples == right.examples && left.gone == right.gone;
}

} // namespace

CollectionBoard::CollectionBoard(LibraryController& library, QObject* parent) : QObject(parent), m_library(library)
{
    connect(&m_library, &LibraryController::closed, this, &CollectionBoard::clear);
    connect(&m_library, &LibraryController::opened, this, &CollectionBoard::reload);
    connect(&m_library, &LibraryController::destroyed, this, &CollectionBoard::reload);
    m_timer.setInterval(kLookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &CollectionBoard::look);
}

db::PersonRole CollectionBoard::role() const
{
    return m_library.role();
}

bool CollectionBoard::compiles() const
{
    return permission::compileCollection(role()).has_value();
}

void CollectionBoard::setActive(bool active)
{
    m_active = active;
    if (!active)
        return m_timer.stop();
    m_timer.start();
    reload();
    findAgain();
}

void CollectionBoard::clear()
{
    ++m_generation;
    ++m_finding;
    m_ready = false;
    m_foundOnce = false;
    m_looking = false;
    m_foundSeen = {};
    m_leavesOut = false;
    m_every.clear();
    m_sessionsOf.clear();
    m_collections.clear();
    m_current = {};
    m_all = {};
    m_content = {};
    m_found = {};
    m_reading = {};
    m_unread.clear();
    m_sessions = 0;
    m_steps = {};
    Q_EMIT collectionsChanged();
    Q_EMIT currentChanged();
    Q_EMIT examplesChanged();
    Q_EMIT foundChanged();
    Q_EMIT historyChanged();
}

// The chosen one; should it have gone, the nearest above it.
QList<QUuid> CollectionBoard::wishes() const
{
    QList<QUuid> wishes{m_current};
    if (!collection(m_current))
        return wishes;
    for (auto one = m_collections.crbegin(); one != m_collections.crend(); ++one) {
        if (one->record.id == m_current)
            wishes = {m_current};
        else
            wishes.append(one->record.id);
    }
    return wishes;
}

void CollectionBoard::read(Tells tells)
{
    if (!m_active || !m_library.isOpen())
        return;
    const std::uint64_t generation = ++m_generation;
    m_library.worker()->ask(
        this, [wishes = wishes()](LibraryService& library) { return readCollections(library, wishes); },
        [this, generation, tells](Outcome<CollectionReading> shown) {
            if (generation != m_generation)
                return;
            if (shown)
                take(std::move(*shown));
            else if (tells == Tells::Failures)
                Q_EMIT refused(shown.error());
        });
}

void CollectionBoard::look()
{
    if (!m_active || !m_ready || m_looking || !m_library.isOpen())
        return;
    m_looking = true;
    m_library.worker()->ask(
        this,
        [lists = m_seen, found = m_foundSeen](LibraryService& library) {
            return collectionsSince(library, lists, found);
        },
        [this, generation = m_generation, finding = m_finding](const Outcome<CollectionsSince>& since) {
            m_looking = false;
            if (!since)
                return;
            if (generation == m_generation && since->lists)
                read(Tells::Nothing);
            else if (generation == m_generation)
                m_seen = since->now;
            if (finding != m_finding)
                return;
            if (since->moments)
                findAgain();
            else
                m_foundSeen = since->now;
        });
}

void CollectionBoard::take(CollectionReading shown)
{
    const bool other = std::exchange(m_current, shown.current) != shown.current;
    const bool words = !m_ready || m_vocabulary.types != shown.vocabulary.types ||
                       m_vocabulary.subtypes != shown.vocabulary.subtypes ||
                       m_vocabulary.strategies != shown.vocabulary.strategies ||
                       m_vocabulary.stages != shown.vocabulary.stages;
    const bool first = !std::exchange(m_ready, true);
    const bool before = m_leavesOut;
    const QList<CollectionItem> collections = m_collections;
    const CollectionContent content = m_content;
    m_seen = shown.seen;
    m_every = std::move(shown.collections);
    m_sessionsOf = std::move(shown.sessions);
    m_all = std::move(shown.content);
    leaveOut();
    leaveOutCollections();
    m_vocabulary = std::move(shown.vocabulary);
    m_steps = std::move(shown.steps);
    if (words)
        Q_EMIT vocabularyChanged();
    if (first || words || !sameContent(m_content, content)) // titles are made of them
        Q_EMIT examplesChanged();
    if (first || m_leavesOut != before || !sameCollections(m_collections, collections))
        Q_EMIT collectionsChanged();
    if (other)
        Q_EMIT currentChanged();
    Q_EMIT historyChanged();
    chooseWhatIsThere();
}

void CollectionBoard::chooseWhatIsThere()
{
    if (!collection(m_current) && !m_collections.isEmpty())
        choose(m_collections.front().record.id);
}

// Those who compile none are not told of collections that hold nothing for them.
void CollectionBoard::leaveOutCollections()
{
    m_collections = m_every;
    if (compiles())
        return;
    m_collections = thatShow(m_every, [this](const QUuid& collection) {
        const QSet<QUuid> sessions = m_sessionsOf.value(collection);
        return std::any_of(sessions.begin(), sessions.end(),
                           [this](const QUuid& session) { return !leavesOut(session); });
    });
}

// Nor is it told how many there are.
void CollectionBoard::leaveOut()
{
    m_content = m_all;
    m_content.examples.removeIf([this](const MomentItem& one) { return leavesOut(one.session); });
    const auto& sessions = m_library.sessions();
    m_leavesOut = std::any_of(sessions.begin(), sessions.end(),
                              [this](const SessionItem& one) { return leavesOut(one.record.id); });
    if (m_leavesOut)
        m_content.gone.append(tr("Examples of sessions in which your own pass comes first are not shown."));
}

void CollectionBoard::leaveOutAnew()
{
    const bool before = m_leavesOut;
    const auto count = m_collections.size();
    leaveOut();
    leaveOutCollections();
    Q_EMIT examplesChanged();
    if (m_leavesOut != before || m_collections.size() != count)
        Q_EMIT collectionsChanged();
    chooseWhatIsThere();
    findAgain();
}

const CollectionItem* CollectionBoard::collection(const QUuid& id) const
{
    const auto found = std::find_if(m_collections.begin(), m_collections.end(),
                                    [&](const CollectionItem& one) { return one.record.id == id; });
    return found == m_collections.end() ? nullptr : &*found;
}

const RecordingItem* CollectionBoard::recording(const QUuid& id) const
{
    for (const auto* known : {&m_content.recordings, &m_found.recordings}) {
        const auto found = known->constFind(id);
        if (found != known->cend())
            return &*found;
    }
    return nullptr;
}

void CollectionBoard::choose(const QUuid& collection)
{
    if (collection == m_current)
        return;
    m_current = collection;
    Q_EMIT currentChanged();
    reload();
}

void CollectionBoard::find()
{
    m_foundOnce = true;
    m_found = {};
    beginReading();
}

void CollectionBoard::findAgain()
{
    if (!m_active || !m_foundOnce)
        return;
    if (m_found.moments.removeIf([this](const MomentItem& one) { return leavesOut(one.session); }) > 0)
        Q_EMIT foundChanged();
    beginReading();
}

void CollectionBoard::beginReading()
{
    ++m_finding;
    m_reading = {};
    m_unread.clear();
    for (const SessionItem& session : m_library.sessions()) {
        if (!leavesOut(session.record.id))
            m_unread.append(session.record.id);
    }
    m_sessions = static_cast<int>(m_unread.size());
    if (m_unread.isEmpty()) {
        m_found = {};
        m_foundSeen = m_seen;
    }
    m_keepsFound = !m_found.moments.isEmpty();
    if (!m_keepsFound)
        Q_EMIT foundChanged();
    readNext();
}

void CollectionBoard::readNext()
{
    if (m_unread.isEmpty() || !m_library.isOpen())
        return;
    const QList<QUuid> some = m_unread.mid(0, kAtOnce);
    m_library.worker()->ask(
        this, [some](LibraryService& library) { return readCodedMoments(library, some); },
        [this, generation = m_finding, count = some.size()](const Outcome<CodedMomentsRead>& batch) {
            if (generation != m_finding)
                return;
            if (sessionsRead() == 0)
                m_foundSeen = batch ? batch->seen : m_seen; // what fails is told once, not with every look
            m_unread.remove(0, batch ? count : m_unread.size());
            if (!batch) {
                Q_EMIT foundChanged();
                Q_EMIT refused(batch.error());
                return;
            }
            m_reading.moments.append(batch->moments.moments);
            m_reading.recordings.insert(batch->moments.recordings);
            if (!m_keepsFound || m_unread.isEmpty()) {
                const bool other = !m_keepsFound || m_found.moments != m_reading.moments;
                m_found = m_reading;
                if (other)
                    Q_EMIT foundChanged();
            }
            readNext();
        });
}

bool CollectionBoard::isCollected(const MomentItem& moment) const
{
    return std::any_of(m_content.examples.begin(), m_content.examples.end(), [&](const MomentItem& example) {
        return (!moment.marker.isNull() && example.marker == moment.marker) || example.moment == moment.moment;
    });
}

} // namespace alliance::app
