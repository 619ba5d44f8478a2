#include "ui/formhost.h"

#include "presentation/errortext.h"
#include "presentation/localized.h"
#include "ui/formloader.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/faultlabel.h"
#include "ui/widgets/iinedit.h"
#include "ui/widgets/momentedit.h"

#include <QFile>
#include <QLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>

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
        putFaultLine(*binder);
        const QString key = binder->key();
        binder->onChange(this, [this, key] { fieldChanged(key); });
    }
}

void FormHost::putFaultLine(FieldBinder &binder)
{
    QWidget &widget = binder.widget();
    QWidget *around = widget.parentWidget();
    if (around->layout() == nullptr)
        return;
    auto *cell = new QWidget(around);
    auto *box = new QVBoxLayout(cell);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2);
    // The cell takes the input's place in the grid; the line below costs nothing while it is empty.
    const std::unique_ptr<QLayoutItem> old(
        around->layout()->replaceWidget(&widget, cell, Qt::FindChildrenRecursively));
    box->addWidget(&widget);
    auto *line = new FaultLabel(cell);
    line->setObjectName(widget.objectName() + u"Fault"_s);
    box->addWidget(line);
    box->addStretch();
    m_lines.insert(binder.key(), line);
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

QJsonObject FormHost::values(bool withDisabled) const
{
    QJsonObject values;
    for (const auto &binder : m_binders) {
        if (!withDisabled && !binder->widget().isEnabledTo(this))
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
    for (const auto &binder : m_binders) {
        binder->speak(presentation::officeLanguage(language));
        if (auto *iin = qobject_cast<IinEdit *>(&binder->widget()))
            iin->setSexWords(tr("male"), tr("female"));
    }
    showFaultLines();
}

void FormHost::setToday(QDate today, const domain::OfficeZone &zone)
{
    for (const auto &binder : m_binders) {
        QWidget *widget = &binder->widget();
        if (auto *date = qobject_cast<DateEdit *>(widget)) {
            date->setToday(today);
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
        if (!m_lines.contains(fault.field))
            unplaced.append(fault);
    }
    for (const auto &binder : m_binders) {
        if (faultShown(binder->key()).isEmpty())
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
        if (FaultLabel *line = m_lines.value(binder->key(), nullptr))
            line->setSentence(sentence);
        // Heard together with the field, not only seen below it.
        if (qobject_cast<IinEdit *>(&binder->widget()) == nullptr || !sentence.isEmpty())
            binder->widget().setAccessibleDescription(sentence);
    }
}

void FormHost::clearFaults()
{
    m_faults.clear();
    showFaultLines();
}

QString FormHost::faultShown(const QString &key) const
{
    const FaultLabel *line = m_lines.value(key, nullptr);
    return line != nullptr ? line->sentence() : QString();
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
