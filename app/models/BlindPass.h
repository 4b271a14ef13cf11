#pragma once
// The own first pass through a session: while it lasts nothing that was measured, decided or written by others is
// shown. Chosen per session and remembered on this machine.

#include <QObject>
#include <QUuid>

#include <functional>

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

    bool isOn() const;                         // for the open session
    bool isChosen(const QUuid& session) const; // whether it opens so
    // Whether sessions open so that nobody has chosen for; without it they do not.
    void setUsual(std::function<bool()> rule) { m_usual = std::move(rule); }
    // For everybody, and kept in the settings: sessions open so that nobody has chosen for.
    bool isUsual() const;
    void setUsualForAll(bool on);
    void begin();
    void finish(); // everything is shown from now on

Q_SIGNALS:
    void changed(); // another session, or begun, or finished

private:
    void set(bool on);

    ReviewSession& m_session;
    QSettings& m_settings;
    std::function<bool()> m_usual;
};

} // namespace alliance::app
