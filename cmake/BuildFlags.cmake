# What every target of ours is compiled with. sem_plain_flags is for code that must not know Qt.

add_library(sem_plain_flags INTERFACE)
target_include_directories(sem_plain_flags INTERFACE ${CMAKE_CURRENT_LIST_DIR}/..)
target_compile_definitions(sem_plain_flags INTERFACE SEMANTICATASK_VERSION="${PROJECT_VERSION}")
target_compile_options(sem_plain_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
    -Wcast-align -Wnull-dereference -Wimplicit-fallthrough -fno-common)

option(SEM_WERROR "Treat warnings as errors" OFF)
if(SEM_WERROR)
    target_compile_options(sem_plain_flags INTERFACE -Werror)
endif()

set(SEM_SANITIZE "" CACHE STRING "Sanitizers, e.g. address,undefined")
if(SEM_SANITIZE)
    target_compile_options(sem_plain_flags INTERFACE
        -fsanitize=${SEM_SANITIZE} -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(sem_plain_flags INTERFACE -fsanitize=${SEM_SANITIZE})
endif()

add_library(sem_build_flags INTERFACE)
target_link_libraries(sem_build_flags INTERFACE sem_plain_flags)
target_compile_definitions(sem_build_flags INTERFACE
    QT_NO_KEYWORDS # the emit macro breaks <syncstream>
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

find_program(SEM_CCACHE ccache)
if(SEM_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${SEM_CCACHE})
endif()

# sem_precompile(TARGET): reads the headers that nearly everybody includes only once, which halves the
# time of a build. What a file needs it includes all the same: the preset asan builds without, and
# so sees to it. (QTest cannot be among them: it is another one in each folder.)
option(SEM_PRECOMPILE "Precompile headers" ON)
if(SEM_PRECOMPILE AND TARGET Qt6::Core)
    add_library(sem_precompiled STATIC ${CMAKE_CURRENT_LIST_DIR}/precompiled.cpp)
    set_target_properties(sem_precompiled PROPERTIES AUTOMOC OFF)
    target_link_libraries(sem_precompiled PRIVATE Qt6::Core sem_build_flags)
    target_precompile_headers(sem_precompiled PRIVATE
        <QByteArray> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QObject>
        <QProcess> <QString> <QStringList> <QVariantMap>
        <algorithm> <chrono> <functional> <map> <memory> <optional> <set> <utility> <variant>
        <vector>)
endif()

function(sem_precompile target)
    if(TARGET sem_precompiled)
        target_precompile_headers(${target} REUSE_FROM sem_precompiled)
    endif()
endfunction()
