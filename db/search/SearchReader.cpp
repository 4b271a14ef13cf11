#include "db/search/SearchReader.h"

#include "db/core/LibraryContext.h"
#include "db/records/Codes.h"
#include "db/repositories/MomentColumns.h"
#include "db/search/SearchStanding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace alliance::db
{
namespace
{

// A sealed value that this person can read; nothing otherwise.
using Opened = std::optional<QByteArray>;

class Reader
{
public:
    Reader(LibraryContext& context, const QList<SearchSource::Session>& sessions, const SearchNames& names)
        : m_context(context), m_names(names)
    {
        QStringList places;
        for (const SearchSource::Session& one : sessions) {
            m_sessions.insert(one.id, one);
            m_ids << toSql(one.id);
            places << QStringLiteral("?");
        }
        m_in = QStringLiteral(" IN (") + places.join(QLatin1Char(',')) + QStringLiteral(") ");
    }

    base::Result<QList<SearchEntry>> read()
    {
        for (const auto step : {&Reader::people, &Reader::lengths, &Reader::sessions, &Reader::recordings,
                                &Reader::notes, &Reader::markers, &Reader::passages, &Reader::ratings,
                                &Reader::settlements, &Reader::decisions, &Reader::examples}) {
            if (const base::Status done = (this->*step)(); !done)
                return tl::unexpected(done.error());
        }
        return std::move(m_entries);
    }

private:
    base::Status each(const QString& sql, const QString& rest, const QVariantList& more,
                      const std::function<void(const Row&)>& take)
    {
        return m_context.database().forEach(sql + m_in + rest, m_ids + more, [&](const Row& row) -> base::Status {
            take(row);
            return {};
        });
    }

    Opened open(const QUuid& session, const char* table, const char* column, const QUuid& row,
                const QByteArray& sealed) const
    {
        auto plain = m_context.opener(session).open(table, column, row, sealed);
        return plain ? Opened(std::move(*plain)) : std::nullopt;
    }

    SearchEntry entry(SearchKind kind, const QUuid& id, const QUuid& sessionId) const
    {
        SearchEntry entry;
        const SearchSource::Session session = m_sessions.value(sessionId);
        entry.place.kind = kind;
        entry.place.id = id;
        entry.place.caseId = session.caseId;
        entry.place.sessionId = sessionId;
        entry.place.sessionNumber = session.number;
        entry.place.day = session.day;
        entry.facets = m_people.value(sessionId);
        return entry;
    }

    // recording_id, start_ns, end_ns, start_frame from `first` on
    static void place(SearchEntry& entry, const Row& row, int first)
    {
        if (row.isNull(first))
            return;
        entry.place.recordingId = row.uuid(first);
        entry.place.range = base::TimeRange{{row.integer(first + 1)}, {row.integer(first + 2)}};
        entry.place.startFrame = row.integer(first + 3);
        entry.length = entry.place.range->length();
    }

    const QString& personFacet(const QUuid& id)
    {
        QString& known = m_personFacets[id];
        if (known.isEmpty())
            known = facet(SearchField::Person, id.toString(QUuid::WithoutBraces));
        return known;
    }

    void wrote(SearchEntry& entry, const QUuid& author)
    {
        entry.place.author = author;
        entry.facets.append(personFacet(author));
    }

    void coded(SearchEntry& entry, SearchField field, const QString& code)
    {
        if (code.isEmpty())
            return;
        QString& known = m_codeFacets[{static_cast<int>(field), code}];
        if (known.isEmpty())
            known = facet(field, facetValue(code));
        entry.facets.append(known);
    }

    static void tagged(SearchEntry& entry, const QJsonObject& coding)
    {
        for (const auto& tag : coding[QStringLiteral("tags")].toArray())
            entry.tags.append(tag.toString());
    }

    base::Status people()
    {
        return each(QStringLiteral("SELECT session_id, person_id FROM session_people WHERE session_id"), {}, {},
                    [&](const Row& row) { m_people[row.uuid(0)].append(personFacet(row.uuid(1))); });
    }

    // From the beginning of the first recording to the end of the last; cameras run side by side.
    base::Status lengths()
    {
        return each(QStringLiteral("SELECT session_id, MIN(offset_ns), MAX(offset_ns + duration_ns) FROM recordings "
                                   "WHERE session_id"),
                    QStringLiteral("GROUP BY session_id"), {},
                    [&](const Row& row) { m_lengths.insert(row.uuid(0), {row.integer(2) - row.integer(1)}); });
    }

    base::Status sessions()
    {
        return each(QStringLiteral("SELECT id, label, details FROM sessions WHERE id"), {}, {}, [&](const Row& row) {
            const QUuid id = row.uuid(0);
            const Opened label = open(id, "sessions", "label", id, row.bytes(1));
            if (!label)
                return;
            SearchEntry one = entry(SearchKind::Session, id, id);
            one.length = m_lengths.value(id);
            one.text = QString::fromUtf8(*label);
            if (!row.isNull(2)) {
                if (const Opened details = open(id, "sessions", "details", id, row.bytes(2)))
                    m_entries.append(taggedSession(one, QJsonDocument::fromJson(*details).object()));
            }
            m_entries.append(std::move(one));
        });
    }

    // The entry of the session, which itself becomes the bare one.
    static SearchEntry taggedSession(SearchEntry& bare, const QJsonObject& details)
    {
        SearchEntry whole = bare;
        tagged(whole, details);
        whole.place.author = QUuid::fromString(details[QStringLiteral("author")].toString());
        bare.place.author = whole.place.author;
        bare.place.bare = true;
        return whole;
    }

    base::Status recordings()
    {
        return each(QStringLiteral("SELECT id, session_id, file_name, label, duration_ns FROM recordings "
                                   "WHERE session_id"),
                    {}, {}, [&](const Row& row) {
                        const QUuid id = row.uuid(0);
                        const QUuid session = row.uuid(1);
                        const Opened name = open(session, "recordings", "file_name", id, row.bytes(2));
                        const Opened label = open(session, "recordings", "label", id, row.bytes(3));
                        if (!name || !label)
                            return;
                        SearchEntry one = entry(SearchKind::Recording, id, session);
                        one.place.recordingId = id;
                        one.length = {row.integer(4)};
                        one.text = QString::fromUtf8(*name);
                        if (!label->isEmpty())
                            one.text += QStringLiteral(" · ") + QString::fromUtf8(*label);
                        m_entries.append(std::move(one));
                    });
    }

    // The newest versions that are not removed: id, version, session, author, recording and range, coding, words.
    base::Status versioned(const QString& name, const char* words, const QString& further,
                           const std::function<void(const Row&, const QJsonObject&, const QString&)>& take)
    {
        const QString table = name + QStringLiteral("_versions");
        const QByteArray tableName = table.toLatin1();
        const QString sql =
            QStringLiteral("SELECT n.id, v.id, n.session_id, n.author_id, v.recording_id, v.start_ns, v.end_ns, "
                           "v.start_frame, v.coding, v.%1%2 FROM %3s n JOIN %4 v ON v.%3_id = n.id "
                           "WHERE n.session_id")
                .arg(QLatin1String(words), further, name, table);
        const QString rest =
            QStringLiteral("AND v.deleted = 0 AND v.version = (SELECT MAX(w.version) FROM %1 w WHERE w.%2_id = n.id) "
                           "AND (v.visibility <> 'private' OR n.author_id = ?)")
                .arg(table, name);
        return each(sql, rest, {toSql(m_context.person())}, [&](const Row& row) {
            const QUuid version = row.uuid(1);
            const QUuid session = row.uuid(2);
            const Opened coding = open(session, tableName.constData(), "coding", version, row.bytes(8));
            const Opened text = open(session, tableName.constData(), words, version, row.bytes(9));
            if (coding && text)
                take(row, QJsonDocument::fromJson(*coding).object(), QString::fromUtf8(*text));
        });
    }

    SearchEntry versionedEntry(SearchKind kind, const Row& row, const QJsonObject& coding, const QString& text)
    {
        SearchEntry one = entry(kind, row.uuid(0), row.uuid(2));
        wrote(one, row.uuid(3));
        place(one, row, 4);
        tagged(one, coding);
        one.text = text;
        return one;
    }

    void codes(SearchEntry& entry, const QString& code)
    {
        coded(entry, SearchField::Code, code);
        if (m_names.isIn(QStringLiteral("strategy"), code))
            coded(entry, SearchField::Strategy, code);
    }

    base::Status notes()
    {
        return versioned(QStringLiteral("note"), "text", QStringLiteral(", n.reply_to"),
                         [&](const Row& row, const QJsonObject& coding, const QString& text) {
                             SearchEntry one = versionedEntry(row.isNull(10) ? SearchKind::Note : SearchKind::Reply,
                                                              row, coding, text);
                             coded(one, SearchField::Kind, coding[QStringLiteral("kind")].toString());
                             coded(one, SearchField::Stage, coding[QStringLiteral("stage")].toString());
                             for (const auto& code : coding[QStringLiteral("principles")].toArray())
                                 coded(one, SearchField::Principle, code.toString());
                             for (const auto& code : coding[QStringLiteral("codes")].toArray())
                                 codes(one, code.toString());
                             m_entries.append(std::move(one));
                         });
    }

    base::Status markers()
    {
        return versioned(QStringLiteral("marker"), "comment", {},
                         [&](const Row& row, const QJsonObject& coding, const QString& text) {
                             SearchEntry one = versionedEntry(SearchKind::Marker, row, coding, text);
                             const QString type = coding[QStringLiteral("type")].toString();
                             const QString subtype = coding[QStringLiteral("subtype")].toString();
                             coded(one, SearchField::Marker, type);
                             coded(one, SearchField::Marker, subtype);
                             // An event can carry both.
                             if (type == QLatin1String("both")) {
                                 coded(one, SearchField::Marker, QStringLiteral("withdrawal"));
                                 coded(one, SearchField::Marker, QStringLiteral("confrontation"));
                             }
                             codes(one, subtype);
                             // A strategy is one by its place, whatever the packs say today.
                             for (const auto& strategy : coding[QStringLiteral("strategies")].toArray()) {
                                 coded(one, SearchField::Code, strategy.toString());
                                 coded(one, SearchField::Strategy, strategy.toString());
                             }
                             m_entries.append(std::move(one));
                         });
    }

    base::Status passages()
    {
        return versioned(QStringLiteral("passage"), "comment", {},
                         [&](const Row& row, const QJsonObject& coding, const QString& text) {
                             SearchEntry one = versionedEntry(SearchKind::Passage, row, coding, text);
                             coded(one, SearchField::Stage, coding[QStringLiteral("stage")].toString());
                             m_entries.append(std::move(one));
                         });
    }

    base::Status ratings()
    {
        return versioned(QStringLiteral("rating"), "comment", {},
                         [&](const Row& row, const QJsonObject& coding, const QString& text) {
                             m_entries.append(versionedEntry(SearchKind::Rating, row, coding, text));
                         });
    }

    base::Status settlements()
    {
        return versioned(QStringLiteral("settlement"), "comment", {},
                         [&](const Row& row, const QJsonObject& coding, const QString& text) {
                             SearchEntry one = versionedEntry(SearchKind::Settlement, row, coding, text);
                             const QJsonObject holds = coding[QStringLiteral("holds")].toObject();
                             coded(one, SearchField::Marker, holds[QStringLiteral("type")].toString());
                             coded(one, SearchField::Marker, holds[QStringLiteral("subtype")].toString());
                             coded(one, SearchField::Stage, holds[QStringLiteral("stage")].toString());
                             coded(one, SearchField::Decision, holds[QStringLiteral("decision")].toString());
                             coded(one, SearchField::Difference,
                                   isAsSettled(m_context, coding) ? kSettledDifference : kOpenDifference);
                             m_entries.append(std::move(one));
                         });
    }

    base::Status decisions()
    {
        return each(
            QStringLiteral("SELECT c.id, d.id, r.session_id, d.author_id, r.id, COALESCE(d.start_ns, c.start_ns), "
                           "COALESCE(d.end_ns, c.end_ns), COALESCE(d.start_frame, c.start_frame), d.state, d.reason, "
                           "(SELECT COUNT(DISTINCT n.author_id) FROM decisions n WHERE n.candidate_id = c.id) "
                           "FROM recordings r JOIN candidates c ON c.recording_id = r.id "
                           "JOIN decisions d ON d.candidate_id = c.id WHERE r.session_id"),
            QStringLiteral("AND c.withdrawn = 0 AND d.version = (SELECT MAX(e.version) FROM decisions e "
                           "WHERE e.candidate_id = c.id)"),
            {}, [&](const Row& row) {
                const QUuid session = row.uuid(2);
                const Opened reason = open(session, "decisions", "reason", row.uuid(1), row.bytes(9));
                if (!reason)
                    return;
                SearchEntry one = entry(SearchKind::Decision, row.uuid(0), session);
                const bool undecided = row.text(8) == toCode(DecisionState::Undecided);
                const bool byEach = row.number(10) > 1 && addStanding(one);
                if (byEach && !undecided)
                    return;
                wrote(one, row.uuid(3));
                place(one, row, 4);
                coded(one, SearchField::Decision, row.text(8));
                if (!undecided) // a word of the program, not of a person
                    one.text = QString::fromUtf8(*reason);
                m_entries.append(std::move(one));
            });
    }

    // Where several people decided: of each what they stand by, so that whoever is not told of others finds their own,
    // and none of others under their own name for having taken a step back. False: nobody stands by anything.
    bool addStanding(const SearchEntry& candidate)
    {
        const auto stands = standingOf(m_context, candidate.place.id);
        if (!stands || stands->decisions.isEmpty())
            return false;
        for (const Decision& decision : stands->decisions) {
            SearchEntry one = candidate;
            wrote(one, decision.author);
            const Moment& where = decision.adjusted ? *decision.adjusted : stands->measured;
            one.place.recordingId = where.recordingId;
            one.place.range = where.range;
            one.place.startFrame = where.startFrame;
            one.length = where.range.length();
            coded(one, SearchField::Decision, toCode(decision.state));
            one.text = decision.reason;
            m_entries.append(std::move(one));
        }
        return true;
    }

    base::Status examples()
    {
        return each(QStringLiteral("SELECT id, session_id, author_id, recording_id, start_ns, end_ns, start_frame, "
                                   "title FROM examples WHERE removed = 0 AND session_id"),
                    {}, {}, [&](const Row& row) {
                        const QUuid id = row.uuid(0);
                        const QUuid session = row.uuid(1);
                        const Opened title = open(session, "examples", "title", id, row.bytes(7));
                        if (!title)
                            return;
                        SearchEntry one = entry(SearchKind::Example, id, session);
                        wrote(one, row.uuid(2));
                        place(one, row, 3);
                        one.text = QString::fromUtf8(*title);
                        m_entries.append(std::move(one));
                    });
    }

    LibraryContext& m_context;
    const SearchNames& m_names;
    QHash<QUuid, SearchSource::Session> m_sessions;
    QHash<QUuid, QStringList> m_people; // as facets
    QHash<QUuid, QString> m_personFacets;
    QHash<std::pair<int, QString>, QString> m_codeFacets; // by field
    QHash<QUuid, base::MediaTime> m_lengths;
    QVariantList m_ids;
    QString m_in;
    QList<SearchEntry> m_entries;
};

} // namespace

base::Result<QList<SearchEntry>> readEntries(LibraryContext& context, const QList<SearchSource::Session>& sessions,
                                             const SearchNames& names)
{
    return Reader(context, sessions, names).read();
}

} // namespace alliance::db
