#include "app/panels/CheckDialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace alliance::app
{

CheckDialog::CheckDialog(const LibraryCheck& check, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Check library"));
    setMinimumSize(640, 360);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    auto* heading = new QLabel(summary(check));
    heading->setWordWrap(true);
    layout->addWidget(heading);
    auto* text = new QPlainTextEdit;
    text->setObjectName(QStringLiteral("findings"));
    text->setAccessibleName(tr("What was found"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    QStringList lines = check.findings;
    if (check.rowsOlder > 0)
        lines << rowsText(check);
    if (!check.remarks.isEmpty())
        lines << (lines.isEmpty() ? QString() : QStringLiteral("\n")) + tr("Worth knowing:") << check.remarks;
    text->setPlainText(lines.join(QLatin1Char('\n')));
    layout->addWidget(text, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* copy = buttons->addButton(tr("&Copy text"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, text, [text] { QApplication::clipboard()->setText(text->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

QString CheckDialog::summary(const LibraryCheck& check)
{
    if (check.clean())
        return tr("What was checked is sound: %1, %2, %3.")
            .arg(tr("%n recording(s)", nullptr, static_cast<int>(check.recordings)),
                 tr("%n note(s)", nullptr, static_cast<int>(check.notes)),
                 tr("%n recorded change(s)", nullptr, static_cast<int>(check.auditEvents)));
    return tr("Not everything is as it has to be. Where a finding says what to do, do that; for all else keep the "
              "library as it is and restore it from a backup.");
}

} // namespace alliance::app
