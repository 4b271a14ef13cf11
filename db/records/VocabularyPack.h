#pragma once
// Words that people code with. Packs are data (db/vocabulary/*.json) copied into the library, where editable ones can
// be changed; every change is a new revision. A code keeps its meaning for good: a term that is no longer wanted is
// retired, never renumbered.

#include <QList>
#include <QString>

namespace alliance::db
{

struct Term {
    QString code;         // stable, stored with notes and markers
    QString label;        // short
    QString explanation;  // a sentence or two
    QString group;        // code of the term it belongs under ("withdrawal" for "W1"), or empty
    bool retired = false; // not offered any more; what was coded with it stays readable
    friend bool operator==(const Term&, const Term&) = default;
};

struct TermList {
    QString code; // "note_kind", "principle", "stage", "marker_type", "marker_subtype", "strategy", ...
    QString title;
    QList<Term> terms;
    friend bool operator==(const TermList&, const TermList&) = default;
};

struct VocabularyPack {
    QString code; // "aft", "rupture_markers"
    int revision = 0;
    QString title;
    QString source; // where the words come from and what was not checked
    bool checkedAgainstSource = false;
    bool editable = false;
    bool locked = false;    // a site has locked its edits
    int segmentSeconds = 0; // length of the segments that are rated with it; 0: the pack does not say
    QList<TermList> lists;
};

// A code as it reads: from the newest revision that has it.
struct TermReading {
    Term term;
    QString list; // code of the list
    QString pack; // code of the pack
    int revision = 0;
};

} // namespace alliance::db
