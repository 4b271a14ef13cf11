#include "app/services/KeptReel.h"

#include "db/records/Codes.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr int kFormat = 1;

const auto kId = QStringLiteral("id");
const auto kRecording = QStringLiteral("recording");
const auto kPictures = QStringLiteral("pictures");

QString text(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

QUuid idIn(const QJsonObject& json, const QString& key)
{
    return QUuid::fromString(json.value(key).toString());
}

QJsonObject requestJson(const ReelRequest& request)
{
    QJsonArray examples;
    for (const QUuid& one : request.examples)
        examples.append(text(one));
    return {{QStringLiteral("collection"), text(request.collection)},
            {QStringLiteral("examples"), examples},
            {QStringLiteral("purpose"), db::toCode(request.purpose)},
            {QStringLiteral("mask"), db::toCode(request.mask)},
            {QStringLiteral("mask_people"), db::toCode(request.maskedPeople)},
            {QStringLiteral("change_voice"), request.changeVoice},
            {QStringLiteral("semitones"), request.semitones},
            {QStringLiteral("pre_roll_ns"), qint64{request.preRoll.ns}},
            {QStringLiteral("post_roll_ns"), qint64{request.postRoll.ns}},
            {QStringLiteral("card_ns"), qint64{request.card.ns}},
            {QStringLiteral("burn_captions"), request.burnCaptions},
            {QStringLiteral("sound"), request.sound},
            {QStringLiteral("watermark"), request.watermark},
            {QStringLiteral("viewer"), request.viewer}};
}

std::optional<ReelRequest> requestFrom(const QJsonObject& json)
{
    ReelRequest request;
    request.collection = idIn(json, QStringLiteral("collection"));
    for (const QJsonValue& one : json.value(QStringLiteral("examples")).toArray())
        request.examples.append(QUuid::fromString(one.toString()));
    const auto purpose = db::fromCode<db::ConsentPurpose>(json.value(QStringLiteral("purpose")).toString());
    const auto mask = db::fromCode<db::FaceMask>(json.value(QStringLiteral("mask")).toString());
    if (!purpose || !mask || request.collection.isNull())
        return {};
    request.purpose = *purpose;
    request.mask = *mask;
    request.maskedPeople = db::maskedPeopleFromCode(json.value(QStringLiteral("mask_people")).toString())
                               .value_or(db::MaskedPeople()); // kept by an earlier version: everybody
    request.changeVoice = json.value(QStringLiteral("change_voice")).toBool();
    request.semitones = json.value(QStringLiteral("semitones")).toDouble(request.semitones);
    request.preRoll = {json.value(QStringLiteral("pre_roll_ns")).toInteger()};
    request.postRoll = {json.value(QStringLiteral("post_roll_ns")).toInteger()};
    request.card = {json.value(QStringLiteral("card_ns")).toInteger(request.card.ns)};
    request.burnCaptions = json.value(QStringLiteral("burn_captions")).toBool();
    request.sound = json.value(QStringLiteral("sound")).toBool(true);
    request.watermark = json.value(QStringLiteral("watermark")).toBool();
    request.viewer = json.value(QStringLiteral("viewer")).toString();
    return request;
}

QJsonObject keptPlaceJson(const KeptPlace& place)
{
    QJsonArray seen;
    for (const SeenPicture& one : place.seen)
        seen.append(QJsonArray{qint64{one.frame}, one.box.x(), one.box.y(), one.box.width(), one.box.height()});
    return {{QStringLiteral("number"), place.number},
            {QStringLiteral("place"), placeJson(place.looked)},
            {QStringLiteral("covered"), place.covered},
            {QStringLiteral("seen"), seen}};
}

std::optional<KeptPlace> keptPlaceFrom(const QJsonObject& json)
{
    const auto looked = placeFrom(json.value(QStringLiteral("place")).toObject());
    if (!looked)
        return {};
    KeptPlace place{
        json.value(QStringLiteral("number")).toInt(), *looked, json.value(QStringLiteral("covered")).toBool(), {}};
    for (const QJsonValue& value : json.value(QStringLiteral("seen")).toArray()) {
        const QJsonArray one = value.toArray();
        if (one.size() != 5)
            return {};
        place.seen.append(
            {one[0].toInteger(), {one[1].toDouble(), one[2].toDouble(), one[3].toDouble(), one[4].toDouble()}, {}});
    }
    return place;
}

QJsonObject cutJson(const KeptCut& cut)
{
    return {{kRecording, text(cut.recording)},
            {kPictures, QString::fromLatin1(cut.pictures)},
            {QStringLiteral("damaged_frames"), qint64{cut.damagedFrames}},
            {QStringLiteral("uncertain_frames"), qint64{cut.uncertainFrames}}};
}

} // namespace

QString captionsFileOf(const QString& film)
{
    const QString ending = QStringLiteral(".mp4");
    return (film.endsWith(ending, Qt::CaseInsensitive) ? film.chopped(ending.size()) : film) + QStringLiteral(".vtt");
}

KeptReelState KeptReel::state() const
{
    if (std::any_of(cuts.begin(), cuts.end(), [](const KeptCut& cut) { return cut.pictures.isEmpty(); }))
        return KeptReelState::Unfinished;
    if (openPlaces() > 0)
        return KeptReelState::ToLookAt;
    const bool shows = std::any_of(places.begin(), places.end(), [](const KeptPlace& one) { return one.faceShows(); });
    return shows ? KeptReelState::FaceShows : KeptReelState::Ready;
}

