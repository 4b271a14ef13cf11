#include "app/models/UsualDefinitions.h"

#include "app/models/LibraryController.h"

#include <QSettings>

namespace alliance::app
{
namespace
{

QString settingOf(const DefinitionField& field)
{
    return QStringLiteral("definitions/%1.%2").arg(QLatin1String(field.section), QLatin1String(field.key));
}

} // namespace

UsualDefinitions::UsualDefinitions(LibraryController& library, QSettings& settings, QObject* parent)
    : QObject(parent), m_library(library), m_settings(settings)
{
    m_library.setUsualDefinitions(this->settings());
}

vision::Settings UsualDefinitions::settings() const
{
    vision::Settings all;
    for (const DefinitionField& field : definitionFields()) {
        bool number = false;
        const double stored = m_settings.value(settingOf(field)).toDouble(&number);
        if (number && stored >= field.low && stored <= field.high)
            static_cast<void>(vision::setSetting(all, field.section, field.key, stored));
    }
    return all;
}

void UsualDefinitions::setValue(const DefinitionField& field, double value)
{
    m_settings.setValue(settingOf(field), value);
    m_library.setUsualDefinitions(settings());
}

} // namespace alliance::app
