#include "app/services/Cautions.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace alliance::app
{
namespace
{

struct CautionWords {
    const char* code;
    const char* words;
    const char* withNumber = nullptr; // %1: the measure below, where it was taken
    const char* measure = nullptr;
    std::optional<vision::BehaviourKind> kind = {}; // of the behaviour; none: any
};

// In the order in which they are said.
constexpr CautionWords kWords[] = {
    {"small_face", QT_TRANSLATE_NOOP("Cautions", "The face is small here: its direction is less exact."),
     QT_TRANSLATE_NOOP("Cautions", "The face is only %1 pixels tall here: its direction is less exact."), "face_px"},
    {"weak_eyes", QT_TRANSLATE_NOOP("Cautions", "The face is too small to lean on the eyes."),
     QT_TRANSLATE_NOOP("Cautions", "A face of %1 pixels is too small to lean on the eyes."), "face_px"},
    {"dim", QT_TRANSLATE_NOOP("Cautions", "The face is dark here, so its landmarks are less sure.")},
    {"blurred", QT_TRANSLATE_NOOP("Cautions", "The picture of the face is blurred or strongly compressed here.")},
    {"profile", QT_TRANSLATE_NOOP("Cautions", "The face is seen from the side: half of it was guessed.")},
    {"hand_at_face", QT_TRANSLATE_NOOP("Cautions", "A hand is at the face and may have hidden part of it.")},
    {"camera_moved",
     QT_TRANSLATE_NOOP("Cautions", "The camera moved; its motion was taken out as far as it could be measured.")},
    {"near_loss", QT_TRANSLATE_NOOP("Cautions", "The person was lost from sight just before or after.")},
    {"near_cut", QT_TRANSLATE_NOOP("Cautions", "There is a cut just before or after; what was usual before it does not "
                                               "count behind it.")},
    {"talking", QT_TRANSLATE_NOOP("Cautions", "The mouth moves: talking and laughing narrow the eyes and move the "
                                              "head.")},
    {"head_only", QT_TRANSLATE_NOOP("Cautions", "The eyes could not be told: the look was told from the head alone."),
     nullptr, nullptr, vision::BehaviourKind::GazeAversion},
    {"head_only",
     QT_TRANSLATE_NOOP("Cautions", "No shoulders were in view: the movement was told from the head alone."), nullptr,
     nullptr, vision::BehaviourKind::PostureShift},
    {"few_samples", QT_TRANSLATE_NOOP("Cautions", "Few pictures of this moment could be measured.")},
};

bool holds(const vision::Behaviour& behaviour, const CautionWords& words)
{
    const auto& caveats = behaviour.caveats;
    return (!words.kind || *words.kind == behaviour.kind) &&
           std::find(caveats.begin(), caveats.end(), words.code) != caveats.end();
}

// One sentence for all behaviours that it holds for, with the least of their numbers; empty for none.
QString sentenceOf(const CautionWords& words, const QList<vision::Behaviour>& behaviours, QString (*say)(const char*),
                   const QLocale& locale)
{
    bool said = false;
    std::optional<double> least;
    for (const vision::Behaviour& behaviour : behaviours) {
        if (!holds(behaviour, words))
            continue;
        said = true;
        const auto found = words.measure ? behaviour.measures.find(words.measure) : behaviour.measures.end();
        if (found != behaviour.measures.end())
            least = std::min(least.value_or(found->second), found->second);
    }
    if (!said)
        return {};
    return least ? say(words.withNumber).arg(locale.toString(*least, 'f', 0)) : say(words.words);
}

QStringList sentencesOf(const QList<vision::Behaviour>& behaviours, QString (*say)(const char*), const QLocale& locale)
{
    QStringList sentences;
    for (const CautionWords& words : kWords)
        if (const QString sentence = sentenceOf(words, behaviours, say, locale); !sentence.isEmpty())
            sentences << sentence;
    return sentences;
}

} // namespace

QStringList cautionsOf(const QList<vision::Behaviour>& behaviours)
{
    return sentencesOf(
        behaviours, [](const char* words) { return QCoreApplication::translate("Cautions", words); }, QLocale());
}

void wordCautions(vision::Findings& findings)
{
    for (vision::Candidate& candidate : findings.candidates) {
        QList<vision::Behaviour> own;
        for (const int index : candidate.behaviours)
            own.append(findings.behaviours[static_cast<std::size_t>(index)]);
        candidate.cautions.clear();
        for (const QString& sentence : sentencesOf(
                 own, [](const char* words) { return QString::fromUtf8(words); }, QLocale::c()))
            candidate.cautions.push_back(sentence.toStdString());
    }
}

} // namespace alliance::app
