#include "cli/commands/settings.h"

#include "cli/exitcodes.h"
#include "cli/tr.h"
#include "cli/verb.h"
#include "shared/domain/settings.h"
#include "shared/text/errortext.h"
#include "shared/text/sizetext.h"
#include "shared/text/timeinput.h"
#include "shared/text/timetext.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace sem {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// What a number of the setting counts, where that is time; else none.
Duration unitOf(const QString &key)
{
    constexpr std::pair<QLatin1String, Duration> units[] = {{"_ms"_L1, 1ms},
                                                            {"_s"_L1, 1s},
                                                            {"_minutes"_L1, 1min},
                                                            {"_hours"_L1, 1h},
                                                            {"_days"_L1, 24h}};
    for (const auto &[ending, unit] : units) {
        if (key.endsWith(ending))
            return unit;
    }
    return {};
}
bool isSize(const QString &key)
{
    return key.endsWith("_bytes"_L1);
}

QString valueText(const QString &key, const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isEmpty())
        return Cli::tr("nothing");
    if (const Duration unit = unitOf(key); unit > Duration(0))
        return durationText(unit * value.toLongLong());
    return isSize(key) ? sizeText(value.toLongLong()) : value.toString();
}

QString rangeText(const SettingInfo &info, const QVariant &usual)
{
    const QString usually = valueText(info.key, usual);
    switch (info.kind) {
    case SettingInfo::Kind::Whole:
    case SettingInfo::Kind::Fraction:
        return Cli::tr("  (usually %1; %2 to %3)")
            .arg(usually, valueText(info.key, info.lowest), valueText(info.key, info.highest));
    case SettingInfo::Kind::Word:
        return Cli::tr("  (usually %1; one of %2)").arg(usually, info.words.join(u", "_s));
    case SettingInfo::Kind::Truth:
    case SettingInfo::Kind::Url:
        break;
    }
    return Cli::tr("  (usually %1)").arg(usually);
}

// A plain number in the protocol's unit, or a time or size as people write it; where the setting is
// none of these, the text itself. What it may be is the service's to say.
QJsonValue parseValue(const QString &key, const QString &text)
{
    const auto table = settingsTable();
    const auto info = std::find_if(table.begin(), table.end(),
                                   [&](const SettingInfo &line) { return line.key == key; });
    const auto kind = info == table.end() ? SettingInfo::Kind::Whole : info->kind;
    if (kind == SettingInfo::Kind::Word || kind == SettingInfo::Kind::Url)
        return text;
    if (kind == SettingInfo::Kind::Truth) {
        if (text == "true"_L1 || text == "on"_L1 || text == "yes"_L1)
            return true;
        if (text == "false"_L1 || text == "off"_L1 || text == "no"_L1)
            return false;
        return text;
    }
    if (text == "off"_L1)
        return 0;
    bool isNumber = false;
    if (const qint64 number = text.toLongLong(&isNumber); isNumber)
        return number;
    if (const double number = text.toDouble(&isNumber); isNumber && std::isfinite(number))
        return number;
    if (const std::optional<qint64> size = parseSize(text); size && isSize(key))
        return *size;
    const Duration unit = unitOf(key);
    if (const Result<Duration> duration = parseDuration(text);
        duration && unit > Duration(0) && *duration % unit == Duration(0))
        return qint64{*duration / unit};
    return QJsonValue::Undefined;
}

int show(Session &session)
{
    const Result<SettingsAnswer> answer = session.await(session.client().settings());
    if (!answer)
        return session.fail(answer.error());
    if (session.json()) {
        session.output().line(toJson(*answer));
        return exitcode::fine;
    }
    Output &output = session.output();
    for (const SettingInfo &info : settingsTable()) {
        const QVariant value = answer->settings.value(info.key);
        const QVariant usual = answer->defaults.value(info.key);
        const Tone tone = value == usual ? Tone::Plain : Tone::Strong;
        output.line(output.painted(info.key, tone) + u" = "
                    + output.painted(valueText(info.key, value), tone)
                    + output.painted(rangeText(info, usual), Tone::Muted));
        output.line(u"    " + info.meaning);
    }
    return exitcode::fine;
}

