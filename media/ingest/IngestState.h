#pragma once
// What an ingest pass knows when it goes on later. Internal to media.

#include "media/audio/AudioReader.h"
#include "media/base/ByteStore.h"
#include "media/index/FileSignature.h"

#include <string>
#include <vector>

namespace alliance::media
{

struct SinkState {
    std::string id;
    std::vector<std::uint8_t> bytes; // of IngestSink::checkpoint()
};

struct IngestState {
    FileSignature recording;
    AudioSpec sound;
    std::int64_t nextFrame = 0;   // first one that was not given to the sinks
    std::int64_t soundGroups = 0; // sample groups given to the sinks
    bool soundOver = false;       // the sound ended or failed
    bool complete = false;        // finish() of all sinks succeeded
    std::vector<SinkState> sinks;
};

// Passes of different sinks keep their states apart in one store.
std::string ingestStateName(const std::vector<std::string>& sinkIds);

// Replaces the state of that pass in one step. Fails as the store does.
base::Status saveIngestState(const IngestState& state, base::ByteStore& store);
// Fails as ByteStore::open does, with Newer or Damaged.
base::Result<IngestState> loadIngestState(const base::ByteStore& store, const std::string& name);
// Is it the state of a pass over this recording with these sinks and this sound?
bool belongsTo(const IngestState& state, const FileSignature& recording, const AudioSpec& sound,
               const std::vector<std::string>& sinkIds);

// Before a pass begins anew: removes states that can no longer be used, of whatever pass: of another recording, of
// another version, or holding one of these sinks, whose files are about to be replaced. Fails as the store does.
base::Status removeStaleStates(base::ByteStore& store, const FileSignature& recording,
                               const std::vector<std::string>& sinkIds);

} // namespace alliance::media
