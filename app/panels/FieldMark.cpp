#include "app/panels/FieldMark.h"

#include <QLineEdit>
#include <QStyle>
#include <QVariant>

namespace alliance::app
{

void markWrong(QLineEdit& field, bool wrong)
{
    if (field.property("error").toBool() == wrong)
        return;
    field.setProperty("error", wrong);
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

} // namespace alliance::app
