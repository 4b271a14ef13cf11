# cmake --install: both programs, the models that they measure with, and what a desktop needs to show and start them.
# Translations, help and icons of the window are inside the programs.
include(GNUInstallDirs)

set(ALLIANCE_ID org.alliance_review.AllianceReview)
set(ALLIANCE_SCREENSHOTS_AT "" CACHE STRING
    "Web address of the folder that a publisher has put packaging/screenshots in; empty: AppStream gets no screenshots")
set(linux "${CMAKE_SOURCE_DIR}/packaging/linux")

set(ALLIANCE_SCREENSHOTS "")
if(ALLIANCE_SCREENSHOTS_AT)
  file(READ "${linux}/screenshots.xml.in" ALLIANCE_SCREENSHOTS)
  string(CONFIGURE "${ALLIANCE_SCREENSHOTS}" ALLIANCE_SCREENSHOTS @ONLY)
endif()
configure_file("${linux}/${ALLIANCE_ID}.metainfo.xml.in" "${CMAKE_BINARY_DIR}/${ALLIANCE_ID}.metainfo.xml" @ONLY)

install(TARGETS alliance alliance-review RUNTIME)
install(FILES "${linux}/${ALLIANCE_ID}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${CMAKE_BINARY_DIR}/${ALLIANCE_ID}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${linux}/${ALLIANCE_ID}.mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages"
        RENAME "${ALLIANCE_ID}.xml")
install(FILES "${CMAKE_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
install(FILES "${CMAKE_SOURCE_DIR}/app/resources/icons/app.svg" DESTINATION "${icons}/scalable/apps"
        RENAME "${ALLIANCE_ID}.svg")
foreach(size 16 22 24 32 48 64 128 256 512)
  install(FILES "${linux}/icons/${size}.png" DESTINATION "${icons}/${size}x${size}/apps" RENAME "${ALLIANCE_ID}.png")
endforeach()

# Looked for at the time of installing, where packaging/setup puts them. vision/models/ModelSet.cpp finds them in share.
install(CODE [=[
  set(models "$ENV{ALLIANCE_MODELS}")
  if(NOT models)
    set(cache "$ENV{XDG_CACHE_HOME}")
    if(NOT cache)
      set(cache "$ENV{HOME}/.cache")
    endif()
    set(models "${cache}/alliance-review/models-v1")
  endif()
  if(NOT EXISTS "${models}/manifest.json")
    message(FATAL_ERROR "The measuring models are missing: run packaging/setup, or set ALLIANCE_MODELS to their folder.")
  endif()
  file(GLOB files "${models}/manifest.json" "${models}/*.onnx" "${models}/*.json")
  file(INSTALL DESTINATION "${CMAKE_INSTALL_PREFIX}/share/alliance-review/models-v1" TYPE FILE FILES ${files})
]=])
