#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(CoverageText)
}

#include "app/services/CoverageText.h"

#include <algorithm>
#include <utility>

namespace alliance::app
{
namespace
{

constexpr double kWorthSaying = 0.005; // share of the recording

int percent(double share)
{
    return qRound(share * 100);
}

} // namespace

QString remarkText(vision::SceneRemark remark)
{
    switch (remark) {
    case vision::SceneRemark::NobodySeen:
        return tr("Nobody could be followed in this recording.");
    case vision::SceneRemark::OnePerson:
        return tr("Only one person was seen; nothing can be told about the other.");
    case vision::SceneRemark::PictureOfFace:
        return tr("A picture of a face (poster, photograph, screen) was left out.");
    case vision::SceneRemark::UpsideDown:
        return tr("The recording is upside down.");
    case vision::SceneRemark::SizeChanged:
        return tr("The picture changes its size on the way; all is measured on the scale of its start.");
    case vision::SceneRemark::LowFrameRate:
        return tr("The recording has few pictures a second: starts and ends are less exact.");
    case vision::SceneRemark::Cuts:
        return tr("The recording has cuts; what is usual for a person is learnt anew after each.");
    case vision::SceneRemark::CameraMoves:
        return tr("The camera moves; its movement is taken out as far as it can be told.");
    case vision::SceneRemark::SpeakerView:
        return tr("Whoever speaks is shown: nothing can be told of a person while the other fills the picture.");
    }
    return {};
}

QString remarkAdvice(vision::SceneRemark remark)
{
    switch (remark) {
    case vision::SceneRemark::NobodySeen:
        return tr("Faces need light, at least about 60 pixels from forehead to chin, and a view that is not a full "
                  "profile. Play a part and look; another camera of this session may show them. Notes can be written "
                  "all the same.");
    case vision::SceneRemark::UpsideDown:
        return tr("Turn it in a video program, import it again and measure that.");
    case vision::SceneRemark::OnePerson:
        return tr("If the other person was recorded by another camera, import that as a session of its own to measure "
                  "it.");
    case vision::SceneRemark::SpeakerView:
        return tr("For next time: record the side-by-side view.");
    case vision::SceneRemark::PictureOfFace:
    case vision::SceneRemark::SizeChanged:
    case vision::SceneRemark::LowFrameRate:
    case vision::SceneRemark::Cuts:
    case vision::SceneRemark::CameraMoves:
        break;
    }
    return {};
}

QString whyNotText(const std::string& reason)
{
    if (reason == "absent")
        return tr("not in the picture");
    if (reason == "hidden")
        return tr("face hidden");
    if (reason == "eyes_hidden")
        return tr("eyes hidden");
    if (reason == "small")
        return tr("face too small");
    if (reason == "unsure")
        return tr("seen too poorly");
    return QString::fromStdString(reason);
}

QString whyNotText(const vision::PersonSummary& person, double durationS)
{
    std::vector<std::pair<double, std::string>> reasons;
    for (const auto& [reason, seconds] : person.whyNot)
        if (durationS > 0 && seconds / durationS >= kWorthSaying)
            reasons.emplace_back(seconds / durationS, reason);
    std::sort(reasons.begin(), reasons.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QStringList words;
    for (const auto& [share, reason] : reasons)
        words << tr("%1 %2 %").arg(whyNotText(reason)).arg(percent(share));
    return words.join(QStringLiteral(", "));
}

QString coverageText(const vision::PersonSummary& person)
{
    return tr("gaze %1 %, body %2 %").arg(percent(person.gazeCoverage)).arg(percent(person.bodyCoverage));
}

QString roleText(vision::Role role)
{
    switch (role) {
    case vision::Role::Patient:
        return tr("patient");
    case vision::Role::Therapist:
        return tr("therapist");
    case vision::Role::Unknown:
        break;
    }
    return {};
}

QString placeText(vision::Place place)
{
    switch (place) {
    case vision::Place::Left:
        return tr("left");
    case vision::Place::Right:
        return tr("right");
    case vision::Place::Centre:
        break;
    }
    return tr("centre");
}

QString proposalText(const vision::PersonSummary& person)
{
    const QString role = roleText(person.role);
    if (role.isEmpty())
        return {};
    return person.roleConfidence > 0 ? tr("proposed: %1, %2 %").arg(role).arg(percent(person.roleConfidence))
                                     : tr("proposed: %1").arg(role);
}

QStringList coverageLines(const vision::Findings& findings)
{
    QStringList lines;
    for (const vision::PersonSummary& person : findings.people) {
        const bool said = person.roleConfidence >= 1;
        const QString role = said ? roleText(person.role) : proposalText(person);
        const QString who = role.isEmpty() ? tr("Person %1 (%2)").arg(person.id).arg(placeText(person.place))
                                           : tr("Person %1 (%2, %3)").arg(person.id).arg(placeText(person.place), role);
        const QString why = whyNotText(person, findings.recording.durationS);
        const QString line = tr("%1: measured in %2 of the recording").arg(who, coverageText(person));
        lines << (why.isEmpty() ? line : tr("%1; cannot tell: %2").arg(line, why));
    }
    for (const vision::SceneRemark remark : findings.remarks)
        lines << remarkText(remark);
    return lines;
}

} // namespace alliance::app
