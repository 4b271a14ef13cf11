#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(Feedback)
}

#include "app/report/FeedbackPictures.h"
#include "app/report/Still.h"
#include "app/services/ConsentService.h"
#include "app/services/FrameSource.h"
#include "app/services/RecordingFiles.h"
#include "db/records/Codes.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImageReader>

#include <algorithm>

namespace alliance::app
{
namespace
{

using Faces = FeedbackStill::Faces;

constexpr int kJpegQuality = 82;
// What is kept of a picture on which a face may show: no JPEG begins with it.
constexpr std::string_view kMayShow = "may show";

QSize sizeOf(const QByteArray& jpeg)
{
    QBuffer buffer;
    buffer.setData(jpeg);
    buffer.open(QIODevice::ReadOnly);
    return QImageReader(&buffer, "jpeg").size();
}

} // namespace

struct FeedbackSources::Open {
    RecordingItem recording;
    std::unique_ptr<FrameSource> frames;       // null: not needed yet
    std::shared_ptr<const KnownPeople> people; // of the last terms
    QString peopleOf;                          // fingerprint of those; empty: none yet
};

FeedbackSources::FeedbackSources() = default;
FeedbackSources::~FeedbackSources() = default;

// Of one recording. One that cannot be opened gives none: the words still stand.
class FeedbackStills
{
public:
    FeedbackStills(const RecordingItem& recording, const FeedbackPictureWish& wish, db::FaceMask mask,
                   std::optional<PeopleTerms> terms, const JobContext& job)
        : m_store(recording.bytes.derived()),
          m_wish(wish),
          m_mask(mask),
          m_terms(std::move(terms)),
          m_job(job),
          m_sources(wish.sources ? wish.sources : std::make_shared<FeedbackSources>())
    {
        auto& open = m_sources->m_open;
        if (!open || open->recording.record.id != recording.record.id)
            open.reset(new FeedbackSources::Open{recording, {}, {}, {}});
    }

    // Fails where what finds faces cannot be loaded, or Cancelled.
    Outcome<std::optional<FeedbackStill>> at(qint64 frame)
    {
        if (m_mask == db::FaceMask::None) {
            const auto picture = frames().small(frame, m_job.stopToken());
            return picture ? jpegOf(*picture, Faces::AsTheyAre) : std::nullopt;
        }
        if (auto kept = keptOf(frame, m_terms ? m_terms->fingerprint : QString()))
            return kept;
        const StillMask mask{m_mask, people()};
        const QString fingerprint = mask.people ? mask.people->fingerprint : QString();
        const auto picture = frames().small(frame, m_job.stopToken());
        if (!picture)
            return std::optional<FeedbackStill>();
        const auto covered = m_wish.masks->cover(*picture, frames(), mask, m_job.stopToken());
        if (!covered && (covered.error().subject == Subject::Models || covered.error().cancelled()))
            return tl::unexpected<Failure>(covered.error());
        if (!covered)
            return FeedbackStill{0, 0, {}, Faces::MayShow}; // not kept: it may go well another time
        auto still = *covered ? jpegOf(**covered, Faces::Covered) : FeedbackStill{0, 0, {}, Faces::MayShow};
        if (still)
            keep(frame, fingerprint, *still);
        return still;
    }

private:
    FrameSource& frames()
    {
        auto& frames = m_sources->m_open->frames;
        if (!frames)
            frames = std::make_unique<FrameSource>(m_sources->m_open->recording, m_job);
        return *frames;
    }

    // Null: everybody is masked.
    std::shared_ptr<const KnownPeople> people()
    {
        if (!m_terms)
            return nullptr;
        FeedbackSources::Open& open = *m_sources->m_open;
        if (open.peopleOf != m_terms->fingerprint) {
            open.people = loadPeople(open.recording, *m_terms);
            open.peopleOf = m_terms->fingerprint;
        }
        return open.people;
    }

    std::optional<FeedbackStill> jpegOf(const media::VideoFrame& picture, Faces faces) const
    {
        const auto image = media::toRgb(picture, m_wish.width);
        if (!image)
            return std::nullopt;
        return FeedbackStill{image->width(), image->height(), encodeJpeg(image->view(), kJpegQuality), faces};
    }

    std::string nameOf(qint64 frame, const QString& fingerprint) const
    {
        return "still-" + std::to_string(frame) + "-" + std::to_string(m_wish.width) + "-" +
               db::toCode(m_mask).toStdString() + peopleName(fingerprint) + "-v" + std::to_string(StillMasks::kVersion);
    }

    // Pictures with other people covered have another name.
    static std::string peopleName(const QString& fingerprint)
    {
        constexpr qsizetype kDigits = 16;
        if (fingerprint.isEmpty())
            return {};
        const QByteArray hash = QCryptographicHash::hash(fingerprint.toUtf8(), QCryptographicHash::Sha256).toHex();
        return "-" + hash.left(kDigits).toStdString();
    }

