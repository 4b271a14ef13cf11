#include "app/services/SignalFiles.h"

#include "app/services/ConsentService.h"
#include "app/services/FindingsService.h"
#include "app/services/RecordingFiles.h"
#include "vision/signals/SignalExports.h"

#include <QCoreApplication>

namespace alliance::app
{
namespace
{

constexpr const char* kOpenFace = "openface"; // stem of the file
constexpr const char* kMotion = "motion";

} // namespace

vision::RecordingClock clockOf(const media::FrameIndex& index)
{
    return {index.data().timeBaseNum, index.data().timeBaseDen, index.averageRate(), index.isVariableRate()};
}

QList<std::filesystem::path> signalFiles(const std::filesystem::path& folder)
{
    QList<std::filesystem::path> files{folder / derived::kSignals, folder / kSignalColumns,
                                       folder / (std::string(kOpenFace) + ".csv")};
    std::error_code none; // no folder: nothing in it
    for (const auto& entry : std::filesystem::directory_iterator(folder, none)) {
        if (entry.path().filename().string().starts_with(kMotion) && entry.path().extension() == ".txt")
            files.append(entry.path());
    }
    return files;
}

Done writeOpenFace(const vision::SessionSignals& signalSet, const std::filesystem::path& folder,
                   const std::string& stem)
{
    if (const Done made = makeFolder(folder); !made)
        return made;
    return writeBytes(folder / (stem + ".csv"), vision::openFaceCsv(signalSet));
}

Done writeMotion(const vision::SessionSignals& signalSet, const std::filesystem::path& folder, const std::string& stem)
{
    if (const Done made = makeFolder(folder); !made)
        return made;
    const auto& people = signalSet.people;
    for (std::size_t i = 0; i + 1 < people.size(); ++i) {
        const int first = people[i].id;
        const int second = people[i + 1].id;
        const std::string pair =
            people.size() == 2 ? std::string() : "-" + std::to_string(first) + "-" + std::to_string(second);
        const vision::MotionEnergyText motion = vision::motionEnergy(signalSet, first, second);
        if (const Done done = writeBytes(folder / (stem + pair + ".txt"), motion.text); !done)
            return done;
    }
    return {};
}

Done exportSignals(LibraryService& library, QUuid session, const std::filesystem::path& folder,
                   db::ConsentPurpose purpose)
{
    ConsentService consent(library);
    const auto verdict = consent.requireExport(purpose, session);
    if (!verdict)
        return tl::unexpected<Failure>(verdict.error());
    const auto item = library.session(session);
    if (!item)
        return tl::unexpected<Failure>(item.error());
    const SignalsOnHand onHand = item->measured() ? loadSignals(item->recordings.front()) : SignalsOnHand();
    if (onHand.outdated)
        return failed(base::ErrorCategory::Damaged, "signals of an earlier version", Subject::Argument,
                      QCoreApplication::translate("SignalFiles", "This session was measured by an earlier version of "
                                                                 "the program. Measure it again, then export."));
    if (!onHand.signalSet)
        return failed(base::ErrorCategory::NotFound, "not measured", Subject::Argument,
                      QCoreApplication::translate("SignalFiles", "This session is not measured yet."));
    vision::SessionSignals signalSet = *onHand.signalSet;
    if (const auto index = storedIndex(item->recordings.front()))
        signalSet.clock = clockOf(*index);
    Done done = makeFolder(folder);
    if (done)
        done = writeBytes(folder / derived::kSignals, vision::writeSignalsCsv(signalSet));
    if (done)
        done = writeBytes(folder / kSignalColumns, vision::signalsGuide());
    if (done)
        done = writeOpenFace(signalSet, folder, kOpenFace);
    if (done)
        done = writeMotion(signalSet, folder, kMotion);
    if (!done)
        return done;
    return consent.recordExport(QStringLiteral("signals.exported"), session, purpose, *verdict);
}

} // namespace alliance::app
