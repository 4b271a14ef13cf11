#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(ConsentOptions)
}

#include "app/cli/ConsentOptions.h"
#include "app/services/SameCode.h"
#include "db/records/Codes.h"

#include <algorithm>

namespace alliance::app::cli
{
namespace
{

const QString kCase = QStringLiteral("case");
const QString kRecording = QStringLiteral("recording");

} // namespace

QString purposeList()
{
    QStringList codes;
    for (const db::ConsentPurpose purpose : db::allConsentPurposes())
        codes.append(db::toCode(purpose));
    return codes.join(QStringLiteral(", "));
}

Option purposeOption(const QString& whenMissing)
{
    return {QStringLiteral("purpose"), QStringLiteral("P"),
            tr("what it is for: %1; %2 when missing. Consent has to allow it").arg(purposeList(), whenMissing)};
}

Outcome<db::ConsentPurpose> purposeOf(const QString& text)
{
    const auto purpose = db::fromCode<db::ConsentPurpose>(text.trimmed().replace(u'-', u'_'));
    if (!purpose)
        return wrongArgument(tr("“%1” is not a purpose. It can be: %2.").arg(text, purposeList()));
    return *purpose;
}

Outcome<db::ConsentPurpose> purposeOf(const Arguments& arguments, db::ConsentPurpose otherwise)
{
    const QString option = QStringLiteral("purpose");
    return arguments.has(option) ? purposeOf(arguments.value(option)) : Outcome<db::ConsentPurpose>(otherwise);
}

Option maskPeopleOption(const QString& whenMissing)
{
    return {kMaskPeople, QStringLiteral("WHO"),
            tr("whose faces are hidden: everybody, or patient, therapist, supervisor, observer, several with commas "
               "between them; %1 when missing. Whoever is not surely somebody else is hidden, too")
                .arg(whenMissing)};
}

Outcome<db::MaskedPeople> maskedPeopleOf(const Arguments& arguments)
{
    const QString text = arguments.value(kMaskPeople);
    const auto people = db::maskedPeopleFromCode(text);
    if (!people)
        return wrongArgument(tr("“%1” is not whose faces are hidden. It can be everybody, or patient, therapist, "
                                "supervisor, observer (--mask-people).")
                                 .arg(text));
    return *people;
}

Outcome<QDate> dateOf(const Arguments& arguments, const QString& option)
{
    const QString text = arguments.value(option).trimmed();
    if (text.isEmpty() || text == QLatin1String("none"))
        return QDate();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return wrongArgument(tr("“%1” is not a date like 2027-03-31 (--%2).").arg(text, option));
    return date;
}

Outcome<db::Case> caseOf(LibraryService& library, const QString& text)
{
    const auto called = caseCalled(library, text);
    if (!called)
        return tl::unexpected<Failure>(called.error());
    if (!*called)
        return failed(base::ErrorCategory::NotFound, "case", Subject::Argument,
                      tr("There is no case “%1” in this library.").arg(text));
    return **called;
}

Outcome<db::Recording> recordingOf(LibraryService& library, const QString& text)
{
    const auto all = library.database().recordings().list();
    if (!all)
        return tl::unexpected<Failure>(library.failure(all.error(), Subject::Library, text));
    QList<db::Recording> matches;
    for (const db::Recording& one : *all) {
        if (!text.isEmpty() && idText(one.id).startsWith(text, Qt::CaseInsensitive))
            matches.append(one);
    }
    if (matches.size() == 1)
        return matches.front();
    return failed(base::ErrorCategory::NotFound, "recording", Subject::Argument,
                  matches.isEmpty() ? tr("There is no recording “%1” in this library.").arg(text)
                                    : tr("Several recordings begin with “%1”: give more of the id.").arg(text));
}

QList<Option> consentSubjectOptions()
{
    return {{kCase, QStringLiteral("CODE"), tr("of a whole case, by its code or id")},
            {kRecording, QStringLiteral("ID"), tr("of one recording, where it differs from its case")}};
}

Outcome<ConsentSubject> consentSubjectOf(LibraryService& library, const Arguments& arguments)
{
    if (arguments.has(kCase) == arguments.has(kRecording))
        return wrongArgument(tr("Say whose consent: --case CODE or --recording ID."));
    if (arguments.has(kCase)) {
        const auto its = caseOf(library, arguments.value(kCase));
        if (!its)
            return tl::unexpected<Failure>(its.error());
        return ConsentSubject{its->id, {}, tr("case %1").arg(its->code)};
    }
    const auto recording = recordingOf(library, arguments.value(kRecording));
    if (!recording)
        return tl::unexpected<Failure>(recording.error());
    const auto session = library.session(recording->sessionId);
    if (!session)
        return tl::unexpected<Failure>(session.error());
    return ConsentSubject{session->record.caseId, recording->id,
                          tr("a recording of case %1, session %2").arg(session->caseCode).arg(session->record.number)};
}

} // namespace alliance::app::cli
