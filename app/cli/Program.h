#pragma once
// The headless program: finds the verb, parses, runs.

#include "app/cli/Verb.h"

namespace alliance::app::cli
{

// All verbs, in the order of the help. `models`: the folder of networks.
QList<Verb> allVerbs(const std::filesystem::path& models);

// Whether these words name a verb that draws text: it needs a QGuiApplication.
bool needsLetters(const QList<Verb>& verbs, const QStringList& words);

// `words` without the program's name.
ExitCode runProgram(const QList<Verb>& verbs, const QStringList& words, std::stop_token stop);

} // namespace alliance::app::cli
