#include "db/exchange/Elan.h"
#include "db/exchange/ExchangeText.h"

#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>
#include <utility>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

constexpr int kDeepest = 64;                    // references above each other
constexpr std::int64_t kMost = 100'000'000'000; // ms, or frames, before the origin is added
const QString kJoin = QStringLiteral(" | ");

struct Slot {
    QString id;
    std::optional<std::int64_t> time; // ms
};

struct RawAnnotation {
    QString id;
    QString startSlot; // empty: refers to another
    QString endSlot;
    QString parent;
    QString value;
};

struct RawTier {
    AnnotationTier tier;
    QString parent;
    QList<RawAnnotation> annotations;
};

// What times are counted in: `num` / `den` milliseconds.
struct TimeUnit {
    std::int64_t num = 1;
    std::int64_t den = 1;

    std::int64_t milliseconds(std::int64_t count) const
    {
        const std::int64_t half = count < 0 ? -den / 2 : den / 2;
        return (count * num + half) / den;
    }
};

struct RawDocument {
    AnnotationDocument document;
    TimeUnit unit;
    std::int64_t origin = 0; // ms
    QList<Slot> slotList;
    QList<RawTier> tiers;
};

base::Error damaged(const QXmlStreamReader& xml, const char* what)
{
    return {ErrorCategory::Damaged, "line " + std::to_string(xml.lineNumber()) + ": " + what};
}

QString attribute(const QXmlStreamReader& xml, const char* name)
{
    return xml.attributes().value(QLatin1String(name)).toString();
}

std::optional<int> majorOf(const QString& format)
{
    bool known = false;
    const int major = format.section(QLatin1Char('.'), 0, 0).toInt(&known);
    return known ? std::optional(major) : std::nullopt;
}

std::optional<TimeUnit> unitCalled(const QString& name)
{
    if (name.isEmpty() || name == QLatin1String("milliseconds"))
        return TimeUnit{};
    if (name == QLatin1String("PAL-frames"))
        return TimeUnit{40, 1};
    if (name == QLatin1String("NTSC-frames"))
        return TimeUnit{1001, 30};
    return std::nullopt;
}

base::Status readOrigin(const QXmlStreamReader& xml, std::int64_t& origin)
{
    const QString text = attribute(xml, "TIME_ORIGIN").trimmed();
    if (text.isEmpty())
        return {};
    bool known = false;
    origin = text.toLongLong(&known);
    if (!known || origin < -kMost || origin > kMost)
        return tl::unexpected(damaged(xml, "a time origin that is no time"));
    return {};
}

base::Status readHeader(QXmlStreamReader& xml, RawDocument& raw)
{
    AnnotationDocument& document = raw.document;
    const auto unit = unitCalled(attribute(xml, "TIME_UNITS"));
    if (!unit)
        return tl::unexpected(damaged(xml, "TIME_UNITS is none of milliseconds, PAL-frames and NTSC-frames"));
    raw.unit = *unit;
    bool described = false;
    QString tick;
    QString rate;
    QString variable;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("MEDIA_DESCRIPTOR") && !std::exchange(described, true)) {
            document.mediaName = attribute(xml, "MEDIA_URL").section(QLatin1Char('/'), -1);
            if (base::Status read = readOrigin(xml, raw.origin); !read)
                return read;
            xml.skipCurrentElement();
        } else if (xml.name() == QLatin1String("PROPERTY")) {
            const QString name = attribute(xml, "NAME");
            const QString value = xml.readElementText(QXmlStreamReader::SkipChildElements);
            if (name == QLatin1String("mediaSha256"))
                document.mediaHash = value;
            else if (name == QLatin1String("mediaDuration_ns"))
                document.duration = plausibleDuration(value.toLongLong());
            else if (name == QLatin1String("mediaTimeBase"))
                tick = value;
            else if (name == QLatin1String("mediaFramesPerSecond"))
                rate = value;
            else if (name == QLatin1String("mediaVariableRate"))
                variable = value;
        } else {
            xml.skipCurrentElement();
        }
    }
    document.timeBase = timeBaseOf(tick, rate, variable);
    return {};
}

