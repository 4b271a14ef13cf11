#pragma once
// The own first pass through a session: while it lasts nothing that was measured or decided is shown. Chosen per
// session and remembered on this machine.

#include <QObject>
#include <QUuid>

class QSettings;

namespace alliance::app
{

class ReviewSession;

class BlindPass : public QObject
{
    Q_OBJECT

public:
    // Both outlive it. From now on a session opens as it was chosen.
    BlindPass(ReviewSession& session, QSettings& settings, QObject* parent = nullptr);
    ~BlindPass() override;

    bool isOn() const; // for the open session
    void begin();
    void finish(); // everything is shown from now on

Q_SIGNALS:
    void changed(); // another session, or begun, or finished

private:
    void set(bool on);

    ReviewSession& m_session;
    QSettings& m_settings;
};

} // namespace alliance::app
