#pragma once
// The languages of the program: which there are, which one a person chose, and putting one to use. Texts are English in
// the source; German is app/translations/alliance_de.ts. Files that other programs read (CSV, JSON, ...) are the same
// in every language.

#include <QList>
#include <QString>

class QCoreApplication;
class QSettings;

namespace alliance::app
{

struct Language {
    QString code; // "en", "de"
    QString name; // in itself: "English", "Deutsch"
};

QList<Language> languages();
bool isLanguage(const QString& code);

// The first language of the system's list that the program has; English if it has none of them.
QString systemLanguage();

// What a person chose on this machine; empty: as the system. Choosing takes effect at the next start (say so with
// languageNotice()). An unknown code is stored as "as the system".
QString chosenLanguage(const QSettings& settings);
void chooseLanguage(QSettings& settings, const QString& code);
QString languageNotice(); // "The language changes when the program starts the next time."

// The value of `--language CODE` or `--language=CODE` in the words of a command line, which are taken out of it.
// Empty: not given. What was given need not be a language: see isLanguage().
QString takeLanguage(QStringList& arguments);

// Puts a language to use, in the thread of the application and before any text is asked for: the program's texts, Qt's
// own (buttons of dialogs), and the default locale. Where the system has the language, its region's formats are kept.
// Unknown codes count as English. Can be called again: it replaces what it had installed.
void useLanguage(QCoreApplication& application, const QString& code);
QString languageInUse();    // of the last useLanguage(), "en" before
QString documentLanguage(); // of what is written in it for people, BCP 47: "en-GB", "de"

} // namespace alliance::app
