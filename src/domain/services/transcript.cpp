#include "domain/services/transcript.h"

#include "domain/people/iin.h"
#include "domain/people/phone.h"
#include "domain/services/draftcheck.h"
#include "domain/services/transcriptvalues.h"
#include "domain/text/bilingualdate.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace qyz::domain {

namespace {

constexpr int longestPage = 20;
constexpr int longestPhone = 60;

/// The fields every paper journal has, whatever the service.
const QStringList &paperFields()
{
    static const QStringList fields{u"number"_s, u"book"_s, u"page"_s, u"date"_s};
    return fields;
}

const QStringList &endFields()
{
    static const QStringList fields{u"order.number"_s, u"order.date"_s, u"outcome"_s,
        u"outcome_date"_s, u"receiver"_s, u"note"_s};
    return fields;
}

/// Fields of the form that no paper journal tells, or that name other lines of this registry.
bool isAskedOfPaper(const ServiceField &field)
{
    static const QStringList left{u"received_at"_s, u"applicant.consent"_s};
    return !left.contains(field.key) && field.type != FieldType::Line;
}

LineState stateOnPaper(const QString &outcome)
{
    if (outcome.isEmpty())
        return LineState::OnPaper;
    return outcome == u"in_work"_s ? LineState::Registered
                                   : lineState(outcome).value_or(LineState::OnPaper);
}

class TranscriptCheck {
public:
    TranscriptCheck(const TranscriptValues &values, const TranscriptContext &context)
        : m_values(values)
        , m_context(context)
        , m_service(context.service)
        , m_fields(context.today)
    {
    }

    CheckedTranscript run()
    {
        refuseUnknown();
        checkNumber();
        checkPlace();
        checkDate();
        checkCase();
        checkPeople();
        checkDetails();
        checkOrder();
        checkOutcome();
        checkTogetherWarnings();
        return {m_entry, m_fields.faults(), m_fields.warnings()};
    }

private:
    QString value(const QString &field) const { return m_values.value(field).trimmed(); }

    void refuseUnknown()
    {
        const QStringList known = transcriptFields(m_service);
        for (auto it = m_values.constBegin(); it != m_values.constEnd(); ++it) {
            if (!known.contains(it.key()) && !it.value().trimmed().isEmpty())
                m_fields.fault(it.key(), ErrorCode::UnknownKey, {it.key()});
        }
    }

    void required(const QString &field)
    {
        m_fields.fault(field, ErrorCode::RequiredField, {fieldArgument(field)});
    }

    void checkNumber()
    {
        const QString text = value(u"number"_s);
        if (text.isEmpty())
            return required(u"number"_s);
        const auto number = typedNumber(text);
        if (!number || *number == 0) {
            m_fields.fault(
                u"number"_s, ErrorCode::BadNumber, {fieldArgument(u"number"_s), text.left(40)});
            return;
        }
        const PaperBook &paper = m_context.paper;
        if (!paper.holds(*number))
            m_fields.fault(u"number"_s, ErrorCode::NumberOutsidePaper,
                {QString::number(*number), QString::number(paper.first),
                    QString::number(paper.lastNumber)});
        m_entry.line.number = *number;
        m_entry.printedNumber = QString::number(*number);
        m_entry.volume = paper.book;
        m_entry.place = paper.geometry().place(*number, paper.first);
    }

    void checkPlace()
    {
        Transcription &told = m_told;
        const QString book = value(u"book"_s);
        const auto number = typedNumber(book);
        if (!book.isEmpty() && (!number || *number < 1 || *number > m_context.paper.book))
            m_fields.fault(
                u"book"_s, ErrorCode::BadNumber, {fieldArgument(u"book"_s), book.left(40)});
        else if (number)
            told.book = static_cast<int>(*number);
        else if (m_context.paper.book == 1)
            told.book = 1; // there is no other
        told.page = m_fields.text(u"page"_s, value(u"page"_s), longestPage);
        if (told.page.endsWith(u".0"_s))
            told.page.chop(2);
        told.note = m_fields.text(u"note"_s, value(u"note"_s), longestText, true);
        told.receiver = m_fields.text(u"receiver"_s, value(u"receiver"_s), longestText);
    }

    QDate date(const QString &field)
    {
        const QString text = value(field);
        const auto day = typedDate(text);
        if (text.isEmpty())
            return {};
        if (!day || *day > m_context.today) {
            m_fields.fault(field, ErrorCode::BadDate, {text.left(40)});
            return {};
        }
        return *day;
    }

