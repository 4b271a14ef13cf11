#pragma once
// Words that people code with. Packs are data (db/vocabulary/*.json) copied into the library, where editable ones can
// be changed; every change is a new revision.

#include <QList>
#include <QString>

namespace alliance::db
{

struct Term {
    QString code;        // stable, stored with notes and markers
    QString label;       // short
    QString explanation; // a sentence or two
    QString group;       // code of the term it belongs under ("withdrawal" for "W1"), or empty
};

struct TermList {
    QString code; // "note_kind", "principle", "stage", "marker_type", "marker_subtype", "strategy", ...
    QString title;
    QList<Term> terms;
};

struct VocabularyPack {
    QString code; // "aft", "rupture_markers"
    int revision = 0;
    QString title;
    QString source; // where the words come from and what was not checked
    bool checkedAgainstSource = false;
    bool editable = false;
    bool locked = false; // a site has locked its edits
    QList<TermList> lists;
};

} // namespace alliance::db
