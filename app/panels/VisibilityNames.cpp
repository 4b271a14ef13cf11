#include "app/panels/VisibilityNames.h"

#include "app/models/MarkerCode.h"

#include <QComboBox>

namespace alliance::app
{

void nameVisibilities(QComboBox& box, db::PersonRole role)
{
    for (int i = 0; i < box.count(); ++i)
        box.setItemText(i, visibilityWords(static_cast<db::Visibility>(box.itemData(i).toInt()), role));
}

} // namespace alliance::app
