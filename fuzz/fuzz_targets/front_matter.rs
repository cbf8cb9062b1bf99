//! libFuzzer's way into the target `front_matter`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| pace_fuzz::front_matter(bytes));
