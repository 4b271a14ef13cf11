#include "app/cli/MadeUpQuestions.h"

namespace alliance::app::cli
{

QStringList questionKinds()
{
    return {QStringLiteral("word"),
            QStringLiteral("two words"),
            QStringLiteral("phrase"),
            QStringLiteral("rare word"),
            QStringLiteral("beginning of a word"),
            QStringLiteral("word and principle"),
            QStringLiteral("word and month"),
            QStringLiteral("word without another"),
            QStringLiteral("marker and stage or word"),
            QStringLiteral("either word and kind")};
}

QString question(MadeUpWords& words, int kind)
{
    switch (kind) {
    case 0:
        return words.word();
    case 1:
        return words.word() + QLatin1Char(' ') + words.word();
    case 2:
        return QLatin1Char('"') + words.word() + QLatin1Char(' ') + words.word() + QLatin1Char('"');
    case 3:
        return words.rareWord();
    case 4:
        return words.word().left(3) + QLatin1Char('*');
    case 5:
        return words.word() + QStringLiteral(" principle:M%1").arg(1 + words.number(10));
    case 6:
        return words.word() + QStringLiteral(" date:2023-0%1").arg(1 + words.number(9));
    case 7:
        return words.word() + QStringLiteral(" -") + words.word() + QStringLiteral(" in:notes");
    case 8:
        return QStringLiteral("marker:withdrawal stage:S%1 OR ").arg(1 + words.number(4)) + words.word();
    default:
        return words.word() + QStringLiteral(" OR ") + words.rareWord() + QStringLiteral(" kind:restraint");
    }
}

} // namespace alliance::app::cli
