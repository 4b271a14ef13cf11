#pragma once
// Says that nothing measured is shown yet, and ends that.

#include <QWidget>

class QPushButton;

namespace alliance::app
{

class OwnPassStrip : public QWidget
{
    Q_OBJECT

public:
    explicit OwnPassStrip(QWidget* parent = nullptr);

    QPushButton& finish() { return *m_finish; }

private:
    QPushButton* m_finish = nullptr;
};

} // namespace alliance::app
