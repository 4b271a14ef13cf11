#include "app/cli/Interrupts.h"
#include "app/cli/Program.h"
#include "vision/models/ModelSet.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    using namespace alliance;
    const app::cli::Interrupts interrupts;
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("alliance"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ALLIANCE_VERSION));
    return static_cast<int>(app::cli::runProgram(app::cli::allVerbs(vision::modelFolder()),
                                                 QCoreApplication::arguments().mid(1), interrupts.stopToken()));
}
