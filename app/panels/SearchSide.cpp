#include "app/panels/SearchSide.h"

#include "app/panels/FindByTyping.h"
#include "app/resources/Icons.h"
#include "app/resources/ThemeStyle.h"

#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

constexpr int kAround = 24; // what the style sheet puts beside the words of a row
constexpr int kIcon = 28;   // with the room beside it
constexpr int kAbove = 14;  // and below
constexpr int kAboveIcon = 16;

} // namespace

SearchSide::SearchSide(const QString& searchName, const QString& listName, int width)
    : m_layout(new QVBoxLayout(this)), m_search(new QLineEdit), m_list(new QListWidget)
{
    setObjectName(QStringLiteral("sidebar"));
    setFixedWidth(width);
    m_layout->setContentsMargins(12, 14, 12, 12);
    m_layout->setSpacing(8);
    m_search->setAccessibleName(searchName);
    m_search->setPlaceholderText(searchName);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(strokeIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(listName);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->installEventFilter(this);
    new FindByTyping(*m_search, *m_list);
    connect(m_list->model(), &QAbstractItemModel::rowsInserted, this, &SearchSide::fitRows);
    m_layout->addWidget(m_search);
    m_layout->addWidget(m_list, 1);
}

void SearchSide::addBelowSearch(QWidget* widget)
{
    m_layout->insertWidget(1, widget);
}

// The list reckons with more room for words than the style sheet leaves them.
void SearchSide::fitRows()
{
    const QFontMetrics metrics(m_list->font());
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const bool icon = !item->icon().isNull();
        const int width = m_list->viewport()->width() - kAround - (icon ? withText(*m_list, kIcon) : 0);
        const int words = metrics.boundingRect(0, 0, width, 0, Qt::TextWordWrap, item->text()).height();
        item->setSizeHint({0, icon ? std::max(words, m_list->iconSize().height()) + kAboveIcon : words + kAbove});
    }
}

bool SearchSide::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list->viewport() && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        fitRows();
    return QFrame::eventFilter(watched, event);
}

} // namespace alliance::app
