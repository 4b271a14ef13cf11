#pragma once
// What can be said of one measured person, as a menu: who it is, and where they look at a moment.

#include "media/base/MediaTime.h"

class QMenu;
class QPoint;
class QString;
class QWidget;

namespace alliance::app
{

class ReviewSession;

// Who this is: patient, therapist, someone else, as proposed, or swapped with the other. Chooses the person as well.
// `mayNot`: why nothing of it can be said by whoever looks; empty: it can.
void fillRoleMenu(QMenu& menu, ReviewSession& session, int person, const QString& mayNot);
// The same after marks of where the person looks at `time`. The menu deletes itself.
void showPersonMenu(QWidget& parent, ReviewSession& session, int person, base::MediaTime time, const QPoint& global,
                    const QString& mayNot);

} // namespace alliance::app
