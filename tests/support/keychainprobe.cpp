// Asks the keychain one thing, as the process's environment has it, and prints the answer as JSON.
//     keychainprobe PATIENCE_MS read NAME | write NAME SECRET | remove NAME

#include "shared/core/whenanswered.h"
#include "tray/platform/keychain.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace sem;
using namespace Qt::StringLiterals;

namespace {

void print(const QJsonObject &answer)
{
    std::puts(QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

QJsonObject told(const Error &error)
{
    return {{u"error"_s,
             error.code == ErrorCode::NotFound ? u"not_found"_s
                                               : error.data.value(u"reason"_s).toString()},
            {u"message"_s, error.message}};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 4)
        return 2;
    Keychain keychain{Duration(words[1].toInt())};
    const QString verb = words[2];
    const QString name = words[3];
    if (verb == u"read"_s) {
        whenAnswered(keychain.read(name), &app, [](const Result<QString> &secret) {
            print(secret ? QJsonObject{{u"secret"_s, *secret}} : told(secret.error()));
            QCoreApplication::quit();
        });
    } else {
        const auto done = [](const Result<> &result) {
            print(result ? QJsonObject{{u"done"_s, true}} : told(result.error()));
            QCoreApplication::quit();
        };
        if (verb == u"remove"_s)
            whenAnswered(keychain.remove(name), &app, done);
        else
            whenAnswered(keychain.write(name, words.value(4)), &app, done);
    }
    return QCoreApplication::exec();
}
