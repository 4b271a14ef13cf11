#pragma once
// How well the measurement did by what reviewers decided: nothing is trained on it. A candidate that the definitions of
// now propose takes the decision that was made about the same moment before (same person, onset within a second,
// overlap of at least 0.3: the vocabulary's matching). What was accepted or added by a reviewer and is not proposed now
// is missed. Recall holds as far as reviewers looked.

#include "app/services/LibraryService.h"

#include <QJsonObject>

#include <optional>

namespace alliance::app
{

// 95 %: of shares by Wilson, of rates the exact Poisson interval (Garwood 1936).
struct FigureInterval {
    double low = 0;
    double high = 0;
};

struct ShareFigure {
    int hits = 0;
    int of = 0;
    std::optional<double> value() const { return of > 0 ? std::optional(double(hits) / of) : std::nullopt; }
    FigureInterval interval() const; // 0..1; all of it when `of` is 0
};

struct RateFigure {
    int count = 0;
    double minutes = 0;
    std::optional<double> perTen() const;
    FigureInterval interval() const; // per 10 minutes
};

struct KindFigures {
    std::optional<vision::BehaviourKind> kind; // nothing: candidates of any kind
    int undecided = 0;
    int accepted = 0;
    int rejected = 0;
    int missed = 0;
    double minutes = 0; // of the recordings in which something was decided

    ShareFigure precision() const { return {accepted, accepted + rejected}; }
    ShareFigure recall() const { return {accepted, accepted + missed}; }
    RateFigure falseAlarms() const { return {rejected, minutes}; }
};

// Of one session, or of several together: all kinds, then looking away, then posture shifts.
struct ReviewFigures {
    QList<KindFigures> kinds;
    int sessions = 0; // in which something was decided
};

Outcome<ReviewFigures> figuresOfSession(LibraryService& library, QUuid session);
Outcome<ReviewFigures> figuresOfLibrary(LibraryService& library);

QString kindText(const std::optional<vision::BehaviourKind>& kind); // "Looking away"
// "82 % (67–91)", "not known yet"
QString figureText(const ShareFigure& figure);
QString figureText(const RateFigure& figure); // "0.4 (0.1–1.2)"

QJsonObject figuresJson(const ReviewFigures& figures);

} // namespace alliance::app
