#include "app/panels/MarkersList.h"

#include "app/models/CodingSession.h"
#include "app/models/MarkerListModel.h"
#include "app/panels/FilteredList.h"
#include "app/panels/PanelParts.h"
#include "app/panels/RowPlace.h"
#include "app/panels/TagField.h"
#include "app/resources/ElidedText.h"
#include "app/resources/ThemeStyle.h"
#include "app/timeline/TimelineMarks.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <utility>

namespace alliance::app
{
namespace
{

constexpr int kMarkSize = 12;

class MarkerDelegate : public QStyledItemDelegate
{
public:
    MarkerDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {200, QFontMetrics(m_theme.font()).lineSpacing() * 2 + 18};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeColors& c = m_theme.colors;
        painter->save();
        painter->fillRect(option.rect, rowGround(c, option.state));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.border);
        const auto place = [&option](const QRect& part) { return placeInRow(option, part); };
        const QRect area = option.rect.adjusted(12, 7, -12, -7);
        const int line = QFontMetrics(m_theme.font()).lineSpacing();
        const QRect top(area.left(), area.top(), area.width(), line);
        const auto shape = static_cast<MarkerShape>(index.data(MarkerListModel::ShapeRole).toInt());
        const int size = withText(m_theme, kMarkSize);
        const QRect mark = place(QRect(top.left(), top.top(), size, top.height()));
        paintMarkerMark(*painter, QPointF(mark.left() + size / 2.0, top.center().y() + 0.5), size, shape, c);
        const QFont strong = m_theme.font(0, QFont::DemiBold);
        const QFont small = m_theme.font(9);
        const QFont mono = m_theme.monoFont(9);
        const QString time = index.data(MarkerListModel::TimeRole).toString();
        const int timeWidth = QFontMetrics(mono).horizontalAdvance(time);
        painter->setPen(c.textMuted);
        painter->setFont(mono);
        painter->drawText(top, Qt::AlignRight | Qt::AlignVCenter, time);
        const QString code = index.data(MarkerListModel::CodeRole).toString();
        const int left = size + 8;
        const int codeWidth = QFontMetrics(strong).horizontalAdvance(QStringLiteral("W8")) + 8;
        painter->setPen(c.text);
        painter->setFont(strong);
        painter->drawText(place(top.adjusted(left, 0, 0, 0)), Qt::AlignLeft | Qt::AlignVCenter, code);
        painter->setFont(m_theme.font());
        const QRect title = top.adjusted(left + codeWidth, 0, -timeWidth - 8, 0);
        painter->drawText(
            place(title), Qt::AlignLeft | Qt::AlignVCenter,
            elided(QFontMetrics(m_theme.font()), index.data(MarkerListModel::TitleRole).toString(), title.width()));
        const QRect below(area.left() + left, top.bottom() + 3, area.width() - left, line);
        const QString who = index.data(MarkerListModel::WhoRole).toString();
        const int whoWidth = std::min(QFontMetrics(small).horizontalAdvance(who) + 2, below.width() / 2);
        painter->setPen(c.textMuted);
        painter->setFont(small);
        painter->drawText(place(below), Qt::AlignRight | Qt::AlignVCenter, elided(QFontMetrics(small), who, whoWidth));
        painter->drawText(place(below), Qt::AlignLeft | Qt::AlignVCenter,
                          elided(QFontMetrics(small), index.data(MarkerListModel::DetailRole).toString(),
                                 below.width() - whoWidth - 10));
        painter->restore();
    }

private:
    const Theme& m_theme;
};

} // namespace

