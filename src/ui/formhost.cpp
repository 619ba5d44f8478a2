#include "ui/formhost.h"

#include "presentation/errortext.h"
#include "presentation/localized.h"
#include "ui/formcell.h"
#include "ui/formloader.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/iinedit.h"
#include "ui/widgets/momentedit.h"

#include <QAbstractButton>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace qyz::ui {

namespace {

QJsonValue valueAt(const QJsonObject &json, const QString &path)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0)
        return json.value(path);
    return valueAt(json.value(path.left(dot)).toObject(), path.mid(dot + 1));
}

void putAt(QJsonObject &json, const QString &path, const QJsonValue &value)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0) {
        json.insert(path, value);
        return;
    }
    QJsonObject inner = json.value(path.left(dot)).toObject();
    putAt(inner, path.mid(dot + 1), value);
    json.insert(path.left(dot), inner);
}

} // namespace

FormHost::FormHost(const domain::ServiceDescription &service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
}

FormHost::~FormHost() = default;

domain::Status FormHost::load()
{
    QFile file(u":/qyz/forms/services/%1.ui"_s.arg(m_service.form));
    m_further = !file.exists();
    if (m_further)
        file.setFileName(u"%1:%2.ui"_s.arg(furtherForms, m_service.form));
    if (!file.open(QIODevice::ReadOnly))
        return domain::makeError(domain::ErrorCode::FileUnreadable, {file.fileName()});
    FormLoader loader;
    QWidget *form = loader.load(&file, this);
    if (form == nullptr)
        return domain::makeError(
            domain::ErrorCode::FileUnreadable, {file.fileName()}, loader.errorString());
    layout()->addWidget(form);
    bindInputs(*form);
    speak(m_language);
    return {};
}

void FormHost::bindInputs(QWidget &form)
{
    // The order of the keyboard, as the form's tab stops made it.
    for (QWidget *next = form.nextInFocusChain(); next != nullptr && next != &form;
         next = next->nextInFocusChain()) {
        if (!form.isAncestorOf(next))
            continue;
        const QString key = next->property("formField").toString();
        const domain::ServiceField *field = m_service.findField(key);
        if (key.isEmpty() || field == nullptr)
            continue;
        m_binders.push_back(std::make_unique<FieldBinder>(*next, *field));
    }
    for (const auto &binder : m_binders) {
        const QString key = binder->key();
        if (binder->widget().parentWidget()->layout() != nullptr)
            m_cells.insert(key, new FormCell(binder->widget(), form));
        binder->onChange(this, [this, key] { fieldChanged(key); });
    }
}

void FormHost::labelInputs()
{
    const domain::Language language = presentation::officeLanguage(m_language);
    for (const auto &binder : m_binders) {
        const QString text = binder->field().label.in(language);
        if (auto *button = qobject_cast<QAbstractButton *>(&binder->widget()))
            button->setText(text);
    }
    for (QLabel *label : findChildren<QLabel *>()) {
        const QWidget *input = label->buddy();
        const domain::ServiceField *field =
            input ? m_service.findField(input->property("formField").toString()) : nullptr;
        if (field != nullptr)
            label->setText(field->label.in(language));
    }
}

void FormHost::setAsked(const QString &key, bool asked)
{
    FormCell *cell = m_cells.value(key, nullptr);
    if (cell == nullptr || cell->isAsked() == asked)
        return;
    cell->setAsked(asked);
    showGroups();
}

bool FormHost::isAsked(const QString &key) const
{
    const FormCell *cell = m_cells.value(key, nullptr);
    return cell == nullptr ? binder(key) != nullptr : cell->isAsked();
}

void FormHost::showGroups()
{
    for (QGroupBox *group : findChildren<QGroupBox *>()) {
        const QList<FormCell *> cells = group->findChildren<FormCell *>();
        const bool asked = cells.isEmpty()
            || std::any_of(
                cells.cbegin(), cells.cend(), [](const FormCell *cell) { return cell->isAsked(); });
        group->setVisible(asked);
    }
}

void FormHost::setEdition(const domain::ServiceEdition *edition)
{
    for (const auto &binder : m_binders) {
        QList<domain::CodedText> choices;
        if (edition != nullptr) {
            for (const domain::DatedChoice &choice : edition->choices.value(binder->key()))
                choices.append({choice.code, choice.name});
        }
        binder->setChoices(choices);
    }
    speak(m_language);
}

void FormHost::fieldChanged(const QString &key)
{
    if (m_filling)
        return;
    const auto gone = std::remove_if(m_faults.begin(), m_faults.end(),
        [&key](const domain::FieldFault &fault) { return fault.field == key; });
    if (gone != m_faults.end()) { // being put right: the old complaint is no longer true
        m_faults.erase(gone, m_faults.end());
        showFaultLines();
    }
    Q_EMIT changed();
}

