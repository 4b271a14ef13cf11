#include "db/vault/SecretText.h"

#include <sodium.h>

#include <algorithm>
#include <new>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <utility>

namespace alliance::db
{

SecretText::SecretText(std::string_view text) : m_size(text.size())
{
    if (text.empty())
        return;
    if (sodium_init() < 0 || !(m_data = static_cast<char*>(sodium_malloc(m_size))))
        throw std::bad_alloc();
    std::copy(text.begin(), text.end(), m_data);
}

SecretText::SecretText(SecretText&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecretText& SecretText::operator=(SecretText&& other) noexcept
{
    if (this != &other) {
        sodium_free(m_data);
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretText::~SecretText()
{
    sodium_free(m_data); // wipes first
}

bool sameText(const SecretText& a, const SecretText& b)
{
    return a.view().size() == b.view().size() &&
           (a.empty() || sodium_memcmp(a.view().data(), b.view().data(), a.view().size()) == 0);
}

void wipe(void* data, std::size_t size)
{
    sodium_memzero(data, size);
}

void keepMemoryToOneself()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

} // namespace alliance::db
