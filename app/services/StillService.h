#pragma once
// One exact frame of a session as a picture that leaves the program. Asks consent first and enters it into the audit.

#include "app/services/LibraryService.h"
#include "app/services/StillMasks.h"
#include "media/decode/VideoFrame.h"

#include <QImage>

#include <stop_token>

namespace alliance::app
{

struct StillRequest {
    QUuid session;
    QUuid recording; // of that session
    std::int64_t frame = 0;
    db::ConsentPurpose purpose = db::ConsentPurpose::IndividualSupervision;
    media::VideoFrame shown = {}; // that frame where it is on screen; empty: it is decoded
};

struct ExportedStill {
    QImage image;                              // upright, square pixels, as large as it was recorded
    db::FaceMask covered = db::FaceMask::None; // how its faces are covered
};

// Refused, with the reason, where consent does not allow the purpose, or asks for hidden faces and one might still show
// on the picture. Decodes: not for the window's thread.
Outcome<ExportedStill> exportStill(LibraryService& library, const StillRequest& request, StillMasks& masks,
                                   std::stop_token stop = {});

// The picture as that consent lets it out: itself, or with its faces covered. Refused where one might still show.
Outcome<media::VideoFrame> asConsented(const media::VideoFrame& picture, const StillMask& mask, FrameSource& around,
                                       StillMasks& masks, const std::stop_token& stop = {});

} // namespace alliance::app
