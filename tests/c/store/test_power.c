/* Power that is cut at every point of the life of a store: what is found then is one of its states, whole. */
#include <errno.h>

#include "base/alloc.h"
#include "support/scale.h"
#include "support/steps.h"

enum { ACTIONS = 6, TEXT_BYTES = 90 };

/* What happens to the store, a commit each. */
enum action_kind { ACTION_BUILD, ACTION_APPEND, ACTION_DELETE, ACTION_COMPACT };

static const struct {
	enum action_kind kind;
	size_t first; /* of the documents that are added or deleted */
	size_t count;
} actions[ACTIONS] = {
	{ACTION_BUILD, 0, 2},  {ACTION_APPEND, 2, 1},  {ACTION_APPEND, 3, 2},
	{ACTION_DELETE, 1, 2}, {ACTION_COMPACT, 0, 0}, {ACTION_APPEND, 5, 1},
};

/* What the store shows after so many actions, computed from the documents. */
struct story {
	struct samples samples;
	struct vec states[ACTIONS + 1];
};

static struct story story;

static int story_begin(void **state)
{
	struct sequence sequence = {22};
	bool is_there[8] = {false};

	(void)state;
	story.samples = samples_make(0, 6, &sequence);
	samples_shorten(&story.samples, TEXT_BYTES);
	story.states[0] = vec_of(&alloc_default, 1);
	for (size_t i = 0; i < ACTIONS; i++) {
		struct vec *shown = &story.states[i + 1];
		*shown = vec_of(&alloc_default, 1);
		for (size_t k = actions[i].first; k < actions[i].first + actions[i].count; k++)
			is_there[k] = actions[i].kind != ACTION_DELETE;
		for (size_t k = 0; k < story.samples.count; k++) {
			struct samples one = samples_part(&story.samples, k, 1);
			if (is_there[k])
				samples_dump(shown, &one);
		}
	}
	return 0;
}

static int story_end(void **state)
{
	(void)state;
	samples_free(&story.samples);
	for (size_t i = 0; i <= ACTIONS; i++)
		vec_clear(&story.states[i]);
	return 0;
}

static ww_status delete_some(ww_writer *writer, const struct samples *samples, ww_error *error)
{
	ww_text ids[2];

	for (size_t i = 0; i < samples->count; i++)
		ids[i] = samples->inputs[i].id;
	return ww_writer_delete(writer, ids, samples->count, NULL, error);
}

static ww_status act(size_t action, const ww_file_system *files, ww_error *error)
{
	enum action_kind kind = actions[action].kind;
	struct samples some = samples_part(&story.samples, actions[action].first, actions[action].count);
	ww_run run = {.size = sizeof run, .threads = 1};
	ww_writer_options options = {
		.size = sizeof options,
		.files = files,
		.append = kind != ACTION_BUILD,
		.memory_limit = kind == ACTION_COMPACT ? 0 : 1, /* so little makes each document a segment */
		.threads = 1,
	};
	ww_writer *writer;
	ww_status status = ww_writer_open(&writer, STEP_STORE, &options, error);

	if (status == WW_OK)
		status = kind == ACTION_DELETE ? delete_some(writer, &some, error) : samples_add(writer, &some, error);
	if (status == WW_OK)
		status =
			kind == ACTION_COMPACT ? ww_writer_compact(writer, &run, error) : ww_writer_commit(writer, &run, error);
	ww_writer_close(writer);
	return status;
}

/* Power is cut before each change of the files, several times over, while the actions go on as if nothing were. */
struct cutter {
	struct memory_files memory;
	struct sequence sequence;
	size_t cuts;       /* each time */
	bool nested;       /* also while a writer tidies up what is found then */
	size_t done;       /* actions that have returned */
	uint64_t states;   /* looked at */
	uint64_t old, new; /* that are those before and after the action that was going on */
	uint64_t bad;      /* all others, and old ones when the action had returned */
};

/* The number of the state that a store shows, done or done + 1, which may look the same; ACTIONS + 1 for any other. */
static size_t state_of(struct memory_files *memory, size_t done)
{
	struct vec found = vec_of(&alloc_default, 1);
	ww_status status = store_dump(&found, STEP_STORE, NULL, &memory->files, NULL);
	size_t shown = ACTIONS + 1;

	for (size_t i = done; i <= done + 1 && i <= ACTIONS; i++)
		if (i == 0 ? status == WW_ENOTFOUND : status == WW_OK && same_bytes(&found, &story.states[i]))
			shown = i;
	vec_clear(&found);
	return shown;
}

/* Each so-many-th state is looked at more closely than by reading it. */
enum { VERIFIED_EACH = 8 };

static size_t cut(struct memory_files *left, struct cutter *cutter, const struct memory_files *memory, size_t done)
{
	memory_files_init(left);
	memory_files_cut_power(left, memory, &cutter->sequence);
	size_t shown = state_of(left, done);
	if (cutter->states++ % VERIFIED_EACH == 0 && shown > 0 && shown <= ACTIONS && !store_is_sound(left))
		shown = ACTIONS + 1;
	return shown;
}

