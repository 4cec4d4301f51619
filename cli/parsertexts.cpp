#include "cli/parsertexts.h"

#include "cli/output/textwidth.h"
#include "cli/tr.h"

namespace sem {

using namespace Qt::StringLiterals;

namespace {

class HelpFormatter final : public CLI::Formatter
{
public:
    explicit HelpFormatter(QString ending)
        : m_ending(std::move(ending))
    {
        label("Usage", Cli::tr("Usage").toStdString());
        label("OPTIONS", Cli::tr("OPTIONS").toStdString());
        label("SUBCOMMAND", Cli::tr("COMMAND").toStdString());
        label("Positionals", Cli::tr("Operands").toStdString());
        label("REQUIRED", Cli::tr("(required)").toStdString());
    }

    std::string make_usage(const CLI::App *app, std::string name) const override
    {
        std::string usage = CLI::Formatter::make_usage(app, std::move(name));
        usage.erase(usage.find_last_not_of('\n') + 1);
        return usage + m_ending.toStdString() + '\n';
    }
    std::string make_help(const CLI::App *app, std::string name,
                          CLI::AppFormatMode mode) const override
    {
        return CLI::detail::find_and_replace(CLI::Formatter::make_help(app, std::move(name), mode),
                                             "\n\n\n", "\n\n");
    }
    std::string make_option(const CLI::Option *option, bool isPositional) const override
    {
        return line(make_option_name(option, isPositional) + make_option_opts(option),
                    make_option_desc(option));
    }
    std::string make_subcommand(const CLI::App *command) const override
    {
        return line(command->get_display_name(true), command->get_description());
    }

private:
    std::string line(const std::string &name, const std::string &help) const
    {
        const int column = int(get_column_width());
        QString text = u"  "_s + QString::fromStdString(name);
        if (textWidth(text) >= column)
            text += u'\n' + QString(column, u' ');
        else
            text += QString(column - textWidth(text), u' ');
        return text.toStdString() + help + '\n';
    }

    const QString m_ending;
};

} // namespace

std::shared_ptr<CLI::FormatterBase> helpFormatter(const QString &ending)
{
    return std::make_shared<HelpFormatter>(ending);
}

QString optionsHeading()
{
    return Cli::tr("Options");
}

QString commonOptionsHeading()
{
    return Cli::tr("Common options");
}

QString commandsHeading()
{
    return Cli::tr("Commands");
}

// CLI11 tells the kind of a mistake by its type, and the word that it is about only in its text.
QString problemText(const CLI::Error &error)
{
    const QString text = QString::fromUtf8(error.what());
    if (dynamic_cast<const CLI::RequiredError *>(&error)) {
        const QString tail = u" is required"_s;
        if (text == u"A subcommand"_s + tail)
            return Cli::tr("a command is missing");
        if (text.endsWith(tail))
            return Cli::tr("%1 is missing").arg(text.chopped(tail.size()));
    }
    if (dynamic_cast<const CLI::ArgumentMismatch *>(&error) && text.endsWith(" missing"_L1))
        return Cli::tr("%1 needs a value").arg(text.section(u':', 0, 0));
    if (dynamic_cast<const CLI::ExtrasError *>(&error) && text.contains(u": "_s))
        return Cli::tr("not expected: %1").arg(text.section(u": "_s, 1));
    return text;
}

} // namespace sem
