import type { Language } from '../language.js';

/** Finnish. */
export const fi: Language = `fi1
Pasiakaspalvelij neuvoj virkailij edustaj ihmise* ihminen ihmist asiantuntij kolleg ihmiskont jonkun_puhelim ihmisia! ihmisap inhimillinen neuvontah vastuuhenk henkilokun
Shenkilo* pomo* esimie johtaj tyontekij paallik esihenkil teknik henkilokunt
Ijoku jollekin jonku ketaan kenen_kanssa joku_muu jonkun_muun kenelle joku_teista kenen_kaa jonkun_kaa jonkun_kan eiko_ole_ketaan eiko_siella_ole
Dasiakaspalvelu tuki* tuke* laskutu osasto myynti* myynnin aspa* asiakastu reklamaa kirjanpit tekninen_tu talousosas palautuks
Bbott* kone! koneen tekoaly boti*
Cpuhua jutel* keskustel puhu! puhuisin puhuu jutte* palvelem puhelu asioi livechat* chattai puhun_miel puhumaan kirjotte hoitaa_taman ottaa_taman selvittaa vastaisi hoitaa auttaa! hoitaisi auttaisi vastaa_minulle kasittelee
Myhdist siirra siirta vie! ohjaa ohjatkaa vaihda vaihtaa_ihmis vaihto_ihmis
Lyhtey tavoit kiinni langan_paa
Whalua* anna mieluum vaadin saako voinko en_jaksa saisinko antak haluu halui* tarvitsen tarvitsis tarviin pyyda* hae! loytyy loydan toivoisin loytyy! hakekaa kutsukaa pyysin
Kvoi osaa voisiko voiko autta* vasta*
Eonko paikalla vapaana tavattav loytyyko linjoilla linjalla
Roike* elav* aito* todelli
Nen ei* ala
Hlopeta vihaan riitta
Qoletko oletteko puhunko juttelenko
Fkiitos minulle jonka vaan mukaan kanss minut etta joka siella taalla vain ole_hyva olkaa_hyva kiitos! heti! nyt! pliis
Xoma hengelle montako paljonko kuinka_monta toinen kiinteist vakuutus oikeud ihmisoik kuin pomoni esimieheni toise*
Oapua auta* soita* huono surkea soittak
Yeilen puhuin sanoi miten_siirran viime_viik jutellut puhunut pitaako
Ahaen_toita aukiolo tienaa eroa muistuta lukeeko tyosken mita_kiel puhuuko poyta poydan alennus
,muuten`;
