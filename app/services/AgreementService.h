#pragma once
// How far people who coded one session agree. What each wrote counts as far as the person who asks may read it; the
// program scores nobody: figures are about the coding.

#include "app/services/AgreementUnits.h"
#include "app/services/LibraryService.h"

#include <QHash>
#include <QJsonObject>
#include <QMetaType>

#include <array>
#include <optional>

namespace alliance::app
{

struct AgreementOptions {
    QStringList people;                    // names, or first characters of ids; empty: everybody who coded
    base::MediaTime unit{1'000'000'000};   // of time
    double toleranceS = 2.0;               // between the starts of events that match
    base::MediaTime block{30'000'000'000}; // of the bootstrap over units of time: neighbours that are drawn together
    std::uint64_t seed = 1;                // of the bootstrap
    bool intervals = true;                 // of pairAgreement(); they take most of the time
};

struct Figure {
    QString name; // "Cohen's kappa": in English, for files; figureTitle() is for people
    std::optional<double> value;
    std::optional<FigureInterval> interval;
    int units = 0; // that it is about: rated by both, of ICC by everybody, of alpha by two or more
};

QString figureTitle(const Figure& figure); // its name in the language of the program

struct CodeShare {
    QString code;
    QList<double> shares; // of the units, 0..1, in the order of the people
    QList<int> events;
};

// Two people's markers, event by event.
struct PairAgreement {
    int first = 0; // places in `people`
    int second = 0;
    Figure kappa; // over units of time
    EventAgreement events;
};

struct ItemAgreement {
    QString code; // of a rating
    QList<Figure> figures;
    QList<QList<int>> steps; // of each person how often each step was given, from kLowestRating on
};

// One strategy or tag of markers: whether a unit of time bears it.
struct CodeAgreement {
    CodeShare share;
    Figure alpha;         // nominal, all people
    QList<Figure> kappas; // of each pair, in the order of `pairs`
};

// Codes over units of time: stages, or forms of markers (a marker without a form counts by its type).
struct CodingAgreement {
    QList<CodeShare> shares; // empty: nobody coded any
    Figure alpha;            // nominal, all people
    QList<Figure> kappas;    // of each pair, in the order of `pairs`
};

// What two people decided about the candidates that both accepted or rejected.
struct DecisionAgreement {
    int first = 0; // places in `people`
    int second = 0;
    std::optional<vision::Proportion> same;
    Figure kappa;                   // accepted or rejected
    std::array<double, 2> accepted; // share, 0..1, of the first and the second
};

struct AgreementReport {
    QStringList people;
    QList<QUuid> ids;
    QList<CodedEvents> events; // of each person, by time
    QList<CodeShare> shares;
    Figure alpha; // nominal, over units of time, all people
    QList<PairAgreement> pairs;
    CodingAgreement stages;
    CodingAgreement forms;
    QList<CodeAgreement> strategies; // that anybody gave
    QList<CodeAgreement> tags;
    QList<ItemAgreement> ratings;
    QList<DecisionAgreement> decisions; // of pairs who both decided on some candidate
    AgreementOptions options;
    base::MediaTime block;             // as it was drawn: of a short recording a tenth, of a long unit one
    QHash<QString, QString> typeWords; // of types of marker and of ratings by code, in the language of the program
    QHash<QString, QString> ratingWords;

    QString typeText(const QString& code) const { return typeWords.value(code, code); }
    QString ratingText(const QString& code) const { return ratingWords.value(code, code); }
};

// Of two people's markers by time.
PairAgreement pairAgreement(const CodedEvents& first, const CodedEvents& second, base::MediaTime duration,
                            const AgreementOptions& options);

// Who only decided about candidates takes part when asked for, or where fewer than two coded. Codes that may not be
// seen yet are left out, see BlindRules.h. Invalid: fewer than two people coded it, a person is not known, a unit that
// is no length.
Outcome<AgreementReport> agreementOf(LibraryService& library, const QUuid& session, const AgreementOptions& options,
                                     const JobContext& job = {});

QString unitText(base::MediaTime length); // "1 s", "0.01 s"
QString roundedText(double value);        // two digits, and no sign before a zero
QString figureText(const Figure& figure); // "0.62 (0.40–0.81), 240 units", "not defined"
QString agreementText(const AgreementReport& report);
QJsonObject agreementJson(const AgreementReport& report);

} // namespace alliance::app

Q_DECLARE_METATYPE(alliance::app::AgreementReport)
