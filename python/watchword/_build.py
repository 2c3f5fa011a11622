"""The cffi builder: takes its declarations from the public C headers, so that nothing is declared twice."""

import re
from pathlib import Path

from cffi import FFI

INCLUDE = Path(__file__).resolve().parents[2] / "include"


def declarations(include: Path) -> str:
    """The headers that watchword.h includes, in its order, without their preprocessor lines."""
    names = re.findall(r'^#include "(watchword/.+)"', (include / "watchword.h").read_text(), re.MULTILINE)
    text = "\n".join((include / name).read_text() for name in names)
    text = re.sub(r"^#ifdef __cplusplus\n.*?^#endif\n", "", text, flags=re.MULTILINE | re.DOTALL)
    text = re.sub(r"^#.*\n", "", text, flags=re.MULTILINE)
    return text.replace("WW_API ", "")


ffi = FFI()
ffi.cdef(
    declarations(INCLUDE)
    + """
    extern "Python" bool ww_py_keep_going(const ww_progress *progress, void *user);
    extern "Python" int ww_py_write(void *user, const char *data, size_t size);
    void ww_py_corpus_end(ww_corpus **place);
    void ww_py_document_end(ww_document **place);
    void ww_py_partial_end(ww_partial **place);
    void ww_py_table_end(ww_table **place);
    void ww_py_writer_end(ww_writer **place);
    void ww_py_stream_capsule_free(void *capsule);
    void ww_py_schema_capsule_free(void *capsule);
    void free(void *block);
    void *malloc(size_t size);
    """
)
ffi.set_source(
    "watchword._native",
    """
    #include <Python.h>
    #include <stdlib.h>
    #include <watchword.h>

    /*
     * Destructors of slots. In Python they would be a place where Ctrl-C, which strikes behind a call that takes long,
     * is lost: Python drops what is raised in a destructor.
     */
    static void ww_py_corpus_end(ww_corpus **place)
    {
        ww_corpus_close(*place);
    }

    static void ww_py_document_end(ww_document **place)
    {
        ww_document_close(*place);
    }

    static void ww_py_partial_end(ww_partial **place)
    {
        ww_partial_free(*place);
    }

    static void ww_py_table_end(ww_table **place)
    {
        ww_table_free(*place);
    }

    static void ww_py_writer_end(ww_writer **place)
    {
        ww_writer_close(*place);
    }

    /* Destructors of Arrow capsules, as the Arrow PyCapsule interface asks: release unless somebody took it. */
    static void ww_py_stream_capsule_free(void *capsule)
    {
        struct ArrowArrayStream *stream = PyCapsule_GetPointer(capsule, "arrow_array_stream");
        if (stream->release)
            stream->release(stream);
        free(stream);
    }

    static void ww_py_schema_capsule_free(void *capsule)
    {
        struct ArrowSchema *schema = PyCapsule_GetPointer(capsule, "arrow_schema");
        if (schema->release)
            schema->release(schema);
        free(schema);
    }
    """,
)
