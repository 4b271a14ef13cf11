#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(ConsentVersions)
}

#include "app/services/ConsentRules.h"
#include "app/services/ConsentVersions.h"
#include "app/services/DateText.h"
#include "app/services/IdText.h"

namespace alliance::app
{
namespace
{

using Fields = QList<std::pair<QString, QString>>; // name and value, both in words

QString purposesText(const QList<db::ConsentPurpose>& purposes)
{
    QStringList words;
    for (const db::ConsentPurpose purpose : db::allConsentPurposes()) {
        if (purposes.contains(purpose))
            words.append(purposeText(purpose));
    }
    return words.join(QStringLiteral(", "));
}

QString facesText(db::FaceMask mask)
{
    return mask == db::FaceMask::None ? tr("shown as they are") : faceMaskText(mask);
}

QString dayOrNothing(const QDate& day)
{
    return day.isValid() ? dayText(day) : QString();
}

Fields fieldsOf(const db::ConsentDraft& terms)
{
    if (terms.noneOnRecord)
        return {{tr("On record"), tr("nothing: it was taken back")}};
    const bool masks = terms.faceMask != db::FaceMask::None;
    return {{tr("On record"), tr("a consent")},
            {tr("May be used for"), purposesText(terms.purposes)},
            {tr("Faces in exports"), facesText(terms.faceMask)},
            {tr("Whose faces"), masks ? maskedPeopleText(terms.maskedPeople) : QString()},
            {tr("Voices in exports"), terms.voiceMask ? tr("changed") : tr("as they are")},
            {tr("Given on"), dayOrNothing(terms.givenOn)},
            {tr("Last day"), dayOrNothing(terms.expiresOn)},
            {tr("Withdrawn from"), dayOrNothing(terms.withdrawnOn)},
            {tr("Kept until at most"), dayOrNothing(terms.destroyBy)},
            {tr("Each session is kept at most"),
             terms.keepDays > 0 ? tr("%n day(s)", nullptr, terms.keepDays) : QString()}};
}

// Of fields that only one side has, the other is empty.
QList<FieldChange> changesBetween(const Fields& before, const Fields& after)
{
    const auto valueIn = [](const Fields& fields, const QString& name) {
        for (const auto& field : fields) {
            if (field.first == name)
                return field.second;
        }
        return QString();
    };
    QList<FieldChange> changes;
    for (const auto& field : after.size() >= before.size() ? after : before) {
        const QString was = valueIn(before, field.first);
        const QString is = valueIn(after, field.first);
        if (was != is)
            changes.append({field.first, was, is});
    }
    return changes;
}

// An end that comes later, or not at all. Invalid: never.
bool endsLater(const QDate& now, const QDate& then)
{
    return now.isValid() && (!then.isValid() || then > now);
}

QString laterText(const QDate& then, const QString& untilDay, const QString& never)
{
    return then.isValid() ? untilDay.arg(dayText(then)) : never;
}

void addLooserMasks(const db::ConsentDraft& now, const db::ConsentDraft& then, QStringList& sentences)
{
    if (then.faceMask < now.faceMask)
        sentences.append(
            tr("Faces in exports are %1 instead of %2.").arg(facesText(then.faceMask), facesText(now.faceMask)));
    else if (then.faceMask != db::FaceMask::None && now.faceMask != db::FaceMask::None &&
             !then.maskedPeople.covers(now.maskedPeople))
        sentences.append(tr("Faces are hidden of %1 only, instead of %2.")
                             .arg(maskedPeopleText(then.maskedPeople), maskedPeopleText(now.maskedPeople)));
    if (now.voiceMask && !then.voiceMask)
        sentences.append(tr("Voices in exports are no longer changed."));
}

} // namespace

Outcome<QList<VersionItem>> consentVersions(LibraryService& library, const QUuid& caseId, const QUuid& recording)
{
    const auto fail = [&](const base::Error& error) {
        return tl::unexpected<Failure>(library.failure(error, Subject::Session, idText(caseId)));
    };
    db::Consents consents = library.database().consents();
    const auto latest = recording.isNull() ? consents.ofCase(caseId) : consents.ofRecording(recording);
    if (!latest)
        return fail(latest.error());
    if (!*latest)
        return QList<VersionItem>();
    const auto all = consents.versions((*latest)->id);
    if (!all)
        return fail(all.error());
    QList<VersionItem> items;
    QString remark;
    Fields before;
    for (const db::Consent& one : *all) {
        const Fields fields = fieldsOf(one.terms);
        items.append({one.version, library.personName(one.author), one.edited, one.terms.noneOnRecord, one.terms.remark,
                      difference(remark, one.terms.remark), changesBetween(before, fields)});
        remark = one.terms.remark;
        before = fields;
    }
    return items;
}

QStringList loosened(const db::ConsentDraft& now, const db::ConsentDraft& then)
{
    // Without any on record, these two are allowed, and nothing is hidden.
    db::ConsentDraft standing = now;
    if (now.noneOnRecord) {
        standing = {};
        standing.purposes = {db::ConsentPurpose::OwnReview, db::ConsentPurpose::IndividualSupervision};
    }
    QStringList sentences;
    if (endsLater(standing.withdrawnOn, then.withdrawnOn)) {
        sentences.append(
            tr("The consent was withdrawn from %1 on, and counts again.").arg(dayText(standing.withdrawnOn)));
        standing.purposes.clear(); // none of them is allowed now
    }
    QList<db::ConsentPurpose> more;
    for (const db::ConsentPurpose purpose : then.purposes) {
        if (!standing.purposes.contains(purpose))
            more.append(purpose);
    }
    if (!more.isEmpty())
        sentences.append(tr("It allows again: %1.").arg(purposesText(more)));
    addLooserMasks(standing, then, sentences);
    if (standing.givenOn.isValid() && (!then.givenOn.isValid() || then.givenOn < standing.givenOn))
        sentences.append(laterText(then.givenOn, tr("It counts from %1 on, which is earlier."),
                                   tr("It counts from any day on, instead of from the day it was given.")));
    if (endsLater(standing.expiresOn, then.expiresOn))
        sentences.append(laterText(then.expiresOn, tr("It ends later, on %1."), tr("It no longer ends.")));
    if (endsLater(standing.destroyBy, then.destroyBy))
        sentences.append(laterText(then.destroyBy, tr("Recordings may be kept longer, until %1."),
                                   tr("No day is named any more by which recordings are destroyed.")));
    if (standing.keepDays > 0 && (then.keepDays == 0 || then.keepDays > standing.keepDays))
        sentences.append(then.keepDays == 0
                             ? tr("There is no limit any more to how long each session is kept.")
                             : tr("Each session may be kept longer: %n day(s).", nullptr, then.keepDays));
    return sentences;
}

} // namespace alliance::app
