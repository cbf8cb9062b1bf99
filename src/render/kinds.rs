//! Views of the fields of a kind.
//!
//! Owns how typed fields become texts and addresses. Offers and services, which
//! other pages show too, are in the file beside this one.

use crate::model::date::Date;
use crate::model::field::{OfferName, PagePath, PartnerName, Referent, ServiceName};
use crate::model::kind::{
    Area, CaseStudy, Change, Event, FieldKind, Guide, Kind, KindFields, Partner, StandingKind,
    TemplateField, Update, Urgency, Wellbeing,
};
use crate::parse::Document;
use crate::resolve::{DocId, Facet, GroupId};

use super::service::bare;
use super::view::{
    AreaOfferView, AreaView, CardView, CaseStudyView, EventView, GuideView, KindView, LinkView,
    OutcomeView, PartnerView, ServiceView, TemplateFieldView, UpdateView, WellbeingView,
};
use super::words::Words;
use crate::model::url::web;

impl Words<'_> {
    /// What a page has as a page of its kind.
    pub(super) fn kind_view(&self, group: GroupId, id: DocId) -> Option<KindView> {
        let document = self.site().document(id);
        Some(match &document.fields {
            KindFields::Page => return None,
            KindFields::Offer(offer) => {
                let stages = document.common.stage.iter().map(|stage| stage.as_str()).collect();
                KindView::Offer(self.offer(offer, stages))
            }
            KindFields::Service(_) => KindView::Service(self.service(group)?),
            KindFields::Wellbeing(page) => KindView::Wellbeing(self.wellbeing(page)),
            KindFields::Guide(guide) => KindView::Guide(self.guide(guide)),
            KindFields::CaseStudy(study) => KindView::CaseStudy(self.case_study(group, study)),
            KindFields::Template(template) => KindView::Template(self.template(group, template)),
            KindFields::Pack(pack) => KindView::Pack(self.pack(group, &document.common, pack)),
            KindFields::Presentation(presentation) => {
                KindView::Presentation(self.presentation(group, presentation))
            }
            KindFields::Partner(partner) => KindView::Partner(self.partner(partner)),
            KindFields::Area(area) => KindView::Area(self.area(group, document, area)),
            KindFields::Event(event) => KindView::Event(self.event(event)),
            KindFields::Update(update) => {
                KindView::Update(self.update(update, document.common.date))
            }
        })
    }

    fn named<'n>(&self, referent: Referent, names: impl Iterator<Item = &'n str>) -> Vec<GroupId> {
        names.filter_map(|name| self.site().referent(referent, name)).collect()
    }

    fn named_cards<'n>(
        &self,
        referent: Referent,
        names: impl Iterator<Item = &'n str>,
    ) -> Vec<CardView> {
        self.named(referent, names).into_iter().map(|group| self.card(group)).collect()
    }

    fn service_cards(&self, services: &[ServiceName]) -> Vec<CardView> {
        self.named_cards(Referent::Service, services.iter().map(ServiceName::as_str))
    }

    fn wellbeing(&self, page: &Wellbeing) -> WellbeingView {
        let names = page.services.iter().map(ServiceName::as_str);
        let services = self.named(Referent::Service, names).into_iter();
        WellbeingView {
            urgency: page.urgency.unwrap_or(Urgency::AnyTime).as_str(),
            services: services.filter_map(|group| self.service(group)).map(quiet_first).collect(),
        }
    }

    fn guide(&self, guide: &Guide) -> GuideView {
        GuideView {
            takes: guide.takes.clone(),
            have_ready: guide.have_ready.clone(),
            checklist: guide.checklist.clone(),
            services: self.service_cards(&guide.services),
        }
    }

    fn case_study(&self, group: GroupId, study: &CaseStudy) -> CaseStudyView {
        let partners = study.partners.iter().map(PartnerName::as_str);
        let partners = self.named(Referent::Partner, partners).into_iter();
        let outcomes = study.results.iter().map(|outcome| OutcomeView {
            figure: outcome.figure.clone(),
            what: outcome.what.clone(),
        });
        CaseStudyView {
            situation: study.situation.clone(),
            response: study.response.clone(),
            results: outcomes.collect(),
            what_worked: study.what_worked.clone(),
            partners: partners.map(|partner| self.link(partner)).collect(),
            terms: self.terms_of(group, |facet| {
                matches!(facet, Facet::Sector | Facet::Size | Facet::Approach | Facet::Year)
            }),
        }
    }

    fn partner(&self, partner: &Partner) -> PartnerView {
        let offers = partner.offers.iter().map(OfferName::as_str);
        PartnerView {
            role: partner.role.clone(),
            delivers: partner.delivers.clone(),
            offers: self.named_cards(Referent::Offer, offers),
            services: self.service_cards(&partner.services),
            pace_member: partner.pace_member.as_ref().map(|member| member.as_of.clone()),
            web: partner.web.as_deref().map(outside),
        }
    }

    fn area(&self, group: GroupId, document: &Document, area: &Area) -> AreaView {
        let site = self.site();
        let name = site.group(group).name();
        let council = site.data.areas.get(name).map(|entry| &entry.value);
        let neighbours = council.iter().flat_map(|council| &council.neighbours);
        let neighbours = neighbours.filter_map(|neighbour| {
            let page = site.referent(Referent::Area, neighbour.as_str())?;
            Some(self.link(page))
        });
        let (mut services, mut pages) = (Vec::new(), Vec::new());
        // An area may say that it is about itself.
        for about in site.about_area(name).iter().copied().filter(|about| *about != group) {
            match site.kind(about) {
                Some(Kind::Service) => services.push(about),
                _ => pages.push(about),
            }
        }
        for service in &area.services {
            let service = site.referent(Referent::Service, service.as_str());
            services.extend(service.filter(|service| !services.contains(service)));
        }
        let (notes_lang, notes_dir) = self.foreign(document.lang);
        AreaView {
            code: council.map(|council| council.code.clone()),
            web: council.and_then(|council| council.web.as_deref()).map(outside),
            neighbours: neighbours.collect(),
            offers: self.area_offers(area),
            notes_lang,
            notes_dir,
            services: self.cards(&services),
            pages: self.cards(&pages),
        }
    }

    /// The whole national offer, so that everyone sees the same, and what is
    /// different in one place.
    fn area_offers(&self, area: &Area) -> Vec<AreaOfferView> {
        let site = self.site();
        let mut offers: Vec<(StandingKind, AreaOfferView)> = self
            .sorted(&site.offers())
            .into_iter()
            .filter_map(|group| {
                let id = site.shown(group, self.lang)?;
                let KindFields::Offer(offer) = &site.document(id).fields else { return None };
                let name = site.group(group).name();
                let note = area.notes.iter().find(|note| note.offer.as_str() == name);
                let view = AreaOfferView {
                    card: self.card(group),
                    standing: self.standing(&offer.standing),
                    note: note.map(|note| note.note.clone()),
                };
                Some((offer.standing.kind, view))
            })
            .collect();
        // Rights first: nobody can be told that they vary.
        offers.sort_by_key(|(standing, _)| *standing);
        offers.into_iter().map(|(_, view)| view).collect()
    }

    fn event(&self, event: &Event) -> EventView {
        EventView {
            starts: self.date(event.starts),
            starts_iso: event.starts.to_string(),
            ends: event.ends.map(|date| self.date(date)),
            ends_iso: event.ends.map(|date| date.to_string()),
            over: event.ends.unwrap_or(event.starts) < self.site().date,
            time: event.time.clone(),
            place: event.place.clone(),
            online: event.online,
            organiser: event.organiser.clone(),
            booking: event.booking.as_deref().map(outside),
            cost: event.cost.clone(),
        }
    }

    fn update(&self, update: &Update, date: Option<Date>) -> UpdateView {
        let affects = update.affects.iter().map(PagePath::as_str);
        UpdateView {
            date: date.map(|date| self.date(date)),
            change: update.change.map(Change::as_str),
            effective: update.effective.map(|date| self.date(date)),
            affects: self.named_cards(Referent::Page, affects),
        }
    }
}

/// A person who cannot pick up a phone is shown the ways that need no call
/// first; otherwise the author's order stays.
fn quiet_first(mut service: ServiceView) -> ServiceView {
    service.channels.sort_by_key(|channel| channel.kind == "phone");
    service
}

/// A blank of a document, as its form and its text show it.
pub(super) fn template_field(field: &TemplateField) -> TemplateFieldView {
    TemplateFieldView {
        name: field.name.value.to_string(),
        label: field.label.clone(),
        hint: field.hint.clone(),
        kind: field.kind.unwrap_or(FieldKind::Text).as_str(),
        default: field.default.clone(),
        options: field.options.clone(),
        required: field.required,
    }
}

/// A link out of the site, shown without its scheme, as people say it.
fn outside(address: &str) -> LinkView {
    LinkView { title: bare(address).to_owned(), href: web(address), lang: None, dir: None }
}
