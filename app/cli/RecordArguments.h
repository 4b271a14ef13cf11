#pragma once
// What the verbs about notes, markers, stages and ratings share: options, and how their values are read.

#include "app/cli/Passphrases.h"
#include "app/cli/Verb.h"
#include "app/services/RecordService.h"
#include "db/records/Note.h"

#include <optional>

namespace alliance::app::cli
{

Option timeOption(bool required);
Option untilOption(bool required);
Option visibilityOption();
Option tagOption();

// --time and --until; a point without --until.
Outcome<base::TimeRange> rangeOf(const Arguments& arguments);
// Nothing without --visibility.
Outcome<std::optional<db::Visibility>> visibilityOf(const Arguments& arguments);
// Values of an option that may be given several times, or once with commas.
QStringList listOf(const Arguments& arguments, const QString& option);
Outcome<int> wholeNumberOf(const Arguments& arguments, const QString& option, int least, int most);

struct OpenRecord {
    std::unique_ptr<LibraryService> library;
    QUuid id;
};

// The record that the second positional names: a full id, or the first characters of one that only one record has, of
// the session of --session or of any.
template <typename Service>
Outcome<OpenRecord> openRecord(const Arguments& arguments)
{
    auto library = openLibrary(arguments);
    if (!library)
        return tl::unexpected<Failure>(library.error());
    Service service(**library);
    const QString text = arguments.positional(1);
    QList<QUuid> sessions;
    if (arguments.has(QStringLiteral("session"))) {
        const auto session = (*library)->findSession(arguments.value(QStringLiteral("session")));
        if (!session)
            return tl::unexpected<Failure>(session.error());
        sessions.append(*session);
    } else if (const QUuid whole = QUuid::fromString(text); !whole.isNull()) {
        const auto record = service.get(whole);
        if (!record)
            return tl::unexpected<Failure>(record.error());
        return OpenRecord{std::move(*library), whole};
    } else {
        const auto all = (*library)->sessions();
        if (!all)
            return tl::unexpected<Failure>(all.error());
        for (const SessionItem& item : *all)
            sessions.append(item.record.id);
    }
    std::optional<Outcome<QUuid>> found;
    for (const QUuid& session : sessions) {
        Outcome<QUuid> here = service.find(session, text);
        if (here && found && *found)
            return failed(base::ErrorCategory::NotFound, "several records", Service::subject(), text);
        if (here || !found)
            found = std::move(here);
    }
    if (!found)
        return failed(base::ErrorCategory::NotFound, "no record", Service::subject(), text);
    if (!*found)
        return tl::unexpected<Failure>(found->error());
    return OpenRecord{std::move(*library), **found};
}

} // namespace alliance::app::cli
