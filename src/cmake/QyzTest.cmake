# qyz_test(FOLDER <folder below tests> LINKS <modules> [GUI] [MOC] [SHARDS n] [TIMEOUT s] [LABELS …])
#
# SHARDS: a program whose tests wait for other programs runs as several side by side.
#
# One test program per folder, linking the module of that folder and nothing more (fence 4):
# a module that secretly needs another one does not link here.
function(qyz_test)
    cmake_parse_arguments(ARG "GUI;MOC" "FOLDER;TIMEOUT;SHARDS" "LINKS;LABELS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS
        "${PROJECT_SOURCE_DIR}/tests/${ARG_FOLDER}/*.cpp"
        "${PROJECT_SOURCE_DIR}/tests/${ARG_FOLDER}/*.h")
    string(REPLACE "/" "_" name ${ARG_FOLDER})
    string(REPLACE "unit_" "" name ${name})
    set(target test_${name})
    if(ARG_GUI)
        list(APPEND sources "${PROJECT_SOURCE_DIR}/tests/support/guimain.cpp")
    else()
        list(APPEND sources "${PROJECT_SOURCE_DIR}/tests/support/coremain.cpp")
    endif()
    add_executable(${target} ${sources})
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_link_libraries(${target} PRIVATE qyz_options ${ARG_LINKS} GTest::gtest GTest::gmock)
    target_compile_definitions(${target} PRIVATE
        QYZ_SOURCE_DIR="${PROJECT_SOURCE_DIR}" QYZ_BINARY_DIR="${PROJECT_BINARY_DIR}")
    target_precompile_headers(${target} PRIVATE ${QYZ_PCH} <gtest/gtest.h>)
    if(ARG_MOC)
        set_target_properties(${target} PROPERTIES AUTOMOC ON)
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    if(NOT ARG_SHARDS)
        set(ARG_SHARDS 1)
    endif()
    set(environment "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8"
        "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0"
        "GTEST_TOTAL_SHARDS=${ARG_SHARDS}")
    foreach(shard RANGE 1 ${ARG_SHARDS})
        set(test ${name})
        if(ARG_SHARDS GREATER 1)
            set(test ${name}_${shard})
        endif()
        math(EXPR index "${shard} - 1")
        add_test(NAME ${test} COMMAND ${target})
        set_tests_properties(${test} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
            ENVIRONMENT "${environment};GTEST_SHARD_INDEX=${index}")
    endforeach()
endfunction()