std::int64_t KeptReel::uncertainFrames() const
{
    std::int64_t frames = 0;
    for (const KeptCut& cut : cuts)
        frames += cut.uncertainFrames;
    return frames;
}

qsizetype KeptReel::openPlaces() const
{
    return std::count_if(places.begin(), places.end(), [](const KeptPlace& one) { return one.isOpen(); });
}

ReelLook KeptReel::look() const
{
    ReelLook look{reel, {}};
    for (const KeptPlace& place : places)
        look.places.append(place.looked);
    return look;
}

base::Status KeptReel::takeAnswers(const ReelLook& answers)
{
    if (!reel.isEmpty() && reel != answers.reel)
        return base::fail(base::ErrorCategory::Conflict, "another reel");
    const bool nothingMade =
        std::all_of(cuts.begin(), cuts.end(), [](const KeptCut& cut) { return cut.pictures.isEmpty(); });
    reel = answers.reel;
    for (const LookedAt& answer : answers.places) {
        const ReelSighting& said = answer.sighting;
        const auto place = std::find_if(places.begin(), places.end(), [&](const KeptPlace& one) {
            const ReelSighting& seen = one.looked.sighting;
            return seen.cut == said.cut && seen.firstFrame == said.firstFrame && seen.lastFrame == said.lastFrame &&
                   seen.box == said.box;
        });
        if (place != places.end() && !place->covered && answer.face)
            place->looked.face = answer.face;
        if (place == places.end() && nothingMade && said.cut < cuts.size())
            places.append({nextPlace++, answer, false, {}});
    }
    return {};
}

void KeptReel::takeCut(qsizetype cut, const QByteArray& pictures, std::int64_t damaged,
                       const QList<ReelSighting>& found)
{
    cuts[cut].pictures = pictures;
    cuts[cut].damagedFrames = damaged;
    places.removeIf([&](const KeptPlace& one) { return one.looked.sighting.cut == cut && one.isOpen(); });
    const ReelLook before = look();
    for (KeptPlace& place : places) {
        if (place.looked.sighting.cut == cut && place.looked.face == true)
            place.covered = true;
    }
    for (const ReelSighting& one : found) {
        if (before.settles(one))
            continue;
        KeptPlace place{nextPlace++, {one, {}}, false, one.seen};
        place.looked.sighting.seen.clear();
        for (SeenPicture& picture : place.seen)
            picture.jpeg.clear();
        places.append(place);
    }
}

QByteArray keptReelJson(const KeptReel& reel)
{
    QJsonArray cuts;
    for (const KeptCut& one : reel.cuts)
        cuts.append(cutJson(one));
    QJsonArray places;
    for (const KeptPlace& one : reel.places)
        places.append(keptPlaceJson(one));
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), kFormat},
                                     {kId, text(reel.id)},
                                     {QStringLiteral("maker"), text(reel.maker)},
                                     {QStringLiteral("day"), reel.day.toString(Qt::ISODate)},
                                     {QStringLiteral("request"), requestJson(reel.request)},
                                     {QStringLiteral("file"), reel.target.file},
                                     {QStringLiteral("replace"), reel.target.replace},
                                     {QStringLiteral("captions_beside"), reel.target.captionsBeside},
                                     {QStringLiteral("reel"), QString::fromLatin1(reel.reel)},
                                     {QStringLiteral("cuts"), cuts},
                                     {QStringLiteral("places"), places},
                                     {QStringLiteral("next_place"), reel.nextPlace}})
        .toJson(QJsonDocument::Compact);
}

base::Result<KeptReel> keptReelFrom(const QByteArray& json)
{
    const auto damaged = [] { return base::fail(base::ErrorCategory::Damaged, "a kept reel"); };
    const QJsonObject whole = QJsonDocument::fromJson(json).object();
    const auto request = requestFrom(whole.value(QStringLiteral("request")).toObject());
    KeptReel reel;
    reel.id = idIn(whole, kId);
    reel.maker = idIn(whole, QStringLiteral("maker"));
    reel.day = QDate::fromString(whole.value(QStringLiteral("day")).toString(), Qt::ISODate);
    if (whole.value(QStringLiteral("format")).toInt() != kFormat || !request || reel.id.isNull() || !reel.day.isValid())
        return damaged();
    reel.request = *request;
    reel.target = {whole.value(QStringLiteral("file")).toString(), whole.value(QStringLiteral("replace")).toBool(),
                   whole.value(QStringLiteral("captions_beside")).toBool()};
    reel.reel = whole.value(QStringLiteral("reel")).toString().toLatin1();
    reel.nextPlace = whole.value(QStringLiteral("next_place")).toInt(1);
    for (const QJsonValue& one : whole.value(QStringLiteral("cuts")).toArray())
        reel.cuts.append({idIn(one.toObject(), kRecording), one[kPictures].toString().toLatin1(),
                          one[QStringLiteral("damaged_frames")].toInteger(),
                          one[QStringLiteral("uncertain_frames")].toInteger()});
    for (const QJsonValue& one : whole.value(QStringLiteral("places")).toArray()) {
        const auto place = keptPlaceFrom(one.toObject());
        if (!place || place->looked.sighting.cut >= reel.cuts.size())
            return damaged();
        reel.places.append(*place);
    }
    if (reel.cuts.isEmpty())
        return damaged();
    return reel;
}

} // namespace alliance::app
