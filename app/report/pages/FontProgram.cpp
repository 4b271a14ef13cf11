#include "app/report/pages/FontProgram.h"

#include <QList>
#include <QtEndian>

#include <algorithm>

namespace alliance::app::pages
{
namespace
{

// Reads numbers, high byte first; nothing beyond the end.
class Bytes
{
public:
    explicit Bytes(const QByteArray& bytes) : m_bytes(bytes) {}
    bool has(qint64 at, qint64 count) const { return at >= 0 && count >= 0 && at + count <= m_bytes.size(); }
    quint32 number(qint64 at, int size) const
    {
        quint32 value = 0;
        if (!has(at, size))
            return 0;
        for (int i = 0; i < size; ++i)
            value = value << 8 | static_cast<quint8>(m_bytes[at + i]);
        return value;
    }

private:
    const QByteArray& m_bytes;
};

// ---- CFF

constexpr char kEndChar = 14; // the charstring operator that ends a glyph

struct Index {
    QList<qint64> offsets; // of the items and the end of the last, in the table
    qint64 end = 0;
};

std::optional<Index> indexAt(const QByteArray& table, qint64 at)
{
    const Bytes bytes(table);
    if (!bytes.has(at, 2))
        return std::nullopt;
    const quint32 count = bytes.number(at, 2);
    if (count == 0)
        return Index{{}, at + 2};
    const int size = static_cast<int>(bytes.number(at + 2, 1));
    const qint64 data = at + 3 + qint64{count + 1} * size - 1;
    if (size < 1 || size > 4 || !bytes.has(at + 3, qint64{count + 1} * size))
        return std::nullopt;
    Index index;
    for (quint32 i = 0; i <= count; ++i) {
        index.offsets.append(data + bytes.number(at + 3 + qint64{i} * size, size));
        if (index.offsets.last() > table.size() || (i > 0 && index.offsets[i] < index.offsets[i - 1]))
            return std::nullopt;
    }
    index.end = index.offsets.last();
    return index;
}

// Operand of the operator 17 (CharStrings) of a top DICT.
std::optional<qint64> charStringsIn(const QByteArray& table, qint64 from, qint64 to)
{
    const Bytes bytes(table);
    qint64 last = 0;
    for (qint64 at = from; at < to;) {
        const quint32 b = bytes.number(at, 1);
        if (b <= 21) {
            if (b == 17)
                return last;
            at += b == 12 ? 2 : 1;
        } else if (b == 28) {
            last = static_cast<qint16>(bytes.number(at + 1, 2));
            at += 3;
        } else if (b == 29) {
            last = static_cast<qint32>(bytes.number(at + 1, 4));
            at += 5;
        } else if (b == 30) {
            for (++at; at < to && (bytes.number(at, 1) & 0xf) != 0xf && bytes.number(at, 1) >> 4 != 0xf; ++at) {
            }
            ++at;
        } else if (b <= 246) {
            last = qint64{b} - 139;
            ++at;
        } else {
            const qint64 next = bytes.number(at + 1, 1);
            last = b <= 250 ? (qint64{b} - 247) * 256 + next + 108 : -(qint64{b} - 251) * 256 - next - 108;
            at += 2;
        }
    }
    return std::nullopt;
}

std::optional<QByteArray> blankedCff(QByteArray table, const QSet<quint32>& glyphs)
{
    const qint64 header = static_cast<qint64>(Bytes(table).number(2, 1));
    const auto names = indexAt(table, header);
    const auto tops = names ? indexAt(table, names->end) : std::nullopt;
    if (!tops || tops->offsets.size() < 2)
        return std::nullopt;
    const auto at = charStringsIn(table, tops->offsets[0], tops->offsets[1]);
    const auto glyphIndex = at ? indexAt(table, *at) : std::nullopt;
    if (!glyphIndex)
        return std::nullopt;
    for (qsizetype i = 1; i + 1 < glyphIndex->offsets.size(); ++i) {
        if (!glyphs.contains(static_cast<quint32>(i)))
            std::fill(table.begin() + glyphIndex->offsets[i], table.begin() + glyphIndex->offsets[i + 1], kEndChar);
    }
    return table;
}

// ---- TrueType

constexpr quint32 kMoreComponents = 0x20, kWords = 0x1, kScale = 0x8, kTwoScales = 0x40, kMatrix = 0x80;

class Outlines
{
public:
    Outlines(QByteArray glyf, const QByteArray& loca, bool longOffsets)
        : m_glyf(std::move(glyf)), m_loca(loca), m_size(longOffsets ? 4 : 2)
    {
    }
    qint64 count() const { return m_loca.size() / m_size - 1; }
    qint64 start(qint64 glyph) const
    {
        const qint64 offset = Bytes(m_loca).number(glyph * m_size, m_size);
        return std::min<qint64>(m_size == 2 ? offset * 2 : offset, m_glyf.size());
    }

