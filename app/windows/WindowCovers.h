#pragma once
// Covers over all windows, dialogs and floating panels at once, also those that open meanwhile. Their titles say
// nothing; menus, lists and tips that popped up are closed. A screen reader finds the covers and nothing else.

#include "app/panels/CoverPane.h"
#include "app/windows/ReaderCurtain.h"

#include <QHash>
#include <QPointer>

#include <functional>

namespace alliance::app
{

class WindowCovers : public QObject
{
    Q_OBJECT

public:
    // A cover over that window, which owns it.
    using Make = std::function<CoverPane*(QWidget& window)>;

    explicit WindowCovers(Make make);

    bool isOn() const { return m_on; }
    void setOn(bool on); // off: the focus goes back to where it was
    // Whether it is part of one of these covers.
    bool holds(const QObject* object) const;
    CoverPane* over(const QWidget* window) const; // null: nothing
    QList<CoverPane*> all() const;
    // To be shown every event while they are on: covers what opens, and keeps titles to itself.
    void see(QObject* watched, const QEvent& event);

private:
    struct Covered {
        QPointer<CoverPane> cover;
        QString title;
    };
    void cover(QWidget& window);
    void uncover();

    Make m_make;
    bool m_on = false;
    QPointer<QWidget> m_focus; // before
    QHash<const QWidget*, Covered> m_covered;
    ReaderCurtain m_readers;
};

} // namespace alliance::app
