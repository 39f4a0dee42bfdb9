import type { Language } from '../language.js';

/** Italian. */
export const it: Language = `it0
Pumano umani consulente addett rappresent essere_umano umana assistenza_umana incaricat aiuto_umano supporto_umano operatric centralinist collaborator operatore_del_servizio operatore_del_serv
Spersona persone responsabil capo! direttore impiegat dipendent collega superiore tecnico! tecnici commerciale! chi_comanda personale
Iqualcuno nessuno qualcun_altro con_chi a_chi non_c'e_nessuno nessuno_con_cui
Dassistenza! reparto ufficio amministrazione fatturazione servizio vendite contabil reclami resi! garanzia! supporto_tecnico fatture!
Bcomputer macchin ia! intelligenza_art
Cparlare! dialogare interagire parli! rispondermi mi_aiuti! mi_risponda che_risponda chiacch mi_scriva spiegare discutere trattare scrivere! conversare confrontarmi comunicare interloquire chattare occup aiutato_da aiuti! gestisse gestisca seguito_da segua
Mtrasferi passare! passi! mi_pass passami mi_mett mettetemi mi_colleg mi_trasf mettimi collegar metter metta passatemi chiamare_qual giratemi girami escal collegate collegami indirizz deviate passa_a passare_a cambia_con
Lcontatt
Wvoglio vorrei bisogno datemi dammi preferi desidero mi_serve cerco avere! mi_date mi_puo_dare chiamatemi_un chiamami_un chiedo trovo_un trovare_un avere_un pretendo esigo richiedo trovo! chiami_il chiamate_il avere_una ho_chiesto chiesto
Kposso puo come_faccio come_posso
Ec'_e ci_sono disponibil esiste in_linea libero!
Rvero! vera! veri! in_carne_e_ossa
Nnon senza nessun non_serve non_occorre
Hbasta! odio stufo invece al_posto invece_di
Qsei sto_parlando e_lei siete parlo_con parlate!
Fper_favore una con ora subito per passa! essere ciao salve buongiorno pronto grazie! perfavore adesso pf!
Xmio mia immobiliar assicura quant altra altro diritti come_un sono_un trasferire_sol trasferire_den quale
Oaiuto richiama chiamatemi reclamo schifo
Yieri ho_parlato ha_detto
Acandidar lavorare_come imparare assumete sconto
,ma altrimenti`;
