#include "app/models/MomentListModel.h"

#include "app/models/CodingTimeline.h"
#include "app/models/CollectionBoard.h"
#include "app/models/MarkerCode.h"
#include "app/models/TipText.h"
#include "app/services/TimeText.h"

#include <QMimeData>

namespace alliance::app
{
namespace
{

const QString kBetween = QStringLiteral(" · ");

} // namespace

QStringList codeWords(const MomentCodes& codes, const CodingVocabulary& vocabulary)
{
    QStringList words;
    for (const QString& type : codes.types)
        words.append(labelOf(vocabulary.types, type));
    for (const QString& subtype : codes.subtypes) {
        if (!codes.strategies.contains(subtype))
            words.append(codeWithLabel(vocabulary.subtypes, subtype));
    }
    for (const QString& strategy : codes.strategies)
        words.append(codeWithLabel(vocabulary.strategies, strategy));
    for (const QString& stage : codes.stages)
        words.append(codeWithLabel(vocabulary.stages, stage));
    return words;
}

QString placeWords(const MomentItem& moment)
{
    QStringList parts;
    if (!moment.caseCode.isEmpty())
        parts.append(moment.caseCode);
    parts.append(MomentListModel::tr("Session %1").arg(moment.sessionNumber));
    if (!moment.sessionLabel.isEmpty())
        parts.append(moment.sessionLabel);
    parts.append(timeText(moment.moment.range.start, TimePrecision::Seconds));
    if (!moment.moment.isPoint())
        parts.append(lengthText(moment.moment.range.length()));
    return parts.join(kBetween);
}

QString momentTitle(const MomentItem& moment, const CodingVocabulary& vocabulary)
{
    if (!moment.title.isEmpty())
        return moment.title;
    const MomentCodes& codes = moment.codes;
    if (!codes.subtypes.isEmpty())
        return labelOf(termOf(vocabulary.subtypes, codes.subtypes.front()) ? vocabulary.subtypes
                                                                           : vocabulary.strategies,
                       codes.subtypes.front());
    return codes.types.isEmpty() ? MomentListModel::tr("Untitled moment")
                                 : labelOf(vocabulary.types, codes.types.front());
}

MomentListModel::MomentListModel(CollectionBoard& board, Shows shows, QObject* parent)
    : QAbstractListModel(parent), m_board(board), m_shows(shows)
{
    connect(&m_board, shows == Shows::Examples ? &CollectionBoard::examplesChanged : &CollectionBoard::foundChanged,
            this, &MomentListModel::rebuild);
    if (shows == Shows::Found) // what is in the collection is said here as well
        connect(&m_board, &CollectionBoard::examplesChanged, this, [this] {
            if (!m_moments.isEmpty())
                Q_EMIT dataChanged(index(0), index(static_cast<int>(m_moments.size()) - 1));
        });
    rebuild();
}

void MomentListModel::setFilter(const MomentFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
}

int MomentListModel::all() const
{
    return static_cast<int>((m_shows == Shows::Examples ? m_board.examples() : m_board.found()).size());
}

void MomentListModel::rebuild()
{
    beginResetModel();
    m_moments.clear();
    for (const MomentItem& one : m_shows == Shows::Examples ? m_board.examples() : m_board.found()) {
        if (m_filter.passes(one.codes))
            m_moments.append(one);
    }
    endResetModel();
}

const MomentItem* MomentListModel::at(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_moments.size() ? &m_moments[index.row()] : nullptr;
}

QModelIndex MomentListModel::indexOf(const QUuid& example) const
{
    for (qsizetype row = 0; row < m_moments.size(); ++row) {
        if (m_moments[row].example == example)
            return index(static_cast<int>(row));
    }
    return {};
}

QModelIndex MomentListModel::indexOf(const MomentItem& moment) const
{
    if (!moment.example.isNull())
        return indexOf(moment.example);
    for (qsizetype row = 0; row < m_moments.size(); ++row) {
        if (m_moments[row].marker == moment.marker)
            return index(static_cast<int>(row));
    }
    return {};
}

int MomentListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_moments.size());
}

QString MomentListModel::title(const MomentItem& moment) const
{
    return momentTitle(moment, m_board.vocabulary());
}

QString MomentListModel::note(const MomentItem& moment) const
{
    if (m_shows == Shows::Examples)
        return moment.folder.isEmpty() ? QString() : tr("from “%1”").arg(moment.folder);
    return m_board.isCollected(moment) ? tr("in this collection") : QString();
}

QVariant MomentListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MomentItem& moment = m_moments[index.row()];
    const QStringList codes = codeWords(moment.codes, m_board.vocabulary());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{title(moment), placeWords(moment), codes.join(QStringLiteral(", "))};
        parts.append(note(moment));
        parts.append(moment.consent.withheld);
        parts.append(moment.consent.words);
        parts.removeAll(QString());
        return parts.join(QStringLiteral(". "));
    }
    case Qt::ToolTipRole: {
        const QString tip = moment.author.isEmpty() ? title(moment) : tr("%1\nby %2").arg(title(moment), moment.author);
        return tipText(moment.consent.words.isEmpty() ? tip : tip + u'\n' + moment.consent.words);
    }
    case TitleRole:
        return title(moment);
    case PlaceRole:
        return placeWords(moment);
    case CodesRole:
        return codes;
    case ShapeRole:
        return moment.codes.types.isEmpty() ? -1 : static_cast<int>(shapeOf(moment.codes.types.front()));
    case NoteRole:
        return note(moment);
    case WithheldRole:
        return moment.consent.withheld;
    case RecordingRole:
        return moment.moment.recordingId;
    case FrameRole:
        return qint64{moment.moment.startFrame};
    default:
        return {};
    }
}

Qt::ItemFlags MomentListModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (m_shows == Shows::Examples)
        flags |= index.isValid() ? Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled;
    return flags;
}

QString MomentListModel::mimeType()
{
    return QStringLiteral("application/x-alliance-example");
}

QMimeData* MomentListModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (const MomentItem* moment = indexes.isEmpty() ? nullptr : at(indexes.front()))
        data->setData(mimeType(), moment->example.toByteArray());
    return data;
}

// Before the example of that row, which is of the same collection; behind the last one.
std::optional<int> MomentListModel::placeAt(const QMimeData& data, int row) const
{
    if (m_shows != Shows::Examples || !data.hasFormat(mimeType()))
        return std::nullopt;
    const QUuid moved(data.data(mimeType()));
    const MomentItem* before = row >= 0 ? at(index(row)) : nullptr;
    return examplePlaceBefore(m_board.allExamples(), moved, before ? before->example : QUuid());
}

bool MomentListModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex&) const
{
    return placeAt(*data, row).has_value();
}

bool MomentListModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex&)
{
    const auto place = placeAt(*data, row);
    const QUuid moved(data->data(mimeType()));
    if (const MomentItem* one = place ? at(indexOf(moved)) : nullptr)
        m_board.moveExample(moved, one->collection, *place);
    return false; // the view is not to take the row away by itself
}

void MomentListModel::refreshRow(const QUuid& recording, qint64 frame)
{
    for (qsizetype row = 0; row < m_moments.size(); ++row) {
        const db::Moment& moment = m_moments[row].moment;
        if (moment.recordingId == recording && moment.startFrame == frame)
            Q_EMIT dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)), {Qt::DecorationRole});
    }
}

} // namespace alliance::app
