#pragma once
// Search in the open library, with its answers in words. Belongs to the thread that opened it.

#include "app/jobs/JobContext.h"
#include "app/services/Failure.h"
#include "db/search/LibrarySearch.h"

#include <QSet>

#include <memory>

namespace alliance::app
{

struct SearchResult {
    QList<db::SearchHit> hits;
    QString count;       // "12 places", "more than 5000 places, the newest first"; empty: nothing was asked
    QStringList remarks; // what of the question could not be used, a sentence each
};

// How a text can be completed at the cursor: the beginning from `from` to the cursor is replaced by one of `choices`.
struct SearchCompletion {
    qsizetype from = 0;
    QStringList choices;
};

class SearchService
{
public:
    static Outcome<std::unique_ptr<SearchService>> open(const db::LibraryHandle& library);

    // Reads everything that can be found. Cancellable.
    Done fill(const JobContext& job);
    // What is in the library now. Never fails for what was typed. `typing`: the last word is not finished. `ownOnly`:
    // sessions of which nothing is told that others wrote or decided, as their own first pass is still to be made.
    Outcome<SearchResult> search(const QString& text, int limit, bool typing = false, const QSet<QUuid>& ownOnly = {});
    // Names of filters in the language of the program, and what can follow their colon.
    SearchCompletion complete(const QString& text, qsizetype cursor, const QSet<QUuid>& ownOnly = {}) const;

private:
    SearchService(std::filesystem::path folder, std::unique_ptr<db::LibrarySearch> search);

    std::filesystem::path m_folder;
    std::unique_ptr<db::LibrarySearch> m_search;
};

// Of a filter, in the language of the program: "kind". The English name is understood as well.
QString searchFilterName(db::SearchField field);
QString searchKindText(db::SearchKind kind);       // "Note"
QString searchPlaceText(const db::SearchHit& hit); // "KESTREL-7 · Session 3 · 0:12:40"

} // namespace alliance::app
