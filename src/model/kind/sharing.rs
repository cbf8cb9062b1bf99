//! What partners share with each other: case studies, templates, packs and
//! presentations.

use super::vocabulary::{Approach, EmployerSize, ResponseStage, Sector};
use crate::model::date::Date;
use crate::model::field::{Located, PagePath, PartnerName, choices, fields};
use crate::model::url::Slug;

fields! {
    /// A figure that says what came of something.
    pub struct Outcome {
        /// The figure, such as "350 people" or "9 in 10".
        figure: String,
        /// What it counts, in a sentence.
        what: String,
    }
}

fields! {
    /// What was done somewhere, and what others can learn from it.
    pub struct CaseStudy {
        /// What had happened, in a sentence or two.
        situation: Option<String> [local],
        /// What was done, in a sentence or two.
        response: Option<String> [local],
        /// What came of it, in figures.
        results: Vec<Outcome> [local],
        /// What made it work.
        what_worked: Vec<String> [local],
        /// Who took part: partners that have a page, by file name without `.md`.
        partners: Vec<PartnerName>,
        /// The year in which it began.
        year: Option<u16>,
        /// What the employer does.
        sector: Option<Sector>,
        /// How many people the employer had.
        size: Option<EmployerSize>,
        /// What kinds of help it used.
        approach: Vec<Approach>,
    }
}

choices! {
    /// What is written into a field of a template.
    pub enum FieldKind {
        /// A few words.
        Text = "text",
        /// Some lines.
        LongText = "long-text",
        /// A date.
        Date = "date",
        /// A number.
        Number = "number",
        /// A sum in pounds.
        Money = "money",
        /// A telephone number.
        Phone = "phone",
        /// An email address.
        Email = "email",
        /// One of several words.
        Choice = "choice",
    }
}

fields! {
    /// What changed in something that people have printed.
    pub struct Revision {
        /// The day of the change.
        date: Date,
        /// What is different now, in a sentence.
        what: String,
    }
}

fields! {
    /// A blank of a document that somebody fills in.
    pub struct TemplateField {
        /// The name by which the text refers to it, such as employer-name.
        name: Located<Slug>,
        /// What the person who fills it in is asked.
        label: String,
        /// How to answer, in a sentence.
        hint: Option<String>,
        /// What is written into it. Left out, a few words.
        kind: Option<FieldKind>,
        /// What stands there until something else is written.
        default: Option<String>,
        /// For `choice`: the words to choose from.
        options: Vec<String>,
        /// The document makes no sense without it.
        required: bool,
    }
}

fields! {
    /// A document to fill in and change. The text refers to its fields as
    /// `:field[employer-name]`.
    pub struct Template {
        /// The blanks to fill in.
        fields: Vec<TemplateField> [local],
        /// The document does not show its title: it is a letter, or hangs on a wall.
        untitled: bool,
        /// When in a response it is used.
        when: Vec<ResponseStage>,
        /// Who fills it in, in a few words.
        used_by: Option<String> [local],
        /// Its version, such as 1.2.
        version: Option<String>,
        /// What changed and when, the latest first.
        changes: Vec<Revision>,
    }
}

choices! {
    /// What a pack is printed on.
    pub enum Paper {
        /// A4 pages.
        A4 = "a4",
        /// A5 pages.
        A5 = "a5",
        /// One A4 page, folded twice.
        TriFold = "tri-fold",
        /// A poster.
        Poster = "poster",
    }
}

fields! {
    /// Pages and templates for one audience, printed as one.
    pub struct Pack {
        /// Its pages in order, each by its path, such as guides/first-48-hours.
        parts: Vec<PagePath>,
        /// What it is printed on. Left out, A4 pages.
        paper: Option<Paper>,
        /// Shows each part in the source language beside the reader's, so that
        /// two people can point at the same line.
        bilingual: bool,
        /// When in a response it is used.
        when: Vec<ResponseStage>,
        /// Its version, such as 1.2.
        version: Option<String>,
        /// What changed and when, the latest first.
        changes: Vec<Revision>,
    }
}

fields! {
    /// Slides and what is said with them. Each heading of the second level
    /// begins a slide.
    pub struct Presentation {
        /// How many minutes it takes.
        minutes: Option<u16>,
        /// When in a response it is used.
        when: Vec<ResponseStage>,
        /// The recording: an address, or a file beside the page.
        recording: Option<Located<String>>,
        /// The file with the captions of the recording, beside the page.
        captions: Option<Located<String>>,
        /// The day on which it was recorded.
        recorded: Option<Date>,
        /// Its version, such as 1.2.
        version: Option<String>,
        /// What changed and when, the latest first.
        changes: Vec<Revision>,
    }
}
