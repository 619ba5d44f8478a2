// A line of the book and the page of its acts.
#pragma once

#include "formfixture.h"

#include "ui/act/actpage.h"

namespace qyz::tests {

class ActOnLine : public FormFixture {
protected:
    ActOnLine()
        : page(context)
    {
        line.entry.line = {u"admission"_s, 0, 17};
        line.entry.printedNumber = u"17"_s;
        line.entry.service = u"admission"_s;
        line.entry.edition = service().editionOn({2026, 4, 1})->code;
        line.entry.channel = u"portal"_s;
        line.entry.language = domain::Language::Kazakh;
        line.entry.applicant.name = {u"Қайратова"_s, u"Әсем"_s, u"Болатқызы"_s};
        line.entry.applicant.iin = motherIin;
        line.entry.child.name = {u"Қайрат"_s, u"Жәнібек"_s, {}};
        line.entry.child.birthDate = {2019, 5, 14};
        line.entry.child.grade = 1;
    }

    void open(const QString &action)
    {
        show(page, {900, 650});
        page.start(line, action);
    }
    QJsonObject sent() { return gateway.actCommands.value(0).facts; }

    ui::ActPage page;
    application::LineView line;
};

} // namespace qyz::tests
