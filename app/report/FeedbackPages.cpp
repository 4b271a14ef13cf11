#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(Feedback)
}

#include "app/report/FeedbackLimitsBox.h"
#include "app/report/FeedbackPages.h"
#include "app/report/FeedbackPageStyles.h"
#include "app/report/FeedbackSections.h"
#include "app/report/FeedbackTimelineFigure.h"
#include "app/report/FeedbackWords.h"
#include "app/report/pages/PageFlow.h"
#include "app/services/Language.h"
#include "app/services/TimeText.h"

namespace alliance::app
{
namespace
{

using namespace feedback;
using pages::PageDocument;
using pages::PageFlow;
using pages::Piece;
using pages::Role;
using pages::Span;
using pages::TextStyle;

constexpr double kPictureWidth = 1500; // units
constexpr double kColumnGap = 150;
constexpr double kAfterParagraph = 55;
constexpr double kHeadingRoom = 700; // with a heading stays at least this much of what it heads

QString momentAnchor(const QString& key)
{
    return QStringLiteral("moment-") + key;
}

QString noteAnchor(const QUuid& note)
{
    return QStringLiteral("note-") + note.toString(QUuid::WithoutBraces);
}

class Layout
{
public:
    Layout(const FeedbackComposition& composition, const FeedbackPictures& pictures, Paper paper)
        : m_composition(composition), m_pictures(pictures), m_flow(pointsOf(paper) * pages::kUnitsPerPoint, {})
    {
    }

    PageDocument run()
    {
        head();
        timeline();
        credit();
        moments();
        stages();
        groups(tr("What was said, and what could have been"), byKind(m_composition));
        groups(tr("By principle of metacommunication"), byPrinciple(m_composition));
        takeAways();
        replies();
        addLimitsBox(m_flow, m_composition);
        QStringList foot{eyebrow()};
        if (!m_composition.caseCode.isEmpty())
            foot.append(m_composition.caseCode);
        foot.append(tr("session %1").arg(m_composition.sessionNumber));
        foot.append(m_composition.release > 0 ? tr("version %1").arg(m_composition.release) : tr("draft"));
        pages::PageDocument document = m_flow.finish(foot.join(QStringLiteral(" · ")), tr("Page %1 of %2"), kFoot);
        document.title = eyebrow();
        document.language = documentLanguage();
        return document;
    }

private:
    // Paragraphs of a text of a person: blank lines part them.
    void text(int parent, const QString& words, const TextStyle& style, double gapBelow = kAfterParagraph)
    {
        const QStringList blocks = words.trimmed().split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < blocks.size(); ++i)
            m_flow.paragraph(Role::P, parent, {{blocks[i].trimmed(), style}},
                             i + 1 < blocks.size() ? kAfterParagraph : gapBelow);
    }

    int heading(const QString& words, double room = kHeadingRoom)
    {
        m_flow.gap(230);
        m_flow.need(300 + room);
        const int section = m_flow.node(Role::Section, 0);
        m_flow.bookmark(words, 0);
        m_flow.paragraph(Role::H2, section, {{words, kHeading}}, 45);
        m_flow.line(kTeal);
        m_flow.gap(120);
        return section;
    }

    void head()
    {
        const int section = m_flow.node(Role::Section, 0);
        m_flow.paragraph(Role::P, section, {{eyebrow().toUpper(), kEyebrow}}, 30);
        m_flow.paragraph(Role::H1, section, {{m_composition.title(), kTitle}}, 110);
        QList<Span> spans;
        for (const auto& [name, value] : facts(m_composition)) {
            if (!spans.isEmpty())
                spans.append({QStringLiteral("      "), kSmall});
            spans.append({name + QChar(QChar::Nbsp), kSmall});
            spans.append({QString(value).replace(QLatin1Char(' '), QChar(QChar::Nbsp)), kSmallStrong});
        }
        m_flow.paragraph(Role::P, section, spans, 130);
        m_flow.anchor(QStringLiteral("introduction"));
        if (!m_composition.introduction.isEmpty())
            text(section, m_composition.introduction, kBody, 110);
        m_flow.paragraph(Role::P, section, {{lead(), coloured(kSmall, QColor("#37454f"))}}, 60);
        if (!m_pictures.leftOut.isEmpty())
            m_flow.paragraph(Role::P, section, {{m_pictures.leftOut, kSmall}}, 60);
        else if (!m_pictures.covered.isEmpty() && !framesOf(m_composition).isEmpty())
            m_flow.paragraph(Role::P, section, {{m_pictures.covered, kSmall}}, 60);
    }

