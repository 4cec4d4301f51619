#pragma once

#include "tray/models/ansitext.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTextCharFormat;

namespace sem {

// A job's output as it is written: in its colours, searched, wrapped or not, followed or not.
class LogView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogView)

public:
    explicit LogView(QWidget *parent = nullptr);

    void begin(qint64 skippedBytes);
    void showSource(const QString &what); // that the output is of; empty: it goes without saying
    void append(const QString &output);
    void noteDropped(qint64 bytes);
    void noteSkipped(qint64 bytes);
    void focusSearch();
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void appendNote(const QString &text);
    void insert(const AnsiPiece &piece);
    QTextCharFormat formatOf(const AnsiStyle &style) const;
    QTextCharFormat noteFormat() const;
    void recolour();
    void find(bool backwards);
    void followEnd();

    QPlainTextEdit *m_text;
    QLabel *m_source;
    QLineEdit *m_search;
    QLabel *m_found;
    QCheckBox *m_wrap;
    QCheckBox *m_follow;
    AnsiText m_ansi;
    bool m_overwrites = false; // the next piece replaces the last line
};

} // namespace sem
