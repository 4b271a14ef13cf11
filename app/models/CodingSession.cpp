#include "app/models/CodingSession.h"

#include "app/commands/CodingCommands.h"
#include "app/commands/CommandStack.h"
#include "app/models/LibraryController.h"
#include "app/services/LibraryWorker.h"
#include "app/services/MarkerService.h"
#include "app/services/PassageService.h"
#include "app/services/RatingService.h"
#include "app/services/SessionTagService.h"

#include <QPointer>

#include <algorithm>

namespace alliance::app
{
namespace
{

template <typename Record>
const Record* find(const QList<Record>& records, const QUuid& id)
{
    const auto found = std::find_if(records.begin(), records.end(), [&](const Record& one) { return one.id == id; });
    return found == records.end() ? nullptr : &*found;
}

template <typename T>
bool put(const Outcome<T>& from, T& to, std::optional<Failure>& failure)
{
    if (!from)
        failure = from.error();
    else
        to = *from;
    return from.has_value();
}

} // namespace

Outcome<CodingVocabulary> loadVocabulary(LibraryService& library)
{
    CodingVocabulary words;
    std::optional<Failure> failure;
    const bool read = put(library.readableTerms(termlist::kMarkerType), words.types, failure) &&
                      put(library.readableTerms(termlist::kMarkerSubtype), words.subtypes, failure) &&
                      put(library.readableTerms(termlist::kStrategy), words.strategies, failure) &&
                      put(library.readableTerms(termlist::kStage), words.stages, failure) &&
                      put(library.readableTerms(termlist::kSegmentRating), words.rated, failure);
    if (!read)
        return tl::unexpected<Failure>(*failure);
    return words;
}

Outcome<CodingContent> loadCoding(LibraryService& library, const QUuid& session)
{
    CodingContent content;
    std::optional<Failure> failure;
    const bool read = put(loadVocabulary(library), content.vocabulary, failure) &&
                      put(MarkerService(library).list(session), content.markers, failure) &&
                      put(PassageService(library).list(session), content.passages, failure) &&
                      put(RatingService(library).list(session), content.ratings, failure) &&
                      put(SessionTagService(library).tags(session), content.tags, failure) &&
                      put(RatingService(library).segmentLength(), content.segmentLength, failure);
    if (!read)
        return tl::unexpected<Failure>(*failure);
    // Without names, records of others are without a name.
    if (const auto people = library.database().people().list()) {
        for (const db::Person& person : *people) {
            if (person.id != library.database().person())
                content.names.insert(person.id, person.name);
        }
    }
    return content;
}

CodingSession::CodingSession(LibraryController& library, ReviewSession& session, QObject* parent)
    : QObject(parent), m_library(library), m_session(session)
{
    connect(&m_session, &ReviewSession::opened, this, [this] {
        clear();
        load();
        readTagsOfOthers();
    });
    connect(&m_session, &ReviewSession::closed, this, &CodingSession::clear);
    connect(&m_session, &ReviewSession::blindChanged, this, [this] {
        if (m_ready)
            sortOut();
    });
    // What waits for frames that cannot be listed is dropped.
    connect(&m_session, &ReviewSession::indexChanged, this, [this] {
        if (const auto& failure = m_session.recordingFailure())
            Q_EMIT editFailed(*failure);
    });
    connect(&m_library, &LibraryController::opened, this, [this] {
        CommandStack* commands = m_library.commands();
        const auto follow = [this](const QUuid& changed) {
            if (m_session.isOpen() && changed == m_session.sessionId())
                load();
        };
        connect(commands, &CommandStack::applied, this, follow);
        connect(commands, &CommandStack::changedElsewhere, this, follow);
        connect(commands, &CommandStack::failed, this, [this](const Failure& failure) {
            Q_EMIT editFailed(failure);
            if (m_session.isOpen())
                load();
        });
    });
}

LibraryWorker* CodingSession::worker() const
{
    return m_session.isOpen() ? m_library.worker() : nullptr;
}

void CodingSession::clear()
{
    ++m_generation;
    m_content = {};
    m_markers.clear();
    m_passages.clear();
    m_ratings.clear();
    m_tagsOfOthers.clear();
    m_ready = false;
    selectMarker({}, false);
    selectPassage({}, false);
    Q_EMIT vocabularyChanged();
    Q_EMIT changed();
}

void CodingSession::load()
{
    if (!worker())
        return;
    worker()->ask(
        this, [id = m_session.sessionId()](LibraryService& library) { return loadCoding(library, id); },
        [this, generation = m_generation](Outcome<CodingContent> content) {
            if (generation == m_generation && content)
                take(std::move(*content));
        });
}

void CodingSession::take(CodingContent content)
{
    const auto same = [](const CodingVocabulary& a, const CodingVocabulary& b) {
        return a.types == b.types && a.subtypes == b.subtypes && a.strategies == b.strategies && a.stages == b.stages &&
               a.rated == b.rated;
    };
    const bool words = !m_ready || !same(content.vocabulary, m_content.vocabulary);
    m_content = std::move(content);
    m_markers = m_content.markers;
    m_passages = m_content.passages;
    m_ratings = m_content.ratings;
    m_ready = true;
    if (words)
        Q_EMIT vocabularyChanged();
    sortOut();
}

void CodingSession::sortOut()
{
    const auto shown = [this](auto all) {
        if (m_session.isBlind())
            all.removeIf([this](const auto& one) { return !isOwn(one.author); });
        return all;
    };
    m_content.markers = shown(m_markers);
    m_content.passages = shown(m_passages);
    m_content.ratings = shown(m_ratings);
    if (!m_selectedMarker.isNull() && !marker(m_selectedMarker))
        selectMarker({}, false);
    if (!m_selectedPassage.isNull() && !passage(m_selectedPassage))
        selectPassage({}, false);
    Q_EMIT changed();
}

QUuid CodingSession::person() const
{
    return m_library.person();
}

db::PersonRole CodingSession::role() const
{
    return m_library.role();
}

bool CodingSession::isOwn(const QUuid& author) const
{
    return author == person();
}

QString CodingSession::nameOf(const QUuid& author) const
{
    return m_content.names.value(author);
}

const db::Marker* CodingSession::marker(const QUuid& id) const
{
    return find(m_content.markers, id);
}

void CodingSession::selectMarker(const QUuid& id, bool jump)
{
    const db::Marker* one = marker(id);
    const QUuid chosen = one ? id : QUuid();
    const std::int64_t frame = one ? one->moment.startFrame : 0;
    if (std::exchange(m_selectedMarker, chosen) != chosen)
        Q_EMIT selectedMarkerChanged(chosen);
    if (!chosen.isNull() && jump)
        m_session.seekToFrame(frame);
}

void CodingSession::selectNextMarker(int direction)
{
    const QList<db::Marker>& all = m_content.markers;
    if (all.isEmpty())
        return;
    qsizetype at = -1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i].id == m_selectedMarker)
            at = i + direction;
    }
    if (at < 0 && m_selectedMarker.isNull()) {
        const auto after = std::find_if(all.begin(), all.end(), [this](const db::Marker& one) {
            return one.moment.range.start > m_session.currentTime();
        });
        at = (after - all.begin()) + (direction > 0 ? 0 : -1);
    }
    selectMarker(all[std::clamp<qsizetype>(at, 0, all.size() - 1)].id);
}

