#pragma once
// The sessions of the open library for the home page, by case and number, each with its state in words.

#include "app/services/LibraryTypes.h"

#include <QAbstractListModel>
#include <QSet>

#include <functional>

namespace alliance::app
{

class LibraryController;

// Waiting and Measuring also while a session is only prepared; Interrupted: no job goes on with what one began.
enum class SessionState {
    NoRecording,
    NotMeasured,
    Interrupted,
    Failed, // preparing or measuring it, since the library was opened
    Waiting,
    Measuring,
    NothingFound,
    ToReview,
    Reviewed,
    Feedback, // released to the trainee
    OwnPass,  // nothing else is told of it before the own pass is finished
    ToRate,   // in the hands of the guest rater who works
    Rated,
    Released // to the director who works
};

// What the person who works has to do in a session before anything is told of it.
enum class FirstTask { None, OwnPass, Rate };

class SessionListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    // DueTextRole: "destroy in 9 days"; empty where that is not soon.
    enum Role {
        TitleRole = Qt::UserRole,
        DetailRole,
        StateRole,
        StateTextRole,
        DueTextRole,
        ProgressRole,
        IdRole,
        CaseRole,
        HeadingRole // of the case
    };

    explicit SessionListModel(LibraryController& library, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    // DisplayRole is one whole sentence, for screen readers.
    QVariant data(const QModelIndex& index, int role) const override;
    QModelIndex indexOf(const QUuid& session) const;
    void setFirstTask(std::function<FirstTask(const QUuid& session)> rule);
    void tell(); // anew, after a change of what the rule says

private:
    void rebuild();
    QString caseOf(const SessionItem& item) const; // its code, told apart from another one's
    QString headingOf(const SessionItem& item) const;
    FirstTask firstTask(const SessionItem& item) const;
    SessionState stateOf(const SessionItem& item) const;
    QString stateText(const SessionItem& item) const;
    QString detailText(const SessionItem& item) const;
    QString tip(const QModelIndex& index) const;
    static QString dueSoonText(const SessionItem& item);

    LibraryController& m_library;
    QList<SessionItem> m_items;
    QSet<QUuid> m_sharedCodes; // cases, see SameCode.h
    std::function<FirstTask(const QUuid&)> m_firstTask;
};

} // namespace alliance::app
