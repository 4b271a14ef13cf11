#pragma once
// Documents as the formats write and read them.

#include "app/services/ExchangeService.h"
#include "media/base/Result.h"

namespace alliance::app
{

inline constexpr QChar kBetweenValues = u';'; // of one field that holds several

// `name`: how the file is called, for the syntax that goes with a table; `record`: of REDCap.
QByteArray exchangeText(const db::AnnotationDocument& document, ExchangeFormat format, const QString& name,
                        const QString& record);
base::Result<db::AnnotationDocument> readExchange(const QByteArray& bytes, ExchangeFormat format);

} // namespace alliance::app
