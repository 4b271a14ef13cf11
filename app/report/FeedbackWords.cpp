#include "app/report/FeedbackWords.h"

#include "app/services/TimeText.h"

#include <QCoreApplication>

namespace alliance::app::feedback
{
namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("Feedback", text);
}

} // namespace

QString escaped(const QString& text)
{
    QString safe = text.toHtmlEscaped();
    safe.replace(QLatin1Char('\''), QStringLiteral("&#39;"));
    return safe;
}

QString paragraphs(const QString& text)
{
    QString html;
    const QStringList blocks = text.trimmed().split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    for (const QString& block : blocks) {
        QString lines = escaped(block.trimmed());
        lines.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
        html += QStringLiteral("<p>%1</p>").arg(lines);
    }
    return html;
}

QString personText(const QString& name)
{
    if (name == QLatin1String("left"))
        return tr("Person on the left");
    if (name == QLatin1String("right"))
        return tr("Person on the right");
    if (name == QLatin1String("centre"))
        return tr("Person in the middle");
    if (name == QLatin1String("patient"))
        return tr("Patient");
    if (name == QLatin1String("therapist"))
        return tr("Therapist");
    return name.isEmpty() ? tr("Both") : name;
}

QString behaviourText(vision::BehaviourKind kind)
{
    switch (kind) {
    case vision::BehaviourKind::GazeAversion:
        return tr("looked away");
    case vision::BehaviourKind::PostureShift:
        return tr("changed posture");
    case vision::BehaviourKind::Stillness:
        return tr("kept still");
    case vision::BehaviourKind::Silence:
        return tr("a silence");
    case vision::BehaviourKind::LongLatency:
        return tr("a late reply");
    case vision::BehaviourKind::CannotTell:
        break;
    }
    return tr("cannot be told");
}

QString headline(const CandidateItem& candidate)
{
    QStringList words;
    // What a person did first, what was around it last.
    for (const auto kind :
         {vision::BehaviourKind::GazeAversion, vision::BehaviourKind::PostureShift, vision::BehaviourKind::Stillness,
          vision::BehaviourKind::Silence, vision::BehaviourKind::LongLatency}) {
        if (std::any_of(candidate.behaviours.begin(), candidate.behaviours.end(),
                        [kind](const vision::Behaviour& behaviour) { return behaviour.kind == kind; }))
            words.append(behaviourText(kind));
    }
    if (words.isEmpty())
        return tr("Moment added by a reviewer");
    QString line = words.join(QStringLiteral(", "));
    line[0] = line[0].toUpper();
    return line;
}

QString labelOf(const QList<db::Term>& terms, const QString& code)
{
    const auto found =
        std::find_if(terms.begin(), terms.end(), [&](const db::Term& term) { return term.code == code; });
    return found == terms.end() ? code : found->label;
}

QString placeText(const db::Moment& moment)
{
    QString text = shortTimeText(moment.range.start);
    if (!moment.isPoint())
        text += QStringLiteral(" – ") + shortTimeText(moment.range.end);
    return text + QStringLiteral(" · ") + tr("frame %1").arg(moment.startFrame);
}

QString percentText(double share)
{
    return QStringLiteral("%1 %").arg(share * 100, 0, 'f', 0);
}

QString dataUri(const QByteArray& jpeg)
{
    return QStringLiteral("data:image/jpeg;base64,") + QString::fromLatin1(jpeg.toBase64());
}

bool isQuestion(const db::Note& note)
{
    return note.kind == QLatin1String("question");
}

bool isRolePlay(const db::Note& note)
{
    return note.kind == QLatin1String("role_play");
}

bool isRestraint(const db::Note& note)
{
    return note.kind == QLatin1String("restraint");
}

} // namespace alliance::app::feedback
