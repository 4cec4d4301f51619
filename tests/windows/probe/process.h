#pragma once

#include <chrono>
#include <string>
#include <windows.h>

// Whatever this process starts from now on, and all below that, ends with it.
void endAllWithThis();

// A program in the folder of this one; its id. 0: it does not start.
DWORD start(const std::wstring &program, const std::wstring &arguments);

// What this process has used of the processors.
std::chrono::milliseconds usedByThis();

// Waits for the end of a process; what it ended with.
DWORD resultOf(DWORD process);
