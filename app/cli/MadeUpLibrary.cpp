#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(MadeUpLibrary)
}

#include "app/cli/MadeUpLibrary.h"
#include "app/services/NoteService.h"

#include <array>
#include <cmath>

namespace alliance::app::cli
{
namespace
{

constexpr int kSessionsOfCase = 30;     // brief relational therapy contracts about as many
constexpr int kSessionsAtOnce = 25;     // in one transaction
constexpr int kCandidatesOfSession = 4; // half of them decided
constexpr int kNotesForMarker = 10;
constexpr int kNotesForReply = 8;
constexpr double kFramesPerSecond = 25;
constexpr int kSeconds = 3000; // of a session

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

// By how often they are used, the commonest first.
const QStringList& commonWords()
{
    static const QStringList all = words(
        "the and she he to of a in then after when it was with patient therapist silence looks away voice quiet "
        "question "
        "moment pause before not as but asks says comes back between feeling tone hands eyes down session answer long "
        "short again here something nothing room chair work task goal week therapy leans turns smiles laughs sigh "
        "breath "
        "slowly quickly softly perhaps maybe seems sounds flat warm distant close careful pressed stuck waiting "
        "opening "
        "topic story mother father brother partner colleague work job holiday letter phone appointment fee missed late "
        "early end beginning middle agreement disagreement anger sadness shame fear hope wish need care trust doubt "
        "criticism praise blame demand complaint apology repair rupture strain withdrawal confrontation noticed stayed "
        "waited named offered invited explored clarified acknowledged validated followed interrupted explained advised "
        "reassured avoided changed returned repeated stopped started crossed uncrossed folded unfolded clenched opened "
        "closed lifted lowered nodded shook shrugged glanced stared blinked swallowed coughed whispered murmured "
        "hesitated agreed refused complied appeased deflected joked intellectualised abstracted rambled listed counted "
        "remembered forgot dreamed planned promised cancelled arrived left stayed sat stood leaned window door clock "
        "floor ceiling wall lamp picture carpet tissue glass water bag coat shoes ring watch sleeve collar hair face "
        "forehead jaw mouth lips cheek shoulder arm elbow knee foot heel back chest stomach tension relief ease weight "
        "distance rhythm tempo volume pitch pauses sentence word half unfinished contract boundary frame supervision "
        "rehearsal role play curiosity tentative concrete specific general pattern parallel relationship alliance bond "
        "collaboration we us together alone apart");
    return all;
}

const QStringList& firstNames()
{
    static const QStringList all = words("Maren Ingrid Tobias Noor Amal Pilar Jonas Edda Rafael Yuki Bram Sanne Oskar "
                                         "Leila Matteo Hana Tove Emil Zofia Anselm");
    return all;
}

class Maker
{
public:
    Maker(LibraryService& library, const MadeUpSize& size)
        : m_library(library), m_database(library.database()), m_size(size), m_words(size.seed)
    {
    }

    Done people()
    {
        for (const QString& name : firstNames()) {
            const auto made =
                m_database.people().create({db::PersonRole::Patient, name + QLatin1Char(' ') + m_words.rareWord()});
            if (!made)
                return trouble(made.error());
            m_people.append(made->id);
        }
        return {};
    }

    // Sessions from..to, with their share of the notes.
    base::Status sessions(int from, int to)
    {
        for (int i = from; i < to; ++i) {
            if (const base::Status done = session(i); !done)
                return done;
        }
        return {};
    }

