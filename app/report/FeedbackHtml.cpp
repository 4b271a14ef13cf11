#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(Feedback)
}

#include "app/report/FeedbackHtml.h"
#include "app/report/FeedbackSections.h"
#include "app/report/FeedbackStyle.h"
#include "app/report/FeedbackTimeline.h"
#include "app/report/FeedbackWords.h"
#include "app/services/Language.h"

namespace alliance::app
{
namespace
{

using namespace feedback;

QString element(const char* name, const QString& content, const char* style = nullptr)
{
    const QString tag = QString::fromLatin1(name);
    const QString attribute = style ? QStringLiteral(" class=\"%1\"").arg(QString::fromLatin1(style)) : QString();
    return u'<' + tag + attribute + u'>' + content + QStringLiteral("</") + tag + u'>';
}

QString anchorOf(const QUuid& note)
{
    return QStringLiteral("note-") + note.toString(QUuid::WithoutBraces).left(8);
}

QString linkTo(const NoteLine& note)
{
    return QStringLiteral("<a href=\"#%1\">%2</a>").arg(anchorOf(note.note), escaped(note.time));
}

QString header(const FeedbackComposition& composition, const FeedbackPictures& pictures)
{
    QString rows;
    for (const auto& [name, value] : facts(composition))
        rows += element("div", element("dt", escaped(name)) + element("dd", escaped(value)));
    QString html = element("p", escaped(eyebrow()), "eyebrow") + element("h1", escaped(composition.title())) +
                   element("dl", rows, "facts");
    if (!composition.introduction.isEmpty())
        html += element("div", paragraphs(composition.introduction), "introduction");
    html += element("p", escaped(lead()), "lead");
    if (!pictures.leftOut.isEmpty())
        html += element("p", escaped(pictures.leftOut), "remark");
    else if (!pictures.covered.isEmpty() && !framesOf(composition).isEmpty())
        html += element("p", escaped(pictures.covered), "remark");
    return element("header", html);
}

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

QString colour(TimelineShape::Kind kind)
{
    switch (kind) {
    case TimelineShape::Kind::Stage:
        return QStringLiteral("#6f7fb0");
    case TimelineShape::Kind::Note:
        return QStringLiteral("#a8620f");
    case TimelineShape::Kind::Restraint:
        return QStringLiteral("#3d7a4a");
    case TimelineShape::Kind::Untold:
        return QStringLiteral("#aebac2");
    default:
        return QStringLiteral("#1d6b72");
    }
}

QString shapeSvg(const TimelineShape& shape)
{
    const auto rect = [&](const char* style, const char* radius) {
        return QStringLiteral("<rect class=\"%1\" x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\" rx=\"%6\"/>")
            .arg(QString::fromLatin1(style), number(shape.x), number(shape.y), number(shape.width),
                 number(shape.height), QString::fromLatin1(radius));
    };
    const auto words = [&](const char* style) {
        const char* anchors[] = {"start", "middle", "end"};
        return QStringLiteral("<text class=\"%1\" x=\"%2\" y=\"%3\" text-anchor=\"%4\">%5</text>")
            .arg(QString::fromLatin1(style), number(shape.x), number(shape.y),
                 QString::fromLatin1(anchors[static_cast<int>(shape.anchor)]), escaped(shape.text));
    };
    const auto dot = [&](const char* style) {
        return QStringLiteral("<circle class=\"%1\" cx=\"%2\" cy=\"%3\" r=\"%4\"/>")
            .arg(QString::fromLatin1(style), number(shape.x), number(shape.y), number(shape.width / 2));
    };
    switch (shape.kind) {
    case TimelineShape::Kind::Moment:
        return rect("moment", "3");
    case TimelineShape::Kind::Stage:
        return rect("stage", "2");
    case TimelineShape::Kind::Note:
        return dot("note");
    case TimelineShape::Kind::Restraint:
        return dot("restraint");
    case TimelineShape::Kind::Span:
        return rect("span", "0");
    case TimelineShape::Kind::Untold:
        return rect("untold", "0");
    case TimelineShape::Kind::Axis:
        return rect("axis", "0");
    case TimelineShape::Kind::Tick:
        return words("tick");
    case TimelineShape::Kind::Lane:
        return words("lane");
    case TimelineShape::Kind::Count:
        return words("count");
    case TimelineShape::Kind::StageName:
        return words("stage-name");
    }
    return {};
}

QString timeline(const FeedbackComposition& composition)
{
    const TimelinePicture picture = timelineOf(composition);
    QString shapes;
    for (const TimelineShape& shape : picture.shapes)
        shapes += shapeSvg(shape);
    QString legend;
    for (const auto& [kind, text] : picture.legend)
        legend += QStringLiteral("<li><i style=\"background:%1\"></i>%2</li>").arg(colour(kind), escaped(text));
    return QStringLiteral("<figure class=\"timeline\"><svg viewBox=\"0 0 1000 %1\" role=\"img\" aria-label=\"%2\">%3"
                          "</svg><ul class=\"legend\">%4</ul></figure>")
        .arg(number(picture.height), escaped(picture.description), shapes, legend);
}

QString credit(const FeedbackComposition& composition)
{
    QStringList links;
    for (const NoteLine& note : restraint(composition))
        links.append(linkTo(note));
    if (links.isEmpty())
        return {};
    return element("div",
                   element("p", element("strong", escaped(creditTitle())) + u' ' + escaped(creditText()) + u' ' +
                                    links.join(QStringLiteral(", "))),
                   "credit");
}

QString replyBlock(const FeedbackReply& reply)
{
    return element("div", element("p", escaped(replyHead(reply)), "place") + paragraphs(reply.text), "reply");
}

QString tags(const FeedbackNote& note)
{
    QString html = element("span", escaped(note.kind.label), "tag kind");
    for (const FeedbackTerm& principle : note.principles)
        html += element("span", escaped(termText(principle)), "tag");
    if (!note.stage.code.isEmpty())
        html += element("span", escaped(termText(note.stage)), "tag");
    if (!note.author.isEmpty())
        html += element("span", escaped(tr("by %1").arg(note.author)), "author");
    return element("p", html, "tags");
}

QString noteBlock(const FeedbackNote& note, bool withPlace)
{
    QString html = tags(note);
    if (withPlace && note.place)
        html += element("p", escaped(placeText(*note.place)), "place");
    html += paragraphs(note.text);
    for (const FeedbackReply& reply : note.replies)
        html += replyBlock(reply);
    return QStringLiteral("<div class=\"note%1\" id=\"%2\">%3</div>")
        .arg(isRestraint(note) ? QStringLiteral(" restraint-note") : QString(), anchorOf(note.id), html);
}

QString stillBlock(const FeedbackStill* still, const FeedbackMoment& moment)
{
    if (!still)
        return {};
    const QString caption = tr("frame %1").arg(moment.stillFrame);
    const QString description = tr("The picture at frame %1").arg(moment.stillFrame);
    return QStringLiteral("<figure class=\"still\"><img src=\"%1\" width=\"%2\" height=\"%3\" alt=\"%4\">"
                          "<figcaption>%5</figcaption></figure>")
        .arg(dataUri(still->jpeg))
        .arg(still->width)
        .arg(still->height)
        .arg(escaped(description), escaped(caption));
}

QString momentHead(const NumberedMoment& one)
{
    const FeedbackMoment& moment = one.moment;
    if (one.number == 0)
        return element("p", moment.place ? escaped(placeText(*moment.place)) : escaped(tr("On the session as a whole")),
                       "place");
    QStringList place;
    if (moment.place)
        place.append(placeText(*moment.place));
    if (!moment.person.isEmpty())
        place.append(moment.person);
    return element("h3", element("span", QString::number(one.number), "number") + escaped(moment.title)) +
           element("p", escaped(place.join(QStringLiteral(" · "))), "place") +
           element("p", element("span", escaped(moment.origin), "tag candidate"), "tags");
}

QString momentCard(const NumberedMoment& one, const FeedbackPictures& pictures)
{
    const FeedbackMoment& moment = one.moment;
    QString body = momentHead(one);
    QString items;
    for (const FeedbackFact& fact : moment.facts)
        items += element("li", (fact.time.isEmpty() ? QString() : element("span", fact.time, "place") + u' ') +
                                   escaped(fact.text));
    if (!items.isEmpty())
        body += element("ul", items, "measured");
    if (!moment.reason.isEmpty())
        body += paragraphs(tr("Why it was accepted: %1").arg(moment.reason));
    for (const FeedbackCode& code : moment.codes)
        body += element("div",
                        element("p", element("strong", escaped(tr("Coded:"))) + u' ' + escaped(code.text)) +
                            paragraphs(code.comment),
                        "code");
    if (!moment.comment.isEmpty())
        body += element("div", paragraphs(moment.comment), "comment");
    for (const FeedbackNote& note : moment.notes)
        body += noteBlock(note, one.number > 0 && note.place && note.place != moment.place);
    for (const FeedbackReply& reply : moment.replies)
        body += replyBlock(reply);
    if (const QString missing = pictures.missing(moment); !missing.isEmpty())
        body += element("p", escaped(missing), "place");
    const QString still = stillBlock(pictures.of(moment), moment);
    return QStringLiteral("<article class=\"moment-card%1\">%2<div>%3</div></article>")
        .arg(still.isEmpty() ? QStringLiteral(" plain") : QString(), still, body);
}

QString momentsSection(const FeedbackComposition& composition, const FeedbackPictures& pictures)
{
    QString html = element("h2", escaped(tr("Moments")));
    const QList<NumberedMoment> moments = numbered(composition);
    if (moments.isEmpty())
        return html +
               element("p", escaped(tr("No candidate was accepted yet, and no note about a moment is released.")));
    for (const NumberedMoment& moment : moments)
        html += momentCard(moment, pictures);
    return html;
}

QString stagesSection(const FeedbackComposition& composition)
{
    QString items;
    for (const StageLine& stage : stageLines(composition)) {
        QString line = element("span", escaped(stage.time), "place") + u' ' + element("strong", escaped(stage.text));
        if (!stage.again.isEmpty())
            line += u' ' + element("span", escaped(QStringLiteral("↺ ") + stage.again), "again");
        items += element("li", line + paragraphs(stage.comment));
    }
    if (items.isEmpty())
        return {};
    return element("h2", escaped(tr("Stages of resolution"))) + element("p", escaped(stagesIntro())) +
           element("ol", items, "stages");
}

QString groupList(const NoteGroup& group)
{
    QString items;
    for (const NoteLine& note : group.notes)
        items += element("li", linkTo(note) + u' ' + escaped(note.text));
    QString html = element("h3", escaped(group.title));
    if (!group.intro.isEmpty())
        html += element("p", escaped(group.intro), "place");
    return element("div", html + element("ul", items));
}

QString groupsSection(const QString& title, const QList<NoteGroup>& groups)
{
    if (groups.isEmpty())
        return {};
    QString html;
    for (const NoteGroup& group : groups)
        html += groupList(group);
    return element("h2", escaped(title)) + element("div", html, "groups");
}

QString takeAwaySections(const FeedbackComposition& composition)
{
    QString html;
    for (const NoteGroup& group : takeAway(composition)) {
        QString items;
        for (const NoteLine& note : group.notes) {
            const QString place = element("p", note.elsewhere ? linkTo(note) : escaped(note.time), "place");
            items +=
                (note.elsewhere ? QStringLiteral("<li>") : QStringLiteral("<li id=\"%1\">").arg(anchorOf(note.note))) +
                place + paragraphs(note.text) + QStringLiteral("</li>");
        }
        html +=
            element("h2", escaped(group.title)) + element("p", escaped(group.intro)) + element("ul", items, "takeaway");
    }
    if (!composition.closing.isEmpty())
        html +=
            element("h2", escaped(tr("What to try next"))) + element("div", paragraphs(composition.closing), "closing");
    return html;
}

QString repliesSection(const FeedbackComposition& composition)
{
    QString html;
    for (const FeedbackReply& reply : composition.replies)
        html += replyBlock(reply);
    return html.isEmpty() ? html : element("h2", escaped(tr("Replies"))) + html;
}

QString coverageTable(const FeedbackComposition& composition)
{
    const QString instead = coverageText(composition);
    QString remarks;
    for (const QString& remark : composition.remarks)
        remarks += element("li", escaped(remark));
    if (!remarks.isEmpty())
        remarks = element("ul", remarks);
    if (!instead.isEmpty())
        return element("p", escaped(instead)) + remarks;
    QString head;
    for (const QString& name : coverageHeads())
        head += element("th", escaped(name));
    QString rows;
    for (const FeedbackCoverage& person : composition.coverage) {
        const QStringList cells = coverageRow(person);
        QString row = element("th", escaped(cells.front()));
        for (const QString& cell : cells.mid(1))
            row += element("td", escaped(cell));
        rows += element("tr", row);
    }
    return element("table", element("thead", element("tr", head)) + element("tbody", rows)) + remarks;
}

QString limitsSection(const FeedbackComposition& composition)
{
    QString items;
    for (const QString& sentence : limits(composition))
        items += element("li", escaped(sentence));
    return element("section", element("h2", escaped(limitsTitle())) + element("ul", items) + coverageTable(composition),
                   "limits");
}

} // namespace

QString renderFeedback(const FeedbackComposition& composition, const FeedbackPictures& pictures)
{
    const QString head =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%2\"><head><meta charset=\"utf-8\">"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
                       "style-src 'unsafe-inline'\">"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                       "<meta name=\"referrer\" content=\"no-referrer\"><title>%1</title><style>")
            .arg(escaped(eyebrow()), documentLanguage()) +
        styleSheet() + QStringLiteral("</style></head>");
    const QString body = header(composition, pictures) + timeline(composition) + credit(composition) +
                         momentsSection(composition, pictures) + stagesSection(composition) +
                         groupsSection(tr("What was said, and what could have been"), byKind(composition)) +
                         groupsSection(tr("By principle of metacommunication"), byPrinciple(composition)) +
                         takeAwaySections(composition) + repliesSection(composition) + limitsSection(composition) +
                         element("footer", element("p", escaped(footer(composition))));
    return head + QStringLiteral("<body><main>") + body + QStringLiteral("</main></body></html>\n");
}

} // namespace alliance::app
