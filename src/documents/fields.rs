//! What a page says in its fields, where it is a part of a document.
//!
//! Owns which fields of each kind stand before and after the text: all that the
//! template of the kind shows around it, so that a file says no less than the
//! page. How one label and its text are written is `label`'s.

use super::label::Labels;
use super::manuscript::{Block, ListKind, ParagraphKind};
use super::transcribe::Transcriber;
use super::words::Sources;
use crate::i18n::Arguments;
use crate::model::field::{OfferName, PagePath, PartnerName, Referent, ServiceName};
use crate::model::kind::{
    Area, CaseStudy, Event, Guide, Kind, KindFields, Offer, Partner, Service, Update, Urgency,
    Wellbeing,
};
use crate::model::lang::Lang;
use crate::resolve::{DocId, GroupId};

/// Where fields stand around a text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// Before it.
    Before,
    /// After it.
    After,
}

/// The fields of a page, for readers of some language.
pub(super) struct Fields<'s> {
    sources: Sources<'s>,
    id: DocId,
    labels: Labels<'s>,
    says: Transcriber<'s>,
    /// What a machine translated, where its words stand beneath the translation.
    original: Option<&'s KindFields>,
}

impl<'s> Fields<'s> {
    /// The fields of a document; links lead readers of `reader`. Beneath what a
    /// machine translated on money and on who can have it stand the words of the
    /// source.
    pub(super) fn new(sources: Sources<'s>, id: DocId, reader: Lang) -> Self {
        let labels = Labels::new(sources, sources.site.document(id).lang, reader);
        let says = Transcriber::new(sources, id).for_readers_of(reader);
        let translation = sources.site.translations[id.0 as usize].as_ref();
        let machine = translation.filter(|translation| translation.machine);
        let original = machine.map(|one| &sources.site.document(one.source).fields);
        Self { sources, id, labels, says, original }
    }

    /// The same, without the source's words: the source stands beside it.
    pub(super) fn without_originals(self) -> Self {
        Self { original: None, ..self }
    }

    /// Those of one side.
    pub(super) fn blocks(&self, side: Side) -> Vec<Block> {
        let fields = &self.sources.site.document(self.id).fields;
        let labels = &self.labels;
        match (fields, side) {
            (KindFields::Guide(guide), Side::Before) => self.guide(guide),
            (KindFields::Guide(guide), Side::After) => {
                let mut blocks = labels.list("guide-checklist", ListKind::Boxes, &guide.checklist);
                blocks.extend(labels.pages("guide-services", &self.services(&guide.services)));
                blocks
            }
            (KindFields::Wellbeing(page), Side::Before) => {
                let urgency = page.urgency.unwrap_or(Urgency::AnyTime).as_str();
                vec![labels.note(&format!("urgency-{urgency}"))]
            }
            (KindFields::Wellbeing(page), Side::After) => self.wellbeing(page),
            (KindFields::Template(template), Side::Before) => {
                let mut blocks = labels.said("template-used-by", template.used_by.as_deref());
                let when: Vec<&str> = template.when.iter().map(|stage| stage.as_str()).collect();
                blocks.extend(labels.words("template-when", "when", &when));
                blocks
            }
            (KindFields::Presentation(talk), Side::Before) => {
                let minutes = talk.minutes.map(i64::from);
                let minutes = minutes.map(|count| Arguments::new().number("count", count));
                minutes.iter().map(|count| labels.told("presentation-minutes", count)).collect()
            }
            (KindFields::Offer(offer), Side::Before) => self.offer(offer),
            (KindFields::Offer(offer), Side::After) => {
                labels.pages("offer-services", &self.services(&offer.services))
            }
            (KindFields::Service(service), Side::Before) => self.service(service),
            (KindFields::Service(service), Side::After) => {
                let mut blocks = Vec::new();
                if let Some(provider) = &service.provider {
                    let provider = Arguments::new().text("provider", provider.as_str());
                    blocks.push(labels.told("service-provider", &provider));
                }
                blocks.push(labels.member(service.pace_member.as_ref()));
                blocks
            }
            (KindFields::CaseStudy(study), Side::Before) => self.case_study(study),
            (KindFields::CaseStudy(study), Side::After) => {
                let partners = study.partners.iter().map(PartnerName::as_str);
                labels.pages("case-partners", &self.named(Referent::Partner, partners))
            }
            (KindFields::Partner(partner), side) => self.partner(partner, side),
            (KindFields::Event(event), Side::Before) => self.event(event),
            (KindFields::Update(update), side) => self.update(update, side),
            (KindFields::Area(area), Side::After) => self.area(area),
            _ => Vec::new(),
        }
    }

