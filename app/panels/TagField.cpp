#include "app/panels/TagField.h"

#include "db/records/Tags.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace alliance::app
{

TagField::TagField(QWidget* parent)
    : QLineEdit(parent), m_completer(new QCompleter(this)), m_known(new QStringListModel(this))
{
    setPlaceholderText(tr("Tags, separated by commas"));
    m_completer->setModel(m_known);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setWidget(this); // not setCompleter(): that completes the line as a whole
    connect(this, &QLineEdit::textEdited, this, [this] {
        offer();
        Q_EMIT tagsEdited();
    });
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &TagField::take);
}

void TagField::setKnown(const QStringList& tags)
{
    QStringList sorted = db::tidyTags(tags);
    sorted.sort(Qt::CaseInsensitive);
    m_known->setStringList(sorted);
}

void TagField::setTags(const QStringList& tags)
{
    if (tags != this->tags() || tags.isEmpty())
        setText(tags.join(QStringLiteral(", ")));
}

QStringList TagField::tags() const
{
    return db::tidyTags(text().split(QLatin1Char(',')));
}

qsizetype TagField::typedStart() const
{
    return text().left(cursorPosition()).lastIndexOf(QLatin1Char(',')) + 1;
}

QString TagField::typed() const
{
    return text().mid(typedStart(), cursorPosition() - typedStart()).trimmed();
}

void TagField::offer()
{
    const QString word = typed();
    m_completer->setCompletionPrefix(word);
    if (word.isEmpty() || m_completer->completionCount() == 0)
        return m_completer->popup()->hide();
    m_completer->complete();
}

// Enter in the offer is the completer's, which gets it after the line.
void TagField::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QAbstractItemView& offered = *m_completer->popup();
    if (enter && offered.isVisible() && offered.currentIndex().isValid())
        return event->ignore();
    QLineEdit::keyPressEvent(event);
}

void TagField::take(const QString& tag)
{
    const qsizetype start = typedStart();
    const QString before = text().left(start);
    const QString after = text().mid(cursorPosition());
    const QString added = (before.isEmpty() ? QString() : QStringLiteral(" ")) + tag;
    setText(before + added + after);
    setCursorPosition(static_cast<int>((before + added).size()));
    Q_EMIT tagsEdited();
}

} // namespace alliance::app
