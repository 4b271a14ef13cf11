#pragma once
// The search dock of the window, on both of its pages, and what opening a place that was found does.

#include "app/windows/MainWindow.h"
#include "db/search/SearchEntry.h"

#include <QObject>

#include <optional>

namespace alliance::app
{

class BlindPass;
class SearchController;
class SearchPanel;

class SearchBinder : public QObject
{
    Q_OBJECT

public:
    // The dock becomes a tab beside `neighbour`. While the own pass of a session lasts, nothing of others is found
    // there.
    SearchBinder(const WindowParts& parts, BlindPass& pass, QDockWidget& neighbour, MainWindow& window);

    void find(const QString& words); // shows the panel with them

private:
    void makeDock(QDockWidget& neighbour);
    void show();
    void open(const db::SearchHit& hit);
    void arrive(); // the session of the place that was asked for is open
    void goTo(const db::SearchPlace& place);
    void leave();

    WindowParts m_parts;
    MainWindow& m_window;
    SearchController* m_search = nullptr;
    SearchPanel* m_panel = nullptr;
    QDockWidget* m_dock = nullptr;
    std::optional<db::SearchPlace> m_wanted;    // until its session is open
    std::optional<db::SearchPlace> m_seekThere; // until the session shows its first picture
};

} // namespace alliance::app
