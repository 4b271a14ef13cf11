#pragma once
// A certificate of destruction for people: as plain text, and as a page to print. It names the case by its code, gives
// counts and hashes, and says what was done and what was not. No database in here.

#include "db/records/Certificate.h"

#include <QString>

namespace alliance::app
{

// `person` is the name of who destroyed it; may be empty.
QString certificateText(const db::Certificate& certificate, const QString& person);
QString certificateHtml(const db::Certificate& certificate, const QString& person);

} // namespace alliance::app