    void timeline()
    {
        m_flow.gap(80);
        addTimelineFigure(m_flow, timelineOf(m_composition));
    }

    // ---- moments

    QList<Span> links(const QList<NoteLine>& notes, const TextStyle& style)
    {
        QList<Span> spans;
        for (const NoteLine& note : notes) {
            if (!spans.isEmpty())
                spans.append({QStringLiteral(", "), style});
            spans.append({note.time, coloured(style, kTeal), noteAnchor(note.note)});
        }
        return spans;
    }

    void credit()
    {
        const QList<NoteLine> notes = restraint(m_composition);
        if (notes.isEmpty())
            return;
        m_flow.gap(130);
        m_flow.need(600);
        m_flow.beginBlock(kGreenWash, kGreen, 90);
        m_flow.paragraph(
            Role::P, 0,
            QList<Span>{{creditTitle() + QLatin1Char(' '), kStrong}, {creditText() + QLatin1Char(' '), kBody}} +
                links(notes, kBody),
            0);
        m_flow.endBlock();
    }

    void moments()
    {
        const int section = heading(tr("Moments"), 1500);
        const QList<NumberedMoment> all = numbered(m_composition);
        if (all.isEmpty())
            m_flow.paragraph(Role::P, section,
                             {{tr("No candidate was accepted yet, and no note about a moment is released."), kBody}},
                             0);
        for (qsizetype i = 0; i < all.size(); ++i) {
            moment(section, all[i]);
            if (i + 1 == all.size())
                break;
            m_flow.gap(110);
            m_flow.need(200);
            m_flow.line(kLine);
            m_flow.gap(130);
        }
    }

    // The picture beside the words. Returns whether there is one.
    bool still(int block, const FeedbackMoment& moment)
    {
        const FeedbackStill* picture = m_pictures.of(moment);
        if (!picture || picture->width <= 0)
            return false;
        const double height = kPictureWidth * picture->height / picture->width;
        m_flow.need(height + 200);
        const int figure = m_flow.node(Role::Figure, block, tr("The picture at frame %1").arg(moment.stillFrame));
        Piece piece;
        piece.kind = Piece::Kind::Picture;
        piece.node = figure;
        piece.rect = {m_flow.left(), m_flow.y(), kPictureWidth, height};
        piece.jpeg = picture->jpeg;
        piece.pixels = {picture->width, picture->height};
        m_flow.beside(piece);
        return true;
    }

    void moment(int section, const NumberedMoment& one)
    {
        const FeedbackMoment& moment = one.moment;
        m_flow.need(620);
        const int block = m_flow.node(Role::Block, section);
        const bool picture = still(block, moment);
        m_flow.anchor(momentAnchor(moment.key));
        const QString name = one.number > 0 ? QStringLiteral("%1  %2").arg(one.number).arg(moment.title) : moment.title;
        const QString time = moment.place ? shortTimeText(moment.place->range.start) + QStringLiteral("  ") : QString();
        m_flow.bookmark(time + name, 1, moment.key);
        if (picture)
            m_flow.beginColumn(kPictureWidth + kColumnGap);
        momentHead(block, one);
        momentBody(block, one);
        if (picture)
            m_flow.endColumn();
        m_flow.endBeside();
    }

