#pragma once
// Knows whether one key is held down right now, so that other keys can mean something else meanwhile. An application
// event filter; consumes nothing.

#include <QObject>

namespace alliance::app
{

class HeldKey : public QObject
{
    Q_OBJECT

public:
    // `key` without modifiers: Qt::Key; 0: none.
    explicit HeldKey(int key, QObject* parent = nullptr);
    void setKey(int key);
    bool isHeld() const { return m_held; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int m_key;
    bool m_held = false;
};

} // namespace alliance::app
