// What every page of the desk needs: who sits here, the office, the gateway, the language.
// Made by the composition root after sign-in; pages hold a reference.
#pragma once

#include "application/ports/draftstore.h"
#include "application/registrygateway.h"
#include "presentation/uilanguage.h"

namespace qyz::presentation {

/// Where the registry is, as the status line says it.
struct DataPlace {
    QString name; // of the file or of the server; empty: not said
    bool server = false;
};

struct DeskContext {
    application::RegistryGateway &gateway;
    application::DraftStore &drafts;
    QString login;
    application::SignedIn person;
    application::Office office;
    UiLanguage language = UiLanguage::Kazakh;
    DataPlace place = {};
};

} // namespace qyz::presentation
