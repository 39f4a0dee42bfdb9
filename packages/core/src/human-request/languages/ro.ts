import type { Language } from '../language.js';

/** Romanian. */
export const ro: Language = `ro0
Pom! uman! reprezentant consilier angajat
Spersoan sef* superior responsabil oameni coleg
Icineva
Dserviciu departament facturar relatii
Bmasin
Cvorbi! discut convers sa_vorbesc vorbesc_mai
Mconecta legatur conectati_ma conecteaza_ma transfera_ma ma_transf ma_conect
Lcontact legatura
Wvreau nevoie dati_mi da_mi as_vrea dor* prefer! as_dori imi_dai pot_avea
Kpot stiu cum!
Eexista este e!
Radevarat uman! viu
Nnu fara
Hgata urasc satul
Qesti sunteti vorbesc_cu
Fva_rog cu
Xmea imobili asigur cat* alt* drept ca!
Oajut* sunati suna_ma reclama inutil
Yieri am_vorbit`;
