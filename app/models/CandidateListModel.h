#pragma once
// The queue of the open session as a list: one row per candidate, by rank.

#include "app/services/LibraryTypes.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>

namespace alliance::app
{

class CodingSession;
class ReviewSession;

class CandidateListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        RankRole,    // int; 0: added by a reviewer, or not proposed by the definitions that are tried
        NumberRole,  // the same in words: "3", "Added"
        TimeRole,    // "0:12:03"
        PersonRole,  // "Left"
        SummaryRole, // what was measured, one line
        StateRole,   // int of CandidateState
        ReasonRole,  // that somebody gave; may be empty
        AnswerRole,  // who decided, where that is somebody else, and the reason: one line; may be empty
    };

    explicit CandidateListModel(ReviewSession& session, QObject* parent = nullptr);

    void setCoding(const CodingSession& coding); // names people; must outlive the model

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    QModelIndex indexOf(const QUuid& candidate) const;
    int reviewedCount() const; // accepted or rejected
    int unsureCount() const;
    bool isTried() const { return m_tried.has_value(); }         // numbers are those of definitions that are tried out
    int newlyProposed() const;                                   // by these: candidates that the list does not have
    int nextToReview(int row, const QList<QUuid>& passed) const; // as CandidateOrder.h has it

private:
    void rebuild();
    void followTried();
    int rank(const CandidateItem& item) const;
    QString answer(const CandidateItem& item) const;

    ReviewSession& m_session;
    const CodingSession* m_coding = nullptr;
    QList<CandidateItem> m_items;
    std::optional<QHash<QUuid, int>> m_tried; // see triedRanks()
};

} // namespace alliance::app
