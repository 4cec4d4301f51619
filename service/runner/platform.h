#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <sys/types.h>

namespace sem {

// What each system does in its own way.

// Makes orphaned descendants children of this process, however far they wander. False where the
// system has no such thing; then losing some of them cannot be ruled out.
bool adoptOrphans();

// In a forked child: the system kills it when its parent dies.
void dieWithParent();

// The rest of this process's life, and its children's, is spent in the background. Best effort.
void stepBack();

// Moves this process, and so all that it forks, into a control group. False where that cannot be.
bool enterControlGroup(const char *folder);

// Closes every descriptor from 3 on.
void closeInheritedDescriptors();

// Sets real blocks aside, so that writing them later cannot meet a full disk. The file may grow.
bool reserveRoom(int descriptor, off_t bytes);

// Differs from one start of the machine to the next.
std::string bootId();

// Grows only while the machine is awake: asleep, no job can make progress.
std::chrono::milliseconds awakeTime();

// What getrusage() puts into ru_maxrss, in bytes.
std::int64_t bytesOfPeak(long maxRss);

} // namespace sem
