#!/usr/bin/env python3
"""A stranger's verifier: written from journal-format.md, with nothing but Python's own library.

    verify_journal.py REGISTRY.sqlite [JOURNAL SEQ "CONTROL CODE"]
    verify_journal.py RECORDS.csv HEADS.csv [JOURNAL SEQ "CONTROL CODE"]
    verify_journal.py -        calls on standard input, one to a line, words parted by tabs

Prints "intact N records" (exit 0) or journal, seq and line of the first problem (exit 4).
Exit 2: wrong call. Exit 5: the files cannot be read.
"""
import base64, csv, datetime, hashlib, json, pathlib, re, sqlite3, sys

RECORDS = ("SELECT r.*, p.salt, p.payload FROM journal_record r LEFT JOIN journal_payload p"
           " ON p.journal = r.journal AND p.seq = r.seq ORDER BY r.journal, r.seq")
STRAYS = ("SELECT p.journal, p.seq FROM journal_payload p LEFT JOIN journal_record r"
          " ON r.journal = p.journal AND r.seq = p.seq WHERE r.seq IS NULL ORDER BY 1, 2")
FILES = "SELECT journal, seq, part, sealed FROM attachment ORDER BY journal, seq, part"
FIELDS = ("journal", "seq", "year", "number", "kind", "at", "actor", "payload_digest", "prev_hash")
HEAD = ("seq", "hash", "year", "number", "lines", "last_registered_at", "last_at", "volume",
        "volume_first", "closed_month", "closed_volume")


def raw(value):
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "surrogateescape")


