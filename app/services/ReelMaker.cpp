#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(ReelMaker)
}

#include "app/services/RecordingFiles.h"
#include "app/services/ReelFaces.h"
#include "app/services/ReelMaker.h"
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
constexpr double kIndexShare = 0.05; // of the progress
constexpr double kSemitones = 12;    // of an octave

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
    case db::FaceMask::Solid:
        return media::MaskStyle::Solid;
    }
    return media::MaskStyle::Solid;
}

class Maker
{
public:
    Maker(const ReelPlan& plan, const ReelRequest& request) : m_plan(plan), m_request(request)
    {
        m_made.size = sizeOf(plan);
    }

    Done prepare(const JobContext& job)
    {
        m_spec.width = m_made.size.width();
        m_spec.height = m_made.size.height();
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
            m_spec.overlays.push_back(
                watermarkOverlay(m_made.size, watermarkText(m_plan, m_request), {{}, lengths.length}));
        m_made.captions = "WEBVTT\n\n";
        for (qsizetype i = 0; i < m_plan.excerpts.size(); ++i)
            place(i, lengths.parts[m_partOfCut[static_cast<std::size_t>(i)]]);
        return {};
    }

    // Faces are covered from now on, and the check is made.
    Done hideFaces(std::shared_ptr<const vision::ModelSet> models, const ReelLook& look)
    {
        m_made.look = look;
        m_made.look.reel = identity();
        if (!look.reel.isEmpty() && look.reel != m_made.look.reel)
            return failed(base::ErrorCategory::Conflict, "another reel", Subject::Argument,
                          tr("What was looked at belongs to another reel: its cuts, size or mask have changed since. "
                             "Begin with a new list."));
        auto check = ReelCheck::create(*models);
        if (!check)
            return failed(check.error(), Subject::Models, {});
        m_check = std::move(*check);
        m_spec.covers = m_made.look.covers();
        std::vector<FacesOfCut> cuts;
        for (const std::size_t part : m_partOfCut) {
            const auto& cut = std::get<media::ReelCut>(m_spec.parts[part].content);
            cuts.push_back({cut.open, cut.index, cut.frames});
        }
        m_faces = std::make_unique<ReelFaces>(std::move(models), std::move(cuts));
        for (std::size_t i = 0; i < m_partOfCut.size(); ++i)
            std::get<media::ReelCut>(m_spec.parts[m_partOfCut[i]].content).masks =
                [this, i](const std::stop_token& stop) { return m_faces->of(i, stop); };
        return {};
    }

    Outcome<ReelMade> write(media::ClipSink& sink, const QString& outputName, const JobContext& job)
    {
        int failedPart = -1;
        const QString words = tr("Writing the reel");
        const auto watch = [&](const media::ReelPicture& picture) -> base::Status {
            if (!m_check || picture.source < 0)
                return {};
            const auto at = std::lower_bound(m_partOfCut.begin(), m_partOfCut.end(), picture.part);
            return m_check->look(picture, at - m_partOfCut.begin(), job.stopToken());
        };
        auto film = media::writeReel(
            m_spec, sink, watch, job.stopToken(), [&](double done) { job.progress(done, words); }, &failedPart);
        if (!film) {
            const auto at = std::find(m_partOfCut.begin(), m_partOfCut.end(), static_cast<std::size_t>(failedPart));
            if (failedPart < 0 || at == m_partOfCut.end())
                return failed(film.error(), Subject::Output, outputName);
            return failed(film.error(), Subject::Recording, m_plan.excerpts[at - m_partOfCut.begin()].recording.name());
        }
        if (m_check) {
            const auto found = m_check->finish();
            if (!found)
                return failed(found.error(), Subject::Models, {});
            m_made.open = m_made.look.add(*found);
        }
        for (std::size_t i = 0; i < m_partOfCut.size(); ++i)
            m_made.cuts[static_cast<qsizetype>(i)].damagedFrames = film->parts[m_partOfCut[i]].damagedFrames;
        m_made.film = std::move(*film);
        return std::move(m_made);
    }

private:
    Done addCut(qsizetype number, const JobContext& job)
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
            m_spec.parts.push_back(media::ReelPart{
                media::ReelCard{titleCard(m_made.size, title, below), m_request.card}, {}, title.toStdString()});
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
                part.overlays.push_back(captionOverlay(m_made.size, caption.text,
                                                       {caption.range.start - start, caption.range.end - start}));
        }
        m_partOfCut.push_back(m_spec.parts.size());
        m_spec.parts.push_back(std::move(part));
        m_made.cuts.append({excerpt.example.id, excerpt.recording.record.id, cut.frames, {}, {}, 0, 0});
        return {};
    }

    // Of all that decides where faces are in the film.
    QByteArray identity() const
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const auto add = [&](const QString& text) { hash.addData((text + QLatin1Char('\n')).toUtf8()); };
        add(QStringLiteral("%1 x %2, %3").arg(m_spec.width).arg(m_spec.height).arg(static_cast<int>(m_spec.mask)));
        for (qsizetype i = 0; i < m_plan.excerpts.size(); ++i) {
            const media::FrameRange& frames = m_made.cuts[i].frames;
            add(QStringLiteral("%1 %2 %3 %4")
                    .arg(m_plan.excerpts[i].recording.record.contentHash)
                    .arg(frames.first)
                    .arg(frames.end)
                    .arg(m_made.cuts[i].firstFrame));
        }
        return hash.result().toHex();
    }

    // Where a cut came to lie in the reel, and its captions with it.
    void place(qsizetype number, const media::ReelPartReport& part)
    {
        ReelCutReport& cut = m_made.cuts[number];
        cut.start = part.start;
        cut.length = part.length;
        cut.firstFrame = part.firstFrame;
        const auto& source =
            std::get<media::ReelCut>(m_spec.parts[m_partOfCut[static_cast<std::size_t>(number)]].content);
        const base::MediaTime first = source.index->timeOf(source.frames.first);
        for (const ReelCaption& caption : m_plan.excerpts[number].captions) {
            const base::TimeRange range{part.start + std::max(base::MediaTime{}, caption.range.start - first),
                                        part.start + std::min(part.length, caption.range.end - first)};
            if (!range.empty())
                m_made.captions += cueOf(range, caption.text);
        }
    }

    const ReelPlan& m_plan;
    const ReelRequest& m_request;
    media::ReelSpec m_spec;
    std::vector<std::size_t> m_partOfCut;
    ReelMade m_made;
    std::unique_ptr<ReelFaces> m_faces;
    std::unique_ptr<ReelCheck> m_check;
};

} // namespace

Outcome<ReelMade> makeReel(const ReelPlan& plan, const ReelRequest& request,
                           std::shared_ptr<const vision::ModelSet> models, const ReelLook& look, media::ClipSink& sink,
                           const QString& outputName, const JobContext& job)
{
    Maker maker(plan, request);
    if (const Done prepared = maker.prepare(job.part(0, kIndexShare)); !prepared)
        return tl::unexpected<Failure>(prepared.error());
    if (plan.mask != db::FaceMask::None) {
        if (!models)
            return failed(base::ErrorCategory::NotFound, "models", Subject::Models, {});
        if (const Done hidden = maker.hideFaces(std::move(models), look); !hidden)
            return tl::unexpected<Failure>(hidden.error());
    }
    return maker.write(sink, outputName, job.part(kIndexShare, 1));
}

} // namespace alliance::app
