#pragma once
// What a person can set, in pages, with a search over all of them. Every change acts at once.

#include "app/models/Preference.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace alliance::app
{

class PreferenceRow;

class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(QList<PreferencePage> pages, QWidget* parent);

    QListWidget& places() { return *m_places; }
    QLineEdit& search() { return *m_search; }

private:
    struct Section {
        PreferencePage page;
        QWidget* box = nullptr;
        QPushButton* reset = nullptr; // null: nothing on the page can be set
        QList<PreferenceRow*> rows;
    };

    QWidget* makePlaces();
    QWidget* makeColumn();
    Section makeSection(const PreferencePage& page);
    void show(const QString& query, int page);
    void showValues();
    void resetPage(int page);

    QList<PreferencePage> m_pages;
    QList<Section> m_sections;
    QLineEdit* m_search = nullptr;
    QListWidget* m_places = nullptr;
    QScrollArea* m_scroll = nullptr;
    QLabel* m_nothing = nullptr;
};

} // namespace alliance::app
