//! The QR code that a result of the finder prints.
//!
//! Owns where it leads: to the same result in the source language, because an
//! adviser scans it. It stands under a fixed name, so that the finder's script
//! knows it.

use rayon::prelude::*;

use super::codes::svg;
use crate::i18n::Languages;
use crate::model::lang::Lang;
use crate::model::url::UrlPath;
use crate::resolve::{FinderState, Site, StateId, finder_qr, finder_url};

/// The address and picture of the code of each result. An address that is too
/// long for a code has none.
#[must_use]
pub fn finder_codes(site: &Site, languages: &Languages) -> Vec<(UrlPath, String)> {
    let prefix = languages.get(Lang::SOURCE).url_prefix.as_deref();
    let results = site.finder.iter().flat_map(|finder| finder.states());
    let results: Vec<_> = results.filter(|(_, state)| state.asks.is_none()).collect();
    let code = |(id, state): (StateId, &FinderState)| {
        let at = if id == StateId::START { "" } else { &state.code };
        let address = site.config.base.absolute(&finder_url(prefix, at));
        Some((finder_qr(&state.code), svg(&address)?))
    };
    results.into_par_iter().filter_map(code).collect()
}
