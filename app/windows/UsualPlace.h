#pragma once
// Where dialogs about files begin.

#include <QStandardPaths>
#include <QString>

#include <filesystem>

class QSettings;

namespace alliance::app
{

std::filesystem::path pathOf(const QString& text);

// The person's folder of that kind, or the home folder where there is none.
QString personalFolder(QStandardPaths::StandardLocation kind = QStandardPaths::DocumentsLocation);

// The folder that was used last, kept under `key`, where it is still there; else personalFolder().
QString usualPlace(const QSettings& settings, const QString& key,
                   QStandardPaths::StandardLocation kind = QStandardPaths::DocumentsLocation);

// Key of what is exchanged with other programs and people.
inline const QString kExchangePlace = QStringLiteral("exchange/place");

} // namespace alliance::app
