#include "app/panels/NotesList.h"

#include "app/models/NoteListModel.h"
#include "app/models/ReviewSession.h"
#include "app/panels/FilteredList.h"
#include "app/panels/PanelParts.h"
#include "app/panels/RowPlace.h"
#include "app/panels/VersionsDialog.h"
#include "app/panels/WrappedText.h"
#include "app/resources/ElidedText.h"

#include <QComboBox>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

const QString kToCode = QStringLiteral("*to code"); // no kind of note

class NoteDelegate : public QStyledItemDelegate
{
public:
    NoteDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {200, QFontMetrics(m_theme.font()).lineSpacing() * 4 + 28};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeColors& c = m_theme.colors;
        painter->save();
        painter->fillRect(option.rect, rowGround(c, option.state));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.border);
        const auto place = [&option](const QRect& part) { return placeInRow(option, part); };
        painter->fillRect(place(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1)), c.note);
        constexpr int kIndent = 18;
        const int depth = std::min(index.data(NoteListModel::DepthRole).toInt(), 4);
        const QRect area = option.rect.adjusted(16 + depth * kIndent, 10, -12, -10);
        if (depth > 0) { // an elbow to what is answered
            const QRect elbow(area.left() - kIndent / 2, option.rect.top(), kIndent / 2 - 2,
                              area.top() + 9 - option.rect.top());
            painter->fillRect(place(QRect(elbow.left(), elbow.top(), 1, elbow.height())), c.control);
            painter->fillRect(place(QRect(elbow.left(), elbow.bottom(), elbow.width(), 1)), c.control);
        }
        const QFont strong = m_theme.font(0, QFont::DemiBold);
        const int line = QFontMetrics(m_theme.font()).lineSpacing();
        const QRect top(area.left(), area.top(), area.width(), line);
        const QString time = index.data(NoteListModel::TimeRole).toString();
        const QString tags =
            elided(QFontMetrics(m_theme.font(9)), index.data(NoteListModel::TagsRole).toString(), area.width() / 2);
        const int timeWidth = QFontMetrics(m_theme.monoFont(9)).horizontalAdvance(time) + 10;
        const int tagsWidth = QFontMetrics(m_theme.font(9)).horizontalAdvance(tags);
        painter->setPen(c.textMuted);
        painter->setFont(m_theme.monoFont(9));
        painter->drawText(place(top), Qt::AlignLeft | Qt::AlignVCenter, time);
        painter->setFont(m_theme.font(9));
        painter->drawText(place(top), Qt::AlignRight | Qt::AlignVCenter, tags);
        painter->setPen(c.text);
        painter->setFont(strong);
        const QRect kind = top.adjusted(timeWidth, 0, -tagsWidth - 8, 0);
        painter->drawText(place(kind), Qt::AlignLeft | Qt::AlignVCenter,
                          elided(QFontMetrics(strong), index.data(NoteListModel::KindRole).toString(), kind.width()));
        painter->setFont(m_theme.font());
        const QRect text(area.left(), top.bottom() + 5, area.width(), line * 2 + 2);
        paintParagraphs(*painter, place(text), index.data(NoteListModel::TextRole).toString(), 2);
        const QFont small = m_theme.font(9);
        const QRect about(area.left(), text.bottom() + 3, area.width(), line);
        painter->setFont(small);
        painter->setPen(c.textMuted);
        painter->drawText(place(about), Qt::AlignLeft | Qt::AlignVCenter,
                          elided(QFontMetrics(small), index.data(NoteListModel::AboutRole).toString(), about.width()));
        painter->restore();
    }

private:
    const Theme& m_theme;
};

} // namespace

NotesList::NotesList(ReviewSession& session, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new NoteListModel(session, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_rows = new FilteredList(*m_model, new NoteDelegate(theme, nullptr));
    m_rows->setNames(tr("Notes"), QStringLiteral("noteKindFilter"), tr("Kinds of note that are shown"));
    m_rows->setEmptyWords(tr("No notes yet.\nPress M to write one at the playhead."));
    m_rows->allowSeveral();
    connect(m_rows, &FilteredList::pickedChanged, this, &NotesList::pickedChanged);
    layout->addWidget(m_rows);
    connect(m_rows, &FilteredList::chosen, this,
            [this](const QModelIndex& index) { m_session.selectNote(index.data(NoteListModel::IdRole).toUuid()); });
    connect(&m_session, &ReviewSession::selectedNoteChanged, this, &NotesList::showSelected);
    connect(&m_session, &ReviewSession::noteHistoryRequested, this,
            [this, &theme](const QUuid& note) { (new VersionsDialog(m_session, note, theme, window()))->open(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &NotesList::showState);
    connect(&m_rows->filter(), &QComboBox::currentIndexChanged, this, [this] {
        const QString kind = m_rows->filter().currentData().toString();
        if (kind == kToCode)
            m_rows->showOnly(NoteListModel::ToCodeRole, QStringLiteral("true"));
        else
            m_rows->showOnly(NoteListModel::KindRole, kind);
        showSelected();
    });
    showState();
}

QListView& NotesList::list()
{
    return m_rows->list();
}

QList<QUuid> NotesList::picked() const
{
    return m_rows->picked(NoteListModel::IdRole);
}

void NotesList::pick(const QUuid& id, bool run)
{
    m_rows->pick(m_model->indexOf(id), run);
}

void NotesList::setCoding(const CodingSession& coding)
{
    m_model->setCoding(coding);
}

void NotesList::offerKinds()
{
    QStringList kinds;
    int toCode = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString kind = m_model->index(row).data(NoteListModel::KindRole).toString();
        if (!kinds.contains(kind))
            kinds << kind;
        toCode += m_model->index(row).data(NoteListModel::ToCodeRole).toBool() ? 1 : 0;
    }
    kinds.sort(Qt::CaseInsensitive);
    QComboBox& filter = m_rows->filter();
    const QString chosen = filter.currentData().toString();
    filter.clear();
    filter.addItem(tr("All kinds"), QString());
    if (toCode > 0)
        filter.addItem(tr("To code (%1)").arg(toCode), kToCode);
    for (const QString& kind : kinds)
        filter.addItem(kind, kind);
    filter.setCurrentIndex(std::max(0, filter.findData(chosen)));
}

void NotesList::showSelected()
{
    m_rows->choose(m_model->indexOf(m_session.selectedNote()));
}

void NotesList::showState()
{
    offerKinds();
    m_rows->showState();
    showSelected();
}

} // namespace alliance::app
