#pragma once
// Small pieces of the feedback page: escaping, names, words for measured behaviour.

#include "app/report/FeedbackContent.h"

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
QString labelOf(const QList<db::Term>& terms, const QString& code);
// "1:05 – 1:12 · frame 1625"
QString placeText(const db::Moment& moment);
QString percentText(double share);
QString dataUri(const QByteArray& jpeg);

// Kinds that have a section of their own at the end.
bool isQuestion(const db::Note& note);
bool isRolePlay(const db::Note& note);
bool isRestraint(const db::Note& note);

} // namespace alliance::app::feedback
