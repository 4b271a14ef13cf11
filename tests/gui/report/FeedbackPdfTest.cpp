#include "app/report/FeedbackPdf.h"

#include "app/report/FeedbackPages.h"
#include "app/report/Still.h"
#include "media/base/Image.h"

#include <QImage>
#include <QTimeZone>

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

using base::MediaTime;

FeedbackMoment momentAt(double seconds, const QString& title, const QString& text)
{
    FeedbackMoment moment;
    moment.kind = FeedbackMoment::Kind::Candidate;
    moment.id = QUuid::createUuidV5(QUuid(), title);
    moment.key = QStringLiteral("candidate:") + moment.id.toString(QUuid::WithoutBraces);
    moment.place = FeedbackPlace{{MediaTime::fromSeconds(seconds), MediaTime::fromSeconds(seconds + 4)},
                                 static_cast<qint64>(seconds * 25)};
    moment.stillFrame = moment.place->frame;
    moment.title = title;
    FeedbackNote note;
    note.id = QUuid::createUuidV5(moment.id, text);
    note.kind = {QStringLiteral("restraint"), QStringLiteral("Restraint")};
    note.text = text;
    note.principles = {{QStringLiteral("M2"), QStringLiteral("Assume no parallel")}};
    note.place = moment.place;
    moment.notes = {note};
    return moment;
}

FeedbackComposition contentOf(int moments)
{
    FeedbackComposition content;
    content.sessionNumber = 3;
    content.caseCode = QStringLiteral("KESTREL-7");
    content.heldOn = QDate(2026, 5, 31);
    content.length = MediaTime::fromSeconds(3000);
    content.preparedBy = QStringLiteral("Dr. Maren Quill");
    content.preparedAt = QDateTime(QDate(2026, 6, 1), QTime(9, 0), QTimeZone::utc());
    for (int i = 0; i < moments; ++i)
        content.moments.append(momentAt(10.0 * (i + 1), QStringLiteral("Moment of %1").arg(i),
                                        QStringLiteral("You let the silence stand, and it held. ").repeated(6)));
    return content;
}

FeedbackPictures picturesOf(const FeedbackComposition& content)
{
    QImage grey(48, 27, QImage::Format_RGB888);
    grey.fill(Qt::gray);
    FeedbackStill still{48, 27,
                        encodeJpeg({grey.constBits(), grey.width(), grey.height(),
                                    static_cast<std::ptrdiff_t>(grey.bytesPerLine()), base::PixelFormat::Rgb24},
                                   80)};
    FeedbackPictures pictures;
    for (const qint64 frame : framesOf(content))
        pictures.byFrame.insert(frame, still);
    return pictures;
}

// Every compressed part of the file opened.
QByteArray opened(const QByteArray& pdf)
{
    QByteArray all;
    for (qsizetype at = pdf.indexOf("/FlateDecode"); at >= 0; at = pdf.indexOf("/FlateDecode", at + 1)) {
        const qsizetype from = pdf.indexOf("stream\n", at) + 7;
        const qsizetype length = pdf.indexOf("/Length ", at) + 8;
        const qsizetype size = pdf.mid(length, pdf.indexOf('>', length) - length).toLongLong();
        all += qUncompress(QByteArray(4, '\x7f') + pdf.mid(from, size));
    }
    return all;
}

TEST(FeedbackPdf, IsTaggedWithTitleLanguageBookmarksAndPageNumbers)
{
    const FeedbackComposition content = contentOf(12);
    const QByteArray pdf = feedbackPdf(content, picturesOf(content), Paper::A4);
    EXPECT_TRUE(pdf.startsWith("%PDF-1.7"));
    for (const char* part : {"/MarkInfo <</Marked true>>", "/StructTreeRoot", "/ParentTree", "/Lang", "/Outlines",
                             "/DisplayDocTitle true", "/S /Document", "/S /H1", "/S /H2", "/S /H3", "/S /Figure",
                             "/S /Link", "/Alt <feff", "/ToUnicode", "/Tabs /S"})
        EXPECT_TRUE(pdf.contains(part)) << part;
    const pages::PageDocument document = feedbackPages(content, picturesOf(content), Paper::A4);
    ASSERT_GT(document.pages.size(), 2);
    const QString foot = QStringLiteral("Page 2 of %1").arg(document.pages.size());
    EXPECT_TRUE(std::any_of(document.pages[1].pieces.begin(), document.pages[1].pieces.end(),
                            [&](const pages::Piece& piece) { return piece.text == foot; }));
    EXPECT_EQ(std::count_if(document.bookmarks.begin(), document.bookmarks.end(),
                            [](const pages::Bookmark& one) { return !one.key.isEmpty(); }),
              12);
}

TEST(FeedbackPdf, EveryPieceThatSaysSomethingHasItsPlaceInTheStructureAndOnThePage)
{
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const pages::PageDocument document = feedbackPages(contentOf(30), picturesOf(contentOf(30)), paper);
        EXPECT_EQ(document.size, pointsOf(paper) * pages::kUnitsPerPoint);
        const QRectF sheet(QPointF(0, 0), document.size);
        for (const pages::Page& page : document.pages) {
            qsizetype loose = 0;
            for (const pages::Piece& piece : page.pieces) {
                EXPECT_TRUE(sheet.contains(piece.rect)) << piece.text.toStdString();
                if (piece.kind == pages::Piece::Kind::Text && piece.node < 0)
                    ++loose;
            }
            EXPECT_EQ(loose, 2) << "only the foot of a page is no content";
        }
    }
}

TEST(FeedbackPdf, CarriesNoNameOfTheProgramNoPathAndNoTimeOfMaking)
{
    const FeedbackComposition content = contentOf(2);
    const QByteArray pdf = feedbackPdf(content, picturesOf(content), Paper::A4);
    const QByteArray all = pdf + opened(pdf);
    for (const char* leak : {"/Producer", "/Creator", "/Author", "/CreationDate", "/ModDate", "/usr/", "/home/",
                             "/tmp/", "fonts/", ".ttf", ".otf", "Exif", "Lavc", "Qt "})
        EXPECT_FALSE(all.contains(leak)) << leak;
    EXPECT_EQ(feedbackPdf(content, picturesOf(content), Paper::A4), pdf) << "the same content, the same bytes";
}

TEST(FeedbackPdf, WordsThatFitNowhereAndLettersOfManyKindsAreLaidOut)
{
    FeedbackComposition content = contentOf(1);
    content.introduction = QString(4000, QLatin1Char('W'));
    content.closing = QStringLiteral("שלום عربى 日本語 \U0001F642 e\u0301");
    content.sessionLabel = QString(300, QLatin1Char('x'));
    const pages::PageDocument document = feedbackPages(content, {}, Paper::A4);
    const QRectF sheet(QPointF(0, 0), document.size);
    for (const pages::Page& page : document.pages) {
        for (const pages::Piece& piece : page.pieces)
            EXPECT_TRUE(sheet.contains(piece.rect));
    }
    EXPECT_TRUE(opened(feedbackPdf(content, {}, Paper::A4)).contains("/ActualText"));
}

} // namespace
} // namespace alliance::app
