#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(DamageText)
}

#include "app/services/DamageText.h"
#include "app/services/DateText.h"

#include <QHash>

namespace alliance::app
{
namespace
{

QString kindText(const QString& table)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral("people"), QT_TRANSLATE_NOOP("DamageText", "The name of a person")},
        {QStringLiteral("cases"), QT_TRANSLATE_NOOP("DamageText", "The code or label of a case")},
        {QStringLiteral("sessions"), QT_TRANSLATE_NOOP("DamageText", "The label or the tags of a session")},
        {QStringLiteral("recordings"), QT_TRANSLATE_NOOP("DamageText", "The name or place of a recording")},
        {QStringLiteral("measurement_runs"), QT_TRANSLATE_NOOP("DamageText", "The summary of a measurement")},
        {QStringLiteral("candidate_measures"), QT_TRANSLATE_NOOP("DamageText", "What was measured of a candidate")},
        {QStringLiteral("decisions"), QT_TRANSLATE_NOOP("DamageText", "The reason of a decision")},
        {QStringLiteral("marker_versions"), QT_TRANSLATE_NOOP("DamageText", "A marker")},
        {QStringLiteral("note_versions"), QT_TRANSLATE_NOOP("DamageText", "A note")},
        {QStringLiteral("passage_versions"), QT_TRANSLATE_NOOP("DamageText", "A stage")},
        {QStringLiteral("rating_versions"), QT_TRANSLATE_NOOP("DamageText", "A rating")},
        {QStringLiteral("feedback_versions"), QT_TRANSLATE_NOOP("DamageText", "Feedback on a session")},
        {QStringLiteral("settlement_versions"), QT_TRANSLATE_NOOP("DamageText", "What was settled")},
        {QStringLiteral("consent_versions"), QT_TRANSLATE_NOOP("DamageText", "A consent, which allows nothing now,")},
        {QStringLiteral("collections"), QT_TRANSLATE_NOOP("DamageText", "The name of a collection")},
        {QStringLiteral("examples"), QT_TRANSLATE_NOOP("DamageText", "The title of an example")},
        {QStringLiteral("certificates"), QT_TRANSLATE_NOOP("DamageText", "A certificate of destruction")},
        {QStringLiteral("library_edits"), QT_TRANSLATE_NOOP("DamageText", "A step that could be taken back")},
        {QStringLiteral("vocabulary_packs"), QT_TRANSLATE_NOOP("DamageText", "A revision of the vocabulary")},
        {QStringLiteral("destruction_work"), QT_TRANSLATE_NOOP("DamageText", "What is left to destroy")}};
    return tr(names.value(table, QT_TRANSLATE_NOOP("DamageText", "Something")));
}

QString damaged(const QString& kind, const db::DamagedRow& row, const QString& session)
{
    const QString when = whenText(row.made);
    if (!row.made.isValid())
        return tr("%1 is damaged and cannot be read.").arg(kind);
    return session.isEmpty() ? tr("%1 of %2 is damaged and cannot be read.").arg(kind, when)
                             : tr("%1 of %2 in %3 is damaged and cannot be read.").arg(kind, when, session);
}

} // namespace

QString damagedText(const db::DamagedRow& row, const QString& session)
{
    return damaged(kindText(row.table), row, session);
}

QString damagedEarlierConsent(const db::DamagedRow& row)
{
    return damaged(tr("An earlier version of a consent, which decides nothing any more,"), row, {});
}

} // namespace alliance::app
