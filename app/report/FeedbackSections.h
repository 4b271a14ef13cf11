#pragma once
// The parts of a feedback around its moments, in words: what the page and the PDF share. Pure.

#include "app/report/FeedbackComposition.h"

#include <utility>

namespace alliance::app::feedback
{

QString eyebrow();                                                                // "Alliance-focused feedback"
QList<std::pair<QString, QString>> facts(const FeedbackComposition& composition); // "Held on", "31 May 2026"
QString lead();

// A moment with its number, as they are told: without those that are told at the end.
struct NumberedMoment {
    int number = 0; // 0: a note, which has none
    FeedbackMoment moment;
};
QList<NumberedMoment> numbered(const FeedbackComposition& composition);

// A note where it is told a second time, or at the end.
struct NoteLine {
    QUuid note;
    QString time;           // "12:34", "whole session"
    QString kind;           // label
    QString text;           // whole, or its beginning where `whole` was not asked for
    bool elsewhere = false; // it stands with its moment: link there
};
struct NoteGroup {
    QString title;
    QString intro; // may be empty
    QList<NoteLine> notes;
};
QString creditTitle();
QString creditText();
QList<NoteLine> restraint(const FeedbackComposition& composition);
// By principle; without notes that carry none.
QList<NoteGroup> byPrinciple(const FeedbackComposition& composition);
// Metacommunication made, imagined, the therapist's own part, appreciation: those that there are.
QList<NoteGroup> byKind(const FeedbackComposition& composition);
// Questions and role-play prompts, whole.
QList<NoteGroup> takeAway(const FeedbackComposition& composition);

struct StageLine {
    QString time;    // "1:05 – 2:10"
    QString text;    // "S2 Opening exploration"
    QString again;   // "comes back", empty the first time
    QString comment; // may be empty
};
QString stagesIntro();
QList<StageLine> stageLines(const FeedbackComposition& composition);

QString replyHead(const FeedbackReply& reply); // "Tomas Vale, 3 June 2026"

QString limitsTitle();
QStringList limits(const FeedbackComposition& composition);
QStringList coverageHeads(); // of the columns: person, followed, looking, posture, cannot tell
QStringList coverageRow(const FeedbackCoverage& person);
QString coverageText(const FeedbackComposition& composition); // in place of the table where there is none, or empty
QString footer(const FeedbackComposition& composition);

} // namespace alliance::app::feedback
