#pragma once

#include <QWidget>

#include <functional>

namespace sem {

// Tells once what this is, and offers to start it at each login. `answered`: whether that is
// wanted; not called if the dialog is put away otherwise.
void showFirstStart(QWidget *parent, const std::function<void(bool startsAtLogin)> &answered);

} // namespace sem
