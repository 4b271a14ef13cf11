#pragma once
// Models and puppets for tests, loaded once for all suites of the program: this takes longer than most of the tests.

#include "tests/support/puppet/PuppetRenderer.h"
#include "tests/vision/models/Photographs.h"

#include <gtest/gtest.h>

namespace alliance::test
{

class PuppetTest : public ::testing::Test
{
protected:
    void SetUp() override; // fails, and the test does not run, where packaging/setup has not been

    static PuppetRenderer& renderer();
};

} // namespace alliance::test
