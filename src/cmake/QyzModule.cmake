# qyz_module(NAME <name> LINKS <targets> [PRIVATE_LINKS <targets>] [MOC])
#
# The only way to make a library of the house (fence 2). It globs src/<name>, gives the alias
# Qyz::<Name>, sets the flags, and stops when a module wants to link what the layers forbid.
# The table is the picture of docs/architecture.md; the include test reads the same rules.
set(QYZ_LINKS_domain Qt6::Core tl::expected)
set(QYZ_LINKS_application Qyz::Domain)
set(QYZ_LINKS_storage Qyz::Application Qt6::Sql PkgConfig::PQ)
set(QYZ_LINKS_print Qyz::Application Qt6::Gui Qt6::Svg Qt6::Pdf PkgConfig::QRENCODE qyz_resources)
set(QYZ_LINKS_vault Qyz::Application PkgConfig::SODIUM)
set(QYZ_LINKS_tables Qyz::Application PkgConfig::ZIP Qt6::Core5Compat)
set(QYZ_LINKS_presentation Qyz::Application)
set(QYZ_LINKS_ui Qyz::Presentation Qt6::Widgets Qt6::UiTools Qt6::PrintSupport)

function(qyz_module)
    cmake_parse_arguments(ARG "MOC" "NAME" "LINKS;PRIVATE_LINKS" ${ARGN})
    if(NOT DEFINED QYZ_LINKS_${ARG_NAME})
        message(FATAL_ERROR "qyz_module: '${ARG_NAME}' is not a module of the house")
    endif()
    foreach(link IN LISTS ARG_LINKS ARG_PRIVATE_LINKS)
        if(NOT link IN_LIST QYZ_LINKS_${ARG_NAME})
            message(FATAL_ERROR "qyz_module: '${ARG_NAME}' may not link ${link} "
                "(see src/cmake/QyzModule.cmake)")
        endif()
    endforeach()

    file(GLOB_RECURSE sources CONFIGURE_DEPENDS
        "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    set(target qyz_${ARG_NAME})
    add_library(${target} STATIC ${sources})
    string(SUBSTRING ${ARG_NAME} 0 1 first)
    string(TOUPPER ${first} first)
    string(SUBSTRING ${ARG_NAME} 1 -1 rest)
    add_library(Qyz::${first}${rest} ALIAS ${target})

    target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}/src")
    target_link_libraries(${target} PUBLIC ${ARG_LINKS} PRIVATE qyz_options ${ARG_PRIVATE_LINKS})
    target_precompile_headers(${target} PRIVATE ${QYZ_PCH})
    if(ARG_MOC)
        set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOUIC ON
            AUTOUIC_SEARCH_PATHS "${PROJECT_SOURCE_DIR}/ui;${PROJECT_SOURCE_DIR}/ui/dialogs")
    endif()
endfunction()
