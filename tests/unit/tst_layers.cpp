#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// The architecture: which folder may include headers of which others. Its own it always may.
const QMap<QString, QStringList> &allowedEdges()
{
    static const QMap<QString, QStringList> edges{
        {u"shared/core"_s, {}},
        {u"shared/domain"_s, {u"shared/core"_s}},
        {u"shared/rpc"_s, {u"shared/core"_s, u"shared/domain"_s}},
        {u"service/engine"_s, {u"shared/core"_s, u"shared/domain"_s}},
        {u"service/storage"_s, {u"shared/core"_s, u"shared/domain"_s, u"service/engine"_s}},
        {u"service/execution"_s, {u"shared/core"_s, u"shared/domain"_s, u"service/engine"_s}},
        {u"service/observability"_s, {u"shared/core"_s}},
        {u"service/platform"_s, {}},
        {u"service/runner"_s, {}},
        {u"service/rpc"_s,
         {u"shared/core"_s, u"shared/domain"_s, u"shared/rpc"_s, u"service/engine"_s,
          u"service/platform"_s}},
        {u"service"_s,
         {u"shared/core"_s, u"shared/domain"_s, u"service/engine"_s, u"service/storage"_s,
          u"service/execution"_s, u"service/observability"_s, u"service/platform"_s,
          u"service/rpc"_s}},
        {u"cli"_s, {u"shared/core"_s, u"shared/domain"_s, u"shared/rpc"_s}},
    };
    return edges;
}

// Qt headers that a folder must not know, whatever it links.
const QMap<QString, QRegularExpression> &forbiddenHeaders()
{
    static const QMap<QString, QRegularExpression> headers{
        {u"service/engine"_s,
         QRegularExpression(u"^Q(Sql|Json|Local|Tcp|Network|Process$|File|Dir|Socket)"_s)},
        {u"service/runner"_s, QRegularExpression(u"^Q"_s)},
        {u"service/platform"_s, QRegularExpression(u"^Q"_s)},
        {u"service/rpc"_s, QRegularExpression(u"^QSql"_s)},
        {u"service/execution"_s, QRegularExpression(u"^Q(Sql|Local|Tcp|Network)"_s)},
        {u"shared/core"_s, QRegularExpression(u"^Q(Sql|Local|Tcp|Network|Process$)"_s)},
        {u"shared/domain"_s, QRegularExpression(u"^Q(Sql|Local|Tcp|Network|Process$)"_s)},
        {u"cli"_s, QRegularExpression(u"^QSql"_s)},
    };
    return headers;
}

// The deepest folder of the table that the file is in.
QString layerOf(const QString &file)
{
    QString layer;
    for (const QString &folder : allowedEdges().keys()) {
        if (file.startsWith(folder + u'/') && folder.size() > layer.size())
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
};

void tst_Layers::foldersIncludeOnlyWhatTheTableAllows()
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s,
                                            QRegularExpression::MultilineOption);
    QStringList breaches;
    int seen = 0;
    for (const QString &top : {u"shared"_s, u"service"_s, u"cli"_s}) {
        for (const QString &file : sources(top)) {
            QFile source(QStringLiteral(SEM_SOURCE_DIR) + u'/' + file);
            QVERIFY(source.open(QFile::ReadOnly));
            const QString layer = layerOf(file);
            const QString text = QString::fromUtf8(source.readAll());
            for (const auto &match : include.globalMatch(text)) {
                const QString header = match.captured(2);
                ++seen;
                if (match.captured(1) == u"<"_s) {
                    const QRegularExpression forbidden = forbiddenHeaders().value(layer);
                    if (!forbidden.pattern().isEmpty() && forbidden.match(header).hasMatch())
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
    for (const QString &top : {u"shared"_s, u"service"_s, u"cli"_s}) {
        for (const QString &file : sources(top))
            QVERIFY2(!layerOf(file).isEmpty(), qPrintable(file + u" is in no folder of the table"));
    }
}

QTEST_GUILESS_MAIN(tst_Layers)
#include "tst_layers.moc"
