//! What is fuzzed: a function a target, each taking any bytes at all.
//!
//! Owns what holds whatever the bytes are. A target panics only where the
//! program broke one of these:
//!
//! - nothing panics, hangs or takes memory without bound;
//! - a diagnostic points into the text it is of, can be printed in every format
//!   and says something;
//! - a range that a reader hands out lies in its text.
//!
//! The tests of the program include this file, so that everything that was once
//! found here is tried again on a stable compiler (`tests/testsuite/fuzzed`).

#![expect(clippy::expect_used, reason = "a target that cannot go on has found something")]

use std::collections::BTreeMap;
use std::hint::black_box;
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use flate2::Compression;
use flate2::write::DeflateEncoder;
use pace::config::LanguageEntry;
use pace::diag::{Diagnostics, Format, Severity, Sources, print};
use pace::i18n::{Arguments, Formatters, Languages, Layer, MessageSource, Messages};
use pace::load::{self, PageSource, Text};
use pace::model::body::NodeId;
use pace::model::date::Date;
use pace::model::file_ref::ContentHash;
use pace::model::lang::{Lang, LangTag};
use pace::parse;
use pace::pipeline::{Memory, Settings};
use pace::resolve::Drafts;
use pace::search::format::VERSION;
use pace::search::{
    Analyser, Exported, Shown as _, WordSource, expectations, plan, rank, vocabularies,
};
use pace::write::{Publisher, Tier};

