/** Somebody from our side, as answers name them. */
const WHO: Readonly<Record<string, string>> = {
  en: 'human|(?:real |live )?person|agent|colleague|team|representative|specialist|someone|somebody|support|operator|advisor|expert',
  nl: 'mens|persoon|medewerker|collega|team|iemand|specialist|klantenservice',
  de: 'mensch\\w*|person|mitarbeiter\\w*|kolleg\\w*|team|jemand\\w*|spezialist\\w*|support|kundendienst',
  fr: "humain|personne|agent|collègue|équipe|quelqu[’']un|conseiller\\w*|spécialiste|service",
  es: 'humano|persona|agente|colega|compañer\\w+|equipo|alguien|especialista|asesor\\w*|soporte',
  it: 'persona|operator\\w+|collega|team|qualcuno|specialista|assistenza',
  pt: 'humano|pessoa|agente|atendente|colega|equipe|equipa|alguém|especialista|suporte',
};

/** What is said of them: that the visitor is being brought to them, now or soon. */
const PROMISE: Readonly<Record<string, string>> = {
  en: "(?:i(?:['’]ll| will|['’]m| am|['’]ve| have)|let me|we(?:['’]ll| will)|you(?:['’]ll| will) be|please (?:wait|hold)[^.!?]{0,30}\\bi)\\b[^.!?]{0,40}\\b(?:connect\\w*|transfer\\w*|hand\\w*|put\\w* you through|pass\\w*|bring\\w* in|escalat\\w+|forward\\w*|redirect\\w*|get)\\b",
  nl: '\\b(?:ik|we|wij)\\b[^.!?]{0,20}\\b(?:verbind|schakel|draag|zet|breng|verwijs|stuur|ga)\\b[^.!?]{0,20}\\b(?:u|je|jou|dit|gesprek)\\b',
  de: '\\b(?:ich|wir)\\b[^.!?]{0,20}\\b(?:verbinde|verbinden|leite|übergebe|übergeben|hole|reiche|werde|stelle)\\b',
  fr: '\\b(?:je|nous)\\b[^.!?]{0,10}\\b(?:vous )?(?:mets en relation|mets en contact|transfère|transférer|passe|connecte|redirige|vais vous (?:mettre|transférer|passer|rediriger))',
  es: '(?:\\b(?:le|te|lo|la) (?:conecto|transfiero|paso|pongo|comunico|derivo)|\\bvoy a (?:conectar|transferir|pasar|poner|comunicar|derivar)\\w*)',
  it: '(?:\\b(?:ti|la|vi) (?:metto in contatto|trasferisco|passo|collego)|\\bsto (?:trasferendo|passando)\\w*)',
  pt: '(?:\\b(?:vou|estou a|estou) (?:te |lhe |o |a )?(?:conectar|transferir|passar|encaminhar|conectando|transferindo)\\w*)',
};

/** A sentence that says that it cannot, or what would happen if, promises nothing. */
const NO_PROMISE =
  /\b(?:can(?:['’]t|not)|unable|not able|could not|couldn['’]t|would you like|do you want|shall i|should i|if you|want me to|won['’]t|don['’]t|kan (?:je|u)?\s?(?:niet|geen)|kan geen|wilt u|wil je|zal ik|kann (?:Sie |dich )?(?:nicht|niemand\w*)|möchten sie|möchtest du|soll ich|ne (?:peux|puis)|voulez-vous|souhaitez-vous|si vous|no puedo|quiere|quieres|si desea|non posso|vuoi|vuole|não posso|gostaria|quer que)\b|\?\s*$/iu;

const PROMISES = Object.keys(PROMISE).map(
  (language) =>
    new RegExp(`${PROMISE[language]}[^.!?]{0,80}(?<![\\p{L}])(?:${WHO[language]})(?![\\p{L}])`, 'iu'),
);
/** Said without saying to whom. */
const BARE =
  /\b(?:transferring you|connecting you|handing you over|putting you through|ik verbind (?:je|u) (?:nu )?door|ich verbinde sie|je vous transfère|le transfiero|la trasferisco|vou transferi-lo)\b/iu;

/**
 * Whether an answer tells the visitor that they are being handed to a person. Whoever says so has to do it: such an
 * answer is not shown, and the handoff is asked for instead (peers, complaint 1).
 */
export function promisesTransfer(text: string): boolean {
  return text
    .split(/(?<=[.!?。！？])\s+|\n+/u)
    .some(
      (sentence) =>
        !NO_PROMISE.test(sentence) &&
        (BARE.test(sentence) || PROMISES.some((promise) => promise.test(sentence))),
    );
}
