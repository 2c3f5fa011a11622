#include "count/partial_key.h"

enum { KEY_PARTS = 0, KEY_ESCAPES = 1 };

static bool is_plain(ww_text text)
{
	for (size_t i = 0; i < text.size; i++)
		if ((unsigned char)text.data[i] <= KEY_ESCAPES)
			return false;
	return true;
}

static ww_status add_byte(struct vec *key, int byte, ww_error *error)
{
	char given = (char)byte;

	return vec_push(key, &given, error);
}

static ww_status add_escaped(struct vec *key, ww_text term, ww_error *error)
{
	ww_status status = WW_OK;

	for (size_t i = 0; i < term.size; i++) {
		unsigned char byte = (unsigned char)term.data[i];

		if (byte <= KEY_ESCAPES)
			WW_STEP(add_byte(key, KEY_ESCAPES, error));
		WW_STEP(add_byte(key, byte <= KEY_ESCAPES ? byte + 1 : byte, error));
	}
done:
	return status;
}

ww_status key_add(struct vec *key, uint32_t before, ww_text term, ww_error *error)
{
	ww_status status;

	if (before > 0)
		WW_STEP(add_byte(key, KEY_PARTS, error));
	status = is_plain(term) ? vec_append(key, term.data, term.size, error) : add_escaped(key, term, error);
done:
	return status;
}

int key_compare(ww_text left, ww_text right)
{
	size_t shorter = left.size < right.size ? left.size : right.size;
	int order = shorter ? memcmp(left.data, right.data, shorter) : 0;

	return order ? order : (left.size > right.size) - (left.size < right.size);
}

uint32_t key_terms(ww_text key)
{
	uint32_t terms = 1;

	for (size_t i = 0; i < key.size; i++) {
		if (key.data[i] == KEY_PARTS && ++terms == 0)
			return 0;
		if (key.data[i] == KEY_ESCAPES && (++i == key.size || (key.data[i] != 1 && key.data[i] != 2)))
			return 0;
	}
	return terms;
}

ww_status key_spell(struct vec *text, ww_text key, ww_error *error)
{
	ww_status status = WW_OK;

	WW_STEP(vec_reserve(text, key.size, error));
	for (size_t i = 0; i < key.size; i++) {
		int byte = key.data[i];

		if (byte == KEY_PARTS)
			byte = ' ';
		else if (byte == KEY_ESCAPES)
			byte = key.data[++i] - 1;
		WW_STEP(add_byte(text, byte, error));
	}
done:
	return status;
}
