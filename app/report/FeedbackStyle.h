#pragma once
#include <QString>

namespace alliance::app::feedback
{

// For screen and for paper (A4 and Letter).
QString styleSheet();

} // namespace alliance::app::feedback
