#pragma once
// What works in the background: progress, time left, cancel; failures with what to do.

#include "app/resources/Theme.h"

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
    JobsPanel(LibraryController& library, const Theme& theme, QWidget* parent = nullptr);

private:
    void arrange();

    LibraryController& m_library;
    const Theme& m_theme;
    QVBoxLayout* m_rows = nullptr;
    QWidget* m_empty = nullptr;
    QWidget* m_clear = nullptr;
    QHash<QUuid, JobRow*> m_shown;
};

} // namespace alliance::app
