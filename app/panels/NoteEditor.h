#pragma once
// Writing a note on a moment or a range: what kind, the text, principles and stage, and who may read it. A new note
// takes its place with its first letter and keeps it; the playhead never moves because of a note. What is typed is kept
// as a draft of the session until it is saved (Enter, Ctrl+Enter) or discarded; Escape leaves the field and keeps the
// draft. One that is begun at another place puts it aside, and a line offers to go on with it. What somebody else wrote
// can be read, copied and answered.

#include "app/models/NoteWork.h"
#include "app/resources/Theme.h"
#include "app/services/Failure.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace alliance::app
{

class CodingSession;
class ElidedLabel;
class NoteEditorCodes;
class NoteLinks;
class ReviewSession;
class UnfinishedLine;

class NoteEditor : public QWidget
{
    Q_OBJECT

public:
    // Both must outlive the editor.
    NoteEditor(ReviewSession& session, const Theme& theme, QWidget* parent = nullptr);
    ~NoteEditor() override;

    // For codes, tags and links to markers. Must outlive the editor.
    void setCoding(CodingSession& coding);
    const NoteWork& work() const { return m_work; }
    bool hasUnsavedText() const;
    QString stateText() const;

    // Both on at first.
    void setPausesWhileTyping(bool pauses) { m_pauses = pauses; }
    // Enter alone saves, too (Shift+Enter begins a line), and playback goes on where writing had paused it.
    void setResumesAfterSaving(bool resumes) { m_resumes = resumes; }

public Q_SLOTS:
    void startNew(); // at the playhead; the text that is being written stays
    void startNewOn(alliance::base::TimeRange range, const QUuid& candidate = {});
    void startReply(const QUuid& note); // on its moment
    void togglePrinciple(int number);   // from 0, in the order of the vocabulary
    void toggleStage(int number);
    void offerStarters();
    void editNote(const QUuid& note); // null: back to the new one
    void save();
    void discard();
    void insertStarter(const QString& text); // typing goes on where its dots are

Q_SIGNALS:
    void pauseRequested();  // playing, and somebody began to type
    void resumeRequested(); // saved, and it was typing that paused
    void unfinishedFound(); // with the session came words that were not saved
    void left();            // Escape: the focus should go back to the picture
    void written();         // saved by a key that plays on: likewise

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildStarters();
    QWidget* buildPlace();
    QWidget* buildFoot();
    void takeSession();
    void leaveSession();
    void dropSavedDraft();
    void showWork(NoteWork work);
    void readFields();
    void fieldsChanged();
    void readersChosen();
    void textTyped();
    void pauseForWriting();
    void place(base::TimeRange range);
    void showPlace();
    void showTitle();
    void showKindHelp();
    void showState();
    void notesArrived();
    void refused(const Failure& failure);
    void keepDrafts();
    void keepSoon();
    bool isStored() const;
    bool isReply() const { return !m_work.replyTo.isNull(); }
    QString elsewhereText() const; // what happened to the note that is changed here; empty: nothing
    QString otherAuthor() const;   // of the note that is shown; empty: none but oneself
    void letChange();              // or only read
    // Notes that were begun and never saved wait among the drafts, each under an id of its own that no note has.
    void putAside();
    void takeUp(const QUuid& draft);
    QUuid unfinished() const; // the first of them; null: none
    QUuid unfinishedAt(base::TimeRange range, const QUuid& candidate) const;
    void offerUnfinished();
    void showWhere(); // scrolls to it
    void showText();  // likewise
    void showTextSoon();
    NoteWork nothing() const;
    base::MediaTime playhead() const;

    ReviewSession& m_session;
    const Theme& m_theme;
    const CodingSession* m_coding = nullptr;
    NoteWork m_work;
    db::Visibility m_readers = db::Visibility::Private; // of new notes, as chosen for the last one
    NoteWorks m_kept;                                   // drafts that are not shown now
    std::optional<NoteWork> m_saving;
    QList<QUuid> m_knownNotes; // when saving began
    QString m_problem;
    QTimer m_keepSoon;
    bool m_draftKept = true;
    bool m_touched = false; // what is shown is not what was stored when it came
    bool m_filling = false;
    bool m_pausedByTyping = false;
    bool m_pauses = true;
    bool m_resumes = true;

    UnfinishedLine* m_unfinished = nullptr;
    ElidedLabel* m_title = nullptr;
    QLabel* m_placeText = nullptr;
    QPushButton* m_here = nullptr;
    QPushButton* m_from = nullptr;
    QPushButton* m_until = nullptr;
    QComboBox* m_kind = nullptr;
    QLabel* m_kindHelp = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QToolButton* m_starters = nullptr;
    NoteEditorCodes* m_codes = nullptr;
    NoteLinks* m_links = nullptr;
    QPushButton* m_goThere = nullptr;
    QComboBox* m_visibility = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace alliance::app
