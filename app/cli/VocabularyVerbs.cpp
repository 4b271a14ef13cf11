#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(VocabularyVerbs)
}

#include "app/cli/Passphrases.h"
#include "app/cli/RecordArguments.h"
#include "app/services/VocabularyService.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace alliance::app::cli
{
namespace
{

QJsonObject termJson(const db::Term& term)
{
    QJsonObject json{{QStringLiteral("code"), term.code},
                     {QStringLiteral("label"), term.label},
                     {QStringLiteral("explanation"), term.explanation},
                     {QStringLiteral("retired"), term.retired}};
    if (!term.group.isEmpty())
        json.insert(QStringLiteral("group"), term.group);
    return json;
}

QJsonObject packJson(const db::VocabularyPack& pack)
{
    QJsonArray lists;
    for (const db::TermList& list : pack.lists) {
        QJsonArray terms;
        for (const db::Term& term : list.terms)
            terms.append(termJson(term));
        lists.append(QJsonObject{{QStringLiteral("code"), list.code},
                                 {QStringLiteral("title"), list.title},
                                 {QStringLiteral("terms"), terms}});
    }
    return {{QStringLiteral("pack"), pack.code},
            {QStringLiteral("revision"), pack.revision},
            {QStringLiteral("title"), pack.title},
            {QStringLiteral("source"), pack.source},
            {QStringLiteral("checked_against_source"), pack.checkedAgainstSource},
            {QStringLiteral("editable"), pack.editable},
            {QStringLiteral("locked"), pack.locked},
            {QStringLiteral("segment_seconds"), pack.segmentSeconds},
            {QStringLiteral("lists"), lists}};
}

QString packLine(const db::VocabularyPack& pack)
{
    QString line = tr("%1  %2, revision %3").arg(pack.code, pack.title).arg(pack.revision);
    if (pack.locked)
        line += QStringLiteral("  ") + tr("locked");
    else if (!pack.editable)
        line += QStringLiteral("  ") + tr("as its source has it");
    return line;
}

QStringList packLines(const db::VocabularyPack& pack)
{
    QStringList lines{packLine(pack)};
    for (const db::TermList& list : pack.lists) {
        lines.append(QStringLiteral("  %1  %2").arg(list.code, list.title));
        for (const db::Term& term : list.terms)
            lines.append(QStringLiteral("    %1  %2%3")
                             .arg(term.code, -6)
                             .arg(term.label, term.retired ? QStringLiteral("  ") + tr("(retired)") : QString()));
    }
    return lines;
}

ExitCode shown(const Outcome<db::VocabularyPack>& pack, Console& console, const QString& sentence)
{
    if (!pack)
        return console.failure(pack.error());
    return console.result(packJson(*pack), sentence.arg(pack->code).arg(pack->revision));
}

using Work = std::function<ExitCode(const Arguments&, Console&, VocabularyService&)>;

std::function<ExitCode(const Arguments&, Console&)> onVocabulary(Work work)
{
    return [work = std::move(work)](const Arguments& arguments, Console& console) {
        auto library = openLibrary(arguments);
        if (!library)
            return console.failure(library.error());
        VocabularyService vocabulary(**library);
        return work(arguments, console, vocabulary);
    };
}

ExitCode list(const Arguments& arguments, Console& console, VocabularyService& vocabulary)
{
    const QString one = arguments.value(QStringLiteral("pack"));
    const auto packs = one.isEmpty() ? vocabulary.packs() : vocabulary.revisions(one);
    if (!packs)
        return console.failure(packs.error());
    QJsonArray json;
    QStringList lines;
    for (const db::VocabularyPack& pack : *packs) {
        if (!one.isEmpty() && &pack != &packs->back())
            continue;
        json.append(packJson(pack));
        lines += packLines(pack);
    }
    return console.result({{QStringLiteral("packs"), json}}, lines.join(QLatin1Char('\n')));
}

ExitCode exportPack(const Arguments& arguments, Console& console, VocabularyService& vocabulary)
{
    const QString file = arguments.value(QStringLiteral("out"));
    const QString pack = arguments.positional(1);
    const Done done = vocabulary.exportFile(pack, pathOf(file), arguments.has(QStringLiteral("force")));
    if (!done)
        return console.failure(done.error());
    return console.result({{QStringLiteral("pack"), pack}, {QStringLiteral("file"), file}},
                          tr("Vocabulary %1 written to “%2”").arg(pack, file));
}

ExitCode importPack(const Arguments& arguments, Console& console, VocabularyService& vocabulary)
{
    return shown(vocabulary.importFile(pathOf(arguments.positional(1))), console,
                 tr("Vocabulary %1 taken in as revision %2"));
}

ExitCode setTerm(const Arguments& arguments, Console& console, VocabularyService& vocabulary)
{
    const db::Term term{arguments.value(QStringLiteral("code")), arguments.value(QStringLiteral("label")),
                        arguments.value(QStringLiteral("explanation")), arguments.value(QStringLiteral("group")),
                        false};
    return shown(vocabulary.setTerm(arguments.positional(1), arguments.value(QStringLiteral("list")), term), console,
                 tr("Vocabulary %1: revision %2"));
}

ExitCode retire(const Arguments& arguments, Console& console, VocabularyService& vocabulary)
{
    return shown(vocabulary.retireTerm(arguments.positional(1), arguments.value(QStringLiteral("list")),
                                       arguments.value(QStringLiteral("code"))),
                 console, tr("Vocabulary %1: revision %2"));
}

Verb packVerb(const char* name, const char* positionals, const QString& summary, const QString& details,
              const QList<Option>& options, Work work)
{
    const QString words = QString::fromLatin1(positionals);
    const qsizetype count = words.count(QLatin1Char(' ')) + 1;
    return {{QStringLiteral("vocabulary ") + QString::fromLatin1(name), words, count, count, summary, details,
             options + QList<Option>{jsonOption()}},
            onVocabulary(std::move(work))};
}

Option listOption()
{
    return {QStringLiteral("list"), QStringLiteral("LIST"), tr("list of the pack, such as marker_subtype"), false,
            true};
}

Option codeOption()
{
    return {QStringLiteral("code"), QStringLiteral("CODE"), tr("code of the term"), false, true};
}

} // namespace

Verb vocabularyListVerb()
{
    return packVerb("list", "PATH", tr("list the words that are coded with"), {},
                    {{QStringLiteral("pack"), QStringLiteral("PACK"), tr("only this one")}}, list);
}

Verb vocabularyExportVerb()
{
    return packVerb("export", "PATH PACK", tr("write a vocabulary pack as JSON"), {},
                    {{QStringLiteral("out"), QStringLiteral("FILE"), tr("file to write"), false, true},
                     {QStringLiteral("force"), {}, tr("replace a file that is there")}},
                    exportPack);
}

Verb vocabularyImportVerb()
{
    return packVerb("import", "PATH FILE", tr("take in a vocabulary pack, or a new revision of one"),
                    tr("Terms that the file leaves out are retired: what was coded with them stays readable."), {},
                    importPack);
}

Verb vocabularySetVerb()
{
    return packVerb("set", "PATH PACK", tr("add a term to a pack, or change one"),
                    tr("A code keeps its meaning: for another one take a new code."),
                    {listOption(),
                     codeOption(),
                     {QStringLiteral("label"), QStringLiteral("T"), tr("short name"), false, true},
                     {QStringLiteral("explanation"), QStringLiteral("T"), tr("a sentence or two")},
                     {QStringLiteral("group"), QStringLiteral("CODE"), tr("term it belongs under")}},
                    setTerm);
}

Verb vocabularyRetireVerb()
{
    return packVerb("retire", "PATH PACK", tr("offer a term no more; what was coded with it stays"), {},
                    {listOption(), codeOption()}, retire);
}

Verb vocabularyLockVerb()
{
    return packVerb("lock", "PATH PACK", tr("lock a pack against changes (supervisors and directors)"), {}, {},
                    [](const Arguments& arguments, Console& console, VocabularyService& vocabulary) {
                        return shown(vocabulary.setLocked(arguments.positional(1), true), console,
                                     tr("Vocabulary %1, revision %2, is locked"));
                    });
}

Verb vocabularyUnlockVerb()
{
    return packVerb("unlock", "PATH PACK", tr("unlock a pack (supervisors and directors)"), {}, {},
                    [](const Arguments& arguments, Console& console, VocabularyService& vocabulary) {
                        return shown(vocabulary.setLocked(arguments.positional(1), false), console,
                                     tr("Vocabulary %1, revision %2, can be changed"));
                    });
}

} // namespace alliance::app::cli
