//! "Did you mean": the nearest of the names that would have been right.
//!
//! Owns the measure of nearness. Does not own any list of names.

/// Of how many letters what somebody meant to write may be: comparing takes as
/// long as the square of them.
const LONGEST: usize = 200;

/// The candidate nearest to what was written, if it is near enough that a
/// person may have meant it: at most a third of the letters differ.
pub fn nearest<'a>(
    written: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let written = written.to_lowercase();
    let letters = written.chars().count();
    if letters > LONGEST {
        return None;
    }
    let allowed = (letters / 3).max(1);
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let lower = candidate.to_lowercase();
            // So many letters differ at the least, and comparing takes time.
            let differ = lower.chars().count().abs_diff(letters);
            let may_be = differ <= allowed;
            may_be.then(|| (strsim::damerau_levenshtein(&written, &lower), candidate))
        })
        .filter(|(distance, _)| *distance <= allowed)
        .min()
        .map(|(_, candidate)| candidate)
}

/// The hint for a name that is not known: the nearest one, or the list where
/// it is short enough to read.
pub fn did_you_mean<'a>(
    written: &str,
    candidates: impl IntoIterator<Item = &'a str> + Clone,
) -> Option<String> {
    const READABLE: usize = 12;
    if let Some(near) = nearest(written, candidates.clone()) {
        return Some(format!("did you mean `{near}`?"));
    }
    let all: Vec<&str> = candidates.into_iter().collect();
    match all.len() {
        0 => None,
        1..=READABLE => Some(format!("one of: {}", all.join(", "))),
        _ => None,
    }
}

/// The same for whoever has nowhere else to look: all of them, however many, where
/// none is near.
#[must_use]
pub fn did_you_mean_or_all(written: &str, candidates: &[&str]) -> String {
    did_you_mean(written, candidates.iter().copied())
        .unwrap_or_else(|| format!("one of: {}", candidates.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_finds_its_word() {
        assert_eq!(nearest("sumary", ["summary", "title"]), Some("summary"));
        assert_eq!(nearest("tilte", ["summary", "title"]), Some("title"));
    }

    #[test]
    fn an_unrelated_word_finds_nothing() {
        assert_eq!(nearest("colour", ["summary", "title"]), None);
    }

    #[test]
    fn nothing_is_near_what_nobody_would_write() {
        let long = "a".repeat(LONGEST + 1);
        assert_eq!(nearest(&long, [long.as_str()]), None);
        let written = "é".repeat(LONGEST);
        let candidate = format!("{}e", "É".repeat(LONGEST - 1));
        assert_eq!(nearest(&written, [candidate.as_str()]), Some(candidate.as_str()));
        assert_eq!(nearest("cap", [long.as_str(), "caps"]), Some("caps"));
    }

    #[test]
    fn a_short_list_is_told_whole() {
        assert_eq!(did_you_mean("x", ["aaa", "bbb"]), Some("one of: aaa, bbb".into()));
    }
}