QJsonObject FormHost::values(bool withUnasked) const
{
    QJsonObject values;
    for (const auto &binder : m_binders) {
        if (!withUnasked && (!binder->widget().isEnabledTo(this) || !isAsked(binder->key())))
            continue;
        const QJsonValue value = binder->value();
        if (!value.isNull())
            putAt(values, binder->key(), value);
    }
    return values;
}

void FormHost::setValues(const QJsonObject &values)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        for (const auto &binder : m_binders)
            binder->setValue(valueAt(values, binder->key()));
    }
    clearFaults();
    Q_EMIT changed();
}

void FormHost::setValue(const QString &key, const QJsonValue &value)
{
    for (const auto &binder : m_binders) {
        if (binder->key() == key)
            binder->setValue(value);
    }
}

QStringList FormHost::keys() const
{
    QStringList keys;
    for (const auto &binder : m_binders)
        keys.append(binder->key());
    return keys;
}

void FormHost::speak(presentation::UiLanguage language)
{
    m_language = language;
    const QScopedValueRollback filling(m_filling, true);
    if (m_further)
        labelInputs();
    for (const auto &binder : m_binders) {
        binder->speak(presentation::officeLanguage(language));
        if (auto *iin = qobject_cast<IinEdit *>(&binder->widget()))
            iin->setSexWords(tr("male"), tr("female"));
        FormCell *cell = m_cells.value(binder->key(), nullptr);
        if (cell != nullptr && binder->field().sealed)
            cell->setNote(tr("Sealed: only the reviewer and the director can read it."));
    }
    showFaultLines();
}

void FormHost::setToday(QDate today, const domain::OfficeZone &zone)
{
    for (const auto &binder : m_binders) {
        QWidget *widget = &binder->widget();
        if (auto *date = qobject_cast<DateEdit *>(widget)) {
            // «31.05.28» of a term that ends later is no day of the last century.
            constexpr int yearsAhead = 20;
            date->setToday(binder->field().future ? today.addYears(yearsAhead) : today);
        } else if (auto *moment = qobject_cast<MomentEdit *>(widget)) {
            moment->setToday(today);
            moment->setZone(zone);
        } else if (auto *iin = qobject_cast<IinEdit *>(widget)) {
            iin->setToday(today);
        }
    }
}

domain::FieldFaults FormHost::showFaults(const domain::FieldFaults &faults)
{
    m_faults = faults;
    showFaultLines();
    domain::FieldFaults unplaced;
    for (const domain::FieldFault &fault : faults) {
        const bool seen = m_cells.contains(fault.field) && isAsked(fault.field);
        if (!seen)
            unplaced.append(fault);
    }
    for (const auto &binder : m_binders) {
        if (faultShown(binder->key()).isEmpty() || !isAsked(binder->key()))
            continue;
        binder->widget().setFocus(Qt::OtherFocusReason);
        break;
    }
    return unplaced;
}

void FormHost::showFaultLines()
{
    QHash<QString, QString> sentences;
    for (const domain::FieldFault &fault : m_faults) {
        QString &text = sentences[fault.field];
        text += (text.isEmpty() ? QString() : u" "_s) + presentation::faultText(fault, m_language);
    }
    for (const auto &binder : m_binders) {
        const QString sentence = sentences.value(binder->key());
        QString heard = sentence;
        if (FormCell *cell = m_cells.value(binder->key(), nullptr)) {
            cell->setFault(sentence);
            heard = (sentence + u' ' + cell->note()).trimmed();
        }
        // Heard together with the field, not only seen below it.
        if (qobject_cast<IinEdit *>(&binder->widget()) == nullptr || !sentence.isEmpty())
            binder->widget().setAccessibleDescription(heard);
    }
}

void FormHost::clearFaults()
{
    m_faults.clear();
    showFaultLines();
}

QString FormHost::faultShown(const QString &key) const
{
    const FormCell *cell = m_cells.value(key, nullptr);
    return cell != nullptr ? cell->fault() : QString();
}

const FieldBinder *FormHost::binder(const QString &key) const
{
    for (const auto &binder : m_binders) {
        if (binder->key() == key)
            return binder.get();
    }
    return nullptr;
}

QWidget *FormHost::input(const QString &key) const
{
    const FieldBinder *found = binder(key);
    return found != nullptr ? &found->widget() : nullptr;
}

QWidget *FormHost::firstInput() const
{
    return m_binders.empty() ? nullptr : &m_binders.front()->widget();
}

} // namespace qyz::ui
