//! What can stand on the command line. A contract: scripts call it.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::model::date::Date;
use crate::model::file_ref::ContentHash;
use crate::model::kind::Kind;
use crate::model::lang::LangTag;
use crate::model::url::Base;
use crate::pipeline::Settings;
use crate::resolve::Drafts;

/// Turns a folder of Markdown into a website that people can rely on.
#[derive(Debug, Parser)]
#[command(name = "pace", version, about, max_term_width = 100)]
pub(super) struct Arguments {
    /// The site folder: the one with `site.yaml`.
    #[arg(long, global = true, default_value = ".", value_name = "DIR")]
    pub(super) site: PathBuf,
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Build the site into a folder.
    Build(BuildArguments),
    /// Look for mistakes without writing anything.
    Check(CheckArguments),
    /// Say what a code means, or list all of them.
    Explain(ExplainArguments),
    /// Begin a page, or the translation of one.
    New(NewArguments),
    /// Search the site, as its readers do.
    Search(SearchArguments),
    /// Print what the front matter of a kind may hold, as JSON Schema.
    Schema(SchemaArguments),
    /// Show the site in a browser and follow every change.
    #[cfg(feature = "watch")]
    Serve(ServeArguments),
    /// See and say how far translations are.
    Translate(TranslateArguments),
}

/// What decides how a site looks on a day.
#[derive(Debug, Args)]
pub(super) struct SiteArguments {
    /// Build for this day (default: today in Scotland).
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    pub(super) date: Option<Date>,
    /// Include drafts, and mark them.
    #[arg(long)]
    pub(super) drafts: bool,
}

#[derive(Debug, Args)]
pub(super) struct BuildArguments {
    /// The folder to publish into, from the site folder.
    #[arg(long, default_value = "public", value_name = "DIR")]
    pub(super) out: PathBuf,
    /// Use this instead of the `base_url` of site.yaml.
    #[arg(long, value_name = "URL", value_parser = base)]
    pub(super) base_url: Option<Base>,
    #[command(flatten)]
    pub(super) site: SiteArguments,
    /// Make everything anew and remember nothing.
    #[arg(long)]
    pub(super) no_cache: bool,
    /// Say how long each stage took.
    #[arg(long)]
    pub(super) timings: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum CheckFormat {
    /// With excerpts and hints.
    Human,
    /// A line each.
    Short,
    /// One JSON array.
    Json,
}

#[derive(Debug, Args)]
pub(super) struct CheckArguments {
    /// How to print what is found.
    #[arg(long, value_enum, default_value = "human")]
    pub(super) format: CheckFormat,
    /// Fail on warnings too.
    #[arg(long)]
    pub(super) deny_warnings: bool,
    /// Mend what can be mended without a thought: numbers, sums and dates that
    /// equal a fact become directives.
    #[arg(long, conflicts_with_all = ["report", "external_list"])]
    pub(super) fix: bool,
    /// Write reports on the state of the site into a folder: HTML, CSV and a
    /// calendar of reviews.
    #[arg(long, value_name = "DIR")]
    pub(super) report: Option<PathBuf>,
    /// Print the addresses of other sites that this one names, a line each, and
    /// check nothing.
    #[arg(long)]
    pub(super) external_list: bool,
    #[command(flatten)]
    pub(super) site: SiteArguments,
}

#[derive(Debug, Args)]
pub(super) struct ExplainArguments {
    /// The code, as it stands in square brackets behind `error` or `warning`.
    pub(super) code: Option<String>,
}

/// What answers a search.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum SearchEngine {
    /// The index as it is made.
    Tantivy,
    /// The files that are published, as a browser reads them.
    Export,
}

#[derive(Debug, Args)]
pub(super) struct SearchArguments {
    /// What to search for.
    pub(super) query: String,
    /// The language (default: the source language).
    #[arg(long, value_name = "TAG", value_parser = language)]
    pub(super) lang: Option<LangTag>,
    /// How many hits to print.
    #[arg(long, default_value_t = 10)]
    pub(super) limit: usize,
    /// What answers.
    #[arg(long, value_enum, default_value = "tantivy")]
    pub(super) engine: SearchEngine,
    /// Print one JSON object.
    #[arg(long)]
    pub(super) json: bool,
    #[command(flatten)]
    pub(super) site: SiteArguments,
}

