/**
 * How the words of one language are inflected.
 *
 * `forms` is a list of paradigms parted by `;`. A paradigm lists endings that go on one and the same stem:
 *
 *     [*] [length] [?prefixes | !prefixes] citation endings > other endings [&group]
 *
 * A trigger's word must end in a citation ending (those before `>`; all when there is no `>`), a visitor's word in
 * any of them; the two are forms of one word when a paradigm gives both the same stem.
 * - `-` is the empty ending; letters are folded, so accents are written for the reader only.
 * - A number is the stem's least length (default 3): `2 - s`. What the stem must end in is written with the endings:
 *   `y ies ied ying`.
 * - `*`: only for words of a phrase of several, where adjectives stand in other forms than dictionaries list.
 * - `ge~t`: the ending `t` on a word that begins with `ge`. `?nie,ne`: the visitor's word may begin with one of
 *   these; `!di,me`: so may the trigger's.
 * - `1: n ssa sta` names a group of endings (a digit); `ukse+1` adds each of them, `+1+2` chains, `&1` adds group 1
 *   to every ending of the paradigm.
 * - `= give gave given`: a trigger's word that ends in one of these also has the others, `=> ind ound`: one that ends
 *   in the first; `=: - e en` are the endings that such forms may take. `.> inde and undet` and `.: - s` are the same
 *   for forms that take fewer.
 * - `+: - s es`: the language writes closed compounds, with these letters between their parts.
 */
export interface LanguageRules {
  readonly forms: string;
  /**
   * Changes inside the stem, each tried in turn on every stem of a trigger's word: [what, becomes]. A pattern that
   * begins with `^` sees the whole stem, up to six letters when it also ends in `$`, and before it a prefix that was cut
   * off and `~`; others see the last four letters only.
   */
  readonly alternations?: readonly (readonly [RegExp, string])[];
  /** Prefixes that leave the verb in a main clause. */
  readonly separable?: readonly string[];
  /** The word between such a prefix and the infinitive. */
  readonly infinitive?: string;
  /** Prefixes that stand behind the verb in questions and negations: "kikapcsol" → "kapcsol ki". */
  readonly follows?: readonly string[];
  /** Verbs that stand between such a prefix and the infinitive, in their forms: "ki akarom kapcsolni". */
  readonly leanedOn?: readonly string[];
  /** Words that make one verb with the verb before them, and that participles begin with: "säga upp", "uppsagt". */
  readonly particles?: readonly string[];
  /** Words that often stand between such a verb and its particle. */
  readonly beforeParticle?: readonly string[];
  /** Letters that only some of the languages of its script have, as they are written; absent: it is the only one. */
  readonly letters?: string;
  /** True for a language whose words others borrow with their endings; its rules count in every message. */
  readonly lent?: boolean;
  /** The commonest words of the language, parted by spaces: they tell what language a message is in. */
  readonly common?: string;
}
