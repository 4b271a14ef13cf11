#pragma once
// A few words over the lower edge of a page that go by themselves; keyboard and mouse pass them by.

#include <QLabel>
#include <QPointer>
#include <QTimer>

namespace alliance::app
{

class PassingRemark : public QLabel
{
    Q_OBJECT

public:
    explicit PassingRemark(QWidget& window);

    void say(QWidget& over, const QString& words); // `over` is in the window

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QPointer<QWidget> m_over;
    QTimer m_gone;
};

} // namespace alliance::app
