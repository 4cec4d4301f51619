#include "shared/domain/jsonchecks.h"

#include "shared/domain/checks.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace sem {

// Counted in the bytes, because walking the values of a payload of many megabytes takes as long as
// parsing it.
int nestingDepth(QByteArrayView json)
{
    int depth = 0;
    int deepest = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString && c == '\\')
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (!inString && (c == '{' || c == '['))
            deepest = std::max(deepest, ++depth);
        else if (!inString && (c == '}' || c == ']'))
            --depth;
    }
    return deepest;
}

Result<> checkTexts(const QString &field, const QJsonValue &value)
{
    if (value.isString())
        return checkText(field, value.toString());
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array) {
            if (Result<> valid = checkTexts(field, element); !valid)
                return valid;
        }
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (Result<> valid = checkText(field, it.key()); !valid)
                return valid;
            if (Result<> valid = checkTexts(field, it.value()); !valid)
                return valid;
        }
    }
    return {};
}

} // namespace sem
