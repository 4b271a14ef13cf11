#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(BenchProxy)
}

#include "app/cli/BenchProxy.h"
#include "app/services/RecordingFiles.h"
#include "media/ingest/Ingest.h"
#include "media/ingest/ScrubProxy.h"

namespace alliance::app::cli
{
Option storeOption()
{
    return {QStringLiteral("store"), QStringLiteral("DIR"),
            tr("folder that keeps the scrub proxy for the next run; a temporary one without it")};
}

Outcome<BenchProxy> openBenchStore(const QString& store)
{
    BenchProxy proxy;
    if (store.isEmpty()) {
        proxy.temporary = std::make_unique<QTemporaryDir>();
        if (!proxy.temporary->isValid())
            return failed(base::ErrorCategory::Unwritable, "temporary folder", Subject::Output,
                          proxy.temporary->path());
        proxy.folder = pathOf(proxy.temporary->path());
    } else {
        proxy.folder = pathOf(store);
        if (const Done made = makeFolder(proxy.folder); !made)
            return tl::unexpected<Failure>(made.error());
    }
    proxy.store = base::openFolderStore(proxy.folder);
    return proxy;
}

Outcome<BenchProxy> openBenchProxy(const QString& store, const BenchRecording& recording, const JobContext& job)
{
    auto proxy = openBenchStore(store);
    if (!proxy)
        return proxy;
    const auto sink = media::makeProxySink(*proxy->store, recording.index);
    const auto source = openRecording(recording.file);
    if (!source)
        return tl::unexpected<Failure>(source.error());
    const QString words = tr("Making the scrub proxy");
    const auto report = media::ingest(**source, recording.index, *proxy->store, {sink.get()}, {}, job.stopToken(),
                                      [&](double fraction) { job.progress(fraction, words); });
    if (!report)
        return failed(report.error(), Subject::Recording, pathText(recording.file));
    proxy->made = !report->alreadyComplete;
    return proxy;
}

qint64 storeBytes(const base::ByteStore& store)
{
    qint64 sum = 0;
    const auto names = store.names();
    for (const std::string& name : names ? *names : std::vector<std::string>()) {
        if (const auto file = store.open(name))
            sum += (*file)->size();
    }
    return sum;
}

} // namespace alliance::app::cli
