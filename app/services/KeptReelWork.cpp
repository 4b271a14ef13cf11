#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(KeptReelWork)
}

#include "app/jobs/NowAndThen.h"
#include "app/jobs/WaitWhilePaused.h"
#include "app/services/CodedMoments.h"
#include "app/services/KeptReelWork.h"
#include "app/services/Measurement.h"
#include "app/services/RecordingFiles.h"
#include "app/services/ReelFaces.h"

#include <QFile>

#include <algorithm>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;

constexpr double kIndexShare = 0.03;  // of the progress
constexpr double kSearchShare = 0.55; // of what making a cut with masks takes; the rest is writing it

// A kept reel with all that it is made of, as it is today.
struct Work {
    KeptReels kept;
    KeptReel reel;
    ReelPlan plan;
    std::unique_ptr<ReelDraft> draft;

    bool isWhole(qsizetype cut) { return reel.cuts[cut].pictures == draft->picturesOf(cut); }
};

// Also what a withdrawal took out of its collection is told.
tl::unexpected<Failure> another(LibraryService& library, const ReelRequest& request)
{
    QStringList words{tr("The moments of this reel, their order, the mask that consent asks for, or who is who have "
                         "changed since it was begun. Discard it and make it again.")};
    if (const auto content = collectionContent(library, request.collection))
        words.append(content->gone);
    return failed(ErrorCategory::Conflict, "another reel", Subject::Argument, words.join(QLatin1Char(' ')));
}

// Moments and consent may have changed while it was made: nobody is to look at its pictures then.
Done requireSame(LibraryService& library, const ReelRequest& request, const ReelPlan& made)
{
    const auto now = planReel(library, request);
    if (!now)
        return tl::unexpected<Failure>(now.error());
    const bool same =
        now->mask == made.mask && now->maskedPeople == made.maskedPeople && now->changeVoice == made.changeVoice &&
        std::equal(now->excerpts.begin(), now->excerpts.end(), made.excerpts.begin(), made.excerpts.end(),
                   [](const ReelExcerpt& a, const ReelExcerpt& b) { return a.example.id == b.example.id; });
    return same ? Done() : another(library, request);
}

// What a withdrawal stopped is not kept, but where a person has looked at some of it already: it is then in the list of
// reels with the reason. It is there as well where it cannot be discarded now.
void forget(Work& work)
{
    const auto& places = work.reel.places;
    if (std::all_of(places.begin(), places.end(), [](const KeptPlace& place) { return place.isOpen(); }))
        static_cast<void>(work.kept.discard(work.reel));
}

// The pointer: a draft refers to its plan.
Outcome<std::unique_ptr<Work>> open(LibraryService& library, const QUuid& id, const JobContext& job)
{
    KeptReels kept(library);
    auto reel = kept.load(id);
    if (!reel)
        return tl::unexpected<Failure>(reel.error());
    auto plan = planReel(library, reel->request);
    if (!plan)
        return tl::unexpected<Failure>(plan.error());
    auto work = std::make_unique<Work>(Work{std::move(kept), std::move(*reel), std::move(*plan), {}});
    work->plan.day = work->reel.day;
    work->draft = std::make_unique<ReelDraft>(work->plan, work->reel.request);
    if (const Done prepared = work->draft->prepare(job); !prepared)
        return tl::unexpected<Failure>(prepared.error());
    const QByteArray now = work->draft->identity();
    if (work->reel.reel.isEmpty())
        work->reel.reel = now;
    if (work->reel.reel != now)
        return another(library, work->reel.request);
    work->draft->setCovers(work->reel.look().covers());
    return work;
}

class CutMaker
{
public:
    CutMaker(LibraryService& library, Work& work, const JobContext& job)
        : m_library(library), m_work(work), m_job(job), m_passOn(job.stopToken(), [this] { m_stop.request_stop(); })
    {
        for (qsizetype i = 0; i < work.reel.cuts.size(); ++i) {
            if (work.isWhole(i))
                continue;
            m_missing.append(i);
            m_frames += work.draft->cuts()[i].frames.length();
        }
    }

    bool isDone() const { return m_missing.isEmpty(); }

    Done hideFaces(const std::filesystem::path& folder)
    {
        auto models = loadModelsFrom(folder);
        if (!models)
            return tl::unexpected<Failure>(models.error());
        auto check = ReelCheck::create(**models, ReelCheck::Pictures::Keep);
        if (!check)
            return failed(check.error(), Subject::Models, {});
        m_check = std::move(*check);
        m_faces = coverFacesOf(*m_work.draft, m_missing, std::move(*models), m_job.paused(), [this] { tell(); });
        return {};
    }

    Done run()
    {
        for (const qsizetype cut : std::as_const(m_missing)) {
            if (const Done leaves = askAgain(); !leaves)
                return leaves;
            if (const Done made = make(cut); !made)
                return made;
        }
        return {};
    }

private:
    Done askAgain() const { return stillLeaves(m_library, m_work.reel.request, m_work.plan); }

