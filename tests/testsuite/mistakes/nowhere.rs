//! Links that lead nowhere or say nothing, and what is left out of a page or
//! printed as it was written.

use snapbox::str;

use crate::site::{DATE, Run, Site};

/// What is told of a page `guides/a` with this text, beside `guides/b`.
fn told(body: &str) -> Run {
    Site::small()
        .file(
            "content/en/_index.md",
            "---\ntitle: Home\n---\n\n[a](guides/a.md) [b](guides/b.md)\n",
        )
        .file("content/en/guides/a.md", format!("---\ntitle: A\n---\n\n{body}\n"))
        .file("content/en/guides/b.md", "---\ntitle: B\n---\n\nText.\n")
        .run(&["check", "--date", DATE, "--format", "short"])
}

#[test]
fn links_lead_nowhere() {
    told(
        "[t]( ) and <a href=\"\">t</a>\n\n![A map]()\n\n[u](http://)\n\n[x](http:/one.org)\n\n\
         [o](//)\n\n[w](https:///guides/b/)\n\n[s](<https://exa mple.org/>)\n\n[m](mailto:)\n\n\
         [m](mailto:nope)\n\n[s](sms:SHOUT)",
    )
    .exits(1)
    .says(str![[r#"
content/en/guides/a.md:5:1: error[broken-link]: this link leads nowhere (say where it leads, or leave the link out)
content/en/guides/a.md:5:12: error[broken-link]: this link leads nowhere (say where it leads, or leave the link out)
content/en/guides/a.md:7:1: error[broken-image]: this image names no file (name the file that lies beside the page)
content/en/guides/a.md:9:1: error[broken-link]: this address on the web names no site (write the whole address, such as https://www.example.org/)
content/en/guides/a.md:11:1: error[broken-link]: this address on the web names no site (is https://one.org meant?)
content/en/guides/a.md:13:1: error[broken-link]: this address on the web names no site (write the whole address, such as https://www.example.org/)
content/en/guides/a.md:15:1: error[broken-link]: this address on the web names no site (write the whole address, such as https://www.example.org/)
content/en/guides/a.md:17:1: error[broken-link]: this address on the web names no site (is https://example.org/ meant?)
content/en/guides/a.md:19:1: error[broken-link]: this link names no address of e-mail (write mailto: and the whole address, such as mailto:help@example.org)
content/en/guides/a.md:21:1: error[broken-link]: this link names no address of e-mail (write mailto: and the whole address, such as mailto:help@example.org)
content/en/guides/a.md:23:1: error[broken-link]: this link names no number (write sms: and the number)
"#]]);
}

#[test]
fn links_that_lead_somewhere_are_not_told() {
    told(
        "[t](#) [t](#top) [u](http://localhost:80) [x](//one.example/) [m](mailto:a@one.example) \
         [m](mailto:?subject=Help&body=Hello) [s](sms:?body=Hello) [b](b.md) [b](<b.md> \"B\") \
         <a href=\"https://one.example\">x</a> <https://one.example/> <a@one.example>",
    )
    .exits(0)
    .says(str![""]);
}

#[test]
fn links_have_no_words() {
    told(
        "[ ](b.md) and [](b.md) and [&nbsp;](b.md), <a href=\"b.md\"></a>.\n\n\
         <p><a href=\"https://one.example\"><b></b></a></p>\n\n\
         Go <a href=\"b.md\"><img src=\"x.gif\" alt=\"\"></a>.",
    )
    .exits(1)
    .says(str![[r#"
content/en/guides/a.md:5:1: error[link-without-text]: this link has no words (say in the link where it leads, or leave it out)
content/en/guides/a.md:5:15: error[link-without-text]: this link has no words (say in the link where it leads, or leave it out)
content/en/guides/a.md:5:28: error[link-without-text]: this link has no words (say in the link where it leads, or leave it out)
content/en/guides/a.md:5:44: error[link-without-text]: this link has no words (say in the link where it leads, or leave it out)
content/en/guides/a.md:7:4: error[link-without-text]: this link has no words (say in the link where it leads, or leave it out)
content/en/guides/a.md:9:4: error[link-without-text]: this link has no words (say in the link where it leads, or leave it out)
content/en/guides/a.md:9:19: error[broken-image]: there is no image `x.gif` (put the file beside the page and name it relative to the page)
"#]]);
}

#[test]
fn links_with_words_are_not_told() {
    told(
        "[b](b.md) [`b`](b.md) [→](b.md) [1](b.md) [ ](b.md \"On\") <a href=\"b.md\">on</a> \
         <a href=\"b.md\" aria-label=\"On\"></a> <a id=\"x\"></a> <a href=\"b.md\"><b>on</b></a>\n\n\
         <a href=\"b.md\">\n\nOn\n\n</a>\n\n\
         <p><a href=\"b.md\"><span>on</span></a> <a href=\"b.md\">on</a></p>",
    )
    .exits(0)
    .says(str![""]);
}

#[test]
fn marks_are_printed_as_they_stand() {
    told(
        "Ask [samaritans][sam], or [them][].\n\n- [v](https://exa mple.org)\n- [f](the form.pdf)\n\n\
         ##No space\n\n> ###Nor here",
    )
    .exits(0)
    .says(str![[r#"
content/en/guides/a.md:5:5: warning[markdown-as-text]: this is printed as it stands: nothing defines where it leads (add a line `[sam]: address`, or write \[ if it is text)
content/en/guides/a.md:5:27: warning[markdown-as-text]: this is printed as it stands: nothing defines where it leads (add a line `[them]: address`, or write \[ if it is text)
content/en/guides/a.md:7:3: warning[markdown-as-text]: this is printed as it stands: an address has no spaces (write %20 for each space of the address, or \[ if it is text)
content/en/guides/a.md:8:3: warning[markdown-as-text]: this is printed as it stands: an address has no spaces (write %20 for each space of the address, or \[ if it is text)
content/en/guides/a.md:10:1: warning[markdown-as-text]: this is printed as it stands: a heading has a space behind its marks (put a space behind ##, or write \## if it is text)
content/en/guides/a.md:12:3: warning[markdown-as-text]: this is printed as it stands: a heading has a space behind its marks (put a space behind ###, or write \### if it is text)
"#]]);
}

#[test]
fn marks_that_are_text_or_code_are_not_told() {
    told(
        "[your name] and [1][2], \\[a][b], rows[i][j], [your name](in capitals), #Scot, \\##x\n\n\
         `[a][b]`\n\n    ##x [a][b]\n\n```\n##x [a](the form.pdf)\n```\n\n\
         [b][b] and [b][] and [b].\n\n## A heading\n\n[b]: b.md",
    )
    .exits(0)
    .says(str![""]);
}

#[test]
fn raw_html_is_left_out() {
    told(
        "<iframe src=\"https://one.example/film\">in</iframe>\n\n<video src=\"x.mp4\"></video>\n\n\
         <form><input name=q><button>x</button></form>\n\nDear <name>, <input type=text>\n\n\
         > <div>\n> <script>x()</script>\n> </div>\n\nA <svg><path d=\"x\"/></svg>.",
    )
    .exits(0)
    .says(str![[r#"
content/en/guides/a.md:5:1: warning[html-left-out]: `<iframe>` is left out of the page (link to it instead: pages load nothing from elsewhere and play nothing)
content/en/guides/a.md:7:1: warning[html-left-out]: `<video>` is left out of the page (link to it instead: pages load nothing from elsewhere and play nothing)
content/en/guides/a.md:9:1: warning[html-left-out]: `<form>` is left out of the page (link to the form instead: pages send nothing anywhere)
content/en/guides/a.md:11:6: warning[html-left-out]: `<name>` is left out of the page (write \< instead of < if it is to be read)
content/en/guides/a.md:11:14: warning[html-left-out]: `<input>` is left out of the page (link to the form instead: pages send nothing anywhere)
content/en/guides/a.md:13:3: warning[html-left-out]: `<script>` is left out of the page (delete it: how pages look and what they do is the theme's)
content/en/guides/a.md:17:3: warning[html-left-out]: `<svg>` is left out of the page (put the image beside the page, and show it: ![A map of …](map.svg))
"#]]);
}

#[test]
fn raw_html_is_left_out_behind_what_nothing_ends() {
    told("<select name=q>\n\nText <svg/> text.\n\n<iframe src=\"https://one.example/film\"></iframe>")
        .exits(0)
        .says(str![[r#"
content/en/guides/a.md:5:1: warning[html-left-out]: `<select>` is left out of the page (link to the form instead: pages send nothing anywhere)
content/en/guides/a.md:7:6: warning[html-left-out]: `<svg>` is left out of the page (put the image beside the page, and show it: ![A map of …](map.svg))
content/en/guides/a.md:9:1: warning[html-left-out]: `<iframe>` is left out of the page (link to it instead: pages load nothing from elsewhere and play nothing)
"#]]);
}

#[test]
fn raw_html_ends_within_a_tag() {
    told("Text.\n\n<div title=\"\n\nMore *text*.\n\n> <section class=\"a\n>\n> b\"\n\n- <!-- c")
        .exits(1)
        .says(str![[r#"
content/en/guides/a.md:7:1: error[html-not-ended]: this raw HTML ends within a tag, which would take in what follows it (end it with > before the empty line, and each value with its quotation mark; or write &lt; instead of < if it is to be read)
content/en/guides/a.md:11:3: error[html-not-ended]: this raw HTML ends within a tag, which would take in what follows it (end it with > before the empty line, and each value with its quotation mark; or write &lt; instead of < if it is to be read)
content/en/guides/a.md:15:3: error[html-not-ended]: this comment has no end, and would take in what follows it (end it with --> where it stands)
"#]]);
}

#[test]
fn a_link_says_nothing_that_is_heard() {
    told(
        "[&nbsp;](b.md)\n\n<p><a href=\"b.md\">&nbsp;&#8203;</a></p>\n\n\
         <a href=\"b.md\"><i title = \"\"></i></a>\n\n<a href=\"b.md\"><i title = \"To b\"></i></a> \
         <a href=\"b.md\">&rarr;</a>",
    )
    .exits(1)
    .says(str![[r#"
content/en/guides/a.md:5:1: error[link-without-text]: this link has no words (say in the link where it leads, or leave it out)
content/en/guides/a.md:7:4: error[link-without-text]: this link has no words (say in the link where it leads, or leave it out)
content/en/guides/a.md:9:1: error[link-without-text]: this link has no words (say in the link where it leads, or leave it out)
"#]]);
}

#[test]
fn the_number_of_a_message_is_told_without_its_words() {
    told(
        "[a](sms:85258&body=Hi) [b](sms:85258?body=Hi) <a href=\"sms:85258;?&body=Hi\">c</a> \
         [d](sms:&body=Hi) [e](sms:?body=Hi)",
    )
    .exits(1)
    .says(str![[r#"
content/en/guides/a.md:5:1: error[literal-phone]: the telephone number `85258` stands in the text (put it into content/data/facts.yaml or the channels of a service, and write :fact[name] or :service[name] here)
content/en/guides/a.md:5:24: error[literal-phone]: the telephone number `85258` stands in the text (put it into content/data/facts.yaml or the channels of a service, and write :fact[name] or :service[name] here)
content/en/guides/a.md:5:47: error[literal-phone]: the telephone number `85258` stands in the text (put it into content/data/facts.yaml or the channels of a service, and write :fact[name] or :service[name] here)
"#]]);
}

#[test]
fn raw_html_that_stays_is_not_told() {
    told(
        "<details open><summary>More</summary><p>x</p></details>\n\n<!-- <form> <iframe> -->\n\n\
         H<sub>2</sub>O <kbd>k</kbd> <BR> <center>x</center> <input type=\"checkbox\"> 1 < 2 > 1\n\n\
         `<iframe>` and \\<name> and <https://one.example/>\n\n```\n<form>\n```\n\n\
         <figure><img src=\"b.gif\" alt=\"\"></figure>",
    )
    .says(str!["content/en/guides/a.md:17:9: error[broken-image]: there is no image `b.gif` (put the file beside the page and name it relative to the page)"]);
}

#[test]
fn a_file_in_another_folder_is_named_from_the_page() {
    Site::bilingual()
        .file("content/en/g/a.md", "---\ntitle: A\n---\n\n[f](form.pdf)\n")
        .file("content/pl/g/a.md", "---\ntitle: A\n---\n\n[f](form.pdf) [f](fom.pdf)\n")
        .file("content/en/g/form.pdf", "%PDF-1.4")
        .run(&["check", "--date", DATE, "--format", "short"])
        .exits(1)
        .says(str![[r#"
content/pl/g/a.md:2:8: warning[translation-not-accepted]: nobody has said which version of the source this translates (if it is up to date: `pace translate accept g/a --lang pl`)
content/pl/g/a.md:5:1: error[broken-link]: there is no file `form.pdf` (did you mean `../../en/g/form.pdf`?)
content/pl/g/a.md:5:15: error[broken-link]: there is no file `fom.pdf` (did you mean `../../en/g/form.pdf`?)
"#]]);
}

#[test]
fn a_translation_is_never_that_of_nothing() {
    Site::bilingual()
        .file("content/en/_index.md", "---\ntitle: Home\n---\n")
        .file("content/pl/x.md", "---\ntitle: X\n---\n")
        .run(&["check", "--date", DATE, "--format", "short"])
        .exits(1)
        .says(str!["content/pl/x.md: error[translation-without-source]: there is no page in the source language that this translates (a translation has the same path as the page in the source language)"]);
}

#[test]
fn the_words_of_an_image_say_nothing() {
    told("![b.gif](b.gif) ![image](b.gif) ![.](b.gif) ![&#8203;](b.gif) <img src=\"b.gif\" alt=\"b.gif\">\n\n![A map](b.gif) ![Image of a bridge](b.gif) <img src=\"b.gif\" alt=\"\">")
        .exits(1)
        .says(str![[r#"
content/en/guides/a.md:5:1: error[broken-image]: there is no image `b.gif` (put the file beside the page and name it relative to the page)
content/en/guides/a.md:5:1: error[image-without-text]: the alternative text of this image is the name of a file (say in the square brackets what the image tells: ![A map of …](map.png))
content/en/guides/a.md:5:17: error[broken-image]: there is no image `b.gif` (put the file beside the page and name it relative to the page)
content/en/guides/a.md:5:17: error[image-without-text]: the alternative text of this image says nothing but that it is one (say in the square brackets what the image tells: ![A map of …](map.png))
content/en/guides/a.md:5:33: error[broken-image]: there is no image `b.gif` (put the file beside the page and name it relative to the page)
content/en/guides/a.md:5:33: error[image-without-text]: this image has no alternative text (say in the square brackets what the image tells: ![A map of …](map.png))
content/en/guides/a.md:5:45: error[broken-image]: there is no image `b.gif` (put the file beside the page and name it relative to the page)
content/en/guides/a.md:5:45: error[image-without-text]: this image has no alternative text (say in the square brackets what the image tells: ![A map of …](map.png))
content/en/guides/a.md:5:63: error[broken-image]: there is no image `b.gif` (put the file beside the page and name it relative to the page)
content/en/guides/a.md:5:63: error[image-without-text]: the alternative text of this image is the name of a file (say in `alt` what the image tells, or write alt="" if it only adorns)
content/en/guides/a.md:7:1: error[broken-image]: there is no image `b.gif` (put the file beside the page and name it relative to the page)
content/en/guides/a.md:7:17: error[broken-image]: there is no image `b.gif` (put the file beside the page and name it relative to the page)
content/en/guides/a.md:7:45: error[broken-image]: there is no image `b.gif` (put the file beside the page and name it relative to the page)
"#]]);
}

#[test]
fn fields_contradict_each_other_where_they_are_named() {
    let fields = "fields: [{name: who, label: Who}, {name: who, label: Who}, {name: is, label: Is, options: [a]}]";
    let page = format!(
        "---\ntitle: Who is it for?\nsummary: Say who it is for.\n{fields}\n---\n\n:field[who] :field[is]\n"
    );
    Site::small()
        .file("content/en/templates/a.md", page)
        .file(
            "content/en/events/b.md",
            "---\ntitle: \"Weekends: a talk\"\nstarts: 2026-12-02\nends: 2026-12-01\n---\n",
        )
        .run(&["check", "--date", DATE, "--format", "short"])
        .exits(1)
        .says(str![[r#"
content/en/events/b.md:4:1: error[contradictory-fields]: it ends on 2026-12-01, before it begins on 2026-12-02 (write the later day below `ends`, or leave it out)
content/en/templates/a.md:4:42: error[contradictory-fields]: two fields have the name `who` (give one of them another name, in the text as well)
content/en/templates/a.md:4:42: warning[unused-template-field]: the text does not use the field `who` (write :field[who] where it belongs, or take the field out)
content/en/templates/a.md:4:67: error[contradictory-fields]: the field `is` has `options` and is no choice (add `kind: choice`, or take the options out)
"#]]);
}

#[test]
fn titles_differ_in_what_nobody_sees() {
    Site::small()
        .file("content/en/a.md", "---\ntitle: \"Caf\\u00e9 help\"\n---\n")
        .file("content/en/b.md", "---\ntitle: \"Cafe\\u0301 help\"\n---\n")
        .file("content/en/c.md", "---\ntitle: Cafe help\n---\n")
        .run(&["check", "--date", DATE, "--format", "short"])
        .exits(0)
        .says(str!["content/en/b.md:2:1: warning[duplicate-title]: `Café help` is the title of content/en/a.md too (say in each title what is found on that page alone)"]);
}
