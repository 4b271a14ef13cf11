#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(ConsentVerbs)
}

#include "app/cli/ConsentOptions.h"
#include "app/cli/Passphrases.h"
#include "app/services/ConsentService.h"
#include "db/records/Codes.h"

#include <QJsonArray>

namespace alliance::app::cli
{
namespace
{

const QString kCase = QStringLiteral("case");
const QString kGivenAnew = QStringLiteral("given-anew");

QString dateText(const QDate& date)
{
    return date.toString(Qt::ISODate);
}

QJsonArray purposesJson(const QList<db::ConsentPurpose>& purposes)
{
    QJsonArray codes;
    for (const db::ConsentPurpose purpose : purposes)
        codes.append(db::toCode(purpose));
    return codes;
}

QJsonObject consentJson(const db::Consent& consent)
{
    return {{QStringLiteral("id"), idText(consent.id)},
            {QStringLiteral("version"), consent.version},
            {QStringLiteral("case_id"), idText(consent.terms.caseId)},
            {QStringLiteral("recording"),
             consent.terms.recordingId.isNull() ? QString() : idText(consent.terms.recordingId)},
            {QStringLiteral("given"), dateText(consent.terms.givenOn)},
            {QStringLiteral("expires"), dateText(consent.terms.expiresOn)},
            {QStringLiteral("withdrawn"), dateText(consent.terms.withdrawnOn)},
            {QStringLiteral("destroy_by"), dateText(consent.terms.destroyBy)},
            {QStringLiteral("keep_days"), consent.terms.keepDays},
            {QStringLiteral("purposes"), purposesJson(consent.terms.purposes)},
            {QStringLiteral("face_mask"), db::toCode(consent.terms.faceMask)},
            {QStringLiteral("mask_people"), db::toCode(consent.terms.maskedPeople)},
            {QStringLiteral("voice_mask"), consent.terms.voiceMask},
            {QStringLiteral("remark"), consent.terms.remark}};
}

QJsonObject effectiveJson(const QUuid& recording, const EffectiveConsent& consent)
{
    static const QStringList bases{QStringLiteral("missing"), QStringLiteral("in_force"),
                                   QStringLiteral("not_yet_given"), QStringLiteral("expired"),
                                   QStringLiteral("withdrawn")};
    return {{QStringLiteral("recording"), idText(recording)},
            {QStringLiteral("basis"), bases.value(static_cast<int>(consent.basis))},
            {QStringLiteral("since"), dateText(consent.since)},
            {QStringLiteral("allowed"), purposesJson(consent.purposes)},
            {QStringLiteral("face_mask"), db::toCode(consent.faceMask)},
            {QStringLiteral("mask_people"), db::toCode(consent.maskedPeople)},
            {QStringLiteral("voice_mask"), consent.voiceMask},
            {QStringLiteral("summary"), consentSummary(consent)}};
}

// Everything that is not given stays as it was.
Done change(db::ConsentDraft& draft, const Arguments& arguments)
{
    const auto date = [&](const char* option, QDate& into) -> Done {
        const QString name = QString::fromLatin1(option);
        if (!arguments.has(name))
            return {};
        const auto read = dateOf(arguments, name);
        if (!read)
            return tl::unexpected<Failure>(read.error());
        into = *read;
        return {};
    };
    for (const auto& [option, into] : {std::pair{"given", &draft.givenOn}, std::pair{"expires", &draft.expiresOn},
                                       std::pair{"destroy-by", &draft.destroyBy}}) {
        if (Done read = date(option, *into); !read)
            return read;
    }
    if (arguments.has(QStringLiteral("purpose"))) {
        draft.purposes.clear();
        for (const QString& text : arguments.values(QStringLiteral("purpose"))) {
            if (text == QLatin1String("none"))
                continue;
            const auto purpose = purposeOf(text);
            if (!purpose)
                return tl::unexpected<Failure>(purpose.error());
            if (!draft.purposes.contains(*purpose))
                draft.purposes.append(*purpose);
        }
    }
    if (arguments.has(QStringLiteral("face"))) {
        const QString text = arguments.value(QStringLiteral("face"));
        const auto mask = db::fromCode<db::FaceMask>(text);
        if (!mask)
            return wrongArgument(tr("“%1” is no way to hide a face. It can be none, edge, blur, pixelate, "
                                    "solid or skeleton (--face).")
                                     .arg(text));
        draft.faceMask = *mask;
    }
    if (arguments.has(kMaskPeople)) {
        const auto people = maskedPeopleOf(arguments);
        if (!people)
            return tl::unexpected<Failure>(people.error());
        if (draft.faceMask == db::FaceMask::None && !people->everybody())
            return wrongArgument(tr("--mask-people says whose faces --face hides: it needs one that hides them."));
        draft.maskedPeople = *people;
    }
    // A mask that is asked for again later is for everybody unless it is said anew.
    if (draft.faceMask == db::FaceMask::None)
        draft.maskedPeople = db::MaskedPeople();
    if (arguments.has(QStringLiteral("voice"))) {
        const QString text = arguments.value(QStringLiteral("voice"));
        if (text != QLatin1String("none") && text != QLatin1String("shift"))
            return wrongArgument(
                tr("“%1”: voices can stay as they are (none) or be changed (shift) (--voice).").arg(text));
        draft.voiceMask = text == QLatin1String("shift");
    }
    if (arguments.has(QStringLiteral("keep-days"))) {
        bool isNumber = false;
        const QString text = arguments.value(QStringLiteral("keep-days"));
        draft.keepDays = text.toInt(&isNumber);
        if (!isNumber || draft.keepDays < 0)
            return wrongArgument(tr("“%1” is not a number of days (--keep-days).").arg(text));
    }
    if (arguments.has(QStringLiteral("remark")))
        draft.remark = arguments.value(QStringLiteral("remark"));
    return {};
}

// A withdrawn consent counts again only where it was given again, on a day and for purposes of its own.
Done giveAnew(db::ConsentDraft& draft, const QDate& withdrawnOn, const QString& subject, const Arguments& arguments)
{
    if (!arguments.has(kGivenAnew))
        return failed(base::ErrorCategory::Refused, "withdrawn", Subject::Argument,
                      tr("Consent for %1 was withdrawn from %2 on and stays so. Where it was given again since, say "
                         "--given-anew with its day (--given) and its purposes (--purpose).")
                          .arg(subject, dateText(withdrawnOn)));
    if (!arguments.has(QStringLiteral("given")) || !arguments.has(QStringLiteral("purpose")))
        return wrongArgument(tr("--given-anew needs the day (--given) and the purposes (--purpose)."));
    if (!draft.givenOn.isValid() || draft.givenOn < withdrawnOn)
        return wrongArgument(tr("Consent for %1 was withdrawn from %2 on: it can be given anew from that day on "
                                "(--given).")
                                 .arg(subject, dateText(withdrawnOn)));
    draft.withdrawnOn = {};
    return {};
}

ExitCode set(const Arguments& arguments, Console& console)
{
    const auto library = openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    const auto subject = consentSubjectOf(**library, arguments);
    if (!subject)
        return console.failure(subject.error());
    ConsentService service(**library);
    const auto before = service.record(subject->caseId, subject->recording);
    if (!before)
        return console.failure(before.error());
    db::ConsentDraft draft = before->terms;
    if (const Done read = change(draft, arguments); !read)
        return console.failure(read.error());
    if (draft.withdrawnOn.isValid()) {
        if (const Done anew = giveAnew(draft, draft.withdrawnOn, subject->name, arguments); !anew)
            return console.failure(anew.error());
    }
    const auto stored = service.put(draft, before->version);
    if (!stored)
        return console.failure(stored.error());
    return console.result(consentJson(*stored),
                          tr("Consent for %1 recorded (version %2).").arg(subject->name).arg(stored->version));
}

ExitCode show(const Arguments& arguments, Console& console)
{
    const auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    LibraryService& library = *open->library;
    const auto its = arguments.has(kCase) ? caseOf(library, arguments.value(kCase)) : Outcome<db::Case>();
    if (!its)
        return console.failure(its.error());
    ConsentService service(library);
    const auto today = service.today();
    if (!today)
        return console.failure(today.error());
    const auto sessions = library.sessions();
    if (!sessions)
        return console.failure(sessions.error());
    QJsonArray json;
    QStringList lines;
    for (const SessionItem& session : *sessions) {
        if ((!open->session.isNull() && session.record.id != open->session) ||
            (arguments.has(kCase) && session.record.caseId != its->id))
            continue;
        for (const RecordingItem& recording : session.recordings) {
            const auto consent = service.effective(recording.record.id, *today);
            if (!consent)
                return console.failure(consent.error());
            QJsonObject one = effectiveJson(recording.record.id, *consent);
            one.insert(QStringLiteral("session"), idText(session.record.id));
            one.insert(kCase, session.caseCode);
            json.append(one);
            lines.append(tr("%1 #%2, recording %3: %4")
                             .arg(session.caseCode)
                             .arg(session.record.number)
                             .arg(idText(recording.record.id).left(8), consentSummary(*consent)));
        }
    }
    if (lines.isEmpty())
        lines.append(tr("There is no such recording."));
    return console.result({{QStringLiteral("day"), dateText(*today)}, {QStringLiteral("recordings"), json}},
                          lines.join(QLatin1Char('\n')));
}

ExitCode withdraw(const Arguments& arguments, Console& console)
{
    const auto library = openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    const auto subject = consentSubjectOf(**library, arguments);
    if (!subject)
        return console.failure(subject.error());
    ConsentService service(**library);
    auto day = dateOf(arguments, QStringLiteral("on"));
    if (day && !day->isValid())
        day = service.today();
    if (!day)
        return console.failure(day.error());
    const auto before = service.record(subject->caseId, subject->recording);
    if (!before)
        return console.failure(before.error());
    const auto effect = service.affected(subject->caseId, subject->recording);
    if (!effect)
        return console.failure(effect.error());
    QJsonArray examples;
    for (const db::Example& example : effect->examples)
        examples.append(QJsonObject{{QStringLiteral("id"), idText(example.id)},
                                    {QStringLiteral("session"), idText(example.sessionId)},
                                    {QStringLiteral("title"), example.title}});
    QJsonObject json{{QStringLiteral("sessions"), effect->sessions.size()},
                     {QStringLiteral("examples"), examples},
                     {QStringLiteral("collections"), QJsonArray::fromStringList(effect->collections)},
                     {QStringLiteral("withdrawn"), false}};
    const QString reach = effect->examples.isEmpty() ? tr("No collection shows anything of it.")
                                                     : tr("%1 examples leave collections: %2.")
                                                           .arg(effect->examples.size())
                                                           .arg(effect->collections.join(QStringLiteral(", ")));
    if (!arguments.has(QStringLiteral("yes"))) {
        console.result(
            json,
            tr("Withdrawing consent for %1: %2\nNothing was changed. Say --yes to do it.").arg(subject->name, reach));
        return ExitCode::Failed;
    }
    const auto stored = service.withdraw(subject->caseId, subject->recording, *day, before->version);
    if (!stored)
        return console.failure(stored.error());
    json.insert(QStringLiteral("withdrawn"), true);
    return console.result(json, tr("Consent for %1 is withdrawn from %2 on. %3 Recordings are still there: "
                                   "“alliance library due” lists them, “alliance destroy” destroys them.")
                                    .arg(subject->name, dateText(*day), reach));
}

} // namespace

Verb consentSetVerb()
{
    Option purpose{QStringLiteral("purpose"), QStringLiteral("P"),
                   tr("what is allowed, once for each: %1; none for nothing").arg(purposeList()), true};
    return {
        {QStringLiteral("consent set"), QStringLiteral("PATH"), 1, 1,
         tr("record what the people in a recording agreed to"),
         tr("What is not given stays as it was. Where a case and a recording both have a consent, only what both "
            "name is allowed. Without any, own review and individual supervision are. A withdrawn consent stays "
            "withdrawn without --given-anew."),
         consentSubjectOptions() +
             QList<Option>{purpose,
                           {QStringLiteral("face"), QStringLiteral("MASK"),
                            tr("how faces have to be hidden: none, edge, blur, pixelate, solid, skeleton")},
                           maskPeopleOption(tr("as it was, everybody at first")),
                           {QStringLiteral("voice"), QStringLiteral("MASK"), tr("none, or shift: voices changed")},
                           {QStringLiteral("given"), QStringLiteral("DATE"), tr("first day")},
                           {kGivenAnew, {}, tr("it was withdrawn, and given again: with --given and --purpose")},
                           {QStringLiteral("expires"), QStringLiteral("DATE"), tr("last day; none: never")},
                           {QStringLiteral("destroy-by"), QStringLiteral("DATE"),
                            tr("last day on which recordings may be kept; none: not said")},
                           {QStringLiteral("keep-days"), QStringLiteral("N"),
                            tr("how many days after it was held a session may be kept; 0: not said")},
                           {QStringLiteral("remark"), QStringLiteral("TEXT"), tr("where the form lies, for example")},
                           jsonOption()}},
        set};
}

Verb consentShowVerb()
{
    return {{QStringLiteral("consent show"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("say what consent allows today, for every recording"),
             {},
             {{kCase, QStringLiteral("CODE"), tr("of this case only")}, optionalSessionOption(), jsonOption()}},
            show};
}

Verb consentWithdrawVerb()
{
    return {{QStringLiteral("consent withdraw"), QStringLiteral("PATH"), 1, 1,
             tr("withdraw consent, and take what it covered out of every collection"),
             tr("Without --yes it only says what would be reached."),
             consentSubjectOptions() + QList<Option>{{QStringLiteral("on"), QStringLiteral("DATE"),
                                                      tr("from this day on; today when missing")},
                                                     {QStringLiteral("yes"), {}, tr("do it")},
                                                     jsonOption()}},
            withdraw};
}

} // namespace alliance::app::cli
