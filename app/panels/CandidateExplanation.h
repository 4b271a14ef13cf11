#pragma once
// Why the selected moment is a candidate: what was measured and how unusual it is for this person, a picture of the
// signals around it, and what could have misled the measurement. Says nothing about what the moment means.

#include "app/resources/Theme.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace alliance::app
{

class CandidateSignalPicture;
class CodingSession;
class ReviewSession;

class CandidateExplanation : public QWidget
{
    Q_OBJECT

public:
    CandidateExplanation(ReviewSession& session, const Theme& theme, QWidget* parent = nullptr);

    void setCoding(const CodingSession& coding); // names who decided; must outlive the panel
    QString plainText() const;                   // everything that is shown

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSelected();
    QString openText() const;

    ReviewSession& m_session;
    const Theme& m_theme;
    const CodingSession* m_coding = nullptr;
    QScrollArea* m_scroll = nullptr;
    QLabel* m_head = nullptr;
    CandidateSignalPicture* m_picture = nullptr;
    QLabel* m_numbers = nullptr;
    QLabel* m_empty = nullptr;
};

} // namespace alliance::app
