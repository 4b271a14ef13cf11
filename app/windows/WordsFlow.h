#pragma once
// No word that is being written is lost when the window, the library or the session is closed: that waits until all are
// kept, at least as drafts, or the person gives them up. Those of the open session, and those of dialogs (WordsHolder).

#include <QObject>

#include <functional>

class QWidget;

namespace alliance::app
{

class ReviewSession;

class WordsFlow : public QObject
{
    Q_OBJECT

public:
    // Closing the window waits, too. Both outlive it.
    WordsFlow(ReviewSession& session, QWidget& window);

    bool areKept() const;
    void keep(); // what is not yet, now; what the library does not take is tried again by itself
    // False: they are not kept yet; `then` follows once they are, or the person has given them up. Only the last one
    // that waits does.
    bool leave(const std::function<void()>& then);
    void whenLeft(const std::function<void()>& then); // the same, or at once
    void closeSession();                              // then

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void goOn(bool kept);

    ReviewSession& m_session;
    QWidget& m_window;
    std::function<void()> m_then;
};

} // namespace alliance::app
