#include "tests/support/ScratchFolder.h"

#include <cstdlib>
#include <string>
#include <system_error>

namespace alliance::support
{

ScratchFolder::ScratchFolder()
{
    // mkdtemp(3) replaces the last six characters.
    std::string name = (std::filesystem::temp_directory_path() / "alliance-test-").string() + std::string(6, 'X');
    if (::mkdtemp(name.data()))
        m_path = name;
}

ScratchFolder::~ScratchFolder()
{
    std::error_code ignored;
    if (!m_path.empty())
        std::filesystem::remove_all(m_path, ignored);
}

} // namespace alliance::support
