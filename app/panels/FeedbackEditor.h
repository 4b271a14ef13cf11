#pragma once
// The draft of a feedback in fields: what comes first, the moments that there are (in or out, in which order, with a
// comment), what to try next. Everything goes to the work at once, which keeps it.

#include "app/models/FeedbackWork.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;
class QPushButton;

namespace alliance::app
{

class FeedbackEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FeedbackEditor(FeedbackWork& work, QWidget* parent = nullptr);

    void reload();                   // from the work, where the fields say something else
    void choose(const QString& key); // and writes on it
    QString chosen() const;          // key of the moment; empty: none
    QListWidget& moments() { return *m_moments; }
    QPlainTextEdit& introduction() { return *m_introduction; }
    QPlainTextEdit& comment() { return *m_comment; }
    QPlainTextEdit& closing() { return *m_closing; }

Q_SIGNALS:
    void momentChosen(const QString& key);

private:
    QPlainTextEdit* field(const QString& name, const QString& hint, int lines);
    QWidget* makeMoments();
    void showList();
    void showComment();
    QStringList picturesInWords() const;
    void move(int by);
    void toggled(const QListWidgetItem& item);
    void write(); // what the fields say, into the plan

    FeedbackWork& m_work;
    bool m_showing = false;
    QPlainTextEdit* m_introduction = nullptr;
    QListWidget* m_moments = nullptr;
    QPushButton* m_earlier = nullptr;
    QPushButton* m_later = nullptr;
    QLabel* m_commentName = nullptr;
    QPlainTextEdit* m_comment = nullptr;
    QPlainTextEdit* m_closing = nullptr;
    QCheckBox* m_pictures = nullptr;
    QCheckBox* m_stages = nullptr;
    QLabel* m_withheld = nullptr;
};

} // namespace alliance::app
