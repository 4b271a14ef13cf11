#pragma once
// What the page of sessions asks for beyond opening one: going on where somebody was, and words that are no session's.

#include "app/models/ElsewhereWatch.h"
#include "app/models/RecentPlaces.h"
#include "app/windows/MainWindow.h"

#include <optional>

namespace alliance::app
{

class SearchBinder;

class HomeBinder : public QObject
{
    Q_OBJECT

public:
    // All outlive it; `window` owns it.
    HomeBinder(const WindowParts& parts, HomePage& home, SearchBinder& search, MainWindow& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    void goTo(const QUuid& session, qint64 frame);
    void arrive();

    WindowParts m_parts;
    MainWindow& m_window;
    RecentPlaces m_places;
    ElsewhereWatch m_elsewhere;
    std::optional<RecentPlace> m_wanted;
};

} // namespace alliance::app
