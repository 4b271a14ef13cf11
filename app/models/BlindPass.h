#pragma once
// The own first pass through a session: while it lasts nothing that was measured, decided or written by others is
// shown. Chosen by each person for each session, and remembered by the library (OwnPassRecord.h).

#include "app/services/Failure.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QUuid>

#include <functional>
#include <optional>

class QSettings;

namespace alliance::app
{

enum class OwnPassStep;
class LibraryController;
class ReviewSession;

class BlindPass : public QObject
{
    Q_OBJECT

public:
    // All outlive it. From now on a session opens as it was chosen.
    BlindPass(LibraryController& library, ReviewSession& session, QSettings& settings, QObject* parent = nullptr);
    ~BlindPass() override;

    bool isOn() const; // for the open session
    // Whether it opens so; as usual while what was chosen is still being read.
    bool isChosen(const QUuid& session) const;
    // Whether what others wrote in it is hidden: as isChosen(), but also as long as what was chosen is not known, and
    // where it cannot be read.
    bool hides(const QUuid& session) const { return !m_read.contains(session) || isChosen(session); }
    // Whether sessions open so that nobody has chosen for; without it they do not.
    void setUsual(std::function<bool()> rule) { m_usual = std::move(rule); }
    // For everybody, and kept in the settings: sessions open so that nobody has chosen for.
    bool isUsual() const;
    void setUsualForAll(bool on);
    void begin();
    void beginBefore(const QUuid& session); // it is opened: nothing of what others did in it was seen
    // Of one that beginBefore() chose and that has not been opened since.
    bool canTakeBack(const QUuid& session) const { return m_before.contains(session); }
    void takeBack(const QUuid& session);
    void finish(); // everything is shown from now on

Q_SIGNALS:
    void changed();                                          // another session, or begun, or finished
    void choicesChanged();                                   // of any session
    void notRecorded(const alliance::app::Failure& failure); // holds until the library is closed

private:
    QSet<QUuid> listed() const;
    void read();
    void readOfNew();
    void set(bool on);
    void choose(const QUuid& session, bool on);
    void record(const QUuid& session, OwnPassStep step);

    LibraryController& m_library;
    ReviewSession& m_session;
    QSettings& m_settings;
    std::function<bool()> m_usual;
    std::optional<QHash<QUuid, bool>> m_chosen; // by session; nothing: not read yet
    QSet<QUuid> m_read;                         // sessions of which it is known what was chosen
    QHash<QUuid, std::optional<bool>> m_before; // chosen here and not opened since, with what held before
};

} // namespace alliance::app