#[derive(Debug, Args)]
pub(super) struct NewArguments {
    /// The kind of page: page, offer, service, …
    #[arg(value_parser = kind, required_unless_present = "translate")]
    pub(super) kind: Option<Kind>,
    /// Its title.
    #[arg(required_unless_present = "translate")]
    pub(super) title: Option<String>,
    /// The language (default: the source language; with --translate, the only
    /// one that the page is not in yet).
    #[arg(long, value_name = "TAG", value_parser = language)]
    pub(super) lang: Option<LangTag>,
    /// Begin the translation of this page, such as guides/first-48-hours.
    #[arg(long, value_name = "PAGE", conflicts_with_all = ["kind", "title"])]
    pub(super) translate: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct SchemaArguments {
    /// A kind, or `site` or `facts`; all of them where it is left out.
    pub(super) kind: Option<String>,
}

#[cfg(feature = "watch")]
#[derive(Debug, Args)]
pub(super) struct ServeArguments {
    /// The port; 0 takes any free one.
    #[arg(long, default_value_t = 8080)]
    pub(super) port: u16,
    /// The address to listen on.
    #[arg(long, default_value = "127.0.0.1")]
    pub(super) host: std::net::IpAddr,
    #[command(flatten)]
    pub(super) site: SiteArguments,
    /// Open the site in a browser.
    #[arg(long)]
    pub(super) open: bool,
    /// The address that opens a file in your editor, with {file} for its path and
    /// {line} for the line, such as vscode://file{file}:{line}. The variable
    /// PACE_EDITOR says the same for every site.
    #[arg(long, value_name = "URL")]
    pub(super) editor: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct TranslateArguments {
    #[command(subcommand)]
    pub(super) command: TranslateCommand,
}

#[derive(Debug, Subcommand)]
pub(super) enum TranslateCommand {
    /// Show every translation: current, stale, machine-made, missing.
    Status {
        /// Only this language.
        #[arg(long, value_name = "TAG", value_parser = language)]
        lang: Option<LangTag>,
    },
    /// Say that translations are up to date with their source as it is now.
    Accept {
        /// The pages, such as guides/first-48-hours; `_index` is home.
        #[arg(required = true, value_name = "PAGE")]
        pages: Vec<String>,
        /// Only this language (default: all that have the page).
        #[arg(long, value_name = "TAG", value_parser = language)]
        lang: Option<LangTag>,
        /// The source changed in wording only: the translation stays as it is.
        #[arg(long)]
        wording_only: bool,
        /// The day to write down (default: today in Scotland).
        #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
        date: Option<Date>,
    },
}

fn date(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| "write year-month-day, such as 2026-11-22".to_owned())
}

fn base(text: &str) -> Result<Base, String> {
    Base::parse(text).map_err(str::to_owned)
}

fn kind(text: &str) -> Result<Kind, String> {
    Kind::from_word(text).ok_or_else(|| {
        let words: Vec<&str> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
        crate::diag::did_you_mean_or_all(text, &words)
    })
}

fn language(text: &str) -> Result<LangTag, String> {
    LangTag::new(text).ok_or_else(|| "a language tag looks like en, pl or zh-Hans".to_owned())
}

impl SiteArguments {
    /// What decides a build, with the defaults filled in.
    pub(super) fn settings(&self, site: &std::path::Path, base: Option<Base>) -> Settings {
        Settings {
            site: site.to_path_buf(),
            base,
            date: self.date.unwrap_or_else(today),
            drafts: if self.drafts { Drafts::Shown } else { Drafts::Hidden },
            binary: binary(),
        }
    }
}

/// Today in Scotland.
#[expect(clippy::disallowed_methods, reason = "the one place where the clock becomes an input")]
pub(super) fn today() -> Date {
    let now = jiff::Zoned::now();
    let there = now.in_tz("Europe/London").unwrap_or(now);
    Date(there.date())
}

/// What tells this binary from another: two builds of the same version may make
/// different pages.
fn binary() -> ContentHash {
    let stat = std::env::current_exe()
        .and_then(|path| path.metadata())
        .map(|metadata| crate::model::file_stat::FileStat::of(&metadata))
        .ok();
    let mut hasher = crate::model::file_ref::Hasher::default();
    hasher.update(env!("CARGO_PKG_VERSION").as_bytes());
    hasher.update_value(&stat);
    hasher.finish()
}