class Check:
    """One registry: `chains` by name, and what can be told only when all of them were read."""

    def __init__(self):
        self.chains, self.opened, self.pins, self.hashes = {}, set(), [], {}
        self.files, self.early, self.zone = {}, [], [(None, 300)]

    def chain(self, name):
        return self.chains.setdefault(name, dict(
            seq=0, hash="0" * 64, year=0, number=0, lines=0, last_registered_at="", last_at="",
            volume=0, volume_first=0, closed_month="", closed_volume=0, paper=None))

    def problem(self, r, c):
        """What is wrong with record r, where chain c has come so far; None when nothing is."""
        if raw(r["seq"]) != raw(c["seq"] + 1):
            return "seq"
        if r["prev_hash"] != c["hash"]:
            return "prev_hash"
        if r["salt"]:
            digest = hashlib.sha256(bytes.fromhex(r["salt"]) + raw(r["payload"])).hexdigest()
            if digest != r["payload_digest"] or not re.fullmatch("[0-9a-f]{32}", r["salt"]):
                return "payload_digest"
        framed = b"".join(b"%d:%s," % (len(f), f) for f in (raw(r[name]) for name in FIELDS))
        if hashlib.sha256(framed).hexdigest() != r["hash"]:
            return "hash"
        if not r["salt"]:
            return "payload"
        c.update(seq=c["seq"] + 1, hash=r["hash"], last_at=r["at"])
        if r["journal"] in ("access", "registry"):
            self.hashes[r["journal"], c["seq"]] = r["hash"]
        return self.of_line(r, c) if int(r["number"]) > 0 else self.of_journal(r, c)

    def of_line(self, r, c):
        year, number, kind = int(r["year"]), int(r["number"]), r["kind"]
        if c["closed_month"] and kind not in ("transcribed", "due_moved"):
            self.early.append((r["at"], c["closed_month"], r))
            if r["at"][:7] > c["closed_month"] and r["at"][8:10] > "01":
                self.early.pop()  # certainly later, whatever the zone
        if kind == "registered":
            if number != (c["number"] + 1 if year == c["year"] else 1) or year < c["year"]:
                return "number"
            if r["at"] < c["last_registered_at"]:
                return "time"
            c.update(year=year, number=number, lines=c["lines"] + 1, last_registered_at=r["at"])
        if kind == "transcribed":
            paper = c["paper"]
            if not paper or year != paper["year"] or number in paper["seen"] or not (
                    paper["first"] <= number <= paper["last_number"]
                    and c["closed_volume"] < paper["volume"]):
                return "number"
            paper["seen"].add(number)
            c["lines"] += 1
        return None

    def of_journal(self, r, c):
        kind = r["kind"]
        if r["journal"] == "access":
            return None
        facts = json.loads(r["payload"])
        if kind == "registry_opened":
            offsets = facts["organisation"].get("zone", {}).get("offsets")
            self.zone = [(o["from"], o["minutes"]) for o in offsets] if offsets else self.zone
        if r["journal"] == "registry":
            if kind == "journal_opened":
                self.opened.add(facts["code"])
            return None
        self.pins += [(pin["chain"], pin["seq"], pin["hash"]) for pin in facts.get("pins", ())]
        if kind == "volume_opened":
            c.update(volume=facts.get("volume", 0), volume_first=facts.get("first", 0))
        elif kind == "month_closed":
            c["closed_month"] = facts["month"]
        elif kind == "volume_closed":
            c["closed_volume"] = facts["volume"]
        elif kind == "paper_continued":
            if c["lines"] or c["closed_volume"]:
                return "kind"
            c.update(paper=dict(facts, seen=set()), year=facts["year"], number=facts["last_number"],
                     volume=facts["volume"], volume_first=facts["first"])
        elif kind == "sheet_scanned":
            self.files[r["journal"], c["seq"]] = facts["file"]["sha256"]
        return None

    def month_end(self, month):
        """The first moment after an office month, UTC, in the form of `at`."""
        year, number = map(int, month.split("-"))
        first = datetime.datetime(year + number // 12, number % 12 + 1, 1)
        for since, minutes in reversed(self.zone):
            utc = first - datetime.timedelta(minutes=minutes)
            if since is None or utc.strftime("%Y-%m-%dT%H:%M:%SZ") >= since:
                break
        return utc.strftime("%Y-%m-%dT%H:%M:%S.000Z")

    def rest(self, heads, strays, sealed):
        """Heads, pins, months, payloads and files, when every record was read."""
        ends = {h["journal"]: h for h in heads}
        for journal in sorted(set(self.chains) | set(ends) | self.opened):
            c = self.chain(journal)
            if journal not in ends or any(
                    str(ends[journal][k]) != str(c[k]) for k in HEAD if k in ends[journal].keys()):
                return journal, c["seq"] + 1, "head", None
        for chain, seq, known in self.pins:
            if self.hashes.get((chain, seq)) != known:
                return chain, seq, "pin", None
        for at, month, r in self.early:
            if at < self.month_end(month):
                return r["journal"], r["seq"], "month", r
        for row in strays:
            return row["journal"], row["seq"], "payload", None
        stored = {}
        for row in sealed:
            key, text = (row["journal"], row["seq"]), row["sealed"]
            part, digest = stored.get(key, (0, hashlib.sha256()))
            good = part == row["part"] and re.fullmatch("[A-Za-z0-9+/]+={0,2}", text)
            part_bytes = base64.b64decode(text) if good and len(text) % 4 == 0 else b"?"
            digest.update(part_bytes if base64.b64encode(part_bytes) == raw(text) else raw(text))
            stored[key] = (part + 1, digest)
        for key in sorted(set(stored) | set(self.files)):
            if key not in stored or stored[key][1].hexdigest() != self.files.get(key):
                return *key, "attachment", None
        return None


def rows(arguments):
    """Records in the order of their chains, heads, payloads without a record, files."""
    if not arguments[0].endswith(".csv"):
        db = sqlite3.connect(pathlib.Path(arguments[0]).resolve().as_uri() + "?mode=ro", uri=True)
        db.text_factory = lambda text: text.decode("utf-8", "surrogateescape")
        db.row_factory = sqlite3.Row
        has_files = db.execute("SELECT 1 FROM sqlite_master WHERE name = 'attachment'").fetchone()
        return (db.execute(RECORDS), db.execute("SELECT * FROM journal_head"), db.execute(STRAYS),
                db.execute(FILES) if has_files else (), arguments[1:])
    csv.field_size_limit(2**31 - 1)
    files = [open(name, encoding="utf-8", errors="surrogateescape", newline="")
             for name in arguments[:2]]
    return csv.DictReader(files[0]), csv.DictReader(files[1]), (), None, arguments[2:]


def found(journal, seq, what, r=None):
    line = "-"
    if r is not None and str(r["number"]) != "0":
        line = "/".join(str(r[k]) for k in ("journal", "year", "number") if str(r[k]) != "0")
    print(f"PROBLEM journal={journal} seq={seq} line={line} what={what}", flush=True)
    return 4


def verify(records, heads, strays, sealed, code):
    check = Check()
    for r in records:
        c = check.chain(r["journal"])
        try:
            what = check.problem(r, c)
        except (ValueError, TypeError, KeyError, AttributeError):
            what = "payload_digest"
        if what:
            return found(r["journal"], r["seq"], what, r)
        if code and r["journal"] == code[0] and str(r["seq"]) == code[1]:
            told = f"{int(r['hash'][:20], 16):025d}"
            if told != "".join(code[2].split()):
                return found(code[0], code[1], "control code", r)
            code = None
    if sealed is None:
        check.files, sealed = {}, ()  # two dumps hold no files
    problem = check.rest(heads, strays, sealed)
    if problem:
        return found(*problem)
    if code:
        return found(code[0], code[1], "control code: there is no such record")
    print("intact", sum(c["seq"] for c in check.chains.values()), "records", flush=True)
    return 0


def call(arguments):
    try:
        *tables, code = rows(arguments)
        return verify(*tables, code if len(code) == 3 else None)
    except (OSError, sqlite3.Error, IndexError, csv.Error) as error:
        print(error, file=sys.stderr)
        return 5


if __name__ == "__main__":
    if sys.argv[1:] == ["-"]:
        sys.exit(max((call(line.rstrip("\n").split("\t")) for line in sys.stdin), default=0))
    if not 2 <= len(sys.argv) <= 6:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    sys.exit(call(sys.argv[1:]))
