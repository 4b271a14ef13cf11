#pragma once
// Codes of several people on one recording as what agreement is counted over: units of time, or events that match.

#include "app/services/AgreementStatistics.h"
#include "media/base/MediaTime.h"
#include "vision/evaluate/Proportion.h"

#include <QList>
#include <QStringList>

namespace alliance::app
{

struct CodedEvent {
    base::TimeRange range; // end == start: a point in time
    QString code;
};
using CodedEvents = QList<CodedEvent>; // of one person

// The recording cut into units of one length, the last may be shorter. A unit bears the code that stands at its middle,
// "a+b" where several do, and `kNothing` where none does; points count for the unit they lie in.
struct CodedUnits {
    RatingTable table; // values are places in `categories`
    QStringList categories;
};
inline const QString kNothing = QStringLiteral("-");
CodedUnits codedUnits(const QList<CodedEvents>& byPerson, base::MediaTime duration, base::MediaTime unit);

// Events of two people that begin within `toleranceS` seconds of each other; each is matched once, as many as can be,
// those that overlap more before others.
struct EventPair {
    int first = 0; // place in the person's events
    int second = 0;
    double onsetApartS = 0; // second's start minus first's
};
struct EventAgreement {
    QList<EventPair> pairs;
    QList<int> onlyFirst;
    QList<int> onlySecond;
    int sameCode = 0;                           // of the pairs
    std::optional<vision::Proportion> matched;  // events of both that have a partner, of all
    std::optional<vision::Proportion> agreedOn; // the same with the same code
};
EventAgreement eventAgreement(const CodedEvents& first, const CodedEvents& second, double toleranceS);

} // namespace alliance::app
