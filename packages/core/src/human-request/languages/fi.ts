import type { Language } from '../language.js';

/** Finnish. */
export const fi: Language = `fi1
Pasiakaspalvelij neuvoj virkailij edustaj ihmise* ihminen ihmist
Shenkilo* pomo* esimie johtaj tyontekij paallik
Ijoku jollekin jonku ketaan
Dasiakaspalvelu tuki* tuke* laskutu osasto
Bbott* kone! koneen tekoaly
Cpuhua jutel* keskustel puhu! puhuisin puhuu jutte* palvelem puhelu
Myhdist siirra siirta minut
Lyhtey tavoit
Whalua* tarvits anna mieluum vaadin saako voinko en_jaksa saisinko
Kvoi osaa voisiko voiko
Eonko
Roike* elav* aito* todelli
Nen ei* ala
Hlopeta vihaan riitta
Qoletko oletteko puhunko juttelenko
Fkiitos kanssa minulle jonka
Xoma hengelle montako paljonko kuinka_monta toinen kiinteist vakuutus oikeud ihmisoik kuin
Oapua auta* soita* huono surkea soittak
Yeilen puhuin sanoi`;
