#pragma once
// A planned reel as the exporter takes it: its cards, cuts, captions and watermark, still without masks. Needs no
// database.

#include "app/jobs/JobContext.h"
#include "app/services/ReelPlan.h"
#include "media/export/ReelExport.h"

#include <QSize>

namespace alliance::app
{

struct ReelCutReport {
    QUuid example;
    QUuid recording;
    media::FrameRange frames; // of the recording, with pre- and post-roll
    base::MediaTime start;    // in the reel, after its card
    base::MediaTime length;
    std::int64_t firstFrame = 0;    // in the reel
    std::int64_t damagedFrames = 0; // for which the nearest good picture stands in
    // In which a face stays covered because it is not certain whose it is, where only some people are masked.
    std::int64_t uncertainFrames = 0;
};

media::MaskStyle styleOf(db::FaceMask mask);

class ReelDraft
{
public:
    // Both outlive it.
    ReelDraft(const ReelPlan& plan, const ReelRequest& request);

    // Reads the lists of frames, or makes them. Fails as openIndex() does. Before all that follows.
    Done prepare(const JobContext& job);

    const QSize& size() const { return m_size; }
    media::ReelSpec& spec() { return m_spec; }
    const QList<ReelCutReport>& cuts() const { return m_cuts; }
    const QByteArray& captions() const { return m_captions; } // WebVTT; without cues when there is no caption
    std::size_t partOf(qsizetype cut) const;
    qsizetype cutOf(std::size_t part) const; // -1: a card
    media::ReelCut& cut(qsizetype number);
    const std::shared_ptr<const KnownPeople>& peopleOf(qsizetype cut) const { return m_plan.excerpts[cut].people; }
    // None reaches into another cut.
    void setCovers(const std::vector<media::ReelCover>& covers);

    // Of all that decides where faces are in the film.
    QByteArray identity() const;
    // Of all that decides what the pictures of a cut show, with the covers of the spec.
    QByteArray picturesOf(qsizetype cut) const;

private:
    Done addCut(qsizetype number, const JobContext& job);
    void place(qsizetype number, const media::ReelPartReport& part);

    const ReelPlan& m_plan;
    const ReelRequest& m_request;
    QSize m_size;
    media::ReelSpec m_spec;
    std::vector<std::size_t> m_partOfCut;
    QList<ReelCutReport> m_cuts;
    QByteArray m_captions;
};

} // namespace alliance::app
