"""A strict reader of WARC 1.1 (ISO 28500:2017), of nothing but Python's own library: bytes on stdin, a summary in JSON on stdout.

Every gzip member holds one record and nothing else; every length, digest, id and reference is checked. The first fault ends it.
"""
import base64
import hashlib
import json
import re
import sys
import zlib


def check(holds, what):
    if not holds:
        sys.exit(f"fault: {what}")


def members(data):
    while data:
        unpacker = zlib.decompressobj(wbits=31)
        out = unpacker.decompress(data) + unpacker.flush()
        check(unpacker.eof, "a gzip member does not end")
        yield out
        data = unpacker.unused_data


def fields_of(head):
    fields = []
    for line in head.split(b"\r\n"):
        check(b"\r" not in line and b"\n" not in line, "a bare line end in a header")
        name, colon, value = line.partition(b":")
        check(colon and re.fullmatch(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name), f"no header field: {line!r}")
        fields.append((name.decode().lower(), value.strip().decode()))
    return fields


def digest_holds(said, data):
    algorithm, _, value = said.partition(":")
    check(algorithm == "sha256", f"digest by {algorithm}")
    return base64.b32decode(value + "=" * (-len(value) % 8)) == hashlib.sha256(data).digest()


def http_of(block, kind):
    head, gap, payload = block.partition(b"\r\n\r\n")
    check(gap, "no end of the HTTP header")
    first, _, rest = head.partition(b"\r\n")
    form = rb"HTTP/1\.[01] [1-9][0-9][0-9] [\x20-\x7e]*" if kind == "response" else rb"GET /[\x21-\x7e]* HTTP/1\.1"
    check(re.fullmatch(form, first), f"first line of the {kind}: {first!r}")
    for line in rest.split(b"\r\n") if rest else []:
        check(b":" in line and b"\n" not in line and b"\r" not in line, f"HTTP field {line!r}")
    headers = [tuple(part.strip().decode("latin-1") for part in line.split(b":", 1)) for line in rest.split(b"\r\n") if line]
    return first.decode(), {name.lower(): value for name, value in headers}, payload


def read(member):
    head, gap, rest = member.partition(b"\r\n\r\n")
    version, _, lines = head.partition(b"\r\n")
    check(gap and version == b"WARC/1.1", f"version {version!r}")
    fields = fields_of(lines)
    named = dict(fields)
    check(len(named) == len(fields), "a field that stands twice")
    for must in ("warc-type", "warc-record-id", "warc-date", "content-length"):
        check(must in named, f"{must} is missing")
    check(re.fullmatch(r"<urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}>", named["warc-record-id"]), "record id")
    check(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z", named["warc-date"]), "date")
    length = int(named["content-length"])
    check(len(rest) == length + 4 and rest[length:] == b"\r\n\r\n", "the record is not as long as it says")
    block = rest[:length]
    if "warc-block-digest" in named:
        check(digest_holds(named["warc-block-digest"], block), "block digest")
    record = {"type": named["warc-type"], "fields": named, "block": block}
    if record["type"] in ("request", "response"):
        check(named["content-type"] == f"application/http; msgtype={record['type']}", "content type")
        check("warc-block-digest" in named and "warc-ip-address" in named, "digest or address is missing")
        record["first"], record["http"], record["payload"] = http_of(block, record["type"])
    if record["type"] == "request":
        check(record["payload"] == b"" and record["http"].get("host"), "a GET has a host and no body")
    if record["type"] == "response":
        check(digest_holds(named["warc-payload-digest"], record["payload"]), "payload digest")
        check("transfer-encoding" not in record["http"], "a framing that was undone")
        told = record["http"].get("content-length")
        check(told is None or "warc-truncated" in named or int(told) == len(record["payload"]), "HTTP length")
    return record


records = [read(member) for member in members(sys.stdin.buffer.read())]
ids = [record["fields"]["warc-record-id"] for record in records]
check(len(set(ids)) == len(ids), "two records of one id")
check(records and records[0]["type"] == "warcinfo", "no warcinfo first")
pairs = {}
for record in records[1:]:
    fields = record["fields"]
    check(fields.get("warc-warcinfo-id") == ids[0], "which warcinfo")
    for name in ("warc-concurrent-to", "warc-refers-to"):
        check(name not in fields or fields[name] in ids, f"{name} of nothing")
    if record["type"] in ("request", "response"):
        other = records[ids.index(fields["warc-concurrent-to"])]
        check({record["type"], other["type"]} == {"request", "response"}, "a request and its response")
        check(other["fields"]["warc-target-uri"] == fields["warc-target-uri"], "one address")
        check(other["fields"]["warc-concurrent-to"] == fields["warc-record-id"], "each other")
summary = []
for record in records:
    told = {"type": record["type"], "url": record["fields"].get("warc-target-uri")}
    if "first" in record:
        told["first"] = record["first"]
    if record["type"] == "response":
        packed = record["http"].get("content-encoding") == "gzip"
        body = zlib.decompress(record["payload"], wbits=31) if packed else record["payload"]
        told |= {"payload": len(record["payload"]), "sha256": hashlib.sha256(body).hexdigest()}
    if record["type"] == "metadata":
        told["parts"] = json.loads(record["block"])["parts"]
    summary.append(told)
json.dump(summary, sys.stdout)
