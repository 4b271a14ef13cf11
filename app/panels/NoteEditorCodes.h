#pragma once
// The principles and the stage of a note as small keys that stay pressed. Their explanations come from the library's
// vocabulary and are shown as tool tips and, for what is chosen, in words below: for the latest in full.

#include "db/records/VocabularyPack.h"

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLabel;

namespace alliance::app
{

class NoteEditorCodes : public QWidget
{
    Q_OBJECT

public:
    explicit NoteEditorCodes(QWidget* parent = nullptr);

    void setTerms(const QList<db::Term>& principles, const QList<db::Term>& stages);
    // Does not emit.
    void setChosen(const QStringList& principles, const QString& stage);
    QStringList principles() const; // in the order of the vocabulary
    QString stage() const;          // empty: none
    // Like a click on it. `number`: from 0, in the order of the vocabulary; nothing happens beyond its end.
    void togglePrinciple(int number);
    void toggleStage(int number);

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
    void fill(QGridLayout& grid, QButtonGroup& group, const QList<db::Term>& terms, int columns);
    void sayChosen();
    static void toggle(const QButtonGroup& group, int number);

    QGridLayout* m_principleGrid = nullptr;
    QGridLayout* m_stageGrid = nullptr;
    QButtonGroup* m_principles = nullptr;
    QButtonGroup* m_stages = nullptr;
    QLabel* m_words = nullptr;
    QString m_latest; // code that was chosen last
};

} // namespace alliance::app
