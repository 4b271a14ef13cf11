#pragma once
// Pieces of the dialogs that let something leave the library. Widgets are made without a parent, see PanelParts.h.

#include "db/records/Consent.h"

#include <QString>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace alliance::app
{

QString capital(QString text); // its first letter

// Words that wrap and keep the room of so many lines, so that nothing below them moves.
QLabel* steadyWords(const QString& name, int lines);

// Every purpose of consent, in words; data: db::ConsentPurpose. Named "purpose".
QComboBox* purposeBox(db::ConsentPurpose chosen);

// Whose faces are covered, in words; data: the code of db::MaskedPeople.
QComboBox* maskedPeopleBox();
db::MaskedPeople maskedPeopleIn(const QComboBox& box, int row); // -1: the current one
// A row of its own for what is not among the usual ones.
void showMaskedPeople(QComboBox& box, const db::MaskedPeople& people);

struct FileRow {
    QLineEdit* field = nullptr; // named "file"
    QPushButton* choose = nullptr;
};
// Adds a row for a file to be written, and `path` in it.
FileRow addFileRow(QFormLayout& form, const QString& label, const QString& choose, const QString& path);

} // namespace alliance::app
