#pragma once
// A line of tags, separated by commas. While one is typed, tags that were used before are offered; Enter or Tab in the
// offer takes one. Any other word is as good.

#include <QLineEdit>
#include <QStringList>

class QCompleter;
class QStringListModel;

namespace alliance::app
{

class TagField : public QLineEdit
{
    Q_OBJECT

public:
    explicit TagField(QWidget* parent = nullptr);

    void setKnown(const QStringList& tags); // that were used before
    void setTags(const QStringList& tags);  // does not emit
    QStringList tags() const;               // tidy, see db::tidyTags()
    QCompleter& completer() { return *m_completer; }

Q_SIGNALS:
    void tagsEdited();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offer();
    void take(const QString& tag);
    QString typed() const; // the tag that the cursor is in, up to the cursor
    qsizetype typedStart() const;

    QCompleter* m_completer = nullptr;
    QStringListModel* m_known = nullptr;
};

} // namespace alliance::app
