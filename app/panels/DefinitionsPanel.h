#pragma once
// From where on something counts, set by hand with the result in sight: the timeline shows what would be found, the
// head of the panel how many there were and would be. Nothing is stored before Apply.

#include "app/models/DefinitionFields.h"
#include "app/models/DefinitionsModel.h"
#include "app/resources/Theme.h"

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QSlider;
class QVBoxLayout;

namespace alliance::app
{

class DefinitionsPanel : public QWidget
{
    Q_OBJECT

public:
    DefinitionsPanel(ReviewSession& session, const Theme& theme, QWidget* parent = nullptr);

    DefinitionsModel& model() { return m_model; }
    QDoubleSpinBox* field(const char* key) const; // null: no such number
    QString counts() const;                       // "14 → 9 candidates"

public Q_SLOTS:
    // The panel is what is looked at: the timeline shows its result meanwhile.
    void setActive(bool active) { m_model.setActive(active); }
    void setMeasuring(bool measuring); // the session is: it need not be asked for
    // Why this person neither measures nor changes the definitions of the session; empty: it may.
    void setMayNotMeasure(const QString& reason);
    void focusFirst();

Q_SIGNALS:
    void figuresRequested();
    void measureRequested();

private:
    struct Row {
        DefinitionField field;
        QDoubleSpinBox* box = nullptr;
        QSlider* slider = nullptr;
    };

    QWidget* makeHead();
    QWidget* makeFields();
    void addRow(QVBoxLayout& layout, const DefinitionField& field);
    void take(qsizetype row, double value);
    void showTried();
    void showCounts();

    ReviewSession& m_session;
    const Theme& m_theme;
    DefinitionsModel m_model;
    QList<Row> m_rows;
    bool m_measuring = false;
    QString m_mayNot;
    QLabel* m_counts = nullptr;
    QLabel* m_detail = nullptr;
    QScrollArea* m_scroll = nullptr;
    QLabel* m_whyNot = nullptr;
    QPushButton* m_measure = nullptr;
    QWidget* m_unusable = nullptr;
    QPushButton* m_apply = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_usual = nullptr;
    bool m_showing = false; // fields are being filled: they do not answer
};

} // namespace alliance::app
