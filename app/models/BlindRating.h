#pragma once
// The sessions that a guest rater has in hand: rated without seeing what others coded, until the rater says that it is
// finished. Nobody else has any.

#include "app/services/Failure.h"

#include <QObject>
#include <QSet>
#include <QUuid>

namespace alliance::app
{

class LibraryController;

class BlindRating : public QObject
{
    Q_OBJECT

public:
    // It outlives it.
    explicit BlindRating(LibraryController& library, QObject* parent = nullptr);

    bool isRater() const; // who has the library open
    bool isInHand(const QUuid& session) const { return m_inHand.contains(session); }
    void finish(const QUuid& session); // changed() or refused() follows

Q_SIGNALS:
    void changed();
    void refused(const alliance::app::Failure& failure);

private:
    void read();

    LibraryController& m_library;
    QSet<QUuid> m_sessions; // of the library, when it was read last
    QSet<QUuid> m_inHand;
};

} // namespace alliance::app