void CodingSession::editOfMarker(db::MarkerDraft draft, const std::function<Command(const db::MarkerDraft&)>& make)
{
    if (!m_session.isOpen())
        return;
    m_session.whenListed(draft.moment.range.end, [this, draft, make]() mutable {
        draft.moment = m_session.momentAt(draft.moment.range);
        m_session.edit(make(draft));
    });
}

void CodingSession::addMarker(const db::MarkerDraft& draft)
{
    editOfMarker(draft, [](const db::MarkerDraft& known) { return app::addMarker(known); });
}

void CodingSession::changeMarker(const db::Marker& before, const db::MarkerDraft& after)
{
    // A place that stays is not looked up again: it may be on another camera.
    if (after.moment == before.moment)
        return m_session.edit(editMarker(before, after));
    editOfMarker(after, [before](const db::MarkerDraft& known) { return editMarker(before, known); });
}

void CodingSession::removeMarker(const QUuid& id)
{
    if (const db::Marker* one = marker(id))
        m_session.edit(app::removeMarker(*one));
}

QList<db::Marker> CodingSession::markersOf(const QList<QUuid>& ids) const
{
    QList<db::Marker> all;
    for (const QUuid& id : ids)
        if (const db::Marker* one = marker(id))
            all.append(*one);
    return all;
}

void CodingSession::removeMarkers(const QList<QUuid>& ids)
{
    if (const QList<db::Marker> all = markersOf(ids); !all.isEmpty())
        m_session.edit(app::removeMarkers(all));
}

void CodingSession::tagMarkers(const QList<QUuid>& ids, const QStringList& tags)
{
    if (const QList<db::Marker> all = markersOf(ids); !all.isEmpty() && !tags.isEmpty())
        m_session.edit(app::tagMarkers(all, tags));
}

void CodingSession::moveMarker(const QUuid& id, base::TimeRange range)
{
    const db::Marker* one = marker(id);
    if (!one || one->moment.range == range)
        return;
    m_session.whenListed(range.end, [this, before = *one, range] {
        db::MarkerDraft after = before.draft();
        after.moment = m_session.momentAt(range);
        m_session.edit(editMarker(before, after));
    });
}

