#pragma once
// Settling what two people coded differently: each settlement is one transaction with its audit event and one step that
// can be taken back.

#include "app/services/Comparison.h"
#include "app/services/RecordService.h"

namespace alliance::app
{

struct SettlementKind {
    using Record = db::Settlement;
    using Draft = db::SettlementDraft;
    static constexpr Subject subject = Subject::Settlement;
    inline static const QString& kAdd = editkind::kSettlementAdd;
    inline static const QString& kEdit = editkind::kSettlementEdit;
    inline static const QString& kRemove = editkind::kSettlementRemove;
    inline static const QString& kRestore = editkind::kSettlementRestore;
    static db::Settlements records(db::Library& library) { return library.settlements(); }
    static db::SettlementDraft tidied(db::SettlementDraft draft);
    // Codes that hold are in the vocabulary, values 1 to 5, decisions accept or reject.
    static Done check(LibraryService& library, const db::SettlementDraft& draft, const db::Settlement* before);
};

enum class SettleAs { First, Second, Other };

// What holds when it is neither of the two. Empty code: nothing is to be coded there. Of a candidate "accepted", as it
// was measured, or "rejected".
struct OtherValue {
    QString code;
    QString subtype = {};
    int value = 0;
    QStringList strategies = {}; // of a marker, as its tags
    QStringList tags = {};
};

// What is kept of a settled row. Whoever may read both codes may read it.
db::SettlementDraft settlementDraft(const QUuid& session, const QUuid& first, const QUuid& second,
                                    const Comparison& row, SettleAs as, const OtherValue& other, const QString& why);
// A code was changed after it was settled, or removed: the difference is open again.
bool isOpenAgain(LibraryService& library, const db::Settlement& settled);
QString settledKindCode(ComparedKind kind); // "marker", "passage", "rating", "decision"

class SettlementService : public RecordService<SettlementKind>
{
public:
    using RecordService::RecordService;

    // What one of the two coded, which may be nothing, or another value, holds, with an optional word why; settled
    // before, it is settled anew. Refused: the role. Whoever may read both codes may read it.
    Outcome<db::Settlement> settle(const QUuid& session, const QUuid& first, const QUuid& second, const Comparison& row,
                                   SettleAs as, const OtherValue& other, const QString& why);
    // The difference is open again.
    Outcome<db::Settlement> reopen(const db::Settlement& settled);
    // What was settled before holds again, on top of whatever is the newest. Refused: the role.
    Outcome<db::Settlement> settleAgain(const QUuid& settled, int version);
};

} // namespace alliance::app
