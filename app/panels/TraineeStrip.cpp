#include "app/panels/TraineeStrip.h"

#include "app/panels/FlowLayout.h"
#include "app/panels/TeachingPage.h"

#include <QLabel>
#include <QPushButton>

namespace alliance::app
{
namespace
{

constexpr int kLeastWords = 240; // px; with less the buttons go below

} // namespace

TraineeStrip::TraineeStrip(ActionRegistry& actions, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("traineeStrip"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new FlowLayout(8);
    layout->setContentsMargins(12, 6, 12, 6);
    setLayout(layout);
    m_words = new QLabel;
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(kLeastWords);
    m_words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    layout->addWidget(m_words);
    m_write = actionButton(actions, ActionId::NewNote, false);
    m_read = new QPushButton;
    m_read->setObjectName(QStringLiteral("readFeedback"));
    m_read->setToolTip(actions.toolTip(ActionId::PreviewFeedback));
    connect(m_read, &QPushButton::clicked, this, &TraineeStrip::readRequested);
    m_release = new QPushButton;
    m_release->setObjectName(QStringLiteral("releaseAll"));
    connect(m_release, &QPushButton::clicked, this, &TraineeStrip::releaseRequested);
    m_compare = actionButton(actions, ActionId::ShowComparison, false);
    auto* close = new QPushButton(tr("Hide"));
    close->setProperty("quiet", true);
    close->setToolTip(tr("Do not propose anything more in this session"));
    connect(close, &QPushButton::clicked, this, &TraineeStrip::closed);
    for (QPushButton* button : {m_write, m_read, m_release, m_compare, close}) {
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
}

void TraineeStrip::showState(const TraineeState& state)
{
    const TraineeStep step = traineeStep(state);
    m_words->setText(traineeWords(state));
    m_write->setVisible(step == TraineeStep::Reflect);
    m_read->setVisible(state.feedback > 0);
    m_read->setText(step == TraineeStep::Reply ? tr("Go on with the reply") : tr("Read the feedback"));
    m_release->setVisible(step == TraineeStep::Release);
    m_release->setText(tr("Release all %n to my supervisor", nullptr, state.heldBack));
    m_compare->setVisible(state.theirs > 0);
}

QString TraineeStrip::words() const
{
    return m_words->text();
}

} // namespace alliance::app
