#pragma once
// Pages of a feedback as they will be printed, one below the other. Arrow and page keys scroll, + and - zoom, a click
// says which moment it hit.

#include "app/report/pages/PageDocument.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>

namespace alliance::app
{

class FeedbackPreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit FeedbackPreview(QWidget* parent = nullptr);

    void setDocument(const pages::PageDocument& document); // stays where it is scrolled to
    const pages::PageDocument& document() const { return m_document; }
    void setWaits(bool waits); // for the first one, and says so; at first
    void showMoment(const QString& key);
    void zoom(double factor); // of the width that fits

Q_SIGNALS:
    void momentClicked(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    double scale() const; // pixels for a unit
    double pageTop(int page) const;
    void layOut();
    QPixmap picture(int page);

    pages::PageDocument m_document;
    QHash<int, QPixmap> m_pictures; // of pages, at the present scale
    double m_zoom = 1;
    bool m_waits = true;
};

} // namespace alliance::app
