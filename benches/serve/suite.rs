//! What is measured, in which order.
//!
//! Owns [`Suite`]: the edits, as an editor makes them, and their bars.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use crate::corpus::dice::Dice;
use crate::corpus::{Corpus, Lang};
use crate::hugo::Hugo;
use crate::measure::Failure;
use crate::pace::Pace;
use crate::profile;
use crate::server::{Server, holds};
use crate::site::{Site, Tool};
use crate::waits::Row;

/// From saving a page to its new bytes, in milliseconds.
const PAGE: f64 = 60.0;
/// From saving a template of all pages to the page that is looked at.
const TEMPLATE: f64 = 100.0;
/// From saving a page until the search knows it.
const SEARCH: f64 = 3_000.0;
/// How much more memory there may be after all edits than at any look before.
const GROWTH: f64 = 1.1;

/// The day that is shown.
const DATE: &str = "2026-01-01";

/// How large and how often.
#[derive(Clone, Debug)]
pub(crate) struct Suite {
    /// How many pages the corpus has.
    pub(crate) pages: usize,
    /// How many edits of each sort are measured.
    pub(crate) edits: usize,
    /// After how many edits the memory is looked at for the last time.
    pub(crate) memory: usize,
    /// The seed of the corpus and of the edits.
    pub(crate) seed: u64,
    /// The folder in which sites are written.
    pub(crate) room: PathBuf,
}

/// Where a row goes as soon as it is there.
type Tell<'t> = &'t mut dyn FnMut(Row) -> Result<(), Failure>;

/// A site that is served, and who edits it.
struct Author<'s> {
    server: &'s Server,
    folder: PathBuf,
    /// Pages by their path below the content folder, without its ending.
    pages: Vec<String>,
    dice: Dice,
    edits: usize,
}

/// What is changed on a page.
#[derive(Clone, Copy)]
enum Edit {
    Sentence,
    Title,
}

impl Suite {
    /// What is measured, and the head of the table.
    pub(crate) fn title(&self) -> String {
        let processors = std::thread::available_parallelism().map_or(1, usize::from);
        format!(
            "### {} pages, seed {}, {} edits of each sort, {processors} processors\n\n\
             | from saving to being served | median | nine in ten | range | bar | |\n\
             | --- | --: | --: | --: | --: | --- |",
            self.pages, self.seed, self.edits
        )
    }

    /// `pace serve`.
    pub(crate) fn ours(&self, tell: Tell<'_>) -> Result<(), Failure> {
        let (site, folder, pages) = self.site(&Pace, "serve-pace")?;
        searched(&folder)?;
        let mut command = Command::new(env!("CARGO_BIN_EXE_pace"));
        command.current_dir(&folder).args(["serve", "--port", "0", "--date", DATE]);
        let server = Server::start(&mut command)?;
        let name = Pace.name();
        let mut author = self.author(&server, &folder, pages);
        let times = author.edits(self.edits, Edit::Sentence)?;
        tell(Row::times(format!("{name}: a sentence of a page"), &times).at_most(PAGE))?;
        let times = author.edits(self.edits, Edit::Title)?;
        let label = format!("{name}: a title, on the page and in its section's list");
        tell(Row::times(label, &times).at_most(PAGE))?;
        let template = folder.join("themes/plain/templates/base.html");
        let times = author.templates(self.edits.min(20), &template)?;
        tell(Row::times(format!("{name}: a template of all pages"), &times).at_most(TEMPLATE))?;
        let times = author.searches(self.edits.min(10))?;
        tell(Row::times(format!("{name}: the search"), &times).at_most(SEARCH))?;
        author.edits = 0;
        self.memory(&mut author, tell)?;
        drop(server);
        site.remove()
    }

