#include "app/panels/SearchPanel.h"

#include "app/actions/KeyGuard.h"
#include "app/models/SearchController.h"
#include "app/models/SearchListModel.h"
#include "app/panels/ElidedButton.h"
#include "app/panels/PanelParts.h"
#include "app/panels/SearchDelegate.h"
#include "app/panels/SpokenWords.h"
#include "app/resources/Icons.h"
#include "app/services/ErrorText.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStringListModel>
#include <QVBoxLayout>

namespace alliance::app
{
namespace
{

constexpr int kLongestQuestion = 1000;

} // namespace

SearchPanel::SearchPanel(SearchController& search, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_search(search), m_model(new SearchListModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_field = new QLineEdit;
    m_field->setObjectName(QStringLiteral("searchField"));
    m_field->setPlaceholderText(tr("Find in the library"));
    m_field->setAccessibleName(tr("Find in the library"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaxLength(kLongestQuestion);
    m_field->setProperty(kOwnsEscape, true);
    m_field->addAction(strokeIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_words = new QLabel;
    m_words->setObjectName(QStringLiteral("searchWords"));
    m_words->setProperty("muted", true);
    m_words->setWordWrap(true);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(12, 10, 12, 8);
    head->setSpacing(6);
    head->addWidget(m_field);
    head->addWidget(m_words);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("searchHits"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setProperty(kOwnsEscape, true);
    m_list->installEventFilter(this);
    m_pages = new QStackedWidget;
    m_pages->addWidget(makeExamples());
    m_pages->addWidget(m_list);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
    makeCompleter();
    connect(m_field, &QLineEdit::textChanged, this, &SearchPanel::ask);
    connect(m_list, &QListView::clicked, this, &SearchPanel::openRow);
    connect(&m_search, &SearchController::answered, this, &SearchPanel::showAnswer);
    connect(&m_search, &SearchController::stateChanged, this, &SearchPanel::showState);
    showState();
}

QWidget* SearchPanel::makeExamples()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(4);
    const auto say = [&](const QString& text) {
        auto* label = new QLabel(text);
        label->setProperty("muted", true);
        label->setWordWrap(true);
        layout->addWidget(label);
    };
    say(tr("Words of notes, markers, decisions, tags and names, in everything that you can open. For example:"));
    const std::pair<QString, QString> examples[] = {
        {tr("silence -question %1:restraint").arg(searchFilterName(db::SearchField::Kind)),
         tr("with “silence”, without “question”, among notes on restraint")},
        {tr("\"looks away\" OR %1:withdrawal").arg(searchFilterName(db::SearchField::Marker)),
         tr("these words in a row, or moments coded so")},
        {tr("apolog* %1:M3 %2:2026-01..2026-03")
             .arg(searchFilterName(db::SearchField::Principle), searchFilterName(db::SearchField::Date)),
         tr("words that begin so, by principle, in the first three months")},
    };
    for (const auto& [text, meaning] : examples) {
        layout->addSpacing(8);
        auto* button = new ElidedButton(text);
        button->setProperty("quiet", true);
        button->setAccessibleName(tr("Example: %1").arg(text));
        button->setStyleSheet(QStringLiteral("text-align: left;"));
        connect(button, &QPushButton::clicked, this, [this, text = text] {
            m_field->setText(text);
            m_field->setFocus();
        });
        layout->addWidget(button);
        say(meaning);
    }
    layout->addSpacing(12);
    QStringList filters;
    for (const db::SearchField field : db::searchFields())
        filters.append(searchFilterName(field));
    say(tr("Filters: %1. Type one with a colon, and what can follow is shown.")
            .arg(filters.join(QStringLiteral(", "))));
    layout->addStretch();
    QScrollArea* scroll = plainScrollArea(tr("How to search"));
    scroll->setWidget(page);
    return scroll;
}

void SearchPanel::makeCompleter()
{
    m_choices = new QStringListModel(this);
    m_completer = new QCompleter(m_choices, this);
    m_completer->setWidget(m_field);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(8);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &SearchPanel::complete);
}

void SearchPanel::focusField()
{
    m_field->setFocus();
    m_field->selectAll();
}

void SearchPanel::ask()
{
    m_search.ask(m_field->text(), m_field->cursorPosition());
    if (m_field->text().trimmed().isEmpty())
        m_completer->popup()->hide();
}

void SearchPanel::showAnswer()
{
    m_model->setHits(m_search.result().hits);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    showState();
    speak(*this, m_words->text());
    showCompletions();
}

void SearchPanel::showState()
{
    const bool asked = !m_field->text().trimmed().isEmpty();
    QStringList words;
    if (m_search.failure())
        words.append(wordFailure(*m_search.failure()).oneText());
    else if (!m_search.isReady() && m_search.progress() > 0)
        words.append(tr("Reading what can be found: %1 %").arg(static_cast<int>(m_search.progress() * 100)));
    else if (asked)
        words = QStringList(m_search.result().count) + m_search.result().remarks;
    if (asked && !m_search.result().count.isEmpty() && m_search.result().hits.isEmpty())
        words.append(tr("Fewer words find more, and a * stands for any ending: apolog*."));
    words.removeAll(QString());
    m_words->setText(words.join(QLatin1Char('\n')));
    m_words->setVisible(!words.isEmpty());
    m_pages->setCurrentIndex(asked ? 1 : 0);
}

void SearchPanel::showCompletions()
{
    const SearchCompletion& completion = m_search.completion();
    const QString typed = m_field->text().mid(completion.from, m_field->cursorPosition() - completion.from);
    const bool useful = m_field->hasFocus() && m_search.asked() == m_field->text() && !completion.choices.isEmpty() &&
                        completion.choices != QStringList{typed};
    if (!useful)
        return m_completer->popup()->hide();
    m_completeFrom = completion.from;
    m_choices->setStringList(completion.choices);
    m_completer->complete();
}

void SearchPanel::complete(const QString& choice)
{
    const QString text = m_field->text();
    const bool whole = !choice.endsWith(QLatin1Char(':')); // a value follows, otherwise
    const QString now = text.left(m_completeFrom) + choice + (whole ? QStringLiteral(" ") : QString());
    const QString rest = text.mid(m_field->cursorPosition());
    m_field->setText(now + (whole ? rest.trimmed() : rest));
    m_field->setCursorPosition(static_cast<int>(now.size()));
}

void SearchPanel::openRow(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT openRequested(m_model->hit(index.row()));
}

bool SearchPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || (watched != m_field && watched != m_list))
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers() == Qt::NoModifier) {
        openRow(m_list->currentIndex());
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        if (watched == m_list)
            focusField();
        else if (!m_field->text().isEmpty())
            m_field->clear();
        else
            Q_EMIT left();
        return true;
    }
    if (watched == m_field && key->key() == Qt::Key_Down && m_model->rowCount() > 0) {
        m_list->setFocus();
        return true;
    }
    if (watched == m_list && key->key() == Qt::Key_Up && m_list->currentIndex().row() <= 0) {
        m_field->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace alliance::app
