#pragma once
// Which mesh points form lids and lips. Rows run from image left to image right unless stated; rows of one list match
// point by point.

#include <array>

namespace alliance::test
{

struct EyeRegion {
    int outer; // corners
    int inner;
    std::array<int, 7> upperLid; // from the outer to the inner corner, without corners
    std::array<int, 7> lowerLid;
    std::array<int, 7> crease;    // above the upper lid
    std::array<int, 7> underBrow; // above the crease
    std::array<int, 7> bag;       // below the lower lid
    int iris;                     // of the 478 points; the next four lie on its border
};

inline constexpr std::array<EyeRegion, 2> kEyes = {EyeRegion{33,
                                                             133,
                                                             {246, 161, 160, 159, 158, 157, 173},
                                                             {7, 163, 144, 145, 153, 154, 155},
                                                             {247, 30, 29, 27, 28, 56, 190},
                                                             {113, 225, 224, 223, 222, 221, 189},
                                                             {25, 110, 24, 23, 22, 26, 112},
                                                             468},
                                                   EyeRegion{263,
                                                             362,
                                                             {466, 388, 387, 386, 385, 384, 398},
                                                             {249, 390, 373, 374, 380, 381, 382},
                                                             {467, 260, 259, 257, 258, 286, 414},
                                                             {342, 445, 444, 443, 442, 441, 413},
                                                             {255, 339, 254, 253, 252, 256, 341},
                                                             473}};

struct LipRow {
    std::array<int, 9> points;
    double follows; // how much of the inner lip's way it goes
};

inline constexpr std::array<int, 2> kMouthCorners = {78, 308};
inline constexpr std::array<int, 9> kUpperInnerLip = {191, 80, 81, 82, 13, 312, 311, 310, 415};
inline constexpr std::array<int, 9> kLowerInnerLip = {95, 88, 178, 87, 14, 317, 402, 318, 324};
inline constexpr std::array<LipRow, 3> kUpperLip = {LipRow{{183, 42, 41, 38, 12, 268, 271, 272, 407}, 0.95},
                                                    LipRow{{184, 74, 73, 72, 11, 302, 303, 304, 408}, 0.85},
                                                    LipRow{{185, 40, 39, 37, 0, 267, 269, 270, 409}, 0.7}};
inline constexpr std::array<LipRow, 3> kLowerLip = {LipRow{{96, 89, 179, 86, 15, 316, 403, 319, 325}, 0.97},
                                                    LipRow{{77, 90, 180, 85, 16, 315, 404, 320, 307}, 0.92},
                                                    LipRow{{146, 91, 181, 84, 17, 314, 405, 321, 375}, 0.85}};

} // namespace alliance::test
