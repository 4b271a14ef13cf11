#pragma once
// The choices of visibilityBox() as whoever works in a role calls them.

#include "db/records/Person.h"

class QComboBox;

namespace alliance::app
{

void nameVisibilities(QComboBox& box, db::PersonRole role);

} // namespace alliance::app
