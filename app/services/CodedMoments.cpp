#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(CodedMoments)
}

#include "app/services/CodedMoments.h"
#include "app/services/MarkerService.h"
#include "app/services/PassageService.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr int kLookBack = 5000; // entries of the record of changes: what was withdrawn longer ago is no news
const QString kBoth = QStringLiteral("both");
const QString kWithdrawal = QStringLiteral("withdrawal");
const QString kConfrontation = QStringLiteral("confrontation");

void addOnce(QStringList& codes, const QString& code)
{
    if (!code.isEmpty() && !codes.contains(code))
        codes.append(code);
}

bool touches(const db::Moment& a, const db::Moment& b)
{
    if (a.recordingId != b.recordingId)
        return false;
    if (a.isPoint() && b.isPoint())
        return a.range.start == b.range.start;
    if (a.isPoint())
        return b.range.contains(a.range.start);
    if (b.isPoint())
        return a.range.contains(b.range.start);
    return a.range.overlaps(b.range);
}

void addCodes(MomentCodes& codes, const db::Marker& marker)
{
    addOnce(codes.types, marker.type);
    addOnce(codes.subtypes, marker.subtype);
    for (const QString& strategy : marker.strategies)
        addOnce(codes.strategies, strategy);
    // A marker of a strategy names it as its form.
    if (marker.type == QStringLiteral("strategy"))
        addOnce(codes.strategies, marker.subtype);
}

// What is known of sessions and people while moments are put together.
class Reader
{
public:
    explicit Reader(LibraryService& library) : m_library(library)
    {
        if (const auto people = library.database().people().list()) {
            for (const db::Person& person : *people)
                m_names.insert(person.id, person.name);
        }
    }

    struct Session {
        SessionItem item;
        QList<db::Marker> markers;
        QList<db::Passage> passages;
    };

    Outcome<const Session*> session(const QUuid& id)
    {
        const auto known = m_sessions.constFind(id);
        if (known != m_sessions.cend())
            return &*known;
        auto item = m_library.session(id);
        if (!item)
            return tl::unexpected<Failure>(item.error());
        auto markers = MarkerService(m_library).list(id);
        if (!markers)
            return tl::unexpected<Failure>(markers.error());
        auto passages = PassageService(m_library).list(id);
        if (!passages)
            return tl::unexpected<Failure>(passages.error());
        return &*m_sessions.insert(id, {std::move(*item), std::move(*markers), std::move(*passages)});
    }

    QString name(const QUuid& person) const { return m_names.value(person); }

    Outcome<MomentConsent> consent(const QUuid& recording)
    {
        const auto known = m_consents.constFind(recording);
        if (known != m_consents.cend())
            return *known;
        ConsentService service(m_library);
        const auto today = service.today();
        if (!today)
            return tl::unexpected<Failure>(today.error());
        const auto verdict = service.mayExport(kCollectionPurpose, {recording}, *today);
        if (!verdict)
            return tl::unexpected<Failure>(verdict.error());
        const auto effective = service.effective(recording, *today);
        if (!effective)
            return tl::unexpected<Failure>(effective.error());
        return *m_consents.insert(recording, momentConsent(*verdict, effective->basis));
    }

private:
    LibraryService& m_library;
    QHash<QUuid, QString> m_names;
    QHash<QUuid, Session> m_sessions;
    QHash<QUuid, MomentConsent> m_consents; // by recording
};

MomentItem itemAt(const Reader::Session& session, const db::Moment& moment, const QUuid& marker)
{
    MomentItem item;
    item.moment = moment;
    item.marker = marker;
    item.session = session.item.record.id;
    item.caseCode = session.item.caseCode;
    item.sessionNumber = session.item.record.number;
    item.sessionLabel = session.item.record.label;
    item.codes = codesAt(moment, marker, session.markers, session.passages);
    return item;
}

void keepRecording(QHash<QUuid, RecordingItem>& recordings, const Reader::Session& session, const QUuid& id)
{
    for (const RecordingItem& one : session.item.recordings) {
        if (one.record.id == id)
            recordings.insert(id, one);
    }
}

// Ids of examples that were taken out of any collection lately.
Outcome<QSet<QUuid>> lateRemovals(LibraryService& library)
{
    const db::AuditLog audit = library.database().audit();
    const auto count = audit.count();
    const auto events = count ? audit.list(std::max<std::int64_t>(0, *count - kLookBack), kLookBack)
                              : base::Result<QList<db::AuditEvent>>(tl::unexpected(count.error()));
    if (!events)
        return tl::unexpected<Failure>(library.failure(events.error(), Subject::Library, {}));
    QSet<QUuid> ids;
    for (const db::AuditEvent& event : *events) {
        if (event.action != QStringLiteral("example.removed"))
            continue;
        for (const auto& id : event.detail[QStringLiteral("examples")].toArray())
            ids.insert(QUuid::fromString(id.toString()));
    }
    return ids;
}

