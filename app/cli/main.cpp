#include "app/cli/Interrupts.h"
#include "app/cli/Program.h"
#include "app/services/Language.h"
#include "vision/models/ModelSet.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <cstdio>
#include <memory>

namespace
{

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv, bool letters)
{
    if (!letters)
        return std::make_unique<QCoreApplication>(argc, argv);
    // Fonts, and no window: works without a display. The words are not for it: it would take “--session” as its own.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    argc = 1;
    // It has something to say of folders for windows, which are of no use here.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    QLoggingCategory::setFilterRules({});
    return application;
}

} // namespace

int main(int argc, char** argv)
{
    using namespace alliance;
    const app::cli::Interrupts interrupts;
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const QString language = app::takeLanguage(words);
    const bool letters = app::cli::needsLetters(app::cli::allVerbs(vision::modelFolder()), words);
    const auto application = makeApplication(argc, argv, letters);
    QCoreApplication::setApplicationName(QStringLiteral("alliance"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ALLIANCE_VERSION));
    if (!language.isEmpty() && !app::isLanguage(language)) {
        std::fputs("alliance: --language is en or de.\n", stderr);
        return static_cast<int>(app::cli::ExitCode::Usage);
    }
    // What other programs read is the same in every language.
    const QString spoken = language.isEmpty() ? app::systemLanguage() : language;
    app::useLanguage(*application, words.contains(QStringLiteral("--json")) ? QStringLiteral("en") : spoken);
    const QList<app::cli::Verb> verbs = app::cli::allVerbs(vision::modelFolder());
    return static_cast<int>(app::cli::runProgram(verbs, words, interrupts.stopToken()));
}
