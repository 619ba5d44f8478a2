# Flags and Qt definitions of the house, in one INTERFACE target linked PRIVATE by every module.
add_library(qyz_options INTERFACE)

target_compile_options(qyz_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual -Wuseless-cast -Wlogical-op -Wduplicated-cond
    -Wformat=2 -fno-omit-frame-pointer)
if(QYZ_WERROR)
    target_compile_options(qyz_options INTERFACE -Werror)
endif()

target_compile_definitions(qyz_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_KEYWORDS
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QYZ_VERSION="${PROJECT_VERSION}")

if(QYZ_SANITIZE)
    target_compile_options(qyz_options INTERFACE -fsanitize=address,undefined
        -fno-sanitize-recover=undefined)
    target_link_options(qyz_options INTERFACE -fsanitize=address,undefined)
endif()
if(QYZ_COVERAGE)
    target_compile_options(qyz_options INTERFACE --coverage)
    target_link_options(qyz_options INTERFACE --coverage)
endif()

find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE})
    target_compile_options(qyz_options INTERFACE -fpch-preprocess)
endif()

set(QYZ_PCH <QByteArray> <QDate> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
    <QList> <QString> <QStringList> <QVariant> <functional> <memory> <optional>)
