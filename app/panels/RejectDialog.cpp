#include "app/panels/RejectDialog.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace alliance::app
{

QStringList RejectDialog::reasons()
{
    return {tr("Thinking or remembering"),        tr("Attending to something in the room"),
            tr("Usual for this person"),          tr("Only settling in the chair"),
            tr("Measured wrongly at this place"), tr("Not useful for this supervision")};
}

RejectDialog::RejectDialog(const QString& candidate, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Reject candidate"));
    setMinimumWidth(420);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    auto* what = new QLabel(candidate);
    what->setProperty("heading", 3);
    what->setWordWrap(true);
    auto* ask = new QLabel(tr("Why is it set aside? Press its number."));
    ask->setProperty("muted", true);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("reasons"));
    m_list->setAccessibleName(tr("Reasons"));
    const QStringList all = reasons();
    for (qsizetype i = 0; i < all.size(); ++i)
        m_list->addItem(QStringLiteral("%1   %2").arg(i + 1).arg(all[i]));
    m_list->setCurrentRow(0);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * static_cast<int>(all.size()) + 8);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::itemActivated, this, [this] { choose(reasons().at(m_list->currentRow())); });
    m_own = new QLineEdit;
    m_own->setPlaceholderText(tr("Or in your own words"));
    m_own->setAccessibleName(tr("Reason in your own words"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* accept = buttons->addButton(tr("Reject candidate"), QDialogButtonBox::AcceptRole);
    accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString own = m_own->text().trimmed();
        choose(own.isEmpty() ? reasons().at(m_list->currentRow()) : own);
    });
    for (QWidget* widget : std::initializer_list<QWidget*>{what, ask, m_list, m_own, buttons})
        layout->addWidget(widget);
    m_list->setFocus();
}

bool RejectDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int row = key->key() - Qt::Key_1;
        if (key->modifiers() == Qt::NoModifier && row >= 0 && row < m_list->count()) {
            choose(reasons().at(row));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void RejectDialog::choose(const QString& reason)
{
    Q_EMIT rejectedBecause(reason);
    accept();
}

} // namespace alliance::app