/// A target and its name.
pub type Target = (&'static str, fn(&[u8]));

/// All targets.
pub const TARGETS: [Target; 8] = [
    ("front_matter", front_matter),
    ("markdown", markdown),
    ("data", data),
    ("messages", messages),
    ("site_file", site_file),
    ("search_reader", search_reader),
    ("manifest", manifest),
    ("pages", pages),
];

/// The front matter of each kind of page, with what a folder gives to it. The
/// first byte chooses the kind.
pub fn front_matter(bytes: &[u8]) {
    let Some((first, text)) = first_and_text(bytes) else { return };
    let folders = [
        "guides",
        "offer",
        "services",
        "wellbeing",
        "events",
        "areas",
        "templates",
        "packs",
        "presentations",
        "case-studies",
        "partners",
        "updates",
        "about",
    ];
    let folder = folders[usize::from(first) % folders.len()];
    let page = |name: &str, text: &str| PageSource {
        file: format!("content/en/{folder}/{name}.md").into(),
        folder: "en".into(),
        path: format!("{folder}/{name}").into(),
        text: text.into(),
    };
    let whole = format!("---\n{text}\n---\n");
    let (index, page) = (page("_index", &whole), page("page", text));
    let pages = [index, page].map(std::sync::Arc::new);
    let warned = parse::Memory::default().documents(&pages, &[tag("en")]);
    for document in &warned.value {
        let end = document.body.text.len().max(text.len());
        assert!(document.header.start <= document.header.end && document.header.end <= end);
        black_box(document.place_in_header(&document.common.title));
    }
    let texts = pages.iter().map(|page| (page.file.clone(), page.text.clone())).collect();
    judge(&warned.diagnostics, &Known(texts));
}

/// Markdown with directives.
pub fn markdown(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let (file, text): (Arc<str>, Arc<str>) = ("content/en/page.md".into(), text.into());
    let mut found = Diagnostics::new();
    let body = parse::markdown(&file, &text, 0, &mut found);
    for (at, node) in body.nodes.iter().enumerate() {
        let (start, end) = (node.span.start as usize, node.span.end as usize);
        assert!(text.get(start..end).is_some(), "node {at} is at {start}..{end}");
        assert!(node.end.0 as usize > at && node.end.0 as usize <= body.nodes.len());
    }
    for heading in &body.headings {
        black_box(body.plain_text(heading.node));
    }
    for link in &body.links {
        black_box(body.text(link.destination));
        black_box(body.text(link.title));
        black_box(body.alternative_text(link.node));
    }
    for directive in &body.directives {
        assert!(text.get(directive.span.clone()).is_some(), "{directive:?}");
        for given in &directive.arguments {
            for part in [&given.name, &given.value] {
                assert!(text.get(part.span.clone()).is_some(), "{given:?}");
            }
        }
    }
    let mut plain = String::new();
    for root in body.roots() {
        body.push_plain_text(NodeId(root.0), &mut plain);
    }
    judge(&found, &Known(BTreeMap::from([(file, text)])));
}

/// Data files. The first byte chooses which.
pub fn data(bytes: &[u8]) {
    let Some((first, text)) = first_and_text(bytes) else { return };
    let text: Arc<str> = text.into();
    let names = ["facts", "glossary", "areas", "finder", "needs", "other", "calculators", "charts"];
    let name = names.get(usize::from(first)).copied();
    let file: Arc<str> = name
        .map_or_else(
            || match first {
                b's' => "locales/en/synonyms.yaml".to_owned(),
                b'c' => "locales/en/crisis.yaml".to_owned(),
                b'e' => "content/data/search-expectations.yaml".to_owned(),
                b'l' => "content/pl/translations.lock".to_owned(),
                _ => "content/data/facts.yaml".to_owned(),
            },
            |name| format!("content/data/{name}.yaml"),
        )
        .into();
    let mut found = Diagnostics::new();
    let source = Text { file: file.clone(), text: text.clone() };
    match first {
        b's' | b'c' => {
            let sources = [WordSource { tag: tag("en"), file: file.clone(), text: text.clone() }];
            black_box(vocabularies(&languages(&["en"]), &sources, &mut found));
        }
        b'e' => found.extend(expectations(&file, &text).diagnostics),
        b'l' => found.extend(pace::resolve::locks(&[source]).diagnostics),
        _ => found.extend(parse::data(&[source]).diagnostics),
    }
    judge(&found, &Known(BTreeMap::from([(file, text)])));
}

/// The texts of a language, over those of English.
pub fn messages(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let text: Arc<str> = text.into();
    let file: Arc<str> = "locales/pl/site.ftl".into();
    let source = |tag_of: &str, file: &Arc<str>, text: &Arc<str>| MessageSource {
        tag: tag(tag_of),
        layer: Layer::Site,
        file: file.clone(),
        text: text.clone(),
    };
    let english: Arc<str> =
        "count = { $n ->\n    [one] { $n } page\n   *[other] { $n } pages\n}\na = A\n    .b = B\n"
            .into();
    let english_file: Arc<str> = "locales/en/site.ftl".into();
    let sources = [source("en", &english_file, &english), source("pl", &file, &text)];
    let languages = languages(&["en", "pl"]);
    let warned = Messages::new(&languages, &sources);
    let arguments = Arguments::new().number("n", 5).text("name", "<b>&").number("count", -3);
    let ids: Vec<String> = warned.value.ids(Lang(1)).map(str::to_owned).collect();
    for id in &ids {
        // A text that cannot be formed is told of; it must not end the program.
        let _ = warned.value.format(Lang(1), id, &arguments).map(|text| text.text.len());
    }
    judge(&warned.diagnostics, &Known(BTreeMap::from([(file, text), (english_file, english)])));
}

/// `site.yaml`, and what follows from its languages.
pub fn site_file(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let source = Text { file: "site.yaml".into(), text: text.into() };
    let warned = parse::config(&source, None);
    let mut found = warned.diagnostics;
    if let Some(config) = warned.value {
        let languages = Languages::new(&config.languages, &source.file);
        found.extend(languages.diagnostics);
        found.extend(Formatters::new(&languages.value).diagnostics);
        assert!(!languages.value.is_empty());
    }
    judge(&found, &Known(BTreeMap::from([(source.file, source.text)])));
}

/// The search files, which come from a host that may have cut or mixed them.
/// The bytes are a root, its list of lengths, a file and a query; all but the
/// last stand after their length in two bytes.
pub fn search_reader(bytes: &[u8]) {
    let (root, rest) = piece(bytes);
    let (norms, rest) = piece(rest);
    let (file, rest) = piece(rest);
    let query = String::from_utf8_lossy(&rest[..rest.len().min(200)]).into_owned();
    // Version first, then a stream: what a fuzzer has to invent is inside it.
    let root = [&[VERSION][..], &deflate(&[&number(root.len()), root, norms].concat())].concat();
    let file = deflate(file);
    let files = move |name: &str| Some(if name == "root" { root.clone() } else { file.clone() });
    let Ok(exported) = Exported::open(files) else { return };
    let analyser = Analyser::new(&tag("en"));
    let day = Date::parse("2026-11-22").expect("is a date");
    if let Ok(plan) = plan(&query, &analyser, &exported) {
        let _ = rank(&plan, &exported, day).map(|hits| hits.len());
    }
    let _ = exported.page(0).map(|page| page.title.len());
    let _ = exported.page(u32::MAX).map(|page| page.title.len());
}

/// The list of published files in an output folder, sealed where the first byte
/// is odd: whatever it says, nothing beside what we publish is touched.
pub fn manifest(bytes: &[u8]) {
    let Some((first, lines)) = bytes.split_first() else { return };
    let folder = tempfile::tempdir_in(memory()).expect("can be made");
    let (site, out) = (folder.path().join("site"), folder.path().join("site/public"));
    std::fs::create_dir_all(out.join(".pace")).expect("can be made");
    let bystanders = [folder.path().join("other"), site.join("site.yaml"), out.join("mine.txt")];
    for file in &bystanders {
        std::fs::write(file, "mine").expect("can be written");
    }
    let text = if first % 2 == 1 {
        let seal = ContentHash::of(lines).to_hex();
        [format!("pace-manifest 1 {seal}\n").as_bytes(), lines].concat()
    } else {
        lines.to_vec()
    };
    std::fs::write(out.join(".pace/manifest"), text).expect("can be written");
    if let Ok(publisher) = Publisher::open(&out, &site, None) {
        let staged = publisher.stage("index.html", Tier::Page, b"page");
        let committed = staged.and_then(|_| publisher.commit().map(|_| ()));
        assert!(committed.is_err() || out.join("index.html").is_file());
    }
    // A list of ours may name a file that a person put there since.
    let named = lines.windows(8).any(|name| name == b"mine.txt");
    for file in &bystanders[..if named { 2 } else { 3 }] {
        assert_eq!(std::fs::read(file).expect("still stands"), b"mine", "{}", file.display());
    }
}

/// A page or a data file from its file to the HTML of the site, through every
/// stage. The first byte chooses what it is.
pub fn pages(bytes: &[u8]) {
    static SITE: OnceLock<Mutex<Bench>> = OnceLock::new();
    let Some((first, text)) = first_and_text(bytes) else { return };
    let bench = SITE.get_or_init(|| Mutex::new(Bench::new()));
    let path = CHANGED[usize::from(first) % CHANGED.len()];
    bench.lock().unwrap_or_else(PoisonError::into_inner).render(path, text);
}

/// What the first byte of [`pages`] chooses from.
const CHANGED: [&str; 12] = [
    "content/en/page.md",
    "content/en/services/page.md",
    "content/en/offer/page.md",
    "content/en/templates/page.md",
    "content/en/packs/page.md",
    "content/en/presentations/page.md",
    "content/en/areas/fife.md",
    "content/data/facts.yaml",
    "content/data/finder.yaml",
    "content/data/calculators.yaml",
    "content/data/areas.yaml",
    "content/data/charts.yaml",
];

/// What stands in a file that another one refers to, unless it is the one that
/// changes.
const STANDING: [(&str, &str); 13] = [
    ("site.yaml", "title: Fuzz\nlanguages: [en, ar]\n"),
    (
        "content/en/_index.md",
        "---\ntitle: Home\n---\n\n:fact[most]\n\n::calculator{name=notice}\n\n::chart{data=one}\n",
    ),
    ("content/en/guides/find.md", "---\ntitle: Find\n---\n\nText.\n"),
    (
        "content/en/services/known.md",
        "---\ntitle: Known\nchannels: [{type: web, value: 'https://example.org/'}]\nareas: [fife]\nfor: {needs: [money]}\n---\n",
    ),
    ("content/en/areas/_index.md", "---\ntitle: Areas\n---\n"),
    ("content/en/areas/fife.md", "---\ntitle: Fife\nareas: [fife]\n---\n\nText.\n"),
    ("content/en/templates/form.md", "---\ntitle: Form\n---\n\nText.\n"),
    ("content/ar/page.md", "---\ntitle: Page\n---\n\nText.\n"),
    (
        "content/data/facts.yaml",
        "most:\n  kind: number\n  value: 12\n  about: A\n  source: A\n  as_of: 2026\n  confidence: confirmed\n",
    ),
    ("content/data/areas.yaml", "fife:\n  name: Fife\n  code: S12\n  towns: [Cupar]\n"),
    (
        "content/data/finder.yaml",
        "need:\n  subject: needs\n  ask: What?\n  why: So\n  answers: [{value: money, label: Money}]\n",
    ),
    (
        "content/data/calculators.yaml",
        "notice: {from_months: 1, weeks: 1, per_year_from: 2, most: most, examples: [{began: 2025-06-02, given: 2026-11-23}]}\n",
    ),
    (
        "content/data/charts.yaml",
        "one:\n  title: One\n  source: A\n  rows: [{label: A, values: [1]}]\n",
    ),
];

/// A site that stands, of which one file changes.
struct Bench {
    folder: tempfile::TempDir,
    memory: Memory,
    last: Option<&'static str>,
}

impl Bench {
    fn new() -> Self {
        let folder = tempfile::tempdir_in(memory()).expect("can be made");
        let mut bench = Self { folder, memory: Memory::default(), last: None };
        for (path, text) in STANDING {
            bench.put(path, text);
        }
        let found = bench.render(CHANGED[0], "---\ntitle: Page\n---\n\nText.\n");
        let errors: Option<Vec<_>> = found
            .map(|found| found.into_iter().filter(|one| one.severity == Severity::Error).collect());
        assert_eq!(errors, Some(Vec::new()), "the site that stands has mistakes of its own");
        bench
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("has a folder")).expect("can be made");
        std::fs::write(path, text).expect("can be written");
    }

    /// Makes the site with this text in a file of it; what there is to say of it,
    /// where pages came of it.
    fn render(&mut self, path: &'static str, text: &str) -> Option<Diagnostics> {
        let last = self.last.replace(path).filter(|last| *last != path);
        if let Some(last) = last {
            match STANDING.iter().find(|(path, _)| *path == last) {
                Some((path, text)) => self.put(path, text),
                None => std::fs::remove_file(self.folder.path().join(last)).expect("is there"),
            }
        }
        self.put(path, text);
        let settings = Settings {
            site: self.folder.path().to_path_buf(),
            base: None,
            date: Date::parse("2026-11-22").expect("is a date"),
            drafts: Drafts::Shown,
            binary: ContentHash::of(b"fuzz"),
        };
        let inventory = load::inventory(self.folder.path()).value;
        let doubtful = [Some(path), last].into_iter().flatten().map(str::to_owned).collect();
        let outcome = self.memory.prepare(&settings, &inventory, &doubtful);
        // All rules look at it, as `pace check --report` has them do.
        let found = outcome.inspect(&settings);
        judge(&found, &outcome.texts);
        let prepared = outcome.prepared?;
        black_box((prepared.report(&found), prepared.external()));
        let renderer = prepared.renderer();
        for page in &prepared.site.pages {
            if let Ok(html) = renderer.render(&renderer.plan(page)) {
                let lower = html.to_ascii_lowercase();
                assert!(!lower.contains("<script>"), "a script without a source in {path}");
            }
        }
        for indexing in prepared.indexings() {
            black_box(indexing.key());
        }
        Some(found)
    }
}

