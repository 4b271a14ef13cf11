#include "app/windows/HelpPlaces.h"

#include <QHash>
#include <QWidget>

namespace alliance::app
{
namespace
{

// By names of objects and, where a dialog has none, by its class.
const QHash<QString, QString>& places()
{
    static const auto table = [] {
        QHash<QString, QString> all;
        const auto add = [&all](const char* page, std::initializer_list<const char*> names) {
            for (const char* name : names)
                all.insert(QString::fromLatin1(name), QString::fromLatin1(page));
        };
        add("candidates", {"queueDock", "reasonsDock", "definitionsDock", "FiguresDialog"});
        add("notes", {"notesDock", "noteDock", "markersDock", "markerDock", "StopTapeField", "RatingGrid",
                      "VersionsDialog", "RemovedDialog", "VocabularyDialog", "SessionTagsDialog"});
        add("watching", {"timelineDock", "AlignPanel", "ReviewPage"});
        add("trainee", {"comparisonDock", "RehearsalDialog"});
        add("director", {"differencesDock", "settleDock", "CollectionsPage", "CollectDialog", "AgreementDialog",
                         "ReelDialog", "ReelLookDialog", "searchDock", "SessionAccessDialog"});
        add("feedback", {"FeedbackDialog"});
        add("privacy",
            {"ConsentDialog", "RetentionDialog", "DestroyDialog", "AuditDialog", "PeopleDialog", "PassphraseDialog",
             "RecoveryKeyDialog", "NewLibraryDialog", "PurposeDialog", "ExportAnnotationsDialog"});
        add("supervisor", {"CourseDialog", "ImportDialog", "ImportAnnotationsDialog", "SessionDetailsDialog"});
        add("keyboard", {"ShortcutsDialog", "ShortcutSheet", "CommandPalette", "PreferencesDialog"});
        add("trouble", {"jobsDock", "BackupDialog", "RestoreDialog", "CheckDialog", "UnlockPanel"});
        return all;
    }();
    return table;
}

} // namespace

QString helpPageOf(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString kind = QString::fromLatin1(widget->metaObject()->className()).section(QStringLiteral("::"), -1);
        for (const QString& name : {widget->objectName(), kind})
            if (const auto page = places().constFind(name); page != places().constEnd())
                return *page;
    }
    return {};
}

QString helpPageOf(db::PersonRole role)
{
    switch (role) {
    case db::PersonRole::Trainee:
        return QStringLiteral("trainee");
    case db::PersonRole::Director:
        return QStringLiteral("director");
    default:
        return QStringLiteral("supervisor");
    }
}

} // namespace alliance::app
