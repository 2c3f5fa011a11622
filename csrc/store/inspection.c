#include "store/inspection.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/checksum.h"
#include "base/files.h"
#include "store/fields.h"
#include "store/input.h"
#include "store/records.h"
#include "store/table_rebuild.h"

ww_status inspection_open(struct inspection **out, const struct findings *findings, const struct manifest_entry *entry,
                          bool is_listed, const ww_alloc *alloc, const ww_file_system *files, int directory,
                          ww_error *error)
{
	struct inspection *inspection = alloc_zeroed(alloc, 1, sizeof *inspection);
	ww_error *failure;
	ww_status status;

	*out = NULL;
	if (!inspection)
		return ww_fail_memory(error);
	inspection->alloc = alloc;
	inspection->findings = findings;
	inspection->id = entry->id;
	inspection->entry = *entry;
	inspection->is_listed = is_listed;
	format_segment_name(inspection->name, entry->id);
	mended_files_begin(&inspection->mended, alloc, files);
	WW_STEP(block_loader_begin(&inspection->loader, alloc, error));
	failure = &inspection->open_failure;
	failure->status =
		segment_new(&inspection->segment, entry->id, alloc, &inspection->mended.files, directory, failure);
	if (failure->status == WW_ENOMEM) {
		status = ww_fail_memory(error);
		goto done;
	}
	*out = inspection;
	inspection = NULL;
done:
	inspection_close(inspection);
	return status;
}

void inspection_close(struct inspection *inspection)
{
	if (!inspection)
		return;
	segment_close(inspection->segment);
	mended_files_clear(&inspection->mended);
	block_loader_clear(&inspection->loader);
	alloc_free(inspection->alloc, inspection->unnamed);
	alloc_free(inspection->alloc, inspection->sound);
	alloc_free(inspection->alloc, inspection);
}

void inspection_label(char label[SECTION_LABEL_BYTES], const struct inspection *inspection, unsigned type,
                      uint32_t number)
{
	const struct segment *segment = inspection->segment;
	const char *name = format_section_name(type);

	if (name)
		snprintf(label, SECTION_LABEL_BYTES, "%s", name);
	else if (type != SECTION_FIELD)
		snprintf(label, SECTION_LABEL_BYTES, "section %u", type);
	else if (number < segment->field_count && segment->field_names[number] && !inspection->unnamed[number])
		snprintf(label, SECTION_LABEL_BYTES, "field %s", segment->field_names[number]);
	else
		snprintf(label, SECTION_LABEL_BYTES, "field %" PRIu32, number);
}

ww_status inspection_add_failure(const struct inspection *inspection, enum section_type type, uint32_t number,
                                 const ww_error *failure, ww_error *error)
{
	const struct table *table = &inspection->segment->source.table;
	const struct section *section = table_section(table, type, number);
	uint64_t offset = section->blocks ? table_block(table, section->first_block)->offset : FINDING_NO_OFFSET;
	char label[SECTION_LABEL_BYTES];

	inspection_label(label, inspection, type, number);
	return findings_add_failure(inspection->findings, finding_of(inspection->name, label, offset), failure, error);
}

static struct finding part_of(const struct inspection *inspection, const char *section, uint64_t offset)
{
	return finding_of(inspection->name, section, offset);
}

static struct finding whole_of(const struct inspection *inspection)
{
	return part_of(inspection, NULL, FINDING_NO_OFFSET);
}

/* Reads bytes of the file; *good is false where that was handed out as a finding. */
static ww_status read_part(bool *good, void *out, const struct inspection *inspection, const char *section,
                           uint64_t offset, size_t size, ww_error *error)
{
	const struct block_source *source = &inspection->segment->source;
	ww_error failure;

	failure.status = files_read(out, source->files, source->file, source->name, offset, size, &failure);
	*good = failure.status == WW_OK;
	return *good ? WW_OK
	             : findings_add_failure(inspection->findings, part_of(inspection, section, offset), &failure, error);
}

