#pragma once
// What was settled between two people's codes, for other programs and back. An annotation stands where the moment that
// holds does; its code is what holds ("withdrawal", "S2", of a rating its code; "nothing" where nothing is to be
// coded), its text the word why. Of a decision on a candidate the code is "accepted" or
// "rejected". Fields: compared (marker, stage, rating, decision), first and second (whose codes), first_frames
// and second_frames (where each had coded; none where nothing), chosen (first, second, other), state (settled, or open
// where a code was changed since), item (code of the rating, id of the
// candidate), and subtype, significance, strategies and tags, or value of what holds.

#include "app/services/ComparisonService.h"
#include "db/exchange/Annotations.h"

#include <QHash>

#include <utility>

namespace alliance::app
{

// `names`: first and second by name, not by coderCode().
db::Annotation settlementAnnotation(LibraryService& library, const db::Settlement& settled, bool names = false);

struct PlannedSettlement {
    db::SettlementDraft draft;
    QUuid replaces; // one whose codes were changed since; null: none
    int version = 0;
};

// Finds to annotations the differences of a session that they are about.
class SettlementIntake
{
public:
    SettlementIntake(LibraryService& library, const QUuid& session) : m_library(library), m_session(session) {}

    struct Found {
        enum class Is {
            Fresh,
            Known,
            Open
        }; // Known: settled in this way already; Open: not settled in the file either
        Is is = Is::Fresh;
        PlannedSettlement planned;
    };
    // Nothing that comes in is seen by more people than those who supervise. Invalid: the session has no such
    // difference between these people, it is settled otherwise, here or in the same file, or the code that was chosen
    // reads otherwise by now; with words.
    Outcome<Found> find(const db::Annotation& annotation);
    // Whether find() failed because the session lacks one of the two people or their difference, which codes that are
    // yet to come in may bring.
    static bool isOfCodesNotHere(const Failure& failure);

private:
    // Whether the file has said so before. Invalid: it has said otherwise.
    Outcome<bool> saidBefore(const PlannedSettlement& settlement) const;
    Outcome<QUuid> personCalled(const QString& name);
    Outcome<const ComparisonReport*> compared(const QUuid& first, const QUuid& second);
    Outcome<Comparison> difference(const db::Annotation& annotation, const QUuid& first, const QUuid& second);

    LibraryService& m_library;
    QUuid m_session;
    std::optional<QList<CoderItem>> m_coders;
    std::optional<QList<db::Settlement>> m_settled;
    QList<PlannedSettlement> m_planned;
    QHash<std::pair<QUuid, QUuid>, ComparisonReport> m_reports;
};

} // namespace alliance::app
