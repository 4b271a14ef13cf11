#include "app/services/VocabularyWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace alliance::app
{
namespace
{

// Titles, sources, labels and explanations of db/vocabulary/*.json, each once. A test compares them.
constexpr std::array kTexts{
    QT_TRANSLATE_NOOP("Vocabulary", "Alliance-focused training"),
    QT_TRANSLATE_NOOP("Vocabulary",
                      "Words after Safran and Kraus (2014), Alliance Ruptures, Impasses, and Enactments: A Relational "
                      "Perspective, Psychotherapy, doi 10.1037/a0036815; explanations are our own."),
    QT_TRANSLATE_NOOP("Vocabulary", "Kinds of note"),
    QT_TRANSLATE_NOOP("Vocabulary", "Principles of metacommunication"),
    QT_TRANSLATE_NOOP("Vocabulary", "Stages of resolution"),
    QT_TRANSLATE_NOOP("Vocabulary", "Types of marker"),
    QT_TRANSLATE_NOOP("Vocabulary", "Forms of withdrawal and confrontation"),
    QT_TRANSLATE_NOOP("Vocabulary", "Cues in the therapist"),
    QT_TRANSLATE_NOOP("Vocabulary", "Cues that can be observed in the patient"),
    QT_TRANSLATE_NOOP("Vocabulary", "Rupture markers and strategies"),
    QT_TRANSLATE_NOOP("Vocabulary",
                      "In the manner of the Rupture Resolution Rating System (Eubanks, Muran and Safran 2015), in our "
                      "own words and not checked against the manual. Edit it to match the edition that your site "
                      "trains with."),
    QT_TRANSLATE_NOOP("Vocabulary", "Markers"),
    QT_TRANSLATE_NOOP("Vocabulary", "Resolution strategies"),
    QT_TRANSLATE_NOOP("Vocabulary", "Ratings of a segment, each from 1 to 5"),
    QT_TRANSLATE_NOOP("Vocabulary", "Felt sense"),
    QT_TRANSLATE_NOOP("Vocabulary",
                      "First person, before any code: what I felt while watching, and what I was pulled to do."),
    QT_TRANSLATE_NOOP("Vocabulary", "Observation"),
    QT_TRANSLATE_NOOP("Vocabulary", "What can be seen or heard at this moment, without saying what it means."),
    QT_TRANSLATE_NOOP("Vocabulary", "Therapist's contribution"),
    QT_TRANSLATE_NOOP("Vocabulary", "What the therapist did, or left undone, that took part in the strain."),
    QT_TRANSLATE_NOOP("Vocabulary", "Metacommunication made"),
    QT_TRANSLATE_NOOP("Vocabulary", "The therapist spoke about what was going on between the two."),
    QT_TRANSLATE_NOOP("Vocabulary", "Metacommunication imagined"),
    QT_TRANSLATE_NOOP("Vocabulary", "A wording that could have been tried here."),
    QT_TRANSLATE_NOOP("Vocabulary", "Restraint"),
    QT_TRANSLATE_NOOP("Vocabulary",
                      "Noticed, and chose not to comment. Following closely without speaking is also the skill."),
    QT_TRANSLATE_NOOP("Vocabulary", "Role-play prompt"),
    QT_TRANSLATE_NOOP("Vocabulary",
                      "A moment to rehearse in supervision, taking either part, to notice what comes up."),
    QT_TRANSLATE_NOOP("Vocabulary", "Question"),
    QT_TRANSLATE_NOOP("Vocabulary", "Something to think about together, without an answer expected yet."),
    QT_TRANSLATE_NOOP("Vocabulary", "Appreciation"),
    QT_TRANSLATE_NOOP("Vocabulary", "Something that was done well and is worth keeping."),
    QT_TRANSLATE_NOOP("Vocabulary", "Explore tentatively"),
    QT_TRANSLATE_NOOP("Vocabulary", "Offer what you notice as your own, uncertain impression, and invite correction."),
    QT_TRANSLATE_NOOP("Vocabulary", "Assume no parallel"),
    QT_TRANSLATE_NOOP(
        "Vocabulary",
        "Do not take it that this moment repeats the patient's other relationships; look at this one first."),
    QT_TRANSLATE_NOOP("Vocabulary", "Own your part"),
    QT_TRANSLATE_NOOP("Vocabulary", "Say what you yourself have contributed to what is happening."),
    QT_TRANSLATE_NOOP("Vocabulary", "Start where you are"),
    QT_TRANSLATE_NOOP("Vocabulary", "Speak from what you feel and notice now, not from what worked another time."),
    QT_TRANSLATE_NOOP("Vocabulary", "Be concrete and specific"),
    QT_TRANSLATE_NOOP("Vocabulary", "Point to this moment and this exchange instead of speaking in general."),
    QT_TRANSLATE_NOOP("Vocabulary", "Follow the response"),
    QT_TRANSLATE_NOOP("Vocabulary", "Watch how the patient takes what you said, and ask about it."),
    QT_TRANSLATE_NOOP("Vocabulary", "Clarify what it means between you"),
    QT_TRANSLATE_NOOP("Vocabulary", "Find out what your intervention meant to the patient, and what it meant to you."),
    QT_TRANSLATE_NOOP("Vocabulary", "Shared dilemma"),
    QT_TRANSLATE_NOOP("Vocabulary", "Speak as two people who are stuck in this together and look at it together."),
    QT_TRANSLATE_NOOP("Vocabulary", "Disclose with judgement"),
    QT_TRANSLATE_NOOP("Vocabulary",
                      "Let the patient know your own experience of the moment where that opens the exploration."),
    QT_TRANSLATE_NOOP("Vocabulary", "Expect to revisit"),
    QT_TRANSLATE_NOOP("Vocabulary", "A repair can bring the next strain; be ready to come back to the same place."),
    QT_TRANSLATE_NOOP("Vocabulary", "Noticing"),
    QT_TRANSLATE_NOOP(
        "Vocabulary",
        "The therapist becomes aware of the behaviour that goes with the strain. Stages are a guide and loop back."),
    QT_TRANSLATE_NOOP("Vocabulary", "Opening exploration"),
    QT_TRANSLATE_NOOP("Vocabulary", "The therapist invites the patient to look together at what is happening."),
    QT_TRANSLATE_NOOP("Vocabulary", "Past avoidance"),
    QT_TRANSLATE_NOOP("Vocabulary",
                      "The therapist helps the patient past what keeps the feelings or responses out of reach."),
    QT_TRANSLATE_NOOP("Vocabulary", "Underlying wish or need"),
    QT_TRANSLATE_NOOP("Vocabulary", "The wish or need beneath the strain comes up and is explored."),
    QT_TRANSLATE_NOOP("Vocabulary", "Withdrawal"),
    QT_TRANSLATE_NOOP("Vocabulary", "The patient moves away from the therapist or from the work. Repair makes room for "
                                    "fears, self-criticism, wishes and needs."),
    QT_TRANSLATE_NOOP("Vocabulary", "Confrontation"),
    QT_TRANSLATE_NOOP("Vocabulary", "The patient moves against the therapist or the work. Repair stays open to "
                                    "disappointment, hurt and the need for care."),
    QT_TRANSLATE_NOOP("Vocabulary", "Both"),
    QT_TRANSLATE_NOOP("Vocabulary", "Moving away and moving against at the same moment."),
    QT_TRANSLATE_NOOP("Vocabulary", "Resolution strategy"),
    QT_TRANSLATE_NOOP("Vocabulary", "What the therapist does towards repair."),
    QT_TRANSLATE_NOOP("Vocabulary", "Falls silent"),
    QT_TRANSLATE_NOOP("Vocabulary", "Speech stops where it could be expected to go on."),
    QT_TRANSLATE_NOOP("Vocabulary", "Minimal response"),
    QT_TRANSLATE_NOOP("Vocabulary", "The shortest answer that still answers."),
    QT_TRANSLATE_NOOP("Vocabulary", "Sudden change of topic"),
    QT_TRANSLATE_NOOP("Vocabulary", "A jump to something unrelated."),
    QT_TRANSLATE_NOOP("Vocabulary", "Over-compliance"),
    QT_TRANSLATE_NOOP("Vocabulary", "Agrees quickly and entirely, with little of their own in it."),
    QT_TRANSLATE_NOOP("Vocabulary", "Anger or resentment"),
    QT_TRANSLATE_NOOP("Vocabulary", "Said directly, about the therapist or part of the treatment."),
    QT_TRANSLATE_NOOP("Vocabulary", "Dissatisfaction"),
    QT_TRANSLATE_NOOP("Vocabulary", "Says that the therapy or the therapist is not what is needed."),
    QT_TRANSLATE_NOOP("Vocabulary", "Blame or demand"),
    QT_TRANSLATE_NOOP("Vocabulary", "Puts the fault on the therapist, or demands a change."),
    QT_TRANSLATE_NOOP("Vocabulary", "Distant, bored or unengaged"),
    QT_TRANSLATE_NOOP("Vocabulary", "Interest or closeness has gone."),
    QT_TRANSLATE_NOOP("Vocabulary", "Waiting for an opening"),
    QT_TRANSLATE_NOOP("Vocabulary", "Ready to speak, and finding no place to do it."),
    QT_TRANSLATE_NOOP("Vocabulary", "Chastised, pressured or at a loss"),
    QT_TRANSLATE_NOOP("Vocabulary", "Feeling told off, pushed, or without a next step."),
    QT_TRANSLATE_NOOP("Vocabulary", "Stuck"),
    QT_TRANSLATE_NOOP("Vocabulary", "Nothing moves, whatever is tried."),
    QT_TRANSLATE_NOOP("Vocabulary", "Sounding harsh or impatient"),
    QT_TRANSLATE_NOOP("Vocabulary", "Hearing an edge in the own voice."),
    QT_TRANSLATE_NOOP("Vocabulary", "Heavy sigh"),
    QT_TRANSLATE_NOOP("Vocabulary", "A breath that can be heard."),
    QT_TRANSLATE_NOOP("Vocabulary", "Sudden change of posture"),
    QT_TRANSLATE_NOOP("Vocabulary", "The body moves to a new position and stays there."),
    QT_TRANSLATE_NOOP("Vocabulary", "Muted answer"),
    QT_TRANSLATE_NOOP("Vocabulary", "Quieter and flatter than before."),
    QT_TRANSLATE_NOOP("Vocabulary", "Abrupt change of topic"),
    QT_TRANSLATE_NOOP("Vocabulary", "Leaves the subject without a bridge."),
    QT_TRANSLATE_NOOP("Vocabulary", "Silence"),
    QT_TRANSLATE_NOOP("Vocabulary", "Nobody speaks."),
    QT_TRANSLATE_NOOP("Vocabulary", "Minimal answers"),
    QT_TRANSLATE_NOOP("Vocabulary", "One answer after another of a word or two."),
    QT_TRANSLATE_NOOP("Vocabulary", "Storytelling without an opening"),
    QT_TRANSLATE_NOOP("Vocabulary", "Long and even, with no place for the other."),
    QT_TRANSLATE_NOOP("Vocabulary", "Compliance"),
    QT_TRANSLATE_NOOP("Vocabulary", "Goes along at once."),
    QT_TRANSLATE_NOOP("Vocabulary", "Tears begun and stopped"),
    QT_TRANSLATE_NOOP("Vocabulary", "Something comes up and is held back."),
    QT_TRANSLATE_NOOP("Vocabulary", "A laugh, then a pause"),
    QT_TRANSLATE_NOOP("Vocabulary", "A laugh that stops, and a gap after it."),
    QT_TRANSLATE_NOOP("Vocabulary", "Denial"),
    QT_TRANSLATE_NOOP("Vocabulary", "Says there is no feeling or no problem where one seems plain."),
    QT_TRANSLATE_NOOP("Vocabulary", "Closes down with very short answers or silence."),
    QT_TRANSLATE_NOOP("Vocabulary", "Abstract communication"),
    QT_TRANSLATE_NOOP("Vocabulary", "Keeps to general or intellectual talk, away from what is felt."),
    QT_TRANSLATE_NOOP("Vocabulary", "Avoidant storytelling or shifting topic"),
    QT_TRANSLATE_NOOP("Vocabulary", "Tells stories or changes the subject, so that the present matter is left."),
    QT_TRANSLATE_NOOP("Vocabulary", "Deferential and appeasing"),
    QT_TRANSLATE_NOOP("Vocabulary", "Gives way or pleases, so as not to be in conflict."),
    QT_TRANSLATE_NOOP("Vocabulary", "Content and affect split"),
    QT_TRANSLATE_NOOP("Vocabulary", "What is said and how it is said do not go together."),
    QT_TRANSLATE_NOOP("Vocabulary", "Self-criticism or hopelessness"),
    QT_TRANSLATE_NOOP("Vocabulary", "Turns against the self, or gives up, and so shuts the other out."),
    QT_TRANSLATE_NOOP("Vocabulary", "Complaint about the therapist"),
    QT_TRANSLATE_NOOP("Vocabulary", "Says that something about the therapist is wrong."),
    QT_TRANSLATE_NOOP("Vocabulary", "Rejects the intervention"),
    QT_TRANSLATE_NOOP("Vocabulary", "Turns down what the therapist has just offered."),
    QT_TRANSLATE_NOOP("Vocabulary", "Complaint about the activities of therapy"),
    QT_TRANSLATE_NOOP("Vocabulary", "Objects to what is done in the sessions or between them."),
    QT_TRANSLATE_NOOP("Vocabulary", "Complaint about the parameters of therapy"),
    QT_TRANSLATE_NOOP("Vocabulary", "Objects to times, place, fees, recording or other arrangements."),
    QT_TRANSLATE_NOOP("Vocabulary", "Complaint about progress"),
    QT_TRANSLATE_NOOP("Vocabulary", "Says that it does not help, or not fast enough."),
    QT_TRANSLATE_NOOP("Vocabulary", "Defends self against the therapist"),
    QT_TRANSLATE_NOOP("Vocabulary", "Explains or justifies what was done, as if accused."),
    QT_TRANSLATE_NOOP("Vocabulary", "Efforts to control or pressure the therapist"),
    QT_TRANSLATE_NOOP("Vocabulary", "Tells the therapist what to do, or presses for it."),
    QT_TRANSLATE_NOOP("Vocabulary", "Clarifies a misunderstanding"),
    QT_TRANSLATE_NOOP("Vocabulary", "Puts right what was taken another way than it was meant."),
    QT_TRANSLATE_NOOP("Vocabulary", "Changes tasks or goals"),
    QT_TRANSLATE_NOOP("Vocabulary", "Agrees on other things to do or to aim for."),
    QT_TRANSLATE_NOOP("Vocabulary", "Illustrates tasks or gives a rationale"),
    QT_TRANSLATE_NOOP("Vocabulary", "Shows or explains what the work is for."),
    QT_TRANSLATE_NOOP("Vocabulary", "Invites thoughts or feelings about the therapist or therapy"),
    QT_TRANSLATE_NOOP("Vocabulary", "Asks how this is for the patient, here and with this person."),
    QT_TRANSLATE_NOOP("Vocabulary", "Acknowledges own contribution"),
    QT_TRANSLATE_NOOP("Vocabulary", "Says what the therapist did that added to the strain."),
    QT_TRANSLATE_NOOP("Vocabulary", "Discloses own experience of the interaction"),
    QT_TRANSLATE_NOOP("Vocabulary", "Tells what it is like for the therapist at this moment."),
    QT_TRANSLATE_NOOP("Vocabulary", "Links to larger patterns between the two"),
    QT_TRANSLATE_NOOP("Vocabulary", "Connects the moment with others that these two have had."),
    QT_TRANSLATE_NOOP("Vocabulary", "Links to the patient's other relationships"),
    QT_TRANSLATE_NOOP("Vocabulary", "Connects the moment with people outside the room."),
    QT_TRANSLATE_NOOP("Vocabulary", "Validates the defensive posture"),
    QT_TRANSLATE_NOOP("Vocabulary", "Takes seriously the reason for staying guarded."),
    QT_TRANSLATE_NOOP("Vocabulary", "Redirects or refocuses"),
    QT_TRANSLATE_NOOP("Vocabulary", "Brings the talk back to what it had left."),
    QT_TRANSLATE_NOOP("Vocabulary", "Significance of the marker"),
    QT_TRANSLATE_NOOP("Vocabulary", "How much this marker matters for the work of the two."),
    QT_TRANSLATE_NOOP("Vocabulary", "Withdrawal overall"),
    QT_TRANSLATE_NOOP("Vocabulary", "In the whole segment."),
    QT_TRANSLATE_NOOP("Vocabulary", "Confrontation overall"),
    QT_TRANSLATE_NOOP("Vocabulary", "Extent of resolution"),
    QT_TRANSLATE_NOOP("Vocabulary", "How far the strain was repaired."),
    QT_TRANSLATE_NOOP("Vocabulary", "How far the therapist added to the strain."),
};

} // namespace

QString wordsInLanguage(const QString& text)
{
    const QByteArray source = text.toUtf8();
    const auto found = std::find_if(kTexts.begin(), kTexts.end(), [&](const char* one) { return source == one; });
    return found == kTexts.end() ? text : QCoreApplication::translate("Vocabulary", *found);
}

db::Term inLanguage(db::Term term)
{
    term.label = wordsInLanguage(term.label);
    term.explanation = wordsInLanguage(term.explanation);
    return term;
}

bool hasTranslation(const QString& text)
{
    const QByteArray source = text.toUtf8();
    return std::any_of(kTexts.begin(), kTexts.end(), [&](const char* one) { return source == one; });
}

} // namespace alliance::app
