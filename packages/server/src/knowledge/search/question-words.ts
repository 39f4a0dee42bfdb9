/** A word of a question with its part in the search. */
export interface QuestionWord {
  readonly text: string;
  /** 1 for words that carry the question, less for words that most questions have. */
  readonly weight: number;
}

const WORD = /[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*/gu;
/** A question longer than this is cut: what matters stands near its start (product choice). */
const MAX_WORDS = 60;
const LIGHT_WEIGHT = 0.35;

const words = (text: string) => new Set(text.split(/\s+/));

/** Politeness, question phrases and contractions: they say that something is asked, never what. */
const FILLERS = words(`
  am anybody anyone anything bit can cannot could couldn did didn do does doesn don exactly actually guys hello hey hi how however
  i im is isn it just kind know kindly let like ll lot maybe me might much must my need needed needs now ok okay one please
  possible possibly quick question really re say shall should shouldn somehow something sort tell thank thanks thing things
  us ve very wan want wanted wanting wants was wasn way ways were what when where whether which who why will wonder
  wondering won would wouldn explain there there's then else ever even actual able idea guess suppose curious
  alstublieft alsjeblieft bedankt dank eigenlijk graag hallo hoe hoi iets ik kan kun kunnen kunt mag mij mijn moet nodig
  vertel waar waarom wanneer wat welke weten wie wil willen zou zouden zeggen
  bitte danke eigentlich gern gerne hallo ich kann können könnte könnten mein meine meinen mich mir möchte muss müssen sagen
  sagt wann warum was welche welchen welcher welches wer weshalb wie will wissen wo wollen würde
  aimerais bonjour combien comment dire est-ce faut faudrait je merci mes mon moi ma peut peux plaît pourquoi pourrais
  pouvez puis-je puis quand quel quelle quelles quels qui quoi savoir souhaite svp veut veux voudrais
  cómo cuál cuales cuáles cuando cuándo decir debo donde dónde favor gracias hola me mi mis necesito por porque puede puedo
  pueden que qué quien quién quiere quiero quisiera saber
`);

/** Verbs and nouns that nearly every question about anything uses. */
const LIGHT = words(`
  about again allow all always another around ask asking back become best better both bring by call called come different
  doing done each every everything everyone few find first for fully get gets getting give given gives giving go goes going gone good got
  happen happened happening happens have having help here into keep keeps last long look looking made make makes making many mean
  means more most needing new never next nothing off often old only other our own part place put right same see seeing set
  sets setting show still stuff such support supported take taken takes takes taking their them they time times to try trying
  turn under up use used user's uses using via well while with without work working works yet you your yourself today
  anders beste doen doet eerste gaan gaat geven gebruik gebruiken goed hebben heeft houden komen komt krijg krijgen maak maken
  meer mogelijk nieuw nieuwe onze vinden volgende werken werkt worden wordt zetten zien jullie
  beste dafür damit eigene eigenen erste finden funktioniert geben geht gehen gibt gut haben hat kommen kommt machen macht mehr neu
  neue neuen nutzen passiert sehen setzen tun unser unsere verwenden wird werden
  avoir aller autre autres avec bien bon faire fait fonctionne marche mettre nos notre nouveau nouvelle passe plus prendre propre trouver
  utiliser voir votre
  bien buen encontrar funciona hace hacer hay más mejor nuestro nuestra nueva nuevo otro otra pasa poner propio tener tiene usar
  ver
`);

/** Verbs of two words that other words stand for better than their parts do. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:log|sign)(?:ging|ned|ged|s)? (?:in|on)\b/g, 'login'],
  [/\b(?:log|sign)(?:ging|ned|ged|s)? (?:out|off)\b/g, 'logout'],
  [/\b(?:turn|switch)(?:ing|ed)? (?:(it|this|that) )?off\b/g, 'disable'],
  [/\b(?:turn|switch)(?:ing|ed)? (?:(it|this|that) )?(?:back )?on\b/g, 'enable'],
  [/\bset(?:ting)? up\b/g, 'setup'],
  [/\bback(?:ing)? up\b/g, 'backup'],
  [/\bhand(?:ed|ing)? (?:off|over)\b/g, 'handoff'],
  [/\bget(?:ting)? rid of\b/g, 'remove'],
  [/\bno one\b/g, 'nobody'],
];

/**
 * The words of a question that are worth searching for, in order and each once; politeness and question words (in
 * English, Dutch, German, French and Spanish) are left out.
 */
export function questionWords(question: string): QuestionWord[] {
  const text = question.normalize('NFKC').toLowerCase();
  const found =
    PHRASES.reduce((changed, [phrase, word]) => changed.replace(phrase, word), text).match(WORD) ?? [];
  return [...new Set(found)]
    .filter((text) => !FILLERS.has(text) && !/^[a-z]$/.test(text))
    .slice(0, MAX_WORDS)
    .map((text) => ({ text, weight: LIGHT.has(text) ? LIGHT_WEIGHT : 1 }));
}
