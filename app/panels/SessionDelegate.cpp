#include "app/panels/SessionDelegate.h"

#include "app/models/SessionListModel.h"
#include "app/panels/PanelParts.h"
#include "app/panels/RowPlace.h"
#include "app/resources/ElidedText.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <optional>

namespace alliance::app
{
namespace
{

constexpr int kLeastRow = 64;
constexpr int kLeastCase = 34; // above the first session of a case
constexpr int kPadding = 16;
constexpr int kAbove = 10; // and below the words of a row
constexpr int kChipPadding = 12;
constexpr int kChipSpace = 8;
constexpr int kTrack = 3; // height of the line that fills, below a chip
constexpr int kTrackDistance = 4;

struct Chip {
    QString text;
    QColor ink, ground;
    std::optional<double> done;
};

bool beginsCase(const QModelIndex& index)
{
    const QModelIndex before = index.sibling(index.row() - 1, 0);
    return !before.isValid() || before.data(SessionListModel::HeadingRole) != index.data(SessionListModel::HeadingRole);
}

} // namespace

QFont SessionDelegate::titleFont() const
{
    return m_theme.font(11, QFont::DemiBold);
}

QFont SessionDelegate::chipFont() const
{
    return m_theme.font(9.5, QFont::Medium);
}

QFont SessionDelegate::caseFont() const
{
    return m_theme.font(10, QFont::DemiBold);
}

int SessionDelegate::caseHeight() const
{
    return std::max(kLeastCase, QFontMetrics(caseFont()).height() + 14);
}

int SessionDelegate::chipHeight() const
{
    return QFontMetrics(chipFont()).height() + 8;
}

QSize SessionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int words = QFontMetrics(titleFont()).height() + QFontMetrics(m_theme.font(9.5)).height() + 2;
    const int chip = chipHeight() + 2 * (kTrackDistance + kTrack);
    const int row = std::max(kLeastRow, std::max(words, chip) + 2 * kAbove);
    return {320, beginsCase(index) ? row + caseHeight() : row};
}

void SessionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& whole, const QModelIndex& index) const
{
    QStyleOptionViewItem option(whole);
    if (beginsCase(index)) {
        paintCase(*painter, QRect(whole.rect.topLeft(), QSize(whole.rect.width(), caseHeight())), index);
        option.rect.setTop(whole.rect.top() + caseHeight());
    }
    const ThemeColors& c = m_theme.colors;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, rowGround(c, option.state));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.border);
    if (option.state & QStyle::State_HasFocus && chosen) {
        painter->setPen(QPen(c.accent, 2));
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -2));
    }

    const QRect area = option.rect.adjusted(kPadding, kAbove, -kPadding, -kAbove);
    const int chips = paintChips(*painter, area, index);
    const QRect words = area.adjusted(0, 0, -chips - kPadding, 0);
    const int above = words.height() * QFontMetrics(titleFont()).height() /
                      (QFontMetrics(titleFont()).height() + QFontMetrics(m_theme.font(9.5)).height());
    const QRect upper(words.left(), words.top(), words.width(), above);
    const QRect lower(words.left(), upper.bottom() + 1, words.width(), words.height() - upper.height());

    const QFont strong = titleFont();
    painter->setFont(strong);
    painter->setPen(c.text);
    painter->drawText(placeInRow(option, upper), Qt::AlignLeft | Qt::AlignVCenter,
                      elided(QFontMetrics(strong), index.data(SessionListModel::TitleRole).toString(), upper.width()));
    painter->setFont(m_theme.font(9.5));
    painter->setPen(c.textMuted);
    painter->drawText(
        placeInRow(option, lower), Qt::AlignLeft | Qt::AlignVCenter,
        elided(QFontMetrics(painter->font()), index.data(SessionListModel::DetailRole).toString(), lower.width()));
    painter->restore();
}

