#include "app/services/AnnotationDrafts.h"

#include "app/services/BleepTag.h"
#include "app/services/ExchangeFiles.h"
#include "db/records/Codes.h"

namespace alliance::app
{
namespace
{

const QString kUsualKind = QStringLiteral("observation");

QString valueOf(const db::Annotation& annotation, const char* field)
{
    return annotation.fields.value(QLatin1String(field));
}

QStringList listOf(const db::Annotation& annotation, const char* field)
{
    return valuesIn(annotation.fields.value(QLatin1String(field)));
}

// Of a note of this program, or: the tier, what stands on its line, and further values by name.
QString foreignText(const db::AnnotationTier& tier, const db::Annotation& annotation)
{
    QStringList words{annotation.code, annotation.text};
    for (auto field = annotation.fields.begin(); field != annotation.fields.end(); ++field)
        words.append(QStringLiteral("%1: %2").arg(field.key(), field.value()));
    words.removeAll(QString());
    return QStringLiteral("%1: %2").arg(tier.name, words.join(QStringLiteral(", ")));
}

} // namespace

db::NoteDraft noteDraft(const QUuid& session, const db::AnnotationTier& tier, const db::Annotation& annotation,
                        const std::optional<db::Moment>& moment)
{
    db::NoteDraft draft;
    draft.sessionId = session;
    draft.moment = moment;
    draft.visibility = db::Visibility::Supervision;
    if (tier.kind == QLatin1String("note")) {
        draft.kind = annotation.code.isEmpty() ? kUsualKind : annotation.code;
        draft.text = annotation.text;
        draft.principles = listOf(annotation, "principles");
        draft.stage = valueOf(annotation, "stage");
        draft.codes = listOf(annotation, "codes");
        draft.tags = listOf(annotation, "tags");
        if (isBleep(draft.tags) && valueOf(annotation, "visibility") == db::toCode(db::Visibility::Collection))
            draft.visibility = db::Visibility::Collection;
    } else {
        draft.kind = kUsualKind;
        draft.text = foreignText(tier, annotation);
    }
    return draft;
}

db::MarkerDraft markerDraft(const QUuid& session, const db::Annotation& annotation, const db::Moment& moment)
{
    db::MarkerDraft draft;
    draft.sessionId = session;
    draft.moment = moment;
    draft.visibility = db::Visibility::Supervision;
    draft.type = annotation.code;
    draft.comment = annotation.text;
    draft.subtype = valueOf(annotation, "subtype");
    draft.significance = valueOf(annotation, "significance").toInt();
    draft.strategies = listOf(annotation, "strategies");
    draft.tags = listOf(annotation, "tags");
    return draft;
}

db::PassageDraft stageDraft(const QUuid& session, const db::Annotation& annotation, const db::Moment& moment)
{
    db::PassageDraft draft;
    draft.sessionId = session;
    draft.moment = moment;
    draft.stage = annotation.code;
    draft.comment = annotation.text;
    draft.visibility = db::Visibility::Supervision;
    return draft;
}

} // namespace alliance::app
