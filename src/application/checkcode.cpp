#include "application/checkcode.h"

#include "application/papermark.h"
#include "application/verifyregistry.h"
#include "domain/journal/papercode.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace qyz::domain;

namespace qyz::application {

namespace {

constexpr int groupCount = 5;
constexpr int groupDigits = 5;

QString codeOf(const JournalRecord &record)
{
    return controlCode(record.hash).remove(u' ');
}

QList<int> differingGroups(const QString &a, const QString &b)
{
    QList<int> groups;
    for (int group = 0; group < groupCount; ++group) {
        if (a.mid(group * groupDigits, groupDigits) != b.mid(group * groupDigits, groupDigits))
            groups.append(group + 1);
    }
    return groups;
}

QStringList journalsAsked(const OfficeFacts &office, const PaperMark &mark)
{
    if (!mark.journal.isEmpty())
        return {mark.journal};
    QStringList codes;
    for (const JournalFacts &journal : office.journals)
        codes.append(journal.code);
    return codes;
}

/// The record of the code: by its place where the paper says it, else by the code alone.
class Search {
public:
    Search(UnitOfWork &work, const PaperMark &mark)
        : m_work(work)
        , m_mark(mark)
    {
    }

    Status in(const QString &journal)
    {
        if (m_answer.verdict == CodeAnswer::Verdict::Matches)
            return {};
        if (m_mark.seq > 0) {
            const auto record = m_work.journals().record(journal, m_mark.seq);
            if (!record)
                return record.error();
            if (*record)
                compare(**record);
            return {};
        }
        const auto records = m_work.journals().ofLine({journal, 0, 0});
        if (!records)
            return records.error();
        for (const StoredRecord &stored : *records) {
            if (codeOf(stored.record) == m_mark.code)
                compare(stored.record);
        }
        return {};
    }

    const CodeAnswer &answer() const { return m_answer; }

private:
    /// Of several journals the one that differs least is told of.
    void compare(const JournalRecord &record)
    {
        const QList<int> groups = differingGroups(codeOf(record), m_mark.code);
        const bool nearer = m_answer.verdict == CodeAnswer::Verdict::NotFound
            || groups.size() < m_answer.groups.size();
        if (!nearer)
            return;
        m_answer.verdict =
            groups.isEmpty() ? CodeAnswer::Verdict::Matches : CodeAnswer::Verdict::Differs;
        m_answer.groups = groups;
        m_answer.journal = record.line.journal;
        m_answer.seq = record.seq;
    }

    UnitOfWork &m_work;
    const PaperMark &m_mark;
    CodeAnswer m_answer;
};

/// Which pages, when and by whom, from the record itself.
Status tellOfRecord(UnitOfWork &work, const OfficeFacts &office, CodeAnswer &answer)
{
    const auto record = work.journals().record(answer.journal, answer.seq);
    if (!record)
        return record.error();
    if (!*record)
        return {};
    answer.printedAt = fromRecordTime((*record)->at);
    const AccountProfile *by = office.account((*record)->actor);
    answer.printedBy = by != nullptr ? by->name.full() : (*record)->actor;
    const auto records = work.journals().ofLine((*record)->line);
    if (!records)
        return records.error();
    for (const StoredRecord &stored : *records) {
        if (stored.record.seq != answer.seq || !stored.payload)
            continue;
        const QJsonObject facts = QJsonDocument::fromJson(stored.payload->text).object();
        answer.volume = facts.value("volume"_L1).toInt();
        answer.firstPage = facts.value("first_page"_L1).toInt();
        answer.lastPage = facts.value("last_page"_L1).toInt();
    }
    return {};
}

bool isOfChain(const Problem &problem)
{
    static const QStringList beside{u"head"_s, u"volume"_s, u"attachment"_s, u"projection"_s};
    return problem.seq > 0 && !beside.contains(problem.what);
}

/// What follows the printing does not touch what stood before it.
bool holdsUpTo(qint64 seq, const Verification &verification)
{
    QList<Problem> problems = verification.decided;
    if (verification.first)
        problems.append(*verification.first);
    return std::none_of(problems.begin(), problems.end(), [seq](const Problem &problem) {
        return problem.what == "pin"_L1 || (isOfChain(problem) && problem.seq <= seq);
    });
}

} // namespace

Result<CodeAnswer> checkPaperCode(
    UnitOfWork &work, const OfficeFacts &office, const QString &journal, const QString &text)
{
    auto mark = parsePaperMark(text);
    if (mark && mark->journal.isEmpty())
        mark->journal = journal;
    if (!mark || (!journal.isEmpty() && mark->journal != journal))
        return makeError(ErrorCode::UnknownValue, {u"code"_s, text.left(80)});
    Search search(work, *mark);
    for (const QString &asked : journalsAsked(office, *mark))
        QYZ_TRY(search.in(asked));
    CodeAnswer answer = search.answer();
    if (answer.verdict == CodeAnswer::Verdict::NotFound) {
        answer.journal = mark->journal;
        answer.seq = mark->seq;
        return answer;
    }
    QYZ_TRY(tellOfRecord(work, office, answer));
    auto verification = verifyRegistry(work, answer.journal);
    if (!verification)
        return verification.error();
    answer.verification = *std::move(verification);
    answer.holds = holdsUpTo(answer.seq, answer.verification);
    return answer;
}

} // namespace qyz::application