/* Looks whether bytes agree with the CRC behind them; afterwards they read as mended. */
static ww_status check_crc(bool *good, struct inspection *inspection, const char *section, uint64_t offset,
                           uint8_t *data, size_t size, uint32_t crc, ww_error *error)
{
	uint64_t bit;
	ww_status status;

	WW_STEP(findings_check_crc(good, &bit, inspection->findings, part_of(inspection, section, offset), data, size, crc,
	                           error));
	if (bit != FLIPPED_BIT_NONE)
		status = mended_files_flip(&inspection->mended, bit, error);
done:
	return status;
}

static ww_status look_at_length(struct inspection *inspection, ww_error *error)
{
	const struct block_source *source = &inspection->segment->source;
	int64_t size = source->files->file_size(source->files->user, source->file);
	ww_error failure;

	if (size < 0) {
		failure.status = files_fail(&failure, (int)size, "cannot read", source->name);
		return findings_add_failure(inspection->findings, whole_of(inspection), &failure, error);
	}
	inspection->file_bytes = (uint64_t)size;
	if (!inspection->is_listed || inspection->file_bytes == inspection->entry.bytes)
		return WW_OK;
	if (inspection->file_bytes > inspection->entry.bytes)
		inspection->file_bytes = inspection->entry.bytes;
	return findings_add(inspection->findings, whole_of(inspection), error,
	                    "has %" PRId64 " bytes, but the manifest says %" PRIu64, size, inspection->entry.bytes);
}

static ww_status look_at_header(struct inspection *inspection, ww_error *error)
{
	uint8_t data[HEADER_BYTES];
	struct file_header header;
	bool good;
	ww_error failure;
	ww_status status;

	WW_STEP(read_part(&good, data, inspection, "header", 0, sizeof data, error));
	if (good)
		WW_STEP(check_crc(&good, inspection, "header", 0, data, HEADER_BYTES - sizeof(uint32_t), 0, error));
	if (!good)
		goto done;
	failure.status = format_parse_header(&header, data, FILE_SEGMENT, inspection->name, &failure);
	inspection->has_header = true;
	inspection->segment->source.header_crc = header.crc;
	if (failure.status != WW_OK)
		return findings_add_failure(inspection->findings, part_of(inspection, "header", 0), &failure, error);
	inspection->segment->profile = header.profile;
	if (header.id != inspection->id)
		status = findings_add(inspection->findings, part_of(inspection, "header", 0), error,
		                      "is that of segment %" PRIu64, header.id);
done:
	return status;
}

static ww_status look_at_footer(struct footer *footer, bool *good, struct inspection *inspection, ww_error *error)
{
	const struct manifest_entry *entry = &inspection->entry;
	uint64_t offset = inspection->file_bytes - FOOTER_BYTES;
	uint8_t data[FOOTER_BYTES];
	ww_error failure;
	ww_status status;

	WW_STEP(read_part(good, data, inspection, "footer", offset, sizeof data, error));
	if (*good)
		WW_STEP(check_crc(good, inspection, "footer", offset, data, FOOTER_BYTES - sizeof(uint32_t), 0, error));
	if (!*good)
		goto done;
	failure.status = format_parse_footer(footer, data, inspection->file_bytes, inspection->name, &failure);
	if (failure.status != WW_OK) {
		*good = false;
		return findings_add_failure(inspection->findings, part_of(inspection, "footer", offset), &failure, error);
	}
	if (footer->id != inspection->id || (inspection->is_listed && footer->crc != entry->footer_crc))
		status =
			findings_add(inspection->findings, whole_of(inspection), error, "is not the file that the manifest lists");
done:
	return status;
}

/*
 * The CRC of a lost header comes back from that of the table, which goes on from it. Which profile the header had is
 * found by trying.
 */
static void recall_header(struct inspection *inspection, const struct footer *footer, const struct vec *table)
{
	struct segment *segment = inspection->segment;
	uint8_t data[HEADER_BYTES];

	segment->source.header_crc = checksum_before(footer->table_crc, table->items, table->count);
	inspection->has_header = true;
	for (unsigned profile = PROFILE_NEWS; profile <= PROFILE_WHITESPACE; profile++)
		for (uint32_t features = 0; features <= FEATURE_TURKIC; features++) {
			struct file_header header = {.id = inspection->id, .profile = (uint8_t)profile, .features = features};

			format_put_header(data, &header, FILE_SEGMENT);
			if (header.crc == segment->source.header_crc)
				segment->profile = header.profile;
		}
}

