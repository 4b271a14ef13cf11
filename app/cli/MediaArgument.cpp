#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(MediaArgument)
}

#include "app/cli/ConsentOptions.h"
#include "app/cli/MediaArgument.h"
#include "app/services/ConsentService.h"
#include "app/services/StillService.h"

namespace alliance::app::cli
{
namespace
{

const QString kSession = QStringLiteral("session");
const QString kCamera = QStringLiteral("camera");

// Counted from 1.
Outcome<RecordingItem> cameraOf(const SessionItem& session, const Arguments& arguments)
{
    bool isNumber = true;
    const QString text = arguments.has(kCamera) ? arguments.value(kCamera).trimmed() : QStringLiteral("1");
    const qsizetype number = text.toLongLong(&isNumber);
    if (!isNumber || number < 1 || number > session.recordings.size())
        return wrongArgument(
            tr("“%1” is not a camera of this session: it has %2 (--camera).").arg(text).arg(session.recordings.size()));
    return session.recordings[number - 1];
}

// Nothing is hidden in it.
Done filmLeaves(const ExportVerdict& verdict, bool sound)
{
    const bool voice = sound && verdict.voiceMask;
    if (verdict.faceMask == db::FaceMask::None && !voice)
        return {};
    return failed(base::ErrorCategory::Refused, "mask", Subject::Argument,
                  tr("The consent asks for more than this can do. %1")
                      .arg(maskSentence(verdict.faceMask, voice, verdict.maskedPeople)));
}

} // namespace

QList<Option> mediaOptions()
{
    return {{kSession, QStringLiteral("ID"), tr("MEDIA is a library; the recording is that of this session")},
            {kCamera, QStringLiteral("N"), tr("which recording of the session, from 1; the first when missing")}};
}

QList<Option> exportOptions()
{
    return mediaOptions() + QList<Option>{purposeOption(QStringLiteral("individual_supervision"))};
}

Outcome<MediaArgument> MediaArgument::toExportPictures(const Arguments& arguments)
{
    auto media = of(arguments);
    if (!media)
        return media;
    const auto purpose = purposeOf(arguments, media->m_purpose);
    if (!purpose)
        return tl::unexpected<Failure>(purpose.error());
    if (!media->m_recording) {
        if (arguments.has(QStringLiteral("purpose")))
            return wrongArgument(tr("--purpose is about the consent of a session: it needs --session."));
        return media;
    }
    const auto verdict = ConsentService(*media->m_library).requireConsent(*purpose, media->m_recording->record.id);
    if (!verdict)
        return tl::unexpected<Failure>(verdict.error());
    media->m_purpose = *purpose;
    media->m_verdict = *verdict;
    return media;
}

Outcome<MediaArgument> MediaArgument::toExportFilm(const Arguments& arguments, bool sound)
{
    auto media = toExportPictures(arguments);
    if (const Done may = media ? filmLeaves(media->m_verdict, sound) : Done(); !may)
        return tl::unexpected<Failure>(may.error());
    return media;
}

Done MediaArgument::picturesStillLeave()
{
    if (!m_recording)
        return {};
    const auto verdict = ConsentService(*m_library).requireConsent(m_purpose, m_recording->record.id);
    if (!verdict)
        return tl::unexpected<Failure>(verdict.error());
    if (verdict->faceMask != m_verdict.faceMask || verdict->maskedPeople != m_verdict.maskedPeople)
        return failed(base::ErrorCategory::Refused, "consent", Subject::Argument,
                      tr("The consent was changed while pictures were made. Run this again."));
    return {};
}

Done MediaArgument::filmStillLeaves(bool sound)
{
    if (!m_recording)
        return {};
    return ConsentService(*m_library)
        .requireConsent(m_purpose, m_recording->record.id)
        .and_then([&](const ExportVerdict& verdict) { return filmLeaves(verdict, sound); });
}

Outcome<MediaArgument> MediaArgument::of(const Arguments& arguments)
{
    MediaArgument media;
    if (!arguments.has(kSession)) {
        if (arguments.has(kCamera))
            return wrongArgument(tr("--camera says which recording of a session: it needs --session."));
        media.m_file = pathOf(arguments.positional(0));
        return media;
    }
    auto open = openSession(arguments);
    if (!open)
        return tl::unexpected<Failure>(open.error());
    const auto session = open->library->session(open->session);
    if (!session)
        return tl::unexpected<Failure>(session.error());
    auto recording = cameraOf(*session, arguments);
    if (!recording)
        return tl::unexpected<Failure>(recording.error());
    media.m_library = std::move(open->library);
    media.m_recording = std::make_unique<RecordingItem>(std::move(*recording));
    return media;
}

QString MediaArgument::name() const
{
    return m_recording ? m_recording->name() : pathText(m_file);
}

Outcome<std::unique_ptr<base::ByteSource>> MediaArgument::open() const
{
    return m_recording ? openRecording(*m_recording) : openRecording(m_file);
}

Outcome<std::shared_ptr<const media::FrameIndex>> MediaArgument::index(const JobContext& job) const
{
    return m_recording ? openIndex(*m_recording, job) : openIndex(m_file, job);
}

bool MediaArgument::isAt(const std::filesystem::path& file) const
{
    std::error_code ignored;
    return std::filesystem::equivalent(file, m_recording ? m_recording->bytes.mediaFile() : m_file, ignored);
}

Outcome<media::VideoFrame> MediaArgument::asConsented(const media::VideoFrame& picture,
                                                      const std::filesystem::path& models, const JobContext& job)
{
    if (mask() == db::FaceMask::None)
        return picture;
    if (!m_masks) {
        m_masks = std::make_unique<StillMasks>(models);
        m_frames = std::make_unique<FrameSource>(*m_recording, job);
        auto people = knownPeople(*m_library, *m_recording, mask(), m_verdict.maskedPeople);
        if (!people)
            return tl::unexpected<Failure>(people.error());
        m_people = std::move(*people);
    }
    return app::asConsented(picture, {mask(), m_people}, *m_frames, *m_masks, job.stopToken());
}

Done MediaArgument::exported(const QString& action, const QJsonObject& detail)
{
    if (!m_recording)
        return {};
    QJsonObject whole = detail;
    whole.insert(QStringLiteral("recording"), idText(m_recording->record.id));
    return ConsentService(*m_library).recordExport(action, m_recording->record.sessionId, m_purpose, m_verdict, whole);
}

} // namespace alliance::app::cli
