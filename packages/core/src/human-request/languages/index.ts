/**
 * The languages in which Baton notices that somebody asks for a person.
 *
 * To add one:
 *
 * 1. Write `cases/<code>.ts` first: 20 requests, 10 messages that only mention people and 4 vague ones, as visitors
 *    of that language really write. Add others to `scripts/eval/human-request-cases.tsv`, and leave those alone.
 * 2. Write `<code>.ts`. The first line is the code and the word order: 0 when the verb comes before what it is about
 *    ("talk to a person"), 1 when it may come after ("mit einem Menschen sprechen"), 2 when it always does
 *    ("insanla konuşmak"). Then one line per slot: its letter (`../language.ts` says what each means), its entries.
 *    - Entries are folded as messages are: lower case, no accents; the test of this folder says which are not.
 *    - From four letters on, endings may follow: `konsult` finds "konsultanta". `word!` takes none, `op*` takes them
 *      though short. `a_b` is two words in a row. Where words are written without spaces, everything is found inside.
 *    - The longest entry wins, so a phrase overrules its words: `vorbesc_cu` (Q, "am I talking to") beside
 *      `sa_vorbesc` (C, "to talk"). That is how questions about the bot and fixed phrases are kept apart.
 *    - `~berater` is found at the end of a compound ("Bankberater") where nothing else is known of the word.
 *    - No entry may swallow another one that decides: "have to speak" as W would hide the C that it ends in.
 *    - People who are surely ours go to P (agent, one of you), bosses and "person" to S, trades to V (nurse): the surer
 *      the person, the less must be said to ask for them (`../person.ts`).
 *    - What refuses is as much worth as what asks: X (my, insurance …), Y (told, already, plan), A (job), Q (are you).
 *    - Common little words go to F: they say which language a message is in.
 *    - Words of up to three letters need no entry to be passed over; words in `shared.ts` need none at all.
 *    - Leave past tenses out of C: who spoke yesterday does not ask now.
 * 3. Export it below, and run `npx vitest run --project core packages/core/src/human-request` and
 *    `node scripts/eval/human-request.mjs`.
 *
 * Keep each entry short and each list to what visitors write often: every language is paid for in bytes.
 */
export { ar } from './ar.js';
export { cs } from './cs.js';
export { da } from './da.js';
export { de } from './de.js';
export { el } from './el.js';
export { en } from './en.js';
export { es } from './es.js';
export { fi } from './fi.js';
export { fr } from './fr.js';
export { he } from './he.js';
export { hi } from './hi.js';
export { hu } from './hu.js';
export { id } from './id.js';
export { it } from './it.js';
export { ja } from './ja.js';
export { ko } from './ko.js';
export { nl } from './nl.js';
export { no } from './no.js';
export { pl } from './pl.js';
export { pt } from './pt.js';
export { ro } from './ro.js';
export { ru } from './ru.js';
export { sv } from './sv.js';
export { th } from './th.js';
export { tr } from './tr.js';
export { uk } from './uk.js';
export { vi } from './vi.js';
export { zh } from './zh.js';
