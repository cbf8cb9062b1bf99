// The index of one language, as search-page asks it.

import { isMeant } from "./card.js";
import { Files } from "./files.js";
import { Analyser } from "./letters.js";
import { plan } from "./plan.js";
import { rank, settle } from "./rank.js";
import { Marker } from "./excerpt.js";

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
    return isMeant(this.root.crisis, this.analyser.forms(query)) ? this.root.crisis : null;
  }

  /** The same for the words of other languages, of which one has to be a word
      that no page has. */
  async crisisElsewhere(query, { slots }) {
    const unknown = slots.filter(({ light, isGuess, terms }) => !light && (isGuess || !terms.size)).flatMap(({ words }) => words);
    const card = unknown.length ? await this.files.crisisElsewhere() : null;
    return isMeant(card, this.analyser.forms(query), (form) => unknown.includes(form)) ? card : null;
  }

  /** The finder, if a query asks what there is to get. */
  finder(query) {
    return isMeant(this.root.finder, this.analyser.forms(query)) ? this.root.finder : null;
  }
}
