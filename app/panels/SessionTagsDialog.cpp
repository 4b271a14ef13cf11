#include "app/panels/SessionTagsDialog.h"

#include "app/models/CodingSession.h"
#include "app/panels/ElidedLabel.h"
#include "app/panels/PanelParts.h"
#include "app/panels/TagField.h"
#include "app/services/ErrorText.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace alliance::app
{
namespace
{

constexpr int kWidth = 460;

}

SessionTagsDialog::SessionTagsDialog(CodingSession& coding, const QString& session, QWidget* parent)
    : QDialog(parent), m_coding(coding)
{
    setObjectName(QStringLiteral("sessionTagsDialog"));
    setWindowTitle(tr("Tags of the session"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* title = new ElidedLabel(session);
    title->setProperty("heading", 3);
    m_field = new TagField;
    m_field->setAccessibleName(tr("Tags of the session"));
    m_field->setKnown(m_coding.knownTags());
    m_shown = m_coding.tags().tags;
    m_field->setTags(m_shown);
    m_state = new QLabel;
    m_state->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("&Save tags"), QDialogButtonBox::AcceptRole);
    QPushButton* history = buttons->addButton(tr("&History…"), QDialogButtonBox::ActionRole);
    history->setEnabled(m_coding.tags().version > 0);
    connect(history, &QPushButton::clicked, this, &SessionTagsDialog::historyRequested);
    withoutDefault(*buttons); // Enter belongs to the field
    m_save->setProperty("primary", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(m_field);
    layout->addWidget(m_state);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(kWidth, sizeHint().height());
    connect(m_field, &QLineEdit::returnPressed, this, &SessionTagsDialog::save);
    connect(buttons, &QDialogButtonBox::accepted, this, &SessionTagsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_coding, &CodingSession::changed, this, &SessionTagsDialog::arrived);
    connect(&m_coding, &CodingSession::editFailed, this, &SessionTagsDialog::refused);
    connect(&m_coding.review(), &ReviewSession::closed, this, &QDialog::close);
    say(tr("Everybody who may open the session reads them. They are found by the search."), false);
    m_field->setFocus();
}

void SessionTagsDialog::say(const QString& words, bool problem)
{
    sayState(*m_state, words, problem);
}

void SessionTagsDialog::save()
{
    if (m_waits)
        return;
    m_saving = m_field->tags();
    if (m_saving == m_coding.tags().tags)
        return accept();
    m_waits = true;
    m_save->setEnabled(false);
    say(tr("Saving…"), false);
    m_coding.setTags(m_saving);
}

void SessionTagsDialog::arrived()
{
    m_field->setKnown(m_coding.knownTags());
    if (!m_waits && m_field->tags() == m_shown)
        m_field->setTags(m_coding.tags().tags); // restored, or written elsewhere
    m_shown = m_coding.tags().tags;
    if (m_waits && m_coding.tags().tags == m_saving)
        accept();
}

void SessionTagsDialog::refused(const Failure& failure)
{
    if (!std::exchange(m_waits, false))
        return;
    m_save->setEnabled(true);
    say(wordFailure(failure).oneText(), true);
}

} // namespace alliance::app
