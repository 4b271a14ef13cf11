#include "app/models/SessionFilter.h"

#include "app/models/FuzzyMatch.h"

namespace alliance::app
{

void SessionFilter::setWords(const QString& words)
{
    m_words = words;
    invalidateFilter();
}

bool SessionFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return matchScore(m_words, sourceModel()->index(row, 0, parent).data().toString()).has_value();
}

} // namespace alliance::app
