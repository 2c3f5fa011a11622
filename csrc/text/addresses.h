/* Addresses inside text: URLs, e-mail addresses, domain names. */
#ifndef TEXT_ADDRESSES_H
#define TEXT_ADDRESSES_H

#include <stdint.h>

/* All of these give NULL when there is no such thing. */

/* The end of a URL that starts at `at` with a scheme or "www.". */
const uint8_t *url_end(const uint8_t *at, const uint8_t *end);

/* The end of the URL whose domain name is start to slash, which points to the "/" after it. */
const uint8_t *url_path_end(const uint8_t *start, const uint8_t *slash, const uint8_t *end);

/* The end of the e-mail address that starts at start and goes on at `at`, after its first word. */
const uint8_t *email_end(const uint8_t *start, const uint8_t *at, const uint8_t *end);

/* The end of a domain name with at least one dot that starts at `at`. */
const uint8_t *domain_end(const uint8_t *at, const uint8_t *end);

#endif
