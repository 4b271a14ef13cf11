#pragma once
// Where two people coded the session differently, in order of time: who is compared, how many agree, differ and are
// settled, the agreement before and after, and the list; choosing a row goes there.

#include "app/resources/Theme.h"

#include <QAbstractListModel>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QListView;

namespace alliance::app
{

class DifferenceWalk;
struct Comparison;

// What it is about, and who coded what of it.
QString differenceTitle(const DifferenceWalk& walk, const Comparison& row);

// The rows that are shown.
class DifferenceListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole, TimeRole, TitleRole, FirstRole, SecondRole, StateRole, MutedRole };

    explicit DifferenceListModel(DifferenceWalk& walk, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QModelIndex indexOf(int row) const; // place in the report

private:
    void rebuild();

    DifferenceWalk& m_walk;
    QList<int> m_rows;
};

class DifferencesPanel : public QWidget
{
    Q_OBJECT

public:
    DifferencesPanel(DifferenceWalk& walk, const Theme& theme, QWidget* parent = nullptr);

    QListView& list() { return *m_list; }

private:
    void build(const Theme& theme);
    void show();
    void showPeople();
    void showCurrent();
    QString figures() const;

    DifferenceWalk& m_walk;
    DifferenceListModel* m_model = nullptr;
    QWidget* m_choices = nullptr;
    QComboBox* m_first = nullptr;
    QComboBox* m_second = nullptr;
    QDoubleSpinBox* m_tolerance = nullptr;
    QCheckBox* m_agreed = nullptr;
    QLabel* m_figures = nullptr;
    QLabel* m_words = nullptr;
    QListView* m_list = nullptr;
};

} // namespace alliance::app
