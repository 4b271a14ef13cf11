#include "app/panels/SessionDetailsDialog.h"

#include "app/panels/PanelParts.h"
#include "app/services/ConsentService.h"
#include "app/services/DateText.h"
#include "app/services/ErrorText.h"
#include "app/services/LibraryWorker.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace alliance::app
{
namespace
{

constexpr int kMostSessions = 99'999; // of a case

}

SessionDetailsDialog::SessionDetailsDialog(LibraryWorker& worker, SessionItem session, QWidget* parent)
    : QDialog(parent), m_worker(worker), m_session(std::move(session))
{
    setObjectName(QStringLiteral("sessionDetailsDialog"));
    setWindowTitle(tr("Session details"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    makeForm();
    m_state = new QLabel;
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    layout->addStretch();
    makeButtons();
    load();
}

void SessionDetailsDialog::makeForm()
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_code = new QLineEdit;
    m_code->setObjectName(QStringLiteral("code"));
    form->addRow(tr("&Case"), m_code);
    m_reach = new QLabel;
    m_reach->setWordWrap(true);
    m_reach->setProperty("muted", true);
    form->addRow(QString(), m_reach);
    m_number = new QSpinBox;
    m_number->setObjectName(QStringLiteral("number"));
    m_number->setRange(1, kMostSessions);
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    form->addRow(tr("&Number in the case"), m_number);
    auto* held = new QHBoxLayout;
    held->setSpacing(12);
    m_knowHeld = new QCheckBox(tr("&On"));
    m_knowHeld->setObjectName(QStringLiteral("knowHeld"));
    m_knowHeld->setAccessibleName(tr("The day is known"));
    m_held = new QDateEdit;
    m_held->setObjectName(QStringLiteral("held"));
    m_held->setCalendarPopup(true);
    m_held->setDisplayFormat(shortDayFormat());
    m_held->setMinimumWidth(136);
    m_held->setEnabled(false);
    m_held->setAccessibleName(tr("Held on"));
    connect(m_knowHeld, &QCheckBox::toggled, m_held, &QWidget::setEnabled);
    held->addWidget(m_knowHeld);
    held->addWidget(m_held);
    held->addStretch(1);
    form->addRow(tr("Held"), held);
    m_title = new QLineEdit;
    m_title->setObjectName(QStringLiteral("title"));
    form->addRow(tr("&Title"), m_title);
    for (const RecordingItem& one : std::as_const(m_session.recordings)) {
        auto* name = new QLineEdit;
        name->setObjectName(QStringLiteral("recordingName"));
        name->setPlaceholderText(one.record.fileName);
        name->setAccessibleName(tr("Name of the recording %1").arg(one.record.fileName));
        form->addRow(m_names.isEmpty() ? tr("&Recordings") : QString(), name);
        m_names.append(name);
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(form);
}

void SessionDetailsDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setProperty("primary", true);
    m_move = buttons->addButton(tr("Other case…"), QDialogButtonBox::ActionRole);
    m_move->setObjectName(QStringLiteral("move"));
    m_move->setAutoDefault(false);
    connect(m_move, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT moveRequested();
    });
    for (const QLineEdit* one : m_names + QList<QLineEdit*>{m_code, m_title})
        connect(one, &QLineEdit::textChanged, this, &SessionDetailsDialog::offerMove);
    connect(m_number, &QSpinBox::valueChanged, this, &SessionDetailsDialog::offerMove);
    connect(m_knowHeld, &QCheckBox::toggled, this, &SessionDetailsDialog::offerMove);
    connect(m_held, &QDateEdit::dateChanged, this, &SessionDetailsDialog::offerMove);
    connect(buttons, &QDialogButtonBox::accepted, this, &SessionDetailsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

void SessionDetailsDialog::load()
{
    m_save->setEnabled(false);
    sayIn(*m_state, tr("Looking up the session…"));
    m_worker.ask(
        this,
        [id = m_session.record.id](LibraryService& library) -> Outcome<Details> {
            auto item = library.session(id);
            if (!item)
                return tl::unexpected<Failure>(item.error());
            const auto today = ConsentService(library).today();
            if (!today)
                return tl::unexpected<Failure>(today.error());
            Details details{std::move(item->record), {}, std::nullopt, *today};
            for (const RecordingItem& one : std::as_const(item->recordings))
                details.recordings.append(one.record);
            if (auto ofCase = library.database().cases().get(details.session.caseId))
                details.ofCase = std::move(*ofCase);
            return details;
        },
        [this](const Outcome<Details>& details) {
            if (details)
                show(*details);
            else
                told(details.error());
        });
}

void SessionDetailsDialog::show(const Details& details)
{
    m_details = details;
    m_code->setEnabled(details.ofCase.has_value());
    if (details.ofCase) {
        m_code->setText(details.ofCase->code);
        m_reach->setText(
            tr("The code belongs to the case and to all its %n session(s).", nullptr, details.ofCase->sessionCount));
    }
    m_number->setValue(details.session.number);
    m_held->setMaximumDate(std::max(details.today, details.session.heldOn));
    m_held->setDate(details.session.heldOn.isValid() ? details.session.heldOn : details.today);
    m_knowHeld->setChecked(details.session.heldOn.isValid());
    m_title->setText(details.session.label);
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const bool known =
            i < details.recordings.size() && details.recordings[i].id == m_session.recordings[i].record.id;
        m_names[i]->setEnabled(known);
        m_names[i]->setText(known ? details.recordings[i].label : QString());
    }
    offerMove();
    m_save->setEnabled(true);
    sayIn(*m_state, tr("Until when the session may be kept can depend on the day. Consent and who may open the session "
                       "stay as they are."));
}

void SessionDetailsDialog::told(const Failure& failure)
{
    sayIn(*m_state, wordFailure(failure).oneText(), true);
}

QDate SessionDetailsDialog::held() const
{
    return m_knowHeld->isChecked() ? m_held->date() : QDate();
}

bool SessionDetailsDialog::isChanged() const
{
    return m_number->value() != m_details.session.number || held() != m_details.session.heldOn ||
           m_title->text() != m_details.session.label ||
           (m_details.ofCase && m_code->text() != m_details.ofCase->code) || !changedNames().isEmpty();
}

void SessionDetailsDialog::offerMove()
{
    const bool changed = !m_details.session.id.isNull() && isChanged();
    m_move->setEnabled(!changed);
    m_move->setToolTip(changed ? tr("Save what was changed here first") : QString());
}

QList<RecordingName> SessionDetailsDialog::changedNames() const
{
    QList<RecordingName> names;
    for (qsizetype i = 0; i < m_names.size() && i < m_details.recordings.size(); ++i) {
        if (m_names[i]->isEnabled() && m_names[i]->text() != m_details.recordings[i].label)
            names.append({m_details.recordings[i].id, m_names[i]->text()});
    }
    return names;
}

void SessionDetailsDialog::save()
{
    SessionChange change;
    // What was not touched here may have been changed by somebody else since.
    if (m_number->value() != m_details.session.number)
        change.number = m_number->value();
    if (held() != m_details.session.heldOn)
        change.heldOn = held();
    if (m_title->text() != m_details.session.label)
        change.title = m_title->text();
    CaseChange ofCase;
    if (m_details.ofCase && m_code->text() != m_details.ofCase->code)
        ofCase.code = m_code->text();
    m_save->setEnabled(false);
    m_worker.ask(
        this,
        [id = m_session.record.id, change, ofCase, names = changedNames()](LibraryService& library) {
            return SessionDetailsService(library).change(id, change, ofCase, names);
        },
        [this](const Done& done) {
            if (!done) {
                m_save->setEnabled(true);
                return told(done.error());
            }
            Q_EMIT changed();
            accept();
        });
}

} // namespace alliance::app
