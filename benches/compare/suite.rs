//! What is measured, in which order.
//!
//! Owns [`Suite`]: the three comparisons and their bars. Sides take turns and
//! change who goes first, so that whatever else the machine does falls on
//! both; a first build of each is not counted, since it warms the caches of
//! the disk.

use std::path::PathBuf;
use std::thread;

use crate::corpus::Corpus;
use crate::hugo::Hugo;
use crate::measure::{Failure, Usage};
use crate::pace::Pace;
use crate::report::{Bar, Row, Table, Unit};
use crate::site::{Output, Site, Tool};

/// How much of Hugo's time and memory we may take.
const HUGO_WALL: Bar = Bar(0.2);
const HUGO_PEAK: Bar = Bar(0.25);
/// How much longer we may take for five times the pages.
const SCALE_WALL: Bar = Bar(5.5);
/// How many times the pages that is.
const SCALE: usize = 5;
/// How much of a cold build we may take when nothing changed.
const UNCHANGED_WALL: Bar = Bar(0.1);
/// How far the two numbers of HTML files may differ.
const LIKE_FOR_LIKE: f64 = 0.01;

const WALL: (&str, Unit) = ("Wall time", Unit::Seconds);
const PEAK: (&str, Unit) = ("Peak memory", Unit::Megabytes);
const PROCESSOR: (&str, Unit) = ("Processor time", Unit::Seconds);

/// How large and how often.
#[derive(Clone, Debug)]
pub(crate) struct Suite {
    /// How many pages the corpus has.
    pub(crate) pages: usize,
    /// How many builds of each side are counted.
    pub(crate) runs: usize,
    /// The seed of the corpus.
    pub(crate) seed: u64,
    /// The folder in which sites are written and built.
    pub(crate) room: PathBuf,
}

/// A build of one side.
type Build<'a> = &'a dyn Fn() -> Result<Usage, Failure>;

impl Suite {
    /// Our build beside Hugo's, of the same pages.
    pub(crate) fn hugo(&self, hugo: Option<&Hugo>) -> Result<Table, Failure> {
        let corpus = Corpus::new(self.seed, self.pages);
        let ours = Site::write(&Pace, &corpus, &self.room, "pace")?;
        let Some(hugo) = hugo else {
            return self.alone(&corpus, ours);
        };
        let theirs = Site::write(hugo, &corpus, &self.room, "hugo")?;
        let (our_runs, their_runs) = self.take_turns(&|| ours.cold(), &|| theirs.cold())?;
        let outputs = (ours.output()?, Some(theirs.output()?));
        ours.remove()?;
        theirs.remove()?;
        let mut rows = Self::usage_rows((&our_runs, Some(&their_runs)), [HUGO_WALL, HUGO_PEAK]);
        rows.extend(Self::output_rows(outputs));
        Ok(self.table(&corpus, (Pace.name(), hugo.name()), rows, Vec::new()))
    }

    /// Our build without anything to compare it with.
    fn alone(&self, corpus: &Corpus, ours: Site<'_>) -> Result<Table, Failure> {
        ours.cold()?;
        let runs: Vec<Usage> = (0..self.runs).map(|_| ours.cold()).collect::<Result<_, _>>()?;
        let output = ours.output()?;
        ours.remove()?;
        let mut rows = Self::usage_rows((&runs, None), [HUGO_WALL, HUGO_PEAK]);
        rows.extend(Self::output_rows((output, None)));
        let note = "There is no `hugo` on the search path, so the ratios are missing; \
                    `benches/README.md` says which one to install.";
        let sides = (Pace.name(), "Hugo".to_owned());
        Ok(self.table(corpus, sides, rows, vec![note.to_owned()]))
    }

