#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(ExchangeFiles)
}

#include "app/services/ExchangeFiles.h"
#include "app/services/RecordingFiles.h"
#include "db/exchange/AnnotationJson.h"
#include "db/exchange/AnnotationTables.h"
#include "db/exchange/Boris.h"
#include "db/exchange/Elan.h"
#include "db/exchange/Subtitles.h"
#include "db/exchange/TextGrid.h"

#include <algorithm>
#include <array>

namespace alliance::app
{
namespace
{

struct Named {
    ExchangeFormat format;
    const char* name;
    const char* ending; // of a file that is read; empty: is not told by its name
    const char* title;  // for people
    const char* writtenAs;
    const char* holds;
    const char* loses;        // empty: nothing
    bool wholeSession = true; // notes on the session as a whole have a place
};

constexpr std::array kFormats{
    Named{ExchangeFormat::Elan, "elan", ".eaf", QT_TRANSLATE_NOOP("ExchangeFiles", "ELAN 3.0"), ".eaf",
          QT_TRANSLATE_NOOP("ExchangeFiles", "Tiers with every detail, times to the millisecond and frame numbers. "
                                             "Comes back as it was."),
          ""},
    Named{ExchangeFormat::Boris, "boris", ".boris", QT_TRANSLATE_NOOP("ExchangeFiles", "BORIS project"), ".boris",
          QT_TRANSLATE_NOOP("ExchangeFiles", "One observation with state and point events, one subject for each "
                                             "tier, forms as modifiers, every other detail in the comment. Comes back "
                                             "as it was."),
          ""},
    Named{ExchangeFormat::WebVtt, "webvtt", ".vtt", QT_TRANSLATE_NOOP("ExchangeFiles", "WebVTT subtitles"), ".vtt",
          QT_TRANSLATE_NOOP("ExchangeFiles", "Codes, details and words in one line, with frame numbers: shown by "
                                             "players and web pages. Comes back as it was."),
          "", false},
    Named{ExchangeFormat::SubRip, "srt", ".srt", QT_TRANSLATE_NOOP("ExchangeFiles", "SubRip subtitles"), ".srt",
          QT_TRANSLATE_NOOP("ExchangeFiles", "Codes, details and words in one line, times to the millisecond: shown "
                                             "by most players. Comes back as it was."),
          QT_TRANSLATE_NOOP("ExchangeFiles", "Not kept: angle brackets, which SubRip takes for formatting."), false},
    Named{ExchangeFormat::TextGrid, "textgrid", ".textgrid", QT_TRANSLATE_NOOP("ExchangeFiles", "Praat TextGrid"),
          ".TextGrid",
          QT_TRANSLATE_NOOP("ExchangeFiles", "Tiers of intervals and points; codes, details and words in one label. "
                                             "Comes back as it was."),
          ""},
    Named{ExchangeFormat::Table, "csv", ".csv", QT_TRANSLATE_NOOP("ExchangeFiles", "Table for R and others (CSV)"),
          ".csv",
          QT_TRANSLATE_NOOP("ExchangeFiles", "One row for each annotation, every detail in a column of its own. Comes "
                                             "back as it was."),
          ""},
    Named{ExchangeFormat::Spss, "spss", ".sps", QT_TRANSLATE_NOOP("ExchangeFiles", "SPSS: syntax and table"), ".sps",
          QT_TRANSLATE_NOOP("ExchangeFiles", "Two files: syntax that reads the table beside it and labels its "
                                             "variables."),
          ""},
    Named{ExchangeFormat::Redcap, "redcap", "", QT_TRANSLATE_NOOP("ExchangeFiles", "REDCap (repeating instruments)"),
          ".csv",
          QT_TRANSLATE_NOOP("ExchangeFiles", "Two files: one record for the session with a repeated instrument for "
                                             "each annotation, and the data dictionary of it."),
          ""},
    Named{ExchangeFormat::Json, "json", ".json", QT_TRANSLATE_NOOP("ExchangeFiles", "Everything as JSON"), ".json",
          QT_TRANSLATE_NOOP("ExchangeFiles", "Nothing is lost, times in nanoseconds. Comes back as it was."), ""},
};

const Named& named(ExchangeFormat format)
{
    return *std::find_if(kFormats.begin(), kFormats.end(), [&](const Named& one) { return one.format == format; });
}

} // namespace

QList<ExchangeFormat> allFormats()
{
    QList<ExchangeFormat> all;
    for (const Named& one : kFormats)
        all.append(one.format);
    return all;
}

QString formatTitle(ExchangeFormat format)
{
    return tr(named(format).title);
}

QString formatHolds(ExchangeFormat format)
{
    return tr(named(format).holds);
}

QString formatLoses(ExchangeFormat format)
{
    const QLatin1String words(named(format).loses);
    return words.isEmpty() ? QString() : tr(named(format).loses);
}

bool keepsWholeSession(ExchangeFormat format)
{
    return named(format).wholeSession;
}

QString formatEnding(ExchangeFormat format)
{
    return QLatin1String(named(format).writtenAs);
}

bool canBeRead(ExchangeFormat format)
{
    return format != ExchangeFormat::Spss && format != ExchangeFormat::Redcap;
}

QString formatName(ExchangeFormat format)
{
    return QLatin1String(named(format).name);
}

QString formatList()
{
    QStringList names;
    for (const Named& one : kFormats)
        names.append(QLatin1String(one.name));
    return names.join(QStringLiteral(", "));
}

std::optional<ExchangeFormat> formatFromName(const QString& name)
{
    for (const Named& one : kFormats)
        if (name.compare(QLatin1String(one.name), Qt::CaseInsensitive) == 0)
            return one.format;
    return std::nullopt;
}

std::optional<ExchangeFormat> formatOfFile(const std::filesystem::path& file)
{
    const QString ending = pathText(file.extension()).toLower();
    for (const Named& one : kFormats)
        if (!ending.isEmpty() && ending == QLatin1String(one.ending))
            return one.format;
    return std::nullopt;
}

QList<std::filesystem::path> filesOf(const std::filesystem::path& file, ExchangeFormat format)
{
    std::filesystem::path beside = file;
    if (format == ExchangeFormat::Spss)
        return {file, beside.replace_extension(".csv")};
    if (format == ExchangeFormat::Redcap)
        return {file, beside.replace_filename(file.stem().string() + "-dictionary.csv")};
    return {file};
}

QString joinedValues(const QStringList& values)
{
    QStringList escaped;
    for (QString value : values)
        escaped.append(
            value.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(kBetweenValues, QStringLiteral("\\;")));
    return escaped.join(kBetweenValues);
}

QStringList valuesIn(const QString& field)
{
    QStringList values{QString()};
    for (qsizetype i = 0; i < field.size(); ++i) {
        const bool escape = field[i] == QLatin1Char('\\') && i + 1 < field.size() &&
                            (field[i + 1] == kBetweenValues || field[i + 1] == QLatin1Char('\\'));
        if (escape)
            values.back() += field[++i];
        else if (field[i] == kBetweenValues)
            values.append(QString());
        else
            values.back() += field[i];
    }
    values.removeAll(QString());
    return values;
}

QByteArray besideText(const db::AnnotationDocument& document, ExchangeFormat format)
{
    return format == ExchangeFormat::Redcap ? db::redcapDictionary(document) : db::spssTable(document);
}

QByteArray exchangeText(const db::AnnotationDocument& document, ExchangeFormat format, const QString& name)
{
    switch (format) {
    case ExchangeFormat::Elan:
        return db::elanText(document);
    case ExchangeFormat::Boris:
        return db::borisText(document);
    case ExchangeFormat::WebVtt:
        return db::webVttText(document);
    case ExchangeFormat::SubRip:
        return db::subRipText(document);
    case ExchangeFormat::TextGrid:
        return db::textGridText(document);
    case ExchangeFormat::Table:
        return db::tableText(document);
    case ExchangeFormat::Spss:
        return db::spssSyntax(document, name);
    case ExchangeFormat::Redcap:
        return db::redcapText(document, document.session);
    case ExchangeFormat::Json:
        return db::annotationJson(document);
    }
    return {};
}

base::Result<db::AnnotationDocument> readExchange(const QByteArray& bytes, ExchangeFormat format)
{
    switch (format) {
    case ExchangeFormat::Elan:
        return db::readElan(bytes);
    case ExchangeFormat::Boris:
        return db::readBoris(bytes);
    case ExchangeFormat::WebVtt:
    case ExchangeFormat::SubRip:
        return db::readSubtitles(bytes);
    case ExchangeFormat::TextGrid:
        return db::readTextGrid(bytes);
    case ExchangeFormat::Table:
        return db::readTable(bytes);
    case ExchangeFormat::Json:
        return db::readAnnotationJson(bytes);
    case ExchangeFormat::Spss:
    case ExchangeFormat::Redcap:
        break;
    }
    return base::fail(base::ErrorCategory::Unsupported, "written only");
}

} // namespace alliance::app
