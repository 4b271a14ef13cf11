#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(AgreementService)
}

#include "app/services/AgreementService.h"
#include "app/services/BlindRules.h"
#include "app/services/CalledSo.h"
#include "app/services/MarkerService.h"
#include "app/services/PassageService.h"
#include "app/services/PersonalDecisions.h"
#include "app/services/RatingService.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr qsizetype kShortId = 8; // characters of an id that tell people of a library apart

const char* const kCohensKappa = QT_TRANSLATE_NOOP("AgreementService", "Cohen's kappa");
const char* const kNominalAlpha = QT_TRANSLATE_NOOP("AgreementService", "Krippendorff's alpha (nominal)");

const std::vector<double> kSteps{1, 2, 3, 4, 5}; // of a rating
constexpr std::size_t kTwo = 2;                  // ratings of a unit, without which it says nothing of agreement

using FigureOf = std::function<std::optional<double>(const RatingTable&)>;

int unitsRatedBy(const RatingTable& table, std::size_t people)
{
    return static_cast<int>(std::count_if(table.begin(), table.end(), [&](const auto& unit) {
        const auto rated = std::count_if(unit.begin(), unit.end(), [](const auto& one) { return one.has_value(); });
        return static_cast<std::size_t>(rated) >= people;
    }));
}

// `people`: how many must have rated a unit for it to count.
Figure figureOf(const char* name, const RatingTable& table, const FigureOf& compute, std::uint64_t seed,
                std::size_t people = kTwo, std::size_t block = 1)
{
    Figure figure{QString::fromLatin1(name), compute(table), {}, unitsRatedBy(table, people)};
    if (figure.value)
        figure.interval = bootstrapInterval(table, compute, seed, block);
    return figure;
}

// Units that are drawn together.
std::size_t blockOf(base::MediaTime duration, const AgreementOptions& options)
{
    constexpr std::int64_t kLeastBlocks = 10;
    const std::int64_t length = std::min(options.block.ns, duration.ns / kLeastBlocks);
    return static_cast<std::size_t>(std::max<std::int64_t>(1, (length + options.unit.ns / 2) / options.unit.ns));
}

// Over units of time.
Figure timeFigure(const char* name, const CodedUnits& units, const FigureOf& compute, base::MediaTime duration,
                  const AgreementOptions& options)
{
    return figureOf(name, units.table, compute, options.seed, kTwo, blockOf(duration, options));
}

FigureOf kappaOf(KappaWeights weights, const std::vector<double>& categories = {})
{
    return [weights, categories](const RatingTable& table) -> std::optional<double> {
        const auto kappa = cohensKappa(table, weights, categories);
        return kappa ? std::optional(kappa->value) : std::nullopt;
    };
}

FigureOf alphaOf(AlphaMetric metric)
{
    return [metric](const RatingTable& table) { return krippendorffsAlpha(table, metric); };
}

FigureOf iccOf(double Icc::*part)
{
    return [part](const RatingTable& table) -> std::optional<double> {
        const auto icc = intraclassCorrelation(table);
        return icc ? std::optional((*icc).*part) : std::nullopt;
    };
}

// Who coded, in the order of their names; those asked for, if any were.
Done choosePeople(LibraryService& library, QList<QUuid> coders, AgreementReport& report)
{
    QList<std::pair<QString, QUuid>> chosen;
    for (const QUuid& id : coders)
        chosen.append({library.personName(id), id});
    if (!report.options.people.isEmpty()) {
        QList<std::pair<QString, QUuid>> asked;
        for (const QString& text : report.options.people) {
            const auto found = calledSo(
                chosen, text, [](const auto& one) { return one.first; }, [](const auto& one) { return one.second; });
            if (found.isEmpty())
                return failed(base::ErrorCategory::NotFound, "person", Subject::Argument,
                              tr("“%1” has coded nothing in this session that you may read.").arg(text));
            if (!asked.contains(found.front()))
                asked.append(found.front());
        }
        chosen = asked;
    } else {
        std::sort(chosen.begin(), chosen.end());
    }
    if (chosen.size() < 2)
        return failed(base::ErrorCategory::Invalid, "people", Subject::Argument,
                      tr("Agreement needs two people's codes; here there are those of %1.").arg(chosen.size()));
    for (const auto& [name, id] : chosen) {
        // Without a name, or with one that is damaged: as it can be asked for.
        report.people.append(name.isEmpty() ? id.toString(QUuid::WithoutBraces).left(kShortId) : name);
        report.ids.append(id);
    }
    return {};
}

