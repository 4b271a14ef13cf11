#include "app/panels/CommandPalette.h"

#include "app/models/PaletteModel.h"
#include "app/panels/PaletteDelegate.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

constexpr QSize kSize(560, 420);
constexpr int kFromTop = 64;

} // namespace

CommandPalette::CommandPalette(QList<PaletteEntry> entries, QList<ActionId> recent, const Theme& theme, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      m_all(std::move(entries)),
      m_recent(std::move(recent)),
      m_model(new PaletteModel(this)),
      m_field(new QLineEdit),
      m_list(new QListView),
      m_none(new QLabel(tr("No command has these words.")))
{
    setObjectName(QStringLiteral("palette"));
    setWindowTitle(tr("Find a command"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_field->setAccessibleName(tr("Words of a command"));
    m_field->setPlaceholderText(tr("Type some words of a command"));
    m_field->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setProperty("muted", true);
    m_none->setAlignment(Qt::AlignCenter);
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(12, 12, 12, 12);
    frame->setSpacing(8);
    frame->addWidget(m_field);
    frame->addWidget(m_list, 1);
    frame->addWidget(m_none, 1);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    find();
}

void CommandPalette::showEvent(QShowEvent* event)
{
    if (const QWidget* over = parentWidget()) {
        const QSize size = kSize.boundedTo(over->size() - QSize(32, 32));
        const QPoint corner = over->mapToGlobal(QPoint((over->width() - size.width()) / 2, kFromTop));
        setGeometry(QRect(corner, size));
    }
    m_field->setFocus();
    QDialog::showEvent(event);
}

void CommandPalette::setEntries(QList<PaletteEntry> entries)
{
    const PaletteEntry* current = m_model->entry(m_list->currentIndex());
    const bool moved = current && m_list->currentIndex().row() > 0; // by hand
    const ActionId id = current ? current->id : ActionId{};
    m_all = std::move(entries);
    find();
    for (int row = 0; moved && row < m_model->rowCount(); ++row)
        if (m_model->entry(m_model->index(row))->id == id)
            m_list->setCurrentIndex(m_model->index(row));
}

void CommandPalette::find()
{
    m_model->setEntries(paletteEntries(m_all, m_field->text(), m_recent));
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_none->setVisible(!any);
    m_list->setCurrentIndex(m_model->index(0));
}

void CommandPalette::run()
{
    const PaletteEntry* entry = m_model->entry(m_list->currentIndex());
    if (!entry || !entry->enabled())
        return; // its reason is beside it
    const ActionId id = entry->id;
    accept();
    Q_EMIT chosen(id);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<const QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    default:
        return false;
    }
}

} // namespace alliance::app
