#pragma once
// The course of a case or of a trainee: whose, a row for each session, what counts, and the table to save.

#include "app/models/CourseTableModel.h"
#include "app/resources/Theme.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace alliance::app
{

class LibraryWorker;

// Whose course is to be shown first; null: the first that there is.
struct CourseWish {
    Course::Of of = Course::Of::Case;
    QUuid id;
};

class CourseDialog : public QDialog
{
    Q_OBJECT

public:
    // Reads in the worker's thread; `worker` and `theme` outlive the dialog. `ownPassFirst`: see courseOf().
    CourseDialog(LibraryWorker& worker, const CourseWish& wish, const QSet<QUuid>& ownPassFirst, const Theme& theme,
                 QWidget* parent = nullptr);

    void setOwnPassFirst(const QSet<QUuid>& sessions); // where they are others by now
    QTableView& table() { return *m_table; }
    const CourseTableModel& model() const { return *m_model; }
    QString summary() const;

Q_SIGNALS:
    void openRequested(const QUuid& session);
    void saveRequested(const alliance::app::Course& course);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void makeTable(const Theme& theme);
    void offer(const QList<CourseChoice>& choices, const CourseWish& wish);
    void load();
    void show(const Course& course);
    void showWords(const QString& words); // in place of a course
    void leaveTo(const QModelIndex& index);

    LibraryWorker& m_worker;
    QSet<QUuid> m_ownPassFirst;
    QList<CourseChoice> m_choices;
    CourseTableModel* m_model = nullptr;
    QComboBox* m_whose = nullptr;
    QLabel* m_summary = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_footnote = nullptr;
    QPushButton* m_save = nullptr;
    int m_asked = 0; // the last one counts
    bool m_leaving = false;
};

} // namespace alliance::app
