#ifndef READOUT_SPAWN_IN_FOLDER_H
#define READOUT_SPAWN_IN_FOLDER_H

#include <spawn.h>

#ifdef __linux__
#include <sys/prctl.h>

/* Which the C libraries have (glibc 2.29, musl 1.1.24) and declare for GNU programs alone. */
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *, const char *);
#endif

/* Has the process get the children of its children that have ended, so that it can wait for them. Swift cannot call a
   function with any number of arguments. */
static inline void readout_adopt_orphans(void) {
#ifdef __linux__
    prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
#endif
}

#endif
