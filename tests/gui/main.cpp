// GoogleTest inside a QApplication, on the offscreen platform unless another is asked for.

#include "app/services/Language.h"
#include "tests/gui/SlowThreads.h"

#include <QLocale>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    alliance::app::SlowThreads application(argc, argv);
    // The texts of the source with their plurals; numbers and dates as the C locale has them.
    alliance::app::useLanguage(application, QStringLiteral("en"));
    QLocale::setDefault(QLocale::c());
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
