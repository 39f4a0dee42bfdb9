import type { AgentPhrases, PhraseLanguage } from './agent-phrases.js';

type SmallTalkKind = Exclude<keyof AgentPhrases, 'admit' | 'decline'>;

/** A message that asks nothing of the articles, and the language it is in. */
export interface SmallTalk {
  readonly kind: SmallTalkKind;
  /** Undefined when several languages say it so, as with "hi" or "ok". */
  readonly language: PhraseLanguage | undefined;
}

/** Whole messages, as said in each language; `…` stands for words that may follow and change nothing. */
const SAYINGS: Readonly<Record<PhraseLanguage, Readonly<Partial<Record<SmallTalkKind, string>>>>> = {
  en: {
    greeting:
      'hi|hi there|hello|hello there|hey|hey there|hiya|howdy|greetings|good morning|good afternoon|good evening|good day|yo',
    thanks:
      'thanks|thank you|thank you very much|thanks a lot|many thanks|thx|ty|cheers|thank you so much|thanks so much|much appreciated|that helps|that helped|great thanks|ok thanks|perfect thanks|that answers my question',
    goodbye: 'bye|bye bye|goodbye|good bye|see you|see you later|have a nice day|have a good day|good night',
    wellBeing: 'how are you|how are you doing|how are you today|how is it going|hows it going|whats up',
    identity:
      'who are you|what are you|what is your name|whats your name|are you a bot|are you a robot|are you human|are you a human|are you a person|are you real|are you a real person|are you an ai|are you ai|is this a bot|am i talking to a bot|am i talking to a robot',
    subjects:
      'what can you do|what can you help with|what can you help me with|how can you help|how can you help me|what can i ask|what can i ask you|what do you know|help|help me|what do you do|can you help|can you help me|i have a question|i need help|can i ask a question|can i ask you something',
    acknowledge:
      'ok|okay|great|perfect|cool|nice|got it|i see|understood|alright|all right|good|fine|super|awesome|no thats all|thats all|no thanks|no thank you',
  },
  nl: {
    greeting:
      'hoi|hallo|hallo daar|hey|dag|goedemorgen|goedemiddag|goedenavond|goedendag|goeiemorgen|goede morgen|goede middag',
    thanks:
      'bedankt|dank je|dank je wel|dankjewel|dank u|dank u wel|dankuwel|thanks|hartelijk dank|heel erg bedankt|top bedankt|oke bedankt|ok bedankt',
    goodbye: 'doei|tot ziens|dag hoor|fijne dag|fijne dag nog|tot later',
    wellBeing: 'hoe gaat het|hoe gaat het met je|hoe is het|alles goed|hoe gaat het met u',
    identity:
      'wie ben je|wie ben jij|wat ben je|hoe heet je|ben je een robot|ben je een bot|ben je een mens|ben je echt|bent u een robot|bent u een mens|ben jij een mens|ben jij een robot|praat ik met een robot',
    subjects:
      'wat kan je|wat kun je|waarmee kun je helpen|waar kun je mee helpen|kun je me helpen|kan je me helpen|help|hulp|ik heb een vraag|kunt u mij helpen|wat kan ik vragen|wat weet je',
    acknowledge: 'ok|oke|oké|prima|goed|top|super|begrepen|duidelijk|nee dank je|nee bedankt|dat was alles',
  },
  de: {
    greeting: 'hallo|hi|hey|guten tag|guten morgen|guten abend|moin|servus|grüß gott|grüezi',
    thanks:
      'danke|danke schön|dankeschön|vielen dank|herzlichen dank|danke sehr|besten dank|ok danke|super danke|tausend dank',
    goodbye: 'tschüss|tschüs|auf wiedersehen|bis später|bis bald|schönen tag|schönen tag noch|ciao',
    wellBeing: 'wie geht es dir|wie gehts|wie geht es ihnen|wie geht es',
    identity:
      'wer bist du|wer sind sie|was bist du|wie heißt du|bist du ein bot|bist du ein roboter|bist du ein mensch|sind sie ein mensch|sind sie ein bot|spreche ich mit einem bot|bist du echt',
    subjects:
      'was kannst du|was können sie|womit kannst du helfen|womit können sie helfen|wobei kannst du helfen|kannst du mir helfen|können sie mir helfen|hilfe|ich habe eine frage|was kann ich fragen',
    acknowledge: 'ok|okay|gut|super|prima|alles klar|verstanden|nein danke|das war alles|perfekt',
  },
  fr: {
    greeting: 'bonjour|salut|bonsoir|coucou|bonne journée à vous|hello',
    thanks: 'merci|merci beaucoup|merci bien|mille mercis|un grand merci|ok merci|parfait merci|super merci',
    goodbye: 'au revoir|à bientôt|bonne journée|bonne soirée|à plus|à plus tard|ciao',
    wellBeing: 'ça va|comment ça va|comment allez vous|comment vas tu|vous allez bien',
    identity:
      'qui êtes vous|qui es tu|comment vous appelez vous|comment tu t appelles|êtes vous un robot|es tu un robot|êtes vous humain|es tu humain|êtes vous une vraie personne|es tu un bot|je parle à un robot',
    subjects:
      'que pouvez vous faire|que peux tu faire|pouvez vous m aider|peux tu m aider|aide|aidez moi|j ai une question|comment pouvez vous m aider|que puis je demander',
    acknowledge: 'ok|d accord|parfait|super|très bien|compris|non merci|c est tout|bien',
  },
  es: {
    greeting: 'hola|buenos días|buenas tardes|buenas noches|buenas|buen día|hola buenas',
    thanks:
      'gracias|muchas gracias|mil gracias|ok gracias|perfecto gracias|vale gracias|muy amable|gracias por todo',
    goodbye: 'adiós|hasta luego|hasta pronto|chao|nos vemos|que tenga un buen día|hasta la vista',
    wellBeing: 'cómo estás|cómo está|qué tal|cómo te va|cómo va',
    identity:
      'quién eres|quién es usted|cómo te llamas|eres un robot|eres un bot|eres humano|eres una persona|eres real|es usted un robot|es usted una persona|hablo con un robot',
    subjects:
      'qué puedes hacer|en qué puedes ayudar|en qué puedes ayudarme|me puedes ayudar|puedes ayudarme|ayuda|tengo una pregunta|qué puedo preguntar|puede ayudarme|me ayudas',
    acknowledge: 'ok|vale|de acuerdo|perfecto|genial|entendido|bien|muy bien|no gracias|eso es todo',
  },
};

