#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(ReviewFigures)
}

#include "app/services/CandidateService.h"
#include "app/services/OwnOnly.h"
#include "app/services/ReviewFigures.h"
#include "app/services/SameMoment.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr double kRateUnit = 10; // minutes

bool has(const CandidateItem& item, const std::optional<vision::BehaviourKind>& kind)
{
    return !kind || std::any_of(item.behaviours.begin(), item.behaviours.end(),
                                [&](const vision::Behaviour& one) { return one.kind == *kind; });
}

bool isProposed(const CandidateItem& item)
{
    return item.record.source == db::CandidateSource::Measured && item.record.current;
}

// Candidates of now with the decisions that hold for them, and what people found that is not among them.
struct Settled {
    QList<std::pair<const CandidateItem*, db::DecisionState>> proposed;
    QList<const CandidateItem*> missed;
};

Settled settle(const QList<CandidateItem>& all)
{
    Settled settled;
    QList<const CandidateItem*> earlier;
    for (const CandidateItem& item : all)
        if (!isProposed(item) && item.record.decision.state != db::DecisionState::Undecided)
            earlier.append(&item);
    for (const CandidateItem& item : all) {
        if (!isProposed(item))
            continue;
        db::DecisionState state = item.record.decision.state;
        earlier.removeIf([&](const CandidateItem* one) {
            if (one->record.track != item.record.track || !sameMoment(one->behaviours, item.behaviours))
                return false;
            if (state != db::DecisionState::Accepted)
                state = one->record.decision.state;
            return true;
        });
        settled.proposed.append({&item, state});
    }
    for (const CandidateItem* one : earlier)
        if (one->record.decision.state == db::DecisionState::Accepted)
            settled.missed.append(one);
    return settled;
}

const std::optional<vision::BehaviourKind> kKinds[] = {std::nullopt, vision::BehaviourKind::GazeAversion,
                                                       vision::BehaviourKind::PostureShift};

void add(ReviewFigures& to, const QList<CandidateItem>& all, double minutes)
{
    const Settled settled = settle(all);
    const bool decided = !settled.missed.isEmpty() ||
                         std::any_of(settled.proposed.begin(), settled.proposed.end(),
                                     [](const auto& one) { return one.second != db::DecisionState::Undecided; });
    to.sessions += decided ? 1 : 0;
    if (to.kinds.isEmpty())
        for (const auto& kind : kKinds)
            to.kinds.append(KindFigures{kind});
    for (KindFigures& figures : to.kinds) {
        for (const auto& [item, state] : settled.proposed) {
            if (!has(*item, figures.kind))
                continue;
            figures.accepted += state == db::DecisionState::Accepted ? 1 : 0;
            figures.rejected += state == db::DecisionState::Rejected ? 1 : 0;
            figures.undecided += state == db::DecisionState::Undecided ? 1 : 0;
        }
        for (const CandidateItem* item : settled.missed)
            figures.missed += has(*item, figures.kind) ? 1 : 0;
        figures.minutes += decided ? minutes : 0;
    }
}

Done addSession(ReviewFigures& to, LibraryService& library, const SessionItem& session)
{
    if (!session.measured())
        return {};
    const auto candidates = CandidateService(library).list(session.record.id);
    if (!candidates)
        return tl::unexpected<Failure>(candidates.error());
    add(to, *candidates, session.recordings.front().record.duration.seconds() / 60);
    return {};
}

template <typename Figure>
QJsonValue jsonOf(const std::optional<Figure>& figure)
{
    if (!figure)
        return {};
    return QJsonObject{{QStringLiteral("value"), figure->value},
                       {QStringLiteral("low"), figure->low},
                       {QStringLiteral("high"), figure->high}};
}

QString kindCode(const std::optional<vision::BehaviourKind>& kind)
{
    return kind ? QString::fromStdString(std::string(vision::toText(*kind))) : QStringLiteral("all");
}

} // namespace

std::optional<vision::Proportion> KindFigures::precision() const
{
    return vision::proportion(accepted, accepted + rejected);
}

std::optional<vision::Proportion> KindFigures::recall() const
{
    return vision::proportion(accepted, accepted + missed);
}

std::optional<vision::EventRate> KindFigures::falseAlarms() const
{
    return vision::eventRate(rejected, minutes / kRateUnit);
}

Outcome<ReviewFigures> figuresOfSession(LibraryService& library, QUuid session)
{
    const auto item = library.session(session);
    if (!item)
        return tl::unexpected<Failure>(item.error());
    ReviewFigures figures;
    add(figures, {}, 0);
    if (const Done done = addSession(figures, library, *item); !done)
        return tl::unexpected<Failure>(done.error());
    return figures;
}

Outcome<ReviewFigures> figuresOfLibrary(LibraryService& library)
{
    const auto sessions = library.sessions();
    if (!sessions)
        return tl::unexpected<Failure>(sessions.error());
    const auto ownOnly = sessionsOfOwnOnly(library);
    if (!ownOnly)
        return tl::unexpected<Failure>(ownOnly.error());
    ReviewFigures figures;
    add(figures, {}, 0);
    for (const SessionItem& session : *sessions) {
        if (ownOnly->contains(session.record.id))
            figures.heldBack += session.measured() ? 1 : 0;
        else if (const Done done = addSession(figures, library, session); !done)
            return tl::unexpected<Failure>(done.error());
    }
    return figures;
}

QString heldBackText(const ReviewFigures& figures)
{
    return figures.heldBack == 0 ? QString()
                                 : tr("%n session(s) in which your own pass or rating comes first are left out.",
                                      nullptr, figures.heldBack);
}

QString kindText(const std::optional<vision::BehaviourKind>& kind)
{
    if (!kind)
        return tr("All candidates");
    return *kind == vision::BehaviourKind::GazeAversion ? tr("Looking away") : tr("Posture shifts");
}

QString figureText(const std::optional<vision::Proportion>& figure)
{
    if (!figure)
        return tr("not known yet");
    return tr("%1 % (%2–%3)")
        .arg(qRound(figure->value * 100))
        .arg(qRound(figure->low * 100))
        .arg(qRound(figure->high * 100));
}

QString figureText(const std::optional<vision::EventRate>& figure)
{
    if (!figure)
        return tr("not known yet");
    const QLocale locale;
    return tr("%1 (%2–%3)")
        .arg(locale.toString(figure->value, 'f', 1), locale.toString(figure->low, 'f', 1),
             locale.toString(figure->high, 'f', 1));
}

QJsonObject figuresJson(const ReviewFigures& figures)
{
    QJsonObject kinds;
    for (const KindFigures& one : figures.kinds)
        kinds.insert(kindCode(one.kind),
                     QJsonObject{{QStringLiteral("accepted"), one.accepted},
                                 {QStringLiteral("rejected"), one.rejected},
                                 {QStringLiteral("undecided"), one.undecided},
                                 {QStringLiteral("missed"), one.missed},
                                 {QStringLiteral("minutes"), one.minutes},
                                 {QStringLiteral("precision"), jsonOf(one.precision())},
                                 {QStringLiteral("recall"), jsonOf(one.recall())},
                                 {QStringLiteral("false_alarms_per_10_min"), jsonOf(one.falseAlarms())}});
    return {{QStringLiteral("sessions"), figures.sessions},
            {QStringLiteral("held_back"), figures.heldBack},
            {QStringLiteral("kinds"), kinds}};
}

} // namespace alliance::app
