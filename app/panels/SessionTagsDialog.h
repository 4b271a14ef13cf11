#pragma once
// The tags of the session: free words, with those that were used before offered while typing. Enter saves.

#include <QDialog>
#include <QStringList>

class QLabel;
class QPushButton;

namespace alliance::app
{

class CodingSession;
class TagField;
struct Failure;

class SessionTagsDialog : public QDialog
{
    Q_OBJECT

public:
    // `session`: what it is called here. Closes with it, and when the library has the tags; deletes itself then.
    SessionTagsDialog(CodingSession& coding, const QString& session, QWidget* parent = nullptr);

    TagField& field() { return *m_field; }

Q_SIGNALS:
    void historyRequested();

private:
    void save();
    void arrived();
    void refused(const Failure& failure);
    void say(const QString& words, bool problem);

    CodingSession& m_coding;
    QStringList m_shown; // as the library has them
    QStringList m_saving;
    bool m_waits = false;
    TagField* m_field = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace alliance::app
