#include "db/audit/EditCheck.h"

#include "db/audit/EditDigest.h"
#include "db/core/LibraryContext.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSet>

namespace alliance::db
{
namespace
{

// What a step is about, by the first part of its kind: id, session (empty: none), newest version (0: has none).
struct Things {
    const char* of;
    const char* sql;
};

constexpr Things kThings[] = {
    {"note", "SELECT n.id, n.session_id, MAX(v.version) FROM notes n JOIN note_versions v ON v.note_id = n.id "
             "GROUP BY n.id, n.session_id"},
    {"marker", "SELECT m.id, m.session_id, MAX(v.version) FROM markers m JOIN marker_versions v ON v.marker_id = m.id "
               "GROUP BY m.id, m.session_id"},
    {"passage", "SELECT p.id, p.session_id, MAX(v.version) FROM passages p JOIN passage_versions v ON "
                "v.passage_id = p.id GROUP BY p.id, p.session_id"},
    {"rating", "SELECT r.id, r.session_id, MAX(v.version) FROM ratings r JOIN rating_versions v ON v.rating_id = r.id "
               "GROUP BY r.id, r.session_id"},
    {"feedback", "SELECT f.id, f.session_id, MAX(v.version) FROM feedbacks f JOIN feedback_versions v ON "
                 "v.feedback_id = f.id GROUP BY f.id, f.session_id"},
    {"settlement", "SELECT s.id, s.session_id, MAX(v.version) FROM settlements s JOIN settlement_versions v ON "
                   "v.settlement_id = s.id GROUP BY s.id, s.session_id"},
    {"candidate", "SELECT c.id, r.session_id, MAX(d.version) FROM candidates c JOIN recordings r ON "
                  "r.id = c.recording_id JOIN decisions d ON d.candidate_id = c.id GROUP BY c.id, r.session_id"},
    {"moment", "SELECT c.id, r.session_id, 0 FROM candidates c JOIN recordings r ON r.id = c.recording_id"},
    {"gaze", "SELECT g.id, r.session_id, 0 FROM gaze_marks g JOIN recordings r ON r.id = g.recording_id"},
    {"recording", "SELECT id, session_id, 0 FROM recordings"},
    {"consent", "SELECT n.id, '', MAX(v.version) FROM consents n JOIN consent_versions v ON v.consent_id = n.id "
                "GROUP BY n.id"},
    {"collection", "SELECT id, '', 0 FROM collections"},
    {"example", "SELECT id, '', 0 FROM examples"},
};

// Microseconds: so much an earlier version could let a step's time go back when the clock was put back.
constexpr qint64 kEarlierVersions = 60'000'000;

struct Thing {
    QString session;
    int newest = 0;
};

struct Step {
    QString id;
    QString session; // empty: of the library
    QString person;
    qint64 position = 0;
    QString kind;
    QString state;
    qint64 created = 0;
    QJsonObject body;
};

class EditCheck
{
public:
    EditCheck(LibraryContext& context, VerifyReport& report) : m_context(context), m_report(report) {}

    void run()
    {
        readThings();
        readAudit();
        each(QStringLiteral("SELECT id, session_id, person_id, position, kind, state, created_us, body FROM edits "
                            "ORDER BY session_id, person_id, position"),
             [](const Row& row, QJsonObject& body) {
                 const QJsonDocument document = QJsonDocument::fromJson(row.text(7).toUtf8());
                 body = document.object();
                 return document.isObject();
             });
        each(QStringLiteral("SELECT id, '', person_id, position, kind, state, created_us, body FROM library_edits "
                            "ORDER BY person_id, position"),
             [this](const Row& row, QJsonObject& body) {
                 SealedRow sealed(m_context.opener(), "library_edits", row.uuid(0));
                 body = sealed.object("body", row.bytes(7));
                 // One that does not open has been told with the seals.
                 return true;
             });
        checkMissing();
    }

private:
    void problem(const char* what, const Step& step)
    {
        m_report.problems.push_back({VerifyProblem::Kind::Edit, what + step.id.toStdString()});
    }

