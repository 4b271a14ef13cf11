#include "db/exchange/AnnotationTables.h"

#include "db/exchange/ExchangeText.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

const QStringList kColumns{
    QStringLiteral("tier"),         QStringLiteral("kind"),      QStringLiteral("participant"),
    QStringLiteral("annotator"),    QStringLiteral("start_ms"),  QStringLiteral("end_ms"),
    QStringLiteral("start_s"),      QStringLiteral("end_s"),     QStringLiteral("start_frame"),
    QStringLiteral("end_frame"),    QStringLiteral("is_point"),  QStringLiteral("code"),
    QStringLiteral("text"),         QStringLiteral("time_base"), QStringLiteral("frames_per_second"),
    QStringLiteral("variable_rate")};
const QSet<QString> kNumbers{QStringLiteral("start_ms"),     QStringLiteral("end_ms"),
                             QStringLiteral("start_s"),      QStringLiteral("end_s"),
                             QStringLiteral("start_frame"),  QStringLiteral("end_frame"),
                             QStringLiteral("is_point"),     QStringLiteral("frames_per_second"),
                             QStringLiteral("variable_rate")};
const QSet<QString> kFractions{QStringLiteral("start_s"), QStringLiteral("end_s"), QStringLiteral("frames_per_second")};
constexpr int kLongText = 2000; // characters that SPSS keeps of a text
constexpr int kShortText = 200;
constexpr qint64 kFarthestMs = 100'000'000'000; // beyond that no recording

QString cell(QString value)
{
    if (value.contains(QLatin1Char('"')) || value.contains(QLatin1Char(',')) || value.contains(QLatin1Char('\n')) ||
        value.contains(QLatin1Char('\r')) || value.startsWith(QLatin1Char(' ')))
        return QLatin1Char('"') + value.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    return value;
}

QString line(const QStringList& values)
{
    QStringList cells;
    for (const QString& value : values)
        cells.append(cell(value));
    return cells.join(QLatin1Char(',')) + QLatin1Char('\n');
}

QString secondsText(std::int64_t ms)
{
    return QStringLiteral("%1%2.%3")
        .arg(ms < 0 ? QStringLiteral("-") : QString())
        .arg(std::abs(ms) / 1000)
        .arg(std::abs(ms) % 1000, 3, 10, QLatin1Char('0'));
}

QStringList row(const AnnotationDocument& document, const AnnotationTier& tier, const Annotation& annotation,
                const QStringList& columns)
{
    const std::int64_t start = milliseconds(annotation.range.start);
    const std::int64_t end = milliseconds(annotation.range.end);
    QStringList values{tier.name,
                       tier.kind,
                       tier.participant,
                       tier.annotator,
                       QString::number(start),
                       QString::number(end),
                       secondsText(start),
                       secondsText(end),
                       annotation.frames ? QString::number(annotation.frames->start) : QString(),
                       annotation.frames ? QString::number(annotation.frames->end) : QString(),
                       annotation.isPoint() ? QStringLiteral("1") : QStringLiteral("0"),
                       annotation.code,
                       annotation.text,
                       tickText(document.timeBase),
                       rateText(document.timeBase),
                       document.timeBase.variable ? QStringLiteral("1") : QStringLiteral("0")};
    for (qsizetype i = kColumns.size(); i < columns.size(); ++i)
        values.append(annotation.fields.value(columns[i]));
    return values;
}

// Rows of cells as RFC 4180 has them; nothing when a quotation has no end.
struct TableRow {
    QStringList cells;
    int line = 1; // where it begins
};

std::optional<QList<TableRow>> rowsOf(const QString& text)
{
    QList<TableRow> rows;
    int line = 1;
    int begins = 1;
    QStringList cells;
    QString value;
    bool quoted = false;
    bool any = false;
    const auto endRow = [&] {
        if (any || !cells.isEmpty() || !value.isEmpty()) {
            cells.append(std::exchange(value, {}));
            rows.append({std::exchange(cells, {}), begins});
        }
        any = false;
        begins = line;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        line += c == QLatin1Char('\n') ? 1 : 0;
        if (quoted) {
            if (c != QLatin1Char('"'))
                value += c;
            else if (i + 1 < text.size() && text[i + 1] == QLatin1Char('"'))
                value += text[i++];
            else
                quoted = false;
        } else if (c == QLatin1Char('"')) {
            quoted = any = true;
        } else if (c == QLatin1Char(',')) {
            cells.append(std::exchange(value, {}));
            any = true;
        } else if (c == QLatin1Char('\n')) {
            endRow();
        } else if (c != QLatin1Char('\r')) {
            value += c;
        }
    }
    if (quoted)
        return std::nullopt;
    endRow();
    return rows;
}

bool isFieldName(const QString& name)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-z][a-z0-9_]*$"));
    return pattern.match(name).hasMatch();
}

class TableReader
{
public:
    explicit TableReader(QStringList columns) : m_columns(std::move(columns)) {}

