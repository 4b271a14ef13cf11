#include "tests/db/exchange/SampleAnnotations.h"

#include <QTimeZone>

#include <algorithm>
#include <random>
#include <tuple>

namespace alliance::test
{
namespace
{

constexpr int kCuts = 200;
constexpr int kChanges = 300;
constexpr unsigned kSeed = 7;

db::Annotation annotation(std::int64_t startMs, std::int64_t endMs, const QString& code, const QString& text)
{
    return {{db::fromMilliseconds(startMs), db::fromMilliseconds(endMs)},
            db::FrameSpan{startMs / 40, endMs / 40},
            code,
            text,
            {}};
}

} // namespace

db::AnnotationDocument sampleAnnotations()
{
    db::AnnotationTier markers{
        QStringLiteral("Markers"), QStringLiteral("marker"), QStringLiteral("patient"), QStringLiteral("M. Quill"), {}};
    markers.annotations = {
        annotation(1000, 5000, QStringLiteral("withdrawal"), QStringLiteral("said \"fine\", <looked> away & down")),
        annotation(3000, 8000, QStringLiteral("confrontation"), QString()),
        annotation(3'600'000, 3'601'240, QStringLiteral("withdrawal"), QString())};
    markers.annotations[0].fields = {{QStringLiteral("subtype"), QStringLiteral("W2")},
                                     {QStringLiteral("significance"), QStringLiteral("4")}};
    db::AnnotationTier notes{QStringLiteral("Notes"), QStringLiteral("note"), {}, QStringLiteral("Ø. Ünal, 督导"), {}};
    notes.annotations = {annotation(2000, 2000, {}, QStringLiteral("two lines,\nand 'more' of it; naïve 沉默")),
                         annotation(9000, 12'000, {}, QStringLiteral("later"))};
    db::AnnotationDocument document;
    document.mediaName = QStringLiteral("session one.mp4");
    document.mediaHash = QString(64, QLatin1Char('a'));
    document.duration = {3'700'123'456'789};
    document.timeBase = {1, 12'800, 25, true};
    document.author = QStringLiteral("M. Quill");
    document.written = QDateTime(QDate(2026, 3, 4), QTime(10, 20, 30), QTimeZone::utc()).toUTC();
    document.tiers = {markers, notes};
    return document;
}

void readDamaged(const QByteArray& text, const std::function<void(const QByteArray&)>& read)
{
    for (int i = 0; i < kCuts; ++i)
        read(text.left(text.size() * i / kCuts));
    std::mt19937 random(kSeed);
    for (int i = 0; i < kChanges; ++i) {
        QByteArray changed = text;
        for (int n = 0; n < 3; ++n)
            changed[static_cast<qsizetype>(random() % static_cast<unsigned>(text.size()))] =
                static_cast<char>(random());
        read(changed);
    }
}

QList<PlainAnnotation> plain(const db::AnnotationDocument& document)
{
    QList<PlainAnnotation> all;
    for (const db::AnnotationTier& tier : document.tiers)
        for (const db::Annotation& one : tier.annotations)
            all.append({db::milliseconds(one.range.start), db::milliseconds(one.range.end), one.shown()});
    std::sort(all.begin(), all.end(), [](const PlainAnnotation& a, const PlainAnnotation& b) {
        return std::tie(a.startMs, a.endMs, a.shown) < std::tie(b.startMs, b.endMs, b.shown);
    });
    return all;
}

} // namespace alliance::test
