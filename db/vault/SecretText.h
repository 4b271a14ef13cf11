#pragma once
// A passphrase or a recovery key as it was typed: UTF-8 in guarded memory, wiped when the object goes. Move-only; share
// by shared_ptr. What cannot be wiped: copies that the terminal, the window system, an input field or an environment
// variable made before the text came here.

#include <cstddef>
#include <string_view>

namespace alliance::db
{

class SecretText
{
public:
    SecretText() = default; // empty
    // Copies; the caller wipes the original where it can (see wipe()).
    explicit SecretText(std::string_view text);
    SecretText(SecretText&& other) noexcept;
    SecretText& operator=(SecretText&& other) noexcept;
    ~SecretText();

    std::string_view view() const { return {m_data, m_size}; }
    bool empty() const { return m_size == 0; }

private:
    char* m_data = nullptr; // from sodium_malloc
    std::size_t m_size = 0;
};

bool sameText(const SecretText& a, const SecretText& b); // in time that depends on the lengths only
void wipe(void* data, std::size_t size);

// No core file of this process is written from here on, and other processes of the same user cannot look into it.
// Called when a sealed library is unlocked; where the platform refuses, nothing changes.
void keepMemoryToOneself();

} // namespace alliance::db
