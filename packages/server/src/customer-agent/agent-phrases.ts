import { languageOf } from '../knowledge/language.js';

/** What the customer agent says in its own words rather than an article's. */
export interface AgentPhrases {
  /** It does not know. */
  readonly admit: string;
  /** It does not know, and may not bring in a person. */
  readonly decline: string;
  readonly greeting: string;
  readonly thanks: string;
  readonly goodbye: string;
  readonly wellBeing: string;
  /** `{name}` is the agent's. */
  readonly identity: string;
  /** Before a list of subjects; `{name}` is the agent's. */
  readonly subjects: string;
  readonly acknowledge: string;
}

const PHRASES = {
  en: {
    admit: "I'm sorry, I can't find an answer to that.",
    decline:
      "I can't bring a person into this chat, but I'm happy to go on helping. Ask me in other words, or ask something else.",
    greeting: 'Hello! What would you like to know?',
    thanks: "You're welcome! Is there anything else you would like to know?",
    goodbye: 'Goodbye, and thank you for your visit!',
    wellBeing: "I'm doing well, thank you! What would you like to know?",
    identity:
      "I'm {name}, an automated assistant. I look for answers in our articles, and say so when I find none.",
    subjects: 'I answer questions from our articles, for example about:',
    acknowledge: 'All right. Let me know if you have another question.',
  },
  nl: {
    admit: 'Het spijt me, daar kan ik geen antwoord op vinden.',
    decline:
      'Ik kan geen medewerker bij dit gesprek halen, maar ik help je graag verder. Stel je vraag in andere woorden, of vraag iets anders.',
    greeting: 'Hallo! Wat wil je graag weten?',
    thanks: 'Graag gedaan! Kan ik je nog ergens anders mee helpen?',
    goodbye: 'Tot ziens, en bedankt voor je bezoek!',
    wellBeing: 'Met mij gaat het goed, dank je! Wat wil je graag weten?',
    identity:
      'Ik ben {name}, een automatische assistent. Ik zoek antwoorden in onze artikelen, en zeg het als ik niets vind.',
    subjects: 'Ik beantwoord vragen uit onze artikelen, bijvoorbeeld over:',
    acknowledge: 'Prima. Laat het me weten als je nog een vraag hebt.',
  },
  de: {
    admit: 'Es tut mir leid, darauf finde ich keine Antwort.',
    decline:
      'Ich kann niemanden in diesen Chat holen, helfe aber gern weiter. Fragen Sie mit anderen Worten oder etwas anderes.',
    greeting: 'Hallo! Was möchten Sie wissen?',
    thanks: 'Gern geschehen! Möchten Sie noch etwas wissen?',
    goodbye: 'Auf Wiedersehen, und danke für Ihren Besuch!',
    wellBeing: 'Mir geht es gut, danke! Was möchten Sie wissen?',
    identity:
      'Ich bin {name}, ein automatischer Assistent. Ich suche Antworten in unseren Artikeln und sage es, wenn ich keine finde.',
    subjects: 'Ich beantworte Fragen aus unseren Artikeln, zum Beispiel zu:',
    acknowledge: 'Alles klar. Melden Sie sich, wenn Sie noch eine Frage haben.',
  },
  fr: {
    admit: 'Désolé, je ne trouve pas de réponse à cette question.',
    decline:
      'Je ne peux pas faire venir une personne dans cette conversation, mais je continue volontiers à vous aider. Posez la question autrement, ou posez-en une autre.',
    greeting: 'Bonjour ! Que souhaitez-vous savoir ?',
    thanks: 'Avec plaisir ! Souhaitez-vous savoir autre chose ?',
    goodbye: 'Au revoir, et merci de votre visite !',
    wellBeing: 'Je vais bien, merci ! Que souhaitez-vous savoir ?',
    identity:
      'Je suis {name}, un assistant automatique. Je cherche les réponses dans nos articles, et je le dis quand je n’en trouve pas.',
    subjects: 'Je réponds aux questions à partir de nos articles, par exemple sur :',
    acknowledge: 'D’accord. Dites-moi si vous avez une autre question.',
  },
  es: {
    admit: 'Lo siento, no encuentro una respuesta a eso.',
    decline:
      'No puedo traer a una persona a este chat, pero sigo ayudándole con gusto. Pregunte con otras palabras, o pregunte otra cosa.',
    greeting: '¡Hola! ¿Qué le gustaría saber?',
    thanks: '¡De nada! ¿Le gustaría saber algo más?',
    goodbye: '¡Hasta luego, y gracias por su visita!',
    wellBeing: '¡Estoy bien, gracias! ¿Qué le gustaría saber?',
    identity:
      'Soy {name}, un asistente automático. Busco respuestas en nuestros artículos, y lo digo cuando no encuentro ninguna.',
    subjects: 'Respondo preguntas a partir de nuestros artículos, por ejemplo sobre:',
    acknowledge: 'De acuerdo. Avíseme si tiene otra pregunta.',
  },
} as const satisfies Record<string, AgentPhrases>;

export type PhraseLanguage = keyof typeof PHRASES;

/** Narrows a locale to a language that the agent has phrases in. */
export function phraseLanguage(locale: string | null | undefined): PhraseLanguage | undefined {
  const language = languageOf(locale ?? '');
  return Object.hasOwn(PHRASES, language) ? (language as PhraseLanguage) : undefined;
}

/** The agent's phrases for a locale; English for a language that it has none in. */
export function agentPhrases(locale: string | null | undefined): AgentPhrases {
  return PHRASES[phraseLanguage(locale) ?? 'en'];
}
