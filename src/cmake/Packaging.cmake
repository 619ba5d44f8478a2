# Installation and the Debian package.
include(GNUInstallDirs)
install(TARGETS qyzmetctl RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(TARGET qyzmet)
    install(TARGETS qyzmet RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
