#pragma once
#include <QWidget>

class QPushButton;

namespace alliance::app
{

// Lies over the whole of a window while everything is hidden, and says how to go on.
class PrivacyCover : public QWidget
{
    Q_OBJECT

public:
    // Over `window`, which owns it. `key`: what goes on, in words: "F9"; empty: no key.
    PrivacyCover(QWidget& window, const QString& key);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void goOnRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;

private:
    void fit();

    QPushButton* m_goOn = nullptr;
};

} // namespace alliance::app
