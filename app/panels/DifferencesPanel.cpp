#include "app/panels/DifferencesPanel.h"

#include "app/models/CodingSession.h"
#include "app/models/DifferenceWalk.h"
#include "app/models/MarkerCode.h"
#include "app/models/TipText.h"
#include "app/panels/ElidedCombo.h"
#include "app/panels/FlowLayout.h"
#include "app/panels/PanelParts.h"
#include "app/panels/PanelScroll.h"
#include "app/panels/RowPlace.h"
#include "app/resources/ElidedText.h"
#include "app/resources/ThemeStyle.h"
#include "app/services/TimeText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

constexpr double kMostTolerance = 30.0; // seconds
constexpr int kMark = 12;               // px, with text of the usual size

class DifferenceDelegate : public QStyledItemDelegate
{
public:
    DifferenceDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {200, QFontMetrics(m_theme.font()).lineSpacing() + 2 * QFontMetrics(m_theme.font(9)).lineSpacing() + 20};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeColors& c = m_theme.colors;
        const bool muted = index.data(DifferenceListModel::MutedRole).toBool();
        painter->save();
        painter->fillRect(option.rect, rowGround(c, option.state));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.border);
        const auto place = [&option](const QRect& part) { return placeInRow(option, part); };
        const QRect area = option.rect.adjusted(12, 7, -12, -7);
        const QFontMetrics strong(m_theme.font(0, QFont::DemiBold));
        const QFontMetrics small(m_theme.font(9));
        const QRect top(area.left(), area.top(), area.width(), strong.lineSpacing());
        const int size = withText(m_theme, kMark);
        const QRect mark = place(QRect(top.left(), top.top(), size, top.height()));
        paintState(*painter, QPointF(mark.left() + size / 2.0, top.center().y() + 0.5),
                   index.data(DifferenceListModel::StateRole).toInt());
        const QString time = index.data(DifferenceListModel::TimeRole).toString();
        painter->setPen(c.textMuted);
        painter->setFont(m_theme.monoFont(9));
        painter->drawText(top, Qt::AlignRight | Qt::AlignVCenter, time);
        const int timeWidth = painter->fontMetrics().horizontalAdvance(time) + 8;
        painter->setFont(m_theme.font(0, muted ? QFont::Normal : QFont::DemiBold));
        painter->setPen(muted ? c.textMuted : c.text);
        const QRect title = top.adjusted(size + 8, 0, -timeWidth, 0);
        painter->drawText(
            place(title), Qt::AlignLeft | Qt::AlignVCenter,
            elided(painter->fontMetrics(), index.data(DifferenceListModel::TitleRole).toString(), title.width()));
        painter->setFont(m_theme.font(9));
        painter->setPen(c.textMuted);
        QRect line(title.left(), top.bottom() + 3, area.right() - title.left(), small.lineSpacing());
        for (const int role : {DifferenceListModel::FirstRole, DifferenceListModel::SecondRole}) {
            painter->drawText(place(line), Qt::AlignLeft | Qt::AlignVCenter,
                              elided(small, index.data(role).toString(), line.width()));
            line.translate(0, small.lineSpacing() + 1);
        }
        painter->restore();
    }

private:
    // Open: a hollow disc; settled: a filled one with a tick; agreed: two lines that are alike.
    void paintState(QPainter& painter, QPointF at, int state) const
    {
        painter.save();
        painter.translate(at);
        painter.scale(m_theme.textScale, m_theme.textScale);
        paintState(painter, state);
        painter.restore();
    }
    void paintState(QPainter& painter, int state) const
    {
        const ThemeColors& c = m_theme.colors;
        const double half = kMark / 2.0 - 1;
        painter.setRenderHint(QPainter::Antialiasing);
        if (state == 2) {
            painter.setPen(QPen(c.textMuted, 2));
            for (const double y : {-2.5, 2.5})
                painter.drawLine(QPointF(-half, y), QPointF(half, y));
            return;
        }
        painter.setPen(QPen(state == 1 ? c.success : c.warning, 1.6));
        painter.setBrush(state == 1 ? QBrush(c.success) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPointF(), half, half);
        if (state == 1) {
            painter.setPen(QPen(c.surface, 1.6));
            painter.drawPolyline(QPolygonF{QPointF(-2.6, 0.2), QPointF(-0.6, 2.2), QPointF(2.8, -2.2)});
        }
    }

    const Theme& m_theme;
};

