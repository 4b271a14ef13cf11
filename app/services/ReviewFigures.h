#pragma once
// How well the measurement did by what reviewers decided: nothing is trained on it. A candidate that the definitions of
// now propose takes the decision that was made about the same moment before (see SameMoment; accepted goes before
// rejected). What was accepted or added by a reviewer and is
// not proposed now is missed. Recall holds as far as reviewers looked.

#include "app/services/LibraryService.h"
#include "vision/evaluate/Proportion.h"

#include <QJsonObject>

#include <optional>

namespace alliance::app
{

struct KindFigures {
    std::optional<vision::BehaviourKind> kind; // nothing: candidates of any kind
    int undecided = 0;
    int accepted = 0;
    int rejected = 0;
    int missed = 0;
    double minutes = 0; // of the recordings in which something was decided

    std::optional<vision::Proportion> precision() const;
    std::optional<vision::Proportion> recall() const;
    std::optional<vision::EventRate> falseAlarms() const; // in ten minutes
};

// Of one session, or of several together: all kinds, then looking away, then posture shifts.
struct ReviewFigures {
    QList<KindFigures> kinds;
    int sessions = 0; // in which something was decided
    int heldBack = 0; // left out: what comes first of the person's own is not finished (see OwnOnly.h)
};

Outcome<ReviewFigures> figuresOfSession(LibraryService& library, QUuid session);
Outcome<ReviewFigures> figuresOfLibrary(LibraryService& library);

// That sessions were left out; empty: none.
QString heldBackText(const ReviewFigures& figures);
QString kindText(const std::optional<vision::BehaviourKind>& kind); // "Looking away"
// With the interval of 95 in 100: "82 % (67–91)", "not known yet".
QString figureText(const std::optional<vision::Proportion>& figure);
QString figureText(const std::optional<vision::EventRate>& figure); // "0.4 (0.1–1.2)"

QJsonObject figuresJson(const ReviewFigures& figures);

} // namespace alliance::app
