#include "app/report/pages/PdfFonts.h"

#include "app/report/pages/FontProgram.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace alliance::app::pages
{
namespace
{

constexpr qsizetype kMapped = 100; // entries of one block of a character map

// The check sum of the font file among others: one font, whatever its size. (Qt's names of an engine for boxes crash.)
QByteArray keyOf(const QRawFont& font)
{
    return font.fontTable("head") + font.fontTable("OS/2");
}

QByteArray hex(quint32 glyph)
{
    return QByteArray::number(glyph, 16).rightJustified(4, '0');
}

QByteArray utf16(const QString& text)
{
    QByteArray digits;
    for (const QChar character : text)
        digits += QByteArray::number(character.unicode(), 16).rightJustified(4, '0');
    return digits;
}

quint16 numberAt(const QByteArray& table, qsizetype at)
{
    return at + 2 <= table.size() ? qFromBigEndian<quint16>(table.constData() + at) : quint16{0};
}

// By its table of names (ISO 14496-22, "name"): identifier 6.
QByteArray postScriptName(const QRawFont& font)
{
    constexpr quint16 kWindows = 3, kPostScript = 6;
    const QByteArray names = font.fontTable("name");
    const qsizetype texts = numberAt(names, 4);
    QByteArray name;
    for (qsizetype i = 0; i < numberAt(names, 2) && name.isEmpty(); ++i) {
        const qsizetype record = 6 + 12 * i;
        if (numberAt(names, record) != kWindows || numberAt(names, record + 6) != kPostScript)
            continue;
        const QByteArray utf16 = names.mid(texts + numberAt(names, record + 10), numberAt(names, record + 8));
        for (qsizetype at = 1; at < utf16.size(); at += 2) {
            if (QChar::isLetterOrNumber(static_cast<uchar>(utf16[at])) || utf16[at] == '-')
                name += utf16[at];
        }
    }
    return name.isEmpty() ? QByteArray("Font") : name;
}

// The six letters say that this is a part of the font (9.6.4).
QByteArray baseName(const QRawFont& font, const QMap<quint32, QString>& glyphs)
{
    quint32 sum = 2166136261U;
    for (auto one = glyphs.begin(); one != glyphs.end(); ++one)
        sum = (sum ^ one.key()) * 16777619U;
    QByteArray name;
    for (int i = 0; i < 6; ++i) {
        name += static_cast<char>('A' + sum % 26);
        sum /= 26;
    }
    return name + '+' + postScriptName(font);
}

// What glyphs say, for copying and for screen readers (9.10.3).
QByteArray characterMap(const QMap<quint32, QString>& glyphs)
{
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry "
                     "(Adobe) /Ordering (UCS) /Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 "
                     "def\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n";
    QByteArrayList entries;
    for (auto one = glyphs.begin(); one != glyphs.end(); ++one) {
        if (!one->isEmpty())
            entries.append('<' + hex(one.key()) + "> <" + utf16(*one) + ">\n");
    }
    for (qsizetype from = 0; from < entries.size(); from += kMapped) {
        const QByteArrayList block = entries.mid(from, kMapped);
        map += QByteArray::number(block.size()) + " beginbfchar\n" + block.join() + "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace

int PdfFonts::number(const QRawFont& font)
{
    if (!font.isValid())
        return -1;
    const QByteArray key = keyOf(font);
    if (const auto known = m_numbers.constFind(key); known != m_numbers.constEnd())
        return *known;
    int number = -1;
    if (!font.fontTable("CFF ").isEmpty() || !font.fontTable("glyf").isEmpty()) {
        number = static_cast<int>(m_fonts.size());
        QRawFont raw = font;
        const double perEm = font.unitsPerEm() > 0 ? font.unitsPerEm() : 1000;
        raw.setPixelSize(perEm);
        m_fonts.push_back({key, raw, perEm, {}});
    }
    m_numbers.insert(key, number);
    return number;
}

bool PdfFonts::use(const Piece& text)
{
    QList<std::pair<int, quint32>> glyphs; // by font
    for (const QGlyphRun& run : text.glyphs) {
        const int font = number(run.rawFont());
        for (const quint32 glyph : run.glyphIndexes())
            glyphs.append({font, glyph});
    }
    QString words = text.text;
    while (words.size() > glyphs.size() && words.endsWith(QLatin1Char(' ')))
        words.chop(1);
    const bool oneByOne =
        words.size() == glyphs.size() && std::none_of(words.begin(), words.end(), [](QChar character) {
            return character.isSurrogate() || character.direction() == QChar::DirR ||
                   character.direction() == QChar::DirAL;
        });
    bool clear = oneByOne;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const auto& [font, glyph] = glyphs[i];
        if (font < 0) {
            clear = false;
            continue;
        }
        QString& says = m_fonts[static_cast<std::size_t>(font)].glyphs[glyph];
        if (!oneByOne)
            continue;
        if (says.isEmpty())
            says = words[i];
        else if (says != words[i])
            clear = false;
    }
    return clear;
}

double PdfFonts::advance(int number, quint32 glyph) const
{
    const Font& font = m_fonts[static_cast<std::size_t>(number)];
    const QList<QPointF> advances = font.raw.advancesForGlyphIndexes({glyph}, QRawFont::UseDesignMetrics);
    return advances.isEmpty() ? 0 : std::round(advances.front().x() * 1000 / font.perEm);
}

QByteArray PdfFonts::write(PdfObjects& objects) const
{
    QByteArray resources;
    for (std::size_t i = 0; i < m_fonts.size(); ++i)
        resources += "/F" + QByteArray::number(static_cast<qulonglong>(i)) + ' ' + write(objects, m_fonts[i]) + ' ';
    return resources;
}

QByteArray PdfFonts::write(PdfObjects& objects, const Font& font) const
{
    const QList<quint32> glyphs = font.glyphs.keys();
    const auto program = fontProgram(font.raw, QSet<quint32>(glyphs.begin(), glyphs.end()));
    const QByteArray name = baseName(font.raw, font.glyphs);
    const double scale = 1000 / font.perEm;
    QByteArray file;
    if (program && program->cff)
        file = "/FontFile3 " + ref(objects.addStream(program->bytes, "/Subtype /CIDFontType0C"));
    else if (program)
        file = "/FontFile2 " +
               ref(objects.addStream(program->bytes, "/Length1 " + QByteArray::number(program->bytes.size())));
    const QRectF box = font.raw.boundingRect(0);
    const QByteArray bounds = real(std::floor(std::min(-500.0, box.left() * scale))) + ' ' +
                              real(-std::ceil(font.raw.descent() * scale)) + " 2000 " +
                              real(std::ceil(font.raw.ascent() * scale));
    const int descriptor = objects.add("<</Type /FontDescriptor /FontName /" + name + " /Flags 4 /FontBBox [" + bounds +
                                       "] /ItalicAngle 0 /Ascent " + real(std::round(font.raw.ascent() * scale)) +
                                       " /Descent " + real(-std::round(font.raw.descent() * scale)) + " /CapHeight " +
                                       real(std::round(font.raw.capHeight() * scale)) + " /StemV 80 " + file + ">>");
    QByteArray widths;
    const int number = m_numbers.value(font.key);
    for (const quint32 glyph : glyphs)
        widths += QByteArray::number(glyph) + " [" + real(advance(number, glyph)) + "] ";
    const bool cff = program && program->cff;
    const int descendant =
        objects.add(QByteArray("<</Type /Font /Subtype /") + (cff ? "CIDFontType0" : "CIDFontType2") + " /BaseFont /" +
                    name + " /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /FontDescriptor " +
                    ref(descriptor) + " /DW 0 /W [" + widths + "]" + (cff ? "" : " /CIDToGIDMap /Identity") + ">>");
    const int map = objects.addStream(characterMap(font.glyphs));
    return ref(objects.add("<</Type /Font /Subtype /Type0 /BaseFont /" + name + " /Encoding /Identity-H " +
                           "/DescendantFonts [" + ref(descendant) + "] /ToUnicode " + ref(map) + ">>"));
}

} // namespace alliance::app::pages