QRect SessionDelegate::stateArea(const QRect& row, const QModelIndex& index) const
{
    QRect area = row;
    if (beginsCase(index))
        area.setTop(row.top() + caseHeight());
    area = area.adjusted(kPadding, kAbove, -kPadding, -kAbove);
    const int width =
        QFontMetrics(chipFont()).horizontalAdvance(index.data(SessionListModel::StateTextRole).toString()) +
        2 * kChipPadding;
    return {area.right() + 1 - width, area.top(), width, area.height()};
}

bool SessionDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                  const QModelIndex& index)
{
    const auto state = static_cast<SessionState>(index.data(SessionListModel::StateRole).toInt());
    const bool told = state == SessionState::Measuring || state == SessionState::Waiting ||
                      state == SessionState::Failed || state == SessionState::Interrupted; // more of it there
    if (told && event->type() == QEvent::MouseButtonRelease &&
        placeInRow(option, stateArea(option.rect, index)).contains(static_cast<QMouseEvent*>(event)->pos())) {
        Q_EMIT workClicked(index.data(SessionListModel::IdRole).toUuid());
        return true;
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

void SessionDelegate::paintCase(QPainter& painter, const QRect& area, const QModelIndex& index) const
{
    const ThemeColors& c = m_theme.colors;
    painter.save();
    painter.fillRect(area, c.raised);
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), c.border);
    painter.setFont(caseFont());
    painter.setPen(c.textMuted);
    const QRect words = area.adjusted(kPadding, 0, -kPadding, 0);
    const QString title = index.data(SessionListModel::HeadingRole).toString();
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     elided(QFontMetrics(painter.font()), title, words.width()));
    painter.restore();
}

int SessionDelegate::paintChips(QPainter& painter, const QRect& area, const QModelIndex& index) const
{
    const ThemeColors& c = m_theme.colors;
    const auto state = static_cast<SessionState>(index.data(SessionListModel::StateRole).toInt());
    Chip work{index.data(SessionListModel::StateTextRole).toString(), c.textMuted, c.hover, {}};
    if (state == SessionState::ToReview || state == SessionState::OwnPass || state == SessionState::ToRate) {
        work.ink = c.warning;
        work.ground = c.warningSoft;
    } else if (state == SessionState::Failed) {
        work.ink = c.danger;
        work.ground = c.dangerSoft;
    } else if (state == SessionState::Measuring || state == SessionState::Waiting) {
        work.ink = c.accent;
        work.ground = c.accentSoft;
    } else if (state == SessionState::Reviewed || state == SessionState::Feedback || state == SessionState::Rated) {
        work.ink = c.success;
        work.ground = c.successSoft;
    }
    if (state == SessionState::Measuring)
        work.done = index.data(SessionListModel::ProgressRole).toDouble();
    QList<Chip> chips{work};
    if (const QString due = index.data(SessionListModel::DueTextRole).toString(); !due.isEmpty())
        chips.append({due, c.danger, c.dangerSoft, {}});

    painter.setFont(chipFont());
    const QFontMetrics metrics(chipFont());
    const double height = chipHeight();
    int right = area.right() + 1;
    for (const Chip& one : chips) {
        const int width = metrics.horizontalAdvance(one.text) + 2 * kChipPadding;
        const QRect place(right - width, area.top(), width, area.height());
        const QRectF chip(QStyle::visualRect(painter.layoutDirection(), area, place).left(),
                          area.center().y() - height / 2, width, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(one.ground);
        painter.drawRoundedRect(chip, height / 2, height / 2);
        painter.setPen(one.ink);
        painter.drawText(chip, Qt::AlignCenter, one.text);
        if (one.done) {
            QRectF track(chip.left(), chip.bottom() + kTrackDistance, chip.width(), kTrack);
            painter.setPen(Qt::NoPen);
            painter.setBrush(c.border);
            painter.drawRoundedRect(track, kTrack / 2.0, kTrack / 2.0);
            painter.setBrush(c.accent);
            track.setWidth(track.width() * *one.done);
            painter.drawRoundedRect(track, kTrack / 2.0, kTrack / 2.0);
        }
        right -= width + kChipSpace;
    }
    return area.right() + 1 - right - kChipSpace;
}

} // namespace alliance::app
