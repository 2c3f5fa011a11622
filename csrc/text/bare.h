/* The bare layer: what makes words the same that differ in accents and the like only. */
#ifndef TEXT_BARE_H
#define TEXT_BARE_H

#include "base/status.h"
#include "base/vec.h"
#include "text/fold.h"

/*
 * Appends to out (a vec of bytes) the bare form of size bytes of folded text (text/fold.h), in NFC. Taking the bare
 * form of a bare form changes nothing; bytes that are not UTF-8 stay as they are, and so does a text of which nothing
 * would be left.
 *
 * - Latin: accents go (é -> e, ơ -> o). Letters that do not decompose become what ICU's transform Latin-ASCII or, where
 *   that has none, Lucene's ASCIIFoldingFilter makes of them: æ -> ae, ø -> o, ł -> l, đ -> d, þ -> th, ı -> i, ɓ -> b.
 *   The schwa of Azeri stays, as there is no custom. ʻ and ʼ are written '.
 * - Greek: accents and breathings go.
 * - Cyrillic: stress and prosodic marks go, and ё -> е, as most print has it. Other marks make letters of their own and
 *   stay: й ї ў ѓ ќ ӣ.
 * - Arabic: vowel signs, superscript alef, tatweel and hamza on its seat go (أ إ آ ٱ -> ا, ؤ -> و, ئ -> ي); ى ی -> ي,
 *   ک -> ك, ة ۃ ہ ۀ -> ه, as ArabicNormalizer and PersianNormalizer of Lucene have it. Unlike there ے stays, which is
 *   another letter than ی in Urdu. Digits of Arabic and Persian become ASCII.
 * - Hebrew: points and cantillation go; maqaf, geresh and gershayim are written - ' ".
 * - Hyphens become -, and the spaces inside numbers plain ones.
 * - Joiners, and other signs that only shape or direct letters, go behind a letter, so that words with and without the
 *   half space of Persian are the same; those of emoji stay.
 * - Vowel signs of Indic scripts and of Thai, nukta, and sound marks of kana are no accents.
 */
ww_status bare_text(struct vec *out, const char *folded, size_t size, ww_error *error);

/* The same, for those who make many texts bare. */
ww_status bare_text_with(struct vec *out, struct fold_scratch *scratch, const char *folded, size_t size,
                         ww_error *error);

#endif