    void tell()
    {
        if (m_look.isDue() && !askAgain())
            m_stop.request_stop();
        const double all = static_cast<double>(m_frames);
        const double searched = m_faces ? static_cast<double>(m_faces->searched()) / all : 0;
        const double written = static_cast<double>(m_written) / all;
        const double share = m_faces ? kSearchShare : 0;
        m_job.progress(share * searched + (1 - share) * written, m_faces && m_written < m_faces->searched() / 2
                                                                     ? tr("Looking for faces")
                                                                     : tr("Making the reel"));
    }

    Done make(qsizetype cut)
    {
        Work& work = m_work;
        const auto store = work.kept.store(work.reel.cuts[cut].recording);
        auto sink = store ? store->create(KeptReels::cutName(work.reel.id, cut))
                          : base::Result<std::unique_ptr<base::ByteSink>>(base::fail(ErrorCategory::NotFound, "store"));
        if (!sink)
            return failed(sink.error(), Subject::Recording, nameOf(cut));
        const auto watch = [&](const media::ReelPicture& picture) -> base::Status {
            waitWhilePaused(m_job);
            ++m_written;
            tell();
            if (!m_check)
                return {};
            const auto at = static_cast<std::size_t>(m_missing.indexOf(cut));
            return m_check->look(picture, cut, m_faces->openIn(at, picture.source), m_stop.get_token());
        };
        bool reading = false;
        const auto damaged = media::keepReelCut(work.draft->spec(), work.draft->partOf(cut), **sink, watch,
                                                m_stop.get_token(), {}, &reading);
        if (!damaged)
            return failedIn(damaged.error(), cut, reading);
        const auto found = m_check ? m_check->finish() : base::Result<QList<ReelSighting>>();
        if (!found)
            return failed(found.error(), Subject::Models, {});
        if (const base::Status committed = (*sink)->commit(); !committed)
            return failedIn(committed.error(), cut, false);
        return keep(cut, *damaged, *found, *store);
    }

    Done keep(qsizetype cut, std::int64_t damaged, const QList<ReelSighting>& found, base::ByteStore& store)
    {
        KeptReel& reel = m_work.reel;
        const int first = reel.nextPlace;
        const ReelLook before = reel.look();
        reel.takeCut(cut, m_work.draft->picturesOf(cut), damaged, found);
        reel.cuts[cut].uncertainFrames =
            m_faces ? m_faces->uncertain(static_cast<std::size_t>(m_missing.indexOf(cut))) : 0;
        int place = first;
        for (const ReelSighting& one : found) {
            if (place == reel.nextPlace || before.settles(one))
                continue;
            for (qsizetype i = 0; i < one.seen.size(); ++i) {
                const QByteArray& jpeg = one.seen[i].jpeg;
                const base::Status written = writeStored(store, KeptReels::pictureName(reel.id, place, i).c_str(),
                                                         {jpeg.constData(), static_cast<std::size_t>(jpeg.size())});
                if (!written)
                    return failedIn(written.error(), cut, false);
            }
            ++place;
        }
        return m_work.kept.save(reel);
    }

    tl::unexpected<Failure> failedIn(const base::Error& error, qsizetype cut, bool reading) const
    {
        if (error.category == ErrorCategory::Cancelled)
            return failed({ErrorCategory::Cancelled, kGoesOnFromThere}, Subject::Recording, nameOf(cut));
        return failed(error, reading ? Subject::Recording : Subject::Output, nameOf(cut));
    }

    QString nameOf(qsizetype cut) const { return m_work.plan.excerpts[cut].recording.name(); }

    LibraryService& m_library;
    Work& m_work;
    const JobContext& m_job;
    std::stop_source m_stop; // also where consent has ended meanwhile
    std::stop_callback<std::function<void()>> m_passOn;
    NowAndThen m_look;
    QList<qsizetype> m_missing;
    std::int64_t m_frames = 0; // of those
    std::int64_t m_written = 0;
    std::unique_ptr<ReelCheck> m_check;
    std::unique_ptr<ReelFaces> m_faces;
};

// Cuts that show something else by now are to be made again.
Done requireUnchanged(Work& work)
{
    bool changed = false;
    for (qsizetype i = 0; i < work.reel.cuts.size(); ++i) {
        if (work.isWhole(i))
            continue;
        work.reel.cuts[i].pictures.clear();
        changed = true;
    }
    if (!changed)
        return {};
    if (Done saved = work.kept.save(work.reel); !saved)
        return saved;
    return failed(ErrorCategory::Conflict, "changed", Subject::Argument,
                  tr("A caption of this reel has changed since it was made. Go on with it: only those moments are made "
                     "again."));
}

