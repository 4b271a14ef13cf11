#include "app/panels/ConsentDialog.h"

#include "app/panels/ElidedCombo.h"
#include "app/panels/ExportParts.h"
#include "app/panels/PanelParts.h"
#include "app/panels/PanelScroll.h"
#include "app/services/DateText.h"
#include "app/services/ErrorText.h"
#include "app/services/LibraryWorker.h"
#include "app/services/SameCode.h"
#include "app/services/SessionName.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace alliance::app
{
namespace
{

constexpr int kLeastDateWords = 150;                 // px
constexpr std::chrono::milliseconds kKeepAfter{700}; // a draft is at most that old

// Of this consent; null: none.
QString keptRemark(LibraryService& library, const QUuid& session, const QUuid& recording)
{
    const QByteArray draft = library.database().drafts().get(session, db::DraftOf::Consent).value_or(QByteArray());
    return QJsonDocument::fromJson(draft).object()[recording.toString(QUuid::WithoutBraces)].toString();
}

} // namespace

ConsentDialog::ConsentDialog(LibraryWorker& worker, SessionItem session, QWidget* parent)
    : QDialog(parent), m_worker(worker), m_session(std::move(session))
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
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(kKeepAfter);
    connect(&m_keepSoon, &QTimer::timeout, this, &ConsentDialog::keepRemark);
    connect(m_remark, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_keepSoon.isActive())
            m_keepSoon.start();
    });
    load();
}

QWidget* ConsentDialog::dateRow(const QString& words, QCheckBox*& known, QDateEdit*& date)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    known = new QCheckBox(words);
    date = new QDateEdit(QDate::currentDate());
    date->setCalendarPopup(true);
    date->setDisplayFormat(shortDayFormat());
    date->setMinimumWidth(136);
    date->setEnabled(false);
    date->setAccessibleName(words);
    connect(known, &QCheckBox::toggled, date, &QWidget::setEnabled);
    row->addWidget(known);
    row->addWidget(date);
    row->addStretch(1);
    return box;
}

// Below each other, however long the words before them are.
void ConsentDialog::alignDates()
{
    const QList<QCheckBox*> boxes{m_knowGiven, m_knowExpires, m_knowDestroy};
    int widest = kLeastDateWords;
    for (QCheckBox* box : boxes) {
        box->ensurePolished();
        widest = std::max(widest, box->sizeHint().width());
    }
    for (QCheckBox* box : boxes)
        box->setMinimumWidth(widest);
}

void ConsentDialog::makeForm()
{
    auto* fields = new QWidget;
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_subject = new ElidedCombo;
    m_subject->addItem(m_session.caseCode.isEmpty() ? tr("All recordings of its case")
                                                    : tr("All recordings of case %1").arg(m_session.caseCode),
                       QUuid());
    for (const RecordingItem& recording : m_session.recordings) {
        const QString label = recording.record.label.isEmpty() ? recording.record.fileName : recording.record.label;
        m_subject->addItem(tr("Session %1, only “%2”").arg(m_session.record.number).arg(label), recording.record.id);
    }
    connect(m_subject, &QComboBox::currentIndexChanged, this, &ConsentDialog::load);
    form->addRow(tr("&For"), m_subject);

    auto* purposes = new QWidget;
    auto* grid = new QGridLayout(purposes);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const db::ConsentPurpose purpose : db::allConsentPurposes()) {
        auto* box = new QCheckBox(capital(purposeText(purpose)));
        const int at = static_cast<int>(m_purposes.size());
        grid->addWidget(box, at / 2, at % 2);
        m_purposes.append(box);
    }
    form->addRow(tr("May be used for"), purposes);

    m_face = new QComboBox;
    m_face->addItem(tr("shown as they are"), static_cast<int>(db::FaceMask::None));
    for (const db::FaceMask mask :
         {db::FaceMask::Edge, db::FaceMask::Blur, db::FaceMask::Pixelate, db::FaceMask::Solid, db::FaceMask::Skeleton})
        m_face->addItem(faceMaskText(mask), static_cast<int>(mask));
    form->addRow(tr("Fa&ces in exports"), m_face);
    m_whose = maskedPeopleBox();
    m_whose->setToolTip(tr("Whoever is not surely known to be somebody else is covered, too"));
    form->addRow(tr("Wh&ose faces"), m_whose);
    connect(m_face, &QComboBox::currentIndexChanged, m_whose, [this](int row) { m_whose->setEnabled(row > 0); });
    m_whose->setEnabled(false);
    for (QComboBox* choice : {m_subject, m_face, m_whose})
        choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // as wide as each other
    m_voice = new QCheckBox(tr("&Voices in exports must be changed"));
    form->addRow(QString(), m_voice);

    form->addRow(tr("Given"), dateRow(tr("S&ince"), m_knowGiven, m_given));
    form->addRow(tr("Ends"), dateRow(tr("&Last day"), m_knowExpires, m_expires));
    form->addRow(tr("Destroy"), dateRow(tr("&Keep until at most"), m_knowDestroy, m_destroy));
    alignDates();
    m_keepDays = new QSpinBox;
    m_keepDays->setRange(0, 36500);
    m_keepDays->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_keepDays->setSpecialValueText(tr("no limit"));
    m_keepDays->setSuffix(tr(" days after it was held"));
    m_keepDays->setAccessibleName(tr("How long each session may be kept"));
    form->addRow(tr("Each session at most"), m_keepDays);
    m_remark = new QPlainTextEdit;
    m_remark->setFixedHeight(m_remark->fontMetrics().lineSpacing() * 2 + 22);
    m_remark->setTabChangesFocus(true);
    m_remark->setPlaceholderText(tr("Where the signed form lies, for example"));
    m_remark->setAccessibleName(tr("Remark"));
    form->addRow(tr("&Remark"), m_remark);
    static_cast<QVBoxLayout*>(layout())->addWidget(new PanelScroll(fields), 1);
}

void ConsentDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::ActionRole);
    m_withdraw = buttons->addButton(tr("&Withdraw…"), QDialogButtonBox::DestructiveRole);
    m_history = buttons->addButton(tr("&History…"), QDialogButtonBox::ActionRole);
    m_history->setObjectName(QStringLiteral("consentHistory"));
    m_history->setToolTip(tr("Compare the versions of this consent, and restore one"));
    m_save->setProperty("primary", true);
    withoutDefault(*buttons);
    connect(m_save, &QPushButton::clicked, this, &ConsentDialog::save);
    connect(m_withdraw, &QPushButton::clicked, this, &ConsentDialog::askToWithdraw);
    connect(m_history, &QPushButton::clicked, this,
            [this] { Q_EMIT historyRequested(m_session.record.caseId, recording()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
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
    if (m_keepSoon.isActive())
        keepRemark();
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
            standing.remark = keptRemark(library, session.record.id, recording);
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

void ConsentDialog::save()
{
    if (m_keepSoon.isActive())
        keepRemark();
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
