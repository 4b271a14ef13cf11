#pragma once
// From where on something counts in sessions that are measured for the first time: a person's choice, kept on this
// machine. A session that was measured keeps its own (DefinitionsModel.h).

#include "app/models/DefinitionFields.h"

#include <QObject>

class QSettings;

namespace alliance::app
{

class LibraryController;

class UsualDefinitions : public QObject
{
    Q_OBJECT

public:
    // Both outlive it. Tells the library what is stored; a number that is out of range is the program's own.
    UsualDefinitions(LibraryController& library, QSettings& settings, QObject* parent = nullptr);

    vision::Settings settings() const;
    double value(const DefinitionField& field) const { return field.valueIn(settings()); }
    void setValue(const DefinitionField& field, double value);

private:
    LibraryController& m_library;
    QSettings& m_settings;
};

} // namespace alliance::app
