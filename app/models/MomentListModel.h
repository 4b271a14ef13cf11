#pragma once
// Moments for a list: the examples of the chosen collection, or coded moments that could become examples; filtered and
// worded. Examples can be dragged to another place of their collection, and to other collections.

#include "app/services/CodedMoments.h"

#include <QAbstractListModel>

namespace alliance::app
{

class CollectionBoard;
struct CodingVocabulary;

class MomentListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Shows { Examples, Found };
    // TitleRole: what it shows, or else its codes; PlaceRole: "AB-01 · Session 3 · 0:12:40 · 8.4 s"; CodesRole: a list
    // of words; ShapeRole: MarkerShape as int, -1: no marker; NoteRole: "in the collection", the name of the folder.
    // WithheldRole: why there is no picture of it, empty where there may be one.
    enum Role {
        TitleRole = Qt::UserRole,
        PlaceRole,
        CodesRole,
        ShapeRole,
        NoteRole,
        WithheldRole,
        RecordingRole,
        FrameRole
    };

    MomentListModel(CollectionBoard& board, Shows shows, QObject* parent = nullptr);

    void setFilter(const MomentFilter& filter);
    const MomentFilter& filter() const { return m_filter; }
    const QList<MomentItem>& moments() const { return m_moments; } // those that are shown
    const MomentItem* at(const QModelIndex& index) const;          // null: none; valid until the model changes
    QModelIndex indexOf(const QUuid& example) const;
    QModelIndex indexOf(const MomentItem& moment) const; // the same example or marker, whatever was changed of it
    int all() const;                                     // without the filter

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override { return {mimeType()}; }
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;
    static QString mimeType();

    void refreshRow(const QUuid& recording, qint64 frame); // its picture has come

private:
    void rebuild();
    std::optional<int> placeAt(const QMimeData& data, int row) const;
    QString title(const MomentItem& moment) const;
    QString note(const MomentItem& moment) const;

    CollectionBoard& m_board;
    Shows m_shows;
    MomentFilter m_filter;
    QList<MomentItem> m_moments;
};

// Codes as words of the vocabulary, for people: "W2 Minimal response", "Stage S2".
QStringList codeWords(const MomentCodes& codes, const CodingVocabulary& vocabulary);
// "AB-01 · Session 3 · 0:12:40 · 8.4 s"
QString placeWords(const MomentItem& moment);
// What stands over it: its title, or else the first of its codes.
QString momentTitle(const MomentItem& moment, const CodingVocabulary& vocabulary);

} // namespace alliance::app
