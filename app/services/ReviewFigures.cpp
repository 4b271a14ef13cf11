#include "app/services/ReviewFigures.h"

#include "app/services/CandidateService.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace alliance::app
{
namespace
{

constexpr double kZ = 1.959964;                  // 95 % of a normal distribution
constexpr double kTail = 0.025;                  // on each side
constexpr std::int64_t kOnsetNs = 1'000'000'000; // the vocabulary's matching
constexpr double kLeastOverlap = 0.3;
constexpr double kRateUnit = 10; // minutes

QString tr(const char* text)
{
    return QCoreApplication::translate("ReviewFigures", text);
}

// Probability of at most `count` events where `mean` are expected.
double poissonUpTo(int count, double mean)
{
    double term = std::exp(-mean);
    double sum = term;
    for (int i = 1; i <= count; ++i) {
        term *= mean / i;
        sum += term;
    }
    return sum;
}

// The mean at which `of(mean)`, which falls, reaches `wanted`.
template <typename Function>
double meanWhere(Function of, double wanted, double most)
{
    double low = 0;
    double high = most;
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (of(middle) > wanted ? low : high) = middle;
    }
    return (low + high) / 2;
}

bool has(const CandidateItem& item, const std::optional<vision::BehaviourKind>& kind)
{
    return !kind || std::any_of(item.behaviours.begin(), item.behaviours.end(),
                                [&](const vision::Behaviour& one) { return one.kind == *kind; });
}

bool sameMoment(const CandidateItem& a, const CandidateItem& b)
{
    const base::TimeRange one = a.record.moment.range;
    const base::TimeRange other = b.record.moment.range;
    if (a.record.track != b.record.track || std::abs((one.start - other.start).ns) > kOnsetNs)
        return false;
    const double shared = (std::min(one.end, other.end) - std::max(one.start, other.start)).seconds();
    const double whole = (std::max(one.end, other.end) - std::min(one.start, other.start)).seconds();
    return whole <= 0 || shared / whole >= kLeastOverlap;
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
        const auto same = std::find_if(earlier.begin(), earlier.end(),
                                       [&](const CandidateItem* one) { return sameMoment(*one, item); });
        if (same != earlier.end()) {
            if (state == db::DecisionState::Undecided)
                state = (*same)->record.decision.state;
            earlier.erase(same);
        }
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
QJsonObject jsonOf(const Figure& figure, const std::optional<double>& value)
{
    QJsonObject json{{QStringLiteral("low"), figure.interval().low}, {QStringLiteral("high"), figure.interval().high}};
    json.insert(QStringLiteral("value"), value ? QJsonValue(*value) : QJsonValue());
    return json;
}

QString kindCode(const std::optional<vision::BehaviourKind>& kind)
{
    return kind ? QString::fromStdString(std::string(vision::toText(*kind))) : QStringLiteral("all");
}

} // namespace

FigureInterval ShareFigure::interval() const
{
    if (of == 0)
        return {0, 1};
    const double n = of;
    const double p = hits / n;
    const double middle = (p + kZ * kZ / (2 * n)) / (1 + kZ * kZ / n);
    const double half = kZ / (1 + kZ * kZ / n) * std::sqrt(p * (1 - p) / n + kZ * kZ / (4 * n * n));
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

std::optional<double> RateFigure::perTen() const
{
    return minutes > 0 ? std::optional(count / minutes * kRateUnit) : std::nullopt;
}

FigureInterval RateFigure::interval() const
{
    if (minutes <= 0)
        return {};
    const double most = 20 + 3.0 * count;
    const double low =
        count == 0 ? 0 : meanWhere([this](double mean) { return poissonUpTo(count - 1, mean); }, 1 - kTail, most);
    const double high = meanWhere([this](double mean) { return poissonUpTo(count, mean); }, kTail, most);
    return {low / minutes * kRateUnit, high / minutes * kRateUnit};
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
    ReviewFigures figures;
    add(figures, {}, 0);
    for (const SessionItem& session : *sessions)
        if (const Done done = addSession(figures, library, session); !done)
            return tl::unexpected<Failure>(done.error());
    return figures;
}

QString kindText(const std::optional<vision::BehaviourKind>& kind)
{
    if (!kind)
        return tr("All candidates");
    return *kind == vision::BehaviourKind::GazeAversion ? tr("Looking away") : tr("Posture shifts");
}

QString figureText(const ShareFigure& figure)
{
    if (!figure.value())
        return tr("not known yet");
    const FigureInterval interval = figure.interval();
    return tr("%1 % (%2–%3)")
        .arg(qRound(*figure.value() * 100))
        .arg(qRound(interval.low * 100))
        .arg(qRound(interval.high * 100));
}

QString figureText(const RateFigure& figure)
{
    if (!figure.perTen())
        return tr("not known yet");
    const QLocale locale;
    const FigureInterval interval = figure.interval();
    return tr("%1 (%2–%3)")
        .arg(locale.toString(*figure.perTen(), 'f', 1), locale.toString(interval.low, 'f', 1),
             locale.toString(interval.high, 'f', 1));
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
                                 {QStringLiteral("precision"), jsonOf(one.precision(), one.precision().value())},
                                 {QStringLiteral("recall"), jsonOf(one.recall(), one.recall().value())},
                                 {QStringLiteral("false_alarms_per_10_min"),
                                  jsonOf(one.falseAlarms(), one.falseAlarms().perTen())}});
    return {{QStringLiteral("sessions"), figures.sessions}, {QStringLiteral("kinds"), kinds}};
}

} // namespace alliance::app
