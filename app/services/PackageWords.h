#pragma once
// Review packages in words for people.

#include "app/services/PackageTypes.h"

namespace alliance::app
{

QString kindWord(db::PackagedKind kind); // "note"
// One line: codes, the words themselves, and that it was removed.
QString versionWords(const db::PackagedVersion& version);
// The same of roles, cameras, consents and feedback, which say something else than codes and a text.
QString stateWords(db::PackagedKind kind, const db::PackagedVersion& version);

// A record that was changed on both sides.
struct ConflictWords {
    QString what;   // "Note at 0:01:12.400"
    QString mine;   // what is here
    QString theirs; // what the package has
};
ConflictWords conflictWords(const db::MergeItem& item);

QString countWords(const PackageCounts& counts); // "3 notes, 2 markers, ..."
// Sentences: who made it, when, for what, what is in it, and what it would do here (`library`: whether one was asked).
QStringList packageSentences(const PackageView& view, bool library);
QStringList takenSentences(const PackageTaken& taken);

QString choiceCode(db::MergeChoice choice); // "mine"
std::optional<db::MergeChoice> choiceFrom(const QString& code);

} // namespace alliance::app
