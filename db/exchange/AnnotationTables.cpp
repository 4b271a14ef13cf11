#include "db/exchange/AnnotationTables.h"

#include "db/exchange/ExchangeText.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

const QString kInstrument = QStringLiteral("annotation"); // of REDCap, which repeats

enum class Holds { Words, Long, Whole, Number };

struct Column {
    const char* name;
    Holds holds;
    const char* label; // for people
};

// Of every table, in this order, whatever is in it. Those up to "variable_rate" are of the annotation itself.
constexpr std::array kAll{Column{"session", Holds::Words, "Session"},
                          Column{"tier", Holds::Words, "Tier"},
                          Column{"kind", Holds::Words, "Kind of annotation"},
                          Column{"participant", Holds::Words, "Whom it is about"},
                          Column{"annotator", Holds::Words, "Who made it"},
                          Column{"start_ms", Holds::Whole, "Start, milliseconds from the first frame"},
                          Column{"end_ms", Holds::Whole, "End, milliseconds from the first frame"},
                          Column{"start_s", Holds::Number, "Start, seconds from the first frame"},
                          Column{"end_s", Holds::Number, "End, seconds from the first frame"},
                          Column{"start_frame", Holds::Whole, "First frame, counted from 0"},
                          Column{"end_frame", Holds::Whole, "First frame after the end"},
                          Column{"is_point", Holds::Whole, "Point in time (1) or range (0)"},
                          Column{"code", Holds::Words, "Code"},
                          Column{"text", Holds::Long, "Words"},
                          Column{"time_base", Holds::Words, "Seconds of a tick of the recording"},
                          Column{"frames_per_second", Holds::Number, "Frames a second, average of the recording"},
                          Column{"variable_rate", Holds::Whole, "Frames are not evenly apart"},
                          Column{"candidate", Holds::Words, "Candidate: id"},
                          Column{"chosen", Holds::Words, "Settled: whose code holds"},
                          Column{"codes", Holds::Words, "Note: codes"},
                          Column{"compared", Holds::Words, "Settled: what was compared"},
                          Column{"confidence", Holds::Number, "Candidate: confidence of the measurement, 0 to 1"},
                          Column{"decided_by", Holds::Words, "Candidate: who decided last"},
                          Column{"decision", Holds::Words, "Candidate: decision"},
                          Column{"decision_reason", Holds::Long, "Candidate: reason of the decision"},
                          Column{"first", Holds::Words, "Settled: first coder"},
                          Column{"first_frames", Holds::Words, "Settled: frames of the first coder"},
                          Column{"item", Holds::Words, "Settled: code of the rating, or candidate"},
                          Column{"principles", Holds::Words, "Note: principles"},
                          Column{"rank", Holds::Whole, "Candidate: rank, 1 is first"},
                          Column{"second", Holds::Words, "Settled: second coder"},
                          Column{"second_frames", Holds::Words, "Settled: frames of the second coder"},
                          Column{"significance", Holds::Whole, "Marker: significance, 1 to 5"},
                          Column{"source", Holds::Words, "Candidate: measured, or added by a reviewer"},
                          Column{"stage", Holds::Words, "Note: stage"},
                          Column{"state", Holds::Words, "Settled, or open again"},
                          Column{"strategies", Holds::Words, "Marker: strategies"},
                          Column{"subtype", Holds::Words, "Marker: form"},
                          Column{"tags", Holds::Words, "Tags"},
                          Column{"value", Holds::Whole, "Rating of the segment, 1 to 5"},
                          Column{"version", Holds::Whole, "Decision: order"},
                          Column{"visibility", Holds::Words, "Who may see it"},
                          Column{"whole_session", Holds::Words, "Is about the session as a whole"}};
constexpr qsizetype kOwnColumns = 17; // the first ones, which are no fields

const Column* columnCalled(const QString& name)
{
    const auto* const found =
        std::find_if(kAll.begin(), kAll.end(), [&](const Column& one) { return name == QLatin1String(one.name); });
    return found == kAll.end() ? nullptr : found;
}

Holds holds(const QString& name)
{
    const Column* column = columnCalled(name);
    return column ? column->holds : Holds::Words;
}

QStringList ownColumns()
{
    QStringList names;
    for (qsizetype i = 0; i < kOwnColumns; ++i)
        names.append(QLatin1String(kAll[static_cast<std::size_t>(i)].name));
    return names;
}

// Bytes that SPSS keeps of a text: as many as the longest has, and no fewer than these, so that sessions can be
// stacked.
constexpr qsizetype kLongText = 2000;
constexpr qsizetype kShortText = 200;
constexpr qsizetype kLongestText = 32'767;

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
    QStringList values{document.session,
                       tier.name,
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
    for (qsizetype i = kOwnColumns; i < columns.size(); ++i)
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
        // Some programs for the Mac end lines so.
        const bool alone = c == QLatin1Char('\r') && (i + 1 == text.size() || text[i + 1] != QLatin1Char('\n'));
        line += c == QLatin1Char('\n') || alone ? 1 : 0;
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
        } else if (c == QLatin1Char('\n') || alone) {
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
    explicit TableReader(QStringList columns) : m_columns(std::move(columns)), m_own(ownColumns()) {}

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
        const qint64 most = milliseconds(kFarthestEnd); // before nanoseconds are made of it
        if (!startKnown || !endKnown || start < -most || end > most || end < start)
            return false;
        annotation.range = {fromMilliseconds(start), fromMilliseconds(end)};
        if (!isWithinReach(annotation.range))
            return false;
        if (!of("start_frame").isEmpty() && !of("end_frame").isEmpty())
            annotation.frames = framesOf(of("start_frame") + QLatin1Char('-') + of("end_frame"));
        annotation.code = of("code");
        annotation.text = of("text");
        for (qsizetype i = 0; i < cells.size(); ++i)
            if (!cells[i].isEmpty() && !m_own.contains(m_columns[i]) && isFieldName(m_columns[i]))
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
    QStringList m_own;
};

} // namespace

