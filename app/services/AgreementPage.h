#pragma once
// Agreement for people who read it: in plain words with intervals, base rates beside each figure and what small numbers
// allow to be said. AgreementTable.h has the same for other programs.

#include "app/services/AgreementService.h"

namespace alliance::app
{

// Rich text.
QString agreementPage(const AgreementReport& report);

} // namespace alliance::app
