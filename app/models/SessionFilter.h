#pragma once
#include <QSortFilterProxyModel>

namespace alliance::app
{

// Of a list of sessions, those whose words fit what was typed, in their order.
class SessionFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString& words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_words;
};

} // namespace alliance::app
