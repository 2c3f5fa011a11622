/*
 * The Arrow columnar format, as its specification gives it: https://arrow.apache.org/docs/format/Columnar.html. Arrays
 * come from inside the process and are taken to be valid, as every consumer of the C data interface takes them.
 */
#include "store/arrow_input.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/date.h"
#include "base/status.h"

enum {
	CELL_BYTES = 48, /* of a number or date as text */
	VIEW_BYTES = 16,
	VIEW_INLINE = 12, /* bytes of a text that a view holds itself */
	DAY_SECONDS = 24 * 60 * 60
};

typedef ww_text (*read_cell)(struct arrow_column *column, uint64_t row);

struct arrow_column {
	ww_text name;
	size_t member; /* a built-in one, or MEMBERS for a field */
	const struct ArrowArray *array;
	struct arrow_column *dictionary; /* NULL: the column holds values, not keys of a dictionary */
	read_cell read;
	unsigned width;     /* bytes of a value, or of an offset */
	bool is_signed;     /* integers */
	int64_t per_second; /* of a timestamp */
	char cell[CELL_BYTES];
};

/* The members of a document that a column may hold. */
static const char *const members[] = {"id", "date", "title", "source", "url", "lang", "text"};
enum { MEMBER_ID, MEMBER_DATE, MEMBER_TITLE, MEMBER_SOURCE, MEMBER_URL, MEMBER_LANG, MEMBER_TEXT, MEMBERS };

/* The place of a row in the buffers of an array. */
static uint64_t place_of(const struct arrow_column *column, uint64_t row)
{
	return row + (uint64_t)column->array->offset;
}

static bool is_null(const struct arrow_column *column, uint64_t row)
{
	const uint8_t *validity = column->array->n_buffers > 0 ? column->array->buffers[0] : NULL;
	uint64_t place = place_of(column, row);

	return validity && !(validity[place / 8] >> (place % 8) & 1);
}

static int64_t integer_at(const void *values, uint64_t place, unsigned width, bool is_signed)
{
	const uint8_t *at = (const uint8_t *)values + place * width;
	union {
		uint8_t u8;
		uint16_t u16;
		uint32_t u32;
		uint64_t u64;
	} value;

	memcpy(&value, at, width);
	switch (width) {
	case 1:
		return is_signed ? (int8_t)value.u8 : (int64_t)value.u8;
	case 2:
		return is_signed ? (int16_t)value.u16 : (int64_t)value.u16;
	case 4:
		return is_signed ? (int32_t)value.u32 : (int64_t)value.u32;
	default:
		return (int64_t)value.u64;
	}
}

static int64_t column_integer(const struct arrow_column *column, uint64_t row)
{
	return integer_at(column->array->buffers[1], place_of(column, row), column->width, column->is_signed);
}

static ww_text read_null(struct arrow_column *column, uint64_t row)
{
	(void)column, (void)row;
	return (ww_text){0};
}

/* Texts between offsets of 4 or 8 bytes. */
static ww_text read_text(struct arrow_column *column, uint64_t row)
{
	const void *offsets = column->array->buffers[1];
	uint64_t place = place_of(column, row);
	uint64_t start = (uint64_t)integer_at(offsets, place, column->width, true);
	uint64_t end = (uint64_t)integer_at(offsets, place + 1, column->width, true);

	return (ww_text){(const char *)column->array->buffers[2] + start, (size_t)(end - start)};
}

/* A view holds the length, then a short text itself, or four bytes of it and where the whole is. */
static ww_text read_view(struct arrow_column *column, uint64_t row)
{
	const uint8_t *view = (const uint8_t *)column->array->buffers[1] + place_of(column, row) * VIEW_BYTES;
	int32_t size, buffer, offset;

	memcpy(&size, view, sizeof size);
	if (size <= VIEW_INLINE)
		return (ww_text){(const char *)view + sizeof size, (size_t)size};
	memcpy(&buffer, view + 8, sizeof buffer);
	memcpy(&offset, view + 12, sizeof offset);
	return (ww_text){(const char *)column->array->buffers[2 + buffer] + offset, (size_t)size};
}

static ww_text cell_text(struct arrow_column *column, int size)
{
	return (ww_text){column->cell, (size_t)size};
}

