#pragma once
// The notes of the open session, in order of time, each followed by its replies, worded for lists.

#include "app/services/NoteService.h"

#include <QAbstractListModel>

namespace alliance::app
{

class CodingSession;
class ReviewSession;

class NoteListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, TimeRole, KindRole, TagsRole, TextRole, ToCodeRole, DepthRole, AboutRole };

    explicit NoteListModel(ReviewSession& session, QObject* parent = nullptr);

    // DepthRole: 0 is no reply. AboutRole: who may read it, what it is linked to, tags.
    // For names of other people, and of markers. Must outlive the model.
    void setCoding(const CodingSession& coding);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QModelIndex indexOf(const QUuid& note) const;

private:
    void rebuild();
    void nameAnew(); // what notes are about
    QString kindName(const QString& code) const;

    ReviewSession& m_session;
    QString about(const db::Note& note) const;
    static QString tagWords(const db::Note& note, const QString& tag);

    const CodingSession* m_coding = nullptr;
    QList<ThreadedNote> m_notes;
};

} // namespace alliance::app
