#include "tests/support/FaultySystem.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <stdexcept>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
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

// Answers until the child is gone.
int answer(int listener, pid_t child, const Fault& fault)
{
    int changes = 0;
    for (;;) {
        pollfd waiting{listener, POLLIN, 0};
        if (::poll(&waiting, 1, -1) < 0 || !(waiting.revents & POLLIN))
            return changes;
        seccomp_notif asked{};
        if (::ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, &asked) != 0)
            continue;
        ++changes;
        seccomp_notif_resp reply{};
        reply.id = asked.id;
        if (changes == fault.at && fault.kind == Fault::Kind::Kills) {
            ::kill(child, SIGKILL);
            return changes;
        }
        if (changes == fault.at && fault.kind == Fault::Kind::Fails)
            reply.error = -fault.error;
        else
            reply.flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE;
        ::ioctl(listener, SECCOMP_IOCTL_NOTIF_SEND, &reply);
    }
}

} // namespace

bool canInjectFaults()
{
    static const bool can = [] {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(listen() >= 0 ? 0 : 1);
        int status = 1;
        ::waitpid(child, &status, 0);
        return WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }();
    return can;
}

std::vector<int> faultsToTry(int changes)
{
    constexpr int kSpread = 10;
    constexpr int kLast = 4; // where names are given and taken
    const bool all = std::getenv("ALLIANCE_TEST_ALL_FAULTS") != nullptr;
    const int step = all ? 1 : std::max(1, changes / kSpread);
    std::vector<int> points;
    for (int at = 1; at <= changes;
         at += at > changes - kLast ? 1 : std::min(step, std::max(1, changes - kLast - at + 1)))
        points.push_back(at);
    return points;
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
        run.changes = answer(listener, child, fault);
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
