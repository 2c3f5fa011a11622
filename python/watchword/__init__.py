"""watchword: terms, phrases, slogans and quotations over a compressed store of dated text.

import watchword as ww
corpus = ww.build("news.ww", "articles/")
corpus.terms()
corpus.slogans()
"""

from ._call import BusyStore, Cancelled, DamagedStore, Error, UnknownVersion, version
from .care import recover, verify
from .corpus import Corpus, Document, Summary, open
from .matrix import DocumentTermMatrix
from .partial import Partial
from .pretokenised import Token
from .report import BuildReport
from .slogans import Quotations, Slogans, cluster
from .table import Column, Table
from .writing import Writer, append, build, compact, delete

__version__ = version()

__all__ = [
    "BuildReport",
    "BusyStore",
    "Cancelled",
    "Column",
    "Corpus",
    "DamagedStore",
    "Document",
    "DocumentTermMatrix",
    "Error",
    "Partial",
    "Quotations",
    "Slogans",
    "Summary",
    "Table",
    "Token",
    "UnknownVersion",
    "Writer",
    "append",
    "build",
    "cluster",
    "compact",
    "delete",
    "open",
    "recover",
    "verify",
]