    tl::unexpected<Failure> trouble(const base::Error& error) const
    {
        return tl::unexpected<Failure>(m_library.failure(error, Subject::Session, tr("made up")));
    }

private:
    base::Status session(int i)
    {
        if (i % kSessionsOfCase == 0) {
            const auto made = m_database.cases().create(
                {QStringLiteral("%1-%2").arg(m_words.rareWord().toUpper()).arg(i / kSessionsOfCase + 1),
                 m_words.sentence()});
            if (!made)
                return tl::unexpected(made.error());
            m_case = made->id;
        }
        const QDate held = QDate(2022, 1, 3).addDays(static_cast<qint64>(i) * 1500 / std::max(1, m_size.sessions));
        const auto made = m_database.sessions().create({m_case, 0, held, m_words.sentence().left(40)});
        if (!made)
            return tl::unexpected(made.error());
        const QUuid patient = m_people[m_words.number(static_cast<int>(m_people.size()))];
        base::Status done = m_database.sessions().setPeople(
            made->id, {{patient, db::SessionPart::Patient}, {m_database.person(), db::SessionPart::Supervisor}});
        if (!done)
            return done;
        done = recording(made->id, i);
        if (!done)
            return done;
        done = candidates();
        const auto share = [&](int session) {
            return static_cast<int>(static_cast<qint64>(m_size.notes) * session / m_size.sessions);
        };
        for (int n = share(i); done && n < share(i + 1); ++n)
            done = note(made->id, n);
        return done;
    }

    base::Status recording(const QUuid& session, int i)
    {
        db::RecordingDraft draft;
        draft.sessionId = session;
        draft.path = QStringLiteral("/nowhere/%1/session %2.mp4").arg(m_words.rareWord()).arg(i);
        draft.fileName = QStringLiteral("session %1 %2.mp4").arg(i).arg(m_words.rareWord());
        draft.label = i % 3 == 0 ? QStringLiteral("patient's camera") : QString();
        draft.contentHash = QStringLiteral("%1").arg(i + 1, 64, 16, QLatin1Char('0'));
        draft.sizeBytes = 1'000'000'000;
        draft.duration = base::MediaTime::fromSeconds(kSeconds);
        draft.frameCount = static_cast<std::int64_t>(kSeconds * kFramesPerSecond);
        draft.hasAudio = true;
        draft.facts = {{QStringLiteral("width"), 1280}, {QStringLiteral("height"), 720}};
        const auto made = m_database.recordings().create(draft);
        if (!made)
            return tl::unexpected(made.error());
        m_recording = *made;
        return m_database.recordings().setIngested(made->id, true); // or the window would look for the files
    }

    db::Moment moment()
    {
        const int start = m_words.number(kSeconds - 120);
        const int end = start + m_words.number(90);
        return {m_recording.id,
                m_recording.contentHash,
                {base::MediaTime::fromSeconds(start), base::MediaTime::fromSeconds(end)},
                static_cast<std::int64_t>(start * kFramesPerSecond),
                static_cast<std::int64_t>(end * kFramesPerSecond)};
    }

    base::Status candidates()
    {
        QList<db::CandidateDraft> drafts;
        for (int rank = 1; rank <= kCandidatesOfSession; ++rank) {
            db::CandidateDraft draft;
            draft.id = QUuid::createUuid();
            draft.moment = moment();
            draft.track = 0;
            draft.rank = rank;
            draft.confidence = 0.8;
            draft.reasons = {QStringLiteral("Looked down for %1 s").arg(4 + m_words.number(9))};
            drafts.append(draft);
        }
        db::MeasurementRun run;
        run.recordingId = m_recording.id;
        if (const auto stored = m_database.candidates().storeRun(run, drafts); !stored)
            return tl::unexpected(stored.error());
        for (int i = 0; i < kCandidatesOfSession / 2; ++i) {
            const bool accepted = m_words.number(2) == 0;
            const auto decided = m_database.candidates().decide(
                drafts[i].id,
                {accepted ? db::DecisionState::Accepted : db::DecisionState::Rejected, m_words.sentence(), {}}, 0);
            if (!decided)
                return tl::unexpected(decided.error());
        }
        return {};
    }

