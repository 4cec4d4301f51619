#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

// Every text of the programs is there in every language, with the same gaps to fill.
class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsUnfinished_data();
    void nothingIsUnfinished();
};

namespace {

// "%1", "%n", …
QStringList gapsOf(const QString &text)
{
    static const QRegularExpression gap(u"%L?\\d|%n"_s);
    QStringList gaps;
    for (auto match = gap.globalMatch(text); match.hasNext();)
        gaps.append(match.next().captured());
    gaps.removeDuplicates();
    gaps.sort();
    return gaps;
}

struct Message
{
    QString source = {};
    QStringList forms = {}; // one, or one for each number
    bool isUnfinished = false;
    bool isObsolete = false;
};

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            const auto type = xml.attributes().value("type"_L1);
            message.isUnfinished = type == "unfinished"_L1;
            message.isObsolete = type == "vanished"_L1 || type == "obsolete"_L1;
            QString text;
            while (!xml.atEnd() && !(xml.isEndElement() && xml.name() == "translation"_L1)) {
                xml.readNext();
                if (xml.isCharacters())
                    text += xml.text();
                if (xml.isStartElement() && xml.name() == "numerusform"_L1)
                    message.forms.append(xml.readElementText());
            }
            if (message.forms.isEmpty())
                message.forms.append(text);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

void tst_Translations::nothingIsUnfinished_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"ko", "ja", "de", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void tst_Translations::nothingIsUnfinished()
{
    QFETCH(const QString, language);
    QFile file(QStringLiteral(SEM_SOURCE_DIR "/translations/semanticatask_%1.ts").arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    int messages = 0;
    QStringList wrong;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != "message"_L1)
            continue;
        const Message message = readMessage(xml);
        if (message.isObsolete)
            continue;
        ++messages;
        const QStringList gaps = gapsOf(message.source);
        for (const QString &form : message.forms) {
            // "one job" need not say the number.
            const bool fits =
                gapsOf(form) == gaps || (message.forms.size() > 1 && gaps.contains(u"%n"_s));
            if (message.isUnfinished || form.isEmpty() || !fits)
                wrong.append(message.source);
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"; "_s)));
    QVERIFY2(messages > 900, qPrintable(QString::number(messages)));
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
