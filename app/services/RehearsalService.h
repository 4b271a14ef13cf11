#pragma once
// Role-play prompts of all sessions in one place, and which of them the person who works has tried. Having tried one is
// an answer to its note, so that whoever wrote it sees it, and it can be taken back like every edit.

#include "app/services/DraftTexts.h"
#include "db/records/Note.h"

namespace alliance::app
{

inline const QString kRolePlayKind = QStringLiteral("role_play");
inline const QString kTriedTag = QStringLiteral("tried"); // on the answer; stored, so not translated

struct RehearsalTry {
    db::Note note;
    QString name; // of who tried it; empty: the person who works
};

struct RehearsalPrompt {
    db::Note note;
    QString author; // empty: the person who works
    QString caseCode;
    int sessionNumber = 0;
    QList<RehearsalTry> tries; // that this person may read, oldest first
    QString begun;             // how it went, typed by the person who works and not sent yet

    bool isOwn() const { return author.isEmpty(); } // written for others
    bool isTriedByMe() const;
    // By the person who works; a prompt that this person wrote, by anybody.
    bool isTried() const { return isOwn() ? !tries.isEmpty() : isTriedByMe(); }
};

class RehearsalService
{
public:
    explicit RehearsalService(LibraryService& library) : m_library(library) {}

    // Of these sessions, those to try first, then by session and time.
    Outcome<QList<RehearsalPrompt>> prompts(const QList<QUuid>& sessions);
    // Drafts of how it went, by prompt; an empty one is taken away. Those that can be are kept where others cannot.
    Done keepBegun(const DraftTexts& words);
    // `words`: how it went; may be empty. What was begun is taken away.
    Outcome<db::Note> markTried(const QUuid& prompt, const QString& words);
    static QString triedWords(); // that stand for none
    // Removes the last answer that says so. Invalid: there is none.
    Done unmark(const QUuid& prompt);

private:
    LibraryService& m_library;
};

} // namespace alliance::app
