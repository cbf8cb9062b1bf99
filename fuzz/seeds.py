"""Seeds for the fuzzer: what the site of this repository has, in the form that
each target takes. Usage: seeds.py SITE BUILT CORPUS"""

import pathlib
import struct
import sys
import zlib

site, built, corpus = map(pathlib.Path, sys.argv[1:4])

# As the targets count them.
KINDS = ["guides", "offer", "services", "wellbeing", "events", "areas", "templates", "packs",
    "presentations", "case-studies", "partners", "updates", "about"]
CHANGED = ["page", "services", "offer", "templates", "packs", "presentations", "area",
    "facts", "finder", "calculators", "areas", "charts"]


def put(target, name, data):
    folder = corpus / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name.replace("/", "_")).write_bytes(data)


for page in sorted((site / "content").rglob("*.md")):
    if page.stat().st_size > 6000:
        continue
    name, text = str(page.relative_to(site)), page.read_bytes()
    folder = page.parent.name
    kind = KINDS.index(folder) if folder in KINDS else 12
    put("front_matter", name, bytes([kind]) + text)
    put("markdown", name, text.split(b"\n---\n", 1)[-1])
    if page.parts[-3] == "en":
        put("pages", name, bytes([CHANGED.index(folder) if folder in CHANGED else 0]) + text)
for data in sorted((site / "content/data").glob("*.yaml")):
    text = data.read_bytes()[:4000]
    for first in [*range(8), *b"scel"]:
        put("data", f"{first}-{data.name}", bytes([first]) + text)
    if data.stem in CHANGED:
        put("pages", data.name, bytes([CHANGED.index(data.stem)]) + text)
for lock in sorted((site / "content").glob("*/translations.lock")):
    put("data", f"lock-{lock.parent.name}", b"l" + lock.read_bytes()[:2000])
for words in sorted((site / "locales").rglob("*.yaml")):
    first = b"s" if words.stem == "synonyms" else b"c"
    put("data", f"{words.parent.name}-{words.name}", first + words.read_bytes())
for texts in sorted((site / "locales").rglob("*.ftl")):
    put("messages", f"{texts.parent.name}-{texts.name}", texts.read_bytes())
put("site_file", "site.yaml", (site / "site.yaml").read_bytes())
put("site_file", "long", b"title: A\nbase_url: https://example.org/a/\n"
    b"languages: [en, {tag: zh-Hans, name: X, dir: ltr, fallback: zh}]\ntheme: pace\nstatus: live\n"
    b"search: off\ncontact: {name: A, email: a@example.org, phone: '1', web: 'https://example.org'}\n"
    b"in_every_language: [_index, a/b]\nread_first: [{page: a/b, audience: [individual], before: [c/d], before_facts: [e]}]\n")
manifest = (built / ".pace/manifest").read_bytes()
put("manifest", "unsealed", b"\0" + manifest[:4000])
put("manifest", "sealed", b"\1" + b"".join(manifest.splitlines(keepends=True)[1:20]))


def inflate(data):
    return zlib.decompress(data, -15)


for folder in sorted((built / "search-index").iterdir()):
    content = inflate((folder / "root").read_bytes()[1:])
    length = at = shift = 0
    while True:
        byte = content[at]
        length |= (byte & 127) << shift
        at, shift = at + 1, shift + 7
        if byte < 128:
            break
    pieces = [content[at : at + length], content[at + length :]]
    blocks = [file for file in sorted(folder.iterdir()) if file.is_file() and file.name != "root"]
    for file in blocks[:3]:
        seed = b"".join(struct.pack("<H", len(piece)) + piece for piece in [*pieces, inflate(file.read_bytes())] if len(piece) < 65536)
        put("search_reader", f"{folder.name}-{file.name}", seed + b"redundancy pay")
