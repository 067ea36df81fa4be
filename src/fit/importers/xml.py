"""XML from strangers, read a piece at a time: no tree, no entities, no files fetched."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, BinaryIO

from fit.kernel.errors import Unreadable

if TYPE_CHECKING:
    from xml.sax.xmlreader import AttributesImpl

_CHUNK = 1 << 18
_LONGEST_DOCTYPE = 1 << 20


def local(name: str) -> str:
    """`ns3:Watts` → `Watts`."""
    return name.rpartition(":")[2]


def elements(
    stream: BinaryIO,
    begin: Callable[[str, AttributesImpl, int], None],
    end: Callable[[str, str], None],
) -> Iterator[None]:
    """Calls `begin(name, attributes, line)` and `end(name, text)` for each element; pauses after every piece of the
    file, so that the caller can hand on what it has gathered. Text of mixed content is not kept apart."""
    from xml.sax import SAXException, SAXParseException
    from xml.sax.handler import ContentHandler

    from defusedxml.common import DefusedXmlException
    from defusedxml.sax import make_parser

    parser = make_parser()

    class Handler(ContentHandler):
        def __init__(self) -> None:
            super().__init__()
            self.text: list[str] = []

        def startElement(self, name: str, attrs: AttributesImpl) -> None:
            self.text.clear()
            begin(name, attrs, parser.getLineNumber() or 0)

        def characters(self, content: str) -> None:
            if len(self.text) < 1000:
                self.text.append(content)

        def endElement(self, name: str) -> None:
            end(name, "".join(self.text))
            self.text.clear()

    parser.setContentHandler(Handler())
    try:
        for chunk in _without_doctype(stream):
            parser.feed(chunk)
            yield
        parser.close()
        yield
    except DefusedXmlException:
        raise Unreadable("this XML defines entities or points at other files: refused", "export it again") from None
    except SAXParseException as wrong:
        raise Unreadable(
            f"line {wrong.getLineNumber()}: broken XML ({wrong.getMessage()}): cut off, or still being written",
            "export it again; nothing was stored",
        ) from None
    except (SAXException, UnicodeError, LookupError, ValueError) as wrong:  # an encoding that expat cannot do
        raise Unreadable(f"broken XML ({wrong})", "export it again; nothing was stored") from None


def _without_doctype(stream: BinaryIO) -> Iterator[bytes]:
    """The file in pieces. Apple's own list of elements is left out: in some years it was not even well-formed.

    One that defines entities stays, so that the parser refuses it."""
    head = stream.read(_CHUNK)
    if not head:
        raise Unreadable("an empty file", "export it again")
    start = head.find(b"<!DOCTYPE")
    if start >= 0:
        more = head
        while more and b"]>" not in head[start:] and b"[" in head[start : start + 200] and len(head) < _LONGEST_DOCTYPE:
            more = stream.read(_CHUNK)
            head += more
        stop = head.find(b"]>", start)
        doctype = head[start : stop + 2] if stop >= 0 else b""
        if doctype and b"<!ENTITY" not in doctype:
            head = head[:start] + b"\n" * doctype.count(b"\n") + head[stop + 2 :]
    while head:
        yield head
        head = stream.read(_CHUNK)
