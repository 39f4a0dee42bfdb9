import type { Language } from '../language.js';

/** Romanian. */
export const ro: Language = `ro0
Pom! uman! reprezentant consilier angajat asistenta_uman ajutor_uman specialist fiinta_uman sunt_oameni operatoar suport_uman colaborator telefonist operator_serv
Spersoan sef* superior responsabil oameni coleg tehnician director personal!
Icineva altcineva cu_cine cui! cineva_de nu_e_nimeni nimeni_cu_care nu_este_nimeni
Dserviciu departament facturar relatii recepti vanzari contabil financiar reclamatii garantie! facturi retururi
Bmasin inteligenta_art
Cvorbi! discut convers vorbesc_mai vorbesc_si sa_vorbim poate_raspunde mi_raspunda sa_raspunda vorbesc! sa_vorbesc vorbeasc vb! vorbesc comunic explic preia preluat scrie_cu trata se_ocupe ocupe rezolve ajute! raspunda_direct
Mlegatur conectati_ma conecteaza_ma transfera_ma ma_transf ma_conect transferati_ma fiu_preluat escalad indruma trimite_ma trimiteti_ma redirect conect pune_ma puneti_ma puteti_transf ma_puteti_transf schimba_pe treci_pe comuta
Lcontact
Wvreau nevoie dati_mi da_mi as_vrea dor* prefer! as_dori imi_dai pot_avea chemati cheama sa_am prefer gasesc_un gasesc_o cer! solicit pretind unde_gasesc gasesc! aprefera cerut_un am_cerut cerut
Kpot stiu cum! poate puteti
Eexista este acolo disponib vreun liber! este_vreun e_vreun
Radevarat uman! viu
Nnu fara n_am
Hgata urasc satul
Qesti sunteti vorbesc_cu
Fva_rog cu te_rog aici buna alo salut un si sa multumesc! acum! urgent repede
Xmea imobili asigur alt* drept ca! cati! cate!
Oajut* sunati suna_ma reclama inutil
Yieri am_vorbit
Apostul! angajari sa_aplic reducere
,dar! altfel`;