/// The texts that diagnostics point into.
struct Known(BTreeMap<Arc<str>, Arc<str>>);

impl Sources for Known {
    fn source(&self, file: &str) -> Option<Arc<str>> {
        self.0.get(file).cloned()
    }
}

/// What holds of everything that is told.
fn judge(diagnostics: &Diagnostics, sources: &dyn Sources) {
    for diagnostic in diagnostics.iter() {
        assert!(!diagnostic.message.is_empty() && !diagnostic.code.is_empty());
        let Some(place) = &diagnostic.place else { continue };
        let Some(text) = sources.source(&place.file) else { continue };
        let inside = place.start <= place.end && place.end <= text.len();
        assert!(inside, "{diagnostic:?} is outside of a text of {} bytes", text.len());
    }
    for format in [Format::Human { colour: false }, Format::Short, Format::Json] {
        black_box(print(diagnostics, sources, format));
    }
}

fn first_and_text(bytes: &[u8]) -> Option<(u8, &str)> {
    let (first, text) = bytes.split_first()?;
    Some((*first, std::str::from_utf8(text).ok()?))
}

fn piece(bytes: &[u8]) -> (&[u8], &[u8]) {
    let Some((length, rest)) = bytes.split_first_chunk::<2>() else { return (bytes, &[]) };
    rest.split_at(usize::from(u16::from_le_bytes(*length)).min(rest.len()))
}

/// A number as the search files have it: seven bits a byte, the lowest first.
fn number(mut value: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let low = (value & 127) as u8;
        value >>= 7;
        bytes.push(if value == 0 { low } else { low | 128 });
        if value == 0 {
            return bytes;
        }
    }
}

fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).expect("is memory");
    encoder.finish().expect("is memory")
}

fn tag(tag: &str) -> LangTag {
    LangTag::new(tag).expect("is a tag")
}

fn languages(tags: &[&str]) -> Languages {
    let entries: Vec<LanguageEntry> =
        tags.iter().map(|name| LanguageEntry::plain(tag(name), 0..0)).collect();
    Languages::new(&entries, &"site.yaml".into()).value
}

/// A folder in memory where the system has one: the disk would be the slowest
/// part of a target.
fn memory() -> PathBuf {
    let shared = PathBuf::from("/dev/shm");
    if shared.is_dir() { shared } else { std::env::temp_dir() }
}
