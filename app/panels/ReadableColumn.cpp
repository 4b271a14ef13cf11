#include "app/panels/ReadableColumn.h"

#include <QEvent>
#include <QHBoxLayout>

namespace alliance::app
{
namespace
{

constexpr int kCharacters = 180;
constexpr int kWhole = 10'000; // stretch: the sides have nothing before the page is as wide as it may be

} // namespace

ReadableColumn::ReadableColumn(QWidget* page, QWidget* parent) : QWidget(parent), m_page(page)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addStretch(1);
    layout->addWidget(page, kWhole);
    layout->addStretch(1);
    fit();
}

void ReadableColumn::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void ReadableColumn::fit()
{
    m_page->setMaximumWidth(fontMetrics().averageCharWidth() * kCharacters);
}

} // namespace alliance::app
