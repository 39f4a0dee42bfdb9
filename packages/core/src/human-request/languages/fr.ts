import type { Language } from '../language.js';

/** French. */
export const fr: Language = `fr0
Pconseill humain operateur technicien interlocuteur etre_humain teleconseill
Spersonne! responsable superieur chef! patron directeur employe collegue collaborat gerant
Iquelqu'un quelquun qqn
Dservice! comptabilite equipe! facturation standard!
Bmachine ordinateur ia
Cparler! discuter parle! echanger dialoguer parlez tchat converser au_bout_du_fil reponde au_telephone en_ligne entretenir
Mtransfere relation passe me_mettre mettez_moi mets_moi redirig
Lcontacter joindre avoir_au
Wveux voudrais besoin souhait aimerais donne prefer exige veut faut avoir_un* chercher avoir! mettre_en_rel
Kpuis peut pouvez pourr comment
Ey_a disponible
Rvrai reel vivant veritable physique
Npas aucun jamais sans inutile
Harrete stop marre deteste assez
Qes_tu etes_vous est_ce_que_je_parle tu_es vous_etes je_parle_a t'es ai_parle parle_je
Fs'il_vous_plait svp stp une avec s'_il_te s'_il_vous_plai s_il_vous_plai
Xmon mes assurance immobili autre deux quatre combien quel droit comme
Oaide rappel plainte nul* merde
Yhier m'a_dit j'ai_parle`;
