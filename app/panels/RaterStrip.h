#pragma once
// Says to a guest rater that nothing of what others coded is shown yet, and ends that.

#include "app/actions/ActionRegistry.h"

#include <QWidget>

namespace alliance::app
{

class RaterStrip : public QWidget
{
    Q_OBJECT

public:
    explicit RaterStrip(ActionRegistry& actions, QWidget* parent = nullptr);
};

} // namespace alliance::app
