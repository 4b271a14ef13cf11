// Which messages beside the pictures leave with a clip.

#include "media/export/SeiMessages.h"

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
const Message kTiming{1, {0, 0, 0, 0x10, 0, 0, 1}}; // needs escapes
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
        EXPECT_EQ(withNeededMessages(AV_CODEC_ID_H264, unitOf(all)), needed);
    EXPECT_EQ(withNeededMessages(AV_CODEC_ID_H264, needed), needed);
    EXPECT_TRUE(withNeededMessages(AV_CODEC_ID_H264, unitOf({user, captions})).empty());
    const Message rotated{47, {0x90, 0x00, 0x10}};
    EXPECT_EQ(withNeededMessages(AV_CODEC_ID_H264, unitOf({user, rotated})), unitOf({rotated}));
}

TEST(SeiMessages, LongOnesAndUnknownOnesAreSkippedToTheByte)
{
    const Message longOne{5, OwnedUnit(700, 0)}; // zeros: full of escapes
    const Message unknown{300, words("what a recorder keeps")};
    EXPECT_EQ(withNeededMessages(AV_CODEC_ID_H264, unitOf({longOne, kRecovery, unknown})), unitOf({kRecovery}));
}

TEST(SeiMessages, HevcHasTimeCodesThatGoAndHashesThatStay)
{
    const Message hash{132, OwnedUnit(17, 7)};
    const Message timeCode{136, {1, 2, 3}};
    EXPECT_EQ(withNeededMessages(AV_CODEC_ID_HEVC, unitOf({timeCode, hash}, AV_CODEC_ID_HEVC)),
              unitOf({hash}, AV_CODEC_ID_HEVC));
    EXPECT_TRUE(withNeededMessages(AV_CODEC_ID_H264, unitOf({hash})).empty()) << "H.264 has no such message";
}

TEST(SeiMessages, WhatDoesNotHoldTogetherGoesWholly)
{
    OwnedUnit cut = unitOf({kRecovery, {5, words("a long text that is cut off")}});
    cut.resize(cut.size() - 5);
    EXPECT_TRUE(withNeededMessages(AV_CODEC_ID_H264, cut).empty());
    EXPECT_TRUE(withNeededMessages(AV_CODEC_ID_H264, OwnedUnit{kH264Head}).empty());
    EXPECT_TRUE(withNeededMessages(AV_CODEC_ID_H264, OwnedUnit{}).empty());
    EXPECT_TRUE(withNeededMessages(AV_CODEC_ID_H264, OwnedUnit{kH264Head, 255, 255, 255}).empty());
}

TEST(SeiMessages, UnitsThatAreNotSpecifiedAndFillersStayBehind)
{
    const OwnedUnit slice{0x65, 1, 2, 3};
    for (const std::uint8_t head : {0x0c, 0x18, 0x1f, 0x09}) {
        std::vector<std::uint8_t> bytes;
        appendNeeded(AV_CODEC_ID_H264, OwnedUnit{head, 'G', 'P', 'S'}, bytes);
        EXPECT_TRUE(bytes.empty()) << int{head};
    }
    std::vector<std::uint8_t> bytes;
    appendNeeded(AV_CODEC_ID_H264, slice, bytes);
    EXPECT_EQ(bytes, (std::vector<std::uint8_t>{0, 0, 0, 1, 0x65, 1, 2, 3}));
    bytes.clear();
    appendNeeded(AV_CODEC_ID_HEVC, OwnedUnit{62 << 1, 1, 'G', 'P', 'S'}, bytes);
    EXPECT_TRUE(bytes.empty());
    appendNeeded(AV_CODEC_ID_HEVC, OwnedUnit{1 << 1, 1, 9, 9}, bytes);
    EXPECT_EQ(bytes.size(), 8U);
}

} // namespace
} // namespace alliance::media
