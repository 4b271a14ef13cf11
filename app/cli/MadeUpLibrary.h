#pragma once
// A library of made-up sessions, people, notes, markers and decisions, for measuring at the size of a training
// programme. The same seed gives the same words. There are no media files: recordings are entries only.

#include "app/jobs/JobContext.h"
#include "app/services/LibraryService.h"

#include <random>

namespace alliance::app::cli
{

struct MadeUpSize {
    int sessions = 0;
    int notes = 0;
    quint64 seed = 1;
};

// Sentences as a supervisor might write them: some hundred common words by their frequency, and rare ones.
class MadeUpWords
{
public:
    explicit MadeUpWords(quint64 seed) : m_random(seed) {}

    QString sentence();
    QString note();     // one to four sentences
    QString word();     // one that notes are made of
    QString rareWord(); // a name of a place or thing that few notes hold
    int number(int below) { return static_cast<int>(m_random() % static_cast<quint64>(below)); }

private:
    std::mt19937_64 m_random;
};

// Fills an empty library. Cancellable.
Done makeUp(LibraryService& library, const MadeUpSize& size, const JobContext& job);

} // namespace alliance::app::cli
