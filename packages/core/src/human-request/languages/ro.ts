import type { Language } from '../language.js';

/** Romanian. */
export const ro: Language = `ro0
Pom! uman! reprezentant consilier angajat asistenta_uman ajutor_uman specialist
Spersoan sef* superior responsabil oameni coleg tehnician
Icineva
Dserviciu departament facturar relatii
Bmasin
Cvorbi! discut convers sa_vorbesc vorbesc_mai vorbesc_si sa_vorbim
Mconecta legatur conectati_ma conecteaza_ma transfera_ma ma_transf ma_conect redirection transferati_ma
Lcontact
Wvreau nevoie dati_mi da_mi as_vrea dor* prefer! as_dori imi_dai pot_avea chemati cheama
Kpot stiu cum!
Eexista este acolo disponib vreun
Radevarat uman! viu
Nnu fara
Hgata urasc satul
Qesti sunteti vorbesc_cu
Fva_rog cu te_rog
Xmea imobili asigur cat* alt* drept ca!
Oajut* sunati suna_ma reclama inutil
Yieri am_vorbit`;
