#pragma once
// The scrub proxy that the benches work with: kept in --store, or made for this run alone.

#include "app/cli/BenchFigures.h"
#include "media/base/ByteStore.h"

#include <QTemporaryDir>

#include <memory>

namespace alliance::app::cli
{

struct BenchProxy {
    std::unique_ptr<QTemporaryDir> temporary; // null with --store
    std::shared_ptr<base::ByteStore> store;
    std::filesystem::path folder;
    bool made = false; // by this call
};

// An empty store: --store, or a temporary folder.
Outcome<BenchProxy> openBenchStore(const QString& store);
// With a whole proxy of the recording in it; makes what is missing.
Outcome<BenchProxy> openBenchProxy(const QString& store, const BenchRecording& recording, const JobContext& job);
// Bytes of all that is in the store.
qint64 storeBytes(const base::ByteStore& store);
Option storeOption();

} // namespace alliance::app::cli
