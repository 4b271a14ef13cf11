#pragma once
// Consent of the open library: what is on record, what it allows today, and what withdrawing it reaches. The rule
// itself is in ConsentRules.h. "Today" is the day of the clock or of the last recorded event, whichever is later, in
// the time zone of the computer: setting the clock back brings nothing back. Every export asks requireExport() first
// and recordExport() afterwards.

#include "app/services/ConsentRules.h"
#include "app/services/LibraryService.h"
#include "db/records/Collection.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace alliance::app
{

// Context of the failure to record that somebody watches.
inline constexpr const char* kViewNotRecorded = "the view is not recorded";

struct WithdrawalEffect {
    QList<QUuid> sessions;       // of which recordings are concerned
    QList<db::Example> examples; // that are taken out of collections
    QStringList collections;     // names of those
    int left = 0;                // entries of the record: something of those sessions has left the library
};

class ConsentService
{
public:
    explicit ConsentService(LibraryService& library) : m_library(library) {}

    Outcome<QDate> today();

    Outcome<EffectiveConsent> effective(const QUuid& recording, const QDate& day);
    Outcome<ExportVerdict> mayExport(db::ConsentPurpose purpose, const QList<QUuid>& recordings, const QDate& day);
    // Of all recordings of a session, today.
    Outcome<ExportVerdict> mayExportSession(db::ConsentPurpose purpose, const QUuid& session);
    // Why not, by purpose, of all for which an export of the session is not allowed today.
    Outcome<QMap<db::ConsentPurpose, QString>> refusedExports(const QUuid& session);
    // The same as a failure (Refused, with the reason as its words) where it is not allowed.
    Outcome<ExportVerdict> requireExport(db::ConsentPurpose purpose, const QUuid& session);
    // What consent says of one recording today, as such a failure where it does not allow it.
    Outcome<ExportVerdict> requireConsent(db::ConsentPurpose purpose, const QUuid& recording);
    // Into the audit: what kind of export ("report.exported"), of which session, for what.
    Done recordExport(const QString& action, const QUuid& session, db::ConsentPurpose purpose,
                      const ExportVerdict& verdict, QJsonObject detail = {});
    // Into the audit: a person opened the session to watch it, or looks at pictures of it in a reel. Whoever shows
    // pictures shows none when this fails (Library, with kViewNotRecorded). A library that is open for reading only can
    // keep no record and is watched without one.
    Done recordView(const QUuid& session);
    Done recordReelView(const QUuid& session, const QUuid& reel);
    // Of the session's recordings, today: the consent that has ended (Withdrawn, Expired). Nothing: none has.
    Outcome<std::optional<EffectiveConsent>> endedConsent(const QUuid& session);

    // Of the case, or of the recording where that is not null; nothing on record: version 0 with empty terms.
    Outcome<db::Consent> record(const QUuid& caseId, const QUuid& recording);
    // Refused: neither put() nor restore() is for this person.
    Done mayRecord(const QUuid& caseId, const QUuid& recording);
    // This and withdraw() can be taken back (HistoryService, without a session). Invalid: its dates contradict each
    // other.
    Outcome<db::Consent> put(const db::ConsentDraft& draft, int basedOn);

    // What restoring this version would allow that is not allowed now, in sentences; see loosened(). NotFound: there is
    // no such version. Invalid: it is one that was withdrawn or taken back: that is done anew, not restored.
    Outcome<QStringList> loosenedBy(const QUuid& caseId, const QUuid& recording, int version);
    // A new version with the terms of that one; can be taken back. Refused, with what it loosens as its words, where it
    // loosens anything and that is not `confirmed`. Conflict: there is a newer version than `basedOn`. As put().
    Outcome<db::Consent> restore(const QUuid& caseId, const QUuid& recording, int version, int basedOn, bool confirmed);

    // What withdrawing would take out of collections: of one recording, or of the whole case.
    Outcome<WithdrawalEffect> affected(const QUuid& caseId, const QUuid& recording);
    // Refused: withdraw() is not for this person. Whoever was let into a session may: patients say it to whoever sits
    // with them.
    Done mayWithdraw();
    // Withdraws and removes those examples, both or neither. A consent that was never recorded can be withdrawn, too.
    Outcome<db::Consent> withdraw(const QUuid& caseId, const QUuid& recording, const QDate& day, int basedOn);

private:
    Done noteView(const QString& action, const QUuid& session, const QJsonObject& detail);
    Outcome<db::Consent> store(db::ConsentDraft draft, int basedOn);
    // The terms of a version that can be restored.
    Outcome<db::ConsentDraft> termsOf(const db::Consent& now, int version);
    Outcome<ConsentedRecording> consented(const QUuid& recording, const QDate& day);
    template <typename T>
    Outcome<T> named(base::Result<T> result, const QUuid& id) const;

    LibraryService& m_library;
};

} // namespace alliance::app
