#pragma once
#include <QObject>
#include <QStringList>

#include <functional>

class QMainWindow;

namespace alliance::app
{

// Files that are dragged onto the window or a panel that floats, whatever lies under the pointer: a field of text would
// take their addresses for words. Dialogs and whatever covers the window take their own.
class FileDrops : public QObject
{
    Q_OBJECT

public:
    // `take` is given files of this machine and says whether one of them was of use. The panels must be there.
    FileDrops(std::function<bool(const QStringList&)> take, QMainWindow& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isOurs(const QObject& target) const;

    std::function<bool(const QStringList&)> m_take;
    QMainWindow& m_window;
};

} // namespace alliance::app
