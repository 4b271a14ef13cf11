#include "app/services/AuditReading.h"

#include "app/services/AuditText.h"
#include "app/services/AuditView.h"
#include "app/services/DateText.h"
#include "app/services/IdText.h"
#include "app/services/Permissions.h"
#include "app/services/ShownName.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr int kPart = 2000; // entries

struct Events {
    QList<db::AuditEvent> events; // oldest first
    std::int64_t before = 0;
};

// Of a session all at once: there are few.
base::Result<Events> eventsOf(const db::AuditLog& audit, const AuditQuery& query)
{
    if (!query.session.isNull())
        return audit.listOfSession(query.session).map([](QList<db::AuditEvent> all) {
            return Events{std::move(all), 0};
        });
    std::int64_t end = query.before;
    if (end == 0) {
        const auto count = audit.count();
        if (!count)
            return tl::unexpected(count.error());
        end = *count + 1;
    }
    const std::int64_t after = std::max<std::int64_t>(0, end - 1 - kPart);
    return audit.list(after, static_cast<int>(end - 1 - after)).map([&](QList<db::AuditEvent> all) {
        return Events{std::move(all), after > 0 ? after + 1 : 0};
    });
}

bool hasWords(const AuditRow& row, const QStringList& words)
{
    const QString line = QStringList{row.when, row.who, row.what, row.session}.join(u' ');
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return line.contains(word, Qt::CaseInsensitive); });
}

} // namespace

Outcome<AuditPart> readAudit(LibraryService& library, const AuditQuery& query, const QHash<QUuid, QString>& sessions)
{
    const bool whole = query.session.isNull();
    if (const Done may = whole ? allowed(library, permission::exportAudit) : Done(); !may)
        return tl::unexpected<Failure>(may.error());
    const auto read = eventsOf(library.database().audit(), query);
    if (!read)
        return tl::unexpected<Failure>(library.failure(read.error(), whole ? Subject::Library : Subject::Session,
                                                       whole ? QString() : idText(query.session)));
    const auto view = AuditView::of(library);
    if (!view)
        return tl::unexpected<Failure>(view.error());
    QHash<QUuid, QString> names;
    AuditPart part{{}, 0, read->before};
    for (auto event = read->events.crbegin(); event != read->events.crend(); ++event) {
        if (!view->shows(*event))
            continue;
        ++part.looked;
        if (!names.contains(event->person))
            names.insert(event->person, shownName(library, event->person));
        AuditRow row{whenToTheSecond(event->at), names.value(event->person), auditText(*event),
                     sessions.value(event->sessionId)};
        if (hasWords(row, query.words))
            part.rows.append(std::move(row));
    }
    return part;
}

} // namespace alliance::app
