// Makes everything of the desk, in order, once: catalogue, gateway, window. Nothing else of the
// program knows which classes stand behind the ports.
#pragma once

#include "app/asyncregistrygateway.h"
#include "app/filedraftstore.h"
#include "app/settings.h"
#include "ui/firststartpage.h"
#include "ui/mainwindow.h"
#include "ui/translators.h"
#include "vault/sodiumvault.h"

#include <QObject>

#include <memory>

namespace qyz::app {

struct StartOptions {
    QString database; // empty: the settings', else the desk's own file
    bool practice = false;
    std::optional<presentation::UiLanguage> language;
    std::optional<QDateTime> now; // UTC; a practice registry's invented present
    QString drafts; // folder; empty: the desk's own
    QString services; // folder with further services and forms; practice registries only
};

/// The shipped services and those of a folder, if one is named. Without a folder an Error is a bug
/// of ours: the shipped ones are compiled in.
domain::Result<std::shared_ptr<const domain::ServiceCatalogue>> catalogueWith(
    const QString &folder);

/// What makes a new registry: of the school that was typed, or the practice one.
application::InitialisationRequest practiceRequest();
application::InitialisationRequest schoolRequest(const ui::FirstStartAnswers &answers);

class CompositionRoot : public QObject {
    Q_OBJECT

public:
    CompositionRoot(StartOptions options, std::unique_ptr<Settings> settings);
    ~CompositionRoot() override;

    /// Shows the first page. UsageError: the database cannot be understood. FileUnreadable,
    /// BadJson: of the folder with further services.
    domain::Status start();

    ui::MainWindow *window() const { return m_window.get(); }
    ui::FirstStartPage *firstStart() const { return m_firstStart.get(); }

private:
    void look();
    void showFirstStart();
    void showWindow();
    void onLookedAt(const domain::Result<application::Office> &office);
    void make(const storage::ConnectionSettings &where,
        const application::InitialisationRequest &request);
    void openPractice();
    void openMissingJournals();
    void refuse(const domain::Error &error);
    void rememberWindow();

    StartOptions m_options;
    std::unique_ptr<Settings> m_settings;
    ui::Translators m_translators;
    std::shared_ptr<const domain::ServiceCatalogue> m_catalogue;
    storage::ConnectionSettings m_where;
    vault::SodiumVault m_vault;
    FileDraftStore m_drafts;
    std::unique_ptr<storage::DbExecutor> m_maker; // while a registry is looked for or made
    std::unique_ptr<AsyncRegistryGateway> m_gateway;
    std::unique_ptr<ui::FirstStartPage> m_firstStart;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace qyz::app
