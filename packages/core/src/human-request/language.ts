/**
 * The words of one language, as one string: a line with its code (BCP 47) and word order, then a line per slot
 * with the slot's letter and its entries. `languages/index.ts` says how to write one.
 */
export type Language = string;

/**
 * 0 the verb comes before what it is about ("talk to a person") · 1 before or after ("mit einem Menschen sprechen")
 * · 2 always after ("insanla konuşmak").
 */
export type WordOrder = 0 | 1 | 2;

/** What a word does in a request for a person. */
export type Slot =
  | 'P' // a person one is handed to, whatever stands around: agent, human, operator
  | 'S' // a person only in such company: person, manager
  | 'V' // a person of some trade, only when talked with: nurse, lawyer
  | 'I' // somebody, anyone
  | 'D' // a department: billing, support team
  | 'B' // a bot
  | 'C' // to talk with
  | 'G' // what a person does for the visitor: help, answer, take over
  | 'J' // me, us
  | 'U' // if, unless, until
  | 'T' // to transfer, to connect
  | 'M' // to transfer me, to put me through
  | 'L' // to contact, to reach
  | 'W' // want, need, give me
  | 'E' // is there, available
  | 'R' // real, live
  | 'N' // not, without
  | 'K' // between a negation and the rest it says that only the way is missing: can, know how
  | 'H' // stop, hate, instead of
  | 'Q' // are you, am I talking to
  | 'Y' // yesterday, told me, feature: a story or a question about the product, unless somebody wants
  | 'A' // job, opening hours, no need to: another matter, wherever it stands beside the person
  | 'F' // please and the like: says nothing
  | 'X' // my, insurance …, … name: another person or another matter
  | ',' // but: begins a clause of its own
  | 'O'; // help!, call me, insults: an offer at most

/** One entry of the lexicon. */
export interface Entry {
  /** Index of the language. */
  readonly language: number;
  readonly slot: Slot;
  /** Whether endings may follow. */
  readonly open: boolean;
}
