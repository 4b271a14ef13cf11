# alliance_suites(NAME LABEL [EACH suites...] [FIRST suites...]): the suites of a GoogleTest program as ctest's tests,
# found when the program was built. One process for a suite: with Qt, OpenCV and FFmpeg behind it, a program takes longer
# to begin than most tests. EACH names long suites whose tests are ctest's one by one, to share processors; FIRST those
# that should not be the last to end.
if(NOT CMAKE_SCRIPT_MODE_FILE)
  set(ALLIANCE_SUITES_SCRIPT "${CMAKE_CURRENT_LIST_FILE}")
  function(alliance_suites name label)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "EACH;FIRST")
    set(list "${CMAKE_CURRENT_BINARY_DIR}/${name}_suites.cmake")
    add_custom_command(TARGET ${name} POST_BUILD BYPRODUCTS "${list}" VERBATIM
      COMMAND "${CMAKE_COMMAND}" "-DPROGRAM=$<TARGET_FILE:${name}>" "-DLABEL=${label}" "-DEACH=${arg_EACH}"
              "-DFIRST=${arg_FIRST}" "-DLIST=${list}" -P "${ALLIANCE_SUITES_SCRIPT}")
    file(WRITE "${list}.in" "if(EXISTS [=[${list}]=])\n  include([=[${list}]=])\nelse()\n"
         "  add_test([=[${name} was not built]=] ${name})\nendif()\n")
    set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES "${list}.in")
  endfunction()
  return()
endif()

cmake_minimum_required(VERSION 3.25)
execute_process(COMMAND "${CMAKE_COMMAND}" -E env QT_QPA_PLATFORM=offscreen "${PROGRAM}" --gtest_list_tests
                OUTPUT_VARIABLE listed RESULT_VARIABLE failed TIMEOUT 60)
if(failed)
  message(FATAL_ERROR "${PROGRAM} does not list its tests: ${failed}")
endif()
set(text "")
function(ctest_of name filter suite)
  set(cost 1)
  if(suite IN_LIST FIRST)
    set(cost 100)
  endif()
  string(APPEND text "add_test([=[${name}]=] [=[${PROGRAM}]=] [=[--gtest_filter=${filter}]=])\n"
         "set_tests_properties([=[${name}]=] PROPERTIES TIMEOUT 300 LABELS [=[${LABEL}]=] COST ${cost} "
         "FAIL_REGULAR_EXPRESSION [=[Running 0 tests]=])\n")
  set(text "${text}" PARENT_SCOPE)
endfunction()
string(REPLACE ";" "," listed "${listed}")
string(REPLACE "\n" ";" lines "${listed}")
set(suite "")
foreach(line IN LISTS lines)
  string(REGEX REPLACE " *#.*$" "" line "${line}")
  if(line MATCHES "^  (.+)$")
    if(suite IN_LIST EACH)
      ctest_of("${suite}.${CMAKE_MATCH_1}" "${suite}.${CMAKE_MATCH_1}" "${suite}")
    endif()
  elseif(line MATCHES "^([A-Za-z0-9_/]+)\\.$")
    set(suite "${CMAKE_MATCH_1}")
    if(NOT suite IN_LIST EACH)
      ctest_of("${suite}" "${suite}.*" "${suite}")
    endif()
  endif()
endforeach()
if(NOT text)
  message(FATAL_ERROR "${PROGRAM} has no tests")
endif()
file(WRITE "${LIST}" "${text}")
