#pragma once
// The pages of the help: which there are, their text with the keys that commands have now, and finding words in them.
// A page is HTML in :/help/LANGUAGE/NAME.html with <h1> as its title and <h2> for its sections. In it
// [[key:playback.toggle]] stands for the keys of a command (its name where it has none) and [[do:library.import]] for a
// link that runs it.

#include "app/actions/ActionRegistry.h"

#include <optional>

namespace alliance::app
{

struct HelpPage {
    QString key; // "trainee"
    QString title;
};

struct HelpHit {
    QString page;
    int section = 0; // 0: before the first one
    QString title;   // "Privacy › Consent"
    QString excerpt; // some words around what was found
};

class HelpPages
{
public:
    static const QString kStart; // key of the first page

    // `actions` outlives it. Pages of `language` ("en"); English ones where it has none.
    explicit HelpPages(const ActionRegistry& actions, const QString& language = QStringLiteral("en"));

    const QList<HelpPage>& pages() const { return m_pages; } // in the order of the contents
    bool has(const QString& key) const;
    // Ready for a rich text widget; sections are named "s1", "s2", ... Empty for a page that there is not.
    QString html(const QString& key) const;
    // Sections that have all the words, those with them in their title first; a beginning of a word is enough, capitals
    // and accents do not matter.
    QList<HelpHit> search(const QString& words) const;

private:
    struct Section {
        QString page;
        int number = 0;
        QString title;
        QString pageTitle;
        QString text;
    };

    QString raw(const QString& key) const;
    QString resolved(QString html) const;
    void readSections(const HelpPage& page);

    const ActionRegistry& m_actions;
    QString m_language;
    QList<HelpPage> m_pages;
    QList<Section> m_sections;
};

// The action of that name ("library.import").
std::optional<ActionId> actionOfKey(const ActionRegistry& actions, const QString& key);

} // namespace alliance::app
