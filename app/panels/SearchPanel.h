#pragma once
// Find in the library: a field, what it finds while one types, and three examples while it is empty. Everything by
// keyboard: Down goes from the field into the list, Enter opens, Escape empties the field and then leaves it.

#include "app/resources/Theme.h"
#include "db/search/SearchEntry.h"

#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;
class QStringListModel;

namespace alliance::app
{

class SearchController;
class SearchListModel;

class SearchPanel : public QWidget
{
    Q_OBJECT

public:
    SearchPanel(SearchController& search, const Theme& theme, QWidget* parent = nullptr);

    void focusField(); // with the text chosen, to be typed over
    QLineEdit& field() { return *m_field; }
    QListView& list() { return *m_list; }

Q_SIGNALS:
    void openRequested(const alliance::db::SearchHit& hit);
    void left(); // Escape with nothing typed

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeExamples();
    void makeCompleter();
    void ask();
    void showAnswer();
    void showState();
    void showCompletions();
    void complete(const QString& choice);
    void openRow(const QModelIndex& index);

    SearchController& m_search;
    SearchListModel* m_model = nullptr;
    QLineEdit* m_field = nullptr;
    QLabel* m_words = nullptr; // how many there are, and what could not be used
    QStackedWidget* m_pages = nullptr;
    QListView* m_list = nullptr;
    QCompleter* m_completer = nullptr;
    QStringListModel* m_choices = nullptr;
    qsizetype m_completeFrom = 0;
};

} // namespace alliance::app