    base::Status note(const QUuid& session, int n)
    {
        static const QStringList kinds = words("felt_sense observation own_contribution metacommunication_made "
                                               "metacommunication_imagined restraint role_play question appreciation");
        db::NoteDraft draft;
        draft.sessionId = session;
        draft.moment = moment();
        draft.kind = kinds[m_words.number(static_cast<int>(kinds.size()))];
        draft.text = m_words.note();
        if (m_words.number(2) == 0)
            draft.principles = {QStringLiteral("M%1").arg(1 + m_words.number(10))};
        if (m_words.number(3) == 0)
            draft.stage = QStringLiteral("S%1").arg(1 + m_words.number(4));
        constexpr std::array kVisible{db::Visibility::Private, db::Visibility::Supervision, db::Visibility::Trainee};
        draft.visibility = kVisible[static_cast<std::size_t>(m_words.number(static_cast<int>(kVisible.size())))];
        if (n % kNotesForReply == kNotesForReply - 1 && m_lastSession == session)
            draft.replyTo = m_lastNote;
        const auto added = m_database.notes().add(draft);
        if (!added)
            return tl::unexpected(added.error());
        m_lastNote = added->id;
        m_lastSession = session;
        return n % kNotesForMarker == 0 ? marker(session) : base::Status();
    }

    base::Status marker(const QUuid& session)
    {
        db::MarkerDraft draft;
        draft.sessionId = session;
        draft.moment = moment();
        const bool withdrawal = m_words.number(3) > 0;
        draft.type = withdrawal ? QStringLiteral("withdrawal") : QStringLiteral("confrontation");
        draft.subtype =
            QStringLiteral("%1%2").arg(withdrawal ? QLatin1Char('W') : QLatin1Char('C')).arg(1 + m_words.number(7));
        draft.significance = 1 + m_words.number(5);
        draft.comment = m_words.sentence();
        draft.visibility = db::Visibility::Trainee;
        const auto added = m_database.markers().add(draft);
        return added ? base::Status() : tl::unexpected(added.error());
    }

    LibraryService& m_library;
    db::Library& m_database;
    MadeUpSize m_size;
    MadeUpWords m_words;
    QList<QUuid> m_people;
    QUuid m_case;
    db::Recording m_recording;
    QUuid m_lastNote;
    QUuid m_lastSession;
};

} // namespace

QString MadeUpWords::word()
{
    // Zipf's law: the n-th commonest word is used 1/n as often as the first.
    const QStringList& all = commonWords();
    const double share = static_cast<double>(number(1'000'000)) / 1e6;
    const auto rank = static_cast<qsizetype>(std::pow(static_cast<double>(all.size()), share)) - 1;
    return all[std::clamp<qsizetype>(rank, 0, all.size() - 1)];
}

QString MadeUpWords::rareWord()
{
    static const QStringList starts = words("Ker Fal Tor Bel Hol Mer Dun Wes Ash Lin Gor Pel Ros Tan Vel Cor Nor Sel");
    static const QStringList middles = words("an en in on un ar er ir or ur al el il ol ul as es is");
    static const QStringList ends = words("dale wick ford ham mere stead by thorpe worth combe ley minster sted holm");
    return starts[number(static_cast<int>(starts.size()))] + middles[number(static_cast<int>(middles.size()))] +
           ends[number(static_cast<int>(ends.size()))];
}

QString MadeUpWords::sentence()
{
    QStringList parts;
    for (int count = 6 + number(12); count > 0; --count)
        parts.append(number(40) == 0 ? rareWord() : word());
    parts.front()[0] = parts.front()[0].toUpper();
    return parts.join(QLatin1Char(' ')) + QLatin1Char('.');
}

QString MadeUpWords::note()
{
    QStringList sentences;
    for (int count = 1 + number(4); count > 0; --count)
        sentences.append(sentence());
    return sentences.join(QLatin1Char(' '));
}

Done makeUp(LibraryService& library, const MadeUpSize& size, const JobContext& job)
{
    Maker maker(library, size);
    if (const Done made = maker.people(); !made)
        return made;
    for (int from = 0; from < size.sessions; from += kSessionsAtOnce) {
        if (job.stopped())
            return failed(base::ErrorCategory::Cancelled, "made-up library", Subject::Library,
                          pathText(library.folder()));
        job.progress(static_cast<double>(from) / size.sessions, tr("Making up sessions"));
        const int to = std::min(from + kSessionsAtOnce, size.sessions);
        const base::Status done = library.database().atomically([&] { return maker.sessions(from, to); });
        if (!done)
            return maker.trouble(done.error());
    }
    return {};
}

} // namespace alliance::app::cli
