#pragma once
// A page in the middle of what room there is, never wider than rows that are still read at a glance.

#include <QWidget>

namespace alliance::app
{

class ReadableColumn : public QWidget
{
    Q_OBJECT

public:
    explicit ReadableColumn(QWidget* page, QWidget* parent = nullptr); // takes it over

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();

    QWidget* m_page;
};

} // namespace alliance::app
