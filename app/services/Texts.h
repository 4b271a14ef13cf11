#pragma once

// ALLIANCE_TEXTS(Context): gives a file a tr() for texts outside of classes with Q_OBJECT, translated in that context:
//
//     #include "app/services/Texts.h"
//
//     namespace alliance::app
//     {
//     ALLIANCE_TEXTS(CandidateWords)
//     }
//
//     #include "app/models/CandidateWords.h"
//
// It stands in the file's own namespace and before all other includes, because lupdate (which is told to read it as
// Q_DECLARE_TR_FUNCTIONS, see tests/lint/check_translations.py) keeps the first it sees of a namespace. What is given
// to tr() is a literal, or was marked with QT_TRANSLATE_NOOP in the same context. A counted text is worded once with %n
// and is given its count: tr("%n note(s)", nullptr, n); its English forms are in app/translations/alliance_en.ts.

#include <QCoreApplication>

#define ALLIANCE_TEXTS(Context)                                                                                        \
    namespace                                                                                                          \
    {                                                                                                                  \
    [[maybe_unused]] QString tr(const char* text, const char* disambiguation = nullptr, int count = -1)                \
    {                                                                                                                  \
        return QCoreApplication::translate(#Context, text, disambiguation, count);                                     \
    }                                                                                                                  \
    }
