#pragma once
// Coding a moment or a range: type, form, strategies, significance, a few words, tags, and who may read it. One line
// takes all of the codes ("w2 r5 4", Enter saves); the fields below it say and set the same by hand. On a candidate
// that nobody has decided on, saving accepts it as well.

#include "app/models/MarkerWork.h"
#include "app/resources/Theme.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace alliance::app
{

class FlowLayout;
class TagField;
class UnfinishedLine;

class MarkerEditor : public QWidget
{
    Q_OBJECT

public:
    // All must outlive the editor.
    MarkerEditor(CodingSession& coding, const Theme& theme, QWidget* parent = nullptr);

    QString stateText() const;
    bool hasUnsaved() const;
    QLineEdit& codeLine() { return *m_line; }

public Q_SLOTS:
    void startNewOn(alliance::base::TimeRange range, const QUuid& candidate = {});
    void showMarker(const QUuid& marker); // null: nothing is chosen
    void save();
    void discard();

Q_SIGNALS:
    void left();                                 // Escape or saved: the focus should go back to the picture
    void remarked(const QString& words);         // a passing remark for the picture
    void candidateCoded(const QUuid& candidate); // a marker is stored that accepted it

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* buildPlace();
    QWidget* buildCodes();
    QWidget* buildFoot();
    void takeWords();
    void showWork(const MarkerWork& work);
    void showCode(bool withLine);
    void showMatches();
    void showPlace();
    void showState();
    void forgetProblems();
    void showProblem(); // brings it into sight
    void lineTyped();
    void fieldsChanged();
    void readersChosen();
    void fillSubtypes();
    void place(base::TimeRange range);
    void arrived();
    void refused(const Failure& failure);
    MarkerWork nothing() const;
    void takeKept();
    void touched();
    void keepDraft();
    // What is coded at another place is put aside for it, and a line offers to go on with it.
    void putAside();
    void takeUp(qsizetype aside);
    qsizetype asideAt(base::TimeRange range, const QUuid& candidate) const; // -1: none
    bool readOnly() const;                                                  // somebody else's
    bool accepts() const;                                                   // saving accepts the candidate
    base::MediaTime playhead() const;

    CodingSession& m_coding;
    const Theme& m_theme;
    MarkerWork m_work;
    db::Visibility m_readers = db::Visibility::Private; // of new ones: the usual, or as chosen for the last new one
    QList<MarkerWork> m_aside;
    bool m_saving = false;
    bool m_touched = false;
    bool m_draftTaken = false; // of this session
    QTimer m_keepSoon;
    bool m_filling = false;
    QList<QUuid> m_known; // markers when saving began
    QUuid m_accepting;    // the candidate that saving accepts
    QString m_problem;    // of what stands in the line
    QString m_refusal;    // why it is not stored, or not left

    UnfinishedLine* m_unfinished = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_placeText = nullptr;
    QLineEdit* m_line = nullptr;
    QLabel* m_matches = nullptr;
    QLabel* m_words = nullptr;
    QButtonGroup* m_types = nullptr;
    FlowLayout* m_typeRow = nullptr;
    QComboBox* m_subtype = nullptr;
    QButtonGroup* m_strategies = nullptr;
    QGridLayout* m_strategyGrid = nullptr;
    QButtonGroup* m_significance = nullptr;
    QPlainTextEdit* m_comment = nullptr;
    TagField* m_tags = nullptr;
    QComboBox* m_visibility = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_save = nullptr;
    QWidget* m_fields = nullptr;
};

} // namespace alliance::app
