#pragma once
// What goes on in the library, in numbers of jobs that are not over.

namespace alliance::app
{

class LibraryController;

struct LibraryWork {
    int imports = 0;
    int measurements = 0; // also those that only prepare
    int reels = 0;
    int others = 0;
    bool words = false;  // that were written and could not be kept yet; no job
    bool stands = false; // by itself it goes no further: what does not wait for its turn is paused
    double done = 0;     // of these: 0..1
};

LibraryWork workOf(const LibraryController& library);

} // namespace alliance::app
