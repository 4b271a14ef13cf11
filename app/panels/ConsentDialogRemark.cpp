#include "app/panels/ConsentDialog.h"
#include "app/panels/PanelParts.h"
#include "app/services/LibraryWorker.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>

#include <algorithm>
#include <utility>

namespace alliance::app
{

bool ConsentDialog::wordsKept() const
{
    return !m_keepSoon.isActive() &&
           std::all_of(m_remarks.cbegin(), m_remarks.cend(), [](const QString& one) { return one.isEmpty(); });
}

void ConsentDialog::leave(std::function<void()> then)
{
    m_then = std::move(then);
    done(Rejected);
}

void ConsentDialog::closeWithLibrary()
{
    if (m_keepSoon.isActive())
        keepRemark();
    m_remarks.clear();
    done(Rejected);
}

void ConsentDialog::done(int result)
{
    if (m_keepSoon.isActive())
        keepRemark();
    m_leaving = !wordsKept();
    if (m_leaving)
        return;
    QDialog::done(result);
    if (const auto then = std::exchange(m_then, {}))
        then();
}

// Beside the library, until it is saved.
void ConsentDialog::keepRemark()
{
    m_keepSoon.stop();
    const QString typed = m_remark->toPlainText();
    m_remarks.insert(m_record.terms.recordingId, typed != m_record.terms.remark ? typed : QString());
    m_worker.ask(
        this,
        [session = m_session.record.id, remarks = m_remarks](LibraryService& library) -> Done {
            db::Drafts drafts = library.database().drafts();
            QJsonObject all =
                QJsonDocument::fromJson(drafts.get(session, db::DraftOf::Consent).value_or(QByteArray())).object();
            for (auto one = remarks.cbegin(); one != remarks.cend(); ++one) {
                const QString of = one.key().toString(QUuid::WithoutBraces);
                if (one->isEmpty())
                    all.remove(of);
                else
                    all.insert(of, *one);
            }
            const QByteArray draft = all.isEmpty() ? QByteArray() : QJsonDocument(all).toJson(QJsonDocument::Compact);
            const base::Status kept = drafts.keep(session, draft, db::DraftOf::Consent);
            if (!kept)
                return tl::unexpected<Failure>(
                    library.failure(kept.error(), Subject::Library, pathText(library.folder())));
            return {};
        },
        [this, remarks = m_remarks](const Done& kept) { remarkKept(remarks, kept); });
}

void ConsentDialog::remarkKept(const QHash<QUuid, QString>& remarks, const Done& kept)
{
    if (kept) {
        m_remarks.removeIf([&](QHash<QUuid, QString>::iterator one) {
            return remarks.contains(one.key()) && remarks.value(one.key()) == *one;
        });
        if (std::exchange(m_remarkRefused, false))
            m_problem->setVisible(false);
        if (m_leaving)
            done(Rejected);
        return;
    }
    m_remarkRefused = true;
    told(kept.error());
    if (wordsKept()) // nothing that anybody would miss
        return;
    m_keepSoon.start();
    if (std::exchange(m_leaving, false))
        askToLose(
            *this, tr("Close the consent?"), couldNotBeKept(), tr("It stands in the remark."), [this] { m_then = {}; },
            [this] {
                m_keepSoon.stop();
                m_remarks.clear();
                done(Rejected);
            });
}

} // namespace alliance::app