CodeShare shareOf(const QString& code, const QList<CodedEvents>& byPerson, const CodedUnits& units)
{
    CodeShare share{code, {}, {}};
    for (qsizetype person = 0; person < byPerson.size(); ++person) {
        int bearing = 0;
        for (const auto& unit : units.table)
            bearing += units.categories[static_cast<qsizetype>(*unit[static_cast<std::size_t>(person)])]
                           .split(QLatin1Char('+'))
                           .contains(code);
        share.shares.append(
            units.table.empty() ? 0.0 : static_cast<double>(bearing) / static_cast<double>(units.table.size()));
        const CodedEvents& events = byPerson[person];
        share.events.append(static_cast<int>(
            std::count_if(events.begin(), events.end(), [&](const CodedEvent& event) { return event.code == code; })));
    }
    return share;
}

QList<CodeShare> sharesOf(const QList<CodedEvents>& byPerson, const CodedUnits& units)
{
    QStringList codes;
    for (const CodedEvents& events : byPerson)
        for (const CodedEvent& event : events)
            codes.append(event.code);
    codes.removeDuplicates();
    codes.sort();
    QList<CodeShare> shares;
    for (const QString& code : std::as_const(codes))
        shares.append(shareOf(code, byPerson, units));
    return shares;
}

// Strategies or tags of markers: what one person gave where, by code.
using CodedParts = QMap<QString, QList<CodedEvents>>;

void take(CodedParts& parts, const QStringList& codes, const base::TimeRange& range, qsizetype person, qsizetype people)
{
    for (const QString& code : codes) {
        QList<CodedEvents>& byPerson = parts[code];
        byPerson.resize(people);
        byPerson[person].append({range, code});
    }
}

Figure pairKappa(const CodedEvents& first, const CodedEvents& second, base::MediaTime duration,
                 const AgreementOptions& options)
{
    const CodedUnits units = codedUnits({first, second}, duration, options.unit);
    const FigureOf kappa = kappaOf(KappaWeights::Nominal);
    return options.intervals
               ? timeFigure(kCohensKappa, units, kappa, duration, options)
               : Figure{
                     QString::fromLatin1(kCohensKappa), kappa(units.table), {}, static_cast<int>(units.table.size())};
}

// Alpha of all, kappa of each pair.
template <typename Agreement>
void addFigures(Agreement& agreement, const QList<CodedEvents>& byPerson, const CodedUnits& units,
                base::MediaTime duration, const AgreementReport& report)
{
    agreement.alpha = timeFigure(kNominalAlpha, units, alphaOf(AlphaMetric::Nominal), duration, report.options);
    for (const PairAgreement& pair : report.pairs)
        agreement.kappas.append(pairKappa(byPerson[pair.first], byPerson[pair.second], duration, report.options));
}

QList<CodeAgreement> codeAgreement(const CodedParts& parts, base::MediaTime duration, const AgreementReport& report,
                                   const JobContext& job)
{
    QList<CodeAgreement> all;
    for (auto part = parts.begin(); part != parts.end() && !job.stopped(); ++part) {
        // A code with the sign that joins codes of one unit would be taken for two.
        const QString name = QStringLiteral("x");
        QList<CodedEvents> byPerson = part.value();
        for (CodedEvents& events : byPerson)
            for (CodedEvent& event : events)
                event.code = name;
        const CodedUnits units = codedUnits(byPerson, duration, report.options.unit);
        CodeAgreement agreement;
        agreement.share = shareOf(name, byPerson, units);
        agreement.share.code = part.key();
        addFigures(agreement, byPerson, units, duration, report);
        all.append(agreement);
    }
    return all;
}

