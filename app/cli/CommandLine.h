#pragma once
// Arguments of one verb, by a table that also writes its help. `--name value` and `--name=value` are the same; `--`
// ends the options.

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <memory>

namespace alliance::db
{
class DamageLog;
}

namespace alliance::app::cli
{

struct Option {
    QString name;  // without dashes
    QString value; // name of its value in the help; empty: a switch
    QString help;
    bool repeats = false;
    bool required = false;
};

struct Syntax {
    QString verb;        // "library import"
    QString positionals; // as in the help: "PATH MEDIA..."
    qsizetype least = 0; // positionals
    qsizetype most = 0;  // -1: any number
    QString summary;     // one line
    QString details;     // further paragraphs of the help, may be empty
    QList<Option> options;
};

struct Damage {
    std::shared_ptr<db::DamageLog> log; // null: no library was opened
};

class Arguments
{
public:
    const QStringList& positionals() const { return m_positionals; }
    QString positional(qsizetype at) const { return m_positionals.value(at); }
    bool has(const QString& option) const { return m_values.contains(option); }
    QString value(const QString& option) const { return m_values.value(option).value(0); }
    QStringList values(const QString& option) const { return m_values.value(option); }
    // Where the library that a verb opens keeps what did not open, for whoever tells the result. Set once it is open.
    const std::shared_ptr<Damage>& damage() const { return m_damage; }

private:
    friend tl::expected<Arguments, QString> parse(const Syntax& syntax, const QStringList& words);
    QStringList m_positionals;
    QMap<QString, QStringList> m_values;
    std::shared_ptr<Damage> m_damage = std::make_shared<Damage>();
};

// The error is a sentence that says what was wrong.
tl::expected<Arguments, QString> parse(const Syntax& syntax, const QStringList& words);

QString usageLine(const Syntax& syntax);
QString helpText(const Syntax& syntax);

} // namespace alliance::app::cli
