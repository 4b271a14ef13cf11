#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(BenchLibraryVerb)
}

#include "app/cli/BenchFigures.h"
#include "app/cli/BenchSaving.h"
#include "app/cli/MadeUpLibrary.h"
#include "app/cli/MadeUpQuestions.h"
#include "app/services/CandidateService.h"
#include "app/services/NoteService.h"
#include "app/services/RecordingFiles.h"
#include "app/services/SearchService.h"
#include "db/vault/Passphrase.h"

#include <QTemporaryDir>

namespace alliance::app::cli
{
namespace
{

constexpr int kDefaultSessions = 5000;
constexpr int kDefaultNotes = 100'000;
constexpr int kOpenings = 40; // sessions that are opened
constexpr int kSearches = 400;
constexpr int kTyped = 20; // pairs of words, asked for after every letter
constexpr int kLettersTyped = 10;
constexpr int kGuesses = 3;
constexpr int kHits = 50; // shown of each search
constexpr int kUnlocks = 3;

// Of the made-up library: any will do, as long as it is long enough.
constexpr const char* kPassphrase = "heron slate lantern orchard";

// Beside the database: the bench writes into it, as it writes into no other library.
constexpr const char* kMark = "made-up";

struct Figures {
    double makingSeconds = 0;
    Latencies guess;  // of a passphrase, alone; none in an open library
    Latencies unlock; // from the passphrase to the list of sessions, with all that the window shows of them
    Latencies reload; // of that list, in the open library
    Latencies index;  // from there until search answers
    Latencies search; // one question, its best passages
    std::vector<Latencies> kinds = std::vector<Latencies>(questionKinds().size()); // the same by kind of question
    Latencies typing;                                                              // one more letter
    Latencies opening; // a session: entries, candidates, notes, vocabulary, draft
    SavingFigures saving;
    qint64 found = 0;
    qint64 searchable = 0;
    qint64 sessions = 0;
    qint64 peak = 0;
};

db::Credentials credentials(bool sealed)
{
    return sealed ? db::Credentials::ofPassphrase(db::SecretText(kPassphrase)) : db::Credentials();
}

class LibraryBench
{
public:
    LibraryBench(std::filesystem::path folder, MadeUpSize size, bool sealed, JobContext job)
        : m_folder(std::move(folder)), m_size(size), m_sealed(sealed), m_job(std::move(job)), m_words(size.seed + 1)
    {
    }

    Outcome<Figures> run()
    {
        resetPeakMemory();
        for (const auto step : {&LibraryBench::guess, &LibraryBench::unlock, &LibraryBench::index,
                                &LibraryBench::search, &LibraryBench::open, &LibraryBench::save}) {
            if (m_job.stopped())
                return failed(base::ErrorCategory::Cancelled, "bench", Subject::Library, pathText(m_folder));
            if (const Done done = (this->*step)(); !done)
                return tl::unexpected<Failure>(done.error());
        }
        m_figures.peak = peakMemoryBytes();
        return m_figures;
    }

private:
    Done guess()
    {
        const auto pair = db::KeyPair::generate();
        const db::SecretText passphrase(kPassphrase);
        for (int i = 0; m_sealed && i < kGuesses; ++i) {
            const auto start = BenchClock::now();
            const auto wrapped = db::wrapSecret(pair, passphrase, {}, QUuid::createUuid(), QUuid::createUuid());
            if (!wrapped)
                return failed(wrapped.error(), Subject::Library, pathText(m_folder));
            m_figures.guess.add(millisecondsSince(start));
        }
        return {};
    }

    Done unlock()
    {
        for (int i = 0; i < kUnlocks; ++i) {
            m_library.reset();
            const auto start = BenchClock::now();
            auto library = LibraryService::open(m_folder, credentials(m_sealed));
            if (!library)
                return tl::unexpected<Failure>(library.error());
            auto sessions = (*library)->sessions();
            if (!sessions)
                return tl::unexpected<Failure>(sessions.error());
            m_figures.unlock.add(millisecondsSince(start));
            m_library = std::move(*library);
            m_sessions = std::move(*sessions);
        }
        for (int i = 0; i < kUnlocks; ++i) {
            const auto start = BenchClock::now();
            if (const auto again = m_library->sessions(); !again)
                return tl::unexpected<Failure>(again.error());
            m_figures.reload.add(millisecondsSince(start));
        }
        m_figures.sessions = m_sessions.size();
        if (m_sessions.isEmpty())
            return failed(base::ErrorCategory::NotFound, "no sessions", Subject::Library, pathText(m_folder));
        return {};
    }

    Done index()
    {
        const auto start = BenchClock::now();
        auto search = SearchService::open(m_library->database().handle());
        if (!search)
            return tl::unexpected<Failure>(search.error());
        if (Done filled = (*search)->fill(m_job); !filled)
            return filled;
        m_figures.index.add(millisecondsSince(start));
        m_search = std::move(*search);
        return {};
    }