static ww_text read_integer(struct arrow_column *column, uint64_t row)
{
	int64_t value = column_integer(column, row);

	if (column->is_signed)
		return cell_text(column, snprintf(column->cell, CELL_BYTES, "%" PRId64, value));
	return cell_text(column, snprintf(column->cell, CELL_BYTES, "%" PRIu64, (uint64_t)value));
}

static ww_text read_bool(struct arrow_column *column, uint64_t row)
{
	const uint8_t *bits = column->array->buffers[1];
	uint64_t place = place_of(column, row);

	return bits[place / 8] >> (place % 8) & 1 ? (ww_text){"true", 4} : (ww_text){"false", 5};
}

static int64_t floor_divide(int64_t value, int64_t by)
{
	return value / by - (value % by < 0);
}

/* A day as YYYY-MM-DD; what is no day of years 1 to 9999 as its number, which is then refused as a date. */
static int put_day(char *out, int64_t days)
{
	struct date date;

	if (days < date_days((struct date){1, 1, 1}) || days > date_days((struct date){9999, 12, 31}))
		return snprintf(out, CELL_BYTES, "day %" PRId64, days);
	date = date_of_days((int32_t)days);
	return snprintf(out, CELL_BYTES, "%04d-%02u-%02u", (int)date.year, (unsigned)date.month, (unsigned)date.day);
}

static ww_text read_date(struct arrow_column *column, uint64_t row)
{
	return cell_text(column, put_day(column->cell, column_integer(column, row)));
}

/* A timestamp, in UTC or without a zone, to the second; date64 is one as well. */
static ww_text read_timestamp(struct arrow_column *column, uint64_t row)
{
	int64_t seconds = floor_divide(column_integer(column, row), column->per_second);
	int64_t days = floor_divide(seconds, DAY_SECONDS);
	int in_day = (int)(seconds - days * DAY_SECONDS), size = put_day(column->cell, days);

	return cell_text(column, size + snprintf(column->cell + size, CELL_BYTES - (size_t)size, "T%02d:%02d:%02d",
	                                         in_day / 3600, in_day / 60 % 60, in_day % 60));
}

static ww_text read_column(struct arrow_column *column, uint64_t row)
{
	if (column->read == read_null || is_null(column, row))
		return (ww_text){0};
	if (column->dictionary)
		return read_column(column->dictionary, (uint64_t)column_integer(column, row));
	return column->read(column, row);
}

/* What a format string says, where it is of one of the types that are read here. */
static const struct {
	const char *format;
	read_cell read;
	unsigned width;
	bool is_signed;
	int64_t per_second;
} formats[] = {
	{"n", read_null, 0, false, 0},
	{"u", read_text, 4, false, 0},
	{"z", read_text, 4, false, 0},
	{"U", read_text, 8, false, 0},
	{"Z", read_text, 8, false, 0},
	{"vu", read_view, 0, false, 0},
	{"vz", read_view, 0, false, 0},
	{"b", read_bool, 0, false, 0},
	{"c", read_integer, 1, true, 0},
	{"C", read_integer, 1, false, 0},
	{"s", read_integer, 2, true, 0},
	{"S", read_integer, 2, false, 0},
	{"i", read_integer, 4, true, 0},
	{"I", read_integer, 4, false, 0},
	{"l", read_integer, 8, true, 0},
	{"L", read_integer, 8, false, 0},
	{"tdD", read_date, 4, true, 0},
	{"tdm", read_timestamp, 8, true, 1000},
	{"tss:", read_timestamp, 8, true, 1},
	{"tsm:", read_timestamp, 8, true, 1000},
	{"tsu:", read_timestamp, 8, true, 1000000},
	{"tsn:", read_timestamp, 8, true, 1000000000},
	{"tss:UTC", read_timestamp, 8, true, 1},
	{"tsm:UTC", read_timestamp, 8, true, 1000},
	{"tsu:UTC", read_timestamp, 8, true, 1000000},
	{"tsn:UTC", read_timestamp, 8, true, 1000000000},
};

static ww_status find_format(struct arrow_column *column, const struct ArrowSchema *schema, ww_error *error)
{
	for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
		if (strcmp(formats[i].format, schema->format) != 0)
			continue;
		column->read = formats[i].read;
		column->width = formats[i].width;
		column->is_signed = formats[i].is_signed;
		column->per_second = formats[i].per_second;
		return WW_OK;
	}
	return ww_fail(error, WW_EINVAL, "column \"%.*s\" is of Arrow type \"%.40s\", which is not read here",
	               (int)(column->name.size < 80 ? column->name.size : 80), column->name.data, schema->format);
}

