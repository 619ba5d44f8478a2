// What happens in a new practice registry before somebody sits down at it: lines of people and
// stories, read from resources/practice. Services and cases are named there and nowhere else.
#pragma once

#include "domain/common/result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QTime>

namespace qyz::application {

/// An act of a story, so many working days after the line was registered.
struct PracticeAct {
    int after = 0;
    QTime time; // of the office
    QString login;
    QString action;
    QJsonObject facts; // with places to fill
    /// A rule may say "not yet", depending on the season; then the line stays as it stands.
    bool mayWait = false;
};

struct PracticeStory {
    QString service;
    QJsonObject application; // without people; with places to fill
    QList<PracticeAct> acts;
};

struct PracticeLine {
    QString key; // other lines name it by; mostly empty
    QString story;
    int daysBefore = 1; // working days before today
    QTime time;
    QJsonObject person; // language, applicant, child
};

struct PracticePlan {
    QHash<QString, PracticeStory> stories;
    QList<PracticeLine> lines;

    /// `people` and `day`: JSON of resources/practice. BadJson names the line that is off.
    static domain::Result<PracticePlan> fromJson(const QByteArray &people, const QByteArray &day);
};

/// What the places of a text stand for when a step is done.
struct PracticeMoment {
    QDate day; // of the step
    QDate today; // the office's
    QDateTime local; // of the step, with the office's offset
    qint64 number = 0;
    bool kazakh = true;
    QJsonObject applicant; // {surname, name, patronymic, iin} of the line
    QHash<QString, QString> lines; // key → "admission/17"
};

/// Fills {day} {today} {day+20} {moment-30} (minutes) {number} {shelf} {line:KEY} inside texts,
/// "{applicant}" as a whole, and takes the line's language of {"kk":…,"ru":…}.
QJsonObject filled(const QJsonObject &json, const PracticeMoment &moment);

} // namespace qyz::application
