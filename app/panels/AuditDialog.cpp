#include "app/panels/AuditDialog.h"

#include "app/panels/PanelParts.h"
#include "app/services/AuditText.h"
#include "app/services/ErrorText.h"
#include "app/services/LibraryWorker.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace alliance::app
{

AuditDialog::AuditDialog(LibraryWorker& worker, const QUuid& session, const QString& title, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("auditDialog"));
    setWindowTitle(tr("Who did what · %1").arg(title));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(720, 520);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    m_words = new QLabel(tr("Reading the record of changes…"));
    m_words->setProperty("muted", true);
    m_words->setWordWrap(true);
    m_list = new QTreeWidget;
    m_list->setObjectName(QStringLiteral("audit"));
    m_list->setAccessibleName(tr("Record of changes"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("When"), tr("Who"), tr("What")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    worker.ask(
        this,
        [session](LibraryService& library) -> Outcome<Content> {
            const auto events = library.database().audit().listOfSession(session);
            if (!events)
                return tl::unexpected<Failure>(library.failure(events.error(), Subject::Session, {}));
            Content content{*events, {}};
            for (const db::AuditEvent& event : content.events) {
                if (!content.names.contains(event.person))
                    content.names.insert(event.person, library.personName(event.person));
            }
            return content;
        },
        [this](const Outcome<Content>& content) {
            if (content)
                show(*content);
            else
                sayIn(*m_words, wordFailure(content.error()).oneText(), true);
        });
}

void AuditDialog::show(const Content& content)
{
    // The latest first.
    for (auto event = content.events.crbegin(); event != content.events.crend(); ++event) {
        const QString name = content.names.value(event->person);
        new QTreeWidgetItem(m_list, {QLocale().toString(event->at.toLocalTime(), tr("d MMM yyyy, HH:mm:ss")),
                                     name.isEmpty() ? tr("somebody without a name here") : name, auditText(*event)});
    }
    m_words->setText(tr("%n entries. They are chained to each other and cannot be changed. “Export the record of "
                        "changes” in the menu of the library writes those of the whole library with their hashes.",
                        nullptr, static_cast<int>(content.events.size())));
}

} // namespace alliance::app
