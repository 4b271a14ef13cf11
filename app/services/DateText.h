#pragma once
// Days and times of day as people read them: one way for all of the program, in the language of the window. What other
// programs read is written in ISO 8601 instead.

#include <QDate>
#include <QDateTime>
#include <QString>

namespace alliance::app
{

QString dayText(const QDate& day);                 // in sentences and reports: "3 May 2027"
QString shortDayText(const QDate& day);            // in lists: "27 Nov 2026"
QString shortDayFormat();                          // of fields: what shortDayText() writes
QString whenText(const QDateTime& time);           // "27 Nov 2026, 15:57", in the time zone of the computer
QString whenToTheSecond(const QDateTime& time);    // "27 Nov 2026, 15:57:08"
QString dayTimeAndZoneText(const QDateTime& time); // for documents: "27 November 2026, 15:57:08 UTC+01:00"

} // namespace alliance::app
