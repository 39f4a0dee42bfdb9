import type { Language } from '../language.js';

/** Romanian. */
export const ro: Language = `ro0
Pom! uman! reprezentant consilier angajat asistenta_uman ajutor_uman specialist fiinta_uman sunt_oameni operatoar
Spersoan sef* superior responsabil oameni coleg tehnician director
Icineva altcineva
Dserviciu departament facturar relatii recepti vanzari
Bmasin
Cvorbi! discut convers vorbesc_mai vorbesc_si sa_vorbim poate_raspunde mi_raspunda sa_raspunda vorbesc! sa_vorbesc vorbeasc vb!
Mconecta legatur conectati_ma conecteaza_ma transfera_ma ma_transf ma_conect redirection transferati_ma fiu_preluat escalad indruma
Lcontact
Wvreau nevoie dati_mi da_mi as_vrea dor* prefer! as_dori imi_dai pot_avea chemati cheama sa_am
Kpot stiu cum! poate puteti
Eexista este acolo disponib vreun
Radevarat uman! viu
Nnu fara n_am
Hgata urasc satul
Qesti sunteti vorbesc_cu
Fva_rog cu te_rog aici buna alo salut un si sa
Xmea imobili asigur alt* drept ca! cati! cate!
Oajut* sunati suna_ma reclama inutil
Yieri am_vorbit
Apostul! angajari sa_aplic
,dar!`;
