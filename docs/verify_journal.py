#!/usr/bin/env python3
"""A stranger's verifier: written from journal-format.md, with nothing but Python's own library.

    verify_journal.py REGISTRY.sqlite [JOURNAL SEQ "CONTROL CODE"]
    verify_journal.py RECORDS.csv HEADS.csv [JOURNAL SEQ "CONTROL CODE"]

Prints "intact N records" (exit 0) or journal, seq and line of the first problem (exit 4).
Exit 2: wrong call. Exit 5: the files cannot be read.
"""
import csv, hashlib, json, pathlib, sqlite3, sys

RECORDS = ("SELECT r.*, p.salt, p.payload FROM journal_record r LEFT JOIN journal_payload p"
           " ON p.journal = r.journal AND p.seq = r.seq ORDER BY r.journal, r.seq")
FIELDS = ("journal", "seq", "year", "number", "kind", "at", "actor", "payload_digest", "prev_hash")


def raw(value):
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "surrogateescape")


def problem(r, c):
    """What is wrong with record r, where chain c has come so far; None when nothing is."""
    if raw(r["seq"]) != raw(c["seq"] + 1):
        return "seq"
    if r["prev_hash"] != c["hash"]:
        return "prev_hash"
    if r["salt"]:
        digest = hashlib.sha256(bytes.fromhex(r["salt"]) + raw(r["payload"])).hexdigest()
        if digest != r["payload_digest"]:
            return "payload_digest"
    framed = b"".join(b"%d:%s," % (len(f), f) for f in (raw(r[name]) for name in FIELDS))
    if hashlib.sha256(framed).hexdigest() != r["hash"]:
        return "hash"
    if not r["salt"]:
        return "payload"
    year, number = int(r["year"]), int(r["number"])
    if r["kind"] == "registered" and number > 0:
        if number != (c["number"] + 1 if year == c["year"] else 1) or year < c["year"]:
            return "number"
        if r["at"] < c["last_registered_at"]:
            return "time"
        c.update(year=year, number=number, lines=c["lines"] + 1, last_registered_at=r["at"])
    if r["kind"] == "paper_continued":
        facts = json.loads(r["payload"])
        c.update(year=facts["year"], number=facts["last_number"], paper=facts, seen=set())
    if r["kind"] == "transcribed":
        paper = c.get("paper")
        if not paper or number in c["seen"] or not (
                paper["first"] <= number <= paper["last_number"]):
            return "number"
        c["seen"].add(number)
        c["lines"] += 1
    if r["kind"] == "journal_opened" and r["journal"] == "registry":
        OPENED.add(json.loads(r["payload"])["code"])
    c.update(seq=c["seq"] + 1, hash=r["hash"])
    return None


def rows(arguments):
    """Records in the order of their chains, and the heads."""
    if not arguments[0].endswith(".csv"):
        db = sqlite3.connect(pathlib.Path(arguments[0]).resolve().as_uri() + "?mode=ro", uri=True)
        db.text_factory = lambda text: text.decode("utf-8", "surrogateescape")
        db.row_factory = sqlite3.Row
        return db.execute(RECORDS), db.execute("SELECT * FROM journal_head"), arguments[1:]
    csv.field_size_limit(2**31 - 1)
    files = [open(name, encoding="utf-8", errors="surrogateescape", newline="")
             for name in arguments[:2]]
    return csv.DictReader(files[0]), csv.DictReader(files[1]), arguments[2:]


def found(journal, seq, what, r=None):
    line = "-"
    if r is not None and str(r["number"]) != "0":
        line = "/".join(str(r[k]) for k in ("journal", "year", "number") if str(r[k]) != "0")
    print(f"PROBLEM journal={journal} seq={seq} line={line} what={what}")
    return 4


def verify(records, heads, code):
    chains = {}
    for r in records:
        c = chains.setdefault(r["journal"], dict(
            seq=0, hash="0" * 64, year=0, number=0, lines=0, last_registered_at=""))
        try:
            what = problem(r, c)
        except (ValueError, TypeError, KeyError, AttributeError):
            what = "payload_digest"
        if what:
            return found(r["journal"], r["seq"], what, r)
        if code and r["journal"] == code[0] and str(r["seq"]) == code[1]:
            told = f"{int(r['hash'][:20], 16):025d}"
            if told != "".join(code[2].split()):
                return found(code[0], code[1], "control code", r)
            code = None
    ends = {h["journal"]: h for h in heads}
    for journal in sorted(set(chains) | set(ends) | OPENED):
        c = chains.get(journal, dict(seq=0))
        if journal not in ends or any(
                str(ends[journal][k]) != str(c[k]) for k in c if k not in ("paper", "seen")):
            return found(journal, c["seq"] + 1, "head")
    if code:
        return found(code[0], code[1], "control code: there is no such record")
    print("intact", sum(c["seq"] for c in chains.values()), "records")
    return 0


OPENED = set()
if __name__ == "__main__":
    if not 2 <= len(sys.argv) <= 6:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    try:
        records, heads, code = rows(sys.argv[1:])
        sys.exit(verify(records, heads, code if len(code) == 3 else None))
    except (OSError, sqlite3.Error, IndexError, csv.Error) as error:
        print(error, file=sys.stderr)
        sys.exit(5)
