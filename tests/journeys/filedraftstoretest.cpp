// Drafts on the desk's own disk (linked here because the store belongs to the program itself).
#include "app/filedraftstore.h"
#include "vault/sodiumvault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace qyz;

namespace {

class FileDrafts : public ::testing::Test {
protected:
    FileDrafts()
    {
        signIn(u"registrar"_s);
        signIn(u"director"_s);
    }

    void signIn(const QString &login)
    {
        vault.keys().put(login, vault.sealer().newKeyPair()->privateKey);
    }
    QByteArray bytes(const QString &name) const
    {
        QFile file(folder + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static application::Draft draft(const QString &id, const QString &owner = u"registrar"_s)
    {
        return {id, u"admission"_s, owner,
            QDateTime(QDate(2026, 4, 1), QTime(5, 0, 0, 250), Qt::UTC),
            {{u"child"_s, QJsonObject{{u"surname"_s, u"Үлгі"_s}}}, {u"case"_s, u"grade_1"_s}}};
    }
    QStringList files() const
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    void write(const QString &name, const QByteArray &bytes)
    {
        QDir().mkpath(folder);
        QFile file(folder + u'/' + name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir place;
    QString folder = place.filePath(u"drafts"_s);
    vault::SodiumVault vault;
    app::FileDraftStore store{folder, vault.keys()};
};

} // namespace

TEST_F(FileDrafts, comeBackAsTheyWereSaved)
{
    ASSERT_TRUE(store.save(draft(u"5f0c-1"_s)).ok());
    const auto loaded = store.load(u"registrar"_s);
    ASSERT_TRUE(loaded.ok());
    ASSERT_EQ(loaded->size(), 1);
    const application::Draft &first = loaded->constFirst();
    EXPECT_EQ(first.id, u"5f0c-1"_s);
    EXPECT_EQ(first.service, u"admission"_s);
    EXPECT_EQ(first.owner, u"registrar"_s);
    EXPECT_EQ(first.savedAt, draft(u"x"_s).savedAt);
    EXPECT_EQ(first.values, draft(u"x"_s).values);
}

TEST_F(FileDrafts, R41_theFileIsNamedByTheIdOnlyAndReadableByItsOwnerOnly)
{
    ASSERT_TRUE(store.save(draft(u"5f0c-1"_s)).ok());
    ASSERT_EQ(files(), QStringList{u"5f0c-1.json"_s});
    const auto permissions = QFileInfo(folder + u"/5f0c-1.json"_s).permissions();
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther | QFileDevice::ExeOwner;
    EXPECT_FALSE(permissions & others);
    EXPECT_TRUE(permissions & QFileDevice::ReadOwner);
}

TEST_F(FileDrafts, R38_whatWasTypedIsReadWithItsOwnersKeyOnly)
{
    ASSERT_TRUE(store.save(draft(u"a"_s)).ok());
    EXPECT_FALSE(bytes(u"a.json"_s).contains("Үлгі"));
    EXPECT_FALSE(bytes(u"a.json"_s).contains("grade_1"));
    vault.keys().drop(u"registrar"_s); // the screen is locked
    EXPECT_TRUE(store.load(u"registrar"_s)->isEmpty());
    EXPECT_TRUE(store.save(draft(u"b"_s)).ok()) << "typed before the lock, saved behind it";
    signIn(u"registrar"_s); // another key: of another registry on the same desk
    EXPECT_TRUE(store.load(u"registrar"_s)->isEmpty());
    EXPECT_EQ(files(), (QStringList{u"a.json"_s, u"b.json"_s}));
}

TEST_F(FileDrafts, R38_withoutAKeyNothingIsWrittenInClear)
{
    const auto saved = store.save(draft(u"a"_s, u"deputy"_s));
    ASSERT_FALSE(saved.ok());
    EXPECT_EQ(saved.error().code, domain::ErrorCode::SealKeyMissing);
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(FileDrafts, aDraftOfBeforeTheSealStillComesBack)
{
    write(u"a.json"_s,
        R"({"id":"a","service":"admission","owner":"registrar","values":{"case":"grade_1"}})");
    const auto loaded = store.load(u"registrar"_s);
    ASSERT_EQ(loaded->size(), 1);
    EXPECT_EQ(loaded->constFirst().values.value(u"case"_s), u"grade_1"_s);
}

TEST_F(FileDrafts, savingAgainReplacesAndLeavesNothingBeside)
{
    application::Draft changed = draft(u"a"_s);
    ASSERT_TRUE(store.save(changed).ok());
    changed.values.insert(u"case"_s, u"grades_2_9"_s);
    ASSERT_TRUE(store.save(changed).ok());
    EXPECT_EQ(files().size(), 1);
    EXPECT_EQ(store.load(u"registrar"_s)->constFirst().values, changed.values);
}

TEST_F(FileDrafts, onlyTheOwnersAreGivenNewestFirst)
{
    application::Draft newer = draft(u"b"_s);
    newer.savedAt = newer.savedAt.addSecs(60);
    ASSERT_TRUE(store.save(draft(u"a"_s)).ok());
    ASSERT_TRUE(store.save(newer).ok());
    ASSERT_TRUE(store.save(draft(u"c"_s, u"director"_s)).ok());
    const auto loaded = store.load(u"registrar"_s);
    ASSERT_EQ(loaded->size(), 2);
    EXPECT_EQ(loaded->at(0).id, u"b"_s);
    EXPECT_EQ(loaded->at(1).id, u"a"_s);
}

TEST_F(FileDrafts, aTornFileIsSetAsideAndTheRestAreLoaded)
{
    ASSERT_TRUE(store.save(draft(u"a"_s)).ok());
    write(u"b.json"_s, "{\"id\":\"b\",\"serv");
    const auto loaded = store.load(u"registrar"_s);
    ASSERT_TRUE(loaded.ok());
    EXPECT_EQ(loaded->size(), 1);
    EXPECT_EQ(files(), (QStringList{u"a.json"_s, u"b.json.bad"_s}));
    write(u"b.json"_s, "not a draft either");
    ASSERT_TRUE(store.load(u"registrar"_s).ok());
    EXPECT_EQ(files(), (QStringList{u"a.json"_s, u"b.json.bad"_s, u"b.json.bad2"_s}));
}

TEST_F(FileDrafts, anIdNeverLeadsOutOfTheFolder)
{
    EXPECT_FALSE(store.save(draft(u"../evil"_s)).ok());
    EXPECT_FALSE(store.save(draft(QString())).ok());
    EXPECT_FALSE(store.remove(u"../evil"_s).ok());
    EXPECT_FALSE(QFile::exists(place.filePath(u"evil.json"_s)));
}

TEST_F(FileDrafts, removingTakesOneAndForgivesNone)
{
    ASSERT_TRUE(store.save(draft(u"a"_s)).ok());
    EXPECT_TRUE(store.remove(u"a"_s).ok());
    EXPECT_TRUE(store.remove(u"a"_s).ok());
    EXPECT_TRUE(files().isEmpty());
    EXPECT_TRUE(store.load(u"registrar"_s)->isEmpty());
}

TEST_F(FileDrafts, aPlaceThatCannotBeWrittenIsToldAndNotHidden)
{
    write(u"file"_s, "x");
    app::FileDraftStore blocked(folder + u"/file/below"_s, vault.keys());
    const auto saved = blocked.save(draft(u"a"_s));
    ASSERT_FALSE(saved.ok());
    EXPECT_EQ(saved.error().code, domain::ErrorCode::FileUnwritable);
}