    // R2 holds; R6 and R12 do not
    void checkDate()
    {
        const QString field = u"date"_s;
        if (value(field).isEmpty())
            return required(field);
        const QDate day = date(field);
        if (!day.isValid())
            return;
        const QDate start = m_service.journal.start;
        const PaperBook &paper = m_context.paper;
        if (day < start)
            m_fields.fault(field, ErrorCode::BeforeJournalStart, {shortDate(start)});
        else if (day > paper.lastDate || (m_context.yearly && day.year() != paper.lastDate.year()))
            m_fields.fault(field, ErrorCode::DateOutsidePaper, {shortDate(paper.lastDate)});
        m_told.date = day;
        const QDateTime midnight = m_context.zone.toUtc(day, QTime(0, 0));
        m_entry.registeredAt = midnight;
        m_entry.arrivedAt = midnight;
        m_entry.countedFrom = midnight;
        m_entry.line.year = m_context.yearly ? day.year() : 0;
        if (const ServiceEdition *edition = m_service.editionOn(day))
            m_entry.edition = edition->code;
    }

    const ServiceEdition *edition() const { return m_service.findEdition(m_entry.edition); }

    QList<CodedText> choicesOf(const QString &field) const
    {
        QList<CodedText> choices;
        if (const ServiceField *known = m_service.findField(field))
            choices = known->choices;
        if (field == u"case"_s) {
            for (const ServiceCase &known : m_service.cases)
                choices.append({known.code, known.name});
        }
        if (edition()) {
            for (const DatedChoice &dated : edition()->choices.value(field))
                choices.append({dated.code, dated.name});
        }
        return choices;
    }

    QString choice(const QString &field)
    {
        const QString text = value(field);
        if (text.isEmpty())
            return {};
        const auto code = typedChoice(choicesOf(field), text);
        if (!code)
            m_fields.fault(field, ErrorCode::UnknownValue, {fieldArgument(field), text.left(40)});
        return code.value_or(QString());
    }

    void checkCase()
    {
        m_entry.service = m_service.code;
        m_entry.caseCode = choice(u"case"_s);
        m_entry.channel = choice(u"channel"_s);
        m_entry.language = choice(u"language"_s) == u"ru"_s ? Language::Russian : Language::Kazakh;
    }

    PersonName name(const QString &prefix)
    {
        const auto part = [&](const QString &key) { return value(prefix + u'.' + key); };
        PersonName typed{part(u"surname"_s), part(u"name"_s), part(u"patronymic"_s)};
        const QString whole = part(u"full_name"_s);
        if (typed.isEmpty())
            typed = typedName(whole);
        const PersonName checked = m_fields.name(prefix, typed, false);
        // An older spreadsheet saves letters it does not know as question marks.
        if (checked.full().contains(u'?'))
            m_fields.fault(prefix + u".surname"_s, ErrorCode::BadCharacter,
                {fieldArgument(prefix + u".surname"_s)});
        return checked;
    }

    QString iin(const QString &field)
    {
        return m_fields.iin(field, typedIin(value(field), m_context.today), true);
    }

    /// Old city numbers have no code: the paper's own text stays.
    QString phone(const QString &field)
    {
        const QString text = m_fields.text(field, value(field), longestPhone);
        if (text.isEmpty())
            return {};
        const auto normal = normalisedPhone(text);
        if (!normal)
            m_fields.warn(field, normal.error().code, normal.error().args);
        return normal ? *normal : text;
    }

    void checkPeople()
    {
        Applicant &applicant = m_entry.applicant;
        applicant.name = name(u"applicant"_s);
        applicant.iin = iin(u"applicant.iin"_s);
        applicant.phone = phone(u"applicant.phone"_s);
        applicant.relation = choice(u"applicant.relation"_s);
        if (m_service.subject != Subject::None)
            checkChild();
        if (applicant.name.isEmpty() && m_entry.child.name.isEmpty())
            required(u"applicant.surname"_s);
    }

    void checkChild()
    {
        Child &child = m_entry.child;
        child.name = name(u"child"_s);
        child.iin = iin(u"child.iin"_s);
        const QString field = u"child.birth_date"_s;
        child.birthDate = date(field);
        if (const auto known = Iin::parse(child.iin, m_context.today)) {
            if (child.birthDate.isValid() && child.birthDate != known->birthDate())
                m_fields.warn(field, ErrorCode::BirthDateDiffers);
        }
        child.classLanguage = choice(u"child.class_language"_s);
        checkGrade();
    }