    void momentHead(int block, const NumberedMoment& one)
    {
        const FeedbackMoment& moment = one.moment;
        QStringList place;
        place.append(moment.place ? placeText(*moment.place) : tr("On the session as a whole"));
        if (!moment.person.isEmpty())
            place.append(moment.person);
        if (one.number > 0)
            m_flow.paragraph(
                Role::H3, block,
                {{QStringLiteral("%1  ").arg(one.number), coloured(kSubheading, kTeal)}, {moment.title, kSubheading}},
                8);
        m_flow.paragraph(Role::P, block, {{place.join(QStringLiteral(" · ")), kSmall}}, 4);
        if (!moment.origin.isEmpty())
            m_flow.paragraph(Role::P, block, {{moment.origin, coloured(kSmall, kTeal)}}, 45);
    }

    void momentBody(int block, const NumberedMoment& one)
    {
        const FeedbackMoment& moment = one.moment;
        if (!moment.facts.isEmpty()) {
            const int list = m_flow.node(Role::List, block);
            for (const FeedbackFact& fact : moment.facts) {
                QList<Span> spans{{QStringLiteral("•  "), kSmall}};
                if (!fact.time.isEmpty())
                    spans.append({fact.time + QStringLiteral("  "), kSmall});
                spans.append({fact.text, coloured(kBody, QColor("#40505c"))});
                m_flow.paragraph(Role::Item, list, spans, 8);
            }
            m_flow.gap(30);
        }
        if (!moment.reason.isEmpty())
            text(block, tr("Why it was accepted: %1").arg(moment.reason), kBody);
        for (const FeedbackCode& code : moment.codes) {
            m_flow.need(350);
            m_flow.beginBlock(kWash, {}, 60);
            const int its = m_flow.node(Role::Block, block);
            m_flow.paragraph(Role::P, its, {{tr("Coded:") + QLatin1Char(' '), kStrong}, {code.text, kBody}},
                             code.comment.isEmpty() ? 0 : 30);
            text(its, code.comment, kBody, 0);
            m_flow.endBlock();
            m_flow.gap(60);
        }
        if (!moment.comment.isEmpty()) {
            m_flow.need(350);
            m_flow.beginBlock(kTealWash, kTeal, 70);
            text(block, moment.comment, kBody, 0);
            m_flow.endBlock();
            m_flow.gap(60);
        }
        for (const FeedbackNote& its : moment.notes)
            note(block, its, one.number > 0 && its.place && its.place != moment.place);
        repliesOf(block, moment.replies);
        if (const QString missing = m_pictures.missing(moment); !missing.isEmpty())
            m_flow.paragraph(Role::P, block, {{missing, kSmall}}, 0);
    }

    void note(int parent, const FeedbackNote& note, bool withPlace)
    {
        m_flow.need(450);
        m_flow.gap(25);
        const int block = m_flow.node(Role::Block, parent);
        m_flow.anchor(noteAnchor(note.id));
        const bool restrained = isRestraint(note);
        m_flow.beginBlock({}, restrained ? kGreenBar : kAmberBar, 0);
        QList<Span> spans{{note.kind.label, coloured(kSmallStrong, restrained ? kGreen : kAmber)}};
        for (const FeedbackTerm& principle : note.principles)
            spans.append({QStringLiteral("  ·  ") + termText(principle), kSmall});
        if (!note.stage.code.isEmpty())
            spans.append({QStringLiteral("  ·  ") + termText(note.stage), kSmall});
        if (!note.author.isEmpty())
            spans.append({QStringLiteral("  ·  ") + tr("by %1").arg(note.author), kSmall});
        if (withPlace)
            spans.append({QStringLiteral("  ·  ") + placeText(*note.place), kSmall});
        m_flow.paragraph(Role::P, block, spans, 12);
        text(block, note.text, kBody, note.replies.isEmpty() ? 0 : 50);
        repliesOf(block, note.replies);
        m_flow.endBlock();
        m_flow.gap(60);
    }

