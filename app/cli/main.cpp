#include "app/cli/Interrupts.h"
#include "app/cli/Program.h"
#include "vision/models/ModelSet.h"

#include <QGuiApplication>
#include <QLoggingCategory>

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
    const QList<app::cli::Verb> verbs = app::cli::allVerbs(vision::modelFolder());
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const auto application = makeApplication(argc, argv, app::cli::needsLetters(verbs, words));
    QCoreApplication::setApplicationName(QStringLiteral("alliance"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ALLIANCE_VERSION));
    return static_cast<int>(app::cli::runProgram(verbs, words, interrupts.stopToken()));
}