CodingAgreement codingAgreement(const QList<CodedEvents>& byPerson, base::MediaTime duration,
                                const AgreementReport& report)
{
    CodingAgreement agreement;
    const CodedUnits units = codedUnits(byPerson, duration, report.options.unit);
    agreement.shares = sharesOf(byPerson, units);
    if (agreement.shares.isEmpty())
        return agreement;
    addFigures(agreement, byPerson, units, duration, report);
    return agreement;
}

// Nothing where nobody gave a form.
QList<CodedEvents> formsOf(const QList<db::Marker>& markers, const QUuid& recording, const QList<QUuid>& people)
{
    QList<CodedEvents> byPerson(people.size());
    bool any = false;
    for (const db::Marker& marker : markers) {
        const qsizetype person = people.indexOf(marker.author);
        if (person < 0 || marker.moment.recordingId != recording)
            continue;
        any = any || !marker.subtype.isEmpty();
        byPerson[person].append({marker.moment.range, marker.subtype.isEmpty() ? marker.type : marker.subtype});
    }
    return any ? byPerson : QList<CodedEvents>(people.size());
}

QList<CodedEvents> stagesOf(const QList<db::Passage>& passages, const QUuid& recording, const QList<QUuid>& people)
{
    QList<CodedEvents> byPerson(people.size());
    for (const db::Passage& passage : passages) {
        const qsizetype person = people.indexOf(passage.author);
        if (person >= 0 && passage.moment.recordingId == recording)
            byPerson[person].append({passage.moment.range, passage.stage});
    }
    return byPerson;
}

void addMarkers(AgreementReport& report, base::MediaTime duration, const JobContext& job)
{
    const CodedUnits units = codedUnits(report.events, duration, report.options.unit);
    report.shares = sharesOf(report.events, units);
    report.alpha = timeFigure(kNominalAlpha, units, alphaOf(AlphaMetric::Nominal), duration, report.options);
    for (int first = 0; first < report.people.size(); ++first)
        for (int second = first + 1; second < report.people.size() && !job.stopped(); ++second) {
            job.progress(0.1 + 0.4 * first / static_cast<double>(report.people.size()), tr("Comparing markers"));
            PairAgreement pair = pairAgreement(report.events[first], report.events[second], duration, report.options);
            pair.first = first;
            pair.second = second;
            report.pairs.append(std::move(pair));
        }
}

QList<QList<int>> stepsOf(const RatingTable& table, qsizetype people)
{
    QList<QList<int>> steps(people, QList<int>(static_cast<qsizetype>(kSteps.size()), 0));
    for (const auto& unit : table)
        for (qsizetype person = 0; person < people; ++person) {
            const auto& given = unit[static_cast<std::size_t>(person)];
            if (given && *given >= db::kLowestRating && *given <= db::kHighestRating)
                ++steps[person][static_cast<qsizetype>(*given) - db::kLowestRating];
        }
    return steps;
}

