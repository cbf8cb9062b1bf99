//! What can be wrong with packs and presentations.

use super::{Code, advice, rule};

pub(super) const CODES: &[Code] = &[
    rule(
        "pack-in-pack",
        "A part of a pack is a pack itself. A pack holds pages: name the pages that the other one holds.",
        "parts: [packs/first-48-hours-handout]",
    ),
    rule(
        "pack-part-twice",
        "A pack names the same page twice, so it would be printed twice.",
        "parts: [guides/redundancy-pay, guides/redundancy-pay]",
    ),
    advice(
        "pack-empty",
        "A pack of A4 pages has no parts, so nothing but its cover would be printed. A leaflet or a poster needs none.",
        "parts: []",
    ),
    rule(
        "unknown-recording",
        "The recording of a presentation is no address and no file beside the page, or its captions are no file beside the page.",
        "recording: talk.mp4 without that file",
    ),
    rule(
        "recording-without-captions",
        "A recording that people play on the site has no captions: who cannot hear it, or has to be quiet, gets nothing from it.",
        "recording: talk.mp4 without captions",
    ),
    advice(
        "lost-in-document",
        "Something on this page is on the site only: the files that are made of it, or of a pack that holds it, leave out raw HTML and what stands more than 24 levels deep.",
        "<table><tr><td>HR1</td></tr></table>",
    ),
];
