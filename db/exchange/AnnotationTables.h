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

// The columns that every table has, whatever is in it, so that sessions can be put below each other: the session, the
// annotation, and all fields that the program writes; then further fields, which files of others may bring, by name.
QStringList tableColumns(const AnnotationDocument& document);
// R: read.csv("FILE", fileEncoding = "UTF-8").
QByteArray tableText(const AnnotationDocument& document);
// The same back; columns that are no field's name ([a-z_]+) are skipped. Damaged: no table of this kind.
base::Result<AnnotationDocument> readTable(const QByteArray& bytes);
// The same for SPSS, which ends a case at every line break: there is " / " in its place.
QByteArray spssTable(const AnnotationDocument& document);
// SPSS syntax that reads that table from `csvName`, which lies beside it: texts as wide as the longest, numbers as
// numbers, every variable with its label.
QByteArray spssSyntax(const AnnotationDocument& document, const QString& csvName);
// REDCap import: one record (`record`, as the project names its record_id) with a row of the repeating instrument
// "annotation" for each annotation.
QByteArray redcapText(const AnnotationDocument& document, const QString& record);
// What REDCap's "Data Dictionary" takes in to make a project for it: the form "annotation", which is to be set to
// repeat, and one for record_id.
QByteArray redcapDictionary(const AnnotationDocument& document);

} // namespace alliance::db
