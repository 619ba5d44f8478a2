#include "ui/widgets/digitkey.h"

#include <QGuiApplication>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

namespace {

/// The place of the key in the top row by the system's own number of it; 0 where that is unknown.
int scannedKey(const QKeyEvent &event)
{
    const quint32 code = event.nativeScanCode();
    const QString platform = QGuiApplication::platformName();
    quint32 first = 0; // of the key 1
    if (platform == u"xcb"_s || platform.startsWith(u"wayland"_s))
        first = 10;
    else if (platform == u"windows"_s)
        first = 2;
    if (first == 0 || code < first || code > first + 9)
        return 0;
    return static_cast<int>(code - first) + 1;
}

} // namespace

std::optional<int> digitOfCharacter(QChar character, bool signsToo)
{
    if (character >= u'0' && character <= u'9')
        return character.unicode() - u'0';
    // Plain and with Shift or Caps Lock, in the order of the keys 0 … 9.
    static const QString plain = u"қ\"әіңғ,.үұ"_s;
    static const QString raised = u"Қ ӘІҢҒ;:ҮҰ"_s;
    const bool isSign = !character.isLetter();
    if (isSign && (!signsToo || character == u' '))
        return std::nullopt;
    qsizetype place = plain.indexOf(character);
    if (place < 0)
        place = raised.indexOf(character);
    if (place < 0)
        return std::nullopt;
    return static_cast<int>(place);
}

std::optional<int> digitOfKey(const QKeyEvent &event, bool signsToo)
{
    const Qt::KeyboardModifiers others =
        event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (others != Qt::NoModifier)
        return std::nullopt;
    const QString typed = event.text();
    if (typed.size() == 1 && typed.at(0) >= u'0' && typed.at(0) <= u'9')
        return typed.at(0).unicode() - u'0';
    if (!(event.modifiers() & Qt::ShiftModifier)) {
        const int key = scannedKey(event);
        if (key > 0)
            return key % 10;
    }
    // The system named another key: a sign there is a sign.
    const bool keyUnknown = event.nativeScanCode() == 0;
    if (typed.size() == 1)
        return digitOfCharacter(typed.at(0), signsToo && keyUnknown);
    return std::nullopt;
}

} // namespace qyz::ui
