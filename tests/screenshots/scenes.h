#pragma once

namespace sem {

class Album;
class Stage;

void drawWindow(Stage &stage);
void drawMenus(Stage &stage);
void drawDialogs(Stage &stage);
void drawSettings(Stage &stage); // its pages and what they ask
void drawIcons(const Album &album); // all states, two sizes, on a light and on a dark panel

} // namespace sem
