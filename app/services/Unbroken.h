#pragma once
// Words that wrap.

#include <QString>

namespace alliance::app
{

// The same words, in which a number stays on one line with its unit: "7.7 s", "2 min 05 s", "50 %".
QString unbroken(QString words);

} // namespace alliance::app
