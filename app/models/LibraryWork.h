#pragma once
// What goes on in the library, in numbers of jobs that are not over.

#include <functional>

class QObject;
class QString;

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
// "Background: 43 %"; empty: nothing goes on.
QString backgroundText(const LibraryController& library);
// Calls `tell` now and whenever that may say something else, as long as `context` is there. `library` outlives it.
void followWork(const LibraryController& library, QObject* context, const std::function<void()>& tell);

} // namespace alliance::app
