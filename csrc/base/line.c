#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "base/line.h"

#include "base/thread.h"

struct line {
	const ww_alloc *alloc;
	struct line_work work;
	unsigned wanted; /* threads besides the caller's */
	unsigned started;
	uint64_t room;
	pthread_t *threads;
	pthread_mutex_t mutex; /* guards what follows */
	pthread_cond_t came;   /* a job, or the end */
	pthread_cond_t moved;  /* a job was worked on or finished, or the line halted */
	bool *worked;          /* by job % room: ready to be finished */
	uint64_t added;
	uint64_t begun;
	uint64_t finished;
	bool finishing; /* a thread is at it */
	bool halted;
	bool ending;
};

ww_status line_new(struct line **out, const ww_alloc *alloc, unsigned threads, unsigned room,
                   const struct line_work *work, ww_error *error)
{
	struct line *line = alloc_zeroed(alloc, 1, sizeof *line);

	*out = NULL;
	if (!line)
		return ww_fail_memory(error);
	line->alloc = alloc;
	line->work = *work;
	line->wanted = threads - 1;
	line->room = room;
	line->threads = alloc_array(alloc, threads, sizeof *line->threads);
	line->worked = alloc_zeroed(alloc, room, sizeof *line->worked);
	pthread_mutex_init(&line->mutex, NULL);
	pthread_cond_init(&line->came, NULL);
	pthread_cond_init(&line->moved, NULL);
	if (!line->threads || !line->worked) {
		line_free(line, false);
		return ww_fail_memory(error);
	}
	*out = line;
	return WW_OK;
}

/* Finishes what is ready and next, unless another thread is at it, which will look again. Called with the mutex. */
static void finish_ready(struct line *line)
{
	while (!line->finishing && !line->halted && line->finished < line->begun &&
	       line->worked[line->finished % line->room]) {
		bool done;

		line->finishing = true;
		pthread_mutex_unlock(&line->mutex);
		done = line->work.finish(line->work.context, line->finished);
		pthread_mutex_lock(&line->mutex);
		line->finishing = false;
		line->halted = !done;
		if (done)
			line->worked[line->finished++ % line->room] = false;
		pthread_cond_broadcast(&line->moved);
	}
}

/* Works on the next job that nobody has begun; there is one. Called with the mutex. */
static void work_on_next(struct line *line)
{
	uint64_t job = line->begun++;

	pthread_mutex_unlock(&line->mutex);
	line->work.work(line->work.context, job);
	pthread_mutex_lock(&line->mutex);
	line->worked[job % line->room] = true;
	finish_ready(line);
	pthread_cond_broadcast(&line->moved);
}

static void *thread_main(void *argument)
{
	struct line *line = argument;

	pthread_mutex_lock(&line->mutex);
	while (!line->ending) {
		if (line->begun < line->added)
			work_on_next(line);
		else
			pthread_cond_wait(&line->came, &line->mutex);
	}
	pthread_mutex_unlock(&line->mutex);
	return NULL;
}

void line_add(struct line *line)
{
	if (line->added == 1)
		while (line->started < line->wanted && thread_start(&line->threads[line->started], thread_main, line))
			line->started++;
	pthread_mutex_lock(&line->mutex);
	line->added++;
	pthread_cond_signal(&line->came);
	pthread_mutex_unlock(&line->mutex);
}

bool line_wait(struct line *line, uint64_t most)
{
	bool reached = false;

	pthread_mutex_lock(&line->mutex);
	while (!line->halted && !reached) {
		reached = line->added - line->finished <= most;
		if (reached)
			break;
		if (line->begun < line->added)
			work_on_next(line);
		else
			pthread_cond_wait(&line->moved, &line->mutex);
	}
	pthread_mutex_unlock(&line->mutex);
	return reached;
}

void line_go_on(struct line *line)
{
	pthread_mutex_lock(&line->mutex);
	line->halted = false;
	finish_ready(line);
	pthread_mutex_unlock(&line->mutex);
}

static void end_threads(struct line *line)
{
	pthread_mutex_lock(&line->mutex);
	line->ending = true;
	pthread_cond_broadcast(&line->came);
	pthread_mutex_unlock(&line->mutex);
	for (unsigned i = 0; i < line->started; i++)
		pthread_join(line->threads[i], NULL);
	pthread_cond_destroy(&line->came);
	pthread_cond_destroy(&line->moved);
	pthread_mutex_destroy(&line->mutex);
}

void line_free(struct line *line, bool forked)
{
	if (!line)
		return;
	if (!forked)
		end_threads(line);
	alloc_free(line->alloc, line->threads);
	alloc_free(line->alloc, line->worked);
	alloc_free(line->alloc, line);
}