    /// Our build of five times the pages beside that of the pages.
    pub(crate) fn scale(&self) -> Result<Table, Failure> {
        let small = Corpus::new(self.seed, self.pages);
        let large = Corpus::new(self.seed, self.pages * SCALE);
        let few = Site::write(&Pace, &small, &self.room, "pace-few")?;
        let many = Site::write(&Pace, &large, &self.room, "pace-many")?;
        let (many_runs, few_runs) = self.take_turns(&|| many.cold(), &|| few.cold())?;
        let outputs = (many.output()?, few.output()?);
        many.remove()?;
        few.remove()?;
        let sides = (many_runs.as_slice(), Some(few_runs.as_slice()));
        let rows = vec![
            Row::of(WALL, sides, wall).at_most(SCALE_WALL),
            Row::of(PEAK, sides, peak),
            Row::of(PROCESSOR, sides, processor),
            Row::fixed(
                ("HTML files", Unit::Count),
                (outputs.0.html as f64, Some(outputs.1.html as f64)),
            ),
        ];
        let name = |corpus: &Corpus| format!("{}, {} pages", Pace.name(), corpus.pages());
        Ok(self.table(&small, (name(&large), name(&small)), rows, Vec::new()))
    }

    /// Our second build beside our first, with nothing changed between them.
    pub(crate) fn unchanged(&self) -> Result<Table, Failure> {
        let corpus = Corpus::new(self.seed, self.pages);
        let site = Site::write(&Pace, &corpus, &self.room, "pace-unchanged")?;
        let (mut cold, mut again) = (Vec::new(), Vec::new());
        site.cold()?;
        for _ in 0..self.runs {
            cold.push(site.cold()?);
            again.push(site.again()?);
        }
        site.remove()?;
        let sides = (again.as_slice(), Some(cold.as_slice()));
        let rows = vec![
            Row::of(WALL, sides, wall).at_most(UNCHANGED_WALL),
            Row::of(PEAK, sides, peak),
            Row::of(PROCESSOR, sides, processor),
        ];
        let name = |what: &str| format!("{}, {what}", Pace.name());
        Ok(self.table(&corpus, (name("nothing changed"), name("cold")), rows, Vec::new()))
    }

    /// What our build says of the time of its own stages.
    pub(crate) fn profile(&self) -> Result<String, Failure> {
        let corpus = Corpus::new(self.seed, self.pages);
        let site = Site::write(&Pace, &corpus, &self.room, "pace-profile")?;
        site.cold()?;
        let said = site.timings()?;
        site.remove()?;
        Ok(said)
    }

    fn take_turns(
        &self,
        first: Build<'_>,
        second: Build<'_>,
    ) -> Result<(Vec<Usage>, Vec<Usage>), Failure> {
        let (mut firsts, mut seconds) = (Vec::new(), Vec::new());
        first()?;
        second()?;
        for run in 0..self.runs {
            if run.is_multiple_of(2) {
                firsts.push(first()?);
                seconds.push(second()?);
            } else {
                seconds.push(second()?);
                firsts.push(first()?);
            }
        }
        Ok((firsts, seconds))
    }

    fn usage_rows(sides: (&[Usage], Option<&[Usage]>), [on_wall, on_peak]: [Bar; 2]) -> Vec<Row> {
        vec![
            Row::of(WALL, sides, wall).at_most(on_wall),
            Row::of(PEAK, sides, peak).at_most(on_peak),
            Row::of(PROCESSOR, sides, processor),
        ]
    }

    fn output_rows((ours, theirs): (Output, Option<Output>)) -> [Row; 3] {
        let figures = |figure: fn(Output) -> f64| (figure(ours), theirs.map(figure));
        [
            Row::fixed(("HTML files", Unit::Count), figures(|output| output.html as f64))
                .equal_within(LIKE_FOR_LIKE),
            Row::fixed(("All files", Unit::Count), figures(|output| output.files as f64)),
            Row::fixed(("Size of all", Unit::Megabytes), figures(|output| output.bytes as f64)),
        ]
    }

    fn table(
        &self,
        corpus: &Corpus,
        sides: (String, String),
        rows: Vec<Row>,
        notes: Vec<String>,
    ) -> Table {
        let processors = thread::available_parallelism().map_or(1, usize::from);
        let title = format!(
            "{} pages, seed {}, {} runs after one that is not counted, {processors} processors",
            corpus.pages(),
            self.seed,
            self.runs
        );
        Table { title, sides, rows, notes }
    }
}

fn wall(usage: &Usage) -> f64 {
    usage.wall.as_secs_f64()
}

fn peak(usage: &Usage) -> f64 {
    usage.peak as f64
}

fn processor(usage: &Usage) -> f64 {
    usage.processor.as_secs_f64()
}
