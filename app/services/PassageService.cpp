#include "app/services/PassageService.h"

#include "app/services/CodeCheck.h"

#include <QCoreApplication>

namespace alliance::app
{
namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("PassageService", text);
}

} // namespace

Done PassageKind::check(LibraryService& library, const db::PassageDraft& draft, const db::Passage* before)
{
    if (draft.moment.isPoint())
        return failed(base::ErrorCategory::Invalid, "argument", Subject::Argument,
                      tr("A stage lasts: its end must be after its start."));
    return checkCodes(library, {{{termlist::kStage},
                                 {draft.stage},
                                 before ? QStringList{before->stage} : QStringList(),
                                 tr("“%1” is not a stage. The stages are: %2.")}});
}

} // namespace alliance::app
