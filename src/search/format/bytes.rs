//! Numbers, forms and compression: the letters of the format.

use std::io::{Read as _, Write as _};

use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use flate2::{Compress, Compression, FlushCompress, Status};

/// No search file is larger than this when it is unpacked.
const LARGEST: u64 = 64 << 20;

pub(super) fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    // Writing into memory does not fail.
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}

pub(super) fn inflate(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    DeflateDecoder::new(bytes).take(LARGEST).read_to_end(&mut out).ok()?;
    Some(out)
}

/// Compresses what has much in common with a dictionary: as if it followed the
/// dictionary, of whose bytes nothing is written.
pub(super) fn deflate_with(dictionary: &[u8], bytes: &[u8]) -> Vec<u8> {
    let mut compress = Compress::new(Compression::best(), false);
    let mut out = Vec::with_capacity(2 * dictionary.len() + 64);
    // Compressing into memory that is large enough does not fail. What comes
    // out of a flush ends with a whole byte.
    let _ = compress.compress_vec(dictionary, &mut out, FlushCompress::Sync);
    let start = compress.total_in();
    out.clear();
    loop {
        out.reserve(bytes.len() + 64);
        let taken = (compress.total_in() - start) as usize;
        let rest = bytes.get(taken..).unwrap_or_default();
        match compress.compress_vec(rest, &mut out, FlushCompress::Finish) {
            Ok(Status::Ok | Status::BufError) => {}
            _ => return out,
        }
    }
}

/// What was compressed with a dictionary: the dictionary is put before it as a
/// block that is stored whole, so any reader of deflate can read it.
pub(super) fn inflate_with(dictionary: &[u8], bytes: &[u8]) -> Option<Vec<u8>> {
    let length = u16::try_from(dictionary.len()).ok()?;
    let mut whole = vec![0];
    whole.extend(length.to_le_bytes());
    whole.extend((!length).to_le_bytes());
    whole.extend(dictionary);
    whole.extend(bytes);
    let mut content = inflate(&whole)?;
    content.drain(..dictionary.len());
    Some(content)
}

/// The id of a heading that can be told from the heading: its letters and
/// digits in small, with a hyphen for everything between them. Headings in
/// other letters than those of ASCII have none.
pub(super) fn tidy_id(heading: &str) -> Option<String> {
    let words = heading.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    heading.is_ascii().then(|| words.collect::<Vec<_>>().join("-").to_ascii_lowercase())
}

pub(super) fn push_number(mut number: u64, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Writes a text with what it shares with another.
pub(super) fn push_text(text: &str, other: &str, out: &mut Vec<u8>) {
    let shared = text.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    push_number(shared as u64, out);
    push_number((text.len() - shared) as u64, out);
    out.extend(&text.as_bytes()[shared..]);
}

/// Reads what was written; `None` where it ends too soon or makes no sense.
pub(super) struct Cursor<'b>(pub(super) &'b [u8]);

impl<'b> Cursor<'b> {
    pub(super) fn is_at_end(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    pub(super) fn bytes(&mut self, count: usize) -> Option<&'b [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    pub(super) fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for place in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << place;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    pub(super) fn small(&mut self) -> Option<u32> {
        self.number()?.try_into().ok()
    }

    pub(super) fn text(&mut self, other: &str) -> Option<String> {
        let shared = self.number()? as usize;
        let length = self.number()? as usize;
        let mut bytes = other.as_bytes().get(..shared)?.to_vec();
        bytes.extend(self.bytes(length)?);
        String::from_utf8(bytes).ok()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn numbers_come_back(number: u64) {
            let mut bytes = Vec::new();
            push_number(number, &mut bytes);
            prop_assert_eq!(Cursor(&bytes).number(), Some(number));
            prop_assert_eq!(Cursor(&bytes[..bytes.len() - 1]).number(), None);
        }

        #[test]
        fn texts_come_back(text: String, other: String) {
            let mut bytes = Vec::new();
            push_text(&text, &other, &mut bytes);
            prop_assert_eq!(Cursor(&bytes).text(&other), Some(text));
        }

        #[test]
        fn files_come_back(bytes: Vec<u8>, dictionary in "[a-e ]{0,400}") {
            prop_assert_eq!(inflate(&deflate(&bytes)), Some(bytes.clone()));
            let small = deflate_with(dictionary.as_bytes(), &bytes);
            prop_assert_eq!(inflate_with(dictionary.as_bytes(), &small), Some(bytes));
        }
    }

    #[test]
    fn what_the_dictionary_has_takes_hardly_a_byte() {
        let text = b"the national helpline of Skills Development Scotland";
        let (plain, small) = (deflate(text), deflate_with(text, text));
        assert!(small.len() * 2 < plain.len(), "{} and {}", small.len(), plain.len());
        assert_ne!(inflate_with(b"another dictionary", &small), Some(text.to_vec()));
    }

    #[test]
    fn ids_are_told_from_plain_headings_only() {
        assert_eq!(tidy_id("What's it cost?").as_deref(), Some("what-s-it-cost"));
        assert_eq!(tidy_id("").as_deref(), Some(""));
        assert_eq!(tidy_id("Żółć"), None);
    }

    #[test]
    fn what_shares_more_than_there_is_is_damaged() {
        assert_eq!(Cursor(&[9, 0]).text("abc"), None);
        assert_eq!(Cursor(&[1, 0]).text("ż"), None, "half a letter");
        assert_eq!(Cursor(&[0xff; 12]).number(), None);
        assert_eq!(inflate(&[0xff, 0xff]), None);
    }
}
