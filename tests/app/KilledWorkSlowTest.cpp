// A program that works on a library (notes, their edits and removals, decisions, imports, undo and redo) is killed at
// random moments. What it was told is done has to be there afterwards, the library has to verify, and nothing may be
// half there. ALLIANCE_KILLS sets how often; ALLIANCE_KILL_SEED where the random numbers begin.

#include "app/services/CandidateService.h"
#include "app/services/HistoryService.h"
#include "app/services/NoteService.h"
#include "tests/app/AppFixture.h"

#include <QElapsedTimer>
#include <QHash>

#include <csignal>
#include <iostream>
#include <poll.h>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace alliance::app
{
namespace
{

constexpr int kUsualKills = 40;
constexpr int kUsualSeed = 20261126;
constexpr int kLongestMs = 160; // from the first word of the child to the kill
constexpr int kCandidates = 6;

int fromEnvironment(const char* name, int usual)
{
    const int value = qEnvironmentVariableIntValue(name);
    return value > 0 ? value : usual;
}

// What the child says of a change that the library has confirmed: "note <id> <version> <text>".
struct Said {
    QString what;
    QUuid id;
    int version = 0;
    QString text;
};

// The program that is killed. Every line it writes is true when it is written.
class Worker
{
public:
    Worker(const std::filesystem::path& folder, QUuid session, std::filesystem::path film, unsigned seed, int pipe)
        : m_library(valueOf(LibraryService::open(folder))),
          m_session(session),
          m_film(std::move(film)),
          m_random(seed),
          m_seed(seed),
          m_pipe(pipe)
    {
        readNotes();
    }

    [[noreturn]] void run()
    {
        say("ready", QUuid(), 0, {});
        for (;;) {
            const unsigned dice = m_random() % 100;
            if (dice < 45 || m_notes.isEmpty())
                add();
            else if (dice < 65)
                edit();
            else if (dice < 75)
                removeAndTakeBack();
            else if (dice < 85)
                decide();
            else if (dice < 95)
                undoAndRedo();
            else
                import();
        }
    }

private:
    void say(const char* what, const QUuid& id, int version, const QString& text)
    {
        const QByteArray line = QStringLiteral("%1 %2 %3 %4\n")
                                    .arg(QLatin1String(what), id.toString(QUuid::WithoutBraces))
                                    .arg(version)
                                    .arg(text)
                                    .toUtf8();
        if (::write(m_pipe, line.constData(), static_cast<std::size_t>(line.size())) != line.size())
            ::_exit(1);
    }
    void readNotes()
    {
        m_notes = valueOf(NoteService(*m_library).list(m_session));
        if (m_notes.size() > 5)
            m_notes = m_notes.last(5);
    }
    QString nextText() { return QStringLiteral("text-%1-%2").arg(m_seed).arg(++m_count); }
    void add()
    {
        db::NoteDraft draft;
        draft.sessionId = m_session;
        draft.kind = QStringLiteral("observation");
        draft.text = nextText();
        const db::Note note = valueOf(NoteService(*m_library).add(draft));
        say("note", note.id, note.version, note.text);
        m_notes.append(note);
    }
    db::Note& any() { return m_notes[static_cast<qsizetype>(m_random() % static_cast<unsigned>(m_notes.size()))]; }
    void edit()
    {
        db::Note& note = any();
        db::NoteDraft draft = note.draft();
        draft.text = nextText();
        note = valueOf(NoteService(*m_library).edit(note.id, note.version, draft));
        say("note", note.id, note.version, note.text);
    }
    void removeAndTakeBack()
    {
        db::Note& note = any();
        const int before = note.version;
        note = valueOf(NoteService(*m_library).remove(note.id, before));
        say("note", note.id, note.version, note.text);
        note = valueOf(NoteService(*m_library).restore(note.id, before, note.version));
        say("note", note.id, note.version, note.text);
    }
    void decide()
    {
        CandidateService service(*m_library);
        const QList<CandidateItem> all = valueOf(service.list(m_session));
        const CandidateItem& one = all[static_cast<qsizetype>(m_random() % static_cast<unsigned>(all.size()))];
        db::DecisionDraft draft;
        draft.state = m_random() % 2 ? db::DecisionState::Accepted : db::DecisionState::Rejected;
        draft.reason = nextText();
        const CandidateItem done = valueOf(service.decide(one.record.id, draft, one.record.decision.version));
        say("decision", done.record.id, done.record.decision.version, done.record.decision.reason);
    }
    void undoAndRedo()
    {
        HistoryService history(*m_library);
        for (unsigned steps = 2 + m_random() % 3; steps > 0; --steps) {
            const NextSteps next = valueOf(history.next(m_session));
            if (next.redo && m_random() % 2)
                say("redone", valueOf(history.redo(m_session)).id, 0, {});
            else if (next.undo)
                say("undone", valueOf(history.undo(m_session)).id, 0, {});
        }
        readNotes();
    }
    void import()
    {
        ImportRequest request;
        request.files = {m_film};
        const ImportResult result = valueOf(ImportService(*m_library).import(request, {}));
        say("session", result.sessionId, 0, {});
    }

    std::unique_ptr<LibraryService> m_library;
    QUuid m_session;
    std::filesystem::path m_film;
    std::mt19937 m_random;
    unsigned m_seed;
    int m_pipe;
    int m_count = 0;
    QList<db::Note> m_notes;
};

class KilledWork : public AppTest
{
protected:
    void SetUp() override
    {
        AppTest::SetUp();
        m_film = clip();
        m_session = import(m_film).sessionId;
        const db::Recording recording = valueOf(library().session(m_session)).recordings.front().record;
        QList<db::CandidateDraft> candidates;
        for (int number = 0; number < kCandidates; ++number) {
            db::CandidateDraft draft;
            draft.id = QUuid::createUuidV5(QUuid(), QByteArray::number(number));
            draft.moment = {recording.id, recording.contentHash, {{0}, base::MediaTime::fromSeconds(1)}, 0, 25};
            draft.rank = number + 1;
            candidates.append(draft);
        }
        db::MeasurementRun run;
        run.recordingId = recording.id;
        ASSERT_TRUE(library().database().candidates().storeRun(run, candidates));
    }

    // Lets it work for that long after its first word, kills it, and returns all it said.
    QList<Said> workAndKill(unsigned seed, int milliseconds)
    {
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            throw std::runtime_error("pipe");
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(ends[0]);
            try {
                Worker(libraryFolder(), m_session, m_film, seed, ends[1]).run();
            } catch (const std::exception& error) {
                std::cerr << error.what() << '\n';
                ::_exit(2); // is told from a kill
            }
        }
        ::close(ends[1]);
        QByteArray words;
        const auto take = [&] {
            char buffer[4096];
            const ssize_t size = ::read(ends[0], buffer, sizeof buffer);
            if (size > 0)
                words.append(buffer, size);
            return size > 0;
        };
        bool alive = take();
        QElapsedTimer clock;
        clock.start();
        while (alive && clock.elapsed() < milliseconds) {
            pollfd waiting{ends[0], POLLIN, 0};
            const int left = milliseconds - static_cast<int>(clock.elapsed());
            if (::poll(&waiting, 1, std::max(0, left)) > 0)
                alive = take();
        }
        ::kill(child, SIGKILL);
        while (take())
            ;
        int status = 0;
        ::waitpid(child, &status, 0);
        ::close(ends[0]);
        EXPECT_TRUE(WIFSIGNALED(status)) << "the program ended by itself";
        QList<Said> said;
        for (const QByteArray& line : words.split('\n')) {
            const QList<QByteArray> parts = line.split(' ');
            if (parts.size() == 4)
                said.append({QString::fromUtf8(parts[0]), QUuid::fromString(QString::fromUtf8(parts[1])),
                             parts[2].toInt(), QString::fromUtf8(parts[3])});
        }
        return said;
    }

    void expectThere(LibraryService& opened, const Said& one)
    {
        if (one.what == QStringLiteral("note")) {
            const QList<db::Note> versions = valueOf(NoteService(opened).history(one.id));
            ASSERT_GE(versions.size(), one.version);
            EXPECT_EQ(versions[one.version - 1].text, one.text);
        } else if (one.what == QStringLiteral("decision")) {
            const auto decisions = opened.database().candidates().decisions(one.id);
            ASSERT_TRUE(decisions);
            ASSERT_GE(decisions->size(), one.version);
            EXPECT_EQ(decisions->at(one.version - 1).reason, one.text);
        } else if (one.what == QStringLiteral("undone") || one.what == QStringLiteral("redone")) {
            // The last word on this step decides.
            m_steps[one.id] = one.what;
        } else if (one.what == QStringLiteral("session")) {
            EXPECT_EQ(valueOf(opened.session(one.id)).recordings.size(), 1);
        }
    }

    // What was undone last is undone, or dropped by an edit after it; what was done again is done. The very last change
    // may have been made without its word.
    void expectSteps(LibraryService& opened)
    {
        int different = 0;
        const QList<db::Edit> edits = valueOf(HistoryService(opened).list(m_session));
        for (const db::Edit& edit : edits) {
            if (const auto said = m_steps.constFind(edit.id); said != m_steps.cend())
                different += (*said == QStringLiteral("redone")) != (edit.state == db::EditState::Done);
        }
        EXPECT_LE(different, 1);
        m_steps.clear();
    }

    std::filesystem::path m_film;
    QUuid m_session;
    QHash<QUuid, QString> m_steps; // said in this round, by step
};

TEST_F(KilledWork, AtAnyMomentLosesNothingThatWasConfirmedAndLeavesNothingHalf)
{
    const int kills = fromEnvironment("ALLIANCE_KILLS", kUsualKills);
    const auto seed = static_cast<unsigned>(fromEnvironment("ALLIANCE_KILL_SEED", kUsualSeed));
    RecordProperty("seed", static_cast<int>(seed));
    std::mt19937 random(seed);
    QHash<QString, int> confirmed;
    for (int kill = 0; kill < kills; ++kill) {
        SCOPED_TRACE("seed " + std::to_string(seed) + ", kill " + std::to_string(kill));
        const int milliseconds = static_cast<int>(random() % kLongestMs);
        const QList<Said> said = workAndKill(static_cast<unsigned>(random()), milliseconds);
        auto opened = valueOf(LibraryService::open(libraryFolder()));
        for (const Said& one : said) {
            ++confirmed[one.what];
            expectThere(*opened, one);
        }
        expectSteps(*opened);
        // The content of every recording is read at the end; in between their sizes tell.
        const LibraryCheck check = valueOf(opened->verify(kill + 1 == kills, {}));
        EXPECT_TRUE(check.clean()) << check.findings.join(QLatin1Char('\n')).toStdString();
        ASSERT_FALSE(HasFailure());
    }
    std::cout << kills << " kills; confirmed and found: " << confirmed.value(QStringLiteral("note"))
              << " versions of notes, " << confirmed.value(QStringLiteral("decision")) << " decisions, "
              << confirmed.value(QStringLiteral("session")) << " imports, " << confirmed.value(QStringLiteral("undone"))
              << " undone, " << confirmed.value(QStringLiteral("redone")) << " redone\n";
    EXPECT_GT(confirmed.value(QStringLiteral("note")), kills / 2);
}

} // namespace
} // namespace alliance::app
