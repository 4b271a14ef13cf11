#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(CourseText)
}

#include "app/services/ComparedMoments.h"
#include "app/services/ConsentRules.h"
#include "app/services/CourseText.h"
#include "app/services/DateText.h"
#include "app/services/IdText.h"
#include "app/services/TimeText.h"

#include <QJsonArray>
#include <QLocale>

namespace alliance::app
{
namespace
{

const QString kNothing = QStringLiteral("–");

QString number(double value)
{
    return QString::number(value, 'g', 6);
}

QString shown(double value)
{
    return QLocale().toString(value, 'g', 6);
}

QString numbers(const QList<double>& values, const QString& between)
{
    QStringList texts;
    for (const double value : values)
        texts.append(number(value));
    return texts.join(between);
}

QString seconds(double value)
{
    return lengthText(base::MediaTime::fromSeconds(value));
}

QString nameOf(const Course& course, const QUuid& person)
{
    const QString name = course.people.value(person);
    return name.isEmpty() ? tr("somebody") : name;
}

// What is added over sessions: counts of moments, of nobody's ratings.
struct Totals {
    int sessions = 0; // with figures
    int confirmed = 0;
    int told = 0; // of those, where it is known who noticed
    int noticed = 0;
};

Totals totalsOf(const Course& course)
{
    Totals totals;
    for (const CourseSession& session : course.sessions) {
        if (!session.withheld.isEmpty())
            continue;
        ++totals.sessions;
        totals.confirmed += session.figures.confirmed;
        if (session.figures.noticedBy == NoticedBy::Known) {
            totals.told += session.figures.confirmed;
            totals.noticed += session.figures.noticed;
        }
    }
    return totals;
}

QString pathText(const StagePath& path)
{
    const QString steps = path.steps.join(u' ');
    const int loops = path.loops();
    return loops == 0   ? steps
           : loops == 1 ? tr("%1 (went back once)").arg(steps)
                        : tr("%1 (went back %2 times)").arg(steps).arg(loops);
}

QString ratedText(const Course& course, const RatedCode& rated)
{
    const QString name = course.ratingNames.value(rated.code, rated.code);
    if (const auto median = courseMedian(rated.values))
        return tr("%1: median %2 (%3 to %4), %5 segments")
            .arg(name, shown(*median), shown(rated.values.front()), shown(rated.values.back()))
            .arg(rated.values.size());
    return rated.values.size() == 1
               ? tr("%1: %2, one segment").arg(name, shown(rated.values.front()))
               : tr("%1: %2 in %3 segments").arg(name, numbers(rated.values, tr(" and "))).arg(rated.values.size());
}

template <typename Part>
bool severalPeople(const QList<Part>& parts)
{
    return std::any_of(parts.begin(), parts.end(), [&](const Part& one) { return one.author != parts[0].author; });
}

QJsonValue jsonOf(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonArray jsonOf(const QList<double>& values)
{
    QJsonArray array;
    for (const double value : values)
        array.append(value);
    return array;
}

QString whyUnknown(NoticedBy by)
{
    switch (by) {
    case NoticedBy::Known:
        return {};
    case NoticedBy::NobodyIsTrainee:
        return QStringLiteral("nobody is the trainee of this session");
    case NoticedBy::NotReadable:
        return QStringLiteral("what the trainee wrote cannot be read");
    }
    return {};
}

QJsonObject figuresJson(const Course& course, const CourseFigures& figures)
{
    QJsonObject noticed{{QStringLiteral("of"), figures.confirmed},
                        {QStringLiteral("known"), figures.noticedBy == NoticedBy::Known}};
    if (figures.noticedBy == NoticedBy::Known)
        noticed.insert(QStringLiteral("count"), figures.noticed);
    else
        noticed.insert(QStringLiteral("why"), whyUnknown(figures.noticedBy));
    const MetacommunicationTimes& times = figures.times;
    const QJsonObject talk{{QStringLiteral("moments"), times.moments()},
                           {QStringLiteral("seconds"), jsonOf(times.seconds)},
                           {QStringLiteral("median_s"), jsonOf(courseMedian(times.seconds))},
                           {QStringLiteral("without_time"), times.untimed},
                           {QStringLiteral("none"), times.none}};
    QJsonArray stages;
    for (const StagePath& path : figures.stages)
        stages.append(QJsonObject{{QStringLiteral("coder"), course.people.value(path.author)},
                                  {QStringLiteral("steps"), QJsonArray::fromStringList(path.steps)},
                                  {QStringLiteral("reached"), QJsonArray::fromStringList(path.reached())},
                                  {QStringLiteral("revisited"), QJsonArray::fromStringList(path.revisited())},
                                  {QStringLiteral("loops"), path.loops()}});
    QJsonArray ratings;
    for (const RatedCode& rated : figures.ratings)
        ratings.append(QJsonObject{{QStringLiteral("coder"), course.people.value(rated.author)},
                                   {QStringLiteral("code"), rated.code},
                                   {QStringLiteral("segments"), rated.values.size()},
                                   {QStringLiteral("values"), jsonOf(rated.values)},
                                   {QStringLiteral("median"), jsonOf(courseMedian(rated.values))}});
    return {{QStringLiteral("confirmed"), figures.confirmed},
            {QStringLiteral("noticed_unaided"), noticed},
            {QStringLiteral("metacommunication"), talk},
            {QStringLiteral("stages"), stages},
            {QStringLiteral("ratings"), ratings}};
}

// Rows of one session.
class Rows
{
public:
    Rows(const Course& course, const CourseSession& session, QList<QStringList>& rows)
        : m_course(course),
          m_begin({session.caseCode, QString::number(session.number),
                   session.heldOn.isValid() ? session.heldOn.toString(Qt::ISODate) : QString(), session.label}),
          m_rows(rows)
    {
        const CourseFigures& figures = session.figures;
        count("confirmed", figures.confirmed);
        const bool known = figures.noticedBy == NoticedBy::Known;
        add("noticed_unaided", {}, {}, {}, QString::number(figures.confirmed),
            known ? QString::number(figures.noticed) : QString(), {}, {}, whyUnknown(figures.noticedBy));
        const MetacommunicationTimes& times = figures.times;
        addValues("seconds_to_metacommunication", {}, {}, times.seconds, QString::number(times.moments()));
        count("without_metacommunication", times.none, QString::number(times.moments()));
        count("metacommunication_without_time", times.untimed, QString::number(times.moments()));
        for (const StagePath& path : figures.stages) {
            const QString coder = m_course.people.value(path.author);
            add("stages", coder, {}, QString::number(path.steps.size()), {}, {}, {}, {}, path.steps.join(u' '));
            add("stage_loops", coder, {}, {}, {}, QString::number(path.loops()), {}, {}, path.revisited().join(u' '));
        }
        for (const RatedCode& rated : figures.ratings)
            addValues("rating", m_course.people.value(rated.author), rated.code, rated.values, {});
    }

private:
    void add(const char* figure, const QString& coder, const QString& code, const QString& n, const QString& of,
             const QString& value, const QString& low, const QString& high, const QString& detail)
    {
        m_rows.append(m_begin + QStringList{QLatin1String(figure), coder, code, n, of, value, low, high, detail});
    }
    void count(const char* figure, qsizetype value, const QString& of = {})
    {
        add(figure, {}, {}, {}, of, QString::number(value), {}, {}, {});
    }
    void addValues(const char* figure, const QString& coder, const QString& code, const QList<double>& values,
                   const QString& of)
    {
        const auto median = courseMedian(values);
        add(figure, coder, code, QString::number(values.size()), of, median ? number(*median) : QString(),
            values.isEmpty() ? QString() : number(values.front()), values.isEmpty() ? QString() : number(values.back()),
            numbers(values, QStringLiteral(";")));
    }

    const Course& m_course;
    QStringList m_begin;
    QList<QStringList>& m_rows;
};

} // namespace

QString sessionName(const Course& course, const CourseSession& session)
{
    return course.of == Course::Of::Trainee && !session.caseCode.isEmpty()
               ? tr("%1, session %2").arg(session.caseCode).arg(session.number)
               : tr("Session %1").arg(session.number);
}

QString dateText(const CourseSession& session)
{
    return session.heldOn.isValid() ? shortDayText(session.heldOn) : tr("no date");
}

QString noticedText(const CourseFigures& figures)
{
    if (figures.confirmed == 0)
        return kNothing;
    return figures.noticedBy == NoticedBy::Known ? tr("%1 of %2").arg(figures.noticed).arg(figures.confirmed)
                                                 : tr("cannot tell");
}

QString timesText(const MetacommunicationTimes& times)
{
    if (times.moments() == 0)
        return kNothing;
    QStringList parts;
    if (const auto median = courseMedian(times.seconds)) {
        parts.append(tr("median %1 (%2 to %3), in %4 of %5")
                         .arg(seconds(*median), seconds(times.seconds.front()), seconds(times.seconds.back()))
                         .arg(times.seconds.size())
                         .arg(times.moments()));
    } else if (!times.seconds.isEmpty()) {
        QStringList each;
        for (const double one : times.seconds)
            each.append(seconds(one));
        parts.append(tr("%1; %2 of %3, too few for a median")
                         .arg(each.join(tr(" and ")))
                         .arg(times.seconds.size())
                         .arg(times.moments()));
    }
    if (times.none > 0)
        parts.append(tr("none after %1 of %2").arg(times.none).arg(times.moments()));
    if (times.untimed > 0)
        parts.append(tr("made in %1 of %2, time not noted").arg(times.untimed).arg(times.moments()));
    return parts.join(QLatin1Char('\n'));
}

QString stagesText(const Course& course, const CourseFigures& figures)
{
    QStringList lines;
    for (const StagePath& path : figures.stages)
        lines.append(severalPeople(figures.stages) ? tr("%1: %2").arg(nameOf(course, path.author), pathText(path))
                                                   : pathText(path));
    return lines.isEmpty() ? kNothing : lines.join(QLatin1Char('\n'));
}

QString ratingsText(const Course& course, const CourseFigures& figures)
{
    const bool several = severalPeople(figures.ratings);
    QStringList lines;
    for (const RatedCode& rated : figures.ratings) {
        const QString text = ratedText(course, rated);
        lines.append(several ? tr("%1 – %2").arg(text, nameOf(course, rated.author)) : text);
    }
    return lines.isEmpty() ? kNothing : lines.join(QLatin1Char('\n'));
}

QString courseSummary(const Course& course)
{
    if (course.sessions.isEmpty())
        return tr("There is no session here that you may read.");
    const Totals totals = totalsOf(course);
    if (totals.sessions == 0)
        return tr("Nothing is counted of these sessions yet; why is said beside each.");
    if (totals.confirmed == 0)
        return tr("Nothing is confirmed yet in these sessions. A moment enters when a supervisor codes a marker or "
                  "accepts a candidate; notes of metacommunication, stages and segment ratings fill the other "
                  "columns.");
    QString words = totals.sessions == 1 ? tr("One session, ") : tr("%1 sessions, ").arg(totals.sessions);
    words += totals.confirmed == 1 ? tr("one confirmed moment.") : tr("%1 confirmed moments.").arg(totals.confirmed);
    if (totals.told > 0)
        words += tr(" Noticed unaided: %1 of %2.").arg(totals.noticed).arg(totals.told);
    if (totals.told < totals.confirmed)
        words += tr(" Of %1 it cannot be told who noticed them.").arg(totals.confirmed - totals.told);
    if (totals.sessions < kLeastForDirection)
        words += tr(" So few sessions show no direction: look at them one by one.");
    return words;
}

QString courseFootnote()
{
    return tr("A moment counts when somebody other than the trainee coded a withdrawal, a confrontation or both, or "
              "accepted a candidate; what begins within %1 seconds counts once, and what was only measured never does. "
              "“Unaided”: the trainee had a marker or note there, not written from a candidate, before anything of "
              "others about it could be read. Metacommunication: the first that was made at or after the start of the "
              "marker, as a note or as a strategy that speaks about the two (R4 to R7). Only what you may read enters. "
              "Fewer than %2 values have no median. These are counts of what people coded, and a score of nobody.")
        .arg(static_cast<int>(kSameMomentS))
        .arg(kLeastForMedian);
}

QString courseText(const Course& course)
{
    QStringList lines{course.of == Course::Of::Case ? tr("Course of case %1").arg(course.name)
                                                    : tr("Course of %1").arg(course.name),
                      courseSummary(course)};
    const auto add = [&](const QString& title, const QString& text) {
        lines.append(QStringLiteral("  ") + title);
        for (const QString& line : text.split(QLatin1Char('\n')))
            lines.append(QStringLiteral("    ") + line);
    };
    for (const CourseSession& session : course.sessions) {
        lines.append(QString());
        QString title = tr("%1 · %2").arg(sessionName(course, session), dateText(session));
        if (!session.label.isEmpty())
            title += QStringLiteral(" · ") + session.label;
        lines.append(title);
        if (!session.withheld.isEmpty()) {
            lines.append(QStringLiteral("  ") + session.withheld);
            continue;
        }
        const CourseFigures& figures = session.figures;
        lines.append(
            tr("  confirmed moments: %1, noticed unaided: %2").arg(figures.confirmed).arg(noticedText(figures)));
        add(tr("from marker to metacommunication:"), timesText(figures.times));
        add(tr("stages:"), stagesText(course, figures));
        add(tr("ratings of segments:"), ratingsText(course, figures));
    }
    lines.append(QString());
    lines.append(courseFootnote());
    return lines.join(QLatin1Char('\n'));
}

QJsonObject courseJson(const Course& course)
{
    QJsonArray sessions;
    for (const CourseSession& session : course.sessions) {
        QJsonObject one = session.withheld.isEmpty() ? figuresJson(course, session.figures)
                                                     : QJsonObject{{QStringLiteral("withheld"), session.withheld}};
        one.insert(QStringLiteral("session"), idText(session.id));
        one.insert(QStringLiteral("case"), session.caseCode);
        one.insert(QStringLiteral("number"), session.number);
        one.insert(QStringLiteral("date"), session.heldOn.toString(Qt::ISODate));
        one.insert(QStringLiteral("label"), session.label);
        sessions.append(one);
    }
    const Totals totals = totalsOf(course);
    return {{QStringLiteral("of"), course.of == Course::Of::Case ? QStringLiteral("case") : QStringLiteral("trainee")},
            {QStringLiteral("name"), course.name},
            {QStringLiteral("sessions"), sessions},
            {QStringLiteral("confirmed"), totals.confirmed},
            {QStringLiteral("noticed_unaided"),
             QJsonObject{{QStringLiteral("count"), totals.noticed}, {QStringLiteral("of"), totals.told}}}};
}

QList<QStringList> courseRows(const Course& course)
{
    QList<QStringList> rows{{QStringLiteral("case"), QStringLiteral("session"), QStringLiteral("date"),
                             QStringLiteral("label"), QStringLiteral("figure"), QStringLiteral("coder"),
                             QStringLiteral("code"), QStringLiteral("n"), QStringLiteral("of"), QStringLiteral("value"),
                             QStringLiteral("low"), QStringLiteral("high"), QStringLiteral("detail")}};
    for (const CourseSession& session : course.sessions) {
        if (session.withheld.isEmpty())
            Rows(course, session, rows);
    }
    return rows;
}

} // namespace alliance::app
