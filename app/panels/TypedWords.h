#pragma once
// What is typed in a dialog and not saved yet, each text under the id of what it is about. It is kept as a draft within
// a second; the dialog stays open until that is done, or the person gives it up. In the interface thread.

#include "app/services/DraftTexts.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QDialog;

namespace alliance::app
{

class LibraryWorker;

class TypedWords : public QObject
{
    Q_OBJECT

public:
    using Keep = std::function<Done(LibraryService&, const DraftTexts&)>;
    // What is asked where they cannot be kept; see askToLose().
    struct Question {
        QString title;
        QString where;
    };
    // `keep` is called in the worker's thread. For a member of `dialog`; `worker` outlives it.
    TypedWords(LibraryWorker& worker, QDialog& dialog, Keep keep, Question question);

    // An empty text: none is to be kept any more.
    void put(const QUuid& about, const QString& text);
    void keep(); // now what is about to be
    bool areKept() const;
    // The one that is not kept yet; `stored` where there is none.
    QString value(const QUuid& about, const QString& stored) const { return m_texts.value(about, stored); }

    // From the dialog's done(): whether it may close now. Where not, it is closed as soon as they are kept.
    bool mayClose();
    void closed(); // it has
    // See WordsHolder::leave().
    void leave(std::function<void()> then);
    void closeWithLibrary(); // without waiting

Q_SIGNALS:
    void kept();                                     // after they had been refused
    void refused(const alliance::app::Failure& why); // they are tried again by themselves

private:
    void ask();
    void answered(const DraftTexts& texts, const Done& kept);

    LibraryWorker& m_worker;
    QDialog& m_dialog;
    Keep m_keep;
    Question m_question;
    QTimer m_soon;
    DraftTexts m_texts; // that are not kept yet
    bool m_refused = false;
    bool m_leaving = false; // closes as soon as they are kept
    std::function<void()> m_then;
};

} // namespace alliance::app
