#include "vision/models/ModelSet.h"

#include "tests/vision/models/Photographs.h"
#include "vision/face/FacePipeline.h"
#include "vision/models/Sha256.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>

namespace
{

using namespace alliance;
using base::ErrorCategory;
using testing::HasSubstr;

// A folder of links to the real model files, in which a test may replace some.
class ModelFolder : public testing::Test
{
protected:
    void SetUp() override
    {
        folder = std::filesystem::path(testing::TempDir()) /
                 (std::string("models-") + testing::UnitTest::GetInstance()->current_test_info()->name());
        std::filesystem::remove_all(folder);
        std::filesystem::create_directories(folder);
        for (const auto& entry : std::filesystem::directory_iterator(vision::modelFolder())) {
            std::filesystem::create_symlink(entry.path(), folder / entry.path().filename());
        }
    }
    void TearDown() override { std::filesystem::remove_all(folder); }

    std::string read(const std::string& name) const
    {
        std::ifstream in(folder / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    }
    void replace(const std::string& name, const std::string& content) const
    {
        std::filesystem::remove(folder / name);
        std::ofstream(folder / name, std::ios::binary) << content;
    }

    std::filesystem::path folder;
};

TEST_F(ModelFolder, loads_whole_and_says_which_models_it_holds)
{
    const auto first = vision::loadModels(folder);
    ASSERT_TRUE(first) << first.error().context;
    EXPECT_THAT((*first)->version(), HasSubstr("models-v1 "));
    EXPECT_EQ((*first)->version(), test::models()->version());
    EXPECT_EQ((*first)->faceGeometry().basis.size(), 33U);
    EXPECT_EQ((*first)->faceGeometry().triangles.size(), 898U);
}

TEST_F(ModelFolder, refuses_an_altered_file_by_name)
{
    std::string content = read("face_mesh_trunk.onnx");
    content[content.size() / 2] = static_cast<char>(content[content.size() / 2] ^ 1);
    replace("face_mesh_trunk.onnx", content);
    const auto loaded = vision::loadModels(folder);
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().category, ErrorCategory::Damaged);
    EXPECT_THAT(loaded.error().context, HasSubstr("face_mesh_trunk.onnx"));
}

TEST_F(ModelFolder, names_the_file_that_is_missing)
{
    std::filesystem::remove(folder / "pose_landmark_full.onnx");
    const auto loaded = vision::loadModels(folder);
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().category, ErrorCategory::NotFound);
    EXPECT_THAT(loaded.error().context, HasSubstr("pose_landmark_full.onnx"));
}

TEST_F(ModelFolder, that_is_missing_is_an_error)
{
    const auto loaded = vision::loadModels(folder / "elsewhere");
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().category, ErrorCategory::NotFound);
    EXPECT_THAT(loaded.error().context, HasSubstr("manifest.json"));
}

TEST_F(ModelFolder, with_a_broken_manifest_is_damaged)
{
    replace("manifest.json", R"({"format": 1, "files": {"face)");
    const auto loaded = vision::loadModels(folder);
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().category, ErrorCategory::Damaged);
}

TEST_F(ModelFolder, of_a_newer_format_is_refused)
{
    auto manifest = nlohmann::json::parse(read("manifest.json"));
    manifest["format"] = 2;
    replace("manifest.json", manifest.dump());
    const auto loaded = vision::loadModels(folder);
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().category, ErrorCategory::Newer);
}

TEST_F(ModelFolder, whose_manifest_vouches_for_a_file_that_is_no_network_gives_no_pipeline)
{
    const std::string content = "not a network";
    auto manifest = nlohmann::json::parse(read("manifest.json"));
    manifest["files"]["face_mesh_lips.onnx"] =
        vision::sha256Hex(reinterpret_cast<const unsigned char*>(content.data()), content.size());
    replace("face_mesh_lips.onnx", content);
    replace("manifest.json", manifest.dump());
    const auto loaded = vision::loadModels(folder);
    ASSERT_TRUE(loaded) << loaded.error().context;
    const auto pipeline = vision::FacePipeline::create(*loaded);
    ASSERT_FALSE(pipeline);
    EXPECT_EQ(pipeline.error().category, ErrorCategory::Damaged);
    EXPECT_THAT(pipeline.error().context, HasSubstr("face_mesh_lips.onnx"));
}

TEST(Sha256, gives_the_digests_of_the_standard)
{
    const auto digest = [](const std::string& text) {
        return vision::sha256Hex(reinterpret_cast<const unsigned char*>(text.data()), text.size());
    };
    EXPECT_EQ(digest(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(digest("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(digest("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(digest(std::string(1000000, 'a')), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

} // namespace
