#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(SearchService)
}

#include "app/services/SearchService.h"
#include "app/services/SearchValueNames.h"
#include "app/services/TimeText.h"
#include "db/search/SearchText.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr int kMostChoices = 12;

QString fieldName(const std::optional<db::SearchField>& field)
{
    return field ? searchFilterName(*field) : QString();
}

QString remarkText(const db::SearchRemark& remark)
{
    switch (remark.kind) {
    case db::SearchRemark::Kind::NothingToLookFor:
        return tr("“%1” holds no letter or digit: there is nothing to look for.").arg(remark.text);
    case db::SearchRemark::Kind::UnknownFilter:
        return tr("There is no filter “%1:”; these are looked for as words.").arg(remark.text);
    case db::SearchRemark::Kind::UnknownValue:
        return tr("Nothing in this library is called “%1” (%2:).").arg(remark.text, fieldName(remark.field));
    case db::SearchRemark::Kind::NotADate:
        return tr("“%1” is not a date. Write %2:2026-03-14, %2:2026-03 or %2:2026-01..2026-03.")
            .arg(remark.text, fieldName(remark.field));
    case db::SearchRemark::Kind::NotADuration:
        return tr("“%1” is not a duration. Write %2:>30s, %2:<2m or %2:30s..2m.")
            .arg(remark.text, fieldName(remark.field));
    case db::SearchRemark::Kind::Shortened:
        return tr("This is very long: only the beginning was looked for.");
    }
    return {};
}

QString countText(const db::SearchAnswer& answer)
{
    if (answer.countIsLeast)
        return tr("More than %1 places, the newest first").arg(answer.count);
    if (answer.count == 0)
        return tr("Nothing found");
    if (answer.count == 1)
        return tr("1 place");
    return answer.newestFirst ? tr("%1 places, the newest first").arg(answer.count) : tr("%1 places").arg(answer.count);
}

db::SearchFieldNames filterNames()
{
    db::SearchFieldNames names;
    for (const db::SearchField field : db::searchFields())
        names.insert(db::foldedName(searchFilterName(field)), field);
    return names;
}

bool isCalled(db::SearchField field, const QString& name)
{
    return db::foldedName(name) == db::foldedName(searchFilterName(field)) ||
           name.compare(db::toCode(field), Qt::CaseInsensitive) == 0;
}

bool nameBegins(db::SearchField field, const QString& beginning)
{
    return db::foldedName(searchFilterName(field)).startsWith(db::foldedName(beginning)) ||
           db::toCode(field).startsWith(beginning, Qt::CaseInsensitive);
}

QString typed(const QString& value)
{
    return value.contains(QLatin1Char(' ')) ? QLatin1Char('"') + value + QLatin1Char('"') : value;
}

} // namespace

SearchService::SearchService(std::filesystem::path folder, std::unique_ptr<db::LibrarySearch> search)
    : m_folder(std::move(folder)), m_search(std::move(search))
{
}

Outcome<std::unique_ptr<SearchService>> SearchService::open(const db::LibraryHandle& library)
{
    auto search = db::LibrarySearch::open(library);
    if (!search)
        return failed(search.error(), Subject::Library, pathText(library.folder()));
    return std::unique_ptr<SearchService>(new SearchService(library.folder(), std::move(*search)));
}

Done SearchService::fill(const JobContext& job)
{
    const QString words = tr("Reading what can be found");
    const base::Status filled =
        m_search->fill(job.stopToken(), [&](double fraction) { job.progress(fraction, words); });
    if (!filled)
        return failed(filled.error(), Subject::Library, pathText(m_folder));
    return {};
}

Outcome<SearchResult> SearchService::search(const QString& text, int limit, bool typing, const QSet<QUuid>& ownOnly)
{
    if (const base::Status current = m_search->update(); !current)
        return failed(current.error(), Subject::Library, pathText(m_folder));
    const db::SearchQuery query = withKnownValues(db::parseSearch(text, typing, filterNames()));
    auto answer = m_search->find(query, limit, ownOnly);
    if (!answer)
        return failed(answer.error(), Subject::Library, pathText(m_folder));
    SearchResult result;
    if (!query.empty())
        result.count = countText(*answer);
    for (const db::SearchRemark& remark : answer->remarks)
        result.remarks.append(remarkText(remark));
    result.remarks.removeDuplicates();
    result.hits = std::move(answer->hits);
    return result;
}

