#include "app/panels/RaterStrip.h"

#include "app/panels/TeachingPage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace alliance::app
{

RaterStrip::RaterStrip(ActionRegistry& actions, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("raterStrip"));
    setAttribute(Qt::WA_StyledBackground);
    auto* words = new QLabel(tr("You rate without seeing what others coded, until you say that you have finished."));
    words->setWordWrap(true);
    QPushButton* finish = actionButton(actions, ActionId::FinishRating, false);
    finish->setFocusPolicy(Qt::TabFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(12);
    layout->addWidget(words, 1);
    layout->addWidget(finish);
}

} // namespace alliance::app
