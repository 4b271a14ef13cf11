#include "db/core/StopScope.h"

#include <utility>

namespace alliance::db
{
namespace
{

thread_local const StopScope* innermost = nullptr;

} // namespace

StopScope::StopScope(std::stop_token stop) : m_stop(std::move(stop)), m_outer(std::exchange(innermost, this)) {}

StopScope::~StopScope()
{
    innermost = m_outer;
}

bool StopScope::stopped()
{
    return innermost && innermost->m_stop.stop_requested();
}

} // namespace alliance::db
