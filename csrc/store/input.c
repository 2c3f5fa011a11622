#include "store/input.h"

#include <inttypes.h>
#include <string.h>

#include "base/date.h"
#include "base/well_formed.h"
#include "store/fields.h"

/* As much of a text as a message has room for. */
static int shown(ww_text text)
{
	return text.size < 80 ? (int)text.size : 80;
}

static bool is_utf8(ww_text text)
{
	return text.size == 0 || well_formed(text.data, text.size) == text.size;
}

static ww_status check_id(ww_text id, ww_error *error)
{
	if (id.size == 0)
		return ww_fail(error, WW_EINVAL, "a document has no id");
	if (!is_utf8(id))
		return ww_fail(error, WW_EINVAL, "document id \"%.*s\" is not UTF-8", shown(id), id.data);
	if (id.size > INPUT_ID_MAX)
		return ww_fail(error, WW_EINVAL, "document id \"%.*s...\" has %zu bytes, but the limit is %d", shown(id),
		               id.data, id.size, INPUT_ID_MAX);
	return WW_OK;
}

static ww_status check_date(int32_t *date, const ww_input *document, ww_error *error)
{
	ww_text text = document->date;
	int32_t last;

	*date = DATE_NONE;
	if (text.size == 0 || date_parse(date, &last, text.data, text.size))
		return WW_OK;
	return ww_fail(error, WW_EINVAL, "document \"%.*s\": \"%.*s\" is not a date (YYYY-MM-DD, YYYY-MM or YYYY)",
	               shown(document->id), document->id.data, shown(text), text.data);
}

static ww_status check_built_in(const ww_input *document, ww_error *error)
{
	const ww_text fields[] = {document->title, document->source, document->url, document->lang};

	for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++)
		if (!is_utf8(fields[i]))
			return ww_fail(error, WW_EINVAL, "document \"%.*s\": the %s is not UTF-8", shown(document->id),
			               document->id.data, field_built_in_name(FIELD_TITLE + i));
	return WW_OK;
}

const char *input_fault_of_name(ww_text name)
{
	if (name.size == 0)
		return "has no name";
	if (!is_utf8(name) || memchr(name.data, 0, name.size))
		return "has a name that is not UTF-8 text";
	if (name.size > INPUT_FIELD_NAME_MAX)
		return "has a name of more than 255 bytes";
	return field_is_reserved(name.data, name.size) ? "has a name that is not free" : NULL;
}

/* The names of a document's fields so far: open addressing, a field's number + 1, 0 for an empty slot. */
struct seen_names {
	uint16_t slots[2 * 1024]; /* a power of two, twice as many as there may be fields */
};

static bool is_repeated(struct seen_names *seen, struct hash_key seed, const ww_field *fields, size_t field)
{
	const size_t mask = sizeof seen->slots / sizeof *seen->slots - 1;
	ww_text name = fields[field].name;
	size_t slot = hash_bytes(seed, name.data, name.size) & mask;

	for (; seen->slots[slot]; slot = (slot + 1) & mask) {
		ww_text other = fields[seen->slots[slot] - 1].name;

		if (other.size == name.size && memcmp(other.data, name.data, name.size) == 0)
			return true;
	}
	seen->slots[slot] = (uint16_t)(field + 1);
	return false;
}

/* No more fields are looked at than there may be. */
static ww_status check_fields(const ww_input *document, const struct hash_map *names, ww_error *error)
{
	struct seen_names seen;
	size_t known = names->count;

	if (document->field_count)
		memset(&seen, 0, sizeof seen);
	for (size_t i = 0; i < document->field_count && i < INPUT_FIELDS_MAX; i++) {
		const ww_field *field = &document->fields[i];
		const char *fault = input_fault_of_name(field->name);
		if (!fault && !is_utf8(field->value))
			fault = "has a value that is not UTF-8";
		if (!fault && is_repeated(&seen, names->seed, document->fields, i))
			fault = "is there twice";
		if (fault)
			return ww_fail(error, WW_EINVAL, "document \"%.*s\": field \"%.*s\" %s", shown(document->id),
			               document->id.data, shown(field->name), field->name.data, fault);
		known += hash_map_find(names, field->name.data, field->name.size, 0) == HASH_MAP_NONE;
	}
	if (known > INPUT_FIELDS_MAX || document->field_count > INPUT_FIELDS_MAX)
		return ww_fail(error, WW_ELIMIT, "document \"%.*s\": more than %d fields in the store", shown(document->id),
		               document->id.data, INPUT_FIELDS_MAX);
	return WW_OK;
}

static const char *fault_of_tag(ww_text tag)
{
	if (tag.size > INPUT_TAG_MAX)
		return "has more than 255 bytes";
	return !is_utf8(tag) || memchr(tag.size ? tag.data : "-", 0, tag.size) ? "is not UTF-8 text" : NULL;
}

/* Tokens come in order, with something in each, and end with the text. */
static ww_status check_tokens(const ww_input *document, ww_error *error)
{
	uint64_t end = 0;

	for (size_t i = 0; i < document->token_count; i++) {
		const ww_token *token = &document->tokens[i];
		const char *fault = NULL;

		if (token->start < end || token->end <= token->start || token->end > document->text.size)
			return ww_fail(error, WW_EINVAL,
			               "document \"%.*s\": token %zu, bytes %" PRIu64 " to %" PRIu64
			               " of the text, is empty, overlaps, or goes past the end",
			               shown(document->id), document->id.data, i, token->start, token->end);
		if ((fault = fault_of_tag(token->lemma)) || (fault = fault_of_tag(token->pos)))
			return ww_fail(error, WW_EINVAL, "document \"%.*s\": the lemma or part of speech of token %zu %s",
			               shown(document->id), document->id.data, i, fault);
		end = token->end;
	}
	return WW_OK;
}

ww_status input_check(int32_t *date, const ww_input *document, const struct hash_map *names, uint64_t documents,
                      ww_error *error)
{
	ww_status status;

	WW_STEP(check_id(document->id, error));
	WW_STEP(check_date(date, document, error));
	WW_STEP(check_built_in(document, error));
	WW_STEP(check_fields(document, names, error));
	if (document->text.size > INPUT_TEXT_MAX)
		return ww_fail(error, WW_ELIMIT, "document \"%.*s\": the text has 2^48 bytes or more", shown(document->id),
		               document->id.data);
	if (documents >= INPUT_DOCUMENTS_MAX)
		return ww_fail(error, WW_ELIMIT, "document \"%.*s\": the store has %" PRIu64 " documents, which is the limit",
		               shown(document->id), document->id.data, documents);
	status = check_tokens(document, error);
done:
	return status;
}
