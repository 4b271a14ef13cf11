#pragma once
// The title between two examples: covers the pictures, and takes neither mouse nor keyboard.

#include "app/resources/Theme.h"

#include <QWidget>

namespace alliance::app
{

class TitleCard : public QWidget
{
    Q_OBJECT

public:
    // Lies over all of `pictures`, which owns it.
    TitleCard(const Theme& theme, QWidget& pictures);

    void showTitle(const QString& number, const QString& title, const QString& detail);
    const QString& title() const { return m_title; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_number;
    QString m_title;
    QString m_detail;
};

} // namespace alliance::app
