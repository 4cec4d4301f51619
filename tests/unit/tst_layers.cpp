#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The architecture: which folder may include headers of which others. Its own it always may.
const QMap<QString, QStringList> &allowedEdges()
{
    static const QMap<QString, QStringList> edges{
        {u"shared/core"_s, {}},
        {u"shared/domain"_s, {u"shared/core"_s}},
        {u"shared/rpc"_s, {u"shared/core"_s, u"shared/domain"_s, u"shared/platform"_s}},
        {u"shared/platform"_s, {}},
        {u"shared/desktop"_s, {u"shared/core"_s, u"shared/platform"_s}},
        {u"service/engine"_s, {u"shared/core"_s, u"shared/domain"_s}},
        {u"service/storage"_s, {u"shared/core"_s, u"shared/domain"_s, u"service/engine"_s}},
        {u"service/execution"_s, {u"shared/core"_s, u"shared/domain"_s, u"service/engine"_s}},
        {u"service/conditions"_s,
         {u"shared/core"_s, u"shared/domain"_s, u"shared/desktop"_s, u"service/engine"_s,
          u"service/platform"_s}},
        {u"service/observability"_s, {u"shared/core"_s}},
        {u"service/platform"_s, {}},
        {u"service/runner"_s, {}},
        {u"service/jobtypes"_s,
         {u"shared/core"_s, u"shared/domain"_s, u"shared/rpc"_s, u"service/engine"_s}},
        {u"service/rpc"_s,
         {u"shared/core"_s, u"shared/domain"_s, u"shared/rpc"_s, u"shared/platform"_s,
          u"service/engine"_s, u"service/conditions"_s, u"service/jobtypes"_s,
          u"service/platform"_s}},
        {u"service"_s,
         {u"shared/core"_s, u"shared/domain"_s, u"service/engine"_s, u"service/storage"_s,
          u"service/execution"_s, u"service/conditions"_s, u"service/observability"_s,
          u"service/platform"_s, u"service/rpc"_s, u"shared/platform"_s}},
        {u"shared/text"_s, {u"shared/core"_s, u"shared/domain"_s, u"shared/rpc"_s}},
        {u"shared/launch"_s, {u"shared/core"_s, u"shared/text"_s}},
        {u"cli"_s,
         {u"shared/core"_s, u"shared/domain"_s, u"shared/rpc"_s, u"shared/text"_s,
          u"shared/launch"_s}},
        {u"tray/models"_s,
         {u"shared/core"_s, u"shared/domain"_s, u"shared/rpc"_s, u"shared/text"_s}},
        {u"tray/platform"_s,
         {u"shared/core"_s, u"shared/domain"_s, u"shared/rpc"_s, u"shared/desktop"_s,
          u"shared/platform"_s}},
        {u"tray/views"_s,
         {u"shared/core"_s, u"shared/domain"_s, u"shared/rpc"_s, u"shared/text"_s,
          u"tray/models"_s}},
        {u"tray"_s,
         {u"shared/core"_s, u"shared/domain"_s, u"shared/rpc"_s, u"shared/text"_s,
          u"shared/launch"_s, u"shared/platform"_s, u"tray/models"_s, u"tray/platform"_s,
          u"tray/views"_s}},
    };
    return edges;
}

// Qt headers that a folder must not know, whatever it links.
const QMap<QString, QRegularExpression> &forbiddenHeaders()
{
    const auto headers = [](const QStringList &beginnings) {
        return QRegularExpression(u"^Q("_s + beginnings.join(u'|') + u')');
    };
    const QString database = u"t?Sql"_s;
    const QString network =
        u"t?Network|Local(Server|Socket)|Tcp|Udp|Sctp|Ssl|AbstractSocket|Host|Dns|Http"_s;
    const QString process = u"Process$"_s;
    const QString files = u"Dir|File|SaveFile|LockFile|Temporary|Storage|Settings|StandardPaths"_s;
    const QString notifiers = u"SocketNotifier"_s;
    static const QMap<QString, QRegularExpression> forbidden{
        {u"service/engine"_s, headers({database, network, process, files, notifiers, u"Json"_s})},
        {u"service/runner"_s, headers({})},
        {u"service/platform"_s, headers({})},
        {u"service/rpc"_s, headers({database, process})},
        {u"service/execution"_s, headers({database, network})},
        {u"service/conditions"_s, headers({database, process, files})},
        {u"service/jobtypes"_s, headers({database, network, process, files, notifiers})},
        {u"service/observability"_s, headers({database, network, process})},
        {u"service/storage"_s, headers({network, process})},
        {u"shared/core"_s, headers({database, network, process, notifiers})},
        {u"shared/domain"_s, headers({database, network, process, notifiers})},
        {u"shared/rpc"_s, headers({database, process})},
        {u"shared/platform"_s, headers({})},
        {u"shared/desktop"_s, headers({database, network, process})},
        {u"shared/text"_s, headers({database, network, process, files, notifiers})},
        {u"shared/launch"_s, headers({database, network, notifiers})},
        {u"cli"_s, headers({database})},
        {u"tray/models"_s, headers({database, network, process, files, notifiers})},
        {u"tray/views"_s, headers({database, network, process, notifiers})},
        {u"tray"_s, headers({database})},
        {u"tray/platform"_s, headers({database, network, u"Widget|Application|Window|Dialog"_s})},
    };
    return forbidden;
}

// <QtSql/QSqlQuery> and <qsqlquery.h> would pass by all patterns, and work without linking QtSql.
bool isNamedByItsClass(const QString &header)
{
    static const QRegularExpression otherNames(u"^(Qt[A-Z]\\w*/|q\\w+\\.h$)"_s);
    return !otherNames.match(header).hasMatch();
}

