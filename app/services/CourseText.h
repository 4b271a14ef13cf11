#pragma once
// The course of a case or a trainee in words and as tables: shares as "2 of 3", medians only where there are values
// enough for one, no direction that so few sessions cannot show.

#include "app/services/CourseService.h"

#include <QJsonObject>

namespace alliance::app
{

QString sessionName(const Course& course, const CourseSession& session); // "Session 3", "AB-01, session 3"
QString dateText(const CourseSession& session);                          // "3 May 2027", as shortDayText(); "no date"
QString noticedText(const CourseFigures& figures);                       // "2 of 3", "cannot tell", "–"
QString timesText(const MetacommunicationTimes& times);                  // "–" without markers
QString stagesText(const Course& course, const CourseFigures& figures);  // a line for each person; "–" without any
QString ratingsText(const Course& course, const CourseFigures& figures); // a line for each code and person; likewise

QString courseSummary(const Course& course); // a sentence or two over all sessions
QString courseFootnote();                    // what counts, and what small numbers allow
QString courseText(const Course& course);    // all of it, for a terminal
QJsonObject courseJson(const Course& course);
// Rows of cells with a heading row: case, session, date, label, figure, coder, code, n, of, value, low, high, detail.
QList<QStringList> courseRows(const Course& course);

} // namespace alliance::app
