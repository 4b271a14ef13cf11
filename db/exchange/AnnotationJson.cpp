#include "db/exchange/AnnotationJson.h"

#include "db/exchange/ExchangeText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

constexpr int kVersion = 1;
constexpr int kAllDigits = 17; // of a double
const QString kFormat = QStringLiteral("alliance-annotations");
const QString kTimeBase = QStringLiteral("time_base");
const QString kRate = QStringLiteral("frames_per_second");
const QString kVariable = QStringLiteral("variable_rate");

QJsonObject jsonOf(const Annotation& annotation)
{
    QJsonObject fields;
    for (auto field = annotation.fields.begin(); field != annotation.fields.end(); ++field)
        fields.insert(field.key(), field.value());
    QJsonObject json{{QStringLiteral("start_ns"), QString::number(annotation.range.start.ns)},
                     {QStringLiteral("end_ns"), QString::number(annotation.range.end.ns)},
                     {QStringLiteral("code"), annotation.code},
                     {QStringLiteral("text"), annotation.text},
                     {QStringLiteral("fields"), fields}};
    if (annotation.frames) {
        json.insert(QStringLiteral("start_frame"), static_cast<qint64>(annotation.frames->start));
        json.insert(QStringLiteral("end_frame"), static_cast<qint64>(annotation.frames->end));
    }
    return json;
}

std::optional<Annotation> annotationOf(const QJsonObject& json)
{
    bool startKnown = false;
    bool endKnown = false;
    Annotation annotation;
    annotation.range.start.ns = json[QStringLiteral("start_ns")].toString().toLongLong(&startKnown);
    annotation.range.end.ns = json[QStringLiteral("end_ns")].toString().toLongLong(&endKnown);
    if (!startKnown || !endKnown || !isWithinReach(annotation.range))
        return std::nullopt;
    const qint64 startFrame = json[QStringLiteral("start_frame")].toInteger(-1);
    const qint64 endFrame = json[QStringLiteral("end_frame")].toInteger(-1);
    if (startFrame >= 0 && endFrame >= startFrame)
        annotation.frames = FrameSpan{startFrame, endFrame};
    annotation.code = json[QStringLiteral("code")].toString();
    annotation.text = json[QStringLiteral("text")].toString();
    const QJsonObject fields = json[QStringLiteral("fields")].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        annotation.fields.insert(field.key(), field.value().toString());
    return annotation;
}

} // namespace

QByteArray annotationJson(const AnnotationDocument& document)
{
    QJsonArray tiers;
    for (const AnnotationTier& tier : document.tiers) {
        QJsonArray annotations;
        for (const Annotation& annotation : tier.annotations)
            annotations.append(jsonOf(annotation));
        tiers.append(QJsonObject{{QStringLiteral("name"), tier.name},
                                 {QStringLiteral("kind"), tier.kind},
                                 {QStringLiteral("participant"), tier.participant},
                                 {QStringLiteral("annotator"), tier.annotator},
                                 {QStringLiteral("annotations"), annotations}});
    }
    QJsonObject media{{QStringLiteral("name"), document.mediaName},
                      {QStringLiteral("sha256"), document.mediaHash},
                      {QStringLiteral("duration_ns"), QString::number(document.duration.ns)}};
    if (document.timeBase.tickNum > 0)
        media.insert(kTimeBase, tickText(document.timeBase));
    if (document.timeBase.framesPerSecond > 0)
        media.insert(kRate, document.timeBase.framesPerSecond);
    if (document.timeBase.variable)
        media.insert(kVariable, true);
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), kFormat},
                                     {QStringLiteral("version"), kVersion},
                                     {QStringLiteral("media"), media},
                                     {QStringLiteral("author"), document.author},
                                     {QStringLiteral("written"), document.written.toUTC().toString(Qt::ISODate)},
                                     {QStringLiteral("tiers"), tiers}})
        .toJson();
}

base::Result<AnnotationDocument> readAnnotationJson(const QByteArray& text)
{
    const auto object = jsonObject(text);
    if (!object)
        return tl::unexpected(object.error());
    const QJsonObject& json = *object;
    if (json[QStringLiteral("format")].toString() != kFormat)
        return base::fail(ErrorCategory::Damaged, "it is JSON, but not annotations of Alliance Review");
    if (json[QStringLiteral("version")].toInt() > kVersion)
        return base::fail(ErrorCategory::Newer, "annotations of a later version");
    const QJsonObject media = json[QStringLiteral("media")].toObject();
    AnnotationDocument document;
    document.mediaName = media[QStringLiteral("name")].toString();
    document.mediaHash = media[QStringLiteral("sha256")].toString();
    document.duration = plausibleDuration(media[QStringLiteral("duration_ns")].toString().toLongLong());
    document.timeBase =
        timeBaseOf(media[kTimeBase].toString(), QString::number(media[kRate].toDouble(), 'g', kAllDigits),
                   media[kVariable].toBool() ? QStringLiteral("1") : QString());
    document.author = json[QStringLiteral("author")].toString();
    document.written = QDateTime::fromString(json[QStringLiteral("written")].toString(), Qt::ISODate).toUTC();
    for (const QJsonValue& value : json[QStringLiteral("tiers")].toArray()) {
        AnnotationTier tier{value[QStringLiteral("name")].toString(),
                            value[QStringLiteral("kind")].toString(),
                            value[QStringLiteral("participant")].toString(),
                            value[QStringLiteral("annotator")].toString(),
                            {}};
        for (const QJsonValue& one : value[QStringLiteral("annotations")].toArray()) {
            const auto annotation = annotationOf(one.toObject());
            if (!annotation)
                return base::fail(ErrorCategory::Damaged, "annotation " + std::to_string(tier.annotations.size() + 1) +
                                                              " of tier “" + tier.name.toStdString() +
                                                              "” has no place in time");
            tier.annotations.append(*annotation);
        }
        document.tiers.append(tier);
    }
    return document;
}

} // namespace alliance::db
