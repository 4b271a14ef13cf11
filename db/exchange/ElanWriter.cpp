#include "db/exchange/Elan.h"
#include "db/exchange/ExchangeText.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <map>

namespace alliance::db
{
namespace
{

constexpr base::MediaTime kShortest{1'000'000}; // the unit of ELAN
const QString kSchemaNamespace = QStringLiteral("http://www.w3.org/2001/XMLSchema-instance");
const QString kField = QStringLiteral("field"); // linguistic type of the tiers below

QString mimeType(const QString& name)
{
    const QString suffix = name.section(QLatin1Char('.'), -1).toLower();
    if (suffix == QLatin1String("mp4") || suffix == QLatin1String("m4v") || suffix == QLatin1String("mov"))
        return QStringLiteral("video/mp4");
    if (suffix == QLatin1String("mpg") || suffix == QLatin1String("mpeg") || suffix == QLatin1String("vob"))
        return QStringLiteral("video/mpeg");
    return QStringLiteral("video/*");
}

// Values of the tiers below one annotation, by field.
QMap<QString, QString> below(const Annotation& annotation)
{
    QMap<QString, QString> values = annotation.fields;
    if (!annotation.code.isEmpty() && !annotation.text.isEmpty())
        values.insert(QStringLiteral("text"), annotation.text);
    if (annotation.code.isEmpty())
        values.insert(QStringLiteral("free"), QStringLiteral("yes"));
    if (annotation.frames)
        values.insert(QStringLiteral("frames"), frameText(*annotation.frames));
    return values;
}

class Writer
{
public:
    explicit Writer(const AnnotationDocument& document)
        : m_document(document), m_tiers(withoutOverlap(document.tiers, kShortest)), m_xml(&m_text)
    {
        for (AnnotationTier& tier : m_tiers)
            m_taken.append(tier.name);
    }

    QByteArray text()
    {
        m_xml.setAutoFormatting(true);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("ANNOTATION_DOCUMENT"));
        m_xml.writeNamespace(kSchemaNamespace, QStringLiteral("xsi"));
        m_xml.writeAttribute(kSchemaNamespace, QStringLiteral("noNamespaceSchemaLocation"),
                             QStringLiteral("http://www.mpi.nl/tools/elan/EAFv3.0.xsd"));
        attribute("AUTHOR", m_document.author);
        attribute("DATE", m_document.written.toUTC().toString(Qt::ISODate));
        attribute("FORMAT", QStringLiteral("3.0"));
        attribute("VERSION", QStringLiteral("3.0"));
        writeHeader();
        writeSlots();
        for (const AnnotationTier& tier : m_tiers)
            writeTier(tier);
        writeTypes();
        m_xml.writeEndDocument();
        return m_text;
    }

private:
    void attribute(const char* name, const QString& value)
    {
        m_xml.writeAttribute(QLatin1String(name), xmlText(value));
    }

    void property(const char* name, const QString& value)
    {
        if (value.isEmpty())
            return;
        m_xml.writeStartElement(QStringLiteral("PROPERTY"));
        attribute("NAME", QLatin1String(name));
        m_xml.writeCharacters(xmlText(value));
        m_xml.writeEndElement();
    }

    void writeHeader()
    {
        m_xml.writeStartElement(QStringLiteral("HEADER"));
        attribute("MEDIA_FILE", {});
        attribute("TIME_UNITS", QStringLiteral("milliseconds"));
        m_xml.writeStartElement(QStringLiteral("MEDIA_DESCRIPTOR"));
        attribute("MEDIA_URL", QStringLiteral("file:///") + m_document.mediaName);
        attribute("MIME_TYPE", mimeType(m_document.mediaName));
        attribute("RELATIVE_MEDIA_URL", QStringLiteral("./") + m_document.mediaName);
        m_xml.writeEndElement();
        property("mediaSha256", m_document.mediaHash);
        property("mediaDuration_ns", QString::number(m_document.duration.ns));
        property("mediaTimeBase", tickText(m_document.timeBase));
        property("mediaFramesPerSecond", rateText(m_document.timeBase));
        property("mediaVariableRate", m_document.timeBase.variable ? QStringLiteral("true") : QString());
        m_xml.writeEndElement();
    }