QString kindText(const Comparison& row, const CodingSession& coding)
{
    switch (row.kind) {
    case ComparedKind::Marker:
        return DifferencesPanel::tr("Marker");
    case ComparedKind::Stage:
        return DifferencesPanel::tr("Stage");
    case ComparedKind::Decision:
        return DifferencesPanel::tr("Candidate");
    case ComparedKind::Rating:
        break;
    }
    const CodingVocabulary& words = coding.vocabulary();
    return labelOf(termOf(words.rated, row.item) ? words.rated : words.subtypes, row.item);
}

QString shareText(const std::optional<vision::Proportion>& share)
{
    return share ? DifferencesPanel::tr("%1 %").arg(qRound(share->value * 100)) : DifferencesPanel::tr("none to count");
}

QString kappaText(const Figure& figure)
{
    return figure.value ? roundedText(*figure.value) : DifferencesPanel::tr("not defined");
}

} // namespace

QString differenceTitle(const DifferenceWalk& walk, const Comparison& row)
{
    return DifferenceListModel::tr("%1: %2").arg(kindText(row, walk.coding()),
                                                 differenceText(row, walk.nameInside(true), walk.nameInside(false)));
}

DifferenceListModel::DifferenceListModel(DifferenceWalk& walk, QObject* parent)
    : QAbstractListModel(parent), m_walk(walk)
{
    connect(&m_walk, &DifferenceWalk::changed, this, &DifferenceListModel::rebuild);
    rebuild();
}

void DifferenceListModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    const auto& report = m_walk.report();
    for (int row = 0; report && row < report->rows.size(); ++row)
        if (m_walk.isShown(report->rows[row]))
            m_rows.append(row);
    endResetModel();
}

int DifferenceListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QModelIndex DifferenceListModel::indexOf(int row) const
{
    const auto place = m_rows.indexOf(row);
    return place < 0 ? QModelIndex() : index(static_cast<int>(place));
}

QVariant DifferenceListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_walk.report())
        return {};
    const Comparison& row = m_walk.report()->rows[m_rows[index.row()]];
    const CodingSession& coding = m_walk.coding();
    const QString first = m_walk.nameOfSide(true);
    const QString second = m_walk.nameOfSide(false);
    const auto side = [&](const QString& name, const std::optional<ComparedSide>& one) {
        const QString text = sideText(row, one, coding);
        const bool reason = row.kind == ComparedKind::Decision && one && !one->comment.isEmpty();
        return reason ? tr("%1: %2: %3").arg(name, text, one->comment) : tr("%1: %2").arg(name, text);
    };
    switch (role) {
    case Qt::ToolTipRole:
        return tipText(data(index, Qt::DisplayRole).toString());
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringList{data(index, TimeRole).toString(), data(index, TitleRole).toString(), side(first, row.first),
                           side(second, row.second)}
            .join(QStringLiteral(". "));
    case RowRole:
        return m_rows[index.row()];
    case TimeRole:
        return timeText(row.where().start, TimePrecision::Seconds);
    case TitleRole: {
        const QString what = differenceTitle(m_walk, row);
        if (row.isSettled())
            return tr("Settled: %1 (%2)").arg(settledText(*row.settled, coding), what);
        return row.changedSince ? tr("%1; changed after it was settled").arg(what) : what;
    }
    case FirstRole:
        return side(first, row.first);
    case SecondRole:
        return side(second, row.second);
    case StateRole:
        return row.isAgreed() ? 2 : row.isSettled() ? 1 : 0;
    case MutedRole:
        return row.isAgreed();
    default:
        return {};
    }
}

DifferencesPanel::DifferencesPanel(DifferenceWalk& walk, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_walk(walk), m_model(new DifferenceListModel(walk, this))
{
    setObjectName(QStringLiteral("differencesPanel"));
    build(theme);
    connect(&m_walk, &DifferenceWalk::changed, this, &DifferencesPanel::show);
    connect(&m_walk, &DifferenceWalk::currentChanged, this, &DifferencesPanel::showCurrent);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex& index) { m_walk.select(index.data(DifferenceListModel::RowRole).toInt()); });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex& index) { m_walk.select(index.data(DifferenceListModel::RowRole).toInt()); });
    for (QComboBox* box : {m_first, m_second})
        connect(box, &QComboBox::activated, this, [this, box] {
            const QUuid chosen = box->currentData().toUuid();
            const bool first = box == m_first;
            const QUuid other = m_walk.person(!first);
            // Chosen on both sides, the two change places.
            const QUuid beside = chosen == other ? m_walk.person(first) : other;
            m_walk.choosePeople(first ? chosen : beside, first ? beside : chosen);
        });
    connect(m_tolerance, &QDoubleSpinBox::valueChanged, &m_walk, &DifferenceWalk::setTolerance);
    connect(m_agreed, &QCheckBox::toggled, &m_walk, &DifferenceWalk::setShowsAgreed);
    show();
}

