#include "app/cli/Interrupts.h"
#include "app/cli/Program.h"
#include "vision/models/ModelSet.h"

#include <QGuiApplication>

#include <cstring>
#include <memory>

namespace
{

// Verbs that draw text need Qt's fonts; they work without a display.
bool draws(int argc, char** argv)
{
    return argc > 1 && std::strcmp(argv[1], "reel") == 0;
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    if (!draws(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    using namespace alliance;
    const app::cli::Interrupts interrupts;
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("alliance"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ALLIANCE_VERSION));
    return static_cast<int>(app::cli::runProgram(app::cli::allVerbs(vision::modelFolder()),
                                                 QCoreApplication::arguments().mid(1), interrupts.stopToken()));
}
