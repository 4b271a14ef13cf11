#include "db/search/FacetWords.h"

#include "db/search/SearchNames.h"

namespace alliance::db
{
namespace
{

// Characters for private use, which FTS5 takes for letters and, of this plane, without looking for small letters: a
// word of one has no place among beginnings of words, of which there would be two more for every facet of every entry.
constexpr char32_t kFirstSign = 0xf0000;
constexpr char32_t kSignOfAll = 0xffffd;

QString wordOf(qsizetype number)
{
    constexpr qsizetype kSigns = kSignOfAll - kFirstSign;
    const char32_t sign = kFirstSign + static_cast<char32_t>(number % kSigns);
    const QString word = QString::fromUcs4(&sign, 1);
    return number < kSigns ? word : wordOf(number / kSigns - 1) + word;
}

} // namespace

QString FacetWords::made(const QString& one)
{
    const std::scoped_lock lock(m_mutex);
    QString& word = m_words[one];
    if (!word.isEmpty())
        return word;
    word = wordOf(m_words.size() - 1);
    static const QString tag = facet(SearchField::Tag, {});
    if (one.startsWith(tag))
        m_tags.insert(one.mid(tag.size()), true);
    return word;
}

QString FacetWords::known(const QString& facet) const
{
    const std::scoped_lock lock(m_mutex);
    return m_words.value(facet);
}

QString FacetWords::ofAll()
{
    return QString::fromUcs4(&kSignOfAll, 1);
}

void FacetWords::addDay(const QDate& day)
{
    const std::scoped_lock lock(m_mutex);
    m_days.insert(day, true);
}

QStringList FacetWords::tags() const
{
    const std::scoped_lock lock(m_mutex);
    return m_tags.keys();
}

QList<QDate> FacetWords::days() const
{
    const std::scoped_lock lock(m_mutex);
    return m_days.keys();
}

} // namespace alliance::db