    bool add(const QStringList& cells)
    {
        if (cells.size() != m_columns.size())
            return false;
        const auto of = [&](const char* name) { return cells.value(m_columns.indexOf(QLatin1String(name))); };
        bool startKnown = false;
        bool endKnown = false;
        Annotation annotation;
        const qint64 start = of("start_ms").toLongLong(&startKnown);
        const qint64 end = of("end_ms").toLongLong(&endKnown);
        if (!startKnown || !endKnown || end < start || start < -kFarthestMs || end > kFarthestMs)
            return false;
        annotation.range = {fromMilliseconds(start), fromMilliseconds(end)};
        if (!of("start_frame").isEmpty() && !of("end_frame").isEmpty())
            annotation.frames = framesOf(of("start_frame") + QLatin1Char('-') + of("end_frame"));
        annotation.code = of("code");
        annotation.text = of("text");
        for (qsizetype i = 0; i < cells.size(); ++i)
            if (!cells[i].isEmpty() && !kColumns.contains(m_columns[i]) && isFieldName(m_columns[i]))
                annotation.fields.insert(m_columns[i], cells[i]);
        AnnotationTier& tier = tierNamed(of("tier"));
        tier.kind = of("kind");
        tier.participant = of("participant");
        tier.annotator = of("annotator");
        tier.annotations.append(annotation);
        if (document.timeBase == TimeBase())
            document.timeBase = timeBaseOf(of("time_base"), of("frames_per_second"), of("variable_rate"));
        return true;
    }

    AnnotationDocument document;

private:
    AnnotationTier& tierNamed(const QString& name)
    {
        for (AnnotationTier& tier : document.tiers)
            if (tier.name == name)
                return tier;
        document.tiers.append({name, {}, {}, {}, {}});
        return document.tiers.back();
    }

    QStringList m_columns;
};

} // namespace

QStringList tableColumns(const AnnotationDocument& document)
{
    std::map<QString, bool> fields;
    for (const AnnotationTier& tier : document.tiers)
        for (const Annotation& annotation : tier.annotations)
            for (auto field = annotation.fields.begin(); field != annotation.fields.end(); ++field)
                fields[field.key()] = true;
    QStringList columns = kColumns;
    for (const auto& [name, used] : fields)
        if (!kColumns.contains(name))
            columns.append(name);
    return columns;
}

QByteArray tableText(const AnnotationDocument& document)
{
    const QStringList columns = tableColumns(document);
    QString text = line(columns);
    for (const AnnotationTier& tier : document.tiers)
        for (const Annotation& annotation : tier.annotations)
            text += line(row(document, tier, annotation, columns));
    return text.toUtf8();
}

base::Result<AnnotationDocument> readTable(const QByteArray& bytes)
{
    const auto text = decodedText(bytes);
    if (!text)
        return base::fail(ErrorCategory::Damaged, "not text in UTF-8 or UTF-16");
    const auto rows = rowsOf(*text);
    if (!rows)
        return base::fail(ErrorCategory::Damaged, "a quoted text without an end");
    if (rows->isEmpty())
        return base::fail(ErrorCategory::Damaged, "it is empty");
    for (const char* needed : {"tier", "start_ms", "end_ms"})
        if (!rows->front().cells.contains(QLatin1String(needed)))
            return base::fail(ErrorCategory::Damaged, std::string("line 1: there is no column ") + needed);
    TableReader reader(rows->front().cells);
    for (qsizetype i = 1; i < rows->size(); ++i)
        if (!reader.add((*rows)[i].cells))
            return base::fail(ErrorCategory::Damaged,
                              "line " + std::to_string((*rows)[i].line) + ": a row without its tier or times");
    return std::move(reader.document);
}

QByteArray spssSyntax(const AnnotationDocument& document, const QString& csvName)
{
    QString text = QStringLiteral("* Encoding: UTF-8.\nGET DATA\n  /TYPE=TXT\n  /FILE='%1'\n  /ENCODING='UTF8'\n"
                                  "  /DELIMITERS=\",\"\n  /QUALIFIER='\"'\n  /ARRANGEMENT=DELIMITED\n  /FIRSTCASE=2\n"
                                  "  /VARIABLES=\n")
                       .arg(QString(csvName).replace(QLatin1Char('\''), QStringLiteral("''")));
    for (const QString& column : tableColumns(document)) {
        const bool number = kNumbers.contains(column);
        const bool whole = number && !kFractions.contains(column);
        const int width = column == QLatin1String("text") ? kLongText : kShortText;
        text += QStringLiteral("    %1 %2\n")
                    .arg(column, whole    ? QStringLiteral("F12.0")
                                 : number ? QStringLiteral("F12.5")
                                          : QStringLiteral("A%1").arg(width));
    }
    text += QStringLiteral("  .\nVARIABLE LABELS\n"
                           "  start_ms 'Start, milliseconds from the first frame'\n"
                           "  /end_ms 'End, milliseconds from the first frame'\n"
                           "  /start_frame 'First frame, counted from 0'\n"
                           "  /end_frame 'First frame after the end'\n"
                           "  /time_base 'Seconds of a tick of the recording'\n"
                           "  /frames_per_second 'Frames a second, average of the recording'\n"
                           "  /variable_rate 'Frames are not evenly apart'.\n"
                           "VALUE LABELS is_point 0 'Range' 1 'Point in time'.\nEXECUTE.\n");
    return text.toUtf8();
}

QByteArray redcapText(const AnnotationDocument& document, const QString& record)
{
    const QStringList columns = tableColumns(document);
    QString text = line(QStringList{QStringLiteral("record_id"), QStringLiteral("redcap_repeat_instrument"),
                                    QStringLiteral("redcap_repeat_instance")} +
                        columns);
    int instance = 0;
    for (const AnnotationTier& tier : document.tiers)
        for (const Annotation& annotation : tier.annotations)
            text += line(QStringList{record, QStringLiteral("annotation"), QString::number(++instance)} +
                         row(document, tier, annotation, columns));
    return text.toUtf8();
}

} // namespace alliance::db
