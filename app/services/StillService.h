#pragma once
// One exact frame of a session as a picture that leaves the program. Asks consent first and enters it into the audit.

#include "app/services/LibraryService.h"
#include "db/records/Consent.h"

#include <QImage>

#include <stop_token>

namespace alliance::app
{

struct StillRequest {
    QUuid session;
    QUuid recording; // of that session
    std::int64_t frame = 0;
    db::ConsentPurpose purpose = db::ConsentPurpose::IndividualSupervision;
};

// Upright, square pixels, as large as it was recorded. Refused, with the reason, where consent does not allow the
// purpose or asks for hidden faces. Decodes: not for the window's thread.
Outcome<QImage> exportStill(LibraryService& library, const StillRequest& request, std::stop_token stop = {});

} // namespace alliance::app
