#pragma once
// One job of the jobs panel.

#include "app/jobs/Job.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace alliance::app
{

class ElidedLabel;

class JobRow : public QFrame
{
    Q_OBJECT

public:
    explicit JobRow(Job& job, QWidget* parent = nullptr);

private:
    void refresh();
    void pauseOrResume();
    QString runningText() const;
    QString cancelledText() const;
    bool beginsAnew() const; // cancelled before anything of it could be kept
    void nameAgain();

    QPointer<Job> m_job;
    ElidedLabel* m_title = nullptr;
    QToolButton* m_pause = nullptr;
    QToolButton* m_cancel = nullptr;
    QPushButton* m_again = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_text = nullptr;
};

// "about 4 min left"
QString timeLeftText(qint64 seconds);

} // namespace alliance::app
