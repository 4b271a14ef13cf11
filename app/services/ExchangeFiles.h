#pragma once
// Documents as the formats write and read them.

#include "app/services/ExchangeService.h"
#include "media/base/Result.h"

namespace alliance::app
{

inline constexpr QChar kBetweenValues = u';'; // of one field that holds several
// With a backslash before a ";" or backslash that belongs to a value; and back, from files of earlier versions, too.
QString joinedValues(const QStringList& values);
QStringList valuesIn(const QString& field);

// `name`: how the table is called, for the syntax that goes with it.
QByteArray exchangeText(const db::AnnotationDocument& document, ExchangeFormat format, const QString& name = {});
// What lies beside it: of SPSS the table, of REDCap the data dictionary.
QByteArray besideText(const db::AnnotationDocument& document, ExchangeFormat format);
base::Result<db::AnnotationDocument> readExchange(const QByteArray& bytes, ExchangeFormat format);

} // namespace alliance::app