    /// `hugo server`, as its manual starts it.
    pub(crate) fn theirs(&self, hugo: &Hugo, tell: Tell<'_>) -> Result<(), Failure> {
        let (site, folder, pages) = self.site(hugo, "serve-hugo")?;
        let port = free_port().map_err(Failure::at(Path::new("127.0.0.1")))?;
        let mut command = hugo.build(&folder);
        let arguments = ["server", "--bind", "127.0.0.1", "--renderToMemory", "--port"];
        // A quiet one would not say when it is ready.
        let mut shown = Command::new(command.get_program());
        shown.current_dir(&folder).args(arguments).arg(port.to_string());
        shown.args(command.get_args().filter(|argument| *argument != "--quiet"));
        std::mem::swap(&mut command, &mut shown);
        let server = Server::start(&mut command)?;
        let name = hugo.name();
        let mut author = self.author(&server, &folder, pages);
        let times = author.edits(self.edits, Edit::Sentence)?;
        tell(Row::times(format!("{name}: a sentence of a page"), &times))?;
        let times = author.edits(self.edits, Edit::Title)?;
        tell(Row::times(
            format!("{name}: a title, on the page and in its section's list"),
            &times,
        ))?;
        let template = folder.join("layouts/_partials/footer.html");
        let times = author.templates(self.edits, &template)?;
        tell(Row::times(format!("{name}: a template of all pages"), &times))?;
        if let Some((now, most)) = server.memory() {
            tell(Row::memory(format!("{name}: memory then"), now))?;
            tell(Row::memory(format!("{name}: most memory"), most))?;
        }
        drop(server);
        site.remove()
    }

    /// What each stage of ours takes.
    pub(crate) fn profile(&self) -> Result<String, Failure> {
        let (site, folder, pages) = self.site(&Pace, "serve-profile")?;
        searched(&folder)?;
        let said = profile::of(&folder, &pages, self.edits, self.seed)?;
        site.remove()?;
        Ok(said)
    }

    fn site<'t>(
        &self,
        tool: &'t dyn Tool,
        name: &str,
    ) -> Result<(Site<'t>, PathBuf, Vec<String>), Failure> {
        let corpus = Corpus::new(self.seed, self.pages);
        let site = Site::write(tool, &corpus, &self.room, name)?;
        let files = corpus.files().filter(|file| !file.path.ends_with("_index.md"));
        let pages = files.map(|file| file.path.trim_end_matches(".md").to_owned()).collect();
        Ok((site, self.room.join(name), pages))
    }

    fn author<'s>(&self, server: &'s Server, folder: &Path, pages: Vec<String>) -> Author<'s> {
        let dice = Dice::new(self.seed, &[u64::MAX - 1]);
        Author { server, folder: folder.to_owned(), pages, dice, edits: 0 }
    }

    /// How much memory is held after so many edits, when all is quiet.
    fn memory(&self, author: &mut Author<'_>, tell: Tell<'_>) -> Result<(), Failure> {
        if self.memory == 0 {
            return Ok(());
        }
        let mut held: Vec<u64> = Vec::new();
        for quarters in 0..=4 {
            let after = self.memory * quarters / 4;
            while author.edits < after {
                author.edit(Edit::Sentence)?;
            }
            author.server.rest();
            let Some((now, most)) = author.server.memory() else { return Ok(()) };
            tell(Row::memory(format!("memory after {} edits", author.edits), now))?;
            if after == self.memory {
                tell(Row::memory("most memory", most))?;
                let before = held.iter().max().copied().unwrap_or(now);
                let label = "memory at the end, beside the most of the looks before";
                tell(Row::ratio(label, now as f64 / before as f64).at_most(GROWTH))?;
            }
            held.push(now);
        }
        Ok(())
    }
}