// All of them, of which there must be those.
Result<SettingsAnswer> settingsWith(Session &session, const QStringList &keys)
{
    Result<SettingsAnswer> answer = session.await(session.client().settings());
    if (!answer)
        return answer;
    for (const QString &key : keys) {
        if (!answer->settings.contains(key)) {
            return notFoundError(
                Cli::tr("no such setting %1; `semanticatask settings` shows all").arg(key));
        }
    }
    return answer;
}

// The bare values, in the protocol's units, for scripts.
int get(Session &session, const QStringList &keys)
{
    const Result<SettingsAnswer> answer = settingsWith(session, keys);
    if (!answer)
        return session.fail(answer.error());
    QJsonObject values;
    for (const QString &key : keys) {
        const QVariant value = answer->settings.value(key);
        values.insert(key, QJsonValue::fromVariant(value));
        if (!session.json())
            session.output().line(value.toString());
    }
    if (session.json())
        session.output().line(values);
    return exitcode::fine;
}

// "KEY VALUE" or any number of "KEY=VALUE".
int set(Session &session, const QStringList &words)
{
    QList<std::pair<QString, QString>> pairs;
    if (words.size() == 2 && !words.first().contains(u'=')) {
        pairs.append({words.first(), words.last()});
    } else {
        for (const QString &word : words)
            pairs.append({word.section(u'=', 0, 0), word.section(u'=', 1)});
    }
    QStringList keys;
    for (const auto &[key, text] : std::as_const(pairs)) {
        if (key.isEmpty())
            return session.refuseUsage(Cli::tr("give KEY VALUE or KEY=VALUE"));
        keys.append(key);
    }
    if (const Result<SettingsAnswer> known = settingsWith(session, keys); !known)
        return session.fail(known.error());

    QJsonObject values;
    for (const auto &[key, text] : pairs) {
        const QJsonValue value = parseValue(key, text);
        if (const Duration unit = unitOf(key);
            value.isUndefined() && parseDuration(text) && unit > Duration(0)) {
            return session.refuseUsage(
                Cli::tr("%1: it counts in steps of %2").arg(key, durationText(unit)));
        }
        if (value.isUndefined()) {
            return session.refuseUsage(
                Cli::tr("%1: \"%2\" is no number, time or size; give KEY VALUE or KEY=VALUE")
                    .arg(key, text));
        }
        values.insert(key, value);
    }
    const Result<> changed = session.await(session.client().changeSettings(values));
    if (!changed) {
        Error error = withTimes(changed.error());
        error.data.remove(u"field"_s); // names a setting, not an option
        const int exitCode = session.fail(error);
        session.output().note(Cli::tr("nothing was changed; `semanticatask settings` shows what "
                                      "can be set"));
        return exitCode;
    }
    if (session.json())
        session.output().line(values);
    return exitcode::fine;
}

} // namespace

void declareSettings(CommandLine &line)
{
    Verb settings(line, "settings", Cli::tr("Show or change what can be set"));
    const auto words = std::make_shared<QStringList>();
    Verb getVerb(settings, "get", Cli::tr("Print values"));
    getVerb.texts("KEY", *words, Cli::tr("Which ones"), Verb::Presence::Required);
    getVerb.does([words](Session &session) { return get(session, *words); });

    Verb setVerb(settings, "set", Cli::tr("Change values, all or none"));
    setVerb.texts("KEY=VALUE", *words, Cli::tr("KEY=VALUE …, or KEY VALUE"),
                  Verb::Presence::Required);
    setVerb.does([words](Session &session) { return set(session, *words); });

    settings.does(show);
}

} // namespace sem
