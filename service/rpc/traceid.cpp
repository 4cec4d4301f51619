#include "service/rpc/traceid.h"

#include <QRandomGenerator>

#include <array>

namespace sem {

QString newTraceId()
{
    constexpr std::array digits = {'0', '1', '2', '3', '4', '5', '6', '7',
                                   '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    QString id(32, Qt::Uninitialized);
    quint64 random = 0;
    for (qsizetype i = 0; i < id.size(); ++i) {
        if (i % 16 == 0)
            random = QRandomGenerator::global()->generate64();
        id[i] = QLatin1Char(digits[random & 0xf]);
        random >>= 4;
    }
    return id;
}

} // namespace sem