    Done search()
    {
        const int kinds = static_cast<int>(questionKinds().size());
        for (int i = 0; i < kSearches; ++i) {
            if (const Done done = ask(i % kinds, i % 4 == 0, m_figures.search); !done)
                return done;
        }
        // What a hand that types asks, letter by letter, whatever it is that it types.
        for (int i = 0; i < kTyped; ++i) {
            const QString word = m_words.word() + QLatin1Char(' ') + m_words.word();
            for (int letters = 1; letters <= std::min<int>(kLettersTyped, static_cast<int>(word.size())); ++letters) {
                const auto took = timed(word.left(letters), true);
                if (!took)
                    return tl::unexpected<Failure>(took.error());
                m_figures.typing.add(*took);
            }
        }
        return {};
    }

    Done ask(int kind, bool typing, Latencies& all)
    {
        const auto took = timed(question(m_words, kind), typing);
        if (!took)
            return tl::unexpected<Failure>(took.error());
        all.add(*took);
        m_figures.kinds[static_cast<std::size_t>(kind)].add(*took);
        return {};
    }

    Outcome<double> timed(const QString& asked, bool typing)
    {
        const auto start = BenchClock::now();
        const auto result = m_search->search(asked, kHits, typing);
        if (!result)
            return tl::unexpected<Failure>(result.error());
        m_figures.found += result->hits.size();
        return millisecondsSince(start);
    }

    Done open()
    {
        for (int i = 0; i < kOpenings; ++i) {
            const QUuid id = anySession();
            const auto start = BenchClock::now();
            const auto session = m_library->session(id);
            const auto candidates = CandidateService(*m_library).list(id);
            const auto notes = NoteService(*m_library).list(id);
            if (!session)
                return tl::unexpected<Failure>(session.error());
            if (!candidates)
                return tl::unexpected<Failure>(candidates.error());
            if (!notes)
                return tl::unexpected<Failure>(notes.error());
            for (const QString* list : {&termlist::kNoteKind, &termlist::kPrinciple, &termlist::kStage}) {
                if (const auto terms = m_library->terms(*list); !terms)
                    return tl::unexpected<Failure>(terms.error());
            }
            static_cast<void>(m_library->database().drafts().get(id));
            m_figures.opening.add(millisecondsSince(start));
        }
        return {};
    }

    Done save()
    {
        auto saved = benchSaving(*m_library, m_sessions, m_words);
        if (!saved)
            return tl::unexpected<Failure>(saved.error());
        m_figures.saving = std::move(*saved);
        return {};
    }

    QUuid anySession() { return m_sessions[m_words.number(static_cast<int>(m_sessions.size()))].record.id; }

