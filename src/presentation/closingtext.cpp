#include "presentation/closingtext.h"

#include "domain/text/bilingualdate.h"
#include "presentation/fieldnames.h"
#include "presentation/localized.h"

#include <QDate>

using namespace Qt::Literals::StringLiterals;

namespace qyz::presentation {

using application::ClosingCheck;

namespace {

QString moment(const application::OfficeFacts &office, const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = office.schedule.local(utc);
    return domain::columnMoment(local.date(), local.time());
}

} // namespace

QString ClosingText::check(ClosingCheck check)
{
    switch (check) {
    case ClosingCheck::Gaps:
        return tr("Numbers without gaps");
    case ClosingCheck::Chain:
        return tr("The journal is intact");
    case ClosingCheck::Overdue:
        return tr("Nothing is overdue");
    case ClosingCheck::Corrections:
        return tr("The month's corrections are seen");
    case ClosingCheck::Pages:
        break;
    }
    return tr("Full pages are printed");
}

QString ClosingText::journal(
    const QString &code, const application::OfficeFacts &office, UiLanguage language)
{
    const application::JournalFacts *journal = office.journal(code);
    const domain::ServiceDescription *service =
        journal != nullptr ? office.catalogue->find(journal->service) : nullptr;
    return service != nullptr ? textIn(service->tab, language) : code;
}

QString ClosingText::finding(const application::ClosingFinding &finding,
    const application::OfficeFacts &office, UiLanguage language)
{
    QString text = journal(finding.line.journal, office, language);
    if (finding.line.isLine())
        text += u" № %1"_s.arg(finding.line.number);
    if (finding.volume > 0 && finding.page > 0 && !finding.line.isLine())
        text += tr(", volume %1, page %2").arg(finding.volume).arg(finding.page);
    if (finding.due.isValid())
        text += u" ("_s + domain::shortDate(finding.due) + u')';
    return text;
}

QString ClosingText::found(const application::ClosingItem &item,
    const application::OfficeFacts &office, UiLanguage language)
{
    if (item.isGreen())
        return tr("in order");
    constexpr qsizetype shown = 5;
    QStringList texts;
    for (const application::ClosingFinding &found :
        item.findings.first(std::min(shown, item.findings.size())))
        texts.append(finding(found, office, language));
    QString text = tr("found: %1").arg(item.count) + u" – "_s + texts.join(u"; "_s);
    return item.count > shown ? text + u" …"_s : text;
}

QString ClosingText::month(const QString &month, UiLanguage language)
{
    const QDate first = domain::monthStart(month);
    return first.isValid()
        ? domain::monthOfYear(first.year(), first.month(), officeLanguage(language))
        : month;
}

QStringList ClosingText::monthColumns()
{
    return {tr("Month"), tr("Closed"), tr("By whom"), tr("Lines"), tr("Explanations")};
}

QList<SettingRow> ClosingText::months(const application::Closings &closings,
    const application::OfficeFacts &office, UiLanguage language)
{
    QList<SettingRow> rows;
    for (const application::MonthClosing &closing : closings.months) {
        qint64 lines = 0;
        for (const application::ClosedJournal &journal : closing.journals)
            lines += journal.figures.lines;
        rows.append({{month(closing.month, language), moment(office, closing.at), closing.byName,
                         QString::number(lines), closing.explained.values().join(u"; "_s)},
            false, closing.month});
    }
    return rows;
}

QStringList ClosingText::volumeColumns()
{
    return {tr("Journal"), tr("Volume"), tr("Numbers"), tr("State")};
}

QList<SettingRow> ClosingText::volumes(const application::Closings &closings,
    const application::OfficeFacts &office, UiLanguage language)
{
    QList<SettingRow> rows;
    for (const application::VolumeState &state : closings.volumes) {
        const application::VolumeFacts &volume = state.facts;
        const QString numbers = state.numbers.lines == 0
            ? u"–"_s
            : u"%1–%2"_s.arg(state.numbers.first).arg(state.numbers.last);
        const QString closed = state.closing ? tr("closed %1, sheets: %2")
                                                   .arg(moment(office, state.closing->at))
                                                   .arg(state.closing->sheets)
                                             : tr("open");
        rows.append({{journal(volume.journal, office, language), QString::number(volume.volume),
                         numbers, closed},
            !state.closing.has_value(), u"%1/%2"_s.arg(volume.journal).arg(volume.volume)});
    }
    return rows;
}

QStringList ClosingText::correctionColumns()
{
    return {tr("Entry"), tr("Page, row"), tr("What"), tr("Was"), tr("Is"), tr("Reason"),
        tr("At whose request"), tr("By whom, when")};
}

QList<SettingRow> ClosingText::corrections(const application::MonthCorrections &corrections,
    const application::OfficeFacts &office, UiLanguage language)
{
    QList<SettingRow> rows;
    for (const application::MonthCorrection &one : corrections.list) {
        const QString what = one.voided ? tr("voided") : fieldName(one.field, language);
        const auto value = [&one](const QString &text) { return one.sealed ? tr("sealed") : text; };
        rows.append({{journal(one.line.journal, office, language) + u" № "_s + one.printedNumber,
                         u"%1, %2"_s.arg(one.place.page).arg(one.place.row), what,
                         value(one.oldValue), value(one.newValue), one.reason, one.requestedBy,
                         one.byName + u", "_s + moment(office, one.at)},
            false, u"%1/%2"_s.arg(one.line.journal).arg(one.seq)});
    }
    return rows;
}

QStringList ClosingText::inspectionColumns()
{
    return {tr("№"), tr("Who inspects"), tr("Basis"), tr("Period"), tr("Journals"), tr("Opened"),
        tr("Closed, result")};
}

QList<SettingRow> ClosingText::inspections(
    const application::OfficeFacts &office, UiLanguage language)
{
    QList<SettingRow> rows;
    for (const application::Inspection &inspection : office.inspections) {
        QStringList journals;
        for (const QString &code : inspection.journals)
            journals.append(code == u"*"_s ? tr("all journals") : journal(code, office, language));
        rows.prepend({{QString::number(inspection.number), inspection.authority, inspection.basis,
                          u"%1 – %2"_s.arg(
                              domain::shortDate(inspection.from), domain::shortDate(inspection.to)),
                          journals.join(u", "_s), moment(office, inspection.openedAt),
                          inspection.isOpen()
                              ? tr("open")
                              : moment(office, inspection.closedAt) + u": "_s + inspection.result},
            inspection.isOpen(), QString::number(inspection.number)});
    }
    return rows;
}

QString ClosingText::banner(const QList<application::Inspection> &inspections)
{
    QStringList open;
    for (const application::Inspection &inspection : inspections) {
        if (inspection.isOpen())
            open.append(application::inspectionText(inspection));
    }
    return open.isEmpty()
        ? QString()
        : tr("Inspection mode is on: %1. Entries of that period are neither corrected nor voided; "
             "new ones go on and are marked.")
              .arg(open.join(u"; "_s));
}

} // namespace qyz::presentation
