#pragma once
// The check of a masked reel: every finished picture is searched for faces once more, with a lower threshold than
// elsewhere, and what a person has to look at is listed.

#include "media/base/TaskLine.h"
#include "media/export/ReelExport.h"
#include "vision/face/FaceDetector.h"
#include "vision/masks/FaceCovers.h"

#include <QByteArray>
#include <QList>
#include <QRectF>

#include <memory>

namespace alliance::app
{

// A place as it looked in one frame.
struct SeenPicture {
    std::int64_t frame = 0; // of the reel
    QRectF box;             // parts of the reel's picture
    QByteArray jpeg;        // the whole picture, kSeenWidth wide at most
};

// Somewhere a face may show, in frames that follow each other closely.
struct ReelSighting {
    qsizetype cut = 0;            // of the reel, from 0
    std::int64_t firstFrame = 0;  // of the reel
    std::int64_t lastFrame = 0;   // the last of them
    std::int64_t frames = 0;      // in which it was found
    std::int64_t sourceFrame = 0; // of the recording, of the first
    base::MediaTime time;         // in the reel, of the first
    QRectF box;                   // round all of it, parts of the reel's picture
    double score = 0;             // the highest, 0 to 1
    QList<SeenPicture> seen;      // by frame, spread over it, where pictures are kept
};

// Works on a thread of its own beside the writing. One owner thread.
class ReelCheck
{
public:
    static constexpr double kMinScore = 0.35;  // where people are measured it is 0.6
    static constexpr int kSearchedWidth = 640; // pixels: all that the tiles' networks see
    static constexpr int kSeenWidth = 1280;    // pixels
    enum class Pictures { None, Keep };

    // Fails as the detector does.
    static base::Result<std::unique_ptr<ReelCheck>> create(const vision::ModelSet& models,
                                                           Pictures pictures = Pictures::None);

    // The next picture of the reel, of that cut; drawn figures are not searched, which look like faces. `open`: faces
    // that may show, parts of the recording's picture; what is found at them is not noted, but no more than one thing
    // at each. Fails as an earlier one did.
    base::Status look(const media::ReelPicture& picture, qsizetype cut, const std::vector<vision::CoverEllipse>& open,
                      const std::stop_token& stop);
    // Waits for all of them. By frame.
    base::Result<QList<ReelSighting>> finish();

private:
    struct Work;
    explicit ReelCheck(std::unique_ptr<Work> work);

    std::unique_ptr<Work> m_work;
    base::TaskLine m_line;

public:
    ~ReelCheck();
};

} // namespace alliance::app
