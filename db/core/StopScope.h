#pragma once
// Reading that a person can stop: while it lives, Connection::forEach() and what is built on it (list(), first(),
// number()) fail with Cancelled in this thread once it is asked to stop, at the next row or statement, in SQLite also
// in the middle of a long one. Short statements of execute() are run all the same: a transaction can be ended. Of two
// in one thread the inner one counts. For a call that reads through a whole library (Library::verify()), in place of a
// token that is handed down to every row of it.

#include <stop_token>

namespace alliance::db
{

class StopScope
{
public:
    explicit StopScope(std::stop_token stop);
    ~StopScope();
    StopScope(const StopScope&) = delete;
    StopScope& operator=(const StopScope&) = delete;

    static bool stopped(); // of this thread

private:
    std::stop_token m_stop;
    const StopScope* m_outer;
};

} // namespace alliance::db
