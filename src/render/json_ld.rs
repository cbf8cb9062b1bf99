//! Structured data: what a page is about, for search engines.
//!
//! Owns which schema.org types are said of which page. Says only what stands on
//! the page.

use serde_json::{Value, json};

use crate::resolve::GroupId;

use super::view::{PageView, ServiceView};
use super::words::Words;

/// The JSON-LD of a page, ready to stand inside `<script>`; none where there is
/// nothing to say.
pub(super) fn document(words: &Words<'_>, view: &PageView, group: GroupId) -> Option<String> {
    let mut graph = Vec::new();
    if !view.breadcrumb.is_empty() {
        graph.push(breadcrumb(words, view));
    }
    if let Some(service) = &view.service {
        graph.push(government_service(view, service));
    }
    if group == words.site().home() {
        graph.push(json!({
            "@type": "WebSite",
            "name": words.site().config.title,
            "url": view.canonical,
            "inLanguage": view.lang,
        }));
    }
    if graph.is_empty() {
        return None;
    }
    let document = json!({ "@context": "https://schema.org", "@graph": graph });
    // A `<` could end the script; JSON can say it in another way.
    Some(document.to_string().replace('<', "\\u003c"))
}

fn breadcrumb(words: &Words<'_>, view: &PageView) -> Value {
    let origin = words.site().config.base.origin();
    let items: Vec<Value> = (1..)
        .zip(&view.breadcrumb)
        .map(|(position, link)| {
            json!({
                "@type": "ListItem",
                "position": position,
                "name": link.title,
                "item": format!("{origin}{}", link.href),
            })
        })
        .collect();
    json!({ "@type": "BreadcrumbList", "itemListElement": items })
}

fn government_service(view: &PageView, service: &ServiceView) -> Value {
    let channels: Vec<Value> = service
        .channels
        .iter()
        .filter_map(|channel| {
            let href = channel.href.as_ref()?;
            Some(match channel.kind {
                "phone" => json!({
                    "@type": "ServiceChannel",
                    "servicePhone": { "@type": "ContactPoint", "telephone": channel.text },
                }),
                "web" | "webchat" => json!({ "@type": "ServiceChannel", "serviceUrl": href }),
                _ => return None,
            })
        })
        .collect();
    let mut value = json!({
        "@type": "GovernmentService",
        "name": view.title,
        "url": view.canonical,
        "description": view.summary,
        "availableChannel": channels,
    });
    if let (Some(provider), Value::Object(object)) = (&service.provider, &mut value) {
        let provider = json!({ "@type": "Organization", "name": provider });
        object.insert("serviceOperator".to_owned(), provider);
    }
    value
}
