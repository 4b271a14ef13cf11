#include "db/search/SearchSource.h"

#include "db/core/LibraryContext.h"
#include "db/core/SessionAccess.h"
#include "db/Library.h"
#include "db/search/SearchReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace alliance::db
{
namespace
{

QString idText(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

base::Result<SearchSource::Session> sessionFrom(const Row& row)
{
    const QDate held = row.isNull(3) ? QDate() : QDate::fromString(row.text(3), Qt::ISODate);
    return SearchSource::Session{row.uuid(0), row.uuid(1), row.number(2),
                                 held.isValid() ? held : row.time(4).toLocalTime().date()};
}

const QString kSessions = QStringLiteral("SELECT id, case_id, number, held_on, created_us FROM sessions ");

} // namespace

SearchSource::SearchSource(Library& library) : m_context(contextOf(library)), m_library(library) {}

LibraryContext& SearchSource::contextOf(Library& library)
{
    return *library.m_context;
}

base::Result<QList<SearchSource::Session>> SearchSource::sessions() const
{
    return m_context.database().list<Session>(kSessions, {}, sessionFrom).map([](QList<Session> all) {
        std::sort(all.begin(), all.end(),
                  [](const Session& a, const Session& b) { return a.day != b.day ? a.day < b.day : a.id < b.id; });
        return all;
    });
}

base::Result<QList<SearchSource::Session>> SearchSource::sessions(const QList<QUuid>& ids) const
{
    QList<Session> all;
    for (const QUuid& id : ids) {
        const auto one =
            m_context.database().first<Session>(kSessions + QStringLiteral("WHERE id = ?"), {toSql(id)}, sessionFrom);
        if (!one)
            return tl::unexpected(one.error());
        if (*one)
            all.append(**one);
    }
    return all;
}

base::Result<QSet<QUuid>> SearchSource::ratedBlind() const
{
    return m_context.database()
        .list<QUuid>(QStringLiteral("SELECT session_id FROM assignments WHERE person_id = ? AND finished_us IS NULL"),
                     {toSql(m_context.person())}, [](const Row& row) -> base::Result<QUuid> { return row.uuid(0); })
        .map([](const QList<QUuid>& all) { return QSet<QUuid>(all.begin(), all.end()); });
}

base::Status SearchSource::readNames(SearchNames& names)
{
    const auto cases = m_library.cases().list();
    if (!cases)
        return tl::unexpected(cases.error());
    QList<SearchNames::Called> called;
    for (const Case& one : *cases)
        called.append({idText(one.id), one.code, one.label});
    names.setCases(called);
    const auto people = m_library.people().list();
    if (!people)
        return tl::unexpected(people.error());
    called.clear();
    for (const Person& one : *people)
        called.append({idText(one.id), {}, one.name});
    names.setPeople(called);
    const auto packs = m_library.vocabulary().packs();
    if (!packs)
        return tl::unexpected(packs.error());
    names.setVocabulary(*packs);
    return {};
}

base::Result<QList<SearchEntry>> SearchSource::entriesOf(const QList<Session>& sessions, const SearchNames& names) const
{
    if (sessions.isEmpty())
        return QList<SearchEntry>();
    return readEntries(m_context, sessions, names);
}

base::Result<QList<SearchEntry>> SearchSource::cases() const
{
    return m_library.cases().list().map([](const QList<Case>& all) {
        QList<SearchEntry> entries;
        for (const Case& one : all) {
            SearchEntry entry;
            entry.place.kind = SearchKind::Case;
            entry.place.id = one.id;
            entry.place.caseId = one.id;
            entry.place.day = one.created.toLocalTime().date();
            entry.text = one.label.isEmpty() ? one.code : one.code + QStringLiteral(" · ") + one.label;
            entries.append(std::move(entry));
        }
        return entries;
    });
}

base::Result<std::int64_t> SearchSource::newestChange() const
{
    return m_context.database().number(QStringLiteral("SELECT sequence FROM audit_head"));
}

base::Result<QList<SearchSource::Change>> SearchSource::changesAfter(std::int64_t number) const
{
    return m_context.database().list<Change>(
        QStringLiteral("SELECT sequence, subject, subject_id, session_id, detail FROM audit WHERE sequence > ? "
                       "ORDER BY sequence"),
        {toSql(number)}, [](const Row& row) -> base::Result<Change> {
            Change change{row.integer(0), row.text(1), row.uuid(2), row.uuid(3), {}};
            if (change.sessionId.isNull()) {
                const QJsonObject detail = QJsonDocument::fromJson(row.text(4).toUtf8()).object();
                for (const auto& subject : detail[kGrantedSubjects].toArray())
                    change.granted.append(QUuid::fromString(subject.toString()));
            }
            return change;
        });
}

} // namespace alliance::db
