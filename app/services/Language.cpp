#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(Language)
}

#include "app/services/Language.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <algorithm>

// In the global namespace, as Qt asks for.
static void findTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace alliance::app
{
namespace
{

const QString kSetting = QStringLiteral("view/language");
const QString kEnglish = QStringLiteral("en");
const QString kTexts = QStringLiteral("language"); // object name of the translators, property of the application

QLocale localeOf(const QString& code)
{
    const QLocale system = QLocale::system();
    const QLocale plain(code);
    if (system.language() == plain.language())
        return system;
    return code == kEnglish ? QLocale(QLocale::English, QLocale::UnitedKingdom) : plain;
}

} // namespace

QList<Language> languages()
{
    return {{kEnglish, QStringLiteral("English")}, {QStringLiteral("de"), QStringLiteral("Deutsch")}};
}

bool isLanguage(const QString& code)
{
    const QList<Language> known = languages();
    return std::any_of(known.begin(), known.end(), [&](const Language& language) { return language.code == code; });
}

QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& tag : wanted) {
        const QString code = tag.section(u'-', 0, 0);
        if (isLanguage(code))
            return code;
    }
    return kEnglish;
}

QString chosenLanguage(const QSettings& settings)
{
    const QString code = settings.value(kSetting).toString();
    return isLanguage(code) ? code : QString();
}

void chooseLanguage(QSettings& settings, const QString& code)
{
    if (isLanguage(code))
        settings.setValue(kSetting, code);
    else
        settings.remove(kSetting);
}

QString languageNotice()
{
    return tr("The language changes when the program starts the next time.");
}

QString takeLanguage(QStringList& arguments)
{
    const QString option = QStringLiteral("--language");
    QString code;
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != QLatin1String("--");) {
        if (arguments[i].startsWith(option + u'=')) {
            code = arguments.takeAt(i).mid(option.size() + 1);
        } else if (arguments[i] == option) {
            arguments.removeAt(i);
            code = i < arguments.size() ? arguments.takeAt(i) : QStringLiteral("?");
        } else {
            ++i;
        }
    }
    return code;
}

void useLanguage(QCoreApplication& application, const QString& code)
{
    findTranslations();
    qDeleteAll(application.findChildren<QTranslator*>(kTexts, Qt::FindDirectChildrenOnly));
    const QString language = isLanguage(code) ? code : kEnglish;
    const auto install = [&](const QString& name, const QString& folder) {
        auto* translator = new QTranslator(&application);
        translator->setObjectName(kTexts);
        if (translator->load(name, folder))
            QCoreApplication::installTranslator(translator);
    };
    if (language != kEnglish)
        install(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("alliance_") + language, QStringLiteral(":/i18n"));
    QLocale::setDefault(localeOf(language));
    application.setProperty(kTexts.toLatin1(), language);
}

QString languageInUse()
{
    const QCoreApplication* application = QCoreApplication::instance();
    const QString code = application ? application->property(kTexts.toLatin1()).toString() : QString();
    return code.isEmpty() ? kEnglish : code;
}

QString documentLanguage()
{
    const QString code = languageInUse();
    return code == kEnglish ? QStringLiteral("en-GB") : code;
}

} // namespace alliance::app
