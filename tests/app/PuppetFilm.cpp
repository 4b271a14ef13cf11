#include "tests/app/PuppetFilm.h"

#include "tests/support/puppet/DemoMovieWriter.h"
#include "vision/models/ModelSet.h"

#include <gtest/gtest.h>

namespace alliance::app
{

test::PuppetRenderer* puppets()
{
    static const auto made = []() -> base::Result<std::unique_ptr<test::PuppetRenderer>> {
        auto models = vision::loadModels(vision::modelFolder());
        if (!models)
            return tl::unexpected(models.error());
        return test::PuppetRenderer::create(*models, test::photoFolder());
    }();
    EXPECT_TRUE(made) << "run packaging/setup first";
    return made ? made->get() : nullptr;
}

void makePuppetFilm(const std::filesystem::path& file, int frames, const PuppetPoses& poses)
{
    constexpr int kRate = 48000;
    constexpr int kFramesPerSecond = 25;
    const test::PuppetRenderer* renderer = puppets();
    ASSERT_NE(renderer, nullptr);
    auto film = test::DemoMovieWriter::create(
        file, {test::PuppetRenderer::kWidth, test::PuppetRenderer::kHeight, kFramesPerSecond, kRate});
    ASSERT_TRUE(film);
    const std::vector<float> silence(static_cast<std::size_t>(kRate) * frames / kFramesPerSecond);
    ASSERT_TRUE((*film)->addSound(silence, silence));
    for (int n = 0; n < frames; ++n) {
        const test::PuppetFrame frame = renderer->render(poses(n), static_cast<std::uint64_t>(n));
        ASSERT_TRUE((*film)->addFrame(frame.image.view()));
    }
    ASSERT_TRUE((*film)->finish());
}

} // namespace alliance::app
