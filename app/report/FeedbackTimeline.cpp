#include "app/report/FeedbackTimeline.h"

#include "app/report/FeedbackWords.h"
#include "app/services/TimeText.h"

#include <QCoreApplication>

namespace alliance::app::feedback
{
namespace
{

constexpr double kLeft = 96;   // names of the lanes
constexpr double kWidth = 904; // of the drawn time
constexpr double kHeight = 132;
constexpr double kMomentsY = 22;
constexpr double kNotesY = 62;
constexpr double kUntoldY = 88;
constexpr double kAxisY = 106;

QString tr(const char* text)
{
    return QCoreApplication::translate("Feedback", text);
}

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

class Scale
{
public:
    explicit Scale(base::MediaTime length) : m_length(std::max(1e-3, length.seconds())) {}
    double x(base::MediaTime time) const { return kLeft + kWidth * std::clamp(time.seconds() / m_length, 0.0, 1.0); }
    // Seconds between ticks: about eight of them, at round times.
    double step() const
    {
        for (const double candidate : {1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 900.0, 1800.0}) {
            if (m_length / candidate <= 9)
                return candidate;
        }
        return 3600;
    }
    double length() const { return m_length; }

private:
    double m_length;
};

QString lane(double y, const QString& name)
{
    return QStringLiteral("<text class=\"lane\" x=\"0\" y=\"%1\">%2</text>").arg(number(y + 4), escaped(name));
}

QString axis(const Scale& scale)
{
    QString svg = QStringLiteral("<line class=\"axis\" x1=\"%1\" x2=\"%2\" y1=\"%3\" y2=\"%3\"/>")
                      .arg(number(kLeft), number(kLeft + kWidth), number(kAxisY));
    for (double at = 0; at <= scale.length() + 1e-9; at += scale.step()) {
        const base::MediaTime time = base::MediaTime::fromSeconds(at);
        const double x = scale.x(time);
        const bool last = x > kLeft + kWidth - 20;
        svg += QStringLiteral("<line class=\"axis\" x1=\"%1\" x2=\"%1\" y1=\"%2\" y2=\"%3\"/>"
                              "<text class=\"tick\" x=\"%1\" y=\"%4\" text-anchor=\"%5\">%6</text>")
                   .arg(number(x), number(kAxisY), number(kAxisY + 5), number(kAxisY + 18),
                        last ? QStringLiteral("end") : QStringLiteral("middle"), shortTimeText(time));
    }
    return svg;
}

QString moments(const FeedbackContent& content, const Scale& scale)
{
    QString svg;
    int count = 0;
    for (const FeedbackMoment& moment : content.moments) {
        const base::TimeRange range = moment.candidate.record.where().range;
        const double from = scale.x(range.start);
        const double width = std::max(5.0, scale.x(range.end) - from);
        ++count;
        svg += QStringLiteral("<rect class=\"moment\" x=\"%1\" y=\"%2\" width=\"%3\" height=\"18\" rx=\"3\"/>"
                              "<text class=\"count\" x=\"%4\" y=\"%5\">%6</text>")
                   .arg(number(from), number(kMomentsY - 2), number(width), number(from + width / 2),
                        number(kMomentsY - 7))
                   .arg(count);
    }
    return svg;
}

void addNote(QString& svg, const db::Note& note, const Scale& scale)
{
    if (!note.moment)
        return;
    const double x = scale.x(note.moment->range.start);
    if (!note.moment->isPoint())
        svg += QStringLiteral("<line class=\"span\" x1=\"%1\" x2=\"%2\" y1=\"%3\" y2=\"%3\"/>")
                   .arg(number(x), number(scale.x(note.moment->range.end)), number(kNotesY));
    svg +=
        QStringLiteral("<circle class=\"%1\" cx=\"%2\" cy=\"%3\" r=\"5\"/>")
            .arg(isRestraint(note) ? QStringLiteral("restraint") : QStringLiteral("note"), number(x), number(kNotesY));
}

QString notes(const FeedbackContent& content, const Scale& scale)
{
    QString svg;
    for (const FeedbackMoment& moment : content.moments) {
        for (const FeedbackNote& note : moment.notes)
            addNote(svg, note.note, scale);
    }
    for (const FeedbackNote& note : content.notes)
        addNote(svg, note.note, scale);
    return svg;
}

QString untold(const FeedbackContent& content, const Scale& scale)
{
    QString svg;
    for (const vision::Behaviour& behaviour : content.cannotTell) {
        const double from = scale.x(behaviour.range.start);
        svg += QStringLiteral("<rect class=\"untold\" x=\"%1\" y=\"%2\" width=\"%3\" height=\"8\"/>")
                   .arg(number(from), number(kUntoldY - 4), number(std::max(1.5, scale.x(behaviour.range.end) - from)));
    }
    return svg;
}

} // namespace

QString timelineSvg(const FeedbackContent& content)
{
    base::MediaTime length;
    if (!content.session.recordings.isEmpty())
        length = content.session.recordings.front().record.duration;
    const Scale scale(length);
    QString svg = QStringLiteral("<svg viewBox=\"0 0 1000 %1\" role=\"img\" aria-label=\"%2\">")
                      .arg(number(kHeight), escaped(tr("The session from start to end with its moments and notes")));
    svg += lane(kMomentsY + 7, tr("Moments")) + lane(kNotesY, tr("Notes"));
    if (!content.cannotTell.isEmpty())
        svg += lane(kUntoldY, tr("Cannot tell"));
    svg += moments(content, scale) + notes(content, scale) + untold(content, scale) + axis(scale);
    return svg + QStringLiteral("</svg>");
}

} // namespace alliance::app::feedback
