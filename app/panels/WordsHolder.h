#pragma once
// A dialog in which something is written that is kept as a draft, and what asks when that cannot be done.

#include <QString>

#include <functional>

class QWidget;

namespace alliance::app
{

class WordsHolder
{
public:
    virtual ~WordsHolder() = default;
    virtual bool wordsKept() const = 0; // all of them, at least as a draft
    // By the program: closes as soon as they are, and then does `then`. Where they cannot be kept the person is asked,
    // and `then` is dropped unless they give them up.
    virtual void leave(std::function<void()> then) = 0;
};

QString couldNotBeKept(); // asked where that is so

// Over `parent`, which owns it: may words be given up? One of the two follows, unless it is asked already. `what`:
// the question. `more`: which words.
void askToLose(QWidget& parent, const QString& title, const QString& what, const QString& more,
               std::function<void()> stay, std::function<void()> lose);

} // namespace alliance::app