void CodingSession::requestNewMarker(base::TimeRange range, const QUuid& candidate)
{
    if (m_session.isOpen())
        Q_EMIT newMarkerRequested(range, candidate);
}

const db::Passage* CodingSession::passage(const QUuid& id) const
{
    return find(m_content.passages, id);
}

const db::Passage* CodingSession::passageAt(base::MediaTime time) const
{
    const db::Passage* running = nullptr;
    for (const db::Passage& one : m_content.passages) {
        if (isOwn(one.author) && one.moment.range.contains(time))
            running = &one;
    }
    return running;
}

void CodingSession::selectPassage(const QUuid& id, bool jump)
{
    const db::Passage* one = passage(id);
    const QUuid chosen = one ? id : QUuid();
    const std::int64_t frame = one ? one->moment.startFrame : 0;
    if (std::exchange(m_selectedPassage, chosen) != chosen)
        Q_EMIT selectedPassageChanged(chosen);
    if (!chosen.isNull() && jump)
        m_session.seekToFrame(frame);
}

void CodingSession::beginStage(const QString& stage, base::MediaTime at)
{
    m_session.edit(app::beginStage(m_session.sessionId(), stage, at));
}

void CodingSession::endStage(base::MediaTime at)
{
    m_session.edit(app::endStage(m_session.sessionId(), at));
}

void CodingSession::movePassage(const QUuid& id, base::TimeRange range)
{
    const db::Passage* one = passage(id);
    if (!one || one->moment.range == range)
        return;
    m_session.whenListed(range.end, [this, before = *one, range] {
        db::PassageDraft after = before.draft();
        after.moment = m_session.momentAt(range);
        m_session.edit(editPassage(before, after));
    });
}

void CodingSession::removePassage(const QUuid& id)
{
    if (const db::Passage* one = passage(id))
        m_session.edit(app::removePassage(*one));
}

void CodingSession::rate(const db::Moment& segment, const QMap<QString, int>& values)
{
    m_session.edit(rateSegment(m_session.sessionId(), segment, values));
}

void CodingSession::readVersions(const std::function<Versions(LibraryService&)>& read, QObject* receiver,
                                 const std::function<void(const Versions&)>& answer)
{
    if (!worker())
        return;
    worker()->ask(receiver, read,
                  [answer, guard = QPointer<CodingSession>(this), generation = m_generation](const Versions& versions) {
                      if (guard && generation == guard->m_generation)
                          answer(versions);
                  });
}

void CodingSession::restoreMarker(const QUuid& id, int version)
{
    if (const db::Marker* one = marker(id))
        m_session.edit(app::restoreMarker(*one, version));
}

void CodingSession::restorePassage(const QUuid& id, int version)
{
    if (const db::Passage* one = passage(id))
        m_session.edit(app::restorePassage(*one, version));
}

void CodingSession::restoreRating(const QUuid& id, int version)
{
    if (const db::Rating* one = find(m_content.ratings, id))
        m_session.edit(app::restoreRating(m_session.sessionId(), id, one->version, version));
}

void CodingSession::restoreTags(int version)
{
    m_session.edit(app::restoreTags(m_session.sessionId(), version, m_content.tags.version));
}

void CodingSession::restoreSettlement(const QUuid& id, int version)
{
    m_session.edit(app::restoreSettlement(m_session.sessionId(), id, version));
}

void CodingSession::reload()
{
    load();
}

// Once, when a session is opened.
void CodingSession::readTagsOfOthers()
{
    worker()->ask(
        this,
        [](LibraryService& library) -> Outcome<QStringList> {
            auto tags = library.database().sessionTags().inUse();
            if (!tags)
                return failed(tags.error(), Subject::Library, pathText(library.folder()));
            return std::move(*tags);
        },
        [this, generation = m_generation](Outcome<QStringList> tags) {
            if (generation != m_generation || !tags)
                return;
            m_tagsOfOthers = std::move(*tags);
            Q_EMIT changed();
        });
}

QStringList CodingSession::knownTags() const
{
    QStringList tags;
    if (!m_session.isBlind() && role() != db::PersonRole::GuestRater)
        tags = m_tagsOfOthers + m_content.tags.tags;
    for (const db::Marker& marker : m_content.markers)
        tags.append(marker.tags);
    for (const db::Note& note : m_session.notes())
        tags.append(note.tags);
    tags.removeDuplicates();
    return tags;
}

void CodingSession::setTags(const QStringList& tags)
{
    m_session.edit(tagSession(m_session.sessionId(), tags, m_content.tags.version));
}

} // namespace alliance::app
