#include "app/panels/CandidateDelegate.h"

#include "app/models/CandidateListModel.h"
#include "app/panels/PanelParts.h"
#include "app/panels/RowPlace.h"
#include "app/resources/ElidedText.h"
#include "app/resources/ThemeStyle.h"
#include "app/services/Unbroken.h"
#include "app/timeline/TimelineHitTest.h"
#include "app/timeline/TimelineMarks.h"

#include <QAbstractItemView>
#include <QPainter>

namespace alliance::app
{

namespace
{

constexpr int kMargin = 12;
constexpr int kMarkColumn = 26; // with text of the usual size, as the next
constexpr int kMarkSize = 15;
constexpr int kMostLines = 2; // of the summary

int summaryLines(const QFontMetrics& metrics, const QString& summary, int width)
{
    return metrics.horizontalAdvance(summary) > width ? kMostLines : 1;
}

} // namespace

CandidateDelegate::CandidateDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

void CandidateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColors& colors = m_theme.colors;
    const bool chosen = option.state & QStyle::State_Selected;
    const QColor ground = rowGround(colors, option.state);
    const auto state = static_cast<CandidateState>(index.data(CandidateListModel::StateRole).toInt());
    painter->save();
    painter->fillRect(option.rect, ground);
    const auto at = [&option](const QRect& part) { return placeInRow(option, part); };
    if (chosen)
        painter->fillRect(at(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())), colors.accent);
    painter->fillRect(at(QRect(option.rect.left() + kMargin, option.rect.bottom(), option.rect.width() - kMargin, 1)),
                      colors.border);

    const QFontMetrics metrics(option.font);
    const QRect inner = option.rect.adjusted(kMargin, 7, -kMargin, -7);
    const int line = metrics.height();
    const int size = withText(m_theme, kMarkSize);
    const QRect mark = at(QRect(inner.left() + 1, inner.top(), size, line));
    paintStateMark(*painter, QPointF(mark.left() + size / 2.0, inner.top() + line / 2.0), size, state, colors, ground);

    const int left = inner.left() + withText(m_theme, kMarkColumn);
    const int width = inner.right() - left;
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    const QString place = index.data(CandidateListModel::PersonRole).toString();
    QString title = index.data(CandidateListModel::NumberRole).toString();
    title += QStringLiteral(" · ") + index.data(CandidateListModel::TimeRole).toString();
    if (!place.isEmpty())
        title += QStringLiteral(" · ") + place;
    const QString word = index.data(CandidateListModel::StateWordRole).toString();
    const int wordWidth = metrics.horizontalAdvance(word);
    painter->setFont(strong);
    painter->setPen(colors.text);
    painter->drawText(at(QRect(left, inner.top(), width - wordWidth - 8, line)), Qt::AlignLeft | Qt::AlignVCenter,
                      elided(QFontMetrics(strong), title, width - wordWidth - 8));
    painter->setFont(option.font);
    painter->setPen(colors.textMuted);
    painter->drawText(at(QRect(inner.right() - wordWidth, inner.top(), wordWidth, line)),
                      Qt::AlignRight | Qt::AlignVCenter, word);
    painter->setPen(colors.text);
    const QString answer = index.data(CandidateListModel::AnswerRole).toString();
    const QString summary = unbroken(index.data(CandidateListModel::SummaryRole).toString());
    const int summaryHeight = summaryLines(metrics, summary, width) * line;
    painter->drawText(at(QRect(left, inner.top() + line + 2, width, summaryHeight)),
                      Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                      elided(metrics, summary, kMostLines * width * 9 / 10));
    if (!answer.isEmpty()) {
        painter->setPen(colors.textMuted);
        painter->drawText(at(QRect(left, inner.top() + line + summaryHeight + 4, width, line)),
                          Qt::AlignLeft | Qt::AlignVCenter, elided(metrics, answer, width));
    }
    if ((option.state & QStyle::State_HasFocus) && chosen) {
        painter->setPen(QPen(colors.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = (view ? view->viewport()->width() : 300) - 2 * kMargin - withText(m_theme, kMarkColumn);
    const int summary = summaryLines(metrics, index.data(CandidateListModel::SummaryRole).toString(), width);
    const bool answer = !index.data(CandidateListModel::AnswerRole).toString().isEmpty();
    return {200, 16 + metrics.height() * (1 + summary + (answer ? 1 : 0)) + (answer ? 2 : 0)};
}

} // namespace alliance::app
