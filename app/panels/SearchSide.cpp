#include "app/panels/SearchSide.h"

#include "app/resources/Icons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace alliance::app
{

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
    m_search->installEventFilter(this);
    m_list->setAccessibleName(listName);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_layout->addWidget(m_search);
    m_layout->addWidget(m_list, 1);
}

void SearchSide::addBelowSearch(QWidget* widget)
{
    m_layout->insertWidget(1, widget);
}

bool SearchSide::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down) {
            m_list->setFocus();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace alliance::app
