/* The one place that holds the version number; CMake and setup.py read it here. */
#ifndef BASE_VERSION_H
#define BASE_VERSION_H

#define WW_VERSION_TEXT "0.1.0"

#endif
