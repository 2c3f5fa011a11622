/*
 * A production line: numbered jobs that are worked on by several threads at once, and finished one at a time in the
 * order in which they came. So what finishing makes does not depend on the threads.
 */
#ifndef BASE_LINE_H
#define BASE_LINE_H

#include "base/alloc.h"
#include "base/status.h"

struct line;

/* What is done with job number `job`, counted from 0. */
struct line_work {
	void (*work)(void *context, uint64_t job);   /* on any thread, together with others */
	bool (*finish)(void *context, uint64_t job); /* on any thread, never two at once; false: not now, halt the line */
	void *context;
};

/*
 * A line of so many threads, the caller's included: with one, all is done inside the calls. At most `room` jobs may be
 * unfinished at a time. The other threads start with the second job. For line_free.
 */
ww_status line_new(struct line **out, const ww_alloc *alloc, unsigned threads, unsigned room,
                   const struct line_work *work, ww_error *error);

/* Adds the next job; fewer than room must be unfinished. */
void line_add(struct line *line);

/*
 * Takes part until at most `most` jobs are unfinished, and says true; or until the line is halted: false. While it is
 * halted, nothing is finished.
 */
bool line_wait(struct line *line, uint64_t most);

/* Ends a halt: the job that was not finished is tried again. */
void line_go_on(struct line *line);

/*
 * Ends the threads; jobs that nobody began are dropped. After a fork, the child, which has no threads, says so. Accepts
 * NULL.
 */
void line_free(struct line *line, bool forked);

#endif
