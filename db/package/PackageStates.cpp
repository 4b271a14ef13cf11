#include "db/package/PackageStates.h"

#include "db/records/Codes.h"
#include "db/repositories/Consents.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace alliance::db
{
namespace
{

const QUuid kStates(0x7c1de4b8, 0x51a0, 0x4d0b, 0x9e, 0x6f, 0x23, 0xa8, 0x44, 0xd1, 0x0b, 0x95);

const QString kTrack = QStringLiteral("track");
const QString kEngaged = QStringLiteral("engaged");
const QString kSaid = QStringLiteral("said");
const QString kPlace = QStringLiteral("place");
const QString kPart = QStringLiteral("part");
const QString kPerson = QStringLiteral("person");
const QString kOffsets = QStringLiteral("offsets");
const QString kRecording = QStringLiteral("recording");
const QString kOffset = QStringLiteral("offset_ns");
const QString kGiven = QStringLiteral("given");
const QString kExpires = QStringLiteral("expires");
const QString kWithdrawn = QStringLiteral("withdrawn");
const QString kDestroyBy = QStringLiteral("destroy_by");
const QString kKeepDays = QStringLiteral("keep_days");
const QString kTerms = QStringLiteral("terms");
const QString kPlan = QStringLiteral("plan");
const QString kComposition = QStringLiteral("composition");

QString text(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString text(const QDate& date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QDate dateIn(const QJsonObject& json, const QString& name)
{
    return QDate::fromString(json[name].toString(), Qt::ISODate);
}

QDate earlier(const QDate& a, const QDate& b)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return std::min(a, b);
}

QDate later(const QDate& a, const QDate& b)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return std::max(a, b);
}

// What nothing on record comes to.
ConsentDraft asTerms(ConsentDraft draft)
{
    if (draft.noneOnRecord) {
        ConsentDraft basic;
        basic.caseId = draft.caseId;
        basic.recordingId = draft.recordingId;
        basic.purposes = {ConsentPurpose::OwnReview, ConsentPurpose::IndividualSupervision};
        basic.remark = draft.remark;
        return basic;
    }
    return draft;
}

} // namespace

QUuid stateRecord(PackagedKind kind, const QUuid& subject)
{
    return QUuid::createUuidV5(kStates, toCode(kind).toUtf8() + subject.toRfc4122());
}

QUuid firstVersion(const QUuid& record)
{
    return QUuid::createUuidV5(kStates, record.toRfc4122());
}

QUuid versionByEvent(const QUuid& record, const QUuid& person, std::int64_t atUs)
{
    return QUuid::createUuidV5(kStates, record.toRfc4122() + person.toRfc4122() +
                                            QByteArray::number(static_cast<qlonglong>(atUs)));
}

QUuid versionByContent(const QUuid& record, const QJsonObject& coding)
{
    return QUuid::createUuidV5(kStates, record.toRfc4122() + QJsonDocument(coding).toJson(QJsonDocument::Compact));
}

QJsonObject markCoding(int track, bool engaged)
{
    return {{kTrack, track}, {kEngaged, engaged}};
}

QJsonObject rolesCoding(const QList<RecordingPerson>& people)
{
    QJsonArray said;
    for (const RecordingPerson& one : people) {
        if (one.saidByReviewer)
            said.append(QJsonObject{
                {kTrack, one.track}, {kPlace, one.place}, {kPart, one.part ? toCode(*one.part) : QString()}});
    }
    return {{kSaid, said}};
}

QList<RecordingPerson> rolesIn(const QJsonObject& coding)
{
    QList<RecordingPerson> people;
    for (const auto& value : coding[kSaid].toArray()) {
        const QJsonObject one = value.toObject();
        people.append(
            {one[kTrack].toInt(), one[kPlace].toString(), fromCode<SessionPart>(one[kPart].toString()), true});
    }
    return people;
}

QList<RecordingPerson> withRoles(QList<RecordingPerson> people, const QJsonObject& coding)
{
    const QList<RecordingPerson> said = rolesIn(coding);
    for (RecordingPerson& one : people)
        one.saidByReviewer = false;
    for (const RecordingPerson& role : said) {
        const auto here = std::find_if(people.begin(), people.end(),
                                       [&](const RecordingPerson& one) { return one.track == role.track; });
        if (here == people.end()) {
            people.append(role);
        } else {
            here->part = role.part;
            here->saidByReviewer = true;
        }
    }
    std::sort(people.begin(), people.end(), [](const auto& a, const auto& b) { return a.track < b.track; });
    return people;
}

QJsonObject camerasCoding(QList<RecordingOffset> offsets)
{
    std::sort(offsets.begin(), offsets.end(),
              [](const auto& a, const auto& b) { return a.recordingId < b.recordingId; });
    QJsonArray array;
    for (const RecordingOffset& one : offsets)
        array.append(QJsonObject{{kRecording, text(one.recordingId)}, {kOffset, static_cast<qint64>(one.offset.ns)}});
    return {{kOffsets, array}};
}

QList<RecordingOffset> camerasIn(const QJsonObject& coding)
{
    QList<RecordingOffset> offsets;
    for (const auto& value : coding[kOffsets].toArray()) {
        const QJsonObject one = value.toObject();
        offsets.append({QUuid::fromString(one[kRecording].toString()), base::MediaTime{one[kOffset].toInteger()}});
    }
    return offsets;
}

QJsonObject partCoding(const SessionPerson& part)
{
    return {{kPerson, text(part.personId)}, {kPart, toCode(part.part)}};
}

SessionPerson partIn(const QJsonObject& coding)
{
    return {QUuid::fromString(coding[kPerson].toString()),
            fromCode<SessionPart>(coding[kPart].toString()).value_or(SessionPart::Observer)};
}

QJsonObject consentCoding(const ConsentDraft& terms)
{
    return {{kGiven, text(terms.givenOn)},
            {kExpires, text(terms.expiresOn)},
            {kWithdrawn, text(terms.withdrawnOn)},
            {kDestroyBy, text(terms.destroyBy)},
            {kKeepDays, std::max(0, terms.keepDays)},
            {kTerms, consentTerms(terms)}};
}

ConsentDraft consentIn(const QJsonObject& coding)
{
    ConsentDraft terms;
    terms.givenOn = dateIn(coding, kGiven);
    terms.expiresOn = dateIn(coding, kExpires);
    terms.withdrawnOn = dateIn(coding, kWithdrawn);
    terms.destroyBy = dateIn(coding, kDestroyBy);
    terms.keepDays = coding[kKeepDays].toInt();
    // Terms that cannot be told allow nothing.
    if (!readConsentTerms(coding[kTerms].toObject(), terms)) {
        terms.purposes.clear();
        terms.faceMask = kStrictestMask;
        terms.voiceMask = true;
    }
    return terms;
}

ConsentDraft stricterConsent(const ConsentDraft& mine, const ConsentDraft& theirs)
{
    if (mine.noneOnRecord && theirs.noneOnRecord)
        return mine;
    ConsentDraft both = asTerms(mine);
    const ConsentDraft other = asTerms(theirs);
    both.purposes.removeIf([&](ConsentPurpose purpose) { return !other.purposes.contains(purpose); });
    addMask(both.faceMask, both.maskedPeople, other.faceMask, other.maskedPeople);
    both.voiceMask = both.voiceMask || other.voiceMask;
    both.givenOn = later(both.givenOn, other.givenOn);
    both.expiresOn = earlier(both.expiresOn, other.expiresOn);
    both.withdrawnOn = earlier(both.withdrawnOn, other.withdrawnOn);
    both.destroyBy = earlier(both.destroyBy, other.destroyBy);
    both.keepDays = both.keepDays == 0 || other.keepDays == 0 ? std::max(both.keepDays, other.keepDays)
                                                              : std::min(both.keepDays, other.keepDays);
    // Dates of two consents may exclude each other: then no day is left on which both allow anything.
    const auto before = [&](const QDate& end) { return end.isValid() && both.givenOn.isValid() && end < both.givenOn; };
    if (before(both.expiresOn) || before(both.withdrawnOn)) {
        both.givenOn = {};
        both.purposes.clear();
    }
    return both;
}

QString joinedRemark(const QString& mine, const QString& theirs)
{
    if (theirs.isEmpty() || mine.contains(theirs))
        return mine;
    return mine.isEmpty() || theirs.contains(mine) ? theirs : mine + QStringLiteral("\n\n") + theirs;
}

bool looserConsent(const ConsentDraft& theirs, const ConsentDraft& mine)
{
    // Of case and recording the one that is on record counts alone: without it the other may allow more.
    if (theirs.noneOnRecord)
        return !mine.noneOnRecord;
    return consentCoding(stricterConsent(theirs, mine)) != consentCoding(theirs);
}

QJsonObject feedbackCoding(const QJsonObject& plan, const QJsonObject& composition)
{
    QJsonObject coding;
    if (!plan.isEmpty() || composition.isEmpty())
        coding.insert(kPlan, plan);
    if (!composition.isEmpty())
        coding.insert(kComposition, composition);
    return coding;
}

QJsonObject planIn(const QJsonObject& coding)
{
    return coding[kPlan].toObject();
}

QJsonObject compositionIn(const QJsonObject& coding)
{
    return coding[kComposition].toObject();
}

} // namespace alliance::db