/** Folds what people leave out when they type: case, accents, apostrophes, punctuation, emoji, repeated letters. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/(?<=\p{L})['’](?=s\b)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .trim();
}

const BY_TEXT = new Map<string, SmallTalk>();
for (const [language, kinds] of Object.entries(SAYINGS) as [
  PhraseLanguage,
  Record<SmallTalkKind, string>,
][]) {
  for (const [kind, sayings] of Object.entries(kinds) as [SmallTalkKind, string][]) {
    for (const saying of sayings.split('|').map(fold)) {
      const known = BY_TEXT.get(saying);
      BY_TEXT.set(saying, { kind: known?.kind ?? kind, language: known ? undefined : language });
    }
  }
}

/** Openings that may stand before a question without being part of it, longest first. */
const OPENINGS = [...BY_TEXT]
  .filter(([, { kind }]) => kind === 'greeting' || kind === 'thanks' || kind === 'acknowledge')
  .map(([saying]) => saying)
  .sort((a, b) => b.length - a.length);

/**
 * Recognises a message that is nothing but small talk: a greeting, thanks, goodbye, "who are you?", "what can you do?"
 * in English, Dutch, German, French or Spanish. Null for everything else, "hello, how do I …?" included.
 */
export function smallTalk(text: string): SmallTalk | null {
  let rest = fold(text);
  let last: SmallTalk | null = null;
  // "Hi! How are you?" is two sayings; the last one is what is answered.
  while (rest !== '') {
    const whole = BY_TEXT.get(rest);
    if (whole) return whole;
    const opening = OPENINGS.find((saying) => rest.startsWith(`${saying} `));
    if (!opening) return null;
    last = BY_TEXT.get(opening) ?? last;
    rest = rest.slice(opening.length + 1);
  }
  return last;
}
