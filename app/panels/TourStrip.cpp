#include "app/panels/TourStrip.h"

#include "app/models/ExampleTour.h"
#include "app/panels/ElidedLabel.h"
#include "app/panels/TeachingPage.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace alliance::app
{

TourStrip::TourStrip(ExampleTour& tour, ActionRegistry& actions, QWidget* parent) : QWidget(parent), m_tour(tour)
{
    setObjectName(QStringLiteral("tourStrip"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(8);
    m_words = new ElidedLabel;
    layout->addWidget(m_words, 1);
    m_again = new QPushButton(tr("Once more"));
    connect(m_again, &QPushButton::clicked, &m_tour, &ExampleTour::again);
    layout->addWidget(m_again);
    for (const ActionId id : {ActionId::PreviousExample, ActionId::NextExample}) {
        auto* button = actionButton(actions, id, false);
        button->setFocusPolicy(Qt::TabFocus);
        (id == ActionId::NextExample ? m_next : m_previous) = button;
        layout->addWidget(button);
    }
    auto* leave = new QPushButton(tr("Back to the collection"));
    leave->setToolTip(actions.toolTip(ActionId::ShowCollections));
    connect(leave, &QPushButton::clicked, this, &TourStrip::leaveRequested);
    layout->addWidget(leave);
    for (QPushButton* button : {m_again, leave})
        button->setFocusPolicy(Qt::TabFocus);
    connect(&m_tour, &ExampleTour::changed, this, &TourStrip::showState);
    showState();
}

void TourStrip::showState()
{
    const TourStop* stop = m_tour.stop();
    setVisible(stop != nullptr);
    if (!stop)
        return;
    // A button that goes grey gives the keyboard to the next one, and that one leaves.
    const QWidget* focused = window()->focusWidget();
    const bool last = m_tour.index() + 1 == m_tour.count();
    if (focused && ((focused == m_next && last) || (focused == m_previous && m_tour.index() == 0)))
        m_again->setFocus();
    const QString words =
        tr("%1: example %2 of %3 · %4").arg(m_tour.name()).arg(m_tour.index() + 1).arg(m_tour.count()).arg(stop->title);
    m_words->setFullText(m_tour.isDone() ? tr("%1 · that was the last one").arg(words) : words);
}

} // namespace alliance::app