/* Looks whether the table agrees with the CRC that the footer has of it. */
static ww_status check_table(bool *good, struct inspection *inspection, const struct footer *footer,
                             const struct vec *table, ww_error *error)
{
	struct finding finding = part_of(inspection, "section table", footer->table_at);
	uint32_t crc = inspection->segment->source.header_crc;
	uint64_t bit;
	ww_status status;

	*good = checksum(crc, table->items, table->count) == footer->table_crc;
	if (*good)
		return WW_OK;
	bit = flipped_bit(crc, table->items, table->count, footer->table_crc);
	if (bit / 8 >= table->count)
		return findings_add(inspection->findings, finding, error, "bytes were changed");
	*(uint8_t *)vec_at(table, (size_t)(bit / 8)) ^= (uint8_t)(1 << bit % 8);
	*good = true;
	finding.flipped_bit = footer->table_at * 8 + bit;
	WW_STEP(mended_files_flip(&inspection->mended, finding.flipped_bit, error));
	status = findings_add(inspection->findings, finding, error, "one bit was flipped");
done:
	return status;
}

static ww_status look_at_table(struct inspection *inspection, const struct footer *footer, ww_error *error)
{
	struct table *table = &inspection->segment->source.table;
	struct vec data = vec_of(inspection->alloc, 1);
	bool good;
	ww_error failure;
	ww_status status;

	WW_STEP(vec_append(&data, NULL, footer->table_bytes, error));
	WW_STEP(read_part(&good, data.items, inspection, "section table", footer->table_at, data.count, error));
	if (good && !inspection->has_header)
		recall_header(inspection, footer, &data);
	else if (good)
		WW_STEP(check_table(&good, inspection, footer, &data, error));
	if (!good)
		goto done;
	failure.status = format_parse_table(table, data.items, data.count, footer->table_at, inspection->name, &failure);
	inspection->has_table = failure.status == WW_OK;
	if (!inspection->has_table) {
		table_clear(table);
		status = findings_add_failure(inspection->findings, part_of(inspection, "section table", footer->table_at),
		                              &failure, error);
	} else if (inspection->is_listed && table->counts.documents != inspection->entry.documents) {
		status = findings_add(inspection->findings, whole_of(inspection), error,
		                      "has %" PRIu64 " documents, but the manifest says %" PRIu64, table->counts.documents,
		                      inspection->entry.documents);
	}
	table->counts.file_bytes = inspection->file_bytes;
done:
	vec_clear(&data);
	return status;
}

static ww_status rebuild_table(struct inspection *inspection, ww_error *error)
{
	if (!inspection->has_header)
		return findings_add(inspection->findings, whole_of(inspection), error, "nothing in it can be read");
	inspection->has_table = inspection->is_rebuilt = true;
	return table_rebuild(&inspection->segment->source, inspection->alloc, inspection->file_bytes, error);
}

/* What a field is called whose name is lost. */
static ww_status name_by_number(struct inspection *inspection, uint32_t field, ww_error *error)
{
	struct segment *segment = inspection->segment;
	char name[24];
	int size = snprintf(name, sizeof name, "field-%" PRIu32, field);

	if (field < FIELD_BUILT_IN)
		segment->field_names[field] =
			alloc_text(segment->alloc, field_built_in_name(field), strlen(field_built_in_name(field)));
	else
		segment->field_names[field] = alloc_text(segment->alloc, name, (size_t)size);
	inspection->unnamed[field] = field >= FIELD_BUILT_IN;
	return segment->field_names[field] ? WW_OK : ww_fail_memory(error);
}

