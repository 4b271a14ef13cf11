#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(BenchLibraryVerb)
}

#include "app/cli/BenchSaving.h"
#include "app/services/NoteService.h"

#include <array>
#include <fcntl.h>
#include <unistd.h>

namespace alliance::app::cli
{
namespace
{

// Of each kind, first after a session was opened and read, and the rest right after it: whoever writes notes has read
// or watched for a while, so that neither the processor's caches nor the disk are warm. One in ten is more than five in
// a hundred, so that a p95 is of those.
constexpr int kTurns = 40;
constexpr int kInTurn = 10;
constexpr int kSyncBytes = 8192; // what one commit writes at least: two pages

class SyncProbe
{
public:
    explicit SyncProbe(const std::filesystem::path& folder)
        : m_file(folder / "sync.probe"), m_descriptor(::open(m_file.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600))
    {
    }
    ~SyncProbe()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        std::error_code ignored;
        std::filesystem::remove(m_file, ignored);
    }
    SyncProbe(const SyncProbe&) = delete;
    SyncProbe& operator=(const SyncProbe&) = delete;

    bool once() const
    {
        static const std::array<char, kSyncBytes> bytes{};
        return m_descriptor >= 0 && ::write(m_descriptor, bytes.data(), bytes.size()) == ssize_t{kSyncBytes} &&
               ::fsync(m_descriptor) == 0;
    }

private:
    std::filesystem::path m_file;
    int m_descriptor;
};

Done saveOne(LibraryService& library, const QUuid& session, MadeUpWords& words, Latencies& all)
{
    db::NoteDraft draft;
    draft.sessionId = session;
    draft.kind = QStringLiteral("observation");
    draft.text = words.note();
    draft.visibility = db::Visibility::Supervision;
    const auto start = BenchClock::now();
    if (const auto saved = NoteService(library).add(draft); !saved)
        return tl::unexpected<Failure>(saved.error());
    all.add(millisecondsSince(start));
    return {};
}

Done openOne(LibraryService& library, const QUuid& session)
{
    if (const auto opened = library.session(session); !opened)
        return tl::unexpected<Failure>(opened.error());
    if (const auto notes = NoteService(library).list(session); !notes)
        return tl::unexpected<Failure>(notes.error());
    library.database().edits().prepare(session); // as the window does
    return {};
}

} // namespace

QJsonObject SavingFigures::json() const
{
    const double p95 = writing.percentile(0.95);
    return {{QStringLiteral("save_note"), writing.json()},
            {QStringLiteral("save_note_elsewhere"), elsewhere.json()},
            {QStringLiteral("fsync"), sync.json()},
            {QStringLiteral("save_p95_to_fsync_p95"), ratioOf(p95, sync.percentile(0.95))},
            {QStringLiteral("save_p95_to_fsync_p50"), ratioOf(p95, sync.percentile(0.5))},
            {QStringLiteral("save_elsewhere_p95_to_fsync_p95"),
             ratioOf(elsewhere.percentile(0.95), sync.percentile(0.95))}};
}

QStringList SavingFigures::lines() const
{
    const auto beside = [&](const Latencies& saving) {
        return saving.text() +
               tr("; p95 / fsync p95 %1").arg(ratioOf(saving.percentile(0.95), sync.percentile(0.95)), 0, 'f', 2);
    };
    return {benchLine(tr("save a note"), beside(writing)), benchLine(tr("  in any session"), beside(elsewhere)),
            benchLine(tr("fsync of this disk"), sync.text())};
}

Outcome<SavingFigures> benchSaving(LibraryService& library, const QList<SessionItem>& sessions, MadeUpWords& words)
{
    const auto any = [&] { return sessions[words.number(static_cast<int>(sessions.size()))].record.id; };
    const SyncProbe probe(library.folder());
    SavingFigures figures;
    const auto severalIn = [&](const QUuid& open, const auto& once) -> Done {
        Done done = openOne(library, open);
        for (int i = 0; done && i < kInTurn; ++i)
            done = once();
        return done;
    };
    const auto sync = [&]() -> Done {
        const auto start = BenchClock::now();
        if (!probe.once())
            return failed(base::ErrorCategory::Unwritable, "sync", Subject::Library, pathText(library.folder()));
        figures.sync.add(millisecondsSince(start));
        return {};
    };
    for (int turn = 0; turn < kTurns; ++turn) {
        const QUuid open = any();
        Done done = severalIn(open, [&] { return saveOne(library, open, words, figures.writing); });
        if (done)
            done = severalIn(any(), sync);
        if (done)
            done = severalIn(any(), [&] { return saveOne(library, any(), words, figures.elsewhere); });
        if (!done)
            return tl::unexpected<Failure>(done.error());
    }
    return figures;
}

QString benchLine(const QString& name, const QString& text)
{
    return QStringLiteral("%1%2").arg(name, -26).arg(text);
}

} // namespace alliance::app::cli
