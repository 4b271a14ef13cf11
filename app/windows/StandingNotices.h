#pragma once
// What has to be known as long as it holds: that the library is open for reading only, that it did not take the last
// edit, and that the consent to the session that is watched has ended.

#include "app/services/ConsentRules.h"
#include "app/windows/MainWindow.h"

namespace alliance::app
{

class StandingNotices : public QObject
{
    Q_OBJECT

public:
    // All outlive it; `window` owns it.
    StandingNotices(const WindowParts& parts, NoticeBar& notices, QWidget& window);

private:
    void tellOfEdits();
    void look();
    void lookAnew(); // whatever was told before is gone from the window
    void tellReadOnly();
    void tellEnded(const std::optional<EffectiveConsent>& ended);

    WindowParts m_parts;
    NoticeBar& m_notices;
    // Told already: somebody may have closed it.
    bool m_toldReadOnly = false;
    QString m_toldEnded;
};

} // namespace alliance::app
