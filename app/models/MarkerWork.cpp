#include "app/models/MarkerWork.h"

#include "app/models/PlaceOnSession.h"
#include "db/records/Codes.h"
#include "db/records/JsonTexts.h"

#include <QJsonArray>

namespace alliance::app
{
namespace
{

const QString kMarker = QStringLiteral("marker");
const QString kBasedOn = QStringLiteral("basedOn");
const QString kStart = QStringLiteral("startNs");
const QString kEnd = QStringLiteral("endNs");
const QString kType = QStringLiteral("type");
const QString kSubtype = QStringLiteral("subtype");
const QString kStrategies = QStringLiteral("strategies");
const QString kSignificance = QStringLiteral("significance");
const QString kComment = QStringLiteral("comment");
const QString kTags = QStringLiteral("tags");
const QString kVisibility = QStringLiteral("visibility");
const QString kCandidate = QStringLiteral("candidate");
const QString kAside = QStringLiteral("aside");

} // namespace

MarkerWork MarkerWork::of(const db::Marker& stored)
{
    return {stored.id,
            stored.version,
            true,
            stored.moment.range,
            {stored.type, stored.subtype, stored.strategies, stored.significance},
            stored.comment,
            stored.tags,
            stored.visibility,
            stored.candidateId};
}

bool MarkerWork::sameContent(const db::Marker& stored) const
{
    const MarkerWork other = of(stored);
    return other.range == range && other.code == code && other.comment == comment && other.tags == tags &&
           other.visibility == visibility;
}

bool MarkerWork::isAt(base::TimeRange place, const QUuid& ofCandidate) const
{
    if (!candidate.isNull() && !ofCandidate.isNull())
        return candidate == ofCandidate;
    return placed && touch(range, place);
}

QJsonObject toJson(const MarkerWork& work)
{
    return {{kMarker, work.marker.toString(QUuid::WithoutBraces)},
            {kBasedOn, work.basedOn},
            {kStart, QString::number(work.range.start.ns)},
            {kEnd, QString::number(work.range.end.ns)},
            {kType, work.code.type},
            {kSubtype, work.code.subtype},
            {kStrategies, QJsonArray::fromStringList(work.code.strategies)},
            {kSignificance, work.code.significance},
            {kComment, work.comment},
            {kTags, QJsonArray::fromStringList(work.tags)},
            {kVisibility, db::toCode(work.visibility)},
            {kCandidate, work.candidate.toString(QUuid::WithoutBraces)}};
}

std::optional<MarkerWork> markerWorkFromJson(const QJsonObject& json)
{
    bool starts = false;
    bool ends = false;
    MarkerWork work;
    work.range.start.ns = json[kStart].toString().toLongLong(&starts);
    work.range.end.ns = json[kEnd].toString().toLongLong(&ends);
    if (!starts || !ends || work.range.start.ns < 0 || work.range.end < work.range.start)
        return std::nullopt;
    work.placed = true;
    work.marker = QUuid(json[kMarker].toString());
    work.basedOn = json[kBasedOn].toInt();
    work.code = {json[kType].toString(), json[kSubtype].toString(), db::textsIn(json[kStrategies]),
                 json[kSignificance].toInt()};
    work.comment = json[kComment].toString();
    work.tags = db::textsIn(json[kTags]);
    work.visibility = db::fromCode<db::Visibility>(json[kVisibility].toString()).value_or(db::Visibility::Private);
    work.candidate = QUuid(json[kCandidate].toString());
    return work;
}

QJsonObject toJson(const std::optional<MarkerWork>& shown, const QList<MarkerWork>& aside)
{
    QJsonObject json = shown ? toJson(*shown) : QJsonObject();
    QJsonArray others;
    for (const MarkerWork& work : aside)
        others.append(toJson(work));
    if (!others.isEmpty())
        json.insert(kAside, others);
    return json;
}

QList<MarkerWork> asideFromJson(const QJsonObject& json)
{
    QList<MarkerWork> aside;
    const QJsonArray others = json[kAside].toArray();
    for (const QJsonValue& one : others)
        if (const auto work = markerWorkFromJson(one.toObject()))
            aside.append(*work);
    return aside;
}

} // namespace alliance::app
