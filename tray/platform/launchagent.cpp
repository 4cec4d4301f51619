#include "tray/platform/launchagent.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace sem {

using namespace Qt::StringLiterals;

QByteArray launchAgent(const QString &label, const QString &program)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    const auto pair = [&xml](const QString &key, const QString &value) {
        xml.writeTextElement(u"key"_s, key);
        xml.writeTextElement(u"string"_s, value);
    };
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDTD(u"<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                 "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"_s);
    xml.writeStartElement(u"plist"_s);
    xml.writeAttribute(u"version"_s, u"1.0"_s);
    xml.writeStartElement(u"dict"_s);
    pair(u"Label"_s, label);
    xml.writeTextElement(u"key"_s, u"ProgramArguments"_s);
    xml.writeStartElement(u"array"_s);
    xml.writeTextElement(u"string"_s, program);
    xml.writeTextElement(u"string"_s, u"--minimised"_s); // nobody has asked for a window
    xml.writeEndElement();
    xml.writeTextElement(u"key"_s, u"RunAtLoad"_s);
    xml.writeEmptyElement(u"true"_s);
    pair(u"LimitLoadToSessionType"_s, u"Aqua"_s);
    pair(u"ProcessType"_s, u"Interactive"_s);
    xml.writeEndDocument();
    return text;
}

bool isDisabledAgent(const QByteArray &propertyList)
{
    QXmlStreamReader xml(propertyList);
    while (xml.readNextStartElement()) {
        if (xml.name() != u"key"_s)
            continue; // into it
        if (xml.readElementText() == u"Disabled"_s)
            return xml.readNextStartElement() && xml.name() == u"true"_s;
        if (xml.readNextStartElement())
            xml.skipCurrentElement();
    }
    return false;
}

} // namespace sem
