//! The list of published files: what is ours, and so what may be replaced or
//! deleted.
//!
//! Owns the text format. Does not own reading or writing the file.
//!
//! A line with the version and the hash of all that follows, then a line for
//! each file: `hash  path`, sorted by path. No times, so the same site gives the
//! same bytes. The seal makes a truncated or edited list a mistake that is seen,
//! not a list of other people's files to delete.

use crate::model::file_ref::ContentHash;
use crate::model::output;

const NAME: &str = "pace-manifest";
const VERSION: u32 = 1;

/// The published files and their hashes, sorted by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    files: Vec<(Box<str>, ContentHash)>,
}

/// Why a text is not a manifest.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Flaw {
    /// A later version of the format.
    Newer(u32),
    /// Anything else.
    Corrupt(String),
}

impl Manifest {
    /// From files sorted by path.
    pub(super) fn new(files: Vec<(Box<str>, ContentHash)>) -> Self {
        Self { files }
    }

    /// The hash of a file, if it is listed.
    pub(super) fn get(&self, path: &str) -> Option<ContentHash> {
        let at = self.files.binary_search_by(|(known, _)| (**known).cmp(path)).ok()?;
        self.files.get(at).map(|&(_, hash)| hash)
    }

    /// All files, sorted by path.
    pub(super) fn files(&self) -> &[(Box<str>, ContentHash)] {
        &self.files
    }

    /// The files of both, with the hashes of `planned` where both have one.
    pub(super) fn union(&self, planned: &Self) -> Self {
        let only_here = self.files.iter().filter(|(path, _)| planned.get(path).is_none());
        let mut files: Vec<_> = only_here.chain(&planned.files).cloned().collect();
        files.sort_unstable();
        Self { files }
    }

    /// The text of the list.
    pub(super) fn to_text(&self) -> String {
        let mut lines = String::with_capacity(self.files.len() * 80);
        for (path, hash) in &self.files {
            push_hex(&mut lines, *hash);
            lines.push_str("  ");
            lines.push_str(path);
            lines.push('\n');
        }
        let seal = ContentHash::of(lines.as_bytes()).to_hex();
        format!("{NAME} {VERSION} {seal}\n{lines}")
    }

    /// Reads a list, and takes nothing that it cannot vouch for.
    pub(super) fn parse(bytes: &[u8]) -> Result<Self, Flaw> {
        let corrupt = |why: &str| Flaw::Corrupt(why.to_owned());
        let text = std::str::from_utf8(bytes).map_err(|_| corrupt("it is not text"))?;
        let (head, lines) = text.split_once('\n').ok_or_else(|| corrupt("it has no first line"))?;
        let mut words = head.split(' ');
        if words.next() != Some(NAME) {
            return Err(corrupt("it does not begin with `pace-manifest`"));
        }
        let version: Option<u32> = words.next().and_then(|word| word.parse().ok());
        match version {
            Some(VERSION) => {}
            Some(newer) if newer > VERSION => return Err(Flaw::Newer(newer)),
            _ => return Err(corrupt("its version is not known")),
        }
        let seal = words.next().and_then(|word| parse_hex(word.as_bytes()));
        if seal != Some(ContentHash::of(lines.as_bytes())) {
            return Err(corrupt("it was changed or cut short after it was written"));
        }
        let mut files = Vec::with_capacity(lines.len() / 64);
        for (number, line) in lines.lines().enumerate() {
            let file = parse_line(line)
                .map_err(|why| Flaw::Corrupt(format!("line {}: {why}", number + 2)))?;
            files.push(file);
        }
        if !files.is_sorted_by(|(a, _), (b, _)| a < b) {
            return Err(corrupt("its lines are not in order"));
        }
        Ok(Self { files })
    }
}

fn parse_line(line: &str) -> Result<(Box<str>, ContentHash), &'static str> {
    let (hash, name) = line.split_once("  ").ok_or("it is not `hash  path`")?;
    let hash = parse_hex(hash.as_bytes()).ok_or("the hash is not one")?;
    output::check(name)?;
    Ok((name.into(), hash))
}

/// The same text as [`ContentHash::to_hex`], without an allocation for each of
/// tens of thousands of lines.
fn push_hex(out: &mut String, hash: ContentHash) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    for byte in hash.0 {
        out.push(char::from(DIGITS[usize::from(byte >> 4)]));
        out.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
}

fn parse_hex(text: &[u8]) -> Option<ContentHash> {
    let mut hash = [0; 16];
    if text.len() != hash.len() * 2 {
        return None;
    }
    for (byte, pair) in hash.iter_mut().zip(text.as_chunks::<2>().0) {
        *byte = (digit(pair[0])? << 4) | digit(pair[1])?;
    }
    Some(ContentHash(hash))
}

fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest(paths: &[&str]) -> Manifest {
        Manifest::new(
            paths.iter().map(|path| ((*path).into(), ContentHash::of(path.as_bytes()))).collect(),
        )
    }

    #[test]
    fn a_list_survives_being_written_and_read() {
        let list = manifest(&["a/index.html", "index.html", "pl/usługi/index.html"]);
        let text = list.to_text();
        assert_eq!(Manifest::parse(text.as_bytes()), Ok(list));
        let line = format!("{}  index.html", ContentHash::of(b"index.html").to_hex());
        assert!(text.lines().any(|other| other == line), "{text}");
    }

    #[test]
    fn the_union_has_every_file_of_both_and_the_planned_hash() {
        let old = manifest(&["a", "b"]);
        let planned = Manifest::new(vec![
            ("b".into(), ContentHash::of(b"new")),
            ("c".into(), ContentHash::of(b"c")),
        ]);
        let union = old.union(&planned);
        assert_eq!(
            union.files().iter().map(|(path, _)| &**path).collect::<Vec<_>>(),
            ["a", "b", "c"]
        );
        assert_eq!(union.get("b"), Some(ContentHash::of(b"new")));
    }

    #[test]
    fn a_cut_or_edited_list_is_refused() {
        let text = manifest(&["a", "b", "c"]).to_text();
        for end in 0..text.len() {
            assert!(Manifest::parse(&text.as_bytes()[..end]).is_err(), "cut at {end}");
        }
        let edited = text.replace("  b", "  d");
        assert!(matches!(Manifest::parse(edited.as_bytes()), Err(Flaw::Corrupt(_))));
        assert!(matches!(Manifest::parse(b"\xff\n"), Err(Flaw::Corrupt(_))));
        assert!(matches!(Manifest::parse(b"<!doctype html>\n"), Err(Flaw::Corrupt(_))));
    }

    #[test]
    fn a_sealed_list_still_cannot_name_a_path_outside() {
        for bad in ["../x", "/etc/passwd", ".pace/lock", "a//b"] {
            assert!(
                matches!(
                    Manifest::parse(manifest(&[bad]).to_text().as_bytes()),
                    Err(Flaw::Corrupt(_))
                ),
                "{bad}"
            );
        }
        assert!(
            Manifest::parse(manifest(&["b", "a"]).to_text().as_bytes()).is_err(),
            "not in order"
        );
        assert!(Manifest::parse(manifest(&["a", "a"]).to_text().as_bytes()).is_err(), "twice");
    }

    #[test]
    fn a_newer_list_says_so() {
        assert_eq!(Manifest::parse(b"pace-manifest 2 whatever follows\n"), Err(Flaw::Newer(2)));
        assert!(matches!(Manifest::parse(b"pace-manifest 0 x\n"), Err(Flaw::Corrupt(_))));
        assert!(matches!(Manifest::parse(b"pace-manifest one x\n"), Err(Flaw::Corrupt(_))));
    }
}