static ww_status begin_column(struct arrow_column *column, const struct ArrowSchema *schema, ww_error *error)
{
	const char *name = schema->name ? schema->name : "";

	*column = (struct arrow_column){.name = {name, strlen(name)}, .member = MEMBERS};
	for (size_t i = 0; i < MEMBERS; i++)
		if (strcmp(name, members[i]) == 0)
			column->member = i;
	return find_format(column, schema, error);
}

/* The values of a dictionary; the column itself holds keys. */
static ww_status begin_dictionary(struct arrow_column *values, const struct ArrowSchema *schema, ww_error *error)
{
	ww_status status = begin_column(values, schema->dictionary, error);

	if (status == WW_OK && schema->dictionary->dictionary)
		status = ww_fail(error, WW_EINVAL, "column \"%.80s\" is a dictionary of dictionaries", schema->name);
	return status;
}

ww_status arrow_input_check(const struct ArrowSchema *schema, ww_error *error)
{
	struct arrow_column column;
	ww_status status = WW_OK;

	if (strcmp(schema->format, "+s") != 0)
		return ww_fail(error, WW_EINVAL, "record batches are wanted, not Arrow arrays of type \"%.40s\"",
		               schema->format);
	for (int64_t i = 0; i < schema->n_children; i++) {
		WW_STEP(begin_column(&column, schema->children[i], error));
		if (schema->children[i]->dictionary)
			WW_STEP(begin_dictionary(&column, schema->children[i], error));
	}
done:
	return status;
}

static ww_status add_column(struct arrow_input *input, const struct ArrowSchema *schema, const struct ArrowArray *array,
                            ww_error *error)
{
	struct arrow_column *column = &input->columns[input->column_count++];
	ww_status status;

	WW_STEP(begin_column(column, schema, error));
	if (column->member < MEMBERS && input->taken & 1u << column->member)
		column->member = MEMBERS;
	input->taken |= 1u << column->member;
	column->array = array;
	if (!schema->dictionary)
		goto done;
	column->dictionary = alloc_zeroed(input->alloc, 1, sizeof *column->dictionary);
	if (!column->dictionary)
		return ww_fail_memory(error);
	WW_STEP(begin_dictionary(column->dictionary, schema, error));
	column->dictionary->array = array->dictionary;
done:
	return status;
}

ww_status arrow_input_begin(struct arrow_input *input, const ww_alloc *alloc, const struct ArrowSchema *schema,
                            const struct ArrowArray *batch, ww_error *error)
{
	size_t count = schema->n_children > 0 ? (size_t)schema->n_children : 0;
	ww_status status;

	*input = (struct arrow_input){.alloc = alloc, .batch = batch};
	WW_STEP(arrow_input_check(schema, error));
	input->columns = alloc_zeroed(alloc, count, sizeof *input->columns);
	input->fields = alloc_array(alloc, count, sizeof *input->fields);
	if (!input->columns || !input->fields)
		return ww_fail_memory(error);
	for (size_t i = 0; i < count; i++)
		WW_STEP(add_column(input, schema->children[i], batch->children[i], error));
done:
	return status;
}

ww_input arrow_input_row(struct arrow_input *input, uint64_t row)
{
	ww_input document = {.size = sizeof document, .fields = input->fields};
	ww_text *const places[] = {&document.id,  &document.date, &document.title, &document.source,
	                           &document.url, &document.lang, &document.text};

	row += (uint64_t)input->batch->offset;
	for (size_t i = 0; i < input->column_count; i++) {
		struct arrow_column *column = &input->columns[i];
		ww_text value = read_column(column, row);

		if (column->member < MEMBERS)
			*places[column->member] = value;
		else if (value.size > 0)
			input->fields[document.field_count++] = (ww_field){column->name, value};
	}
	return document;
}

void arrow_input_clear(struct arrow_input *input)
{
	for (size_t i = 0; i < input->column_count; i++)
		alloc_free(input->alloc, input->columns[i].dictionary);
	alloc_free(input->alloc, input->columns);
	alloc_free(input->alloc, input->fields);
}
