#include "app/services/Measurement.h"

#include "app/services/RecordingFiles.h"
#include "media/decode/FrameReader.h"
#include "vision/signals/Analyzer.h"

#include <QCoreApplication>

namespace alliance::app
{
namespace
{

// The name space of candidate ids. Changing it would orphan reviewers' decisions.
constexpr QUuid kCandidateSpace(0x6d1f0c52, 0x5a1e, 0x4c0b, 0x9d, 0x7a, 0x3e, 0x41, 0x8b, 0x5f, 0x20, 0xc6);

QString tr(const char* text)
{
    return QCoreApplication::translate("Measurement", text);
}

// What went past without being measured.
struct Losses {
    std::int64_t damaged = 0; // wanted, but the picture may be wrong
    std::int64_t failed = 0;  // wanted, but could not be converted or measured
    std::int64_t measured = 0;
    base::Error last;
};

class Pass
{
public:
    Pass(const MeasurementInput& input, media::FrameReader& reader, vision::Analyzer& analyzer)
        : m_input(input), m_reader(reader), m_analyzer(analyzer)
    {
    }

    base::Result<Losses> run(const JobContext& job)
    {
        const QString words = tr("Measuring gaze and posture");
        const double count = std::max<double>(1, static_cast<double>(m_input.index->frameCount()));
        for (;;) {
            auto frame = m_reader.next(job.stopToken());
            if (!frame)
                return tl::unexpected<base::Error>(frame.error());
            if (!*frame)
                return m_losses;
            if (m_analyzer.wantsFrame((*frame)->time))
                measure(**frame);
            job.progress(static_cast<double>((*frame)->frame + 1) / count, words);
        }
    }

private:
    void measure(const media::VideoFrame& frame)
    {
        if (frame.damaged) {
            ++m_losses.damaged;
            return;
        }
        const auto image = m_converter.convert(frame);
        const base::Status done = image ? m_analyzer.addFrame(image->view(), frame.frame, frame.time)
                                        : base::Status(tl::unexpected<base::Error>(image.error()));
        if (done) {
            ++m_losses.measured;
        } else {
            ++m_losses.failed;
            m_losses.last = done.error();
        }
    }

    const MeasurementInput& m_input;
    media::FrameReader& m_reader;
    vision::Analyzer& m_analyzer;
    media::RgbConverter m_converter;
    Losses m_losses;
};

QStringList remarksOf(const Losses& losses, const Measured& measured)
{
    QStringList remarks;
    if (losses.damaged > 0)
        remarks.append(tr("%1 damaged pictures were passed over; nothing was measured in them.").arg(losses.damaged));
    if (losses.failed > 0)
        remarks.append(tr("%1 pictures could not be measured.").arg(losses.failed));
    if (measured.findings.people.empty())
        remarks.append(tr("Nobody could be followed in this recording: nothing can be told from it."));
    return remarks;
}

} // namespace

std::string contentId(const std::string& text, QUuid scope)
{
    return QUuid::createUuidV5(scope.isNull() ? kCandidateSpace : scope, QByteArray::fromStdString(text))
        .toString(QUuid::WithoutBraces)
        .toStdString();
}

Outcome<std::shared_ptr<const vision::ModelSet>> loadModelsFrom(const std::filesystem::path& folder)
{
    auto models = vision::loadModels(folder);
    if (!models)
        return failed(models.error(), Subject::Models, pathText(folder));
    return *models;
}

Outcome<Measured> measureRecording(const MeasurementInput& input, const JobContext& job)
{
    const QString name = pathText(input.recording);
    auto source = openRecording(input.recording);
    if (!source)
        return tl::unexpected<Failure>(source.error());
    auto reader = media::FrameReader::open(std::move(*source), input.index);
    if (!reader)
        return failed(reader.error(), Subject::Recording, name);
    auto analyzer = vision::Analyzer::create(input.models);
    if (!analyzer)
        return failed(analyzer.error(), Subject::Models, pathText(vision::modelFolder()));
    const auto losses = Pass(input, **reader, **analyzer).run(job.part(0.0, 0.99));
    if (!losses)
        return failed(losses.error(), Subject::Recording, name);
    if (losses->measured == 0 && losses->failed > 0)
        return failed(losses->last, Subject::Models, pathText(vision::modelFolder()));

    Measured measured;
    measured.signalSet = (*analyzer)->finish(input.index->frameCount(), input.index->endTime());
    vision::RecordingFacts facts;
    facts.sha256 = input.sha256.toStdString();
    facts.file = input.fileName.toStdString();
    facts.frames = input.index->frameCount();
    facts.durationS = input.index->endTime().seconds();
    measured.findings = vision::findBehaviours(measured.signalSet, input.speech, input.settings, facts,
                                               [&](const std::string& text) { return contentId(text, input.idScope); });
    measured.remarks = remarksOf(*losses, measured);
    job.progress(1.0, tr("Measured"));
    return measured;
}

} // namespace alliance::app
