#include "app/services/IngestService.h"

#include "app/services/IngestPass.h"
#include "app/services/IngestTrouble.h"
#include "app/services/Permissions.h"

#include <QCoreApplication>

namespace alliance::app
{

Outcome<IngestResult> IngestService::ingest(QUuid session, const JobContext& job, const IngestSettings& settings)
{
    if (const Done may = settings.models ? allowed(m_library, permission::measure) : Done(); !may)
        return tl::unexpected<Failure>(may.error());
    const auto item = m_library.session(session);
    if (!item)
        return tl::unexpected<Failure>(item.error());
    if (item->recordings.isEmpty())
        return failed(base::ErrorCategory::NotFound, "session has no recording", Subject::Session,
                      session.toString(QUuid::WithoutBraces));
    IngestResult result;
    result.sessionId = session;
    std::shared_ptr<const vision::ModelSet> models;
    if (settings.models) {
        auto loaded = loadModelsFrom(*settings.models);
        if (loaded)
            models = std::move(*loaded);
        else
            result.notMeasured = loaded.error();
    }
    double all = 0;
    for (const RecordingItem& recording : item->recordings)
        all += static_cast<double>(std::max<std::int64_t>(1, recording.record.frameCount));
    double before = 0;
    for (const RecordingItem& recording : item->recordings) {
        const bool first = &recording == &item->recordings.front();
        const double share = static_cast<double>(std::max<std::int64_t>(1, recording.record.frameCount)) / all;
        IngestPass pass(m_library, session, recording, first ? models : nullptr, settings);
        auto done = pass.run(job.part(before, before + share));
        if (!done && done.error().cancelled() && !first)
            return failed({base::ErrorCategory::Cancelled, kGoesOnFromThere}, done.error().subject, done.error().name);
        if (!done && first && settings.models)
            keepTrouble(recording, done.error());
        if (!done)
            return tl::unexpected<Failure>(done.error());
        result.frames += recording.record.frameCount;
        result.decoded += done->decoded;
        result.remarks += done->remarks;
        if (first) {
            result.resumedFrame = done->resumedFrame;
            result.measurement = std::move(done->measurement);
        }
        before += share;
    }
    if (result.notMeasured)
        keepTrouble(item->recordings.front(), *result.notMeasured);
    job.progress(1.0, result.measurement ? QCoreApplication::translate("IngestService", "Measured")
                                         : QCoreApplication::translate("IngestService", "Prepared"));
    return result;
}

} // namespace alliance::app
