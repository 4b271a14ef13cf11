#include "app/services/CoderCodes.h"

#include "app/services/IdText.h"

#include <QHash>

namespace alliance::app
{
namespace
{

constexpr int kCodeDigits = 6;
constexpr int kSessionDigits = 8;

// Of everybody whose code is nobody else's.
QHash<QString, QString> namesByCode(LibraryService& library)
{
    QHash<QString, QString> names;
    const auto people = library.database().people().list();
    if (!people)
        return names;
    QStringList shared;
    for (const db::Person& person : *people) {
        const QString code = coderCode(person.id);
        if (names.contains(code))
            shared.append(code);
        if (!person.name.isEmpty())
            names.insert(code, person.name);
    }
    for (const QString& code : std::as_const(shared))
        names.remove(code);
    return names;
}

} // namespace

QString coderCode(const QUuid& person)
{
    return QStringLiteral("Coder ") + idText(person).left(kCodeDigits).toUpper();
}

QString sessionCode(const QUuid& session)
{
    return QStringLiteral("S-") + idText(session).left(kSessionDigits).toUpper();
}

QString caseCode(const QUuid& caseId)
{
    return QStringLiteral("C-") + idText(caseId).left(kSessionDigits).toUpper();
}

QString neutralMediaName(const QString& fileName)
{
    static const QStringList films{QStringLiteral("mp4"), QStringLiteral("m4v"),  QStringLiteral("mov"),
                                   QStringLiteral("mkv"), QStringLiteral("avi"),  QStringLiteral("webm"),
                                   QStringLiteral("mpg"), QStringLiteral("mpeg"), QStringLiteral("vob"),
                                   QStringLiteral("ts"),  QStringLiteral("mts"),  QStringLiteral("m2ts"),
                                   QStringLiteral("wmv"), QStringLiteral("3gp"),  QStringLiteral("mxf")};
    const QString ending = fileName.section(QLatin1Char('.'), -1).toLower();
    const QString name = QStringLiteral("recording");
    return films.contains(ending) ? name + QLatin1Char('.') + ending : name;
}

void nameCoders(db::AnnotationDocument& document, LibraryService& library)
{
    const QHash<QString, QString> names = namesByCode(library);
    const auto named = [&](QString& text) {
        for (auto one = names.begin(); one != names.end(); ++one)
            text.replace(one.key(), one.value());
    };
    named(document.author);
    QStringList taken;
    for (db::AnnotationTier& tier : document.tiers) {
        named(tier.annotator);
        if (!tier.kind.isEmpty()) // of others, name and words become words of notes, which exports leave as they are
            named(tier.name);
        tier.name = db::uniqueName(tier.name, taken);
        taken.append(tier.name);
    }
}

} // namespace alliance::app
