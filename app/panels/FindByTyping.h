#pragma once
// A list and the field that searches it are one place for the keyboard: letters typed in the list go to the field, Down
// goes from the field into the list, Escape empties the field.

#include <QObject>

class QAbstractItemView;
class QLineEdit;

namespace alliance::app
{

class FindByTyping : public QObject
{
    Q_OBJECT

public:
    FindByTyping(QLineEdit& field, QAbstractItemView& list); // the field's child; the list lives as long

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit& m_field;
    QAbstractItemView& m_list;
};

} // namespace alliance::app
