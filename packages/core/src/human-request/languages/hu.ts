import type { Language } from '../language.js';

/** Hungarian. */
export const hu: Language = `hu1
Pugyintez ember! emberr embert emberhez munkatar kepvisel ugyfelszolgalatos tanacsad kolleg elo_ember
Sszemely fonok vezeto felettes alkalmazott
Ivalaki
Dugyfelszol osztaly szamlaz penzugy
Bgep* bottal botot bot
Cbeszelni beszelhet beszelget csevegn beszelne
Mkapcsol* atkapcsol atiranyit
Leler* kapcsolatb erhet
Wszeretn akarok kerek szukseg adj* inkabb hivj*
Ktudok hogyan tudna
Eelerheto van!
Rvalodi igazi elo*
Nnem* nincs nelkul
Heleg* utal* helyett
Qvagy beszelek
Fegy a az kerem
Xmasik hany* mennyi ingatlan biztosit jogok fonokom mint
Osegit hivjanak visszahiv panasz hasznalhatat
Ytegnap beszeltem mondta`;
