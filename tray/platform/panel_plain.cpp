#include "tray/platform/panel.h"

namespace sem {

namespace {

class SystemPanel final : public Panel
{
public:
    void look() override { Q_EMIT changed(); }
    bool has(Kind kind) override { return kind == Kind::System; }
};

} // namespace

std::unique_ptr<Panel> Panel::make(bool)
{
    return std::make_unique<SystemPanel>();
}

} // namespace sem