    std::filesystem::path m_folder;
    MadeUpSize m_size;
    bool m_sealed;
    JobContext m_job;
    MadeUpWords m_words;
    std::unique_ptr<LibraryService> m_library;
    std::unique_ptr<SearchService> m_search;
    QList<SessionItem> m_sessions;
    Figures m_figures;
};

QJsonObject kindsJson(const Figures& figures)
{
    QJsonObject kinds;
    for (std::size_t i = 0; i < figures.kinds.size(); ++i)
        kinds.insert(questionKinds()[static_cast<qsizetype>(i)], figures.kinds[i].json());
    return kinds;
}

QJsonObject figuresJson(const Figures& figures)
{
    QJsonObject all{{QStringLiteral("guess"), figures.guess.json()},
                    {QStringLiteral("making_s"), figures.makingSeconds},
                    {QStringLiteral("unlock_to_sessions"), figures.unlock.json()},
                    {QStringLiteral("reload_sessions"), figures.reload.json()},
                    {QStringLiteral("search_ready"), figures.index.json()},
                    {QStringLiteral("search"), figures.search.json()},
                    {QStringLiteral("search_by_kind"), kindsJson(figures)},
                    {QStringLiteral("search_while_typing"), figures.typing.json()},
                    {QStringLiteral("passages_found"), figures.found},
                    {QStringLiteral("open_session"), figures.opening.json()},
                    {QStringLiteral("peak_memory_bytes"), figures.peak}};
    const QJsonObject saving = figures.saving.json();
    for (auto one = saving.begin(); one != saving.end(); ++one)
        all.insert(one.key(), one.value());
    return all;
}

QString figuresText(const Figures& figures)
{
    QStringList lines;
    if (figures.guess.count() > 0)
        lines.append(benchLine(tr("one guess (Argon2id)"), figures.guess.text()));
    lines.append(benchLine(tr("unlock to sessions"), figures.unlock.text()));
    lines.append(benchLine(tr("list of sessions again"), figures.reload.text()));
    lines.append(benchLine(tr("search ready"), figures.index.text()));
    lines.append(benchLine(tr("search"), figures.search.text()));
    for (std::size_t i = 0; i < figures.kinds.size(); ++i)
        lines.append(
            benchLine(QStringLiteral("  ") + questionKinds()[static_cast<qsizetype>(i)], figures.kinds[i].text()));
    lines.append(benchLine(tr("  letter by letter"), figures.typing.text()));
    lines.append(benchLine(tr("open a session"), figures.opening.text()));
    lines.append(figures.saving.lines());
    lines.append(benchLine(tr("memory"), tr("at most %1 MiB").arg(figures.peak >> 20)));
    return lines.join(QLatin1Char('\n'));
}

Outcome<int> countOf(const Arguments& arguments, const QString& option, int otherwise)
{
    if (!arguments.has(option))
        return otherwise;
    bool isNumber = false;
    const int count = arguments.value(option).toInt(&isNumber);
    if (!isNumber || count < 1 || count > 1'000'000)
        return wrongArgument(tr("--%1 is a number from 1 to 1000000.").arg(option));
    return count;
}

Outcome<std::unique_ptr<LibraryService>> create(const std::filesystem::path& folder, bool sealed)
{
    const QString person = QStringLiteral("Dr. Maren Quill");
    if (!sealed)
        return LibraryService::create(folder, person);
    auto made = LibraryService::createSealed(folder, person, db::SecretText(kPassphrase));
    if (!made)
        return tl::unexpected<Failure>(made.error());
    return std::move(made->library);
}

Outcome<Figures> measure(const std::filesystem::path& folder, const MadeUpSize& size, bool sealed,
                         const JobContext& job)
{
    double making = 0;
    std::error_code ignored;
    if (std::filesystem::exists(folder / "library.db", ignored)) {
        if (!std::filesystem::exists(folder / kMark, ignored))
            return wrongArgument(tr("“%1” holds a library that this bench did not make. Nothing was changed: name "
                                    "another folder, which need not exist (--library).")
                                     .arg(pathText(folder)));
    } else {
        const auto start = BenchClock::now();
        const auto library = create(folder, sealed);
        if (!library)
            return tl::unexpected<Failure>(library.error());
        if (const Done marked = writeBytes(folder / kMark, {}); !marked)
            return tl::unexpected<Failure>(marked.error());
        if (const Done made = makeUp(**library, size, job); !made)
            return tl::unexpected<Failure>(made.error());
        making = millisecondsSince(start) / 1000;
    }
    auto figures = LibraryBench(folder, size, sealed, job).run();
    if (figures)
        figures->makingSeconds = making;
    return figures;
}

ExitCode run(const Arguments& arguments, Console& console)
{
    const auto sessions = countOf(arguments, QStringLiteral("sessions"), kDefaultSessions);
    const auto notes = countOf(arguments, QStringLiteral("notes"), kDefaultNotes);
    const auto seed = countOf(arguments, QStringLiteral("seed"), 1);
    for (const auto* one : {&sessions, &notes, &seed}) {
        if (!*one)
            return console.failure(one->error());
    }
    // On the disk where the library would be: not in a temporary folder that may be in memory.
    std::filesystem::path folder = pathOf(arguments.value(QStringLiteral("library")));
    QTemporaryDir own(QStringLiteral("./alliance-bench"));
    if (folder.empty()) {
        if (!own.isValid())
            return console.failure({{base::ErrorCategory::Unwritable, "folder"}, Subject::Output, own.path()});
        folder = std::filesystem::path(own.path().toStdString()) / "library";
    }
    const MadeUpSize size{*sessions, *notes, static_cast<quint64>(*seed)};
    const auto figures = measure(folder, size, arguments.has(QStringLiteral("sealed")), console.job());
    if (!figures)
        return console.failure(figures.error());
    return console.result({{QStringLiteral("verb"), QStringLiteral("library")},
                           {QStringLiteral("sessions"), figures->sessions},
                           {QStringLiteral("notes"), *notes},
                           {QStringLiteral("seed"), *seed},
                           {QStringLiteral("sealed"), arguments.has(QStringLiteral("sealed"))},
                           {QStringLiteral("figures"), figuresJson(*figures)}},
                          figuresText(*figures));
}

} // namespace

Verb benchLibraryVerb()
{
    return {{QStringLiteral("bench library"),
             {},
             0,
             0,
             tr("measure a library of the size of a training programme"),
             tr("Makes up a library in this folder and removes it afterwards: unlock to the list of sessions, search "
                "ready, searches, opening a session, saving a note beside an fsync of the same disk. With --library "
                "it is kept there, and used again when it is there; a library that the bench did not make is "
                "refused. One that is interrupted without --library leaves its folder alliance-bench.* here."),
             {{QStringLiteral("sealed"),
               {},
               tr("a library that opens with a passphrase: unlocking is measured from there")},
              {QStringLiteral("sessions"), QStringLiteral("N"), tr("sessions (5000 when missing)")},
              {QStringLiteral("notes"), QStringLiteral("N"), tr("notes (100000 when missing)")},
              {QStringLiteral("seed"), QStringLiteral("N"), tr("of what is made up (1 when missing)")},
              {QStringLiteral("library"), QStringLiteral("FOLDER"), tr("where it is made, and kept")},
              jsonOption()}},
            run};
}

} // namespace alliance::app::cli
