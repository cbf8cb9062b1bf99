//! libFuzzer's way into the target `search_reader`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| pace_fuzz::search_reader(bytes));
