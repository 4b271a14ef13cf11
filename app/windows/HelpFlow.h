#pragma once
// The help: its window, the page that belongs to where somebody is, and links that run commands; the words about the
// program.

#include "app/models/HelpPages.h"
#include "app/windows/MainWindow.h"

#include <QObject>

#include <memory>

namespace alliance::app
{

class HelpWindow;

class HelpFlow : public QObject
{
    Q_OBJECT

public:
    // The parts outlive it; `window` owns it.
    HelpFlow(const WindowParts& parts, MainWindow& window);
    ~HelpFlow() override;

    void show(const QString& page);
    HelpWindow* window() { return m_help.get(); } // null until it was shown

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString pageHere() const;
    void run(const QString& key);
    void showAbout();

    WindowParts m_parts;
    MainWindow& m_window;
    HelpPages m_pages;
    std::unique_ptr<HelpWindow> m_help;
};

} // namespace alliance::app
