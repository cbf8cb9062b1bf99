//! libFuzzer's way into the target `site_file`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| pace_fuzz::site_file(bytes));
