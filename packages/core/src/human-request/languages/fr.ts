import type { Language } from '../language.js';

/** French. */
export const fr: Language = `fr0
Pconseill humain operateur technicien interlocuteur etre_humain teleconseill agent_humain aide_humaine assistance_humaine charge_de_client salarie telephoniste conseiller_client agent_du_service
Spersonne! responsable superieur chef! patron directeur employe collegue collaborat gerant membre commercial! assistant! superviseur personnel!
Iquelqu'un quelquun qqn qqun a_qui avec_qui un_de_vos personne_avec_qui n'y_a_personne donnez_moi_quelqu
Dservice! equipe! facturation standard! sav! hotline assistance compta service_client ventes service_tech recouvrement litiges retours! garantie! reservation!
Bmachine ordinateur ia ia! intelligence_art
Cparler! discuter parle! echanger dialoguer parlez tchat au_bout_du_fil reponde au_telephone en_ligne entretenir me_repond expliquer traiter_avec communiquer ecrire converse repond! s'en_occupe occupe! occuper s'occupe traite! repondre_direct aide_par m'aide
Mtransfere relation passe me_mettre mettez_moi mets_moi redirig mis_en mettre_en mise_en en_contact orient bascul appelez_quelq appelez_moi_un escalad en_charge dirig branch aiguill passer_a_un basculer changer_pour passer_sur
Lcontacter joindre avoir_au
Wveux voudrais besoin souhait aimerais donne prefer veut faut avoir_un* chercher avoir! demande trouver_un trouver_une ou_trouver reclam exig trouver! appelez_votre appelle_ton avoir_une
Kpuis peut pouvez pourr comment arrive_pas
Ey_a disponible y_a_pas existe vraie_personne_derr libre!
Rvrai reel vivant veritable physique competent chair!
Npas aucun jamais sans inutile pas_necess pas_la_peine refuse aucune_env ne_veux_parler_a_personne
Harrete stop marre deteste assez au_lieu plutot_qu
Qes_tu etes_vous est_ce_que_je_parle tu_es vous_etes je_parle_a t'es ai_parle parle_je
Fs'il_vous_plait svp stp une avec s'_il_te s'_il_vous_plai s_il_vous_plai je votre un etre bonjour allo salut de_chez_vous merci! rapidement vite! immediatement
Xmon mes assurance immobili autre deux quatre combien quel droit comme transferer_de
Oaide rappel plainte nul* merde
Yhier m'a_dit j'ai_parle
Arecrut emploi! postuler apprendre stage! reduction remise!
,mais! sinon`;
