#include "app/panels/ConsentDialog.h"

#include "app/panels/ExportParts.h"
#include "app/panels/PanelParts.h"
#include "app/services/ErrorText.h"
#include "app/services/LibraryWorker.h"
#include "app/services/SameCode.h"
#include "app/services/SessionName.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace alliance::app
{

ConsentDialog::ConsentDialog(LibraryWorker& worker, SessionItem session, QWidget* parent)
    : QDialog(parent),
      m_worker(worker),
      m_session(std::move(session)),
      m_remarks(worker, *this,
                [id = m_session.record.id](LibraryService& library, const DraftTexts& remarks) {
                    return keepDraftTexts(library, id, db::DraftOf::Consent, remarks);
                },
                {tr("Close the consent?"), tr("It stands in the remark.")})
{
    setObjectName(QStringLiteral("consentDialog"));
    setWindowTitle(m_session.caseCode.isEmpty() ? tr("Consent · %1").arg(sessionName(m_session))
                                                : tr("Consent · case %1").arg(m_session.caseCode));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(600);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    m_summary = new QLabel(tr("Looking up the consent…"));
    m_summary->setObjectName(QStringLiteral("standing"));
    m_summary->setWordWrap(true);
    m_summary->setProperty("heading", 3);
    m_summary->setMinimumHeight(m_summary->fontMetrics().lineSpacing() * 2);
    layout->addWidget(m_summary);
    m_sameCode = new QLabel;
    m_sameCode->setObjectName(QStringLiteral("sameCode"));
    m_sameCode->setWordWrap(true);
    m_sameCode->setVisible(false);
    layout->addWidget(m_sameCode);
    m_right = new QLabel;
    m_right->setObjectName(QStringLiteral("consentRight"));
    m_right->setWordWrap(true);
    m_right->setProperty("muted", true);
    m_right->setVisible(false);
    layout->addWidget(m_right);
    makeForm();
    m_keptRemark = new QLabel(tr("The remark was typed before and is not saved yet."));
    m_keptRemark->setObjectName(QStringLiteral("keptRemark"));
    m_keptRemark->setWordWrap(true);
    m_keptRemark->setProperty("muted", true);
    m_keptRemark->setVisible(false);
    layout->addWidget(m_keptRemark);
    m_problem = new QLabel;
    m_problem->setWordWrap(true);
    m_problem->setProperty("problem", true);
    m_problem->setVisible(false);
    layout->addWidget(m_problem);
    makeButtons();
    connect(m_remark, &QPlainTextEdit::textChanged, this, &ConsentDialog::keepRemark);
    connect(&m_remarks, &TypedWords::refused, this, &ConsentDialog::told);
    connect(&m_remarks, &TypedWords::kept, m_problem, &QWidget::hide);
    load();
}

bool ConsentDialog::wordsKept() const
{
    return m_remarks.areKept();
}

void ConsentDialog::leave(std::function<void()> then)
{
    m_remarks.leave(std::move(then));
}

void ConsentDialog::closeWithLibrary()
{
    m_remarks.closeWithLibrary();
}

void ConsentDialog::done(int result)
{
    if (!m_remarks.mayClose())
        return;
    QDialog::done(result);
    m_remarks.closed();
}

// Beside the library, until it is saved.
void ConsentDialog::keepRemark()
{
    const QString typed = m_remark->toPlainText();
    m_remarks.put(m_record.terms.recordingId, typed != m_record.terms.remark ? typed : QString());
}

QString ConsentDialog::summary() const
{
    return m_summary->text();
}

QUuid ConsentDialog::recording() const
{
    return m_subject->currentData().toUuid();
}

void ConsentDialog::setBusy(bool busy)
{
    m_save->setEnabled(!busy && m_mayRecord);
    m_withdraw->setEnabled(!busy && m_mayWithdraw && !m_record.terms.withdrawnOn.isValid());
    m_history->setEnabled(!busy && m_record.version > 0);
}

// What nobody here may change is there to be read.
void ConsentDialog::letEdit()
{
    const auto let = [this](QWidget* field, bool applies = true) {
        field->setProperty("toRead", !m_mayRecord);
        field->setEnabled(m_mayRecord && applies);
        field->style()->polish(field);
    };
    for (QWidget* field : {static_cast<QWidget*>(m_face), static_cast<QWidget*>(m_voice),
                           static_cast<QWidget*>(m_knowGiven), static_cast<QWidget*>(m_knowExpires),
                           static_cast<QWidget*>(m_knowDestroy), static_cast<QWidget*>(m_keepDays)})
        let(field);
    for (QCheckBox* purpose : std::as_const(m_purposes))
        let(purpose);
    let(m_whose, m_face->currentIndex() > 0);
    let(m_given, m_knowGiven->isChecked());
    let(m_expires, m_knowExpires->isChecked());
    let(m_destroy, m_knowDestroy->isChecked());
    m_remark->setReadOnly(!m_mayRecord);
}

void ConsentDialog::load()
{
    m_remarks.keep();
    setBusy(true);
    m_remark->setReadOnly(true); // what is typed now would be lost
    m_worker.ask(
        this,
        [session = m_session, recording = recording()](LibraryService& library) -> Outcome<Standing> {
            ConsentService service(library);
            Standing standing;
            auto today = service.today();
            if (!today)
                return tl::unexpected<Failure>(today.error());
            standing.today = *today;
            auto record = service.record(session.record.caseId, recording);
            if (!record)
                return tl::unexpected<Failure>(record.error());
            standing.record = std::move(*record);
            standing.mayRecord = service.mayRecord(session.record.caseId, recording);
            standing.mayWithdraw = service.mayWithdraw().has_value();
            auto sameCode = sameCodeText(library, session.record.caseId);
            if (!sameCode)
                return tl::unexpected<Failure>(sameCode.error());
            standing.sameCode = std::move(*sameCode);
            standing.remark = draftTexts(library, session.record.id, db::DraftOf::Consent).value(recording);
            const std::optional<db::Consent> own =
                standing.record.version > 0 ? std::optional(standing.record) : std::nullopt;
            if (recording.isNull()) {
                standing.summary = consentSummary(effectiveConsent(own, std::nullopt, *today));
                return standing;
            }
            const auto effective = service.effective(recording, *today);
            if (!effective)
                return tl::unexpected<Failure>(effective.error());
            standing.summary = consentSummary(*effective);
            return standing;
        },
        [this](const Outcome<Standing>& standing) {
            if (standing)
                show(*standing);
            else
                told(standing.error());
        });
}

void ConsentDialog::show(const Standing& standing)
{
    m_record = standing.record;
    m_today = standing.today;
    m_summary->setText(tr("Today: %1").arg(standing.summary));
    m_sameCode->setText(standing.sameCode);
    m_sameCode->setVisible(!standing.sameCode.isEmpty());
    if (!standing.sameCode.isEmpty())
        setWindowTitle(tr("Consent · case %1").arg(markedCode(m_session.caseCode, m_session.record.caseId)));
    m_mayRecord = standing.mayRecord.has_value();
    m_mayWithdraw = standing.mayWithdraw;
    m_right->setText(m_mayRecord ? QString() : wordFailure(standing.mayRecord.error()).oneText());
    m_right->setVisible(!m_mayRecord);
    const db::ConsentDraft& terms = m_record.terms;
    for (qsizetype i = 0; i < m_purposes.size(); ++i)
        m_purposes[i]->setChecked(terms.purposes.contains(db::allConsentPurposes()[i]));
    m_face->setCurrentIndex(m_face->findData(static_cast<int>(terms.faceMask)));
    showMaskedPeople(*m_whose, terms.maskedPeople);
    m_voice->setChecked(terms.voiceMask);
    const auto put = [&](QCheckBox* known, QDateEdit* date, const QDate& day) {
        known->setChecked(day.isValid());
        date->setDate(day.isValid() ? day : m_today);
    };
    put(m_knowGiven, m_given, terms.givenOn);
    put(m_knowExpires, m_expires, terms.expiresOn);
    put(m_knowDestroy, m_destroy, terms.destroyBy);
    m_keepDays->setValue(terms.keepDays);
    const QString remark = m_remarks.value(terms.recordingId, standing.remark);
    const bool kept = !remark.isEmpty() && remark != terms.remark;
    {
        const QSignalBlocker quiet(m_remark); // nobody types it
        m_remark->setPlainText(kept ? remark : terms.remark);
    }
    m_keptRemark->setVisible(kept);
    letEdit();
    m_save->setText(terms.withdrawnOn.isValid() ? tr("Save as given &anew") : tr("&Save"));
    setBusy(false);
}

db::ConsentDraft ConsentDialog::draft() const
{
    db::ConsentDraft draft;
    draft.caseId = m_session.record.caseId;
    draft.recordingId = recording();
    for (qsizetype i = 0; i < m_purposes.size(); ++i) {
        if (m_purposes[i]->isChecked())
            draft.purposes.append(db::allConsentPurposes()[i]);
    }
    draft.faceMask = static_cast<db::FaceMask>(m_face->currentData().toInt());
    draft.maskedPeople = maskedPeopleIn(*m_whose, -1);
    draft.voiceMask = m_voice->isChecked();
    const auto day = [](const QCheckBox* known, const QDateEdit* date) {
        return known->isChecked() ? date->date() : QDate();
    };
    draft.givenOn = day(m_knowGiven, m_given);
    draft.expiresOn = day(m_knowExpires, m_expires);
    draft.destroyBy = day(m_knowDestroy, m_destroy);
    draft.keepDays = m_keepDays->value();
    draft.remark = m_remark->toPlainText();
    return draft;
}

void ConsentDialog::told(const Failure& failure)
{
    m_problem->setText(wordFailure(failure).oneText());
    m_problem->setVisible(true);
    m_remark->setReadOnly(!m_mayRecord);
    setBusy(false);
}

void ConsentDialog::save()
{
    m_remarks.keep();
    setBusy(true);
    m_problem->setVisible(false);
    m_worker.ask(
        this,
        [draft = draft(), version = m_record.version](LibraryService& library) {
            return ConsentService(library).put(draft, version);
        },
        [this](const Outcome<db::Consent>& stored) {
            if (!stored)
                return told(stored.error());
            m_record = *stored;
            keepRemark(); // it is no draft any more
            Q_EMIT changed();
            load();
        });
}

void ConsentDialog::askToWithdraw()
{
    m_worker.ask(
        this,
        [caseId = m_session.record.caseId, recording = recording()](LibraryService& library) {
            return ConsentService(library).affected(caseId, recording);
        },
        [this](const Outcome<WithdrawalEffect>& effect) {
            if (!effect)
                return told(effect.error());
            auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Withdraw consent"),
                                        tr("Withdraw the consent from today on?"), QMessageBox::NoButton, this);
            box->setObjectName(QStringLiteral("withdrawQuestion"));
            const QString reach = effect->examples.isEmpty() ? tr("No collection shows anything of it.")
                                                             : tr("%n example(s) leave these collections: %1.", nullptr,
                                                                  static_cast<int>(effect->examples.size()))
                                                                   .arg(effect->collections.join(QStringLiteral(", ")));
            QStringList words{reach, tr("Nothing can be exported any more. The recordings stay until somebody destroys "
                                        "them; they are listed as due.")};
            if (effect->left > 0)
                words.append(tr("What has left the library is not reached: %n entr(ies) in “Who did what” say that "
                                "something of it has left.",
                                nullptr, effect->left));
            if (!m_sameCode->text().isEmpty())
                words.append(m_sameCode->text());
            box->setInformativeText(words.join(u' '));
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->setDefaultButton(box->addButton(tr("Keep the consent"), QMessageBox::RejectRole));
            QAbstractButton* yes = box->addButton(tr("Withdraw"), QMessageBox::DestructiveRole);
            connect(box, &QMessageBox::buttonClicked, this, [this, yes](QAbstractButton* button) {
                if (button == yes)
                    withdraw();
            });
            box->open();
        });
}

void ConsentDialog::withdraw()
{
    setBusy(true);
    m_worker.ask(
        this,
        [caseId = m_session.record.caseId, recording = recording(), day = m_today, version = m_record.version](
            LibraryService& library) { return ConsentService(library).withdraw(caseId, recording, day, version); },
        [this](const Outcome<db::Consent>& stored) {
            if (!stored)
                return told(stored.error());
            Q_EMIT changed();
            load();
        });
}

} // namespace alliance::app
