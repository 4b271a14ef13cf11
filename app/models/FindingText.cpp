#include "app/models/FindingText.h"

#include "app/timeline/TimeText.h"

#include <QCoreApplication>

namespace alliance::app
{
namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("FindingText", text);
}

} // namespace

QString behaviourName(vision::BehaviourKind kind)
{
    switch (kind) {
    case vision::BehaviourKind::GazeAversion:
        return tr("Gaze aversion");
    case vision::BehaviourKind::PostureShift:
        return tr("Posture shift");
    case vision::BehaviourKind::Stillness:
        return tr("Stillness");
    case vision::BehaviourKind::Silence:
        return tr("Silence");
    case vision::BehaviourKind::CannotTell:
        break;
    }
    return tr("Cannot tell");
}

QString directionText(const std::string& direction)
{
    static const QHash<QString, const char*> words = {
        {QStringLiteral("left"), "to the left of the picture"},
        {QStringLiteral("right"), "to the right of the picture"},
        {QStringLiteral("up"), "up"},
        {QStringLiteral("down"), "down"},
        {QStringLiteral("down-left"), "down and to the left"},
        {QStringLiteral("down-right"), "down and to the right"},
        {QStringLiteral("up-left"), "up and to the left"},
        {QStringLiteral("up-right"), "up and to the right"},
        {QStringLiteral("back"), "back"},
        {QStringLiteral("forward"), "forward"},
        {QStringLiteral("turned away"), "turned away"},
        {QStringLiteral("slump"), "lower in the seat"},
        {QStringLiteral("upright"), "upright"},
        {QStringLiteral("hidden"), "face or body hidden"},
        {QStringLiteral("small"), "face too small"},
        {QStringLiteral("unsure"), "measurement not sure enough"},
    };
    const QString code = QString::fromStdString(direction);
    const auto found = words.constFind(code);
    return found == words.constEnd() ? code : tr(*found);
}

QString behaviourText(const vision::Behaviour& seen)
{
    QStringList parts{behaviourName(seen.kind)};
    if (const QString direction = directionText(seen.direction); !direction.isEmpty())
        parts.append(direction);
    parts.append(lengthText(seen.range.length()));
    return parts.join(QStringLiteral(", "));
}

QString candidateSummary(const CandidateItem& candidate)
{
    QStringList names;
    for (const vision::Behaviour& seen : candidate.behaviours) {
        const QString name = behaviourName(seen.kind);
        if (!names.contains(name))
            names.append(name);
    }
    if (names.isEmpty())
        return tr("Added by a reviewer");
    for (qsizetype i = 1; i < names.size(); ++i)
        names[i] = names[i].toLower();
    const QString last = names.takeLast();
    return names.isEmpty() ? last : tr("%1 and %2").arg(names.join(QStringLiteral(", ")), last);
}

QString personText(const QString& name)
{
    static const QHash<QString, const char*> words = {
        {QStringLiteral("left"), "Left"},           {QStringLiteral("right"), "Right"},
        {QStringLiteral("centre"), "Centre"},       {QStringLiteral("patient"), "Patient"},
        {QStringLiteral("therapist"), "Therapist"},
    };
    const auto found = words.constFind(name);
    if (found != words.constEnd())
        return tr(*found);
    return name.isEmpty() ? tr("Somebody") : name;
}

} // namespace alliance::app
