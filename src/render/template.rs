//! The view of a template: its fields, and the files that are made of it.
//!
//! Owns the words for a file: its name and size.

use crate::i18n::Arguments;
use crate::model::file_ref::FileRef;
use crate::model::kind::{KindFields, Template};
use crate::resolve::GroupId;

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
        let downloads = text.and_then(|id| Some((id, self.sources.downloads.get(&id)?)));
        let downloads = downloads.map_or_else(Vec::new, |(id, files)| {
            let lang = site.document(id).lang;
            let (lang, _) = self.foreign(lang);
            files.iter().map(|file| self.download(file, lang.clone())).collect()
        });
        TemplateView {
            fields: fields.iter().map(template_field).collect(),
            downloads,
            untitled: template.untitled,
            when: template.when.iter().map(|stage| stage.as_str()).collect(),
            used_by: template.used_by.clone(),
            version: template.version.clone(),
            changes: template.changes.clone(),
        }
    }

    /// A file to download, in words.
    pub(super) fn download(&self, file: &FileRef, lang: Option<String>) -> DownloadView {
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
