#include "app/panels/ElidedButton.h"

#include "app/resources/ElidedText.h"

#include <QEvent>

namespace alliance::app
{

ElidedButton::ElidedButton(const QString& text, QWidget* parent) : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFullText(text);
}

void ElidedButton::setFullText(const QString& text, const QString& about)
{
    m_text = text;
    m_about = about;
    fit();
}

void ElidedButton::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    fit();
}

void ElidedButton::showEvent(QShowEvent* event)
{
    QPushButton::showEvent(event);
    fit();
}

// The style sheet's least height is that of text of the usual size, and a layout without room goes down to it.
void ElidedButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void ElidedButton::fit()
{
    if (isVisible())
        setMinimumHeight(sizeHint().height());
    const int around = sizeHint().width() - fontMetrics().horizontalAdvance(text());
    const QString shown = isVisible() ? fontMetrics().elidedText(m_text, Qt::ElideRight, width() - around) : m_text;
    setText(inReadingOrder(shown));
    const QString whole = m_text.trimmed();
    setToolTip(shown == m_text ? m_about : m_about.isEmpty() ? whole : whole + u'\n' + m_about);
}

} // namespace alliance::app
