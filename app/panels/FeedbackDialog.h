#pragma once
// The feedback on a session: the draft in fields beside its pages as they will be, or a released version with a field
// to reply. Released to the trainee, saved and printed from here.

#include "app/models/FeedbackWork.h"
#include "app/panels/WordsHolder.h"
#include "app/report/Paper.h"

#include <QDialog>

#include <functional>
#include <memory>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPrinter;
class QPushButton;
class QStackedWidget;

namespace alliance::app
{

class FeedbackEditor;
class FeedbackPreview;

class FeedbackDialog : public QDialog, public WordsHolder
{
    Q_OBJECT

public:
    // Deletes itself when it is closed.
    // `models`: folder of the networks that find faces.
    FeedbackDialog(LibraryWorker& worker, const QUuid& session, const std::filesystem::path& models,
                   QWidget* parent = nullptr);

    FeedbackWork& work() { return *m_work; }
    FeedbackEditor& editor() { return *m_editor; }
    FeedbackPreview& preview() { return *m_preview; }
    QPlainTextEdit& reply() { return *m_reply; }
    Paper paper() const;
    // Asks for the printer, now or as soon as the feedback is read.
    void print();
    bool wordsKept() const override;
    void leave(std::function<void()> then) override;

Q_SIGNALS:
    void saveRequested(int release, alliance::app::Paper paper); // 0: the draft
    void stepsChanged();                                         // there is something else to take back
    void notesChanged();                                         // of the session
    void historyRequested();

protected:
    void done(int result) override; // keeps what is no version yet
    void reject() override;         // by a person: closes once all is a version, or says that it cannot be
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeTop();
    QWidget* makeReader();
    QWidget* makeBlind(); // for somebody who rates and is not shown what others wrote
    void showBlind(bool blind);
    QWidget* makeBar();
    void opened();
    QString readerWords() const;
    void offerReply(const QString& about); // one that was left unsent
    void showPages();
    void tellState();
    void fail(const Failure& failure);
    void askRelease();
    void startPrinting();
    void endPrinting(bool done);
    void sendReply();
    void setSending(bool on);
    QString replyState() const; // empty: none is being written
    void replyTo(const QString& key);
    void askToLose(const QString& what);
    void goWhenKept();
    void keepReply();

    FeedbackWork* m_work;
    FeedbackEditor* m_editor = nullptr;
    FeedbackPreview* m_preview = nullptr;
    QStackedWidget* m_sides = nullptr; // draft, released, none that may be seen yet
    QWidget* m_top = nullptr;
    QComboBox* m_versions = nullptr;
    QComboBox* m_paper = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_trouble = nullptr;
    QLabel* m_readerText = nullptr;
    QComboBox* m_replyTo = nullptr;
    QPlainTextEdit* m_reply = nullptr;
    QPushButton* m_send = nullptr;
    QLabel* m_sent = nullptr;
    QPushButton* m_history = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_release = nullptr;
    bool m_printWhenOpen = false;
    bool m_notSent = false; // which is said until the reply is written on
    enum class Leaving { No, ByPerson, ByProgram } m_leaving = Leaving::No;
    std::function<void()> m_then;        // once it is closed by the program
    std::shared_ptr<QPrinter> m_printer; // that was chosen, until it is done
    QString m_printed;                   // what became of it, until something else is shown
    QTimer m_lay;                        // pages follow a moment after the last letter
};

} // namespace alliance::app