Outcome<HandedOutReel> writeFilm(LibraryService& library, Work& work, const JobContext& job)
{
    const ReelTarget& target = work.reel.target;
    const QString captions = target.captionsBeside ? captionsFileOf(target.file) : QString();
    if (!captions.isEmpty() && !target.replace && QFile::exists(captions))
        return failed(ErrorCategory::Conflict, "the file exists", Subject::Output, captions);
    auto out = media::openClipFile(std::filesystem::path(target.file.toStdString()),
                                   target.replace ? media::Existing::Replace : media::Existing::Keep);
    if (!out)
        return failed(out.error(), Subject::Output, target.file);
    std::optional<Failure> refusal;
    const auto leaves = [&] {
        if (const Done still = stillLeaves(library, work.reel.request, work.plan); !still)
            refusal = still.error();
        return !refusal;
    };
    const auto kept = [&](std::size_t part) -> base::Result<std::unique_ptr<base::ByteSource>> {
        if (!leaves())
            return tl::unexpected(refusal->error);
        const qsizetype cut = work.draft->cutOf(part);
        const auto store = work.kept.store(work.reel.cuts[cut].recording);
        if (!store)
            return base::fail(ErrorCategory::NotFound, "store");
        return store->open(KeptReels::cutName(work.reel.id, cut));
    };
    const auto film = media::joinReel(work.draft->spec(), kept, **out, job.stopToken(),
                                      [&](double done) { job.progress(done, tr("Writing the film")); });
    if (!film && !refusal)
        return failed(film.error(), Subject::Output, target.file);
    if (refusal || !leaves())
        return tl::unexpected<Failure>(*refusal);
    // What leaves the library is on record before it is there.
    if (const Done entered = recordReel(library, work.reel.request, work.plan); !entered)
        return tl::unexpected<Failure>(entered.error());
    if (const auto committed = (*out)->commit(); !committed)
        return failed(committed.error(), Subject::Output, target.file);
    HandedOutReel handed{
        target.file,          captions,           work.reel.cuts.size(), film->length,   film->frames,
        film->bytes,          work.draft->size(), work.draft->cuts(),    work.plan.mask, work.plan.maskedPeople,
        work.plan.changeVoice};
    for (qsizetype i = 0; i < handed.reports.size(); ++i) {
        handed.reports[i].damagedFrames = work.reel.cuts[i].damagedFrames;
        handed.reports[i].uncertainFrames = work.reel.cuts[i].uncertainFrames;
    }
    if (!captions.isEmpty()) {
        const Done written =
            writeBytes(std::filesystem::path(captions.toStdString()), work.draft->captions().toStdString());
        if (!written)
            return tl::unexpected<Failure>(written.error());
    }
    return handed;
}

} // namespace

Outcome<KeptReel> beginReel(LibraryService& library, const ReelRequest& request, const ReelTarget& target)
{
    const auto plan = planReel(library, request);
    if (!plan)
        return tl::unexpected<Failure>(plan.error());
    KeptReel reel;
    reel.id = QUuid::createUuid();
    reel.maker = library.database().person();
    reel.day = plan->day;
    reel.request = request;
    reel.target = target;
    for (const ReelExcerpt& excerpt : plan->excerpts)
        reel.cuts.append({excerpt.recording.record.id, {}, 0});
    if (const Done saved = KeptReels(library).save(reel); !saved)
        return tl::unexpected<Failure>(saved.error());
    return reel;
}

Outcome<KeptReel> makeReelCuts(LibraryService& library, const QUuid& id, const std::filesystem::path& models,
                               const JobContext& job)
{
    const auto work = open(library, id, job.part(0, kIndexShare));
    if (!work)
        return tl::unexpected<Failure>(work.error());
    const JobContext making = job.part(kIndexShare, 1);
    CutMaker maker(library, **work, making);
    if (maker.isDone())
        return (*work)->reel;
    if ((*work)->plan.mask != db::FaceMask::None) {
        if (const Done hidden = maker.hideFaces(models); !hidden)
            return tl::unexpected<Failure>(hidden.error());
    }
    Done made = maker.run();
    const ReelRequest& request = (*work)->reel.request;
    if (Done leaves = stillLeaves(library, request, (*work)->plan); !leaves) {
        forget(**work);
        return tl::unexpected<Failure>(leaves.error());
    }
    if (made)
        made = requireSame(library, request, (*work)->plan);
    if (!made)
        return tl::unexpected<Failure>(made.error());
    return (*work)->reel;
}

Outcome<HandedOutReel> handOutReel(LibraryService& library, const QUuid& id, const JobContext& job)
{
    const auto work = open(library, id, job.part(0, kIndexShare));
    if (!work)
        return tl::unexpected<Failure>(work.error());
    if ((*work)->reel.state() != KeptReelState::Ready)
        return failed(ErrorCategory::Refused, "not looked at", Subject::Argument,
                      tr("This reel is not handed out before a person has looked at every place where a face may "
                         "show, and none shows."));
    if (const Done same = requireUnchanged(**work); !same)
        return tl::unexpected<Failure>(same.error());
    auto handed = writeFilm(library, **work, job.part(kIndexShare, 1));
    if (handed) {
        if (const Done gone = (*work)->kept.remove((*work)->reel); !gone)
            return tl::unexpected<Failure>(gone.error());
    }
    return handed;
}

} // namespace alliance::app
