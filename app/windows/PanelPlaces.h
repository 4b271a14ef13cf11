#pragma once
// Panels at other places: in a window of their own, or on the other side of the picture, by command or by the menu of
// their tabs. The window remembers it; resetting puts all of them back. Each of those that have no other command can be
// gone to by one.

#include "app/windows/MainWindow.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QDockWidget;
class QResizeEvent;
class QSettings;
class QTabBar;

namespace alliance::app
{

class PanelPlaces : public QObject
{
    Q_OBJECT

public:
    // All outlive it; `window` owns it. To be made before the window itself acts on resetting.
    PanelPlaces(const WindowParts& parts, MainWindow& window);

    // For a panel at the side: it may move, and has a title while it is a window of its own. Else the tabs are titles.
    static void prepare(QDockWidget& dock);
    static QWidget* noTitle(QDockWidget& dock); // no higher than nothing; of the dock
    // Of the panels at the side of a window as wide as that, before somebody has chosen another: pixels.
    static int usualWidth(int window, double textScale);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void bindPanels();
    void takeAwayEmptyTitles();
    void goTo(const QString& dockName, const QString& fieldName);
    void follow(QWidget* focus);
    bool isPanel(const QDockWidget& dock) const;
    void toggleFloating();
    void moveAcross();
    void putBack();
    QDockWidget* panelIn(Qt::DockWidgetArea area) const; // one that lies there now, or null
    // Pixels, and the size of text with which somebody saw them: with another one they are wider or narrower.
    struct Width {
        int pixels = 0;
        double textScale = 1;
    };
    int widthNow(const Width& kept) const;
    void noteWidths();
    void giveWidths(int tries);
    void giveWidthsAnew();
    void giveWidthsSoon();
    void keepLaid();
    void followText();
    void followSize(const QResizeEvent& event);
    void followFullScreen();
    void refresh();
    void showMenu(const QTabBar& tabs, const QPoint& at);

    ActionRegistry& m_actions;
    QSettings& m_settings;
    MainWindow& m_window;
    const Theme& m_theme;
    double m_textScale;           // with which the panels were laid out
    QPointer<QDockWidget> m_last; // the panel in which the focus is, or was last
    QHash<int, Width> m_widths;   // of the panels of an area, where somebody chose it
    QHash<int, int> m_laid;       // as they were laid out last: another one was chosen since
    bool m_laying = false;        // that goes on: what is seen meanwhile was chosen by nobody
    bool m_toGive = false;        // and is about to begin
    bool m_fullScreen = false;
};

} // namespace alliance::app
