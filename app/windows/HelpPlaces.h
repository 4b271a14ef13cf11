#pragma once
#include "app/actions/ActionPlace.h"
#include "db/records/Person.h"

class QWidget;

namespace alliance::app
{

// The page of the help about the panel or dialog in which `widget` is; empty: none in particular.
QString helpPageOf(const QWidget* widget);
// For the list of sessions and other places without a panel of their own: by who is looking.
QString helpPageOf(db::PersonRole role);

} // namespace alliance::app