    fn named<'n>(&self, referent: Referent, names: impl Iterator<Item = &'n str>) -> Vec<GroupId> {
        names.filter_map(|name| self.sources.site.referent(referent, name)).collect()
    }

    fn services(&self, names: &[ServiceName]) -> Vec<GroupId> {
        self.named(Referent::Service, names.iter().map(ServiceName::as_str))
    }

    fn guide(&self, guide: &Guide) -> Vec<Block> {
        let mut blocks = self.labels.said("guide-takes", guide.takes.as_deref());
        let ready = self.labels.list("guide-have-ready", ListKind::Bullets, &guide.have_ready);
        blocks.extend(ready);
        blocks
    }

    fn wellbeing(&self, page: &Wellbeing) -> Vec<Block> {
        let services = self.services(&page.services);
        if services.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![self.labels.heading("wellbeing-services")];
        blocks.push(self.labels.told("wellbeing-no-call", &Arguments::new()));
        blocks.extend(services.into_iter().flat_map(|group| self.says.contact(group)));
        blocks
    }

    fn offer(&self, offer: &Offer) -> Vec<Block> {
        let source = match self.original {
            Some(KindFields::Offer(source)) => Some(source),
            _ => None,
        };
        let labels = &self.labels;
        let how = source.map(|source| source.how.as_str());
        let mut blocks = labels.twofold("offer-how", Some(&offer.how), how);
        let who = source.and_then(|source| source.who.as_deref());
        blocks.extend(labels.twofold("offer-who", offer.who.as_deref(), who));
        let cost = source.and_then(|source| source.cost.as_deref());
        blocks.extend(labels.twofold("offer-cost", offer.cost.as_deref(), cost));
        let by = Some(offer.delivered_by.join(", ")).filter(|by| !by.is_empty());
        blocks.extend(labels.said("offer-delivered-by", by.as_deref()));
        let stages = self.sources.site.document(self.id).common.stage.iter();
        let stages: Vec<&str> = stages.map(|stage| stage.as_str()).collect();
        blocks.extend(labels.words("offer-when", "stage", &stages));
        blocks.extend(labels.said("offer-standing", Some(&labels.standing(&offer.standing))));
        blocks
    }

    fn service(&self, service: &Service) -> Vec<Block> {
        let source = match self.original {
            Some(KindFields::Service(source)) => Some(source),
            _ => None,
        };
        let mut blocks = self.says.reach(service);
        let who = source.and_then(|source| source.eligibility.as_deref());
        let eligibility = service.eligibility.as_deref();
        blocks.extend(self.labels.twofold("service-eligibility", eligibility, who));
        let cost = source.and_then(|source| source.cost.as_deref());
        blocks.extend(self.labels.twofold("service-cost", service.cost.as_deref(), cost));
        blocks
    }

    fn case_study(&self, study: &CaseStudy) -> Vec<Block> {
        let labels = &self.labels;
        let results = study.results.iter();
        let results: Vec<String> =
            results.map(|result| format!("{}: {}", result.figure, result.what)).collect();
        let mut blocks = labels.list("case-results", ListKind::Bullets, &results);
        blocks.extend(labels.said("case-situation", study.situation.as_deref()));
        blocks.extend(labels.said("case-response", study.response.as_deref()));
        blocks.extend(labels.list("case-what-worked", ListKind::Bullets, &study.what_worked));
        blocks
    }

    fn partner(&self, partner: &Partner, side: Side) -> Vec<Block> {
        let labels = &self.labels;
        if side == Side::After {
            let offers = partner.offers.iter().map(OfferName::as_str);
            let mut blocks = labels.pages("partner-offers", &self.named(Referent::Offer, offers));
            blocks.extend(labels.pages("partner-services", &self.services(&partner.services)));
            return blocks;
        }
        let mut blocks = labels.said("partner-role", partner.role.as_deref());
        blocks.extend(labels.list("partner-delivers", ListKind::Bullets, &partner.delivers));
        blocks.extend(labels.said("partner-web", partner.web.as_deref()));
        blocks.push(labels.member(partner.pace_member.as_ref()));
        blocks
    }

    fn event(&self, event: &Event) -> Vec<Block> {
        let labels = &self.labels;
        let over = event.ends.unwrap_or(event.starts) < self.sources.site.date;
        let mut blocks: Vec<Block> =
            over.then(|| labels.told("event-over", &Arguments::new())).into_iter().collect();
        blocks.extend(labels.said("event-when", Some(&labels.date(event.starts))));
        if let Some(ends) = event.ends {
            let date = Arguments::new().text("date", labels.date(ends));
            blocks.push(labels.told("event-until", &date));
        }
        let plain = |text: &String| labels.plain(ParagraphKind::Body, text.clone());
        blocks.extend(event.time.as_ref().map(plain));
        blocks.extend(labels.said("event-where", event.place.as_deref()));
        if event.online {
            blocks.push(labels.told("event-online", &Arguments::new()));
        }
        blocks.extend(labels.said("event-organiser", event.organiser.as_deref()));
        blocks.extend(labels.said("event-cost", event.cost.as_deref()));
        let booking = event.booking.as_deref().filter(|_| !over);
        blocks.extend(labels.said("event-booking", booking));
        blocks
    }

    fn update(&self, update: &Update, side: Side) -> Vec<Block> {
        let labels = &self.labels;
        if side == Side::After {
            let affects = update.affects.iter().map(PagePath::as_str);
            return labels.pages("update-affects", &self.named(Referent::Page, affects));
        }
        let about: Vec<&str> = update.change.iter().map(|change| change.as_str()).collect();
        let day = self.sources.site.document(self.id).common.date.map(|date| labels.date(date));
        let mut blocks = labels.said("update-date", day.as_deref());
        blocks.extend(labels.words("update-about", "change", &about));
        let effective = update.effective.map(|date| labels.date(date));
        blocks.extend(labels.said("update-effective", effective.as_deref()));
        blocks
    }

    /// The whole national offer, with what is known of the place laid over it.
    fn area(&self, area: &Area) -> Vec<Block> {
        let site = self.sources.site;
        let labels = &self.labels;
        let lang = site.document(self.id).lang;
        let mut offers: Vec<_> = site
            .offers()
            .into_iter()
            .filter_map(|group| match &site.document(site.shown(group, lang)?).fields {
                KindFields::Offer(offer) => Some((offer.standing.kind, group, offer)),
                _ => None,
            })
            .collect();
        // Rights first: nobody can be told that they vary.
        offers.sort_by_key(|(standing, ..)| *standing);
        let offers = offers.into_iter().map(|(_, group, offer)| {
            let name = site.group(group).name();
            let note = area.notes.iter().find(|note| note.offer.as_str() == name);
            let note = note.map(|note| format!(". {} {}", labels.t("area-note"), note.note));
            (group, format!(" – {}{}", labels.standing(&offer.standing), note.unwrap_or_default()))
        });
        let mut blocks = labels.linked("area-offers", offers.collect());
        let mut services = self.services(&area.services);
        let path = &site.document(self.id).path;
        let about = site.about_area(path.rsplit('/').next().unwrap_or(path)).iter().copied();
        // An area may say that it is about itself.
        let others = about.filter(|group| site.shown(*group, lang) != Some(self.id));
        let (of_services, pages): (Vec<GroupId>, Vec<GroupId>) =
            others.partition(|group| site.kind(*group) == Some(Kind::Service));
        services.extend(of_services.into_iter().filter(|group| {
            !area
                .services
                .iter()
                .any(|name| site.referent(Referent::Service, name.as_str()) == Some(*group))
        }));
        blocks.extend(labels.pages("area-services", &services));
        blocks.extend(labels.pages("area-pages", &pages));
        blocks
    }
}
