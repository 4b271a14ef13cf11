#include "app/panels/SessionDelegate.h"

#include "app/models/SessionListModel.h"
#include "app/panels/PanelParts.h"

#include <QPainter>

namespace alliance::app
{
namespace
{

constexpr int kRow = 64;
constexpr int kPadding = 16;
constexpr int kStateWidth = 168;
constexpr int kCaseHeight = 34; // above the first session of a case

bool beginsCase(const QModelIndex& index)
{
    const QModelIndex before = index.sibling(index.row() - 1, 0);
    return !before.isValid() || before.data(SessionListModel::CaseRole) != index.data(SessionListModel::CaseRole);
}

} // namespace

QSize SessionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {320, beginsCase(index) ? kRow + kCaseHeight : kRow};
}

void SessionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& whole, const QModelIndex& index) const
{
    QStyleOptionViewItem option(whole);
    if (beginsCase(index)) {
        paintCase(*painter, QRect(whole.rect.topLeft(), QSize(whole.rect.width(), kCaseHeight)), index);
        option.rect.setTop(whole.rect.top() + kCaseHeight);
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

    const QRect area = option.rect.adjusted(kPadding, 10, -kPadding, -10);
    const QRect words = area.adjusted(0, 0, -kStateWidth - kPadding, 0);
    const QRect upper(words.left(), words.top(), words.width(), words.height() / 2);
    const QRect lower(words.left(), upper.bottom() + 1, words.width(), words.height() - upper.height());

    const QFont strong = m_theme.font(11, QFont::DemiBold);
    painter->setFont(strong);
    painter->setPen(c.text);
    painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(strong).elidedText(index.data(SessionListModel::TitleRole).toString(),
                                                      Qt::ElideRight, upper.width()));
    painter->setFont(m_theme.font(9.5));
    painter->setPen(c.textMuted);
    painter->drawText(
        lower, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(painter->font())
            .elidedText(index.data(SessionListModel::DetailRole).toString(), Qt::ElideRight, lower.width()));
    paintState(*painter, QRect(area.right() - kStateWidth + 1, area.top(), kStateWidth, area.height()), index);
    painter->restore();
}

void SessionDelegate::paintCase(QPainter& painter, const QRect& area, const QModelIndex& index) const
{
    const ThemeColors& c = m_theme.colors;
    painter.save();
    painter.fillRect(area, c.raised);
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), c.border);
    painter.setFont(m_theme.font(10, QFont::DemiBold));
    painter.setPen(c.textMuted);
    const QRect words = area.adjusted(kPadding, 0, -kPadding, 0);
    const QString code = index.data(SessionListModel::CaseRole).toString();
    const QString title =
        code.isEmpty() ? SessionListModel::tr("Released to you") : SessionListModel::tr("Case %1").arg(code);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(painter.font()).elidedText(title, Qt::ElideRight, words.width()));
    painter.restore();
}

void SessionDelegate::paintState(QPainter& painter, const QRect& area, const QModelIndex& index) const
{
    const ThemeColors& c = m_theme.colors;
    const auto state = static_cast<SessionState>(index.data(SessionListModel::StateRole).toInt());
    const QString text = index.data(SessionListModel::StateTextRole).toString();
    painter.setFont(m_theme.font(9.5, QFont::Medium));
    const QFontMetrics metrics(painter.font());
    QColor ink = c.textMuted;
    QColor ground = c.hover;
    if (state == SessionState::Due) {
        ink = c.danger;
        ground = c.dangerSoft;
    } else if (state == SessionState::ToReview) {
        ink = c.warning;
        ground = c.warningSoft;
    } else if (state == SessionState::Measuring || state == SessionState::Waiting) {
        ink = c.accent;
        ground = c.accentSoft;
    } else if (state == SessionState::Reviewed || state == SessionState::Feedback) {
        ink = c.success;
        ground = c.successSoft;
    }
    const int width = metrics.horizontalAdvance(text) + 24;
    const QRectF chip(area.right() - width + 1, area.center().y() - 12.0, width, 24);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(chip, 12, 12);
    painter.setPen(ink);
    painter.drawText(chip, Qt::AlignCenter, text);
    if (state == SessionState::Measuring) {
        const QRectF track(chip.left(), chip.bottom() + 4, chip.width(), 3);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.border);
        painter.drawRoundedRect(track, 1.5, 1.5);
        painter.setBrush(c.accent);
        QRectF done = track;
        done.setWidth(track.width() * index.data(SessionListModel::ProgressRole).toDouble());
        painter.drawRoundedRect(done, 1.5, 1.5);
    }
}

} // namespace alliance::app
