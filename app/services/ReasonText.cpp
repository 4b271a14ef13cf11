#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(ReasonText)
}

#include "app/services/Language.h"
#include "app/services/ReasonText.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace alliance::app
{
namespace
{

// What a placeholder of a template stands for in the source: a number, or one of kWords.
constexpr const char* kValue = "([\\d.]+|[a-z ]+?)";

// Kept in this way, where SD counts the person's usual spread; people read the other, and the number with the details.
constexpr const char* kEyesKept =
    "Looked %1 for %2 s with the eyes: %3 SD from where this person mostly looks (head %4°)";
constexpr const char* kEyesSaid =
    QT_TRANSLATE_NOOP("ReasonText", "Looked %1 for %2 s with the eyes, much further than usual from where this person "
                                    "mostly looks (head %4°)");

// A share of a handful is said as their number.
constexpr const char* kShareKept = QT_TRANSLATE_NOOP("ReasonText", "; longer than %1 % of this person's %2 looks away");
constexpr const char* kFewSaid =
    QT_TRANSLATE_NOOP("ReasonText", "; longer than %1 of this person's %2 looks away: too few to compare");
constexpr int kFewLooks = 5;

// Whole clauses, and what follows a clause; as lupdate finds them. Longer ones before those that they begin with.
constexpr std::array kClauses{
    kEyesKept,
    QT_TRANSLATE_NOOP("ReasonText", "Head turned %1° %2 from where this person mostly looks, for %3 s, the eyes as "
                                    "well"),
    QT_TRANSLATE_NOOP("ReasonText", "Head turned %1° %2 from where this person mostly looks, for %3 s"),
    QT_TRANSLATE_NOOP("ReasonText", "Left the seat: moved by %1 shoulder widths within %2 s"),
    QT_TRANSLATE_NOOP("ReasonText", "Took the seat: moved by %1 shoulder widths within %2 s"),
    QT_TRANSLATE_NOOP("ReasonText", "Moved back by %1 shoulder widths within %2 s and stayed there for %3 s"),
    QT_TRANSLATE_NOOP("ReasonText", "Moved forward by %1 shoulder widths within %2 s and stayed there for %3 s"),
    QT_TRANSLATE_NOOP("ReasonText", "Moved sideways by %1 shoulder widths within %2 s and stayed there for %3 s"),
    QT_TRANSLATE_NOOP("ReasonText", "Turned away by %1 shoulder widths within %2 s and stayed there for %3 s"),
    QT_TRANSLATE_NOOP("ReasonText", "Sank down by %1 shoulder widths within %2 s and stayed there for %3 s"),
    QT_TRANSLATE_NOOP("ReasonText", "Sat up by %1 shoulder widths within %2 s and stayed there for %3 s"),
    QT_TRANSLATE_NOOP("ReasonText", "Moved by %1 shoulder widths within %2 s and stayed there for %3 s"),
    QT_TRANSLATE_NOOP("ReasonText", "Hardly moved for %1 s: among the stillest of this person's session"),
    QT_TRANSLATE_NOOP("ReasonText", "Nobody spoke for %1 s"),
    QT_TRANSLATE_NOOP("ReasonText", "Began to speak %1 s after the other had ended"),
    QT_TRANSLATE_NOOP("ReasonText", "Moved %1 s after the other had ended speaking"),
    QT_TRANSLATE_NOOP("ReasonText", "Looked away %1 s after the other had ended speaking"),
    QT_TRANSLATE_NOOP("ReasonText", "A hand was at the face for %1 s of this"),
};
constexpr std::array kAdditions{
    QT_TRANSLATE_NOOP("ReasonText", ", trunk %1°"),
    QT_TRANSLATE_NOOP("ReasonText", ", head tilted by %1°"),
    QT_TRANSLATE_NOOP("ReasonText", ", shoulders tilted by %1°"),
    QT_TRANSLATE_NOOP("ReasonText", " (by the head alone: no shoulders in view)"),
    QT_TRANSLATE_NOOP("ReasonText", "; the only look away of this person"),
    kShareKept,
    QT_TRANSLATE_NOOP("ReasonText", "; larger than %1 % of this person's movement"),
    QT_TRANSLATE_NOOP("ReasonText", "; later than %1 % of this person's answers"),
};
constexpr std::array kWords{
    QT_TRANSLATE_NOOP("ReasonText", "to the left of the picture"),
    QT_TRANSLATE_NOOP("ReasonText", "to the right of the picture"),
    QT_TRANSLATE_NOOP("ReasonText", "up"),
    QT_TRANSLATE_NOOP("ReasonText", "down"),
};

// "Moved by %1 s" as an expression that begins where it is asked to.
QRegularExpression expressionOf(const char* text)
{
    QString pattern = QRegularExpression::escape(QString::fromUtf8(text));
    pattern.replace(QRegularExpression(QStringLiteral("\\\\%[1-9]")), QString::fromLatin1(kValue));
    return QRegularExpression(pattern);
}

std::optional<QString> valueText(const QString& value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (isNumber) {
        const qsizetype point = value.indexOf(u'.');
        return QLocale().toString(number, 'f', point < 0 ? 0 : static_cast<int>(value.size() - point - 1));
    }
    const auto word =
        std::find_if(kWords.begin(), kWords.end(), [&](const char* one) { return value == QLatin1String(one); });
    return word == kWords.end() ? std::nullopt : std::optional(tr(*word));
}

// Of how many the look is the longer one; nothing where they are enough for a share, or something else is said.
std::optional<int> longerThan(const char* text, const QRegularExpressionMatch& match)
{
    const int looks = match.captured(2).toInt();
    if (text != kShareKept || looks >= kFewLooks)
        return std::nullopt;
    return qRound(match.captured(1).toDouble() * looks / 100);
}

// Takes one of `texts` off the start of `rest` and puts its translation at the end of `said`.
template <typename Texts>
bool take(const Texts& texts, QString& rest, QString& said)
{
    for (const char* text : texts) {
        const auto match = expressionOf(text).match(rest, 0, QRegularExpression::NormalMatch,
                                                    QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            continue;
        const auto few = longerThan(text, match);
        QString translated = tr(few ? kFewSaid : text == kEyesKept ? kEyesSaid : text);
        for (int i = 1; i <= match.lastCapturedIndex(); ++i) {
            const auto value = valueText(few && i == 1 ? QString::number(*few) : match.captured(i));
            if (!value)
                return false;
            translated.replace(QStringLiteral("%%1").arg(i), *value);
        }
        said += translated;
        rest.remove(0, match.capturedLength());
        return true;
    }
    return false;
}

std::optional<QString> translated(const QString& reason)
{
    QString rest = reason;
    QString said;
    if (!take(kClauses, rest, said))
        return std::nullopt;
    while (!rest.isEmpty()) {
        if (!take(kAdditions, rest, said))
            return std::nullopt;
    }
    return said;
}

} // namespace

QString reasonText(const QString& reason)
{
    const bool asKept = languageInUse() == QLatin1String("en") && !reason.contains(QLatin1String(" SD ")) &&
                        !reason.contains(QLatin1String(" looks away"));
    return asKept ? reason : translated(reason).value_or(reason);
}

QStringList reasonTexts(const QStringList& reasons)
{
    QStringList texts;
    for (const QString& reason : reasons)
        texts.append(reasonText(reason));
    texts.removeDuplicates();
    return texts;
}

QString plainReason(const QString& reason)
{
    const auto match = expressionOf(kEyesKept).match(reason, 0, QRegularExpression::NormalMatch,
                                                     QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return reason;
    QString said = QString::fromUtf8(kEyesSaid);
    for (const int i : {1, 2, 4})
        said.replace(QStringLiteral("%%1").arg(i), match.captured(i));
    return said + reason.mid(match.capturedLength());
}

bool isMeasuredReason(const QString& reason)
{
    return translated(reason).has_value();
}

} // namespace alliance::app
