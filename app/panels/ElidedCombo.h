#pragma once
// A choice whose words can be of any length: it asks for no more than an ordinary width. Words that do not fit leave
// out their middle, so that a count at their end stays, and are whole in its tool tip.

#include <QComboBox>

namespace alliance::app
{

class ElidedCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit ElidedCombo(QWidget* parent = nullptr);

    QString shownText() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QSize notWiderThan(QSize size, int characters) const;
};

} // namespace alliance::app
