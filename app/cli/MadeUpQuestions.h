#pragma once
// What people ask a library of made-up words, in kinds that cost a search differently.

#include "app/cli/MadeUpLibrary.h"

#include <QStringList>

namespace alliance::app::cli
{

QStringList questionKinds(); // names; their places are the kinds
QString question(MadeUpWords& words, int kind);

} // namespace alliance::app::cli
