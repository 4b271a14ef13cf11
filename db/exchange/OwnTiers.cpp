#include "db/exchange/OwnTiers.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace alliance::db
{
namespace
{

struct Named {
    const char* name;
    const char* kind;
};
constexpr std::array kNames{Named{"Notes", "note"},
                            Named{"Notes on the session", "note"},
                            Named{"Markers", "marker"},
                            Named{"Stages", "stage"},
                            Named{"Ratings", "rating"},
                            Named{"Settled", "settlement"},
                            Named{"Measured candidates", "candidate"},
                            Named{"Decisions", "decision"}};

const QString kBetweenFields = QStringLiteral(" | ");
const QString kBeforeText = QStringLiteral(", ");
const QString kVisibility = QStringLiteral("visibility");
const QString kUsualVisibility = QStringLiteral("supervision");

QString escaped(const QString& text)
{
    QString all;
    for (const QChar c : text) {
        if (c == QLatin1Char('\n')) {
            all += QStringLiteral("\\n");
            continue;
        }
        if (QStringLiteral("\\[]|,").contains(c))
            all += QLatin1Char('\\');
        all += c;
    }
    return all;
}

// Up to the first of `ends` that has no "\" before it; `at` is then there, or at the end of the text.
QString unescapedUntil(const QString& text, qsizetype& at, const QString& ends)
{
    QString all;
    for (; at < text.size() && !ends.contains(text[at]); ++at) {
        if (text[at] != QLatin1Char('\\') || at + 1 == text.size()) {
            all += text[at];
            continue;
        }
        ++at;
        all += text[at] == QLatin1Char('n') ? QLatin1Char('\n') : text[at];
    }
    return all;
}

// "[a=1 | b=2]"; empty: there are none.
QString fieldsText(const Annotation& annotation)
{
    QStringList fields;
    for (auto field = annotation.fields.begin(); field != annotation.fields.end(); ++field)
        if (field.key() != kVisibility || field.value() != kUsualVisibility)
            fields.append(field.key() + QLatin1Char('=') + escaped(field.value()));
    return fields.isEmpty() ? QString() : QStringLiteral("[%1]").arg(fields.join(kBetweenFields));
}

// From "[" on; `at` is then behind "]". False: they have no end or no names.
bool readFields(const QString& text, qsizetype& at, QMap<QString, QString>& fields)
{
    static const QRegularExpression fieldName(QStringLiteral("^[a-z_]+$"));
    while (at < text.size() && text[at] != QLatin1Char(']')) {
        ++at;
        const QString field = unescapedUntil(text, at, QStringLiteral("|]"));
        const qsizetype equals = field.indexOf(QLatin1Char('='));
        const QString name = field.left(std::max<qsizetype>(equals, 0)).trimmed();
        if (equals < 0 ? !field.isEmpty() : !fieldName.match(name).hasMatch())
            return false;
        const bool more = at < text.size() && text[at] == QLatin1Char('|');
        if (equals < 0)
            continue;
        QString value = field.mid(equals + 1);
        if (more && value.endsWith(QLatin1Char(' ')))
            value.chop(1);
        fields.insert(name, value);
    }
    return at++ < text.size();
}

bool makesSense(const QString& kind, const Annotation& annotation)
{
    static const QRegularExpression isCode(QStringLiteral("^[^\\s]{1,80}$"));
    const auto has = [&](const char* field) { return annotation.fields.contains(QLatin1String(field)); };
    if (kind == QLatin1String("candidate"))
        return true;
    if (!isCode.match(annotation.code).hasMatch())
        return false;
    return kind == QLatin1String("note")         ? !annotation.text.trimmed().isEmpty()
           : kind == QLatin1String("rating")     ? has("value")
           : kind == QLatin1String("settlement") ? has("compared")
           : kind == QLatin1String("decision")   ? has("candidate")
                                                 : true;
}

// Those have no visibility of their own.
bool isOfCandidates(const QString& kind)
{
    return kind == QLatin1String("candidate") || kind == QLatin1String("decision");
}

std::optional<OwnAnnotation> checked(const AnnotationTier& tier, const Annotation& annotation)
{
    if (!makesSense(tier.kind, annotation))
        return std::nullopt;
    OwnAnnotation own{tier, annotation};
    if (!own.annotation.fields.contains(kVisibility) && !isOfCandidates(tier.kind))
        own.annotation.fields.insert(kVisibility, kUsualVisibility);
    return own;
}

QString namesPattern()
{
    QStringList names;
    for (const Named& one : kNames)
        names.append(QLatin1String(one.name));
    return names.join(QLatin1Char('|'));
}

} // namespace

std::optional<AnnotationTier> ownTierCalled(const QString& name)
{
    static const QRegularExpression pattern(QStringLiteral("^((%1): (.*?))(?: \\(\\d{1,6}\\))*$").arg(namesPattern()));
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    AnnotationTier tier;
    tier.name = match.captured(1);
    const auto* const named = std::find_if(
        kNames.begin(), kNames.end(), [&](const Named& one) { return match.captured(2) == QLatin1String(one.name); });
    tier.kind = QLatin1String(named->kind);
    (tier.kind == QLatin1String("candidate") ? tier.participant : tier.annotator) = match.captured(3);
    return tier;
}

QString ownLabel(const Annotation& annotation)
{
    const QString fields = fieldsText(annotation);
    return escaped(annotation.code) + (fields.isEmpty() ? QString() : QLatin1Char(' ') + fields) +
           (annotation.text.isEmpty() ? QString() : kBeforeText + annotation.text);
}

QString ownComment(const Annotation& annotation)
{
    QString fields = fieldsText(annotation);
    if (fields.isEmpty() && annotation.text.startsWith(QLatin1Char('[')))
        fields = QStringLiteral("[]");
    return fields + (fields.isEmpty() || annotation.text.isEmpty() ? QString() : QStringLiteral(" ")) + annotation.text;
}

std::optional<OwnAnnotation> fromOwnLabel(const QString& tier, const QString& label, const Annotation& annotation)
{
    const auto own = ownTierCalled(tier);
    if (!own)
        return std::nullopt;
    Annotation read = annotation;
    read.text.clear();
    qsizetype at = 0;
    read.code = unescapedUntil(label, at, QStringLiteral("[,")).trimmed();
    if (at < label.size() && label[at] == QLatin1Char('[') && !readFields(label, at, read.fields))
        return std::nullopt;
    if (at < label.size() && label[at] != QLatin1Char(','))
        return std::nullopt;
    read.text = label.mid(at + 1);
    if (read.text.startsWith(QLatin1Char(' ')))
        read.text.remove(0, 1);
    return checked(*own, read);
}

std::optional<OwnAnnotation> fromOwnComment(const QString& tier, const Annotation& annotation)
{
    const auto own = ownTierCalled(tier);
    if (!own)
        return std::nullopt;
    Annotation read = annotation;
    qsizetype at = 0;
    if (read.text.startsWith(QLatin1Char('['))) {
        QMap<QString, QString> fields = read.fields;
        if (readFields(annotation.text, at, fields)) {
            read.fields = fields;
            read.text.remove(0, at);
            if (read.text.startsWith(QLatin1Char(' ')))
                read.text.remove(0, 1);
        }
    }
    return checked(*own, read);
}

std::optional<OwnAnnotation> fromOwnLine(const QString& line, const Annotation& annotation)
{
    static const QRegularExpression pattern(QStringLiteral("^((?:%1): .*?): (.+)$").arg(namesPattern()),
                                            QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(line);
    return match.hasMatch() ? fromOwnLabel(match.captured(1), match.captured(2), annotation) : std::nullopt;
}

QList<AnnotationTier> withOwnTiers(const QList<AnnotationTier>& tiers, const OwnReader& read)
{
    QList<AnnotationTier> all;
    QList<AnnotationTier> own;
    for (const AnnotationTier& tier : tiers) {
        AnnotationTier rest = tier;
        rest.annotations.clear();
        for (const Annotation& annotation : tier.annotations) {
            const auto known = read(tier, annotation);
            if (!known) {
                rest.annotations.append(annotation);
                continue;
            }
            auto place = std::find_if(own.begin(), own.end(),
                                      [&](const AnnotationTier& one) { return one.name == known->tier.name; });
            if (place == own.end())
                place = own.insert(own.end(), known->tier);
            place->annotations.append(known->annotation);
        }
        if (!rest.annotations.isEmpty() || tier.annotations.isEmpty())
            all.append(rest);
    }
    return all + own;
}

} // namespace alliance::db
