//! Rules about whether what a site says can be relied on.

use super::{Code, advice, rule};

pub(super) const CODES: &[Code] = &[
    advice(
        "review-due",
        "The day by which a page or fact should be looked at again is past, or near. `freshness` in site.yaml says how near, from when on it stops a build, and from when on the search leaves the page out.",
        "review_by: 2026-01-31",
    ),
    advice(
        "calculator-outdated",
        "The day to which the limits of redundancy pay are known is near or past: every sum of the calculator may be too low. On a site that is live it is an error once the day is past.",
        "limits_known_to: 2026-04-05",
    ),
    advice(
        "expires-soon",
        "The last day of a page is near; after it the page is gone, and links to it break the build.",
        "expires: 2026-11-30",
    ),
    advice(
        "assured-in-future",
        "A page or fact says that it was checked, or a translation that it was reviewed, on a day that is still to come.",
        "assured: 2027-01-01",
    ),
    advice(
        "owner-missing",
        "The page or fact says by when it has to be looked at, and not who does it; or nobody is named for a service, on a site that is live or names owners of others. Numbers that nobody keeps up to date lead nowhere one day.",
        "review_by: 2027-02-28 without owner",
    ),
    advice(
        "service-unreachable",
        "A service that is there has neither a channel nor a text that leads on to one. Whoever needs it is left at the end of a road.",
        "services/claim.md without channels, a link, :contact[…] or a number",
    ),
    advice(
        "ended-service",
        "A page offers a service that has ended, in its fields or on a card with the ways to reach it. Somebody would call a number that nobody answers. Case studies, updates, events and talks may: they tell of their day.",
        "::contact{service=rapid-response} where that service has `status: ended`",
    ),
    rule(
        "phone-differs",
        "A service and the fact of the same name give different numbers. One of them sends people nowhere.",
        "fact samaritans: 116 123, channel of services/samaritans: 116 132",
    ),
    rule(
        "wrong-channel",
        "A telephone number, email address or web address can be none, so whoever uses it reaches nobody: a channel of a service, the `web` of a partner or area, the `booking` of an event, the `contact` of site.yaml.",
        "channels: [{type: phone, value: call us}]",
    ),
    rule(
        "need-not-served",
        "A need of the list has neither a page that serves it nor a reason why it has none.",
        "17: {name: The first weeks} without a page with serves: [17]",
    ),
    rule(
        "unknown-need",
        "A page says that it serves a need that is not in content/data/needs.yaml.",
        "serves: [999]",
    ),
    advice(
        "idle-reason",
        "A need has a reason why nothing serves it, and a page that does.",
        "17: {name: …, reason: …} with a page that has serves: [17]",
    ),
    advice(
        "unused-waiver",
        "`checks` in site.yaml waives a rule that nothing breaks any more.",
        "checks: {orphan-page: {severity: allow, reason: …}} without an orphan",
    ),
    rule(
        "live-unassured",
        "A site that is live gives ways to reach a service, or tells a fact, that no person has checked at the source. A day that is still to come is no check.",
        "status: live and a service without assured",
    ),
    rule(
        "live-unreviewed",
        "A site that is live has a translation that a machine made and nobody has reviewed, of a page that somebody in a crisis may read: the home page, pages on wellbeing or with `sensitive`, those that show the card of a service that helps at any hour, and the services that pages on wellbeing name.",
        "status: live and machine_translated: true in wellbeing/",
    ),
    rule(
        "live-statement",
        "A site that is live has no accessibility statement or privacy notice, or none with a text, does not say who answers for it and how to reach them, or stands at a name that is kept for examples.",
        "status: live without about/privacy",
    ),
];
