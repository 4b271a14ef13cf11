#pragma once
// What waits for a trainee, above the list of sessions.

#include "app/actions/ActionRegistry.h"
#include "app/models/TraineePath.h"

#include <QStringList>
#include <QWidget>

#include <optional>

namespace alliance::app
{

class FlowLayout;

class TraineeBar : public QWidget
{
    Q_OBJECT

public:
    explicit TraineeBar(ActionRegistry& actions, QWidget* parent = nullptr);

    void showTasks(const QList<TraineeTask>& tasks);

Q_SIGNALS:
    void chosen(const QUuid& session, alliance::app::TraineeStep step);

private:
    ActionRegistry& m_actions;
    FlowLayout* m_buttons = nullptr;
    std::optional<QStringList> m_shown; // words of the tasks, and their sessions
};

} // namespace alliance::app
