#include "ctl/terminal.h"

#include <QByteArray>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace qyz::ctl {

#ifdef Q_OS_UNIX

namespace {

class HiddenTerminal {
public:
    HiddenTerminal()
        : m_file(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        if (!isOpen() || ::tcgetattr(m_file, &m_before) != 0)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_hidden = ::tcsetattr(m_file, TCSAFLUSH, &hidden) == 0;
    }
    ~HiddenTerminal()
    {
        if (m_hidden)
            ::tcsetattr(m_file, TCSAFLUSH, &m_before);
        if (isOpen())
            ::close(m_file);
    }
    HiddenTerminal(const HiddenTerminal &) = delete;
    HiddenTerminal &operator=(const HiddenTerminal &) = delete;

    bool isOpen() const { return m_file >= 0; }
    bool write(const QByteArray &text)
    {
        return ::write(m_file, text.constData(), static_cast<std::size_t>(text.size()))
            == text.size();
    }
    QByteArray readLine()
    {
        QByteArray line;
        char letter = 0;
        while (::read(m_file, &letter, 1) == 1 && letter != '\n')
            line.append(letter);
        return line;
    }

private:
    int m_file;
    termios m_before{};
    bool m_hidden = false;
};

} // namespace

std::optional<QString> askHidden(const QString &question)
{
    HiddenTerminal terminal;
    if (!terminal.isOpen() || !terminal.write(question.toUtf8()))
        return std::nullopt;
    const QByteArray answer = terminal.readLine();
    terminal.write("\n");
    return QString::fromUtf8(answer);
}

bool standardErrorIsTerminal()
{
    return ::isatty(STDERR_FILENO) == 1;
}

#else

std::optional<QString> askHidden(const QString &)
{
    // Elsewhere the password comes from a file or the environment.
    return std::nullopt;
}

bool standardErrorIsTerminal()
{
    return false;
}

#endif

} // namespace qyz::ctl