// Those that were taken out of these when consent was withdrawn, by reason.
Done countWithdrawn(LibraryService& library, const QList<CollectionItem>& inside, QMap<QString, int>& reasons)
{
    const auto removed = lateRemovals(library);
    if (!removed)
        return tl::unexpected<Failure>(removed.error());
    ConsentService consent(library);
    const auto today = consent.today();
    if (!today)
        return tl::unexpected<Failure>(today.error());
    for (const QUuid& id : *removed) {
        const auto one = library.database().collections().removedExample(id);
        if (!one || std::none_of(inside.begin(), inside.end(), [&](const CollectionItem& collection) {
                return collection.record.id == one->collectionId;
            }))
            continue; // put back, destroyed, not for this person, or of another collection
        const auto effective = consent.effective(one->moment.recordingId, *today);
        if (!effective || effective->basis != EffectiveConsent::Basis::Withdrawn)
            continue;
        if (const auto verdict = consent.mayExport(kCollectionPurpose, {one->moment.recordingId}, *today))
            ++reasons[verdict->reason];
    }
    return {};
}

} // namespace

MomentConsent momentConsent(const ExportVerdict& verdict, EffectiveConsent::Basis basis)
{
    using Basis = EffectiveConsent::Basis;
    if (verdict.allowed) {
        const QString masks = maskSentence(verdict.faceMask, verdict.voiceMask, verdict.maskedPeople);
        return {verdict.faceMask == db::FaceMask::None ? QString() : tr("Faces must be hidden"), masks};
    }
    switch (basis) {
    case Basis::Missing:
        return {tr("No consent on record"), verdict.reason};
    case Basis::Withdrawn:
    case Basis::Expired:
        return {tr("Consent has ended"), verdict.reason, true};
    case Basis::NotYetGiven:
        return {tr("Consent begins later"), verdict.reason};
    case Basis::InForce:
        break;
    }
    return {tr("Consent not for teaching"), verdict.reason};
}

bool MomentFilter::passes(const MomentCodes& codes) const
{
    const bool eitherType = type == kWithdrawal || type == kConfrontation;
    const bool ofType = type.isEmpty() || codes.types.contains(type) || (eitherType && codes.types.contains(kBoth));
    return ofType && (subtype.isEmpty() || codes.subtypes.contains(subtype)) &&
           (strategy.isEmpty() || codes.strategies.contains(strategy)) &&
           (stage.isEmpty() || codes.stages.contains(stage));
}

MomentCodes codesAt(const db::Moment& moment, const QUuid& own, const QList<db::Marker>& markers,
                    const QList<db::Passage>& passages)
{
    MomentCodes codes;
    for (const db::Marker& marker : markers) {
        if (!own.isNull() && marker.id == own)
            addCodes(codes, marker);
    }
    for (const db::Marker& marker : markers) {
        if (touches(marker.moment, moment))
            addCodes(codes, marker);
    }
    for (const db::Passage& passage : passages) {
        if (touches(passage.moment, moment))
            addOnce(codes.stages, passage.stage);
    }
    codes.stages.sort();
    return codes;
}

Outcome<CodedMoments> codedMoments(LibraryService& library, const QList<QUuid>& sessions)
{
    CodedMoments found;
    Reader reader(library);
    for (const QUuid& id : sessions) {
        const auto session = reader.session(id);
        if (!session) {
            if (session.error().error.category == base::ErrorCategory::NotFound)
                continue;
            return tl::unexpected<Failure>(session.error());
        }
        for (const db::Marker& marker : (*session)->markers) {
            MomentItem item = itemAt(**session, marker.moment, marker.id);
            item.title = marker.comment.simplified();
            item.author = reader.name(marker.author);
            auto consent = reader.consent(marker.moment.recordingId);
            if (!consent)
                return tl::unexpected<Failure>(consent.error());
            item.consent = std::move(*consent);
            found.moments.append(std::move(item));
            keepRecording(found.recordings, **session, marker.moment.recordingId);
        }
    }
    return found;
}

Outcome<CollectionContent> collectionContent(LibraryService& library, const QUuid& collection)
{
    CollectionContent content;
    CollectionService service(library);
    const auto inside = service.branch(collection);
    if (!inside)
        return tl::unexpected<Failure>(inside.error());
    Reader reader(library);
    QMap<QString, int> reasons;
    for (const CollectionItem& one : *inside) {
        const auto examples = service.examples(one.record.id);
        if (!examples)
            return tl::unexpected<Failure>(examples.error());
        for (const ExampleItem& example : *examples) {
            if (!example.verdict.allowed) {
                ++reasons[example.verdict.reason];
                continue;
            }
            const auto session = reader.session(example.record.sessionId);
            if (!session)
                return tl::unexpected<Failure>(session.error());
            MomentItem item = itemAt(**session, example.record.moment, example.record.markerId);
            item.example = example.record.id;
            item.collection = one.record.id;
            item.folder = one.record.id == collection ? QString() : one.record.name;
            item.title = example.record.title;
            item.author = reader.name(example.record.author);
            item.consent = momentConsent(example.verdict, EffectiveConsent::Basis::InForce); // as it is listed
            content.examples.append(std::move(item));
            keepRecording(content.recordings, **session, example.record.moment.recordingId);
        }
    }
    if (const Done counted = countWithdrawn(library, *inside, reasons); !counted)
        return tl::unexpected<Failure>(counted.error());
    for (auto reason = reasons.cbegin(); reason != reasons.cend(); ++reason)
        content.gone.append(reason.value() == 1
                                ? tr("One example is not shown. %1").arg(reason.key())
                                : tr("%1 examples are not shown. %2").arg(reason.value()).arg(reason.key()));
    return content;
}

} // namespace alliance::app
