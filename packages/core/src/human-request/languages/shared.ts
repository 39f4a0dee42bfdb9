import type { Language } from '../language.js';

/** Words that most languages share; loaded beside every other language. */
export const shared: Language = `xx0
Pagent operator human represen consultant humna hunan agnet agnt
Ssupervisor person! manager assistant staff!
Dsupport sales helpdesk customer_s customer_care
Bbot bots robot chatbot chatgpt
Cchat talk! livechat live_chat
Ttransfer connect
Rreal live!
Fplease pls ok
Ohelp!
Eonline`;
