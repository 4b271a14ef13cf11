#pragma once
// Tables for statistics: one row for each annotation, UTF-8, RFC 4180. Times in milliseconds and seconds from the first
// frame, and frame numbers where they are known; a point has the same start and end. time_base (seconds a tick, as
// "1/12800"), frames_per_second (average) and variable_rate (1, 0) are the recording's and the same in every row.

#include "db/exchange/Annotations.h"
#include "media/base/Result.h"

#include <QByteArray>
#include <QStringList>

namespace alliance::db
{

// The columns that every table has, then the fields that any annotation carries, by name.
QStringList tableColumns(const AnnotationDocument& document);
// R: read.csv("FILE", fileEncoding = "UTF-8").
QByteArray tableText(const AnnotationDocument& document);
// The same back; columns that are no field's name ([a-z_]+) are skipped. Damaged: no table of this kind.
base::Result<AnnotationDocument> readTable(const QByteArray& bytes);
// SPSS syntax that reads the table from `csvName`, which lies beside it.
QByteArray spssSyntax(const AnnotationDocument& document, const QString& csvName);
// REDCap import: one record (`record`, as the project names its record_id) with a row of the repeating instrument
// "annotation" for each annotation.
QByteArray redcapText(const AnnotationDocument& document, const QString& record);

} // namespace alliance::db
