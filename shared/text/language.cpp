#include "shared/text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>
#include <vector>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

const auto english = u"en"_s;

bool load(QTranslator &ours, const QString &code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    return ours.load(locale, u"semanticatask"_s, u"_"_s, u":/translations"_s);
}

// As the system writes it where that speaks the same: Swiss numbers are not those of Germany.
QLocale localeOf(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale spoken(language);
    const bool isSystems =
        system.language() == spoken.language() && system.script() == spoken.script();
    return isSystems ? system : spoken;
}

} // namespace

std::span<const Language> languages()
{
    static const std::vector<Language> all = {{english, u"English"_s},
                                              {u"ko"_s, u"한국어"_s},
                                              {u"ja"_s, u"日本語"_s},
                                              {u"de"_s, u"Deutsch"_s},
                                              {u"zh_CN"_s, u"简体中文"_s}};
    return all;
}

void speak(const QString &code)
{
    static std::vector<std::unique_ptr<QTranslator>> spoken;
    for (const auto &translator : spoken)
        QCoreApplication::removeTranslator(translator.get());
    spoken.clear();

    const bool isOurs = std::ranges::find(languages(), code, &Language::code) != languages().end();
    auto ours = std::make_unique<QTranslator>();
    if (!load(*ours, isOurs ? code : QString()))
        load(*ours, english); // it has what plurals need
    QLocale::setDefault(localeOf(ours->language()));
    auto toolkits = std::make_unique<QTranslator>(); // the words on usual buttons
    if (ours->language() != english
        && toolkits->load(QLocale(ours->language()), u"qtbase"_s, u"_"_s,
                          QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        spoken.push_back(std::move(toolkits));
    spoken.push_back(std::move(ours));
    for (const auto &translator : spoken)
        QCoreApplication::installTranslator(translator.get());
}

} // namespace sem
