#include "app/panels/StopTapeField.h"

#include "app/actions/KeyGuard.h"
#include "app/models/StopTape.h"
#include "app/services/ErrorText.h"
#include "app/services/TimeText.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace alliance::app
{

StopTapeField::StopTapeField(StopTape& tape, QWidget* parent) : QWidget(parent), m_tape(tape)
{
    setObjectName(QStringLiteral("stopTape"));
    setAttribute(Qt::WA_StyledBackground);
    m_words = new QLabel;
    m_words->setProperty("muted", true);
    m_field = new QLineEdit;
    m_field->setPlaceholderText(tr("What I felt, or was pulled to do"));
    m_field->setAccessibleName(tr("What I felt, or was pulled to do"));
    m_field->setProperty(kOwnsEscape, true);
    m_field->installEventFilter(this);
    m_hint = new QLabel;
    m_hint->setProperty("muted", true);
    ask(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(12);
    layout->addWidget(m_words);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_hint);
    hide();
    connect(m_field, &QLineEdit::textEdited, &m_tape, &StopTape::type);
    connect(m_field, &QLineEdit::textChanged, this, [this] { ask(false); });
    connect(&m_tape, &StopTape::opened, this, [this](base::MediaTime time, const QString& words) {
        m_words->setText(words.isEmpty() ? tr("Keeping %1…").arg(timeText(time))
                                         : tr("Not saved yet, at %1").arg(timeText(time)));
        m_field->setText(words);
        show();
        if (words.isEmpty()) // what is offered again waits
            m_field->setFocus();
    });
    connect(&m_tape, &StopTape::kept, this,
            [this] { m_words->setText(tr("%1 is kept").arg(timeText(m_tape.time()))); });
    connect(&m_tape, &StopTape::refused, this,
            [this](const Failure& failure) { m_words->setText(wordFailure(failure).oneText()); });
    connect(&m_tape, &StopTape::closed, this, [this] {
        hide();
        m_field->clear();
        Q_EMIT left();
    });
}

QString StopTapeField::words() const
{
    return m_words->text();
}

QString StopTapeField::hint() const
{
    return m_hint->text();
}

void StopTapeField::keepTyped()
{
    if (m_tape.isOpen())
        m_tape.finish(m_field->text());
}

void StopTapeField::ask(bool toLeave)
{
    m_asked = toLeave;
    m_hint->setText(toLeave ? tr("Enter keeps the words · Esc again drops them")
                            : tr("Enter keeps the words · Esc goes on without"));
}

// Esc closes so much that nobody loses a sentence to one press of it.
void StopTapeField::leave()
{
    if (!m_asked && !m_field->text().trimmed().isEmpty())
        return ask(true);
    m_tape.leave();
}

bool StopTapeField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut)
        ask(false);
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto& pressed = *static_cast<const QKeyEvent*>(event);
    switch (pressed.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_tape.finish(m_field->text());
        return true;
    case Qt::Key_Escape:
        if (!pressed.isAutoRepeat())
            leave();
        return true;
    default:
        return false;
    }
}

} // namespace alliance::app
