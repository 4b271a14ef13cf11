#pragma once
// The notes of the open session, in order of time, worded for lists.

#include "db/records/Note.h"

#include <QAbstractListModel>

namespace alliance::app
{

class ReviewSession;

class NoteListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, TimeRole, KindRole, TagsRole, TextRole, ToCodeRole };

    explicit NoteListModel(ReviewSession& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QModelIndex indexOf(const QUuid& note) const;

private:
    void rebuild();
    QString kindName(const QString& code) const;

    ReviewSession& m_session;
    QList<db::Note> m_notes;
};

} // namespace alliance::app
