#pragma once
// The part of a font that a PDF embeds: outlines of the glyphs that are used; those of the others are blanked, so that
// they compress to nothing. No names, no tables that could carry a path. TrueType (ISO 14496-22 "glyf") and CFF (Adobe
// Technical Note 5176) outlines.

#include <QByteArray>
#include <QRawFont>
#include <QSet>

#include <optional>

namespace alliance::app::pages
{

struct FontProgram {
    bool cff = false;
    QByteArray bytes;
};

// Nothing: the font has neither kind of outlines (pictures, for example), or is damaged.
std::optional<FontProgram> fontProgram(const QRawFont& font, const QSet<quint32>& glyphs);

} // namespace alliance::app::pages
