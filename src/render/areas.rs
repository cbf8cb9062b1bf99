//! The list from which a reader chooses an area.
//!
//! Owns which names stand beneath an area: those of other languages, and towns.
//! Names that are misspelt are given to the script alone.

use crate::model::field::PerLanguage;
use crate::model::kind::Kind;
use crate::resolve::GroupId;

use super::view::{AreaChoiceView, AreaNameView};
use super::words::Words;

impl Words<'_> {
    /// The areas that a section lists; none if it is not the section of areas.
    pub(super) fn area_choices(&self, section: GroupId) -> Vec<AreaChoiceView> {
        let site = self.site();
        if Kind::Area.collection() != Some(&*site.group(section).path) {
            return Vec::new();
        }
        let children = self.children(section);
        children.iter().filter_map(|group| self.area_choice(*group)).collect()
    }

    fn area_choice(&self, group: GroupId) -> Option<AreaChoiceView> {
        let site = self.site();
        let council = &site.data.areas.get(site.group(group).name())?.value;
        let link = self.link(group);
        let names = match &council.name {
            PerLanguage::Same(_) => Vec::new(),
            PerLanguage::Each(names) => names
                .iter()
                .filter(|(_, name)| **name != link.title)
                .filter_map(|(tag, name)| {
                    let lang = self.sources.languages.find(tag)?;
                    let dir = self.dir(lang).as_str();
                    Some(AreaNameView { name: name.clone(), lang: tag.to_string(), dir })
                })
                .collect(),
        };
        Some(AreaChoiceView {
            link,
            names,
            towns: council.towns.clone(),
            also: council.also.clone(),
        })
    }
}
