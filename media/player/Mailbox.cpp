#include "media/player/Mailbox.h"

#include <algorithm>
#include <utility>

namespace alliance::media
{
namespace
{

using namespace command;

template <typename... Kinds>
bool isOneOf(const Command& command)
{
    return (std::holds_alternative<Kinds>(command) || ...);
}

// Is `older`, directly before `newer`, made void by it?
bool overtakes(const Command& newer, const Command& older)
{
    if (isOneOf<SeekFrame, SeekTime>(newer))
        return isOneOf<SeekFrame, SeekTime>(older);
    if (const auto* offset = std::get_if<Offset>(&newer))
        return isOneOf<Offset>(older) && std::get<Offset>(older).view == offset->view;
    if (const auto* shown = std::get_if<Shown>(&newer))
        return isOneOf<Shown>(older) && std::get<Shown>(older).view == shown->view;
    const bool replaceable = isOneOf<Play, Pause, Shuttle, Scrub, ScrubEnd, Speed, Loop, Track, Loudness, Deinterlace,
                                     SoundNotice, ViewFailed>(newer);
    return replaceable && newer.index() == older.index();
}

bool concernsRecordings(const Command& command)
{
    return !isOneOf<Close, Speed, Loudness, Deinterlace>(command);
}

} // namespace

void Mailbox::add(Command command)
{
    if (isOneOf<Open, Close>(command)) {
        m_commands.erase(std::remove_if(m_commands.begin(), m_commands.end(), concernsRecordings), m_commands.end());
    } else if (!m_commands.empty()) {
        Command& last = m_commands.back();
        if (auto* step = std::get_if<StepFrames>(&command); step && isOneOf<StepFrames>(last)) {
            std::get<StepFrames>(last).frames += step->frames;
            return;
        }
        if (overtakes(command, last)) {
            last = std::move(command);
            return;
        }
    }
    m_commands.push_back(std::move(command));
}

void Mailbox::put(Command command)
{
    const std::scoped_lock lock(m_mutex);
    add(std::move(command));
    m_wake.notify_all();
}

std::optional<Command> Mailbox::take(std::stop_token stop, std::chrono::steady_clock::time_point until)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_until(lock, stop, until, [this] { return !m_commands.empty(); });
    if (m_commands.empty() || stop.stop_requested())
        return std::nullopt;
    Command command = std::move(m_commands.front());
    m_commands.pop_front();
    return command;
}

void Mailbox::closeAndWait()
{
    std::unique_lock lock(m_mutex);
    const std::uint64_t ticket = ++m_closesAsked;
    add(Close{});
    m_wake.notify_all();
    m_wake.wait(lock, [&] { return m_closesDone >= ticket; });
}

void Mailbox::closed()
{
    const std::scoped_lock lock(m_mutex);
    ++m_closesDone;
    m_wake.notify_all();
}

} // namespace alliance::media