    std::optional<FeedbackStill> keptOf(qint64 frame, const QString& fingerprint) const
    {
        const auto bytes = readStored(*m_store, nameOf(frame, fingerprint).c_str());
        if (!bytes)
            return std::nullopt;
        if (*bytes == kMayShow)
            return FeedbackStill{0, 0, {}, Faces::MayShow};
        const QByteArray jpeg = QByteArray::fromStdString(*bytes);
        const QSize size = sizeOf(jpeg);
        return size.isEmpty() ? std::nullopt
                              : std::optional(FeedbackStill{size.width(), size.height(), jpeg, Faces::Covered});
    }

    // A library that cannot be written makes them anew each time.
    void keep(qint64 frame, const QString& fingerprint, const FeedbackStill& still)
    {
        const std::string bytes = still.faces == Faces::MayShow ? std::string(kMayShow) : still.jpeg.toStdString();
        static_cast<void>(writeStored(*m_store, nameOf(frame, fingerprint).c_str(), bytes));
    }

    std::shared_ptr<base::ByteStore> m_store;
    const FeedbackPictureWish& m_wish;
    db::FaceMask m_mask;
    std::optional<PeopleTerms> m_terms;
    const JobContext& m_job;
    std::shared_ptr<FeedbackSources> m_sources;
};

namespace
{

QString coveredText(const ExportVerdict& verdict)
{
    const QString how = faceMaskText(verdict.faceMask);
    return verdict.maskedPeople.everybody() ? tr("As the consent asks, faces in pictures are %1.").arg(how)
                                            : tr("As the consent asks, faces of %1 in pictures are %2, and those of "
                                                 "whom it is not certain who it is.")
                                                  .arg(maskedPeopleText(verdict.maskedPeople), how);
}

QString withoutMasks()
{
    return tr("Pictures are left out: the consent asks for faces to be covered, and what the program finds faces with "
              "is missing or damaged.");
}

} // namespace

const FeedbackStill* FeedbackPictures::of(const FeedbackMoment& moment) const
{
    const auto found = byFrame.constFind(moment.stillFrame);
    return moment.stillFrame < 0 || found == byFrame.constEnd() || found->jpeg.isEmpty() ? nullptr : &*found;
}

FeedbackStill::Faces FeedbackPictures::facesOf(const FeedbackMoment& moment) const
{
    return moment.stillFrame < 0 ? Faces::AsTheyAre : byFrame.value(moment.stillFrame).faces;
}

QString FeedbackPictures::missing(const FeedbackMoment& moment) const
{
    return facesOf(moment) == Faces::MayShow
               ? tr("The picture is left out: a face might still show, although faces were covered.")
               : QString();
}

QList<qint64> framesOf(const FeedbackComposition& composition)
{
    QList<qint64> frames;
    for (const FeedbackMoment& moment : composition.moments) {
        if (moment.stillFrame >= 0)
            frames.append(moment.stillFrame);
    }
    std::sort(frames.begin(), frames.end());
    frames.erase(std::unique(frames.begin(), frames.end()), frames.end());
    return frames;
}

Outcome<FeedbackPictures> feedbackPictures(LibraryService& library, const QUuid& session, const QList<qint64>& frames,
                                           const FeedbackPictureWish& wish, const JobContext& job)
{
    FeedbackPictures pictures;
    if (frames.isEmpty() || wish.width <= 0)
        return pictures;
    const auto verdict = ConsentService(library).mayExportSession(wish.purpose, session);
    if (!verdict)
        return tl::unexpected<Failure>(verdict.error());
    if (!verdict->allowed) {
        pictures.leftOut = tr("Pictures are left out: %1").arg(verdict->reason);
        return pictures;
    }
    const bool covers = verdict->faceMask != db::FaceMask::None;
    if (covers && !wish.masks) {
        pictures.leftOut = withoutMasks();
        return pictures;
    }
    const auto item = library.session(session);
    if (!item)
        return tl::unexpected<Failure>(item.error());
    if (item->recordings.isEmpty())
        return pictures;
    if (covers)
        pictures.covered = coveredText(*verdict);
    auto terms = peopleTerms(library, item->recordings.front(), verdict->faceMask, verdict->maskedPeople);
    if (!terms)
        return tl::unexpected<Failure>(terms.error());
    FeedbackStills stills(item->recordings.front(), wish, verdict->faceMask, std::move(*terms), job);
    for (qsizetype i = 0; i < frames.size(); ++i) {
        if (job.stopped())
            return failed(base::ErrorCategory::Cancelled, "feedback", Subject::Output, {});
        // Covering faces takes its time.
        const auto now = i == 0 ? verdict : ConsentService(library).mayExportSession(wish.purpose, session);
        if (!now)
            return tl::unexpected<Failure>(now.error());
        if (!now->allowed) {
            FeedbackPictures none;
            none.leftOut = tr("Pictures are left out: %1").arg(now->reason);
            return none;
        }
        auto still = stills.at(frames[i]);
        if (!still && still.error().cancelled())
            return tl::unexpected<Failure>(still.error());
        if (!still) {
            FeedbackPictures none;
            none.leftOut = withoutMasks();
            return none;
        }
        if (*still)
            pictures.byFrame.insert(frames[i], **still);
        job.progress(0.1 + 0.85 * static_cast<double>(i + 1) / static_cast<double>(frames.size()),
                     covers ? tr("Covering faces in pictures") : tr("Collecting pictures"));
    }
    return pictures;
}

} // namespace alliance::app
