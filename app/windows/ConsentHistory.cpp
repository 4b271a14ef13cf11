#include "app/windows/ConsentHistory.h"

#include "app/models/LibraryController.h"
#include "app/panels/ConsentDialog.h"
#include "app/panels/VersionsDialog.h"
#include "app/services/ConsentVersions.h"
#include "app/services/LibraryWorker.h"

#include <QMessageBox>
#include <QPushButton>

namespace alliance::app
{

ConsentHistory::ConsentHistory(LibraryController& library, const QUuid& caseId, const QUuid& recording,
                               const Theme& theme, ConsentDialog& over)
    : m_library(library), m_case(caseId), m_recording(recording), m_over(over)
{
    m_dialog = new VersionsDialog(
        VersionsOf{tr("History of the consent"), tr("The consent was taken back: none is on record."),
                   [this](QObject* receiver, const Answer& answer) { read(receiver, answer); },
                   [this](int version) { restore(version); }},
        theme, &over);
    setParent(m_dialog);
    m_dialog->open();
}

void ConsentHistory::read(QObject* receiver, const Answer& answer)
{
    if (LibraryWorker* worker = m_library.worker())
        worker->ask(
            receiver,
            [caseId = m_case, recording = m_recording](LibraryService& library) {
                return consentVersions(library, caseId, recording);
            },
            [this, answer](const Outcome<QList<VersionItem>>& versions) {
                if (versions && !versions->isEmpty())
                    m_seen = versions->back().version;
                answer(versions);
            });
}

void ConsentHistory::restore(int version)
{
    LibraryWorker* worker = m_library.worker();
    if (!worker)
        return;
    worker->ask(
        this,
        [caseId = m_case, recording = m_recording, version](LibraryService& library) {
            return ConsentService(library).loosenedBy(caseId, recording, version);
        },
        [this, version](const Outcome<QStringList>& looser) {
            if (!looser)
                return m_dialog->tell(looser.error());
            if (looser->isEmpty())
                store(version, false);
            else
                ask(version, *looser);
        });
}

void ConsentHistory::ask(int version, const QStringList& looser)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Restore a looser consent"),
                                tr("Version %1 is looser than the consent as it is now. Restore it?").arg(version),
                                QMessageBox::NoButton, m_dialog);
    box->setObjectName(QStringLiteral("loosenQuestion"));
    box->setInformativeText(looser.join(QLatin1Char('\n')));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* keep = box->addButton(tr("Keep the consent as it is"), QMessageBox::RejectRole);
    QAbstractButton* yes = box->addButton(tr("Restore"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    connect(box, &QMessageBox::finished, this, [this, box, yes, version] {
        if (box->clickedButton() == yes)
            store(version, true);
        else
            m_dialog->read();
    });
    box->open();
}

void ConsentHistory::store(int version, bool confirmed)
{
    LibraryWorker* worker = m_library.worker();
    if (!worker)
        return;
    worker->ask(
        this,
        [caseId = m_case, recording = m_recording, version, seen = m_seen, confirmed](LibraryService& library) {
            return ConsentService(library).restore(caseId, recording, version, seen, confirmed);
        },
        [this](const Outcome<db::Consent>& stored) {
            if (!stored) {
                m_dialog->tell(stored.error());
                return m_dialog->read(); // somebody may have changed it
            }
            m_dialog->read();
            m_over.load();
            Q_EMIT m_over.changed();
        });
}

} // namespace alliance::app
