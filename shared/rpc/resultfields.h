#pragma once

#include "shared/rpc/methods.h"

// The shapes that several results share; answers.h has the same as structs.
namespace sem::fields {

std::vector<Field> job();
std::vector<Field> enqueued();
std::vector<Field> explanation();
std::vector<Field> conditions();
std::vector<Field> queue();
std::vector<Field> error();

} // namespace sem::fields