    void read(const QString& sql, const std::function<void(const Row&)>& take)
    {
        const base::Status done = m_context.database().forEach(sql, {}, [&](const Row& row) -> base::Status {
            take(row);
            return {};
        });
        if (!done)
            m_report.problems.push_back({VerifyProblem::Kind::Structure, done.error().context});
    }

    void readThings()
    {
        for (const Things& things : kThings)
            read(QString::fromLatin1(things.sql), [&](const Row& row) {
                m_things[QLatin1String(things.of)].insert(row.text(0), {row.text(1), row.number(2)});
            });
        // What was destroyed is missed by nobody.
        read(QStringLiteral("SELECT session_id FROM certificates"), [this](const Row& row) {
            m_anythingDestroyed = true;
            m_destroyed.insert(row.text(0));
        });
    }

    void readAudit()
    {
        read(QStringLiteral("SELECT subject_id, action, session_id FROM audit WHERE action IN ('edit.undone', "
                            "'edit.redone') ORDER BY sequence"),
             [this](const Row& row) {
                 m_takenBack.insert(row.text(0), row.text(1) == QLatin1String("edit.undone"));
                 m_missing.insert(row.text(0), row.text(2));
             });
        read(QStringLiteral("SELECT MAX(sequence) FROM audit"),
             [this](const Row& row) { m_lastEvent = row.integer(0); });
        const QString told = QStringLiteral("SELECT sequence, person_id, session_id, detail FROM audit WHERE detail "
                                            "LIKE '%\"%1\"%' ORDER BY sequence");
        read(told.arg(kStepsBefore), [this](const Row& row) {
            const QJsonObject detail = QJsonDocument::fromJson(row.text(3).toUtf8()).object();
            m_told[{row.text(1), row.text(2)}] = {row.integer(0), detail[kStepsBefore].toInteger()};
        });
    }

    // Steps that earlier versions wrote tell of no event.
    void checkEvent(Step& step)
    {
        m_missing.remove(step.id);
        const qint64 event = step.body.take(kEditEvent).toInteger();
        if (event > m_lastEvent)
            m_report.problems.push_back(
                {VerifyProblem::Kind::Audit, "its end is missing: edit " + step.id.toStdString() +
                                                 " was written after event " + std::to_string(event)});
    }

    // What was taken back once, and is not there; and what the audit tells of, and is not there any more.
    void checkMissing()
    {
        for (auto one = m_told.cbegin(); one != m_told.cend(); ++one) {
            const auto& [person, session] = one.key();
            if (one->steps > m_last.value(one.key()) && !m_destroyed.contains(session))
                m_report.problems.push_back(
                    {VerifyProblem::Kind::Edit, "the last edits of person " + person.toStdString() +
                                                    (session.isEmpty() ? "" : " in session " + session.toStdString()) +
                                                    " are missing: audit event " + std::to_string(one->event) +
                                                    " was written after " + std::to_string(one->steps) + " of them"});
        }
        for (auto one = m_missing.cbegin(); one != m_missing.cend(); ++one)
            if (one->isEmpty() || !m_destroyed.contains(*one))
                m_report.problems.push_back(
                    {VerifyProblem::Kind::Edit, "an edit is missing: " + one.key().toStdString()});
    }

    template <typename Body>
    void each(const QString& sql, const Body& body)
    {
        Step before;
        bool undone = false;
        read(sql, [&](const Row& row) {
            Step step{row.text(0), row.text(1), row.text(2),    row.integer(3),
                      row.text(4), row.text(5), row.integer(6), {}};
            const std::size_t known = m_report.problems.size();
            if (!body(row, step.body))
                problem("edit cannot be read: ", step);
            const bool whole = takeEditDigest(
                {row.uuid(0), row.uuid(1), row.uuid(2), step.position, step.kind, step.created}, step.body);
            const bool first = step.session != before.session || step.person != before.person;
            undone = !first && undone;
            m_last[{step.person, step.session}] = step.position; // in their order
            checkEvent(step);
            checkOrder(step, first ? Step() : before, undone);
            undone = undone || step.state == QLatin1String("undone");
            checkState(step);
            checkReferences(step);
            if (!whole && m_report.problems.size() == known)
                problem("edit is not as it was written: ", step);
            before = std::move(step);
        });
    }

