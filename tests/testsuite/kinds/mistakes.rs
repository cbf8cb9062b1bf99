//! One wrong value and one unknown field of each kind, and what is said of them.

use super::page;
use crate::site::{DATE, Site};

/// A page of a kind: where it lies, its fields, and what is said of them.
struct Case {
    file: &'static str,
    fields: &'static str,
    told: &'static [&'static str],
}

const fn case(file: &'static str, fields: &'static str, told: &'static [&'static str]) -> Case {
    Case { file, fields, told }
}

const CASES: [Case; 21] = [
    // A page.
    case(
        "own",
        "weight: heavy\ncolour: red\n",
        &[
            "3:9: error[wrong-value]: expected a whole number such as 3 or -3, found `heavy`",
            "4:1: error[unknown-field]: there is no field `colour` here (`pace schema` lists all fields)",
        ],
    ),
    // An offer.
    case(
        "offer/own",
        "how: Ask.\nstanding: {kind: legal}\ndeliverd_by: [Us]\n",
        &[
            "4:18: error[unknown-choice]: `legal` is not a choice here (one of: legal-right, pace-says, varies)",
            "5:1: error[unknown-field]: there is no field `deliverd_by` here (did you mean `delivered_by`?)",
        ],
    ),
    // An offer without what it needs.
    case(
        "offer/own",
        "who: Anyone.\n",
        &[
            "2:1: error[missing-field]: `how` is missing (add `how:` with a text)",
            "2:1: error[missing-field]: `standing` is missing (add `standing:` with a mapping with kind, source, year)",
        ],
    ),
    // A standing with an unknown field.
    case(
        "offer/own",
        "how: Ask.\nstanding: {kind: varies, yaer: 2022}\n",
        &["4:26: error[unknown-field]: there is no field `yaer` here (did you mean `year`?)"],
    ),
    // A service.
    case(
        "services/own",
        "status: closed\nchanels: []\n",
        &[
            "3:9: error[unknown-choice]: `closed` is not a choice here (one of: live, ended, historical)",
            "4:1: error[unknown-field]: there is no field `chanels` here (did you mean `channels`?)",
        ],
    ),
    // A channel.
    case(
        "services/own",
        "channels:\n  - {type: phone, value: \"0800 731 0469\", cost: cheap, hour: always}\n",
        &[
            "4:49: error[unknown-choice]: `cheap` is not a choice here (one of: free, local-rate, standard-text, varies)",
            "4:56: error[unknown-field]: there is no field `hour` here (did you mean `hours`?)",
        ],
    ),
    // A wellbeing page.
    case(
        "wellbeing/own",
        "urgency: now\nurgent: true\n",
        &[
            "3:10: error[unknown-choice]: `now` is not a choice here (one of: 999-now, today, any-time)",
            "4:1: error[unknown-field]: there is no field `urgent` here (did you mean `urgency`?)",
        ],
    ),
    // A guide.
    case(
        "guides/own",
        "have_ready: Your letter\nsteps: [One]\n",
        &[
            "3:13: error[wrong-value]: expected a list, each a text, found `Your letter` (put it in square brackets: [Your letter])",
            "4:1: error[unknown-field]: there is no field `steps` here (`pace schema` lists all fields)",
        ],
    ),
    // A case study.
    case(
        "case-studies/own",
        "size: huge\nsectors: [energy]\n",
        &[
            "3:7: error[unknown-choice]: `huge` is not a choice here (one of: micro, small, medium, large)",
            "4:1: error[unknown-field]: there is no field `sectors` here (did you mean `sector`?)",
        ],
    ),
    // A result without a figure.
    case(
        "case-studies/own",
        "results: [{what: found work}]\nyear: last\n",
        &[
            "3:11: error[missing-field]: `figure` is missing (add `figure:` with a text)",
            "4:7: error[wrong-value]: expected a whole number such as 3, found `last`",
        ],
    ),
    // A template.
    case(
        "templates/own",
        "when: [start]\nfield: []\n",
        &[
            "3:8: error[unknown-choice]: `start` is not a choice here (one of: ready, first-contact, planning, delivery, afterwards)",
            "4:1: error[unknown-field]: there is no field `field` here (did you mean `fields`?)",
        ],
    ),
    // A blank of a template.
    case(
        "templates/own",
        "fields:\n  - {name: \"Employer name\", label: Who?, kind: word}\n",
        &[
            "4:12: error[wrong-slug]: `Employer name` cannot stand in an address (write `employer-name`)",
            "4:48: error[unknown-choice]: `word` is not a choice here (one of: text, long-text, date, number, money, phone, email, choice)",
        ],
    ),
    // A pack.
    case(
        "packs/own",
        "paper: a3\npages: [guides/first]\n",
        &[
            "3:8: error[unknown-choice]: `a3` is not a choice here (did you mean `a4`?)",
            "4:1: error[unknown-field]: there is no field `pages` here (`pace schema` lists all fields)",
        ],
    ),
    // A presentation.
    case(
        "presentations/own",
        "minutes: twenty\nslides: 12\n",
        &[
            "3:10: error[wrong-value]: expected a whole number such as 3, found `twenty`",
            "4:1: error[unknown-field]: there is no field `slides` here (`pace schema` lists all fields)",
        ],
    ),
    // A partner.
    case(
        "partners/own",
        "pace_member: true\nwebsite: example.com\n",
        &[
            "3:14: error[wrong-value]: expected a mapping with as_of, found `true`",
            "4:1: error[unknown-field]: there is no field `website` here (`pace schema` lists all fields)",
        ],
    ),
    // An area.
    case(
        "areas/own",
        "notes: [{offer: advice}]\nneighbors: [fife]\n",
        &[
            "3:9: error[missing-field]: `note` is missing (add `note:` with a text)",
            "4:1: error[unknown-field]: there is no field `neighbors` here (`pace schema` lists all fields)",
        ],
    ),
    // An event.
    case(
        "events/own",
        "starts: tomorrow\nplaces: Here\n",
        &[
            "3:9: error[wrong-date]: `tomorrow` is not a date (write year-month-day, such as 2026-11-22)",
            "4:1: error[unknown-field]: there is no field `places` here (did you mean `place`?)",
        ],
    ),
    // An event without a day.
    case(
        "events/own",
        "place: Here\n",
        &[
            "2:1: error[missing-field]: `starts` is missing (add `starts:` with a date such as 2026-11-22)",
        ],
    ),
    // An update.
    case(
        "updates/own",
        "date: 2026-11-01\nchange: law\nafects: [guides]\n",
        &[
            "4:9: error[unknown-choice]: `law` is not a choice here (one of: organisation, funding, rules, service, site)",
            "5:1: error[unknown-field]: there is no field `afects` here (did you mean `affects`?)",
        ],
    ),
    // An update without a day.
    case(
        "updates/own",
        "change: rules\n",
        &[
            "2:1: error[missing-field]: `date` is missing (an update needs the day of its news, such as date: 2026-11-22)",
        ],
    ),
    // A field of another kind.
    case(
        "guides/own",
        "channels: []\n",
        &[
            "3:1: error[unknown-field]: there is no field `channels` here (`pace schema` lists all fields)",
        ],
    ),
];

#[test]
fn every_field_that_is_wrong_is_told_where_it_stands() {
    for Case { file, fields, told } in CASES {
        let site = Site::small().file(&format!("content/en/{file}.md"), page("Own", fields));
        let run = site.run(&["check", "--date", DATE, "--format", "short"]).exits(1);
        let expected: Vec<String> =
            told.iter().map(|line| format!("content/en/{file}.md:{line}")).collect();
        assert_eq!(run.stdout().lines().collect::<Vec<_>>(), expected, "{file}: {fields}");
    }
}
