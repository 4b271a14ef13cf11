#include "app/panels/UnfinishedLine.h"

#include "app/panels/FlowLayout.h"
#include "app/panels/PanelParts.h"
#include "app/services/TimeText.h"

#include <QLabel>
#include <QPushButton>

namespace alliance::app
{

UnfinishedLine::UnfinishedLine(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("unfinished"));
    auto* row = new FlowLayout(6);
    row->setContentsMargins(12, 6, 12, 0);
    setLayout(row);
    m_words = new QLabel;
    row->addWidget(m_words);
    auto* goOn = chipButton(tr("Go on there"), tr("Enter does it as long as nothing is written here"));
    goOn->setObjectName(QStringLiteral("goOnThere"));
    m_begin = chipButton(tr("Begin here"), tr("Writing does it; the other one is kept"));
    m_begin->setObjectName(QStringLiteral("beginHere"));
    for (QPushButton* button : {goOn, m_begin}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(goOn, &QPushButton::clicked, this, &UnfinishedLine::goOnRequested);
    connect(m_begin, &QPushButton::clicked, this, &UnfinishedLine::beginRequested);
    hide();
}

void UnfinishedLine::offer(const std::optional<base::MediaTime>& place, bool here)
{
    if (place)
        m_words->setText(tr("Unfinished at %1:").arg(timeText(*place, TimePrecision::Seconds)));
    m_begin->setVisible(here);
    setVisible(place.has_value());
}

} // namespace alliance::app
