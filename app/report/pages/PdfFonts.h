#pragma once
// The fonts of one PDF: collects which glyphs are used and what they say, then writes them.

#include "app/report/pages/PageDocument.h"
#include "app/report/pages/PdfObjects.h"

#include <QHash>
#include <QMap>
#include <QRawFont>

#include <memory>
#include <vector>

namespace alliance::app::pages
{

class PdfFonts
{
public:
    // Notes the glyphs of a text. True: each of them stands for characters of its own; false: the text has to be given
    // beside them (ActualText).
    bool use(const Piece& text);
    // Number of the font of a run, as in "/F2"; -1: it cannot be embedded.
    int number(const QRawFont& font);
    // Of a glyph, in thousandths of the size.
    double advance(int number, quint32 glyph) const;
    // Writes them; the resource dictionary "/F0 5 0 R /F1 ...".
    QByteArray write(PdfObjects& objects) const;

private:
    struct Font {
        QByteArray key;
        QRawFont raw; // at the size of its units
        double perEm = 1000;
        QMap<quint32, QString> glyphs; // used, and what they say; empty where nobody knows
    };

    QByteArray write(PdfObjects& objects, const Font& font) const;
    std::vector<Font> m_fonts;
    QHash<QByteArray, int> m_numbers;
};

} // namespace alliance::app::pages