impl Author<'_> {
    /// Edits of one sort, with pauses such as people make.
    fn edits(&mut self, number: usize, edit: Edit) -> Result<Vec<Duration>, Failure> {
        (0..number)
            .map(|_| {
                let pause = self.dice.between(50, 900) as u64;
                std::thread::sleep(Duration::from_millis(pause));
                self.edit(edit)
            })
            .collect()
    }

    /// Changes a page and waits until it is served.
    fn edit(&mut self, edit: Edit) -> Result<Duration, Failure> {
        let page = self.pages[self.dice.below(self.pages.len())].clone();
        self.edits += 1;
        let mark = format!("Edited{}", self.edits);
        let file = self.folder.join("content").join(&page).with_extension("md");
        let text = fs::read_to_string(&file).map_err(Failure::at(&file))?;
        let text = match edit {
            Edit::Sentence => with_sentence(&text, &mark),
            Edit::Title => text.replacen("title: \"", &format!("title: \"{mark} "), 1),
        };
        let address = address(&page);
        // An author looks at the page that is edited.
        self.server.get(&address)?;
        let began = Instant::now();
        save(&file, &text)?;
        self.server.until(&address, |bytes| holds(bytes, &mark))?;
        if let (Edit::Title, Some((section, _))) =
            (edit, address.trim_end_matches('/').rsplit_once('/'))
        {
            self.server.until(&format!("{section}/"), |bytes| holds(bytes, &mark))?;
        }
        Ok(began.elapsed())
    }

    /// Changes a template and waits until the page that is looked at shows it.
    fn templates(&mut self, number: usize, file: &Path) -> Result<Vec<Duration>, Failure> {
        let page = address(&self.pages[self.dice.below(self.pages.len())]);
        let text = fs::read_to_string(file).map_err(Failure::at(file))?;
        if !text.contains("<footer>") {
            // What changes nothing would be waited for in vain.
            return Err(Failure::at(file)(std::io::Error::other("there is no foot to change")));
        }
        let change = |number: usize| {
            std::thread::sleep(Duration::from_millis(600));
            self.server.get(&page)?;
            let mark = format!("Template{number}");
            let text = text.replacen("<footer>", &format!("<footer><p>{mark}</p>"), 1);
            let began = Instant::now();
            save(file, &text)?;
            self.server.until(&page, |bytes| holds(bytes, &mark))?;
            Ok(began.elapsed())
        };
        (0..number).map(change).collect()
    }

    /// Changes a page and waits until the search of its language has changed.
    fn searches(&mut self, number: usize) -> Result<Vec<Duration>, Failure> {
        (0..number)
            .map(|_| {
                std::thread::sleep(Duration::from_millis(600));
                let root = "/search-index/en/root";
                let before = self.server.get(root)?;
                let english: Vec<usize> = (0..self.pages.len())
                    .filter(|at| self.pages[*at].starts_with(Lang::SOURCE.tag()))
                    .collect();
                let page = &self.pages[english[self.dice.below(english.len())]];
                self.edits += 1;
                let file = self.folder.join("content").join(page).with_extension("md");
                let text = fs::read_to_string(&file).map_err(Failure::at(&file))?;
                let began = Instant::now();
                save(&file, &with_sentence(&text, &format!("Sought{}", self.edits)))?;
                self.server.until(root, |bytes| bytes != before)?;
                Ok(began.elapsed())
            })
            .collect()
    }
}

/// A page whose last paragraph says that it was edited.
pub(crate) fn with_sentence(text: &str, mark: &str) -> String {
    let old = text.find("\n\nEdited").or_else(|| text.find("\n\nSought")).unwrap_or(text.len());
    format!("{}\n\n{mark} by its author.\n", text[..old].trim_end())
}

/// Where a page stands.
fn address(page: &str) -> String {
    let own = page.strip_prefix(Lang::SOURCE.tag()).filter(|rest| rest.starts_with('/'));
    own.map_or_else(|| format!("/{page}/"), |rest| format!("{rest}/"))
}

/// Saves as most editors do: beside the file, then in its place.
pub(crate) fn save(file: &Path, text: &str) -> Result<(), Failure> {
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let beside = file.with_file_name(format!(".{name}.tmp"));
    fs::write(&beside, text).map_err(Failure::at(&beside))?;
    fs::rename(&beside, file).map_err(Failure::at(file))
}

/// Turns the search on, which builds that are compared do without.
fn searched(folder: &Path) -> Result<(), Failure> {
    let file = folder.join("site.yaml");
    let text = fs::read_to_string(&file).map_err(Failure::at(&file))?;
    fs::write(&file, text.replace("search: off", "search: on")).map_err(Failure::at(&file))
}

fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}
