#pragma once
// Measured signals as files for other programs: our own table with the meaning of its columns, the columns of OpenFace,
// motion energy for rMEA.

#include "app/services/LibraryService.h"
#include "db/records/Consent.h"
#include "media/index/FrameIndex.h"
#include "vision/signals/SessionSignals.h"

namespace alliance::app
{

inline constexpr const char* kSignalColumns = "signals-columns.csv"; // what each column of signals.csv holds

// What files for other programs say of the recording's times.
vision::RecordingClock clockOf(const media::FrameIndex& index);

// Each makes the folder. STEM.csv; one STEM.txt for two people, one for each pair of neighbours where there are more.
Done writeOpenFace(const vision::SessionSignals& signalSet, const std::filesystem::path& folder,
                   const std::string& stem);
Done writeMotion(const vision::SessionSignals& signalSet, const std::filesystem::path& folder, const std::string& stem);

// What exportSignals() writes into `folder` whoever is seen.
QList<std::filesystem::path> signalFiles(const std::filesystem::path& folder);

// All of it of a session's first recording, into `folder`; audited. NotFound: not measured; Damaged: measured by an
// earlier version; Refused, with the reason: consent does not allow the purpose.
Done exportSignals(LibraryService& library, QUuid session, const std::filesystem::path& folder,
                   db::ConsentPurpose purpose);

} // namespace alliance::app
