#include "tray/platform/autostart.h"

#include "tray/platform/runkey.h"

#include <QDir>

#include <system_error>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr wchar_t valueName[] = L"SemanticaTask";

Error registryError(long code)
{
    return {.code = ErrorCode::System,
            .message = u"the registry: "_s
                + QString::fromLocal8Bit(std::system_category().message(int(code)).c_str())};
}

} // namespace

Autostart::Autostart(QString program)
    : m_program(std::move(program))
{ }

Result<bool> Autostart::isEnabled() const
{
    const RunValue value = readRunValue(valueName);
    if (value.failure != 0)
        return registryError(value.failure);
    return value.command && value.isApproved;
}

Result<> Autostart::setEnabled(bool enabled) const
{
    std::optional<std::wstring> command;
    if (enabled)
        command = quotedProgram(QDir::toNativeSeparators(m_program).toStdWString())
            + L" --minimised"; // nobody has asked for a window
    const long failure = setRunValue(valueName, command);
    return failure == 0 ? Result<>() : registryError(failure);
}

} // namespace sem
