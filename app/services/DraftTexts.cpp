#include "app/services/DraftTexts.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace alliance::app
{

DraftTexts draftTexts(LibraryService& library, const QUuid& session, db::DraftOf of)
{
    const QByteArray draft = library.database().drafts().get(session, of).value_or(QByteArray());
    const QJsonObject json = QJsonDocument::fromJson(draft).object();
    DraftTexts texts;
    for (auto one = json.begin(); one != json.end(); ++one)
        texts.insert(QUuid::fromString(one.key()), one.value().toString());
    return texts;
}

Done keepDraftTexts(LibraryService& library, const QUuid& session, db::DraftOf of, const DraftTexts& texts)
{
    DraftTexts all = draftTexts(library, session, of);
    all.insert(texts);
    QJsonObject json;
    for (auto one = all.cbegin(); one != all.cend(); ++one) {
        if (!one->isEmpty())
            json.insert(one.key().toString(QUuid::WithoutBraces), *one);
    }
    const QByteArray draft = json.isEmpty() ? QByteArray() : QJsonDocument(json).toJson(QJsonDocument::Compact);
    const base::Status kept = library.database().drafts().keep(session, draft, of);
    if (!kept)
        return tl::unexpected<Failure>(library.failure(kept.error(), Subject::Library, pathText(library.folder())));
    return {};
}

} // namespace alliance::app