base::Status readSlots(QXmlStreamReader& xml, QList<Slot>& slotList)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("TIME_SLOT")) {
            bool timed = false;
            const qint64 time = attribute(xml, "TIME_VALUE").toLongLong(&timed);
            if (time < -kMost || time > kMost)
                return tl::unexpected(damaged(xml, "a time beyond any recording"));
            slotList.append({attribute(xml, "TIME_SLOT_ID"), timed ? std::optional<std::int64_t>(time) : std::nullopt});
        }
        xml.skipCurrentElement();
    }
    return {};
}

// <ANNOTATION> with what it holds.
RawAnnotation readAnnotation(QXmlStreamReader& xml)
{
    RawAnnotation annotation;
    while (xml.readNextStartElement()) {
        annotation.id = attribute(xml, "ANNOTATION_ID");
        annotation.startSlot = attribute(xml, "TIME_SLOT_REF1");
        annotation.endSlot = attribute(xml, "TIME_SLOT_REF2");
        annotation.parent = attribute(xml, "ANNOTATION_REF");
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("ANNOTATION_VALUE"))
                annotation.value = xml.readElementText(QXmlStreamReader::SkipChildElements);
            else
                xml.skipCurrentElement();
        }
    }
    return annotation;
}

RawTier readTier(QXmlStreamReader& xml)
{
    RawTier tier;
    tier.tier.name = attribute(xml, "TIER_ID");
    tier.tier.kind = attribute(xml, "LINGUISTIC_TYPE_REF");
    if (tier.tier.kind == QLatin1String("default-lt"))
        tier.tier.kind.clear();
    tier.tier.participant = attribute(xml, "PARTICIPANT");
    tier.tier.annotator = attribute(xml, "ANNOTATOR");
    tier.parent = attribute(xml, "PARENT_REF");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("ANNOTATION"))
            tier.annotations.append(readAnnotation(xml));
        else
            xml.skipCurrentElement();
    }
    return tier;
}

base::Result<RawDocument> readRaw(const QByteArray& text)
{
    QXmlStreamReader xml(text);
    RawDocument raw;
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("ANNOTATION_DOCUMENT"))
        return tl::unexpected(damaged(xml, "not an ELAN annotation document"));
    const auto major =
        majorOf(attribute(xml, "FORMAT").isEmpty() ? attribute(xml, "VERSION") : attribute(xml, "FORMAT"));
    if (major && *major > 3)
        return base::fail(ErrorCategory::Newer, "ELAN format " + std::to_string(*major));
    raw.document.author = attribute(xml, "AUTHOR");
    raw.document.written = QDateTime::fromString(attribute(xml, "DATE"), Qt::ISODate).toUTC();
    while (xml.readNextStartElement()) {
        base::Status read;
        if (xml.name() == QLatin1String("HEADER"))
            read = readHeader(xml, raw);
        else if (xml.name() == QLatin1String("TIME_ORDER"))
            read = readSlots(xml, raw.slotList);
        else if (xml.name() == QLatin1String("TIER"))
            raw.tiers.append(readTier(xml));
        else
            xml.skipCurrentElement();
        if (!read)
            return tl::unexpected(read.error());
    }
    if (xml.hasError())
        return tl::unexpected(damaged(xml, qPrintable(xml.errorString())));
    return raw;
}

// Every slot with a time on the recording, ms: those without lie evenly between the neighbours that have one.
base::Result<QHash<QString, std::int64_t>> slotTimes(const RawDocument& raw)
{
    const QList<Slot>& slotList = raw.slotList;
    QHash<QString, std::int64_t> times;
    std::int64_t last = 0;
    for (qsizetype i = 0; i < slotList.size(); ++i) {
        std::int64_t time = slotList[i].time.value_or(0);
        if (!slotList[i].time) {
            qsizetype next = i;
            while (next < slotList.size() && !slotList[next].time)
                ++next;
            if (next == slotList.size())
                return base::fail(ErrorCategory::Damaged, "time slots without a time at the end");
            time = last + (*slotList[next].time - last) / (next - i + 1);
        }
        times.insert(slotList[i].id, raw.unit.milliseconds(time) + raw.origin);
        last = time;
    }
    return times;
}