    // Nothing is missing, nothing is out of order, and what was taken back is followed by nothing that is done: the
    // next edit drops it.
    void checkOrder(const Step& step, const Step& before, bool undone)
    {
        if (step.position != before.position + 1)
            problem("an edit is missing before: ", step);
        if (step.created + kEarlierVersions < before.created)
            problem("edit older than the one before it: ", step);
        if (undone && step.state == QLatin1String("done"))
            problem("edit after one that was taken back: ", step);
    }

    void checkState(const Step& step)
    {
        const bool takenBack = step.state != QLatin1String("done");
        if (m_takenBack.value(step.id, false) != takenBack)
            problem("edit in another state than the audit tells: ", step);
    }

    void checkThing(const QString& of, const QString& id, const Step& step, int before, int after)
    {
        const auto things = m_things.constFind(of);
        if (things == m_things.cend())
            return; // of a kind that has no rows of its own
        const auto thing = things->constFind(id);
        if (thing == things->cend()) {
            if (!step.session.isEmpty() || !m_anythingDestroyed)
                problem("edit of something that is not there: ", step);
            return;
        }
        // A merge in a session may change a consent, which belongs to none.
        if (thing->session != step.session && !thing->session.isEmpty())
            problem("edit of something in another session: ", step);
        if (after > thing->newest || before > after)
            problem("edit of a version that is not there: ", step);
    }

    void checkReferences(const Step& step)
    {
        static const QString kRecord = QStringLiteral("record");
        static const QString kRecords = QStringLiteral("records");
        static const QString kRecording = QStringLiteral("recording");
        static const QString kBefore = QStringLiteral("before");
        static const QString kAfter = QStringLiteral("after");
        const QString of = step.kind.section(QLatin1Char('.'), 0, 0);
        const QJsonObject& body = step.body;
        if (body.contains(kRecord))
            checkThing(of, body[kRecord].toString(), step, body[kBefore].toInt(), body[kAfter].toInt());
        const QJsonArray records = body[kRecords].toArray();
        for (const auto& record : records)
            checkThing(of, record.toString(), step, 0, 0);
        const QJsonArray steps = body[QStringLiteral("steps")].toArray();
        for (const auto& one : steps) {
            Step inner = step;
            inner.kind = one.toObject()[QStringLiteral("kind")].toString();
            inner.body = one.toObject()[QStringLiteral("body")].toObject();
            inner.body.remove(QStringLiteral("steps"));
            checkReferences(inner);
        }
        if (of == QLatin1String("roles"))
            checkThing(kRecording, body[kRecording].toString(), step, 0, 0);
        if (of == QLatin1String("cameras")) {
            const QJsonArray cameras = body[kAfter].toArray();
            for (const auto& camera : cameras)
                checkThing(kRecording, camera.toObject()[kRecording].toString(), step, 0, 0);
        }
    }

    LibraryContext& m_context;
    VerifyReport& m_report;
    QHash<QString, QHash<QString, Thing>> m_things; // by the first part of the kind, by id
    QHash<QString, bool> m_takenBack;               // by id, as the audit says last
    QHash<QString, QString> m_missing;              // sessions of those, by id
    struct Told {
        qint64 event = 0;
        qint64 steps = 0;
    };
    using Stack = std::pair<QString, QString>; // person; session, empty: of the library
    QMap<Stack, Told> m_told;                  // what the audit says last
    QMap<Stack, qint64> m_last;                // positions that are there
    qint64 m_lastEvent = 0;
    QSet<QString> m_destroyed; // sessions
    bool m_anythingDestroyed = false;
};

} // namespace

void checkEdits(LibraryContext& context, VerifyReport& report)
{
    EditCheck(context, report).run();
}

} // namespace alliance::db