QStringList tableColumns(const AnnotationDocument& document)
{
    QStringList columns;
    for (const Column& column : kAll)
        columns.append(QLatin1String(column.name));
    QStringList further;
    for (const AnnotationTier& tier : document.tiers)
        for (const Annotation& annotation : tier.annotations)
            for (auto field = annotation.fields.begin(); field != annotation.fields.end(); ++field)
                if (!columnCalled(field.key()))
                    further.append(field.key());
    further.removeDuplicates();
    further.sort();
    return columns + further;
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

namespace
{

// SPSS ends a case at the end of a line, quoted or not.
QString onOneLine(QString text)
{
    return text.replace(QStringLiteral("\r\n"), QStringLiteral(" / "))
        .replace(QLatin1Char('\n'), QStringLiteral(" / "))
        .replace(QLatin1Char('\r'), QStringLiteral(" / "));
}

QList<QStringList> spssRows(const AnnotationDocument& document, const QStringList& columns)
{
    QList<QStringList> rows;
    for (const AnnotationTier& tier : document.tiers)
        for (const Annotation& annotation : tier.annotations) {
            rows.append(row(document, tier, annotation, columns));
            for (QString& value : rows.back())
                value = onOneLine(value);
        }
    return rows;
}

QString spssFormat(const QString& column, const QList<QStringList>& rows, qsizetype place)
{
    if (holds(column) == Holds::Whole)
        return QStringLiteral("F12.0");
    if (holds(column) == Holds::Number)
        return QStringLiteral("F12.5");
    qsizetype width = holds(column) == Holds::Long ? kLongText : kShortText;
    for (const QStringList& one : rows)
        width = std::max(width, one[place].toUtf8().size());
    return QStringLiteral("A%1").arg(std::min(width, kLongestText));
}

} // namespace

QByteArray spssTable(const AnnotationDocument& document)
{
    const QStringList columns = tableColumns(document);
    QString text = line(columns);
    for (const QStringList& one : spssRows(document, columns))
        text += line(one);
    return text.toUtf8();
}

QByteArray spssSyntax(const AnnotationDocument& document, const QString& csvName)
{
    QString text = QStringLiteral("* Encoding: UTF-8.\nGET DATA\n  /TYPE=TXT\n  /FILE='%1'\n  /ENCODING='UTF8'\n"
                                  "  /DELIMITERS=\",\"\n  /QUALIFIER='\"'\n  /ARRANGEMENT=DELIMITED\n  /FIRSTCASE=2\n"
                                  "  /VARIABLES=\n")
                       .arg(QString(csvName).replace(QLatin1Char('\''), QStringLiteral("''")));
    const QStringList columns = tableColumns(document);
    const QList<QStringList> rows = spssRows(document, columns);
    for (qsizetype i = 0; i < columns.size(); ++i)
        text += QStringLiteral("    %1 %2\n").arg(columns[i], spssFormat(columns[i], rows, i));
    text += QStringLiteral("  .\nVARIABLE LABELS\n");
    QStringList labels;
    for (const Column& column : kAll)
        labels.append(QStringLiteral("%1 '%2'").arg(QLatin1String(column.name), QLatin1String(column.label)));
    text += QStringLiteral("  ") + labels.join(QStringLiteral("\n  /")) + QStringLiteral(".\n");
    text += QStringLiteral("VALUE LABELS is_point 0 'Range' 1 'Point in time'.\nEXECUTE.\n");
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
            text += line(QStringList{record, kInstrument, QString::number(++instance)} +
                         row(document, tier, annotation, columns));
    return text.toUtf8();
}

QByteArray redcapDictionary(const AnnotationDocument& document)
{
    QString text = line({QStringLiteral("Variable / Field Name"), QStringLiteral("Form Name"),
                         QStringLiteral("Section Header"), QStringLiteral("Field Type"), QStringLiteral("Field Label"),
                         QStringLiteral("Choices, Calculations, OR Slider Labels"), QStringLiteral("Field Note"),
                         QStringLiteral("Text Validation Type OR Show Slider Number"),
                         QStringLiteral("Text Validation Min"), QStringLiteral("Text Validation Max"),
                         QStringLiteral("Identifier?"), QStringLiteral("Branching Logic (Show field only if...)"),
                         QStringLiteral("Required Field?"), QStringLiteral("Custom Alignment"),
                         QStringLiteral("Question Number (surveys only)"), QStringLiteral("Matrix Group Name"),
                         QStringLiteral("Matrix Ranking?"), QStringLiteral("Field Annotation")});
    constexpr int kAfterValidation = 10;
    const QStringList rest(kAfterValidation, QString());
    const auto field = [&](const QString& name, const QString& form, Holds kept, const QString& label) {
        const QString validation = kept == Holds::Whole    ? QStringLiteral("integer")
                                   : kept == Holds::Number ? QStringLiteral("number")
                                                           : QString();
        text += line(QStringList{name,
                                 form,
                                 {},
                                 kept == Holds::Long ? QStringLiteral("notes") : QStringLiteral("text"),
                                 label,
                                 {},
                                 {},
                                 validation} +
                     rest);
    };
    field(QStringLiteral("record_id"), QStringLiteral("session_record"), Holds::Words, QStringLiteral("Session"));
    for (const QString& name : tableColumns(document)) {
        const Column* column = columnCalled(name);
        field(name, kInstrument, column ? column->holds : Holds::Words,
              column ? QString::fromLatin1(column->label) : name);
    }
    return text.toUtf8();
}

} // namespace alliance::db
