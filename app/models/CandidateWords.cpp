#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(CandidateWords)
}

#include "app/models/CandidateWords.h"
#include "app/models/CodingSession.h"
#include "app/services/Cautions.h"
#include "app/services/ReasonText.h"
#include "app/services/UnsureAnswer.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace alliance::app
{

namespace
{

constexpr double kUnsure = 0.6; // confidence under which the measurement itself is in doubt

double measure(const vision::Behaviour& behaviour, const char* name)
{
    const auto found = behaviour.measures.find(name);
    return found != behaviour.measures.end() ? found->second : 0;
}

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString seconds(double value)
{
    return tr("%1 s").arg(number(value, value < 20 ? 1 : 0));
}

QString lookWords(const std::string& direction)
{
    static const QHash<QString, const char*> words = {
        {QStringLiteral("left"), QT_TRANSLATE_NOOP("CandidateWords", "Looked to the left")},
        {QStringLiteral("right"), QT_TRANSLATE_NOOP("CandidateWords", "Looked to the right")},
        {QStringLiteral("up"), QT_TRANSLATE_NOOP("CandidateWords", "Looked up")},
        {QStringLiteral("down"), QT_TRANSLATE_NOOP("CandidateWords", "Looked down")},
        {QStringLiteral("down-left"), QT_TRANSLATE_NOOP("CandidateWords", "Looked down to the left")},
        {QStringLiteral("down-right"), QT_TRANSLATE_NOOP("CandidateWords", "Looked down to the right")},
        {QStringLiteral("up-left"), QT_TRANSLATE_NOOP("CandidateWords", "Looked up to the left")},
        {QStringLiteral("up-right"), QT_TRANSLATE_NOOP("CandidateWords", "Looked up to the right")},
    };
    const auto found = words.constFind(QString::fromStdString(direction));
    return found == words.constEnd() ? tr("Looked away") : tr(*found);
}

QString moveWords(const std::string& direction)
{
    static const QHash<QString, const char*> words = {
        {QStringLiteral("back"), QT_TRANSLATE_NOOP("CandidateWords", "Moved back")},
        {QStringLiteral("forward"), QT_TRANSLATE_NOOP("CandidateWords", "Moved forward")},
        {QStringLiteral("left"), QT_TRANSLATE_NOOP("CandidateWords", "Moved to the left")},
        {QStringLiteral("right"), QT_TRANSLATE_NOOP("CandidateWords", "Moved to the right")},
        {QStringLiteral("sideways"), QT_TRANSLATE_NOOP("CandidateWords", "Moved sideways")},
        {QStringLiteral("turned away"), QT_TRANSLATE_NOOP("CandidateWords", "Turned away")},
        {QStringLiteral("slump"), QT_TRANSLATE_NOOP("CandidateWords", "Sank down")},
        {QStringLiteral("upright"), QT_TRANSLATE_NOOP("CandidateWords", "Sat up")},
        {QStringLiteral("took the seat"), QT_TRANSLATE_NOOP("CandidateWords", "Took the seat")},
        {QStringLiteral("left the seat"), QT_TRANSLATE_NOOP("CandidateWords", "Left the seat")},
    };
    const auto found = words.constFind(QString::fromStdString(direction));
    return found == words.constEnd() ? tr("Moved") : tr(*found);
}

double lengthOf(const vision::Behaviour& behaviour)
{
    const double measured = measure(behaviour, "duration_s");
    return measured > 0 ? measured : behaviour.range.length().seconds();
}

bool has(const CandidateItem& item, vision::BehaviourKind kind)
{
    return std::any_of(item.behaviours.begin(), item.behaviours.end(),
                       [kind](const vision::Behaviour& b) { return b.kind == kind; });
}

// Measures by name, in the order in which they are shown.
struct MeasureWord {
    const char* key;
    const char* name;
    const char* format; // %1 is the number
    int decimals;
};

constexpr MeasureWord kWords[] = {
    {"head_deg", QT_TRANSLATE_NOOP("CandidateWords", "Head away from usual direction"), "%1°", 0},
    {"eyes_side_sd", QT_TRANSLATE_NOOP("CandidateWords", "Eyes to the side"),
     QT_TRANSLATE_NOOP("CandidateWords", "%1 × usual spread"), 1},
    {"eyes_down_sd", QT_TRANSLATE_NOOP("CandidateWords", "Eyes down"),
     QT_TRANSLATE_NOOP("CandidateWords", "%1 × usual spread"), 1},
    {"lids_sd", QT_TRANSLATE_NOOP("CandidateWords", "Eyelids"),
     QT_TRANSLATE_NOOP("CandidateWords", "%1 × usual spread"), 1},
    {"shift_widths", QT_TRANSLATE_NOOP("CandidateWords", "Moved by"),
     QT_TRANSLATE_NOOP("CandidateWords", "%1 shoulder widths"), 2},
    {"trunk_deg", QT_TRANSLATE_NOOP("CandidateWords", "Trunk turned by"), "%1°", 0},
    {"held_s", QT_TRANSLATE_NOOP("CandidateWords", "New position held"), QT_TRANSLATE_NOOP("CandidateWords", "%1 s"),
     1},
};

} // namespace

CandidateState stateOf(const CandidateItem& item)
{
    switch (item.record.decision.state) {
    case db::DecisionState::Accepted:
        return CandidateState::Accepted;
    case db::DecisionState::Rejected:
        return CandidateState::Rejected;
    case db::DecisionState::Undecided:
        break;
    }
    return isUnsure(item.record.decision) ? CandidateState::Unsure : CandidateState::Undecided;
}

QString givenReason(const CandidateItem& item)
{
    return isUnsure(item.record.decision) ? QString() : item.record.decision.reason;
}

QString deciderName(const CandidateItem& item, const CodingSession* coding)
{
    return coding && stateOf(item) != CandidateState::Undecided ? coding->nameOf(item.record.decision.author)
                                                                : QString();
}

QString personWord(const CandidateItem& item)
{
    static const QHash<QString, const char*> words = {
        {QStringLiteral("left"), QT_TRANSLATE_NOOP("CandidateWords", "Left")},
        {QStringLiteral("right"), QT_TRANSLATE_NOOP("CandidateWords", "Right")},
        {QStringLiteral("centre"), QT_TRANSLATE_NOOP("CandidateWords", "Centre")},
        {QStringLiteral("patient"), QT_TRANSLATE_NOOP("CandidateWords", "Patient")},
        {QStringLiteral("therapist"), QT_TRANSLATE_NOOP("CandidateWords", "Therapist")},
    };
    const auto found = words.constFind(item.personName);
    return found == words.constEnd() ? item.personName : tr(*found);
}

QString behaviourSummary(const vision::Behaviour& behaviour)
{
    switch (behaviour.kind) {
    case vision::BehaviourKind::GazeAversion:
        return tr("%1, %2").arg(lookWords(behaviour.direction), seconds(lengthOf(behaviour)));
    case vision::BehaviourKind::PostureShift:
        if (!behaviour.measures.contains("shift_widths"))
            return tr("%1, %2").arg(moveWords(behaviour.direction), seconds(lengthOf(behaviour)));
        return tr("%1, %2 shoulder widths")
            .arg(moveWords(behaviour.direction), number(std::abs(measure(behaviour, "shift_widths")), 2));
    case vision::BehaviourKind::Stillness:
        return tr("Kept still, %1").arg(seconds(lengthOf(behaviour)));
    case vision::BehaviourKind::Silence:
        return tr("Nobody spoke, %1").arg(seconds(lengthOf(behaviour)));
    case vision::BehaviourKind::LongLatency:
        return tr("Answered late, %1").arg(seconds(lengthOf(behaviour)));
    case vision::BehaviourKind::CannotTell:
        break;
    }
    return tr("Cannot tell, %1").arg(seconds(lengthOf(behaviour)));
}

QString candidateSummary(const CandidateItem& item)
{
    QStringList cues;
    std::map<vision::BehaviourKind, const vision::Behaviour*> supporting; // the longest of each kind
    for (const vision::Behaviour& behaviour : item.behaviours) {
        const bool cue = behaviour.kind == vision::BehaviourKind::GazeAversion ||
                         behaviour.kind == vision::BehaviourKind::PostureShift;
        const vision::Behaviour*& longest = supporting[behaviour.kind];
        if (cue)
            cues << behaviourSummary(behaviour);
        else if (!longest || lengthOf(behaviour) > lengthOf(*longest))
            longest = &behaviour;
    }
    for (const auto& [kind, behaviour] : supporting) {
        if (behaviour)
            cues << behaviourSummary(*behaviour);
    }
    if (cues.isEmpty())
        return item.record.source == db::CandidateSource::Reviewer
                   ? tr("Added by a reviewer")
                   : reasonTexts(item.record.reasons).join(QStringLiteral("; "));
    return cues.join(QStringLiteral(" · "));
}

QList<MeasuredNumber> measuredNumbers(const vision::Behaviour& behaviour)
{
    QList<MeasuredNumber> numbers{{tr("Length"), seconds(lengthOf(behaviour))}};
    for (const MeasureWord& word : kWords) {
        const auto found = behaviour.measures.find(word.key);
        if (found != behaviour.measures.end() && std::abs(found->second) >= 0.5 * std::pow(10, -word.decimals))
            numbers.append({tr(word.name), tr(word.format).arg(number(std::abs(found->second), word.decimals))});
    }
    numbers.append({tr("Confidence of the measurement"), tr("%1 %").arg(qRound(behaviour.confidence * 100))});
    return numbers;
}

QStringList possibleMistakes(const CandidateItem& item)
{
    QStringList list = cautionsOf(item.behaviours);
    const auto unsure = std::any_of(item.behaviours.begin(), item.behaviours.end(),
                                    [](const vision::Behaviour& behaviour) { return behaviour.confidence < kUnsure; });
    if (unsure && list.isEmpty())
        list << tr("The face or body was small or partly hidden here: watch before you decide.");
    if (has(item, vision::BehaviourKind::GazeAversion)) {
        list << tr("Looking away is what most people do while they think or search for a word.");
        list << tr("Something in the room, such as a clock, a paper or a window, can draw the look.");
        const auto eyes = std::any_of(item.behaviours.begin(), item.behaviours.end(),
                                      [](const vision::Behaviour& b) { return b.channel == "eyes"; });
        if (eyes)
            list << tr("Laughing and talking narrow the eyes and can pass for a look down.");
    }
    if (has(item, vision::BehaviourKind::PostureShift)) {
        list << tr("A moved chair, or sitting more comfortably, changes the posture as well.");
    }
    if (has(item, vision::BehaviourKind::Stillness))
        list << tr("Listening closely keeps people still too.");
    return list;
}

QStringList rejectionReasons()
{
    return {tr("Thinking"), tr("Looking at the clock or an object"), tr("Laughing or talking"), tr("Moved the chair"),
            tr("Measurement wrong")};
}

} // namespace alliance::app
