#include "app/services/Texts.h"

namespace alliance::app::feedback
{
ALLIANCE_TEXTS(Feedback)
}

#include "app/report/FeedbackWords.h"
#include "app/services/ReasonText.h"
#include "app/services/TimeText.h"

#include <QLocale>

#include <algorithm>

namespace alliance::app::feedback
{
namespace
{

bool tellsOf(const QString& reason, const vision::Behaviour& behaviour)
{
    const auto measured = behaviour.measures.find("duration_s");
    const double seconds = measured != behaviour.measures.end() ? measured->second : behaviour.range.length().seconds();
    return reason.contains(QStringLiteral(" %1 s").arg(seconds, 0, 'f', 1)) ||
           reason.contains(QStringLiteral(" %1 s").arg(seconds, 0, 'f', 0));
}

// The behaviours in the order of the reasons (what the person did by time, then what was around it), or nothing when
// they cannot be told to belong together.
QList<vision::Behaviour> behavioursOfReasons(const CandidateItem& candidate)
{
    QList<vision::Behaviour> behaviours = candidate.behaviours;
    std::stable_partition(behaviours.begin(), behaviours.end(), [](const vision::Behaviour& behaviour) {
        return behaviour.kind == vision::BehaviourKind::GazeAversion ||
               behaviour.kind == vision::BehaviourKind::PostureShift;
    });
    const QStringList& reasons = candidate.record.reasons;
    if (behaviours.size() != reasons.size())
        return {};
    for (qsizetype i = 0; i < reasons.size(); ++i) {
        if (!tellsOf(reasons[i], behaviours[i]))
            return {};
    }
    return behaviours;
}

} // namespace

QList<FeedbackFact> factsOf(const CandidateItem& candidate)
{
    const QStringList& reasons = candidate.record.reasons;
    const QList<vision::Behaviour> behaviours = behavioursOfReasons(candidate);
    QList<FeedbackFact> facts;
    QStringList silences;
    for (qsizetype i = 0; i < reasons.size(); ++i) {
        const bool placed = !behaviours.isEmpty();
        if (placed && behaviours[i].kind == vision::BehaviourKind::Silence)
            silences.append(QLocale().toString(behaviours[i].range.length().seconds(), 'f', 1));
        else
            facts.append({placed ? shortTimeText(behaviours[i].range.start) : QString(), reasonText(reasons[i])});
    }
    if (!silences.isEmpty())
        facts.append({{}, tr("Nobody spoke for %1 s").arg(silences.join(QStringLiteral(" s, ")))});
    return facts;
}

QString escaped(const QString& text)
{
    QString safe = text.toHtmlEscaped();
    safe.replace(QLatin1Char('\''), QStringLiteral("&#39;"));
    return safe;
}

QString paragraphs(const QString& text)
{
    QString html;
    const QStringList blocks = text.trimmed().split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    for (const QString& block : blocks) {
        QString lines = escaped(block.trimmed());
        lines.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
        html += QStringLiteral("<p>%1</p>").arg(lines);
    }
    return html;
}

QString personText(const QString& name)
{
    if (name == QLatin1String("left"))
        return tr("Person on the left");
    if (name == QLatin1String("right"))
        return tr("Person on the right");
    if (name == QLatin1String("centre"))
        return tr("Person in the middle");
    if (name == QLatin1String("patient"))
        return tr("Patient");
    if (name == QLatin1String("therapist"))
        return tr("Therapist");
    return name.isEmpty() ? tr("Both") : name;
}

QString behaviourText(vision::BehaviourKind kind)
{
    switch (kind) {
    case vision::BehaviourKind::GazeAversion:
        return tr("looked away");
    case vision::BehaviourKind::PostureShift:
        return tr("changed posture");
    case vision::BehaviourKind::Stillness:
        return tr("kept still");
    case vision::BehaviourKind::Silence:
        return tr("a silence");
    case vision::BehaviourKind::LongLatency:
        return tr("a late reply");
    case vision::BehaviourKind::CannotTell:
        break;
    }
    return tr("cannot be told");
}

QString headline(const CandidateItem& candidate)
{
    QStringList words;
    // What a person did first, what was around it last.
    for (const auto kind :
         {vision::BehaviourKind::GazeAversion, vision::BehaviourKind::PostureShift, vision::BehaviourKind::Stillness,
          vision::BehaviourKind::Silence, vision::BehaviourKind::LongLatency}) {
        if (std::any_of(candidate.behaviours.begin(), candidate.behaviours.end(),
                        [kind](const vision::Behaviour& behaviour) { return behaviour.kind == kind; }))
            words.append(behaviourText(kind));
    }
    if (words.isEmpty())
        return tr("Moment added by a reviewer");
    QString line = words.join(QStringLiteral(", "));
    line[0] = line[0].toUpper();
    return line;
}

QString placeText(const FeedbackPlace& place)
{
    QString text = shortTimeText(place.range.start);
    if (place.range.end > place.range.start)
        text += QStringLiteral(" – ") + shortTimeText(place.range.end);
    return text + QStringLiteral(" · ") + tr("frame %1").arg(place.frame);
}

QString timeOf(const FeedbackNote& note)
{
    return note.place ? shortTimeText(note.place->range.start) : tr("whole session");
}

QString termText(const FeedbackTerm& term)
{
    return term.label.isEmpty() || term.label == term.code ? term.code : term.code + QLatin1Char(' ') + term.label;
}

QString percentText(double share)
{
    return QStringLiteral("%1 %").arg(share * 100, 0, 'f', 0);
}

QString dataUri(const QByteArray& jpeg)
{
    return QStringLiteral("data:image/jpeg;base64,") + QString::fromLatin1(jpeg.toBase64());
}

bool isQuestion(const FeedbackNote& note)
{
    return note.kind.code == QLatin1String("question");
}

bool isRolePlay(const FeedbackNote& note)
{
    return note.kind.code == QLatin1String("role_play");
}

bool isRestraint(const FeedbackNote& note)
{
    return note.kind.code == QLatin1String("restraint");
}

bool isTakenAway(const FeedbackMoment& moment)
{
    return moment.kind == FeedbackMoment::Kind::Note && moment.comment.isEmpty() &&
           std::all_of(moment.notes.begin(), moment.notes.end(),
                       [](const FeedbackNote& note) { return isQuestion(note) || isRolePlay(note); });
}

} // namespace alliance::app::feedback
