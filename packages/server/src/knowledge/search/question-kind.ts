/** What sort of answer a question asks for. */
export type QuestionKind = 'how' | 'how_much' | 'who' | 'when' | 'where' | 'why' | 'what' | 'yes_no';

/** One of these at the start of the question, or anywhere in it; letters beside it make it another word. */
const opening = (words: string) => new RegExp(`^(?:and |en |und |et |y )?(?:${words})(?!\\p{L})`, 'u');
const anywhere = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');

/** The first pattern that holds counts; English, Dutch, German, French and Spanish. */
const KINDS: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'how_much',
    anywhere(
      'how (?:many|much|long|often|big|large|fast)|hoeveel|hoe (?:lang|vaak)|wie ?viele?|wie (?:lange|oft)|combien|cu[aá]nt[oa]s?',
    ),
  ],
  ['why', anywhere('why|waarom|warum|wieso|pourquoi|por qu[eé]')],
  [
    'who',
    opening(
      'who|whom|whose|wie (?:heeft|is|kan|krijgt|mag|zijn|was|betaalt|helpt)|wer|wem|wen|qui|qui[eé]n(?:es)?',
    ),
  ],
  ['when', opening('when|wanneer|wann|quand|cu[aá]ndo')],
  ['where', opening('where|waar|wo|woher|wohin|o[uù]|d[oó]nde')],
  ['how', new RegExp(`${anywhere('how|hoe|comment|c[oó]mo').source}|${opening('wie').source}`, 'u')],
  [
    'what',
    opening("what|which|wat|welke?|was|welche[rs]?|que|quel(?:le)?s?|qu'est-ce|qu[eé]|cu[aá]l(?:es)?"),
  ],
  [
    'yes_no',
    opening(
      'is|are|am|do|does|did|can|could|will|would|should|may|has|have|kan|kun|zijn|mag|heeft|hebben|kann|k[oö]nnen|ist|sind|gibt|darf|est-ce|peut|puis|puede|puedo|hay|es',
    ),
  ],
];

/** The kind of a question, or undefined when its words do not say. */
export function questionKind(question: string): QuestionKind | undefined {
  const text = question.toLowerCase().replace(/^[^\p{L}]+/u, '');
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Kinds whose questions often mean the same, as "can I …" and "how do I …" do. */
const CLOSE: readonly (readonly [QuestionKind, QuestionKind])[] = [
  ['how', 'yes_no'],
  ['how', 'where'],
  ['what', 'how'],
  ['what', 'how_much'],
  ['yes_no', 'how_much'],
];

/** How well two questions' kinds agree: 1 the same, −1 different, 0 close or not known. */
export function kindAgreement(a: QuestionKind | undefined, b: QuestionKind | undefined): number {
  if (a === undefined || b === undefined) return 0;
  if (a === b) return 1;
  return CLOSE.some(([x, y]) => (x === a && y === b) || (x === b && y === a)) ? 0 : -1;
}
