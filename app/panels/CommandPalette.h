#pragma once
// A field and a list of commands: type some of its words, Enter runs it. What cannot be used now says why.

#include "app/models/PaletteEntries.h"
#include "app/resources/Theme.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace alliance::app
{

class PaletteModel;

class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    // Opens over the upper middle of `parent`.
    CommandPalette(QList<PaletteEntry> entries, QList<ActionId> recent, const Theme& theme, QWidget* parent);

    void setEntries(QList<PaletteEntry> entries); // what can be used has changed; the words and a chosen row stay
    QLineEdit& field() { return *m_field; }
    QListView& list() { return *m_list; }

Q_SIGNALS:
    void chosen(alliance::app::ActionId id); // the palette has closed

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void find();
    void run();

    QList<PaletteEntry> m_all;
    QList<ActionId> m_recent;
    PaletteModel* m_model = nullptr;
    QLineEdit* m_field = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_none = nullptr;
};

} // namespace alliance::app