void addRatings(AgreementReport& report, const QList<db::Rating>& ratings, const JobContext& job)
{
    // By code, then by segment: what each gave.
    QMap<QString, QMap<qint64, std::vector<std::optional<double>>>> items;
    for (const db::Rating& rating : ratings) {
        const qsizetype person = report.ids.indexOf(rating.author);
        if (person < 0)
            continue;
        for (auto value = rating.values.begin(); value != rating.values.end(); ++value) {
            auto& row = items[value.key()][rating.moment.range.start.ns];
            row.resize(static_cast<std::size_t>(report.people.size()));
            row[static_cast<std::size_t>(person)] = value.value();
        }
    }
    for (auto item = items.begin(); item != items.end() && !job.stopped(); ++item) {
        job.progress(0.5 + 0.5 * static_cast<double>(report.ratings.size()) / static_cast<double>(items.size()),
                     tr("Comparing ratings"));
        const auto rows = item.value().values();
        const RatingTable table(rows.begin(), rows.end());
        const std::uint64_t seed = report.options.seed;
        ItemAgreement agreement{item.key(), {}, stepsOf(table, report.people.size())};
        const auto everybody = static_cast<std::size_t>(report.people.size());
        if (report.people.size() == 2) {
            agreement.figures.append(figureOf(QT_TRANSLATE_NOOP("AgreementService", "weighted kappa (quadratic)"),
                                              table, kappaOf(KappaWeights::Quadratic, kSteps), seed));
            agreement.figures.append(figureOf(QT_TRANSLATE_NOOP("AgreementService", "weighted kappa (linear)"), table,
                                              kappaOf(KappaWeights::Linear, kSteps), seed));
        }
        agreement.figures.append(figureOf(QT_TRANSLATE_NOOP("AgreementService", "Krippendorff's alpha (ordinal)"),
                                          table, alphaOf(AlphaMetric::Ordinal), seed));
        agreement.figures.append(figureOf(QT_TRANSLATE_NOOP("AgreementService", "Krippendorff's alpha (interval)"),
                                          table, alphaOf(AlphaMetric::Interval), seed));
        agreement.figures.append(figureOf("ICC(2,1)", table, iccOf(&Icc::single), seed, everybody));
        agreement.figures.append(figureOf("ICC(2,k)", table, iccOf(&Icc::average), seed, everybody));
        report.ratings.append(agreement);
    }
}

void addDecisions(AgreementReport& report, const QList<PersonalDecision>& decisions)
{
    QHash<QUuid, QHash<QUuid, bool>> accepted; // by candidate and person
    for (const PersonalDecision& one : decisions)
        accepted[one.candidate].insert(one.author, one.state == db::DecisionState::Accepted);
    for (const PairAgreement& pair : report.pairs) {
        const QUuid& a = report.ids[pair.first];
        const QUuid& b = report.ids[pair.second];
        RatingTable table;
        int same = 0;
        DecisionAgreement agreement;
        agreement.first = pair.first;
        agreement.second = pair.second;
        agreement.accepted = {0, 0};
        for (const PersonalDecision& one : decisions) {
            const QHash<QUuid, bool>& its = accepted[one.candidate];
            if (one.author != a || !its.contains(b))
                continue;
            table.push_back({its[a] ? 1.0 : 0.0, its[b] ? 1.0 : 0.0});
            same += its[a] == its[b] ? 1 : 0;
            agreement.accepted[0] += its[a] ? 1 : 0;
            agreement.accepted[1] += its[b] ? 1 : 0;
        }
        if (table.empty())
            continue;
        for (double& share : agreement.accepted)
            share /= static_cast<double>(table.size());
        agreement.same = vision::proportion(same, static_cast<int>(table.size()));
        agreement.kappa = figureOf(kCohensKappa, table, kappaOf(KappaWeights::Nominal), report.options.seed);
        report.decisions.append(agreement);
    }
}

// Codes stay where the vocabulary cannot be read: the figures do not hang on it.
QHash<QString, QString> wordsOf(LibraryService& library, const QString& list)
{
    QHash<QString, QString> words;
    for (const db::Term& term : library.readableTerms(list).value_or(QList<db::Term>()))
        words.insert(term.code, term.label);
    return words;
}

} // namespace

QString figureTitle(const Figure& figure)
{
    return tr(figure.name.toLatin1().constData());
}