/*
 * A writer opens what was found, and power is cut again while it removes what is left over, or while it goes on to
 * commit: whatever the store showed, it shows, or also what was committed now.
 */
static void cut_again(struct cutter *cutter, const struct memory_files *found, size_t shown)
{
	if (shown >= ACTIONS)
		return;
	for (uint64_t n = 1;; n += 1 + sequence_below(&cutter->sequence, 4)) {
		struct memory_files memory, left;
		memory_files_init(&memory);
		memory_files_copy(&memory, found);
		memory_files_fail(&memory, n, true, EIO);
		ww_status status = act(shown, &memory.files, NULL);
		bool met = memory.calls >= n;
		size_t again = cut(&left, cutter, &memory, shown);
		cutter->bad += again > ACTIONS || (status == WW_OK && again != shown + 1);
		memory_files_end(&left);
		memory_files_end(&memory);
		if (!met)
			break;
	}
}

static void cut_now(void *watcher)
{
	struct cutter *cutter = watcher;

	for (size_t i = 0; i < cutter->cuts; i++) {
		struct memory_files left;
		size_t shown = cut(&left, cutter, &cutter->memory, cutter->done);
		cutter->bad += shown > ACTIONS;
		cutter->old += shown == cutter->done;
		cutter->new += shown == cutter->done + 1;
		if (cutter->nested)
			cut_again(cutter, &left, shown);
		memory_files_end(&left);
	}
}

/* Goes through all actions, or until something bad was found when that is enough. memory is initialised. */
static void live(struct cutter *cutter, bool until_bad)
{
	ww_error error;

	cutter->memory.before_change = cut_now;
	cutter->memory.watcher = cutter;
	for (; cutter->done < ACTIONS && !(until_bad && cutter->bad); cutter->done++)
		assert_ok(act(cutter->done, &cutter->memory.files, &error), &error);
	cut_now(cutter);
}

static void a_power_cut_leaves_the_old_store_or_the_new_one(void **state)
{
	enum { CUTS = 400 };
	struct cutter cutter = {.sequence = {23}, .cuts = CUTS * test_scale()};

	(void)state;
	memory_files_init(&cutter.memory);
	live(&cutter, false);
	memory_files_end(&cutter.memory);
	print_message("%llu states after a power cut: %llu old, %llu new\n", (unsigned long long)cutter.states,
	              (unsigned long long)cutter.old, (unsigned long long)cutter.new);
	assert_int_equal(cutter.bad, 0);
	assert_int_equal(cutter.old + cutter.new, cutter.states);
	assert_true(cutter.states >= 50000 && cutter.old > cutter.states / 4 && cutter.new > cutter.states / 8);
}

static void a_power_cut_while_the_last_one_is_dealt_with_changes_nothing(void **state)
{
	struct cutter cutter = {.sequence = {24}, .cuts = test_scale(), .nested = true};

	(void)state;
	memory_files_init(&cutter.memory);
	live(&cutter, false);
	memory_files_end(&cutter.memory);
	print_message("%llu states after one or two power cuts\n", (unsigned long long)cutter.states);
	assert_int_equal(cutter.bad, 0);
}

/* Whether the states that a life without the n-th sync of a kind leaves are all good. */
static bool is_safe_without(enum memory_call kind, uint64_t number, uint64_t *syncs)
{
	enum { CUTS = 24 };
	struct cutter cutter = {.sequence = {25}, .cuts = CUTS};

	memory_files_init(&cutter.memory);
	cutter.memory.skip_sync[kind] = number;
	live(&cutter, true);
	*syncs = cutter.memory.by_kind[kind];
	memory_files_end(&cutter.memory);
	return cutter.bad == 0;
}

/*
 * Shows that the first test can fail, and that none of the syncs is there for nothing: of each segment, of each
 * manifest, and of the directory before and after its renaming; but that before is of use only where there is a new
 * segment.
 */
static void each_sync_is_needed(void **state)
{
	uint64_t number = 1, syncs;

	(void)state;
	while (!is_safe_without(CALL_SYNC_FILE, number, &syncs))
		number++;
	assert_true(number > syncs);
	assert_int_equal(syncs, 7 + ACTIONS); /* segments, manifests */
	for (size_t i = 0; i < ACTIONS; i++)
		for (uint64_t after = 0; after < 2; after++) {
			bool is_safe = is_safe_without(CALL_SYNC_DIRECTORY, 2 * i + after + 1, &syncs);
			assert_int_equal(is_safe, actions[i].kind == ACTION_DELETE && !after);
		}
	assert_true(is_safe_without(CALL_SYNC_DIRECTORY, 2 * ACTIONS + 1, &syncs));
	assert_int_equal(syncs, 2 * ACTIONS);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_power_cut_leaves_the_old_store_or_the_new_one),
		cmocka_unit_test(a_power_cut_while_the_last_one_is_dealt_with_changes_nothing),
		cmocka_unit_test(each_sync_is_needed),
	};
	return cmocka_run_group_tests(tests, story_begin, story_end);
}
