#pragma once
// The markers of the session in order of time, all or of one type; choosing one goes there.

#include "app/resources/Theme.h"

#include <QUuid>
#include <QWidget>

class QListView;

namespace alliance::app
{

class CodingSession;
class FilteredList;
class MarkerListModel;

class MarkersList : public QWidget
{
    Q_OBJECT

public:
    MarkersList(CodingSession& coding, const Theme& theme, QWidget* parent = nullptr);

    QListView& list();
    QList<QUuid> picked() const;          // the chosen ones, one or several
    void pick(const QUuid& id, bool run); // see pickRow()

Q_SIGNALS:
    void pickedChanged();

private:
    void offerTypes();
    void showSelected();
    void showState();

    CodingSession& m_coding;
    MarkerListModel* m_model = nullptr;
    FilteredList* m_rows = nullptr;
};

} // namespace alliance::app