bool mayInclude(const QString &layer, const QString &header)
{
    const auto forbidden = forbiddenHeaders().constFind(layer);
    return isNamedByItsClass(header)
        && (forbidden == forbiddenHeaders().cend() || !forbidden->match(header).hasMatch());
}

// The deepest folder of the table that the file is in. One that holds others of the table stands
// for what is right in it: a new folder beside those needs a line of its own.
QString layerOf(const QString &file)
{
    const QStringList folders = allowedEdges().keys();
    QString layer;
    for (const QString &folder : folders) {
        const bool holdsOthers =
            std::any_of(folders.begin(), folders.end(),
                        [&](const auto &other) { return other.startsWith(folder + u'/'); });
        const bool inside =
            holdsOthers ? file.section(u'/', 0, -2) == folder : file.startsWith(folder + u'/');
        if (inside && folder.size() > layer.size())
            layer = folder;
    }
    return layer;
}

QStringList sources(const QString &folder)
{
    QStringList files;
    const QDir root(QStringLiteral(SEM_SOURCE_DIR));
    QDirIterator entries(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s, u"*.mm"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (entries.hasNext())
        files += root.relativeFilePath(entries.next());
    return files;
}

} // namespace

class tst_Layers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersIncludeOnlyWhatTheTableAllows();
    void everySourceHasALayer();
    void aNewFolderHasNoLayer();
    void forbiddenHeadersAreKnown_data();
    void forbiddenHeadersAreKnown();
};

void tst_Layers::foldersIncludeOnlyWhatTheTableAllows()
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s,
                                            QRegularExpression::MultilineOption);
    QStringList breaches;
    int seen = 0;
    for (const QString &top : {u"shared"_s, u"service"_s, u"cli"_s, u"tray"_s}) {
        for (const QString &file : sources(top)) {
            QFile source(QStringLiteral(SEM_SOURCE_DIR) + u'/' + file);
            QVERIFY(source.open(QFile::ReadOnly));
            const QString layer = layerOf(file);
            const QString text = QString::fromUtf8(source.readAll());
            for (const auto &match : include.globalMatch(text)) {
                const QString header = match.captured(2);
                ++seen;
                if (match.captured(1) == u"<"_s) {
                    if (!mayInclude(layer, header))
                        breaches += file + u" includes <"_s + header + u'>';
                    continue;
                }
                const QString target = layerOf(header);
                if (target != layer && !allowedEdges().value(layer).contains(target)
                    && !header.endsWith(u".moc"_s))
                    breaches += file + u" includes "_s + header;
            }
        }
    }
    QVERIFY2(breaches.isEmpty(), qPrintable(u'\n' + breaches.join(u'\n')));
    QVERIFY2(seen > 500, "the scan found too few includes to mean anything");
}

void tst_Layers::everySourceHasALayer()
{
    for (const QString &top : {u"shared"_s, u"service"_s, u"cli"_s, u"tray"_s}) {
        for (const QString &file : sources(top))
            QVERIFY2(!layerOf(file).isEmpty(), qPrintable(file + u" is in no folder of the table"));
    }
}

void tst_Layers::aNewFolderHasNoLayer()
{
    QCOMPARE(layerOf(u"service/main.cpp"_s), u"service"_s);
    QCOMPARE(layerOf(u"service/rpc/handlers/get.cpp"_s), u"service/rpc"_s);
    QCOMPARE(layerOf(u"cli/commands/get.cpp"_s), u"cli"_s);
    QCOMPARE(layerOf(u"service/host/x.cpp"_s), QString());
    QCOMPARE(layerOf(u"shared/host/x.cpp"_s), QString());
}

void tst_Layers::forbiddenHeadersAreKnown_data()
{
    QTest::addColumn<QString>("layer");
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const QString &layer, const QString &header, bool allowed) {
        QTest::addRow("%s %s", qPrintable(layer), qPrintable(header)) << layer << header << allowed;
    };
    const QString strangersToTheEngine =
        u"QSqlQuery QtSql QJsonObject QLocalSocket QTcpSocket QUdpSocket QAbstractSocket "
        "QSslSocket QHostAddress QtNetwork QNetworkAccessManager QSocketNotifier QProcess QFile "
        "QFileInfo QDir QDirIterator QSaveFile QLockFile QTemporaryFile QStorageInfo QSettings"_s;
    for (const QString &header : strangersToTheEngine.split(u' '))
        row(u"service/engine"_s, header, false);
    row(u"service/engine"_s, u"QHash"_s, true);
    row(u"service/engine"_s, u"vector"_s, true);
    row(u"service/storage"_s, u"QSqlQuery"_s, true);
    row(u"service/storage"_s, u"QtSql/QSqlQuery"_s, false);
    row(u"service/rpc"_s, u"QtNetwork/QLocalSocket"_s, false);
    row(u"service"_s, u"QtCore/QProcess"_s, false);
    row(u"service"_s, u"qprocess.h"_s, false);
    row(u"service/execution"_s, u"QProcess"_s, true);
    row(u"service/execution"_s, u"QSocketNotifier"_s, true);
    row(u"service/execution"_s, u"QUdpSocket"_s, false);
    row(u"shared/domain"_s, u"QProcessEnvironment"_s, true);
    row(u"shared/domain"_s, u"QtGlobal"_s, true);
    row(u"service/runner"_s, u"QtGlobal"_s, false);
    row(u"cli"_s, u"sys/socket.h"_s, true);
}

void tst_Layers::forbiddenHeadersAreKnown()
{
    QFETCH(QString, layer);
    QFETCH(QString, header);
    QFETCH(bool, allowed);
    QCOMPARE(mayInclude(layer, header), allowed);
}

QTEST_GUILESS_MAIN(tst_Layers)
#include "tst_layers.moc"