PairAgreement pairAgreement(const CodedEvents& first, const CodedEvents& second, base::MediaTime duration,
                            const AgreementOptions& options)
{
    PairAgreement pair;
    pair.second = 1;
    pair.kappa = pairKappa(first, second, duration, options);
    pair.events = eventAgreement(first, second, options.toleranceS);
    return pair;
}

Outcome<AgreementReport> agreementOf(LibraryService& library, const QUuid& session, const AgreementOptions& options,
                                     const JobContext& job)
{
    if (options.unit.ns <= 0)
        return failed(base::ErrorCategory::Invalid, "unit", Subject::Argument,
                      tr("A unit of time has to have a length."));
    const auto item = library.session(session);
    if (!item)
        return tl::unexpected<Failure>(item.error());
    const auto markers = MarkerService(library).list(session);
    if (!markers)
        return tl::unexpected<Failure>(markers.error());
    const auto ratings = RatingService(library).list(session);
    if (!ratings)
        return tl::unexpected<Failure>(ratings.error());
    const auto passages = PassageService(library).list(session);
    if (!passages)
        return tl::unexpected<Failure>(passages.error());
    const QUuid recording = item->recordings.isEmpty() ? QUuid() : item->recordings.front().record.id;
    const auto hidden = hiddenCoders(library, session);
    if (!hidden)
        return tl::unexpected<Failure>(hidden.error());
    QList<QUuid> coders;
    for (const db::Marker& marker : *markers)
        coders.append(marker.author);
    for (const db::Rating& rating : *ratings)
        coders.append(rating.author);
    for (const db::Passage& passage : *passages)
        coders.append(passage.author);
    const auto decisions = personalDecisions(library, session);
    if (!decisions)
        return tl::unexpected<Failure>(decisions.error());
    if (!options.people.isEmpty() || QSet<QUuid>(coders.begin(), coders.end()).subtract(*hidden).size() < 2)
        for (const PersonalDecision& decision : *decisions)
            coders.append(decision.author);
    coders.removeIf([&](const QUuid& id) { return hidden->contains(id); });
    std::sort(coders.begin(), coders.end());
    coders.erase(std::unique(coders.begin(), coders.end()), coders.end());
    AgreementReport report;
    report.options = options;
    report.typeWords = wordsOf(library, termlist::kMarkerType);
    report.ratingWords = wordsOf(library, termlist::kSegmentRating);
    if (const Done chosen = choosePeople(library, coders, report); !chosen)
        return tl::unexpected<Failure>(chosen.error());
    report.events.resize(report.people.size());
    CodedParts strategies;
    CodedParts tags;
    for (const db::Marker& marker : *markers) {
        const qsizetype person = report.ids.indexOf(marker.author);
        if (person < 0 || marker.moment.recordingId != recording)
            continue;
        report.events[person].append({marker.moment.range, marker.type});
        take(strategies, marker.strategies, marker.moment.range, person, report.people.size());
        take(tags, marker.tags, marker.moment.range, person, report.people.size());
    }
    const base::MediaTime duration =
        item->recordings.isEmpty() ? base::MediaTime{} : item->recordings.front().record.duration;
    addMarkers(report, duration, job);
    report.block = {static_cast<std::int64_t>(blockOf(duration, options)) * options.unit.ns};
    report.stages = codingAgreement(stagesOf(*passages, recording, report.ids), duration, report);
    report.forms = codingAgreement(formsOf(*markers, recording, report.ids), duration, report);
    report.strategies = codeAgreement(strategies, duration, report, job);
    report.tags = codeAgreement(tags, duration, report, job);
    addRatings(report, *ratings, job);
    QList<PersonalDecision> here = *decisions;
    here.removeIf([&](const PersonalDecision& one) { return one.moment.recordingId != recording; });
    addDecisions(report, here);
    if (job.stopped())
        return failed(base::ErrorCategory::Cancelled, "stopped", Subject::Session, {});
    return report;
}

} // namespace alliance::app
