/* Starting threads. */
#ifndef BASE_THREAD_H
#define BASE_THREAD_H

#include <pthread.h>
#include <stdbool.h>

/*
 * Starts a thread that takes no signals: these are for the threads of the program, whose handlers may need to run
 * there. False when the system is short of threads.
 */
bool thread_start(pthread_t *thread, void *(*run)(void *), void *argument);

#endif
