// Which messages beside the pictures leave with a clip.

#include "media/export/SeiMessages.h"

#include "media/export/PictureTiming.h"

#include <gtest/gtest.h>

#include <string_view>

namespace alliance::media
{
namespace
{

constexpr std::uint8_t kH264Head = 0x06;
constexpr std::uint8_t kHevcHead[] = {39 << 1, 1};

struct Message {
    unsigned type;
    OwnedUnit payload;
};

OwnedUnit escaped(const OwnedUnit& plain)
{
    OwnedUnit bytes;
    int zeros = 0;
    for (const std::uint8_t byte : plain) {
        if (zeros == 2 && byte <= 3) {
            bytes.push_back(3);
            zeros = 0;
        }
        bytes.push_back(byte);
        zeros = byte == 0 ? zeros + 1 : 0;
    }
    return bytes;
}

OwnedUnit unitOf(const std::vector<Message>& messages, AVCodecID codec = AV_CODEC_ID_H264)
{
    OwnedUnit plain;
    const auto number = [&plain](std::size_t value) {
        for (; value >= 255; value -= 255)
            plain.push_back(255);
        plain.push_back(static_cast<std::uint8_t>(value));
    };
    for (const Message& one : messages) {
        number(one.type);
        number(one.payload.size());
        plain.insert(plain.end(), one.payload.begin(), one.payload.end());
    }
    plain.push_back(0x80);
    OwnedUnit unit = codec == AV_CODEC_ID_H264 ? OwnedUnit{kH264Head} : OwnedUnit{kHevcHead[0], kHevcHead[1]};
    const OwnedUnit bytes = escaped(plain);
    unit.insert(unit.end(), bytes.begin(), bytes.end());
    return unit;
}

const Message kRecovery{6, {0x84}};
// A removal delay of 24 bits, an output delay of 24, a structure of one picture without a timestamp: needs escapes.
const Message kTiming{1, {0, 0, 0, 0, 0, 1, 0x04}};
constexpr TimingLayout kLayout{48, true};
OwnedUnit words(std::string_view text)
{
    return {text.begin(), text.end()};
}

TEST(SeiMessages, UserDataGoAndWhatDecodingNeedsStaysThoughTheyShareAUnit)
{
    const Message user{5, words("0123456789abcdefLeakmark 48.8584")};
    const Message captions{4, words("GA94Leakmark")};
    const OwnedUnit needed = unitOf({kTiming, kRecovery});
    for (const auto& all :
         {std::vector{user, kTiming, kRecovery}, {kTiming, user, kRecovery}, {kTiming, captions, kRecovery, user}})
        EXPECT_EQ(withNeededMessages(AV_CODEC_ID_H264, unitOf(all), kLayout), needed);
    EXPECT_EQ(withNeededMessages(AV_CODEC_ID_H264, needed, kLayout), needed);
    EXPECT_TRUE(withNeededMessages(AV_CODEC_ID_H264, unitOf({user, captions}), kLayout).empty());
    const Message rotated{47, {0x90, 0x00, 0x10}};
    EXPECT_EQ(withNeededMessages(AV_CODEC_ID_H264, unitOf({user, rotated}), kLayout), unitOf({rotated}));
}

TEST(SeiMessages, LongOnesAndUnknownOnesAreSkippedToTheByte)
{
    const Message longOne{5, OwnedUnit(700, 0)}; // zeros: full of escapes
    const Message unknown{300, words("what a recorder keeps")};
    EXPECT_EQ(withNeededMessages(AV_CODEC_ID_H264, unitOf({longOne, kRecovery, unknown}), kLayout),
              unitOf({kRecovery}));
}

TEST(SeiMessages, HevcHasTimeCodesThatGoAndHashesThatStay)
{
    const Message hash{132, OwnedUnit(17, 7)};
    const Message timeCode{136, {1, 2, 3}};
    EXPECT_EQ(withNeededMessages(AV_CODEC_ID_HEVC, unitOf({timeCode, hash}, AV_CODEC_ID_HEVC), kLayout),
              unitOf({hash}, AV_CODEC_ID_HEVC));
    EXPECT_TRUE(withNeededMessages(AV_CODEC_ID_H264, unitOf({hash}), kLayout).empty()) << "H.264 has no such message";
}

TEST(SeiMessages, PictureTimingKeepsItsDelaysAndItsStructureAndNoTimeOfDay)
{
    // Structure 3: two fields; the second has a whole timestamp of 12 pictures, 57 seconds, 58 minutes, 23 hours.
    const Message fields{1, {1, 2, 3, 4, 5, 6, 0x34, 0x02, 0x06, 0x73, 0xd5, 0xd5, 0x55, 0x55, 0x60}};
    const Message bare{1, {1, 2, 3, 4, 5, 6, 0x32}}; // 0011 00, and the end
    EXPECT_EQ(withNeededMessages(AV_CODEC_ID_H264, unitOf({fields, kRecovery}), kLayout), unitOf({bare, kRecovery}));
    EXPECT_EQ(withNeededMessages(AV_CODEC_ID_H264, unitOf({bare}), kLayout), unitOf({bare}));
    const Message delays{1, {1, 2, 3, 4, 5, 6}};
    EXPECT_EQ(withNeededMessages(AV_CODEC_ID_H264, unitOf({fields}), TimingLayout{48, false}), unitOf({delays}));
    const Message reserved{1, {1, 2, 3, 4, 5, 6, 0xf0}};
    const Message shorter{1, {1, 2, 3, 4, 5, 6}};
    for (const Message& one : {reserved, shorter})
        EXPECT_EQ(withNeededMessages(AV_CODEC_ID_H264, unitOf({one, kRecovery}), kLayout), unitOf({kRecovery}));
    EXPECT_TRUE(withNeededMessages(AV_CODEC_ID_H264, unitOf({fields}), std::nullopt).empty());
    EXPECT_TRUE(withNeededMessages(AV_CODEC_ID_H264, unitOf({fields}), TimingLayout{}).empty());
}

TEST(SeiMessages, WithoutALayoutThatAllSequencesShareNoPictureTimingIsBelieved)
{
    EXPECT_EQ(timingLayoutOf({}), std::nullopt);
    EXPECT_EQ(timingLayoutOf({OwnedUnit{0x68, 1, 2, 3}}), std::nullopt) << "of pictures, not of a sequence";
    const OwnedUnit cutOff{0x67, 0x42, 0xc0, 0x0d};
    for (std::size_t length = 1; length <= cutOff.size(); ++length)
        EXPECT_EQ(timingLayoutOf({OwnedUnit(cutOff.begin(), cutOff.begin() + static_cast<std::ptrdiff_t>(length))}),
                  std::nullopt);
}

TEST(SeiMessages, WhatDoesNotHoldTogetherGoesWholly)
{
    OwnedUnit cut = unitOf({kRecovery, {5, words("a long text that is cut off")}});
    cut.resize(cut.size() - 5);
    EXPECT_TRUE(withNeededMessages(AV_CODEC_ID_H264, cut, kLayout).empty());
    EXPECT_TRUE(withNeededMessages(AV_CODEC_ID_H264, OwnedUnit{kH264Head}, kLayout).empty());
    EXPECT_TRUE(withNeededMessages(AV_CODEC_ID_H264, OwnedUnit{}, kLayout).empty());
    EXPECT_TRUE(withNeededMessages(AV_CODEC_ID_H264, OwnedUnit{kH264Head, 255, 255, 255}, kLayout).empty());
}

TEST(SeiMessages, UnitsThatAreNotSpecifiedAndFillersStayBehind)
{
    const OwnedUnit slice{0x65, 1, 2, 3};
    for (const std::uint8_t head : {0x0c, 0x12, 0x18, 0x1f, 0x09}) {
        std::vector<std::uint8_t> bytes;
        appendNeeded(AV_CODEC_ID_H264, OwnedUnit{head, 'G', 'P', 'S'}, kLayout, bytes);
        EXPECT_TRUE(bytes.empty()) << int{head};
    }
    std::vector<std::uint8_t> bytes;
    appendNeeded(AV_CODEC_ID_H264, slice, kLayout, bytes);
    EXPECT_EQ(bytes, (std::vector<std::uint8_t>{0, 0, 0, 1, 0x65, 1, 2, 3}));
    bytes.clear();
    appendNeeded(AV_CODEC_ID_HEVC, OwnedUnit{62 << 1, 1, 'G', 'P', 'S'}, kLayout, bytes);
    EXPECT_TRUE(bytes.empty());
    appendNeeded(AV_CODEC_ID_HEVC, OwnedUnit{1 << 1, 1, 9, 9}, kLayout, bytes);
    EXPECT_EQ(bytes.size(), 8U);
}

} // namespace
} // namespace alliance::media