SearchCompletion SearchService::complete(const QString& text, qsizetype cursor, const QSet<QUuid>& ownOnly) const
{
    const QString before = text.left(cursor);
    qsizetype start = before.size();
    bool quoted = false;
    for (const QChar one : before)
        quoted ^= one == QLatin1Char('"');
    if (quoted) // inside the quotes of a value
        start = before.lastIndexOf(QLatin1Char('"'));
    while (start > 0 && !before[start - 1].isSpace())
        --start;
    if (start < before.size() && before[start] == QLatin1Char('-'))
        ++start;
    const QString word = before.mid(start);
    const qsizetype colon = word.indexOf(QLatin1Char(':'));
    SearchCompletion completion{start, {}};
    if (colon < 0) {
        for (const db::SearchField field : db::searchFields()) {
            if (!word.isEmpty() && nameBegins(field, word))
                completion.choices.append(searchFilterName(field) + QLatin1Char(':'));
        }
        return completion;
    }
    QString beginning = word.mid(colon + 1);
    beginning.remove(QLatin1Char('"'));
    for (const db::SearchField field : db::searchFields()) {
        if (!isCalled(field, word.left(colon)))
            continue;
        const SearchValues own = searchValues(field, beginning);
        QStringList values = own.own ? own.names : vocabularyNames(field, beginning);
        if (!own.own)
            for (const QString& value : m_search->values(field, beginning, kMostChoices, ownOnly))
                values.append(vocabularyName(field, value));
        values.removeDuplicates();
        for (const QString& value : values.first(std::min<qsizetype>(kMostChoices, values.size())))
            completion.choices.append(searchFilterName(field) + QLatin1Char(':') + typed(value));
    }
    return completion;
}

QString searchFilterName(db::SearchField field)
{
    // One word each, as it is typed before a colon.
    switch (field) {
    case db::SearchField::In:
        return tr("in", "filter of the search");
    case db::SearchField::Case:
        return tr("case", "filter of the search");
    case db::SearchField::Person:
        return tr("person", "filter of the search");
    case db::SearchField::Kind:
        return tr("kind", "filter of the search");
    case db::SearchField::Principle:
        return tr("principle", "filter of the search");
    case db::SearchField::Stage:
        return tr("stage", "filter of the search");
    case db::SearchField::Marker:
        return tr("marker", "filter of the search");
    case db::SearchField::Strategy:
        return tr("strategy", "filter of the search");
    case db::SearchField::Code:
        return tr("code", "filter of the search");
    case db::SearchField::Date:
        return tr("date", "filter of the search");
    case db::SearchField::Duration:
        return tr("duration", "filter of the search");
    case db::SearchField::Decision:
        return tr("decision", "filter of the search");
    case db::SearchField::Difference:
        return tr("difference", "filter of the search");
    case db::SearchField::Tag:
        return tr("tag", "filter of the search");
    }
    return {};
}

QString searchKindText(db::SearchKind kind)
{
    switch (kind) {
    case db::SearchKind::Note:
        return tr("Note");
    case db::SearchKind::Reply:
        return tr("Reply");
    case db::SearchKind::Marker:
        return tr("Marker");
    case db::SearchKind::Decision:
        return tr("Decision");
    case db::SearchKind::Passage:
        return tr("Stage");
    case db::SearchKind::Rating:
        return tr("Rating");
    case db::SearchKind::Settlement:
        return tr("Settled difference");
    case db::SearchKind::Example:
        return tr("Example");
    case db::SearchKind::Session:
        return tr("Session");
    case db::SearchKind::Recording:
        return tr("Recording");
    case db::SearchKind::Case:
        return tr("Case");
    }
    return {};
}

QString searchPlaceText(const db::SearchHit& hit)
{
    QStringList parts;
    if (!hit.caseCode.isEmpty())
        parts.append(hit.caseCode);
    if (!hit.place.sessionId.isNull())
        parts.append(tr("Session %1").arg(hit.place.sessionNumber));
    if (hit.place.range)
        parts.append(timeText(hit.place.range->start, TimePrecision::Seconds));
    return parts.join(QStringLiteral(" · "));
}

} // namespace alliance::app
