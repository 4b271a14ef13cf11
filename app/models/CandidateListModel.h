#pragma once
// The queue of the open session as a list: one row per candidate, by the number that is shown; the rows move when
// definitions are tried out.

#include "app/services/LibraryTypes.h"

#include <QAbstractListModel>

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
        RankRole,      // int; 0: added by a reviewer, or not proposed by the definitions that are tried
        NumberRole,    // the same in words: "3", "Added"
        TimeRole,      // "0:12:03"
        PersonRole,    // "Left"
        SummaryRole,   // what was measured, one line
        StateRole,     // int of CandidateState
        StateWordRole, // the same in a word; empty: nobody has decided, and whoever reads it may not
        ReasonRole,    // that somebody gave; may be empty
        AnswerRole,    // who decided, where that is somebody else, and the reason: one line; may be empty
    };

    explicit CandidateListModel(ReviewSession& session, QObject* parent = nullptr);

    void setCoding(const CodingSession& coding); // names people; must outlive the model
    void setDecides(bool decides);               // whether whoever reads it may; true when nothing is said

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    QModelIndex indexOf(const QUuid& candidate) const;
    int reviewedCount() const; // accepted or rejected
    int unsureCount() const;
    bool isTried() const; // numbers are those of definitions that are tried out, and others than those of the session
    int newlyProposed() const;                                   // by these: candidates that the list does not have
    int nextToReview(int row, const QList<QUuid>& passed) const; // as CandidateOrder.h has it

private:
    void rebuild();
    void moveRows(const QList<CandidateItem>& fresh);
    int rank(const CandidateItem& item) const;
    QString answer(const CandidateItem& item) const;
    QString stateWord(const CandidateItem& item) const;

    ReviewSession& m_session;
    const CodingSession* m_coding = nullptr;
    bool m_decides = true;
    QList<CandidateItem> m_items;
};

} // namespace alliance::app
