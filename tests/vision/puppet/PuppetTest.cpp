#include "tests/vision/puppet/PuppetTest.h"

namespace alliance::test
{
namespace
{

const base::Result<std::unique_ptr<PuppetRenderer>>& puppets()
{
    static const base::Result<std::unique_ptr<PuppetRenderer>> made = PuppetRenderer::create(models(), photoFolder());
    return made;
}

} // namespace

void PuppetTest::SetUp()
{
    ASSERT_NE(models(), nullptr);
    ASSERT_TRUE(puppets()) << puppets().error().context;
}

PuppetRenderer& PuppetTest::renderer()
{
    return **puppets();
}

} // namespace alliance::test
