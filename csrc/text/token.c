#include "text/token.h"

#include <assert.h>

const char *token_kind_name(uint8_t kind)
{
	static const char *const names[TOKEN_KINDS] = {
		[TOKEN_WORD] = "word",     [TOKEN_NUMBER] = "number", [TOKEN_MARK] = "mark",   [TOKEN_HASHTAG] = "hashtag",
		[TOKEN_HANDLE] = "handle", [TOKEN_URL] = "url",       [TOKEN_EMAIL] = "email", [TOKEN_EMOJI] = "emoji",
		[TOKEN_RAW] = "raw",       [TOKEN_GAP] = "gap",       [TOKEN_BREAK] = "break",
	};

	assert(kind < TOKEN_KINDS);
	return names[kind];
}
