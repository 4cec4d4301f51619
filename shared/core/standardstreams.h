#pragma once

namespace sem {

// Of a program that was started without standard streams the next files it opens would get their
// numbers, and what it says would go into them: into its database, say. Makes sure that the three
// are open, for nothing if need be: there is no input, and output fails. First thing in main().
void holdStandardStreams();

} // namespace sem
