#pragma once
// Pages of which one is shown: as small as that one can be, whatever the others need.

#include <QStackedWidget>

namespace alliance::app
{

class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;
};

} // namespace alliance::app
