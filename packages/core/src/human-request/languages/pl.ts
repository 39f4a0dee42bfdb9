import type { Language } from '../language.js';

/** Polish. */
export const pl: Language = `pl1
Pczlowiek pracowni doradc przedstawiciel ludzi specjalist konsultan
Sosob kierownik moderator szef menedzer przelozon menadzer
Iktos kims kogos kimkol kogos_z
Dobslug dzial biur wsparci
Bmaszyn komputer bot* ai
Cporozmawia pogada rozmow czatowa gada* rozmawi
Mpolacz* przelacz przekier lacz przekaz_mnie zawolaj_kogos
Lkontakt skontaktow
Wchce! potrzeb prosze! poprosze daj* chcial wole! zadam zawolaj prosic! mozna_pros
Kwiem moge jak!
Eczy_jest czy_sa jest! dostepn
Rprawdziw zyw* ludzk
Nnie bez zadn nie_musi nie_trzeba
Hnienawi dosc przesta zamiast nie_lubi
Qczy_jestes jestes czy_rozmawiam rozmawiam_z
Fz ze prosic mnie tylko
Xmoj* swoj nieruchom ubezpiecz ilu ile praw jak_czl jako
Opomoc oddzwon zadzwon reklamacj beznadzie
Ywczoraj rozmawial`;
