#include "tests/support/FaultySystem.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <iostream>
#include <iterator>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <numeric>
#include <optional>
#include <poll.h>
#include <random>
#include <stdexcept>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace alliance::support
{
namespace
{

// Calls that change what is on the disk. Those of the socket over which the listener is handed on are none of them.
const std::vector<int>& changingCalls()
{
    static const std::vector<int> calls{
        SYS_write,     SYS_pwrite64,  SYS_writev,   SYS_fsync,     SYS_fdatasync,       SYS_rename,  SYS_renameat,
        SYS_renameat2, SYS_link,      SYS_linkat,   SYS_mkdir,     SYS_mkdirat,         SYS_unlink,  SYS_unlinkat,
        SYS_rmdir,     SYS_ftruncate, SYS_truncate, SYS_fallocate, SYS_copy_file_range, SYS_sendfile};
    return calls;
}

std::vector<sock_filter> program()
{
    const auto ask = static_cast<unsigned>(SECCOMP_RET_USER_NOTIF);
    const auto allow = static_cast<unsigned>(SECCOMP_RET_ALLOW);
    std::vector<sock_filter> lines;
    lines.push_back(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)));
    for (const int call : changingCalls()) {
        lines.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(call), 0, 1));
        lines.push_back(BPF_STMT(BPF_RET | BPF_K, ask));
    }
    // openat(folder, path, flags): only where it creates.
    lines.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(SYS_openat), 0, 3));
    lines.push_back(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, args[2])));
    lines.push_back(BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, O_CREAT, 0, 1));
    lines.push_back(BPF_STMT(BPF_RET | BPF_K, ask));
    lines.push_back(BPF_STMT(BPF_RET | BPF_K, allow));
    return lines;
}

int listen()
{
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return -1;
    std::vector<sock_filter> lines = program();
    const sock_fprog filter{static_cast<unsigned short>(lines.size()), lines.data()};
    return static_cast<int>(::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &filter));
}

// A descriptor over a socket, as cmsg(3) describes it; with sendmsg, which is not one of the calls asked about.
struct Message {
    Message()
    {
        header.msg_iov = &part;
        header.msg_iovlen = 1;
        header.msg_control = control.data();
        header.msg_controllen = control.size();
    }
    char byte = 0;
    iovec part{&byte, 1};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
    msghdr header{};
};

void handOver(int socket, int descriptor)
{
    Message message;
    cmsghdr* control = CMSG_FIRSTHDR(&message.header);
    control->cmsg_level = SOL_SOCKET;
    control->cmsg_type = SCM_RIGHTS;
    control->cmsg_len = CMSG_LEN(sizeof(int));
    std::memcpy(CMSG_DATA(control), &descriptor, sizeof descriptor);
    ::sendmsg(socket, &message.header, 0);
}

int takeOver(int socket)
{
    Message message;
    if (::recvmsg(socket, &message.header, MSG_CMSG_CLOEXEC) != 1)
        return -1;
    const cmsghdr* control = CMSG_FIRSTHDR(&message.header);
    if (!control || control->cmsg_type != SCM_RIGHTS)
        return -1;
    int descriptor = -1;
    std::memcpy(&descriptor, CMSG_DATA(control), sizeof descriptor);
    return descriptor;
}

bool writes(int call)
{
    return call == SYS_write || call == SYS_pwrite64 || call == SYS_writev || call == SYS_copy_file_range ||
           call == SYS_sendfile;
}

// Makes half of a write of the child in its place, through its own descriptor; the number of bytes, 0: cannot be done.
std::int64_t writeHalf(pid_t child, const seccomp_data& call)
{
    if (call.nr != SYS_write && call.nr != SYS_pwrite64)
        return 0;
    std::vector<char> bytes(call.args[2] / 2);
    if (bytes.empty())
        return 0;
    iovec here{bytes.data(), bytes.size()};
    iovec there{reinterpret_cast<void*>(call.args[1]), bytes.size()}; // NOLINT(performance-no-int-to-ptr)
    if (::process_vm_readv(child, &here, 1, &there, 1, 0) != static_cast<ssize_t>(bytes.size()))
        return 0;
    const int process = static_cast<int>(::syscall(SYS_pidfd_open, child, 0));
    const int file = static_cast<int>(::syscall(SYS_pidfd_getfd, process, static_cast<int>(call.args[0]), 0));
    ssize_t written = 0;
    if (file >= 0)
        written = call.nr == SYS_write ? ::write(file, bytes.data(), bytes.size())
                                       : ::pwrite(file, bytes.data(), bytes.size(), static_cast<off_t>(call.args[3]));
    ::close(file);
    ::close(process);
    return std::max<ssize_t>(0, written);
}

// Decides over the calls of the child, one after the other.
class Judge
{
public:
    Judge(pid_t child, const Fault& fault) : m_child(child), m_fault(fault) {}

