import type { Language } from '../language.js';

/** Words that most languages share; loaded beside every other language. */
export const shared: Language = `xx0
Pagent operator human represen consultant humna hunan agnet
Ssupervisor person! manager assistant
Dsupport
Bbot bots robot chatbot
Cchat
Ttransfer connect
Rreal
Fplease pls ok
Ohelp!`;