    void repliesOf(int parent, const QList<FeedbackReply>& replies)
    {
        for (qsizetype i = 0; i < replies.size(); ++i) {
            m_flow.need(350);
            m_flow.beginBlock({}, kReplyBar, 0);
            const int block = m_flow.node(Role::Block, parent);
            m_flow.paragraph(Role::P, block, {{replyHead(replies[i]), kSmall}}, 8);
            text(block, replies[i].text, kBody, 0);
            m_flow.endBlock();
            m_flow.gap(i + 1 < replies.size() ? 50 : 20);
        }
    }

    // ---- what follows

    void stages()
    {
        const QList<StageLine> lines = stageLines(m_composition);
        if (lines.isEmpty())
            return;
        const int section = heading(tr("Stages of resolution"));
        m_flow.paragraph(Role::P, section, {{stagesIntro(), kSmall}}, 80);
        const int list = m_flow.node(Role::List, section);
        for (const StageLine& stage : lines) {
            m_flow.need(250);
            m_flow.beginBlock({}, kStage, 0);
            QList<Span> spans{{stage.time + QStringLiteral("   "), kSmall}, {stage.text, kStrong}};
            if (!stage.again.isEmpty())
                spans.append({QStringLiteral("   ") + stage.again, coloured(kSmall, kStageInk)});
            const int item = m_flow.paragraph(Role::Item, list, spans, stage.comment.isEmpty() ? 0 : 15);
            text(item, stage.comment, kBody, 0);
            m_flow.endBlock();
            m_flow.gap(55);
        }
    }

    void groups(const QString& title, const QList<NoteGroup>& all)
    {
        if (all.isEmpty())
            return;
        const int section = heading(title);
        for (const NoteGroup& group : all) {
            m_flow.need(600);
            m_flow.paragraph(Role::H3, section, {{group.title, kStrong}}, 15);
            if (!group.intro.isEmpty())
                m_flow.paragraph(Role::P, section, {{group.intro, kSmall}}, 15);
            const int list = m_flow.node(Role::List, section);
            for (const NoteLine& note : group.notes)
                m_flow.paragraph(Role::Item, list,
                                 {{note.time, coloured(kBody, kTeal), noteAnchor(note.note)},
                                  {QStringLiteral("   ") + note.text, kBody}},
                                 22);
            m_flow.gap(90);
        }
    }

    void takeAways()
    {
        for (const NoteGroup& group : takeAway(m_composition)) {
            const int section = heading(group.title);
            m_flow.paragraph(Role::P, section, {{group.intro, kSmall}}, 80);
            const int list = m_flow.node(Role::List, section);
            for (const NoteLine& note : group.notes) {
                m_flow.need(400);
                if (!note.elsewhere)
                    m_flow.anchor(noteAnchor(note.note));
                m_flow.beginBlock(kWash, {}, 80);
                const int item = m_flow.node(Role::Item, list);
                m_flow.paragraph(Role::P, item,
                                 {{note.time, note.elsewhere ? coloured(kSmall, kTeal) : kSmall,
                                   note.elsewhere ? noteAnchor(note.note) : QString()}},
                                 10);
                text(item, note.text, kBody, 0);
                m_flow.endBlock();
                m_flow.gap(70);
            }
        }
        if (m_composition.closing.isEmpty())
            return;
        const int section = heading(tr("What to try next"));
        m_flow.anchor(QStringLiteral("closing"));
        text(section, m_composition.closing, kBody);
    }

    void replies()
    {
        if (m_composition.replies.isEmpty())
            return;
        repliesOf(heading(tr("Replies")), m_composition.replies);
    }

    const FeedbackComposition& m_composition;
    const FeedbackPictures& m_pictures;
    PageFlow m_flow;
};

} // namespace

pages::PageDocument feedbackPages(const FeedbackComposition& composition, const FeedbackPictures& pictures, Paper paper)
{
    return Layout(composition, pictures, paper).run();
}

} // namespace alliance::app
