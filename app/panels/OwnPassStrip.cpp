#include "app/panels/OwnPassStrip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace alliance::app
{

OwnPassStrip::OwnPassStrip(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("ownPass"));
    setAttribute(Qt::WA_StyledBackground);
    auto* words = new QLabel(tr("Your own pass first: candidates, measurements and what others wrote stay hidden."));
    words->setWordWrap(true);
    m_finish = new QPushButton(tr("I have finished my pass"));
    m_finish->setFocusPolicy(Qt::TabFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(12);
    layout->addWidget(words, 1);
    layout->addWidget(m_finish);
}

} // namespace alliance::app