MarkersList::MarkersList(CodingSession& coding, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_coding(coding), m_model(new MarkerListModel(coding, this))
{
    setObjectName(QStringLiteral("markersList"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_rows = new FilteredList(*m_model, new MarkerDelegate(theme, nullptr));
    m_rows->setNames(tr("Markers"), QStringLiteral("markerTypeFilter"), tr("Types of marker that are shown"));
    m_rows->setEmptyWords(tr("No markers yet.\nPress C to code what is at the playhead, the chosen range or the "
                             "candidate."));
    m_rows->allowSeveral();
    connect(m_rows, &FilteredList::pickedChanged, this, &MarkersList::pickedChanged);
    layout->addWidget(m_rows, 1);
    buildTags();
    layout->addWidget(m_tagging);
    connect(this, &MarkersList::pickedChanged, this, &MarkersList::showTags);
    connect(&m_coding, &CodingSession::changed, this, &MarkersList::showTags);
    connect(m_rows, &FilteredList::chosen, this,
            [this](const QModelIndex& index) { m_coding.selectMarker(index.data(MarkerListModel::IdRole).toUuid()); });
    connect(&m_coding, &CodingSession::selectedMarkerChanged, this, &MarkersList::showSelected);
    connect(&m_coding, &CodingSession::vocabularyChanged, this, &MarkersList::offerTypes);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MarkersList::showState);
    connect(&m_rows->filter(), &QComboBox::currentIndexChanged, this, [this] {
        m_rows->showOnly(MarkerListModel::TypeRole, m_rows->filter().currentData().toString());
        showSelected();
    });
    offerTypes();
    showState();
}

void MarkersList::buildTags()
{
    m_tagging = new QWidget;
    m_tagging->setObjectName(QStringLiteral("markersTagging"));
    m_tagWords = new QLabel;
    m_tags = new TagField;
    m_tags->setObjectName(QStringLiteral("markersTags"));
    m_tagWords->setBuddy(m_tags);
    auto* add = new QPushButton(tr("Add tags"));
    add->setObjectName(QStringLiteral("markersAddTags"));
    auto* layout = new QGridLayout(m_tagging);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_tagWords, 0, 0, 1, 2);
    layout->addWidget(m_tags, 1, 0);
    layout->addWidget(add, 1, 1);
    const auto tag = [this] {
        m_sentTags = m_tags->tags();
        m_tags->clear();
        m_coding.tagMarkers(ownPicked(), m_sentTags);
    };
    connect(&m_coding, &CodingSession::editFailed, this, [this] {
        const QStringList sent = std::exchange(m_sentTags, {});
        if (m_tags->text().isEmpty())
            m_tags->setTags(sent);
    });
    connect(&m_coding, &CodingSession::changed, this, [this] { m_sentTags.clear(); });
    connect(m_tags, &QLineEdit::returnPressed, this, tag);
    connect(add, &QPushButton::clicked, this, tag);
    m_tagging->hide();
}

void MarkersList::showTags()
{
    const auto count = static_cast<int>(ownPicked().size());
    m_tags->setKnown(m_coding.knownTags());
    m_tagWords->setText(tr("Tags for %n chosen markers", nullptr, count));
    m_tags->setAccessibleName(m_tagWords->text());
    m_tagging->setVisible(count > 1);
}

QListView& MarkersList::list()
{
    return m_rows->list();
}

QList<QUuid> MarkersList::picked() const
{
    return m_rows->picked(MarkerListModel::IdRole);
}

QList<QUuid> MarkersList::ownPicked() const
{
    QList<QUuid> ids = picked();
    ids.removeIf([this](const QUuid& id) {
        const db::Marker* marker = m_coding.marker(id);
        return !marker || !m_coding.isOwn(marker->author);
    });
    return ids;
}

void MarkersList::pick(const QUuid& id, bool run)
{
    m_rows->pick(m_model->indexOf(id), run);
}

void MarkersList::offerTypes()
{
    QComboBox& filter = m_rows->filter();
    const QString chosen = filter.currentData().toString();
    filter.clear();
    filter.addItem(tr("All types"), QString());
    for (const db::Term& type : m_coding.vocabulary().types)
        filter.addItem(type.label, type.code);
    filter.setCurrentIndex(std::max(0, filter.findData(chosen)));
}

void MarkersList::showSelected()
{
    m_rows->choose(m_model->indexOf(m_coding.selectedMarker()));
}

void MarkersList::showState()
{
    m_rows->showState();
    showSelected();
}

} // namespace alliance::app
