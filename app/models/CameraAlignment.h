#pragma once
// Where the cameras of the open session start on its clock while somebody moves them: shown at once, stored by save()
// as one edit, taken back by revert(). Views are those of PlaybackController; the first one is the clock. Lives in the
// window's thread.

#include "app/jobs/JobQueue.h"
#include "app/models/ReviewSession.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace alliance::app
{

class PlaybackController;

// What the sound of two cameras says.
struct OffsetProposal {
    base::MediaTime offset; // of the other camera on the reference's clock
    double confidence = 0;  // 0-1
    double driftPpm = 0;    // how much faster the other camera's clock runs, in millionths
};

// Runs in a job's thread. NotFound: one of them has no sound.
using OffsetSearch =
    std::function<Outcome<OffsetProposal>(const ReviewCamera& reference, const ReviewCamera& other, const JobContext&)>;

// The offset at which the camera shows its picture `frames` frames later (negative: earlier) than at `offset`, when the
// session stands at `at`: frames are those of its index, whatever their lengths. Pure.
base::MediaTime nudgedOffset(const media::FrameIndex& index, base::MediaTime at, base::MediaTime offset, int frames);
// How many frames the offset is: of the reference before the camera's first one, or (negative) of the camera before the
// reference's first one. Pure.
std::int64_t offsetFrames(const media::FrameIndex& reference, const media::FrameIndex& camera, base::MediaTime offset);
// "+0:00:01.240", "-0:00:00.040", "0:00:00.000"
QString offsetText(base::MediaTime offset);
// As people type it: an optional sign and a time.
std::optional<base::MediaTime> parseOffset(const QString& text);
// "A clear match. …": how far it can be trusted, and the drift.
QString proposalWords(const OffsetProposal& proposal);

class CameraAlignment : public QObject
{
    Q_OBJECT

public:
    // Proposals less certain than this are told, not taken.
    static constexpr double kLeastConfidence = 0.5;

    CameraAlignment(ReviewSession& session, PlaybackController& playback, OffsetSearch search,
                    QObject* parent = nullptr);

    base::MediaTime offset(int view) const;
    std::int64_t frames(int view) const;  // see offsetFrames()
    bool isChanged() const;               // something is not as stored
    const Job* proposing(int view) const; // null: no search waits or runs

public Q_SLOTS:
    void nudge(int view, int frames);
    void setOffset(int view, alliance::base::MediaTime offset);
    void propose(int view);
    void cancelProposal(int view);
    void save();
    void revert();

Q_SIGNALS:
    void changed(int view); // offset
    void proposalProgressed(int view, double fraction);
    // `words`: how it went; empty after a cancel.
    void proposalEnded(int view, const QString& words);

private:
    void take(int view, const OffsetProposal& proposal);
    QString failureWords(int view, const Failure& failure) const;

    ReviewSession& m_session;
    PlaybackController& m_playback;
    OffsetSearch m_search;
    QHash<int, Job*> m_proposing;
    JobQueue m_jobs;
};

} // namespace alliance::app
