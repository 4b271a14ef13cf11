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
        m_coding.review().keepDraftPart(DraftPart::Marker,
                                        hasUnsaved() && !readOnly() ? toJson(m_work) : QJsonObject());
}

// What was being coded when the session was left, or the program ended.
void MarkerEditor::takeKept()
{
    m_draftTaken = true;
    const auto kept = markerWorkFromJson(m_coding.review().draftPart(DraftPart::Marker));
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

} // namespace alliance::app
