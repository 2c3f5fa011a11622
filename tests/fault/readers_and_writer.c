/*
 * One process writes a store, several read it with two threads each, and now and then one of them is killed and another
 * takes its place. Each snapshot must be as one step of the history leaves the store: no older than what had been
 * acknowledged when it was opened, nor than the one before, and the same when it is read again later. Whoever opens a
 * second writer is told that the store is busy.
 *
 *     readers_and_writer FOLDER SECONDS      prints how many snapshots, commits, kills and refusals there were
 */
#include <inttypes.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>

#include "fault.h"

enum { READERS = 4, THREADS = 2, READ_TWICE = 4 };

/* In memory that all processes share. */
struct shared {
	_Atomic uint64_t acknowledged; /* the last step that was committed */
	_Atomic uint64_t snapshots;
	_Atomic uint64_t again; /* of them, read a second time later */
	atomic_bool holding;    /* the writer has the store open */
	atomic_bool stop;
};

/* A process that writes or reads, and goes on until it is stopped or killed. */
struct worker {
	struct shared *shared;
	const char *path;
	child_work work;
	uint64_t lives;
	struct child child;
};

struct tally {
	uint64_t killed_writers;
	uint64_t killed_readers;
	uint64_t refused;
};

static int write_steps(void *context, int acknowledge)
{
	const struct worker *worker = context;
	struct shared *shared = worker->shared;
	ww_writer_options options = {
		.size = sizeof options,
		.append = true,
		.memory_limit = worker->lives & 1,
		.no_sync = worker->lives % 4 != 0,
		.threads = 1,
	};
	struct history_place place;
	ww_writer *writer;
	ww_error error;

	(void)acknowledge;
	expect_ok(history_read_store(&place, worker->path, &error), &error, "writer, reading");
	expect_ok(ww_writer_open(&writer, worker->path, &options, &error), &error, "writer, opening");
	shared->holding = true;
	for (uint64_t step = place.last + 1; !shared->stop; step++) {
		expect_ok(history_step(writer, step, &error), &error, "writer, a step");
		shared->acknowledged = step;
	}
	ww_writer_close(writer);
	return 0;
}

static void read_again(const ww_corpus *corpus, struct history_place first, uint64_t *random)
{
	struct history_place second;
	ww_error error;

	sleep_microseconds(random_below(random, 20000));
	expect_ok(history_read(&second, corpus, &error), &error, "reader, later");
	expect(second.first == first.first && second.last == first.last, "a snapshot has changed");
}

/* Reads one snapshot after another. */
static void *read_snapshots(void *context)
{
	const struct worker *worker = context;
	struct shared *shared = worker->shared;
	uint64_t random = (uint64_t)(uintptr_t)&random + worker->lives, least = 0;

	while (!shared->stop) {
		uint64_t acknowledged = shared->acknowledged;
		struct history_place place;
		ww_corpus *corpus;
		ww_error error;
		expect_ok(ww_corpus_open(&corpus, worker->path, NULL, &error), &error, "reader, opening");
		expect_ok(history_read(&place, corpus, &error), &error, "reader");
		expect(place.last >= acknowledged, "acknowledged step %" PRIu64 " is not seen, but %" PRIu64, acknowledged,
		       place.last);
		expect(place.last >= least, "back at step %" PRIu64 " after %" PRIu64, place.last, least);
		least = place.first;
		shared->snapshots++;
		if (random_below(&random, READ_TWICE) == 0) {
			read_again(corpus, place, &random);
			shared->again++;
		}
		ww_corpus_close(corpus);
	}
	return NULL;
}

static int read_with_threads(void *context, int acknowledge)
{
	pthread_t threads[THREADS];

	(void)acknowledge;
	for (int i = 0; i < THREADS; i++)
		expect(pthread_create(&threads[i], NULL, read_snapshots, context) == 0, "no thread");
	for (int i = 0; i < THREADS; i++)
		pthread_join(threads[i], NULL);
	return 0;
}

static void start(struct worker *worker)
{
	worker->lives++;
	worker->child = child_start(worker->work, worker);
}

static void kill_worker(const struct worker *worker)
{
	uint64_t none;
	int status;

	kill(worker->child.process, SIGKILL);
	status = child_end(&worker->child, &none);
	expect(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL, "a worker failed by itself");
}

static void finish(const struct worker *worker)
{
	uint64_t none;
	int status = child_end(&worker->child, &none);

	expect(WIFEXITED(status) && WEXITSTATUS(status) == 0, "a worker failed");
}

static void try_second_writer(const char *path)
{
	ww_writer_options options = {.size = sizeof options, .append = true, .threads = 1};
	ww_writer *writer;
	ww_error error;
	ww_status status = ww_writer_open(&writer, path, &options, &error);

	expect(status == WW_EBUSY, "a second writer got %s", ww_status_name(status));
}

/* One kill or one refusal. Most kills are of readers, of which there are more. */
static void disturb(struct worker *writer, struct worker *readers, struct tally *tally, uint64_t *random)
{
	uint64_t choice = random_below(random, 16);

	if (choice < 10) {
		if (writer->shared->holding) {
			try_second_writer(writer->path);
			tally->refused++;
		}
	} else if (choice < 12) {
		struct worker *reader = &readers[random_below(random, READERS)];
		kill_worker(reader);
		start(reader);
		tally->killed_readers++;
	} else if (choice == 12) {
		kill_worker(writer);
		writer->shared->holding = false; /* the next one sets it when it has the store */
		start(writer);
		tally->killed_writers++;
	}
}

static double now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static struct tally run(struct shared *shared, const char *path, double seconds)
{
	struct worker writer = {.shared = shared, .path = path, .work = write_steps};
	struct worker readers[READERS];
	struct tally tally = {0};
	uint64_t random = 2;

	start(&writer);
	for (int i = 0; i < READERS; i++) {
		readers[i] = (struct worker){.shared = shared, .path = path, .work = read_with_threads};
		start(&readers[i]);
	}
	for (double end = now() + seconds; now() < end;) {
		sleep_microseconds(random_below(&random, 50000));
		disturb(&writer, readers, &tally, &random);
	}
	shared->stop = true;
	finish(&writer);
	for (int i = 0; i < READERS; i++)
		finish(&readers[i]);
	return tally;
}

int main(int count, char **arguments)
{
	struct shared *shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	ww_writer_options first = {.size = sizeof first, .no_sync = true};
	double seconds = count == 3 ? strtod(arguments[2], NULL) : 0;
	char path[PATH_BYTES];
	struct tally tally;

	expect(seconds > 0, "usage: readers_and_writer FOLDER SECONDS");
	expect(shared != MAP_FAILED, "no memory to share");
	join_path(path, arguments[1], "shared.ww");
	make_store(path, 0, &first);
	tally = run(shared, path, seconds);
	expect_between(path, shared->acknowledged, shared->acknowledged);
	expect_tidy(path);
	expect(shared->snapshots > 0 && shared->acknowledged > 0 && tally.refused > 0, "nothing has happened");
	printf("%" PRIu64 " snapshots in %.0f s, each an exact committed state; %" PRIu64 " read again later\n",
	       shared->snapshots, seconds, shared->again);
	printf("%" PRIu64 " commits; killed: %" PRIu64 " writers, %" PRIu64 " readers; refused: %" PRIu64
	       " second writers\n",
	       shared->acknowledged, tally.killed_writers, tally.killed_readers, tally.refused);
	return 0;
}
