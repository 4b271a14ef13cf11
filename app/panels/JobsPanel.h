#pragma once
// What works in the background: progress, time left, cancel; failures with what to do. Of hundreds that wait or have
// ended only some have a row.

#include <QHash>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace alliance::app
{

class Job;
class JobRow;
class LibraryController;

class JobsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit JobsPanel(LibraryController& library, QWidget* parent = nullptr);

private:
    void arrangeSoon(); // once for many changes in a row
    void arrange();

    LibraryController& m_library;
    QVBoxLayout* m_rows = nullptr;
    QWidget* m_empty = nullptr;
    QLabel* m_more = nullptr;
    QWidget* m_clear = nullptr;
    QHash<QUuid, JobRow*> m_shown;
    bool m_willArrange = false;
};

} // namespace alliance::app
