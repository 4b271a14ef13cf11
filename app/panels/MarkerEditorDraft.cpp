#include "app/panels/MarkerEditor.h"

#include <algorithm>

namespace alliance::app
{

void MarkerEditor::touched()
{
    m_touched = true;
    if (!m_keepSoon.isActive())
        m_keepSoon.start();
}

void MarkerEditor::keepDraft()
{
    m_keepSoon.stop();
    if (m_draftTaken)
        m_coding.review().keepDraftPart(
            DraftPart::Marker, toJson(hasUnsaved() && !readOnly() ? std::optional(m_work) : std::nullopt, m_aside));
}

// What was being coded when the session was left, or the program ended.
void MarkerEditor::takeKept()
{
    m_draftTaken = true;
    const QJsonObject draft = m_coding.review().draftPart(DraftPart::Marker);
    m_aside = asideFromJson(draft);
    const auto kept = markerWorkFromJson(draft);
    if (!kept || hasUnsaved())
        return;
    // A kill between saving the marker and taking its draft away.
    const QList<db::Marker>& all = m_coding.markers();
    const bool saved =
        std::any_of(all.begin(), all.end(), [&](const db::Marker& one) { return kept->sameContent(one); });
    if (saved)
        return keepDraft();
    showWork(*kept);
    m_touched = true;
    showState();
}

void MarkerEditor::putAside()
{
    m_aside.append(m_work);
    forgetProblems();
    m_touched = false;
    showWork(nothing());
    keepDraft();
}

void MarkerEditor::takeUp(qsizetype aside)
{
    showWork(m_aside.takeAt(aside));
    m_touched = true;
    showState();
    m_line->setFocus();
    showMatches();
    keepDraft();
}

qsizetype MarkerEditor::asideAt(base::TimeRange range, const QUuid& candidate) const
{
    for (qsizetype i = 0; i < m_aside.size(); ++i)
        if (m_aside[i].isAt(range, candidate))
            return i;
    return -1;
}

} // namespace alliance::app
