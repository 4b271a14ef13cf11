#pragma once
// Before any count: who was measured, how much of the session could be measured and why not elsewhere, and what to know
// of the recording. A person's button says who that is and changes it with one click.

#include "app/resources/Theme.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace alliance::app
{

class ElidedButton;
class ElidedLabel;
class ReviewSession;

class CoverageStrip : public QWidget
{
    Q_OBJECT

public:
    CoverageStrip(ReviewSession& session, const Theme& theme, QWidget* parent = nullptr);

    QPushButton* personButton(int id) const; // null: no such person
    QString plainText() const;               // all that is shown, a line each
    // Why this person says nothing of it and does not measure again; empty: it may.
    void setMayNot(const QString& reason);

Q_SIGNALS:
    void measureRequested(); // of a session that an earlier version measured

private:
    struct Row {
        int id = 0;
        QWidget* box = nullptr;
        ElidedButton* button = nullptr;
        ElidedLabel* coverage = nullptr;
        QString name;  // of the person, on the button
        QString words; // of the coverage, with why not elsewhere
    };

    void showFindings();
    void showPerson();
    Row makeRow(int index);

    ReviewSession& m_session;
    const Theme& m_theme;
    QVBoxLayout* m_layout = nullptr;
    QList<Row> m_rows;
    ElidedLabel* m_caption = nullptr;
    QLabel* m_scene = nullptr;   // what holds for all of the recording
    QLabel* m_remarks = nullptr; // what cannot be told of whom
    QWidget* m_outdated = nullptr;
    QLabel* m_outdatedText = nullptr;
    QPushButton* m_again = nullptr;
    QString m_mayNot;
};

} // namespace alliance::app