void DifferencesPanel::build(const Theme& theme)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 0);
    layout->setSpacing(6);
    m_choices = new QWidget;
    auto* choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(layout->spacing());
    auto* people = new QHBoxLayout;
    m_first = new ElidedCombo;
    m_first->setObjectName(QStringLiteral("firstPerson"));
    m_first->setAccessibleName(tr("First person"));
    m_second = new ElidedCombo;
    m_second->setObjectName(QStringLiteral("secondPerson"));
    m_second->setAccessibleName(tr("Second person"));
    for (QComboBox* box : {m_first, m_second})
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    people->addWidget(m_first, 1);
    people->addWidget(new QLabel(tr("and")));
    people->addWidget(m_second, 1);
    choices->addLayout(people);
    auto* options = new FlowLayout(6);
    m_agreed = new QCheckBox(tr("Also what agrees"));
    m_agreed->setObjectName(QStringLiteral("showAgreed"));
    m_tolerance = new QDoubleSpinBox;
    m_tolerance->setObjectName(QStringLiteral("tolerance"));
    m_tolerance->setAccessibleName(tr("How far apart the starts of what belongs together may lie"));
    m_tolerance->setToolTip(tr("How far apart the starts of what belongs together may lie"));
    m_tolerance->setDecimals(1);
    m_tolerance->setRange(0.1, kMostTolerance);
    m_tolerance->setSingleStep(0.5);
    m_tolerance->setPrefix(tr("within "));
    m_tolerance->setSuffix(tr(" s"));
    m_tolerance->setKeyboardTracking(false);
    m_tolerance->setValue(m_walk.tolerance());
    m_agreed->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    options->addWidget(m_agreed);
    options->addWidget(m_tolerance);
    choices->addLayout(options);
    layout->addWidget(m_choices);
    m_figures = new QLabel;
    m_figures->setObjectName(QStringLiteral("differenceFigures"));
    m_figures->setWordWrap(true);
    m_figures->setProperty("muted", true);
    layout->addWidget(m_figures);
    m_words = new QLabel;
    m_words->setObjectName(QStringLiteral("differenceWords"));
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_words, 1);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("differences"));
    m_list->setAccessibleName(tr("Differences"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DifferenceDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    takeRest(*m_list);
    layout->addWidget(m_list, 1);
}

void DifferencesPanel::showPeople()
{
    for (const bool first : {true, false}) {
        QComboBox* box = first ? m_first : m_second;
        box->clear();
        for (const CoderItem& one : m_walk.coders())
            box->addItem(tr("%1 (%2)").arg(m_walk.nameOf(one.id)).arg(one.codes), one.id);
        box->setCurrentIndex(box->findData(m_walk.person(first)));
    }
}

QString DifferencesPanel::figures() const
{
    const ComparisonReport& report = *m_walk.report();
    QString text = tr("%1 agree, %2 differ, %3 settled.")
                       .arg(report.counts.agreed)
                       .arg(report.counts.open)
                       .arg(report.counts.settled);
    text += QLatin1Char(' ') + tr("Markers with the same type: %1, kappa %2.")
                                   .arg(shareText(report.before.events.agreedOn), kappaText(report.before.kappa));
    if (report.counts.settled > 0)
        text += QLatin1Char(' ') + tr("With what was settled: %1, kappa %2.")
                                       .arg(shareText(report.after.events.agreedOn), kappaText(report.after.kappa));
    return text;
}

void DifferencesPanel::show()
{
    showPeople();
    const auto& report = m_walk.report();
    const bool rows = m_model->rowCount() > 0;
    m_choices->setVisible(!m_walk.coders().isEmpty()); // of nobody there is nothing to choose
    m_figures->setVisible(report.has_value());
    m_list->setVisible(report && rows);
    m_words->setVisible(!report || !rows);
    if (report)
        m_figures->setText(figures());
    m_words->setText(!report                  ? m_walk.words()
                     : report->rows.isEmpty() ? tr("Neither has coded anything here.")
                                              : tr("They agree on everything."));
    showCurrent();
}

void DifferencesPanel::showCurrent()
{
    const QModelIndex index = m_model->indexOf(m_walk.current());
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
}

} // namespace alliance::app
