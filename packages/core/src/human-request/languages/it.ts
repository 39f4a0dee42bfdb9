import type { Language } from '../language.js';

/** Italian. */
export const it: Language = `it0
Pumano umani consulente addett rappresent essere_umano umana assistenza_umana
Spersona persone responsabil capo! direttore impiegat dipendent collega superiore tecnico! tecnici
Iqualcuno nessuno
Dassistenza! reparto ufficio amministrazione fatturazione servizio_cli
Bmacchina computer
Cparlare! dialogare interagire parli!
Mtrasferi passare! passi! mi_pass passami mi_mett mettetemi mi_colleg mi_trasf mettimi collegar metter metta mettano
Lcontatt
Wvoglio vorrei bisogno datemi dammi preferi desidero mi_serve cerco avere! mi_date mi_puo_dare chiamatemi_un chiamami_un
Kposso puo come_faccio come_posso
Ec'_e ci_sono disponibil esiste
Rvero! vera! veri! in_carne
Nnon senza nessun non_serve non_occorre
Hbasta! odio stufo invece
Qsei sto_parlando e_lei siete parlo_con
Fper_favore una con ora subito per trasferire_sol trasferire_den
Xmio mia immobiliar assicura quant altra altro diritti come_un sono_un
Oaiuto richiama chiamatemi reclamo schifo
Yieri ho_parlato ha_detto`;
