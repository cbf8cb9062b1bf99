//! `content/data/needs.yaml`: what people ask of the site.
//!
//! Owns its typed form. Whether a need is served is judged in `check`.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::data::entries;
use crate::diag::Diagnostics;
use crate::load::Text;
use crate::model::field::Reader;
use crate::model::need::Need;

/// The list of needs and the file it stands in.
#[derive(Clone, Debug)]
pub struct Needs {
    /// Its file.
    pub file: Arc<str>,
    /// By number: the need and where the number stands.
    pub entries: BTreeMap<u16, (Need, std::ops::Range<usize>)>,
}

/// Reads the list of needs.
pub(super) fn needs(text: &Text, diagnostics: &mut Diagnostics) -> Needs {
    let mut needs = Needs { file: text.file.clone(), entries: BTreeMap::new() };
    for (key, span, node) in entries(text, diagnostics).unwrap_or_default() {
        let mut reader = Reader::new(text.file.clone(), diagnostics);
        let Ok(number) = key.parse::<u16>() else {
            let help = "needs have numbers, so that pages can name them: `serves: [17]`";
            let message = format!("`{key}` is not the number of a need");
            reader.error("wrong-value", span, message, Some(help.to_owned()));
            continue;
        };
        if let Some(need) = reader.table::<Need>(&node) {
            needs.entries.insert(number, (need, span));
        }
    }
    needs
}
