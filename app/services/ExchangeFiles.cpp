#include "app/services/ExchangeFiles.h"

#include "app/services/RecordingFiles.h"
#include "db/exchange/AnnotationJson.h"
#include "db/exchange/AnnotationTables.h"
#include "db/exchange/Boris.h"
#include "db/exchange/Elan.h"
#include "db/exchange/Subtitles.h"
#include "db/exchange/TextGrid.h"

#include <array>

namespace alliance::app
{
namespace
{

struct Named {
    ExchangeFormat format;
    const char* name;
    const char* ending; // of a file that is read; empty: is not told by its name
};

constexpr std::array kFormats{
    Named{ExchangeFormat::Elan, "elan", ".eaf"},
    Named{ExchangeFormat::Boris, "boris", ".boris"},
    Named{ExchangeFormat::WebVtt, "webvtt", ".vtt"},
    Named{ExchangeFormat::SubRip, "srt", ".srt"},
    Named{ExchangeFormat::TextGrid, "textgrid", ".textgrid"},
    Named{ExchangeFormat::Table, "csv", ".csv"},
    Named{ExchangeFormat::Spss, "spss", ".sps"},
    Named{ExchangeFormat::Redcap, "redcap", ""},
    Named{ExchangeFormat::Json, "json", ".json"},
};

} // namespace

QString formatName(ExchangeFormat format)
{
    for (const Named& one : kFormats)
        if (one.format == format)
            return QLatin1String(one.name);
    return {};
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

QByteArray exchangeText(const db::AnnotationDocument& document, ExchangeFormat format, const QString& name,
                        const QString& record)
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
        return db::redcapText(document, record);
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
