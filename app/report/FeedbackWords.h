#pragma once
// Small pieces of the feedback page: escaping, names, words for measured behaviour.

#include "app/report/FeedbackComposition.h"
#include "app/services/LibraryTypes.h"

#include <QByteArray>

namespace alliance::app::feedback
{

// Escaped for element content and for quoted attributes.
QString escaped(const QString& text);
// Escaped, blank lines become paragraphs, line ends become breaks.
QString paragraphs(const QString& text);

QString personText(const QString& name); // "Person on the left", "Patient"
// "looked away", "changed posture": what was measured, in a few words; no meaning.
QString behaviourText(vision::BehaviourKind kind);
// "Looked away, changed posture"
QString headline(const CandidateItem& candidate);
// The measured reasons, each with its time where they can be told to belong together; silences in one line.
QList<FeedbackFact> factsOf(const CandidateItem& candidate);
// "1:05 – 1:12 · frame 1625"
QString placeText(const FeedbackPlace& place);
QString timeOf(const FeedbackNote& note);   // "1:05", "whole session"
QString termText(const FeedbackTerm& term); // "M3 Own your part"
QString percentText(double share);
QString dataUri(const QByteArray& jpeg);

// Kinds that have a section of their own at the end.
bool isQuestion(const FeedbackNote& note);
bool isRolePlay(const FeedbackNote& note);
bool isRestraint(const FeedbackNote& note);
// A note that only asks or prompts, with nothing written on it: it is told at the end instead of among the moments.
bool isTakenAway(const FeedbackMoment& moment);

} // namespace alliance::app::feedback