/* Whether a name may be that of a field, behind the one before. */
static bool is_name(ww_text name, const char *before, uint32_t field)
{
	size_t size = before ? strlen(before) : 0;
	int order = memcmp(before ? before : "", name.data, size < name.size ? size : name.size);

	if (field < FIELD_BUILT_IN)
		return name.size == strlen(field_built_in_name(field)) &&
		       memcmp(name.data, field_built_in_name(field), name.size) == 0;
	return !input_fault_of_name(name) && (field == FIELD_BUILT_IN || order < 0 || (order == 0 && size < name.size));
}

static ww_status take_names(struct inspection *inspection, ww_error *failure, ww_error *error)
{
	struct segment *segment = inspection->segment;
	const struct section *section = table_section(&segment->source.table, SECTION_FIELD_NAMES, 0);
	struct vec name = vec_of(inspection->alloc, 1);
	struct record_reader records;
	ww_status status = WW_OK;

	failure->status = record_reader_begin(&records, &inspection->loader, &segment->source, section, 0, failure);
	WW_STEP(vec_reserve(&name, 1, error));
	for (uint32_t field = 0; field < segment->field_count && failure->status == WW_OK; field++) {
		name.count = 0;
		failure->status = record_reader_next(&name, &records, failure);
		if (failure->status != WW_OK)
			break;
		if (!is_name((ww_text){name.items, name.count}, field ? segment->field_names[field - 1] : NULL, field)) {
			ww_fail(failure, WW_EDAMAGED, "%s: the name of field %" PRIu32 " makes no sense", segment->name, field);
			break;
		}
		segment->field_names[field] = alloc_text(segment->alloc, name.items, name.count);
		if (!segment->field_names[field])
			ww_fail_memory(failure);
	}
	if (failure->status == WW_OK)
		failure->status = record_reader_end(&records, failure);
done:
	vec_clear(&name);
	return status;
}

/* The blocks of the names are looked at first, so that one flipped bit in them is known. */
static ww_status look_at_names(struct inspection *inspection, ww_error *error)
{
	struct segment *segment = inspection->segment;
	const struct section *section = table_section(&segment->source.table, SECTION_FIELD_NAMES, 0);
	ww_error failure;
	ww_status status;

	segment->field_names = alloc_zeroed(segment->alloc, section->items, sizeof *segment->field_names);
	inspection->unnamed = alloc_zeroed(inspection->alloc, section->items, 1);
	inspection->sound = alloc_zeroed(inspection->alloc, segment->source.table.blocks.count, 1);
	if (!segment->field_names || !inspection->unnamed || !inspection->sound)
		return ww_fail_memory(error);
	segment->field_count = section->items;
	for (uint64_t i = 0; i < section->blocks; i++)
		WW_STEP(inspection_look_at_block(inspection, section, section->first_block + i, error));
	if (inspection_is_sound(inspection, section)) {
		WW_STEP(take_names(inspection, &failure, error));
		if (failure.status != WW_OK)
			WW_STEP(inspection_add_failure(inspection, SECTION_FIELD_NAMES, 0, &failure, error));
	}
	for (uint32_t field = 0; field < segment->field_count; field++)
		if (!segment->field_names[field])
			WW_STEP(name_by_number(inspection, field, error));
	status = segment_complete(segment, error);
done:
	return status;
}

ww_status inspection_look(struct inspection *inspection, enum word_profile profile, ww_error *error)
{
	struct footer footer;
	bool good;
	ww_status status;

	if (!inspection->segment)
		return findings_add_failure(inspection->findings, whole_of(inspection), &inspection->open_failure, error);
	inspection->segment->profile = profile;
	WW_STEP(look_at_length(inspection, error));
	if (inspection->file_bytes < HEADER_BYTES + FOOTER_BYTES) {
		status = findings_add(inspection->findings, whole_of(inspection), error, "is too short to be a segment");
		goto done;
	}
	WW_STEP(look_at_header(inspection, error));
	WW_STEP(look_at_footer(&footer, &good, inspection, error));
	if (good)
		WW_STEP(look_at_table(inspection, &footer, error));
	if (!inspection->has_table)
		WW_STEP(rebuild_table(inspection, error));
	if (inspection->has_table)
		status = look_at_names(inspection, error);
done:
	return status;
}
