import type { Language } from '../language.js';

/** French. */
export const fr: Language = `fr0
Pconseill humain operateur technicien interlocuteur etre_humain teleconseill
Spersonne! responsable superieur chef! patron directeur employe collegue collaborat gerant membre commercial! assistant!
Iquelqu'un quelquun qqn
Dservice! comptabilite equipe! facturation standard! sav! hotline assistance
Bmachine ordinateur ia
Cparler! discuter parle! echanger dialoguer parlez tchat converser au_bout_du_fil reponde au_telephone en_ligne entretenir
Mtransfere relation passe me_mettre mettez_moi mets_moi redirig mis_en mettre_en mise_en en_contact
Lcontacter joindre avoir_au
Wveux voudrais besoin souhait aimerais donne prefer exige veut faut avoir_un* chercher avoir!
Kpuis peut pouvez pourr comment
Ey_a disponible y_a_pas existe
Rvrai reel vivant veritable physique competent chair!
Npas aucun jamais sans inutile pas_necess pas_la_peine refuse
Harrete stop marre deteste assez
Qes_tu etes_vous est_ce_que_je_parle tu_es vous_etes je_parle_a t'es ai_parle parle_je
Fs'il_vous_plait svp stp une avec s'_il_te s'_il_vous_plai s_il_vous_plai transferer_de
Xmon mes assurance immobili autre deux quatre combien quel droit comme
Oaide rappel plainte nul* merde
Yhier m'a_dit j'ai_parle`;
