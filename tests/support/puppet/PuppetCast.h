#pragma once
// Who plays in the demo session: the photographs and clothes of the two puppets, by indexOf(Place).

#include "tests/support/puppet/PuppetBody.h"
#include "tests/support/puppet/PuppetPhoto.h"

namespace alliance::test
{

const std::array<PhotoRecipe, 2>& castPhotographs();
const std::array<Clothes, 2>& castClothes();

} // namespace alliance::test
