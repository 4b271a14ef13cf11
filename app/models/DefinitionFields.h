#pragma once
// The numbers of the definitions that people set, with their words: which ones, in what steps, within what bounds of a
// slider. The settings themselves allow more (vision::Settings); a file can hold it.

#include "vision/candidates/Settings.h"

#include <QList>
#include <QString>

namespace alliance::app
{

struct DefinitionField {
    const char* section; // as in a settings file: "gaze_aversion"
    const char* key;     // "min_duration_s"
    QString group;       // heading; the same for neighbours
    QString label;
    QString unit; // with its leading space where one belongs; may be empty
    QString help; // one sentence
    double low = 0;
    double high = 1;
    double step = 0.1; // of the slider and the arrow keys
    int decimals = 1;

    double valueIn(const vision::Settings& settings) const;
};

QList<DefinitionField> definitionFields();

} // namespace alliance::app
