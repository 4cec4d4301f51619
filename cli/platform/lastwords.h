#pragma once

#include <QByteArray>

namespace sem {

// Says something on stdout if a signal ends the program while this lives, which it then does as
// ever. One at a time.
class LastWords final
{
    Q_DISABLE_COPY_MOVE(LastWords)

public:
    explicit LastWords(const QByteArray &words);
    ~LastWords(); // signals end the program without a word again

private:
    const QByteArray m_words; // where the signal handler finds them
};

} // namespace sem
