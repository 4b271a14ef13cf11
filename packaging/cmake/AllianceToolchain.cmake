# Compiler settings shared by every target: C++20, strict warnings, sanitizers, ccache, a fast linker.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

set(ALLIANCE_SANITIZE "" CACHE STRING "Sanitizers passed to -fsanitize=, e.g. address,undefined or thread")

find_program(ALLIANCE_CCACHE ccache)
if(ALLIANCE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Precompiled headers can be cached only with these sloppiness flags (ccache manual, "Precompiled headers").
  set(CMAKE_CXX_COMPILER_LAUNCHER
      env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
          CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${ALLIANCE_CCACHE})
endif()

add_library(alliance_options INTERFACE)
target_compile_options(alliance_options INTERFACE
  -Wall -Wextra -Werror -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wformat=2 -Wimplicit-fallthrough
  -fpch-preprocess)
# FFmpeg 5-7, OpenCV 4.6-4.10 and Qt 6.4-6.8 mark different things as deprecated: a warning, not a failure.
target_compile_options(alliance_options INTERFACE -Wno-error=deprecated-declarations)
# GCC 12 sees overflows in std::string + literal where there are none (GCC bug 105651, mended in 13).
target_compile_options(alliance_options INTERFACE
  "$<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict;-Wno-stringop-overflow>")
target_compile_definitions(alliance_options INTERFACE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_STRICT_ITERATORS)
target_include_directories(alliance_options INTERFACE "${CMAKE_SOURCE_DIR}")

if(ALLIANCE_SANITIZE)
  target_compile_options(alliance_options INTERFACE -fsanitize=${ALLIANCE_SANITIZE})
  # GCC 12 takes the short buffer of a std::string for the whole of it when a sanitizer is woven in.
  target_compile_options(alliance_options INTERFACE
    "$<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-array-bounds;-Wno-stringop-overread>")
  target_link_options(alliance_options INTERFACE -fsanitize=${ALLIANCE_SANITIZE})
  if(ALLIANCE_SANITIZE MATCHES "undefined")
    # QList of Qt 6.4 compares two empty lists by memcmp() of nothing with nothing.
    target_compile_options(alliance_options INTERFACE -fno-sanitize-recover=undefined -fno-sanitize=nonnull-attribute)
  endif()
endif()

find_program(ALLIANCE_MOLD mold)
if(ALLIANCE_MOLD)
  target_link_options(alliance_options INTERFACE -fuse-ld=mold)
endif()

# moc 6.4 cannot parse libstdc++'s <concepts>, which <compare> pulls in; defining its include guard skips it.
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS -D_COMPARE)
