#pragma once
#include "app/panels/CoverPane.h"

class QPushButton;

namespace alliance::app
{

// Lies over the whole of a window while everything is hidden, and says how to go on.
class PrivacyCover : public CoverPane
{
    Q_OBJECT

public:
    // Over `window`, which owns it. `key`: what goes on, in words: "F9"; empty: no key.
    PrivacyCover(QWidget& window, const QString& key);

Q_SIGNALS:
    void goOnRequested();

private:
    QPushButton* m_goOn = nullptr;
};

} // namespace alliance::app