    // ELAN wants the slots by time; annotations that begin or end together share one.
    void writeSlots()
    {
        for (const AnnotationTier& tier : m_tiers)
            for (const Annotation& annotation : tier.annotations) {
                const auto [start, end] = slotTimes(annotation);
                m_slots.emplace(start, QString());
                m_slots.emplace(end, QString());
            }
        m_xml.writeStartElement(QStringLiteral("TIME_ORDER"));
        int number = 0;
        for (auto& [time, id] : m_slots) {
            id = QStringLiteral("ts%1").arg(++number);
            m_xml.writeStartElement(QStringLiteral("TIME_SLOT"));
            attribute("TIME_SLOT_ID", id);
            attribute("TIME_VALUE", QString::number(time));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    static std::pair<std::int64_t, std::int64_t> slotTimes(const Annotation& annotation)
    {
        const std::int64_t start = std::max<std::int64_t>(milliseconds(annotation.range.start), 0);
        return {start, std::max(milliseconds(annotation.range.end), start + 1)};
    }

    void startTier(const AnnotationTier& tier, const QString& name, const QString& type)
    {
        m_xml.writeStartElement(QStringLiteral("TIER"));
        attribute("TIER_ID", name);
        attribute("LINGUISTIC_TYPE_REF", type);
        if (!tier.participant.isEmpty())
            attribute("PARTICIPANT", tier.participant);
        if (!tier.annotator.isEmpty())
            attribute("ANNOTATOR", tier.annotator);
    }

    void startAnnotation(const char* element, const QString& id)
    {
        m_xml.writeStartElement(QStringLiteral("ANNOTATION"));
        m_xml.writeStartElement(QLatin1String(element));
        attribute("ANNOTATION_ID", id);
    }

    void endAnnotation(const QString& value)
    {
        m_xml.writeTextElement(QStringLiteral("ANNOTATION_VALUE"), xmlText(value));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    QString nextId() { return QStringLiteral("a%1").arg(++m_annotations); }

    void writeTier(const AnnotationTier& tier)
    {
        QMap<QString, QList<std::pair<QString, QString>>> fields; // by field: annotation and value
        const QString type = tier.kind.isEmpty() ? QStringLiteral("default-lt") : tier.kind;
        if (!m_types.contains(type))
            m_types.append(type);
        startTier(tier, tier.name, type);
        for (const Annotation& annotation : tier.annotations) {
            const QString id = nextId();
            const auto [start, end] = slotTimes(annotation);
            startAnnotation("ALIGNABLE_ANNOTATION", id);
            attribute("TIME_SLOT_REF1", m_slots[start]);
            attribute("TIME_SLOT_REF2", m_slots[end]);
            endAnnotation(annotation.shown());
            const auto values = below(annotation);
            for (auto value = values.begin(); value != values.end(); ++value)
                fields[value.key()].append({id, value.value()});
        }
        m_xml.writeEndElement();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            writeField(tier, field.key(), field.value());
    }

    void writeField(const AnnotationTier& tier, const QString& field, const QList<std::pair<QString, QString>>& values)
    {
        const QString name = uniqueName(tier.name + QLatin1Char('.') + field, m_taken);
        m_taken.append(name);
        startTier(tier, name, kField);
        attribute("PARENT_REF", tier.name);
        for (const auto& [annotation, value] : values) {
            startAnnotation("REF_ANNOTATION", nextId());
            attribute("ANNOTATION_REF", annotation);
            endAnnotation(value);
        }
        m_xml.writeEndElement();
    }

    void writeTypes()
    {
        const auto type = [this](const QString& id, bool alignable) {
            m_xml.writeStartElement(QStringLiteral("LINGUISTIC_TYPE"));
            attribute("LINGUISTIC_TYPE_ID", id);
            attribute("TIME_ALIGNABLE", alignable ? QStringLiteral("true") : QStringLiteral("false"));
            if (!alignable)
                attribute("CONSTRAINTS", QStringLiteral("Symbolic_Association"));
            attribute("GRAPHIC_REFERENCES", QStringLiteral("false"));
            m_xml.writeEndElement();
        };
        for (const QString& id : m_types)
            type(id, true);
        type(kField, false);
        m_xml.writeStartElement(QStringLiteral("CONSTRAINT"));
        attribute("STEREOTYPE", QStringLiteral("Symbolic_Association"));
        attribute("DESCRIPTION", QStringLiteral("1-1 association with a parent annotation"));
        m_xml.writeEndElement();
    }

    const AnnotationDocument& m_document;
    QList<AnnotationTier> m_tiers;
    QByteArray m_text;
    QXmlStreamWriter m_xml;
    std::map<std::int64_t, QString> m_slots;
    QStringList m_taken;
    QStringList m_types;
    int m_annotations = 0;
};

} // namespace

QByteArray elanText(const AnnotationDocument& document)
{
    return Writer(document).text();
}

} // namespace alliance::db
