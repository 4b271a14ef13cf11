#include "app/panels/DestroyDialog.h"

#include "app/panels/PanelParts.h"
#include "app/panels/WidgetTip.h"
#include "app/services/ErrorText.h"
#include "app/services/IdText.h"
#include "app/services/LibraryWorker.h"
#include "app/services/SameCode.h"
#include "app/services/SessionName.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

constexpr int kWordWidth = 260; // px

// Where the code of the case is damaged, or not for this person, there is something to type all the same.
QString wordOf(const SessionItem& session, bool wholeCase)
{
    if (!session.caseCode.isEmpty())
        return session.caseCode;
    return idText(wholeCase ? session.record.caseId : session.record.id).left(8);
}

QString titleOf(const SessionItem& session, bool wholeCase)
{
    if (wholeCase)
        return DestroyDialog::tr("Destroy case %1").arg(wordOf(session, wholeCase));
    return DestroyDialog::tr("Destroy %1").arg(sessionName(session));
}

} // namespace

DestroyDialog::DestroyDialog(LibraryWorker& worker, const SessionItem& session, bool wholeCase, QWidget* parent)
    : QDialog(parent), m_word(wordOf(session, wholeCase))
{
    setObjectName(QStringLiteral("destroyDialog"));
    setWindowTitle(titleOf(session, wholeCase));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(560);
    if (wholeCase)
        m_request.caseId = session.record.caseId;
    else
        m_request.sessions = {session.record.id};
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    m_heading = new QLabel(tr("This cannot be undone."));
    m_heading->setProperty("heading", 2);
    layout->addWidget(m_heading);
    m_reach = new QLabel(tr("Looking up what is there…"));
    m_reach->setObjectName(QStringLiteral("reach"));
    m_reach->setWordWrap(true);
    m_reach->setMinimumHeight(m_reach->fontMetrics().lineSpacing() * 6);
    m_reach->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(m_reach);
    m_fields = new QWidget;
    auto* form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setPlaceholderText(tr("Stands in the certificate"));
    form->addRow(tr("&Why"), m_reason);
    m_typed = new QLineEdit;
    m_typed->setObjectName(QStringLiteral("typed"));
    m_typed->setAccessibleName(tr("Type “%1” to confirm").arg(m_word));
    const QString word = m_typed->fontMetrics().elidedText(m_word, Qt::ElideMiddle, kWordWidth);
    if (word != m_word)
        setTip(*m_typed, m_word);
    form->addRow(tr("&Type “%1” to confirm").arg(word), m_typed);
    layout->addWidget(m_fields);
    m_backups = new QCheckBox;
    m_backups->setVisible(false);
    layout->addWidget(m_backups);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_destroy = buttons->addButton(tr("&Destroy for good"), QDialogButtonBox::AcceptRole);
    m_destroy->setAutoDefault(false);
    m_destroy->setEnabled(false);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    for (QLineEdit* field : {m_reason, m_typed})
        connect(field, &QLineEdit::textChanged, this, &DestroyDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_request.reason = m_reason->text().trimmed();
        Q_EMIT confirmed(m_request, m_backups->isChecked());
        accept();
    });
    worker.ask(
        this,
        [request = m_request](LibraryService& library) -> Outcome<Reach> {
            auto plan = DestructionService(library).plan(request);
            if (!plan)
                return tl::unexpected<Failure>(plan.error());
            auto sameCode =
                request.sessions.isEmpty() ? sameCodeText(library, request.caseId) : Outcome<QString>(QString());
            if (!sameCode)
                return tl::unexpected<Failure>(sameCode.error());
            return Reach{std::move(*plan), std::move(*sameCode)};
        },
        [this, code = session.caseCode](const Outcome<Reach>& reach) {
            if (!reach)
                return refuse(wordFailure(reach.error()).oneText());
            if (!reach->sameCode.isEmpty())
                setWindowTitle(tr("Destroy case %1").arg(markedCode(code, m_request.caseId)));
            show(*reach);
        });
}

// Nothing to fill in, and no more room than the words need.
void DestroyDialog::refuse(const QString& why)
{
    for (QWidget* one : {static_cast<QWidget*>(m_heading), m_fields, static_cast<QWidget*>(m_destroy)})
        one->setVisible(false);
    m_reach->setText(why);
    m_reach->setMinimumHeight(0); // it is never less than that
    const QMargins around = layout()->contentsMargins();
    m_reach->setMinimumHeight(m_reach->heightForWidth(minimumWidth() - around.left() - around.right()));
    layout()->activate(); // or the dialog is kept as high as it had to be before
    resize(minimumWidth(), layout()->totalHeightForWidth(minimumWidth()));
}

void DestroyDialog::show(const Reach& reach)
{
    const DestructionPlan& plan = reach.plan;
    QStringList lines;
    if (!reach.sameCode.isEmpty())
        lines.append(reach.sameCode);
    lines.append(plan.sessions.size() == 1 ? tr("One session goes, with:")
                                           : tr("%1 sessions go, with:").arg(plan.sessions.size()));
    lines.append(tr("• %n recording(s) in the library (%1) and all that was made from them", nullptr, plan.recordings)
                     .arg(QLocale().formattedDataSize(plan.bytes)));
    lines.append(tr("• %1, %2, all decisions and drafts, for everybody")
                     .arg(tr("%n note(s)", nullptr, plan.notes), tr("%n marker(s)", nullptr, plan.markers)));
    if (plan.examples > 0)
        lines.append(tr("• %n example(s) in collections", nullptr, plan.examples));
    lines.append(tr("• the keys: what a disk may still keep of it cannot be read any more"));
    if (plan.linked > 0)
        lines.append(tr("%n recording(s) are only linked: their files stay where they are.", nullptr, plan.linked));
    QStringList removable;
    QStringList others;
    for (const db::HoldingBackup& backup : plan.backups)
        (backup.removable ? removable : others).append(pathText(backup.folder));
    if (!others.isEmpty())
        lines.append(tr("%n copies of the library hold, or may hold, its keys and are not removed. Delete them "
                        "yourself if nobody needs them: %1",
                        nullptr, static_cast<int>(others.size()))
                         .arg(others.join(QStringLiteral(", "))));
    lines.append(tr("A certificate stays. Files that were exported and copies of the library made elsewhere are not "
                    "reached."));
    m_reach->setText(lines.join(QLatin1Char('\n')));
    const QMargins around = layout()->contentsMargins();
    m_reach->setMinimumHeight(m_reach->heightForWidth(minimumWidth() - around.left() - around.right()));
    if (!removable.isEmpty()) {
        m_backups->setText(tr("Also remove %n backup(s) in the library's folder that still hold its keys", nullptr,
                              static_cast<int>(removable.size())));
        setTip(*m_backups, removable.join(QLatin1Char('\n')));
        m_backups->setVisible(true);
    }
    m_planned = true;
    check();
    adjustSize();
}

void DestroyDialog::check()
{
    m_destroy->setEnabled(m_planned && !m_reason->text().trimmed().isEmpty() && m_typed->text().trimmed() == m_word);
}

QString DestroyDialog::plainText() const
{
    return m_reach->text();
}

} // namespace alliance::app