class Assembly
{
public:
    Assembly(RawDocument raw, QHash<QString, std::int64_t> times) : m_raw(std::move(raw)), m_times(std::move(times))
    {
        for (qsizetype tier = 0; tier < m_raw.tiers.size(); ++tier)
            for (const RawAnnotation& annotation : m_raw.tiers[tier].annotations)
                if (!annotation.parent.isEmpty())
                    m_parents.insert(annotation.id, annotation.parent);
    }

    base::Result<AnnotationDocument> document()
    {
        for (const RawTier& raw : m_raw.tiers) {
            AnnotationTier tier = raw.tier;
            for (const RawAnnotation& annotation : raw.annotations) {
                if (!annotation.parent.isEmpty())
                    continue;
                const auto start = m_times.constFind(annotation.startSlot);
                const auto end = m_times.constFind(annotation.endSlot);
                if (start == m_times.constEnd() || end == m_times.constEnd() ||
                    !isWithinReach({fromMilliseconds(*start), fromMilliseconds(*end)}))
                    return base::fail(ErrorCategory::Damaged,
                                      "annotation " + annotation.id.toStdString() + " has no place in time");
                m_places.insert(annotation.id, {m_raw.document.tiers.size(), tier.annotations.size()});
                tier.annotations.append(
                    {{fromMilliseconds(*start), fromMilliseconds(*end)}, {}, annotation.value, {}, {}});
            }
            if (tier.annotations.isEmpty() && !raw.parent.isEmpty())
                continue;
            m_raw.document.tiers.append(tier);
        }
        for (const RawTier& raw : m_raw.tiers)
            if (const base::Status joined = join(raw); !joined)
                return tl::unexpected(joined.error());
        for (AnnotationTier& tier : m_raw.document.tiers)
            for (Annotation& annotation : tier.annotations)
                tidy(annotation);
        return std::move(m_raw.document);
    }

private:
    // The values of a referring tier go to the annotations that they lead to.
    base::Status join(const RawTier& raw)
    {
        const QString prefix = raw.parent + QLatin1Char('.');
        const QString field = raw.tier.name.startsWith(prefix) ? raw.tier.name.mid(prefix.size()) : raw.tier.name;
        for (const RawAnnotation& annotation : raw.annotations) {
            if (annotation.parent.isEmpty())
                continue;
            QString above = annotation.parent;
            for (int depth = 0; m_parents.contains(above); ++depth) {
                if (depth == kDeepest)
                    return base::fail(ErrorCategory::Damaged, "annotations refer to each other in a circle");
                above = m_parents.value(above);
            }
            const auto place = m_places.constFind(above);
            if (place == m_places.constEnd())
                return base::fail(ErrorCategory::Damaged,
                                  "annotation " + annotation.id.toStdString() + " refers to one that is not there");
            QString& value = m_raw.document.tiers[place->first].annotations[place->second].fields[field];
            value = value.isEmpty() ? annotation.value : value + kJoin + annotation.value;
        }
        return {};
    }

    // What this program wrote as fields goes back to where it belongs.
    static void tidy(Annotation& annotation)
    {
        if (annotation.fields.remove(QStringLiteral("free")) > 0)
            annotation.text = std::exchange(annotation.code, {});
        else if (annotation.fields.contains(QStringLiteral("text")))
            annotation.text = annotation.fields.take(QStringLiteral("text"));
        if (const auto frames = framesOf(annotation.fields.value(QStringLiteral("frames")))) {
            annotation.frames = frames;
            annotation.fields.remove(QStringLiteral("frames"));
            if (frames->start == frames->end)
                annotation.range.end = annotation.range.start;
        }
    }

    RawDocument m_raw;
    QHash<QString, std::int64_t> m_times;
    QHash<QString, QString> m_parents;
    QHash<QString, std::pair<qsizetype, qsizetype>> m_places; // tier and annotation
};

} // namespace

base::Result<AnnotationDocument> readElan(const QByteArray& text)
{
    auto raw = readRaw(text);
    if (!raw)
        return tl::unexpected(raw.error());
    auto times = slotTimes(*raw);
    if (!times)
        return tl::unexpected(times.error());
    return Assembly(std::move(*raw), std::move(*times)).document();
}

} // namespace alliance::db
