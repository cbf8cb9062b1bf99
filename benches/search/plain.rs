//! Tantivy as it comes: any word of a query, stemmed, BM25, all fields alike.

use std::path::Path;

use pace::search::{Analyser, IndexedPage, Indexing};
use serde_json::{Map, Value};
use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, Query, TermQuery};
use tantivy::schema::{FAST, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{PreTokenizedString, Token};
use tantivy::{Index, TantivyDocument, Term};

/// How many pages are named for each query.
const MOST: usize = 10;

/// Prints the paths of the first pages for every query of a file.
pub(crate) fn answer(indexings: &[Indexing], queries: &Path) {
    let text = std::fs::read_to_string(queries).expect("can be read");
    let queries: Map<String, Value> = serde_json::from_str(&text).expect("is an object");
    let indexing = indexings.first().expect("there is a language");
    let analyser = Analyser::new(&indexing.tag);
    let mut builder = Schema::builder();
    let indexed = TextFieldIndexing::default()
        .set_tokenizer("raw")
        .set_index_option(IndexRecordOption::WithFreqs);
    let field =
        builder.add_text_field("text", TextOptions::default().set_indexing_options(indexed));
    let number = builder.add_u64_field("page", FAST);
    let index = Index::create_in_ram(builder.build());
    let mut writer = index.writer_with_num_threads(1, 50_000_000).expect("is made");
    for (at, page) in (0..).zip(indexing.pages.iter()) {
        let mut document = TantivyDocument::default();
        document.add_pre_tokenized_text(field, tokens(&stems(&whole(page), &analyser)));
        document.add_u64(number, at);
        writer.add_document(document).expect("is added");
    }
    writer.commit().expect("is written");
    let searcher = index.reader().expect("is read").searcher();
    let mut answers = Map::new();
    for query in queries.keys() {
        let words = stems(query, &analyser);
        let terms = words.iter().map(|word| {
            let term = Term::from_field_text(field, word);
            Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)) as Box<dyn Query>
        });
        let any = BooleanQuery::union(terms.collect());
        let found = searcher.search(&any, &TopDocs::with_limit(MOST).order_by_score());
        let paths = found.expect("is found").into_iter().map(|(_, address)| {
            let pages = searcher.segment_reader(address.segment_ord).fast_fields().u64("page");
            let at = pages.expect("is a column").first(address.doc_id).expect("has a number");
            Value::from(indexing.pages[at as usize].path.clone())
        });
        answers.insert(query.clone(), paths.collect());
    }
    println!("{}", Value::from(answers));
}

fn whole(page: &IndexedPage) -> String {
    let sections = page.sections.iter().flat_map(|section| [&section.heading, &section.text]);
    let texts = [&page.title, &page.summary].into_iter().chain(&page.keywords).chain(sections);
    texts.map(String::as_str).collect::<Vec<_>>().join("\n")
}

fn stems(text: &str, analyser: &Analyser) -> Vec<String> {
    analyser.words(text).iter().map(|word| analyser.stem(word)).collect()
}

fn tokens(words: &[String]) -> PreTokenizedString {
    let tokens = words.iter().enumerate().map(|(position, text)| Token {
        position,
        text: text.clone(),
        ..Token::default()
    });
    PreTokenizedString { text: String::new(), tokens: tokens.collect() }
}