    // With the glyphs that those are made of.
    void close(QSet<quint32>& glyphs) const
    {
        QList<quint32> open(glyphs.begin(), glyphs.end());
        while (!open.isEmpty()) {
            for (const quint32 part : partsOf(open.takeLast())) {
                if (!glyphs.contains(part)) {
                    glyphs.insert(part);
                    open.append(part);
                }
            }
        }
    }

    QByteArray blanked(const QSet<quint32>& kept)
    {
        for (qint64 i = 1; i < count(); ++i) {
            if (!kept.contains(static_cast<quint32>(i)) && start(i) < start(i + 1))
                std::fill(m_glyf.begin() + start(i), m_glyf.begin() + start(i + 1), '\0');
        }
        return m_glyf;
    }

private:
    QList<quint32> partsOf(quint32 glyph) const
    {
        QList<quint32> parts;
        const Bytes bytes(m_glyf);
        if (glyph >= count() || start(glyph + 1) - start(glyph) < 10 ||
            static_cast<qint16>(bytes.number(start(glyph), 2)) >= 0)
            return parts;
        quint32 flags = kMoreComponents;
        for (qint64 at = start(glyph) + 10; (flags & kMoreComponents) && bytes.has(at, 4);) {
            flags = bytes.number(at, 2);
            parts.append(bytes.number(at + 2, 2));
            at += 4 + (flags & kWords ? 4 : 2);
            at += flags & kScale ? 2 : flags & kTwoScales ? 4 : flags & kMatrix ? 8 : 0;
        }
        return parts;
    }

    QByteArray m_glyf;
    const QByteArray& m_loca;
    int m_size;
};

void put(QByteArray& bytes, quint32 value, int size)
{
    for (int i = size - 1; i >= 0; --i)
        bytes.append(static_cast<char>(value >> (8 * i) & 0xff));
}

quint32 checkSum(const QByteArray& table)
{
    const Bytes bytes(table);
    quint32 sum = 0;
    for (qint64 at = 0; at < table.size(); at += 4) {
        const int rest = static_cast<int>(std::min<qint64>(4, table.size() - at));
        sum += bytes.number(at, rest) << (8 * (4 - rest));
    }
    return sum;
}

// A font file of these tables (ISO 14496-22, 4.5).
QByteArray fontFile(const QList<std::pair<QByteArray, QByteArray>>& tables)
{
    quint32 powers = 1;
    quint32 exponent = 0;
    while (powers * 2 <= static_cast<quint32>(tables.size())) {
        powers *= 2;
        ++exponent;
    }
    QByteArray file;
    put(file, 0x00010000, 4);
    put(file, static_cast<quint32>(tables.size()), 2);
    put(file, powers * 16, 2);
    put(file, exponent, 2);
    put(file, static_cast<quint32>(tables.size()) * 16 - powers * 16, 2);
    quint32 offset = 12 + 16 * static_cast<quint32>(tables.size());
    for (const auto& [name, content] : tables) {
        file.append(name);
        put(file, checkSum(content), 4);
        put(file, offset, 4);
        put(file, static_cast<quint32>(content.size()), 4);
        offset += (static_cast<quint32>(content.size()) + 3) & ~3U;
    }
    for (const auto& [name, content] : tables)
        file.append(content).append((4 - content.size() % 4) % 4, '\0');
    return file;
}

std::optional<QByteArray> trueType(const QRawFont& font, const QSet<quint32>& glyphs)
{
    const QByteArray head = font.fontTable("head");
    const QByteArray loca = font.fontTable("loca");
    if (head.size() < 54 || loca.isEmpty())
        return std::nullopt;
    Outlines outlines(font.fontTable("glyf"), loca, Bytes(head).number(50, 2) == 1);
    QSet<quint32> kept = glyphs;
    outlines.close(kept);
    QList<std::pair<QByteArray, QByteArray>> tables;
    for (const char* name : {"cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"}) {
        const QByteArray content = qstrcmp(name, "glyf") == 0 ? outlines.blanked(kept) : font.fontTable(name);
        if (!content.isEmpty())
            tables.append({name, content});
    }
    return fontFile(tables);
}

} // namespace

std::optional<FontProgram> fontProgram(const QRawFont& font, const QSet<quint32>& glyphs)
{
    if (const QByteArray cff = font.fontTable("CFF "); !cff.isEmpty()) {
        auto blanked = blankedCff(cff, glyphs);
        return blanked ? std::optional(FontProgram{true, std::move(*blanked)}) : std::nullopt;
    }
    if (font.fontTable("glyf").isEmpty())
        return std::nullopt;
    auto file = trueType(font, glyphs);
    return file ? std::optional(FontProgram{false, std::move(*file)}) : std::nullopt;
}

} // namespace alliance::app::pages
