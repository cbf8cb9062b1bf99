// The index of one language, as search-page asks it.

import { Files } from "./files.js";
import { Analyser, letters } from "./letters.js";
import { distance } from "./near.js";
import { plan } from "./plan.js";
import { rank, settle } from "./rank.js";
import { Marker } from "./excerpt.js";

/** How many letters a word of a card has before one of them may be wrong. */
const LONG = 7;

export class Index {
  /** Opens an index. `read` gives the bytes of a file by its name. */
  static async open(read) {
    return new Index(await Files.open(read));
  }

  constructor(files) {
    this.files = files;
    this.root = files.root;
    this.analyser = new Analyser(files.root);
  }

  plan(query) {
    return plan(query, this.analyser, this.files);
  }

  /** All hits of a plan on a day, before any text is read. */
  rank(plan, date) {
    return rank(plan, date, this.files);
  }

  /** The same hits once the texts of the first were read. */
  settle(hits, plan) {
    return settle(hits, plan, this.analyser, this.files);
  }

  page(number) {
    return this.files.page(number);
  }

  marker(plan) {
    return new Marker(this.analyser, plan);
  }

  /** A query in the source language; as it is where none of its words is known. */
  async inSource(query) {
    return (await this.files.inSource(this.analyser.forms(query))) || query;
  }

  /** The page of urgent help, if a query has words of a crisis. */
  crisis(query) {
    return this.meant(this.root.crisis, query);
  }

  /** The finder, if a query asks what there is to get. */
  finder(query) {
    return this.meant(this.root.finder, query);
  }

  meant(card, query) {
    const forms = this.analyser.forms(query), text = ` ${forms.join(" ")} `;
    const isMeant = card?.words.some((phrase) => {
      const long = letters(phrase).length >= LONG && !phrase.includes(" ");
      return text.includes(` ${phrase} `) || (long && forms.some((form) => distance(form, phrase) === 1));
    });
    return isMeant ? card : null;
  }
}
