#pragma once
// The markers of the session in order of time, all or of one type; choosing one goes there. Where several of one's own
// are chosen, a line below takes tags for all of them.

#include "app/resources/Theme.h"

#include <QUuid>
#include <QWidget>

class QLabel;
class QListView;

namespace alliance::app
{

class CodingSession;
class FilteredList;
class MarkerListModel;
class TagField;

class MarkersList : public QWidget
{
    Q_OBJECT

public:
    MarkersList(CodingSession& coding, const Theme& theme, QWidget* parent = nullptr);

    QListView& list();
    QList<QUuid> picked() const;          // the chosen ones, one or several
    QList<QUuid> ownPicked() const;       // those of them that the person who works may change
    void pick(const QUuid& id, bool run); // see pickRow()

Q_SIGNALS:
    void pickedChanged();

private:
    void offerTypes();
    void showSelected();
    void showState();
    void buildTags();
    void showTags();

    CodingSession& m_coding;
    MarkerListModel* m_model = nullptr;
    FilteredList* m_rows = nullptr;
    QWidget* m_tagging = nullptr;
    QLabel* m_tagWords = nullptr;
    TagField* m_tags = nullptr;
    QStringList m_sentTags; // until the library has answered
};

} // namespace alliance::app
