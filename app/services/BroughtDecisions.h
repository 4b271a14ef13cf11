#pragma once
// Decisions of people outside that came in with a file or a package: their versions go with the step that brought them.

#include "app/services/EditStep.h"

namespace alliance::app
{

// `others`: numbers of other people's versions that came in between.
EditStep broughtDecisionStep(const QUuid& candidate, int before, int after, const QList<int>& others);
// Of any step; none where it brought none.
QList<int> broughtIn(const QJsonObject& body);

} // namespace alliance::app
