#include "db/search/SearchQuery.h"

#include "db/search/SearchText.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace alliance::db
{
namespace
{

constexpr qsizetype kMostCharacters = 1000;
constexpr int kMostTerms = 48;
constexpr qsizetype kShortestUnfinished = 2; // letters before an unfinished word counts as a beginning

constexpr std::array kFields{std::pair{SearchField::In, "in"},
                             std::pair{SearchField::Case, "case"},
                             std::pair{SearchField::Person, "person"},
                             std::pair{SearchField::Kind, "kind"},
                             std::pair{SearchField::Principle, "principle"},
                             std::pair{SearchField::Stage, "stage"},
                             std::pair{SearchField::Marker, "marker"},
                             std::pair{SearchField::Strategy, "strategy"},
                             std::pair{SearchField::Code, "code"},
                             std::pair{SearchField::Date, "date"},
                             std::pair{SearchField::Duration, "duration"},
                             std::pair{SearchField::Decision, "decision"},
                             std::pair{SearchField::Difference, "difference"},
                             std::pair{SearchField::Tag, "tag"}};

std::optional<SearchField> fieldCalled(const QString& name, const SearchFieldNames& names)
{
    for (const auto& [field, code] : kFields) {
        if (name.compare(QLatin1String(code), Qt::CaseInsensitive) == 0)
            return field;
    }
    const auto also = names.constFind(foldedName(name));
    return also == names.constEnd() ? std::nullopt : std::optional(*also);
}

// First and last day of a year, month or day; nothing when it is none.
std::optional<DayRange> daysOf(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    const bool hasMonth = match.hasCaptured(2);
    const bool hasDay = match.hasCaptured(3);
    const QDate from(year, hasMonth ? match.captured(2).toInt() : 1, hasDay ? match.captured(3).toInt() : 1);
    if (!from.isValid())
        return std::nullopt;
    return DayRange{from, hasDay ? from : (hasMonth ? from.addMonths(1) : from.addYears(1)).addDays(-1)};
}

// The two sides of "a..b", each of which may be missing.
std::optional<std::pair<QString, QString>> sides(const QString& text)
{
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    if (dots < 0)
        return std::nullopt;
    return std::pair(text.left(dots), text.mid(dots + 2));
}

std::optional<DayRange> dateRange(const QString& text)
{
    const auto both = sides(text);
    if (!both)
        return daysOf(text);
    const auto from = daysOf(both->first);
    const auto to = daysOf(both->second);
    if ((!from && !both->first.isEmpty()) || (!to && !both->second.isEmpty()) || (!from && !to))
        return std::nullopt;
    DayRange range{from ? from->from : QDate(), to ? to->to : QDate()};
    if (from && to && range.to < range.from)
        range = {to->from, from->to};
    return range;
}

// "90", "90s", "2m", "1.5h", "1:30", "0:01:30"
std::optional<base::MediaTime> lengthOf(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("^(\\d{1,6}(?:[.,]\\d{1,3})?)\\s*(h|m|min|s|)$"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression clock(QStringLiteral("^(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{2}(?:[.,]\\d{1,3})?)$"));
    const auto real = [](QString digits) { return digits.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(); };
    if (const auto match = number.match(text); match.hasMatch()) {
        const QString unit = match.captured(2).toLower();
        const double seconds = unit == QLatin1String("h") ? 3600 : unit.startsWith(QLatin1Char('m')) ? 60 : 1;
        return base::MediaTime::fromSeconds(real(match.captured(1)) * seconds);
    }
    if (const auto match = clock.match(text); match.hasMatch())
        return base::MediaTime::fromSeconds(real(match.captured(1)) * 3600 + real(match.captured(2)) * 60 +
                                            real(match.captured(3)));
    return std::nullopt;
}

std::optional<DurationRange> durationRange(QString text)
{
    if (const auto both = sides(text)) {
        const auto least = lengthOf(both->first);
        const auto most = lengthOf(both->second);
        if ((!least && !both->first.isEmpty()) || (!most && !both->second.isEmpty()) || (!least && !most))
            return std::nullopt;
        return DurationRange{least.value_or(base::MediaTime{}), most};
    }
    const bool below = text.startsWith(QLatin1Char('<'));
    static const QRegularExpression compare(QStringLiteral("^[<>]=?\\s*"));
    text.remove(compare);
    const auto length = lengthOf(text);
    if (!length)
        return std::nullopt;
    return below ? DurationRange{{}, length} : DurationRange{*length, std::nullopt};
}

class Parser
{
public:
    Parser(const QString& text, bool typing, const SearchFieldNames& names)
        : m_text(cleaned(text)), m_typing(typing), m_names(names)
    {
        if (m_text.size() > kMostCharacters)
            shorten(kMostCharacters);
    }

    SearchQuery parse()
    {
        while (skipSpace() && m_terms < kMostTerms)
            term();
        if (m_at < m_text.size() && m_query.remarks.isEmpty())
            m_query.remarks.append({SearchRemark::Kind::Shortened, {}, {}});
        return std::move(m_query);
    }

private:
    static bool isGap(QChar one) { return one.isSpace() || one == QLatin1Char('(') || one == QLatin1Char(')'); }

    static QString cleaned(const QString& text)
    {
        QString clean = searchable(text);
        for (QChar& one : clean) {
            if (QStringView(u"“”„«»″").contains(one))
                one = QLatin1Char('"');
        }
        return clean;
    }

    void shorten(qsizetype to)
    {
        m_text.truncate(to);
        m_query.remarks.append({SearchRemark::Kind::Shortened, {}, {}});
    }

    // False at the end.
    bool skipSpace()
    {
        while (m_at < m_text.size() && isGap(m_text[m_at]))
            ++m_at;
        return m_at < m_text.size();
    }

    QString run()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !isGap(m_text[m_at]) && m_text[m_at] != QLatin1Char('"'))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    QString quoted()
    {
        const qsizetype from = ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != QLatin1Char('"'))
            ++m_at;
        const QString inside = m_text.mid(from, m_at - from);
        m_closed = m_at < m_text.size();
        if (m_closed)
            ++m_at;
        return inside;
    }

    bool atQuote() const { return m_at < m_text.size() && m_text[m_at] == QLatin1Char('"'); }

    void term()
    {
        bool excluded = std::exchange(m_not, false);
        if (m_text[m_at] == QLatin1Char('-')) {
            ++m_at;
            excluded = true;
            if (m_at >= m_text.size() || isGap(m_text[m_at]))
                return; // a dash between words
        }
        if (atQuote()) {
            const QString phrase = quoted();
            bool prefix = m_typing && !m_closed;
            if (m_at < m_text.size() && m_text[m_at] == QLatin1Char('*')) {
                ++m_at;
                prefix = true;
            }
            return addWords(phrase, prefix, excluded);
        }
        const QString word = run();
        if (word.isEmpty())
            return;
        if (!excluded && joins(word))
            return;
        const qsizetype colon = word.indexOf(QLatin1Char(':'));
        if (colon > 0) {
            if (const auto field = fieldCalled(word.left(colon), m_names))
                return filter(*field, word.mid(colon + 1), excluded);
            static const QRegularExpression name(QStringLiteral("^[a-z]+$"), QRegularExpression::CaseInsensitiveOption);
            const bool hasValue = colon + 1 < word.size() || atQuote();
            if (hasValue && name.match(word.left(colon)).hasMatch())
                m_query.remarks.append({SearchRemark::Kind::UnknownFilter, word.left(colon), {}});
        }
        const bool unfinished = m_typing && m_at >= m_text.size() && word.size() >= kShortestUnfinished;
        const bool star = word.endsWith(QLatin1Char('*'));
        addWords(word, star || unfinished, excluded);
    }

    bool joins(const QString& word)
    {
        if (word == QLatin1String("OR")) {
            m_or = !m_query.all.isEmpty();
            return true;
        }
        if (word == QLatin1String("NOT")) {
            m_not = true;
            return true;
        }
        return word == QLatin1String("AND");
    }

    void filter(SearchField field, QString value, bool excluded)
    {
        if (value.isEmpty() && atQuote())
            value = quoted();
        value = value.simplified();
        if (value.isEmpty())
            return; // not typed yet
        SearchTerm term{field, value, false, {}};
        if (field == SearchField::Duration) {
            if (const auto range = durationRange(value); range && !excluded)
                m_query.durations.append(*range);
            else
                m_query.remarks.append({SearchRemark::Kind::NotADuration, value, field});
            return;
        }
        if (field == SearchField::Date) {
            const auto days = dateRange(value);
            if (!days)
                return m_query.remarks.append({SearchRemark::Kind::NotADate, value, field});
            term.days = *days;
        }
        add(std::move(term), excluded);
    }

    void addWords(const QString& text, bool prefix, bool excluded)
    {
        if (!hasSearchableCharacter(text)) {
            if (!text.trimmed().isEmpty())
                m_query.remarks.append({SearchRemark::Kind::NothingToLookFor, text.simplified(), {}});
            return;
        }
        add({std::nullopt, text.simplified(), prefix, {}}, excluded);
    }

    void add(SearchTerm term, bool excluded)
    {
        ++m_terms;
        if (excluded)
            m_query.none.append(std::move(term));
        else if (std::exchange(m_or, false))
            m_query.all.last().append(std::move(term));
        else
            m_query.all.append(QList<SearchTerm>{std::move(term)});
    }

    QString m_text;
    bool m_typing;
    const SearchFieldNames& m_names;
    qsizetype m_at = 0;
    int m_terms = 0;
    bool m_or = false;
    bool m_not = false;
    bool m_closed = true;
    SearchQuery m_query;
};

} // namespace

QString toCode(SearchField field)
{
    for (const auto& [one, code] : kFields) {
        if (one == field)
            return QString::fromLatin1(code);
    }
    return {};
}

QList<SearchField> searchFields()
{
    QList<SearchField> fields;
    for (const auto& [field, code] : kFields)
        fields.append(field);
    return fields;
}

bool SearchQuery::hasWords() const
{
    return std::any_of(all.begin(), all.end(), [](const QList<SearchTerm>& group) {
        return std::any_of(group.begin(), group.end(), [](const SearchTerm& term) { return !term.field; });
    });
}

SearchQuery parseSearch(const QString& text, bool typing, const SearchFieldNames& names)
{
    return Parser(text, typing, names).parse();
}

} // namespace alliance::db
