#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(ReelMaker)
}

#include "app/services/ReelFaces.h"
#include "app/services/ReelMaker.h"

namespace alliance::app
{
namespace
{

constexpr double kIndexShare = 0.05; // of the progress

class Maker
{
public:
    Maker(const ReelPlan& plan, const ReelRequest& request) : m_plan(plan), m_draft(plan, request) {}

    Done prepare(const JobContext& job) { return m_draft.prepare(job); }

    // Faces are covered from now on, and the check is made.
    Done hideFaces(std::shared_ptr<const vision::ModelSet> models, const ReelLook& look)
    {
        m_look = look;
        m_look.reel = m_draft.identity();
        if (!look.reel.isEmpty() && look.reel != m_look.reel)
            return failed(
                base::ErrorCategory::Conflict, "another reel", Subject::Argument,
                tr("What was looked at belongs to another reel: its cuts, its size, its mask, or who is who have "
                   "changed since. Begin with a new list."));
        auto check = ReelCheck::create(*models);
        if (!check)
            return failed(check.error(), Subject::Models, {});
        m_check = std::move(*check);
        m_draft.setCovers(m_look.covers());
        QList<qsizetype> all;
        for (qsizetype i = 0; i < m_draft.cuts().size(); ++i)
            all.append(i);
        m_faces = coverFacesOf(m_draft, all, std::move(models));
        return {};
    }

    Outcome<ReelMade> write(media::ClipSink& sink, const QString& outputName, const JobContext& job)
    {
        int failedPart = -1;
        const QString words = tr("Writing the reel");
        const auto watch = [&](const media::ReelPicture& picture) -> base::Status {
            if (!m_check || picture.source < 0)
                return {};
            const qsizetype cut = m_draft.cutOf(picture.part);
            return m_check->look(picture, cut, m_faces->openIn(static_cast<std::size_t>(cut), picture.source),
                                 job.stopToken());
        };
        auto film = media::writeReel(
            m_draft.spec(), sink, watch, job.stopToken(), [&](double done) { job.progress(done, words); }, &failedPart);
        if (!film) {
            const qsizetype cut = failedPart < 0 ? -1 : m_draft.cutOf(static_cast<std::size_t>(failedPart));
            if (cut < 0)
                return failed(film.error(), Subject::Output, outputName);
            return failed(film.error(), Subject::Recording, m_plan.excerpts[cut].recording.name());
        }
        ReelMade made{m_draft.size(), {}, m_draft.cuts(), m_draft.captions(), std::move(m_look), 0};
        if (m_check) {
            const auto found = m_check->finish();
            if (!found)
                return failed(found.error(), Subject::Models, {});
            made.open = made.look.add(*found);
        }
        for (qsizetype i = 0; i < made.cuts.size(); ++i) {
            made.cuts[i].damagedFrames = film->parts[m_draft.partOf(i)].damagedFrames;
            made.cuts[i].uncertainFrames = m_faces ? m_faces->uncertain(static_cast<std::size_t>(i)) : 0;
        }
        made.film = std::move(*film);
        return made;
    }

private:
    const ReelPlan& m_plan;
    ReelDraft m_draft;
    ReelLook m_look;
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
