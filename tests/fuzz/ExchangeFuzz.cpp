// A changed file of another program is refused, or gives annotations that every format can write so that its reader
// takes them again; JSON, which holds everything, gives the same again.

#include "db/exchange/AnnotationJson.h"
#include "db/exchange/AnnotationTables.h"
#include "db/exchange/Boris.h"
#include "db/exchange/Elan.h"
#include "db/exchange/Subtitles.h"
#include "db/exchange/TextGrid.h"
#include "tests/db/exchange/SampleAnnotations.h"
#include "tests/fuzz/FuzzTarget.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace
{

using alliance::base::Result;
using alliance::db::AnnotationDocument;

struct Format {
    QByteArray (*write)(const AnnotationDocument&);
    Result<AnnotationDocument> (*read)(const QByteArray&);
};

bool isEmpty(const AnnotationDocument& document)
{
    return std::all_of(document.tiers.begin(), document.tiers.end(),
                       [](const alliance::db::AnnotationTier& tier) { return tier.annotations.isEmpty(); });
}

const std::array kFormats = {
    Format{alliance::db::annotationJson, alliance::db::readAnnotationJson},
    Format{alliance::db::elanText, alliance::db::readElan},
    Format{alliance::db::borisText, [](const QByteArray& text) { return alliance::db::readBoris(text); }},
    Format{alliance::db::webVttText, alliance::db::readSubtitles},
    Format{alliance::db::subRipText, alliance::db::readSubtitles},
    Format{alliance::db::textGridText, alliance::db::readTextGrid},
    Format{alliance::db::tableText, alliance::db::readTable},
};

} // namespace

std::vector<std::vector<std::uint8_t>> fuzzExamples()
{
    std::vector<std::vector<std::uint8_t>> examples;
    for (const Format& format : kFormats) {
        const QByteArray text = format.write(alliance::test::sampleAnnotations());
        examples.emplace_back(text.begin(), text.end());
    }
    return examples;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    for (const Format& reader : kFormats) {
        const auto document = reader.read(bytes);
        if (!document || isEmpty(*document))
            continue;
        for (const Format& format : kFormats) {
            if (!format.read(format.write(*document)))
                std::abort();
        }
        const auto again = alliance::db::readAnnotationJson(alliance::db::annotationJson(*document));
        if (*again != *document)
            std::abort();
    }
    return 0;
}
