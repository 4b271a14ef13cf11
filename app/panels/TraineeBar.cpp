#include "app/panels/TraineeBar.h"

#include "app/panels/FlowLayout.h"
#include "app/panels/TeachingPage.h"
#include "app/panels/WidgetTip.h"
#include "app/resources/ElidedText.h"

#include <QLabel>
#include <QPushButton>

namespace alliance::app
{
namespace
{

constexpr int kMostCharacters = 60; // of a button: a case can be called anything

} // namespace

TraineeBar::TraineeBar(ActionRegistry& actions, QWidget* parent)
    : QWidget(parent), m_actions(actions), m_buttons(new FlowLayout(8))
{
    setObjectName(QStringLiteral("traineeBar"));
    setLayout(m_buttons);
}

void TraineeBar::showTasks(const QList<TraineeTask>& tasks)
{
    QStringList wanted;
    for (const TraineeTask& task : tasks)
        wanted.append(task.session.toString() + task.words);
    if (m_shown == wanted) // the one that has the focus keeps it
        return;
    m_shown = wanted;
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        if (QWidget* widget = item->widget())
            widget->deleteLater(); // one of them may be what was just pressed
        delete item;
    }
    m_buttons->addWidget(mutedLabel(tr("Next for you")));
    for (const TraineeTask& task : tasks) {
        auto* button = new QPushButton;
        const int most = button->fontMetrics().averageCharWidth() * kMostCharacters;
        const QString brief = button->fontMetrics().elidedText(task.words, Qt::ElideMiddle, most);
        button->setText(inReadingOrder(brief));
        if (brief != task.words)
            setTip(*button, task.words);
        button->setAccessibleName(task.words);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, task] { Q_EMIT chosen(task.session, task.step); });
        m_buttons->addWidget(button);
    }
    m_buttons->addWidget(actionButton(m_actions, ActionId::ShowRehearsal, false));
    m_buttons->addWidget(actionButton(m_actions, ActionId::ShowCourse, false));
}

} // namespace alliance::app
