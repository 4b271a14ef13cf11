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
    // How the number, the title and the detail lie below each other; the detail ends on the card where letters that can
    // still be read have room.
    struct Lines {
        QFont large;
        QFont small;
        QRect number;
        QRect title;
        QRect detail;
        int height = 0; // of all of them
    };
    Lines lines() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Lines lines(double large, double small) const;

    const Theme& m_theme;
    QString m_number;
    QString m_title;
    QString m_detail;
};

} // namespace alliance::app
