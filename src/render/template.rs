//! The view of a template: its fields, and the files that are made of it.
//!
//! Owns the words for a file: its name and size; and what stands at the foot of a
//! copy as plain text, as the files have it.

use serde_json::json;

use crate::config::Status;
use crate::i18n::Arguments;
use crate::model::file_ref::FileRef;
use crate::model::kind::{FieldKind, KindFields, Template};
use crate::resolve::{DocId, GroupId};

use super::kinds::template_field;
use super::view::{DownloadView, TemplateView};
use super::words::Words;

/// Bytes of a kilobyte, and kilobytes of a megabyte, as people count them.
const THOUSAND: u64 = 1000;

impl Words<'_> {
    /// A template: `template` is what the reader is told about it, in their own
    /// language where it is translated. Fields and files are those of the text
    /// that is shown, which may be the source's.
    pub(super) fn template(&self, group: GroupId, template: &Template) -> TemplateView {
        let site = self.site();
        let text = site.text_of(group, self.lang);
        let shown = text.and_then(|id| match &site.document(id).fields {
            KindFields::Template(shown) => Some(&**shown),
            _ => None,
        });
        let fields = &shown.unwrap_or(template).fields;
        let downloads = text.map_or_else(Vec::new, |id| self.downloads(id));
        let has_date = fields.iter().any(|field| field.kind == Some(FieldKind::Date));
        let own = text.map(|id| (self.in_language_of(id), id));
        let months = own.as_ref().filter(|_| has_date).map(|(own, _)| json!(own.months()));
        TemplateView {
            fields: fields.iter().map(template_field).collect(),
            months: months.map(|months| months.to_string()).unwrap_or_default(),
            foot: own.map(|(own, id)| own.foot(id, group, template)).unwrap_or_default(),
            downloads,
            untitled: template.untitled,
            when: template.when.iter().map(|stage| stage.as_str()).collect(),
            used_by: template.used_by.clone(),
            version: template.version.clone(),
            changes: self.revisions(&template.changes),
        }
    }

    /// The foot of a document in its own language.
    fn foot(&self, id: DocId, group: GroupId, template: &Template) -> Vec<String> {
        let told = |id: &str, name, value: String| {
            let said = self.voice().message(id, &Arguments::new().text(name, value));
            said.map_or_else(|_| id.to_owned(), |said| said.text.into_owned())
        };
        let site = self.site();
        let mut lines = Vec::new();
        if site.config.status == Status::Demo {
            lines.push(format!("{} {}", self.t("demo-banner"), self.t("demo-facts")));
        }
        let translation = site.translations[id.0 as usize].as_ref();
        if translation.is_some_and(|translation| translation.machine) {
            lines.push(self.t("notice-machine"));
        }
        lines.extend(template.version.as_ref().map(|one| told("version", "version", one.clone())));
        let address = site.config.base.absolute(site.group(group).url(self.lang));
        lines.push(told("document-newest", "address", address));
        lines
    }

    /// The files that are made of a document, each in words.
    pub(super) fn downloads(&self, id: DocId) -> Vec<DownloadView> {
        let files = self.sources.downloads.get(&id).into_iter().flatten();
        let (lang, _) = self.foreign(self.site().document(id).lang);
        files.map(|file| self.download(file, lang.clone())).collect()
    }

    fn download(&self, file: &FileRef, lang: Option<String>) -> DownloadView {
        let name = file.url.as_str().rsplit('/').next().unwrap_or_default();
        DownloadView {
            href: self.href(&file.url),
            name: name.to_owned(),
            format: name.rsplit('.').next().unwrap_or_default().to_owned(),
            size: self.size(file.bytes),
            lang,
        }
    }

    /// A size in kilobytes, or in megabytes with one decimal.
    fn size(&self, bytes: u64) -> String {
        let kilobytes = bytes.div_ceil(THOUSAND);
        let (id, arguments) = if kilobytes < THOUSAND {
            let size = i64::try_from(kilobytes).unwrap_or(i64::MAX);
            ("file-size-kb", Arguments::new().number("size", size))
        } else {
            let tenths = kilobytes.div_ceil(THOUSAND / 10);
            let size = format!("{}.{}", tenths / 10, tenths % 10);
            let size = self.voice().formatter().decimal(&size).unwrap_or(size);
            ("file-size-mb", Arguments::new().text("size", size))
        };
        let said = self.voice().message(id, &arguments);
        said.map_or_else(|_| id.to_owned(), |said| said.text.into_owned())
    }
}
