#pragma once
// The sessions of the open library for the home page, by case and number, each with its state in words.

#include "app/services/LibraryTypes.h"

#include <QAbstractListModel>

namespace alliance::app
{

class LibraryController;

// Waiting and Measuring also while a session is only prepared; Interrupted: no job goes on with what one began.
enum class SessionState {
    NoRecording,
    NotMeasured,
    Interrupted,
    Waiting,
    Measuring,
    NothingFound,
    ToReview,
    Reviewed,
    Feedback // released to the trainee
};

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
        CaseRole
    };

    explicit SessionListModel(LibraryController& library, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    // DisplayRole is one whole sentence, for screen readers.
    QVariant data(const QModelIndex& index, int role) const override;
    QModelIndex indexOf(const QUuid& session) const;

private:
    void rebuild();
    SessionState stateOf(const SessionItem& item) const;
    QString stateText(const SessionItem& item) const;
    QString detailText(const SessionItem& item) const;
    static QString dueSoonText(const SessionItem& item);

    LibraryController& m_library;
    QList<SessionItem> m_items;
};

} // namespace alliance::app
