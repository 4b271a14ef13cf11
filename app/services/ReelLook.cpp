#include "app/services/ReelLook.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace alliance::app
{
namespace
{

// A box found anew in the same pictures, which were encoded in between, is not quite the same; nor is its first frame.
constexpr double kBoxSlack = 0.25; // of its sides
constexpr std::int64_t kFrameSlack = 2;

const QString kReel = QStringLiteral("reel");
const QString kPlaces = QStringLiteral("places");
const QString kFace = QStringLiteral("face");

QRectF widened(const QRectF& box)
{
    const double x = box.width() * kBoxSlack;
    const double y = box.height() * kBoxSlack;
    return box.adjusted(-x, -y, x, y);
}

} // namespace

bool ReelLook::settles(const ReelSighting& sighting) const
{
    return std::any_of(places.begin(), places.end(), [&](const LookedAt& place) {
        const ReelSighting& seen = place.sighting;
        return place.face == false && seen.cut == sighting.cut &&
               sighting.firstFrame >= seen.firstFrame - kFrameSlack &&
               sighting.lastFrame <= seen.lastFrame + kFrameSlack && widened(seen.box).contains(sighting.box);
    });
}

std::vector<media::ReelCover> ReelLook::covers() const
{
    std::vector<media::ReelCover> covers;
    for (const LookedAt& place : places) {
        if (place.face != true)
            continue;
        // An ellipse round all of the box.
        const QRectF box = widened(place.sighting.box);
        covers.push_back({place.sighting.firstFrame - kFrameSlack,
                          place.sighting.lastFrame + kFrameSlack,
                          {static_cast<float>(box.center().x()), static_cast<float>(box.center().y()),
                           static_cast<float>(box.width() / 2), static_cast<float>(box.height() / 2)}});
    }
    return covers;
}

QJsonObject placeJson(const LookedAt& place)
{
    const ReelSighting& one = place.sighting;
    return {{QStringLiteral("cut"), static_cast<qint64>(one.cut + 1)},
            {QStringLiteral("from"), qint64{one.firstFrame}},
            {QStringLiteral("to"), qint64{one.lastFrame}},
            {QStringLiteral("frames"), qint64{one.frames}},
            {QStringLiteral("source_frame"), qint64{one.sourceFrame}},
            {QStringLiteral("time_ns"), qint64{one.time.ns}},
            {QStringLiteral("box"), QJsonArray{one.box.x(), one.box.y(), one.box.width(), one.box.height()}},
            {QStringLiteral("score"), one.score},
            {kFace, place.face ? QJsonValue(*place.face) : QJsonValue()}};
}

std::optional<LookedAt> placeFrom(const QJsonObject& json)
{
    const QJsonArray box = json.value(QStringLiteral("box")).toArray();
    const QJsonValue face = json.value(kFace);
    if (box.size() != 4 || !(face.isNull() || face.isUndefined() || face.isBool()))
        return {};
    LookedAt place;
    ReelSighting& one = place.sighting;
    one.cut = json.value(QStringLiteral("cut")).toInteger() - 1;
    one.firstFrame = json.value(QStringLiteral("from")).toInteger(-1);
    one.lastFrame = json.value(QStringLiteral("to")).toInteger(-1);
    one.frames = json.value(QStringLiteral("frames")).toInteger();
    one.sourceFrame = json.value(QStringLiteral("source_frame")).toInteger();
    one.time = {json.value(QStringLiteral("time_ns")).toInteger()};
    one.box = {box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble()};
    one.score = json.value(QStringLiteral("score")).toDouble();
    if (one.cut < 0 || one.firstFrame < 0 || one.lastFrame < one.firstFrame || !one.box.isValid())
        return {};
    if (face.isBool())
        place.face = face.toBool();
    return place;
}

QByteArray lookJson(const ReelLook& look)
{
    QJsonArray places;
    for (const LookedAt& place : look.places)
        places.append(placeJson(place));
    return QJsonDocument(QJsonObject{{kReel, QString::fromLatin1(look.reel)}, {kPlaces, places}}).toJson();
}

base::Result<ReelLook> lookFrom(const QByteArray& json)
{
    const QJsonObject whole = QJsonDocument::fromJson(json).object();
    if (!whole.value(kReel).isString() || !whole.value(kPlaces).isArray())
        return base::fail(base::ErrorCategory::Invalid, "not a list of a reel's check");
    ReelLook look{whole.value(kReel).toString().toLatin1(), {}};
    for (const QJsonValue& one : whole.value(kPlaces).toArray()) {
        const auto place = placeFrom(one.toObject());
        if (!place)
            return base::fail(base::ErrorCategory::Invalid, "a place of a reel's check");
        look.places.append(*place);
    }
    return look;
}

} // namespace alliance::app
