#ifndef READOUT_SPAWN_IN_FOLDER_H
#define READOUT_SPAWN_IN_FOLDER_H

#include <spawn.h>

#ifdef __linux__
/* Which the C libraries have (glibc 2.29, musl 1.1.24) and declare for GNU programs alone. */
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *, const char *);
#endif

#endif
