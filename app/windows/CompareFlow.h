#pragma once
// Comparing people's codes in the window: agreement as figures, and the walk through the differences with its two
// panels.

#include "app/windows/MainWindow.h"
#include "media/base/MediaTime.h"

#include <QObject>
#include <QPointer>

namespace alliance::app
{

class AgreementDialog;
class CodingSession;
class DifferencesPanel;
class DifferenceWalk;
class Job;
class SettlePanel;

class CompareFlow : public QObject
{
    Q_OBJECT

public:
    // All outlive it; `window` owns it. Adds two docks, hidden until the walk is asked for, beside `lists` and
    // `details`, and a menu.
    CompareFlow(const WindowParts& parts, CodingSession& coding, QDockWidget& lists, QDockWidget& details,
                NoticeBar& notices, MainWindow& window);

    DifferenceWalk& walk() { return *m_walk; }
    DifferencesPanel& list() { return *m_list; }
    SettlePanel& settling() { return *m_settling; }

private:
    void makeMenu();
    void bindWalk();
    void showAgreement();
    void compute(AgreementDialog& dialog);
    void saveTable(const QByteArray& table);
    void showWalk();
    void step(int direction);
    void goTo(base::TimeRange range);
    void refresh();

    WindowParts m_parts;
    CodingSession& m_coding;
    NoticeBar& m_notices;
    MainWindow& m_window;
    DifferenceWalk* m_walk = nullptr;
    DifferencesPanel* m_list = nullptr;
    SettlePanel* m_settling = nullptr;
    QDockWidget* m_listDock = nullptr;
    QDockWidget* m_settleDock = nullptr;
    QPointer<AgreementDialog> m_agreement;
    QPointer<Job> m_job; // computes what that shows
};

} // namespace alliance::app