    void checkGrade()
    {
        const QString field = u"child.grade"_s;
        const QString text = value(field);
        if (text.isEmpty())
            return;
        const auto grade = typedGrade(text);
        const ServiceCase *known = m_service.findCase(m_entry.caseCode);
        const int least = known && known->gradeMax > 0 ? known->gradeMin : 1;
        const int most = known && known->gradeMax > 0 ? known->gradeMax : 12;
        if (!grade || *grade < least || *grade > most)
            m_fields.fault(field, ErrorCode::BadNumber, {fieldArgument(field), text.left(40)});
        else
            m_entry.child.grade = *grade;
    }

    void checkDetails()
    {
        for (const ServiceField &field : m_service.fields) {
            const bool detail = field.key.startsWith("details."_L1);
            if (detail && isAskedOfPaper(field) && !value(field.key).isEmpty())
                checkDetail(field);
        }
    }

    void checkDetail(const ServiceField &field)
    {
        const QString key = field.key.section(u'.', 1);
        const QString text = value(field.key);
        if (field.type == FieldType::Choice) {
            m_entry.details.insert(key, choice(field.key));
            return;
        }
        if (field.type == FieldType::Boolean) {
            const auto truth = typedTruth(text);
            if (!truth)
                m_fields.fault(
                    field.key, ErrorCode::UnknownValue, {fieldArgument(field.key), text.left(40)});
            m_entry.details.insert(key, truth.value_or(false));
            return;
        }
        QString plain = text;
        if (field.type == FieldType::Date)
            plain = typedDate(text).value_or(QDate()).toString(Qt::ISODate);
        else if (field.type == FieldType::Integer)
            plain = QString::number(typedNumber(text).value_or(-1));
        const auto checked =
            checkField(field.key, plain.isEmpty() ? text : plain, m_service, m_context.today);
        if (!checked) {
            for (const FieldFault &fault : checked.error().faults)
                m_fields.fault(fault.field, fault.code, fault.args);
            return;
        }
        m_entry.details.insert(key,
            field.type == FieldType::Integer ? QJsonValue(checked->toInt()) : QJsonValue(*checked));
    }

    void checkOrder()
    {
        const QString number = m_fields.text(u"order.number"_s, value(u"order.number"_s), 50);
        const QDate day = date(u"order.date"_s);
        if (!number.isEmpty() || day.isValid())
            m_entry.order = OrderFacts{number, day};
    }

    void checkOutcome()
    {
        const QString text = value(u"outcome"_s);
        const auto outcome = text.isEmpty() ? std::optional(QString()) : typedOutcome(text);
        if (!outcome)
            m_fields.fault(u"outcome"_s, ErrorCode::UnknownValue,
                {fieldArgument(u"outcome"_s), text.left(40)});
        m_told.outcome = outcome.value_or(QString());
        m_told.outcomeDate = date(u"outcome_date"_s);
        if (m_told.outcomeDate.isValid() && m_told.date.isValid()
            && m_told.outcomeDate < m_told.date)
            m_fields.fault(u"outcome_date"_s, ErrorCode::EndBeforeStart);
        m_entry.state = stateOnPaper(m_told.outcome);
        if (m_entry.state == LineState::Voided || m_entry.state == LineState::Withdrawn)
            m_entry.closingReason = m_told.note;
        m_entry.transcribed = m_told;
    }

    /// The paper says what it says: what contradicts itself is told, and stored as it stands.
    void checkTogetherWarnings()
    {
        FieldChecks together(m_context.today);
        checkOrderOfDates(together, m_service, m_entry.details);
        for (const FieldFault &fault : together.faults())
            m_fields.warn(fault.field, fault.code, fault.args);
    }

    const TranscriptValues &m_values;
    const TranscriptContext &m_context;
    const ServiceDescription &m_service;
    FieldChecks m_fields;
    JournalEntry m_entry;
    Transcription m_told;
};

} // namespace

CheckedTranscript checkTranscript(const TranscriptValues &values, const TranscriptContext &context)
{
    return TranscriptCheck(values, context).run();
}

QStringList transcriptFields(const ServiceDescription &service)
{
    QStringList fields = paperFields();
    const auto has = [&](const QString &prefix) {
        return std::any_of(service.fields.begin(), service.fields.end(),
            [&](const ServiceField &field) { return field.key.startsWith(prefix); });
    };
    for (const QString &person : {u"child"_s, u"applicant"_s}) {
        if (has(person + u'.'))
            fields.append(person + u".full_name"_s);
    }
    for (const ServiceField &field : service.fields) {
        if (isAskedOfPaper(field))
            fields.append(field.key);
    }
    return fields + endFields();
}

} // namespace qyz::domain