    // Nothing to answer: the child is killed.
    std::optional<seccomp_notif_resp> judge(const seccomp_notif& asked)
    {
        ++run.changes;
        seccomp_notif_resp reply{};
        reply.id = asked.id;
        const bool here = run.changes == m_fault.at;
        if (here && m_fault.kind == Fault::Kind::Kills) {
            run.hit = true;
            ::kill(m_child, SIGKILL);
            return std::nullopt;
        }
        const bool full = m_fault.kind == Fault::Kind::Full && run.hit && writes(asked.data.nr);
        if (full || (here && m_fault.kind == Fault::Kind::Fails)) {
            run.hit = true;
            reply.error = -m_fault.error;
            return reply;
        }
        if (here && (m_fault.kind == Fault::Kind::Short || m_fault.kind == Fault::Kind::Full)) {
            reply.val = writeHalf(m_child, asked.data);
            run.hit = reply.val > 0;
            if (run.hit)
                return reply;
        }
        reply.flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE;
        return reply;
    }

    FaultyRun run;

private:
    pid_t m_child;
    const Fault& m_fault;
};

// Answers until the child is gone.
FaultyRun answer(int listener, pid_t child, const Fault& fault)
{
    Judge judge(child, fault);
    for (;;) {
        pollfd waiting{listener, POLLIN, 0};
        if (::poll(&waiting, 1, -1) < 0 || !(waiting.revents & POLLIN))
            return judge.run;
        seccomp_notif asked{};
        if (::ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, &asked) != 0)
            continue;
        auto reply = judge.judge(asked);
        if (!reply)
            return judge.run;
        ::ioctl(listener, SECCOMP_IOCTL_NOTIF_SEND, &*reply);
    }
}

} // namespace

bool canInjectFaults()
{
    static const bool can = [] {
        const pid_t child = ::fork();
        if (child == 0) {
            const int listener = listen();
            ::close(listener); // nobody answers: the thread sanitizer writes what is buffered at the end
            ::_exit(listener >= 0 ? 0 : 1);
        }
        int status = 1;
        ::waitpid(child, &status, 0);
        return WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }();
    return can;
}

std::string textOf(const Fault& fault)
{
    static constexpr const char* kWhat[] = {"nothing", "an error", "a short write", "a disk that fills up", "a kill"};
    std::string text = kWhat[static_cast<int>(fault.kind)];
    if (fault.kind == Fault::Kind::Fails)
        text += fault.error == ENOSPC ? " (full)" : " (broken)";
    return text + " at change " + std::to_string(fault.at);
}

std::vector<int> faultsToTry(int changes)
{
    constexpr int kSpread = 10;
    constexpr int kFirst = 1;
    constexpr int kLast = 4; // where names are given and taken
    constexpr unsigned kUsualSeed = 20261126;
    std::vector<int> points(static_cast<std::size_t>(changes));
    std::iota(points.begin(), points.end(), 1);
    if (std::getenv("ALLIANCE_TEST_ALL_FAULTS") == nullptr && changes > kFirst + kSpread + kLast) {
        const char* said = std::getenv("ALLIANCE_FAULT_SEED");
        const unsigned seed = said ? static_cast<unsigned>(std::strtoul(said, nullptr, 10)) : kUsualSeed;
        std::mt19937 random(seed);
        std::vector<int> some;
        std::sample(points.begin() + kFirst, points.end() - kLast, std::back_inserter(some), kSpread, random);
        points.erase(points.begin() + kFirst, points.end() - kLast);
        points.insert(points.begin() + kFirst, some.begin(), some.end());
        std::cout << "faults at " << points.size() << " of " << changes << " changes, seed " << seed << '\n';
    } else {
        std::cout << "faults at all " << changes << " changes\n";
    }
    return points;
}

std::vector<Fault> diskTroubles(int changes)
{
    std::vector<Fault> troubles;
    for (const int at : faultsToTry(changes)) {
        const std::vector<Fault> all{{Fault::Kind::Fails, at, ENOSPC},
                                     {Fault::Kind::Full, at, ENOSPC},
                                     {Fault::Kind::Fails, at, EIO},
                                     {Fault::Kind::Short, at, 0}};
        if (std::getenv("ALLIANCE_TEST_ALL_FAULTS"))
            troubles.insert(troubles.end(), all.begin(), all.end());
        else
            troubles.push_back(all[static_cast<std::size_t>(at) % all.size()]);
    }
    return troubles;
}

FaultyRun runWithFault(const std::function<int()>& work, const Fault& fault)
{
    std::array<int, 2> ends{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        throw std::runtime_error("socketpair");
    const pid_t child = ::fork();
    if (child < 0)
        throw std::runtime_error("fork");
    if (child == 0) {
        const int listener = listen();
        if (listener < 0)
            ::_exit(255);
        handOver(ends[1], listener);
        ::close(listener);
        ::_exit(work());
    }
    ::close(ends[1]);
    const int listener = takeOver(ends[0]);
    ::close(ends[0]);
    FaultyRun run;
    if (listener >= 0) {
        run = answer(listener, child, fault);
        ::close(listener);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    run.killed = WIFSIGNALED(status);
    if (WIFEXITED(status))
        run.code = WEXITSTATUS(status);
    return run;
}

} // namespace alliance::support
