#pragma once
// The places where somebody was last, each a button that goes there. Hidden while there is none.

#include <QUuid>
#include <QWidget>

namespace alliance::app
{

class FlowLayout;
class LibraryController;
class RecentPlaces;

class RecentPlacesBar : public QWidget
{
    Q_OBJECT

public:
    // Both outlive it.
    RecentPlacesBar(const RecentPlaces& places, const LibraryController& library, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QUuid& session, qint64 frame);

private:
    void list();

    const RecentPlaces& m_places;
    const LibraryController& m_library;
    FlowLayout* m_buttons = nullptr;
};

} // namespace alliance::app
