#include "app/models/ReviewSession.h"
#include "app/services/LibraryWorker.h"

namespace alliance::app
{

void ReviewSession::keepDraft(const QByteArray& content)
{
    keepWhole(draftWithNotes(m_content.draft, content));
}

QJsonObject ReviewSession::draftPart(DraftPart part) const
{
    return partIn(m_content.draft, part);
}

void ReviewSession::keepDraftPart(DraftPart part, const QJsonObject& content)
{
    keepWhole(draftWithPart(m_content.draft, part, content));
}

void ReviewSession::keepWords()
{
    if (!m_open)
        return;
    Q_EMIT wordsWanted();
    if (m_storeAgain.isActive())
        storeDraft();
}

void ReviewSession::keepWhole(const QByteArray& content)
{
    if (!m_open || !m_worker || content == m_content.draft)
        return;
    m_content.draft = content;
    storeDraft();
}

void ReviewSession::storeDraft()
{
    m_storeAgain.stop();
    if (!m_open || !m_worker)
        return;
    m_worker->ask(
        this,
        [id = m_id, content = m_content.draft](LibraryService& library) -> Done {
            const base::Status kept = library.database().drafts().keep(id, content);
            if (!kept)
                return failed(kept.error(), Subject::Note, id.toString(QUuid::WithoutBraces));
            return {};
        },
        [this, generation = m_generation, asked = ++m_draftsAsked, content = m_content.draft](const Done& kept) {
            if (generation != m_generation)
                return;
            if (kept)
                m_storedDraft = content;
            if (asked != m_draftsAsked)
                return;
            if (!kept)
                m_storeAgain.start();
            Q_EMIT draftKept(kept.has_value());
        });
}

} // namespace alliance::app
