#include "app/panels/ElidedButton.h"

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

void ElidedButton::fit()
{
    const int around = sizeHint().width() - fontMetrics().horizontalAdvance(text());
    const QString shown = isVisible() ? fontMetrics().elidedText(m_text, Qt::ElideRight, width() - around) : m_text;
    setText(shown);
    const QString whole = m_text.trimmed();
    setToolTip(shown == m_text ? m_about : m_about.isEmpty() ? whole : whole + u'\n' + m_about);
}

} // namespace alliance::app
