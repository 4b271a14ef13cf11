#pragma once
// A small still picture of what was measured around one candidate: the person's behaviours and curves, the candidate
// shaded. For looking at; clicking seeks.

#include "app/resources/Theme.h"
#include "app/timeline/TimelineData.h"
#include "app/timeline/TimelineView.h"

#include <QWidget>

namespace alliance::app
{

class CandidateSignalPicture : public QWidget
{
    Q_OBJECT

public:
    explicit CandidateSignalPicture(const Theme& theme, QWidget* parent = nullptr);

    // Shows `range` with some seconds before and after it. Keeps what it needs of `session`.
    void setContent(const TimelineData& session, int person, base::TimeRange range);
    void setPlayhead(base::MediaTime time);
    bool isEmpty() const { return m_data.lanes.empty() && m_data.behaviours.empty(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void seekRequested(alliance::base::MediaTime time);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    int line() const;

    const Theme& m_theme;
    TimelineData m_data; // of this person only
    TimelineView m_view;
    base::TimeRange m_range;
    base::MediaTime m_playhead;
    int m_person = kNoPerson;
};

} // namespace alliance::app
