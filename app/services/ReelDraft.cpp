#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(ReelDraft)
}

#include "app/services/DateText.h"
#include "app/services/RecordingFiles.h"
#include "app/services/ReelDraft.h"
#include "app/services/ReelPictures.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

namespace alliance::app
{
namespace
{

constexpr QSize kLargest(1920, 1080);
constexpr QSize kSmallest(320, 180); // below it nobody could read a card
constexpr double kSemitones = 12;    // of an octave
// Changes with how pictures of reels are drawn and encoded: kept ones of another kind cannot stand beside them.
const QString kEncoding = QStringLiteral("H.264, 4");

// What holds the largest picture of all, no larger than kLargest.
QSize sizeOf(const ReelPlan& plan)
{
    QSize size = kSmallest;
    for (const ReelExcerpt& excerpt : plan.excerpts) {
        const QJsonObject& facts = excerpt.recording.record.facts;
        size = size.expandedTo(
            {facts.value(QStringLiteral("width")).toInt(), facts.value(QStringLiteral("height")).toInt()});
    }
    size = size.boundedTo(kLargest);
    return {size.width() & ~1, size.height() & ~1};
}

// The moment and what is to be seen before and after it.
media::FrameRange framesOf(const ReelExcerpt& excerpt, const ReelRequest& request, const media::FrameIndex& index)
{
    const db::Moment& moment = excerpt.example.moment;
    const std::int64_t last = index.frameCount();
    media::FrameRange range{std::clamp<std::int64_t>(moment.startFrame, 0, last - 1), 0};
    range.end = std::clamp<std::int64_t>(std::max(moment.endFrame, range.first + 1), range.first + 1, last);
    if (request.preRoll.ns > 0)
        range.first = index.frameAt(std::max(base::MediaTime{}, index.timeOf(range.first) - request.preRoll));
    if (request.postRoll.ns > 0 && range.end < last) {
        const base::MediaTime until = index.timeOf(range.end) + request.postRoll;
        const std::int64_t shown = index.frameAt(until);
        range.end = until >= index.endTime() ? last : index.timeOf(shown) < until ? shown + 1 : shown;
    }
    return range;
}

QString titleOf(const ReelExcerpt& excerpt, qsizetype number)
{
    return excerpt.example.title.isEmpty() ? tr("Example %1").arg(number) : excerpt.example.title;
}

QString watermarkText(const ReelPlan& plan, const ReelRequest& request)
{
    QStringList parts;
    if (!request.viewer.trimmed().isEmpty())
        parts.append(tr("for %1").arg(request.viewer.trimmed()));
    parts.append(dayText(plan.day));
    parts.append(purposeText(request.purpose));
    return parts.join(QStringLiteral(" · "));
}

QByteArray vttTime(base::MediaTime time)
{
    const qint64 ms = time.ns / 1'000'000;
    return QStringLiteral("%1:%2:%3.%4")
        .arg(ms / 3'600'000, 2, 10, QLatin1Char('0'))
        .arg(ms / 60'000 % 60, 2, 10, QLatin1Char('0'))
        .arg(ms / 1000 % 60, 2, 10, QLatin1Char('0'))
        .arg(ms % 1000, 3, 10, QLatin1Char('0'))
        .toLatin1();
}

// One cue. Its text holds no empty line, which would end it, and nothing that is markup.
QByteArray cueOf(base::TimeRange range, const QString& text)
{
    QStringList lines;
    for (const QString& line : text.toHtmlEscaped().split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return vttTime(range.start) + " --> " + vttTime(range.end) + "\n" + lines.join(QLatin1Char('\n')).toUtf8() + "\n\n";
}

QByteArray hashOf(const QStringList& texts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& text : texts)
        hash.addData((text + QLatin1Char('\n')).toUtf8());
    return hash.result().toHex();
}

} // namespace

media::MaskStyle styleOf(db::FaceMask mask)
{
    switch (mask) {
    case db::FaceMask::None:
        return media::MaskStyle::None;
    case db::FaceMask::Edge:
        return media::MaskStyle::Edge;
    case db::FaceMask::Blur:
        return media::MaskStyle::Blur;
    case db::FaceMask::Pixelate:
        return media::MaskStyle::Pixelate;
    case db::FaceMask::Skeleton:
        return media::MaskStyle::Skeleton;
    case db::FaceMask::Solid:
        return media::MaskStyle::Solid;
    }
    return media::MaskStyle::Solid;
}

ReelDraft::ReelDraft(const ReelPlan& plan, const ReelRequest& request)
    : m_plan(plan), m_request(request), m_size(sizeOf(plan))
{
}

Done ReelDraft::prepare(const JobContext& job)
{
    m_spec.width = m_size.width();
    m_spec.height = m_size.height();
    m_spec.sound = m_request.sound;
    m_spec.mask = styleOf(m_plan.mask);
    for (qsizetype i = 0; i < m_plan.excerpts.size(); ++i) {
        const double count = static_cast<double>(m_plan.excerpts.size());
        const Done added = addCut(i, job.part(static_cast<double>(i) / count, static_cast<double>(i + 1) / count));
        if (!added)
            return added;
    }
    const media::ReelReport lengths = media::planReel(m_spec);
    if (m_request.watermark)
        m_spec.overlays.push_back(watermarkOverlay(m_size, watermarkText(m_plan, m_request), {{}, lengths.length}));
    m_captions = "WEBVTT\n\n";
    for (qsizetype i = 0; i < m_plan.excerpts.size(); ++i)
        place(i, lengths.parts[partOf(i)]);
    return {};
}

std::size_t ReelDraft::partOf(qsizetype cut) const
{
    return m_partOfCut[static_cast<std::size_t>(cut)];
}

qsizetype ReelDraft::cutOf(std::size_t part) const
{
    const auto at = std::lower_bound(m_partOfCut.begin(), m_partOfCut.end(), part);
    return at != m_partOfCut.end() && *at == part ? at - m_partOfCut.begin() : -1;
}

media::ReelCut& ReelDraft::cut(qsizetype number)
{
    return std::get<media::ReelCut>(m_spec.parts[partOf(number)].content);
}

void ReelDraft::setCovers(const std::vector<media::ReelCover>& covers)
{
    m_spec.covers = covers;
    for (media::ReelCover& cover : m_spec.covers) {
        const std::int64_t middle = (cover.firstFrame + cover.lastFrame) / 2;
        for (const ReelCutReport& cut : m_cuts) {
            const std::int64_t end = cut.firstFrame + cut.frames.length();
            if (middle < cut.firstFrame || middle >= end)
                continue;
            cover.firstFrame = std::max(cover.firstFrame, cut.firstFrame);
            cover.lastFrame = std::min(cover.lastFrame, end - 1);
        }
    }
}

QByteArray ReelDraft::identity() const
{
    QStringList texts{
        QStringLiteral("%1 x %2, %3").arg(m_spec.width).arg(m_spec.height).arg(static_cast<int>(m_spec.mask))};
    for (qsizetype i = 0; i < m_plan.excerpts.size(); ++i) {
        texts.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(m_plan.excerpts[i].recording.record.contentHash)
                         .arg(m_cuts[i].frames.first)
                         .arg(m_cuts[i].frames.end)
                         .arg(m_cuts[i].firstFrame));
        // Other people may show when it is corrected who is who.
        if (const auto& people = m_plan.excerpts[i].people)
            texts.append(people->fingerprint);
    }
    if (!m_plan.maskedPeople.everybody())
        texts.append(db::toCode(m_plan.maskedPeople));
    return hashOf(texts);
}

QByteArray ReelDraft::picturesOf(qsizetype cut) const
{
    const ReelCutReport& report = m_cuts[cut];
    QStringList texts{
        kEncoding,
        QStringLiteral("%1 x %2, %3").arg(m_spec.width).arg(m_spec.height).arg(static_cast<int>(m_spec.mask)),
        m_plan.excerpts[cut].recording.record.contentHash,
        QStringLiteral("%1 %2").arg(report.frames.first).arg(report.frames.end)};
    if (const auto& people = m_plan.excerpts[cut].people)
        texts.append(people->fingerprint);
    if (m_request.watermark)
        texts.append(watermarkText(m_plan, m_request));
    if (m_request.burnCaptions) {
        for (const ReelCaption& caption : m_plan.excerpts[cut].captions)
            texts.append(
                QStringLiteral("%1 %2 %3").arg(caption.range.start.ns).arg(caption.range.end.ns).arg(caption.text));
    }
    for (const media::ReelCover& cover : m_spec.covers) {
        const bool touches =
            cover.lastFrame >= report.firstFrame && cover.firstFrame < report.firstFrame + report.frames.length();
        if (touches)
            texts.append(QStringLiteral("%1 %2 %3 %4 %5 %6")
                             .arg(cover.firstFrame - report.firstFrame)
                             .arg(cover.lastFrame - report.firstFrame)
                             .arg(double{cover.spot.x})
                             .arg(double{cover.spot.y})
                             .arg(double{cover.spot.halfWidth})
                             .arg(double{cover.spot.halfHeight}));
    }
    return hashOf(texts);
}

Done ReelDraft::addCut(qsizetype number, const JobContext& job)
{
    const ReelExcerpt& excerpt = m_plan.excerpts[number];
    const auto index = openIndex(excerpt.recording, job);
    if (!index)
        return tl::unexpected<Failure>(index.error());
    const QString title = titleOf(excerpt, number + 1);
    const bool card = m_request.card.ns > 0;
    if (card) {
        const QString below =
            tr("%1 · %2 of %3").arg(m_plan.collectionName).arg(number + 1).arg(m_plan.excerpts.size());
        m_spec.parts.push_back(
            media::ReelPart{media::ReelCard{titleCard(m_size, title, below), m_request.card}, {}, title.toStdString()});
    }
    media::ReelCut cut;
    cut.open = [bytes = excerpt.recording.bytes] { return bytes.openMedia(); };
    cut.index = *index;
    cut.frames = framesOf(excerpt, m_request, **index);
    cut.sound = m_request.sound;
    cut.pitch = m_plan.changeVoice ? std::exp2(m_request.semitones / kSemitones) : 1.0;
    cut.bleeps.assign(excerpt.bleeps.begin(), excerpt.bleeps.end());
    media::ReelPart part{cut, {}, card ? std::string() : title.toStdString()};
    if (m_request.burnCaptions) {
        const base::MediaTime start = (*index)->timeOf(cut.frames.first);
        for (const ReelCaption& caption : excerpt.captions)
            part.overlays.push_back(
                captionOverlay(m_size, caption.text, {caption.range.start - start, caption.range.end - start}));
        stackCaptions(part.overlays);
    }
    m_partOfCut.push_back(m_spec.parts.size());
    m_spec.parts.push_back(std::move(part));
    m_cuts.append({excerpt.example.id, excerpt.recording.record.id, cut.frames, {}, {}, 0, 0, 0});
    return {};
}

// Where a cut came to lie in the reel, and its captions with it.
void ReelDraft::place(qsizetype number, const media::ReelPartReport& part)
{
    ReelCutReport& cut = m_cuts[number];
    cut.start = part.start;
    cut.length = part.length;
    cut.firstFrame = part.firstFrame;
    const auto& source = std::get<media::ReelCut>(m_spec.parts[m_partOfCut[static_cast<std::size_t>(number)]].content);
    const base::MediaTime first = source.index->timeOf(source.frames.first);
    for (const ReelCaption& caption : m_plan.excerpts[number].captions) {
        const base::TimeRange range{part.start + std::max(base::MediaTime{}, caption.range.start - first),
                                    part.start + std::min(part.length, caption.range.end - first)};
        if (!range.empty())
            m_captions += cueOf(range, caption.text);
    }
}

} // namespace alliance::app
