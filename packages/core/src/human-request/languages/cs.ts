import type { Language } from '../language.js';

/** Czech. */
export const cs: Language = `cs1
Pclovek lidmi konzultant poradc pracovni zastupc
Sosob vedouc nadrizen manazer sef* zamestnan koleg technik
Inekdo nekym nekoho
Dzakaznick podpor oddelen fakturac
Bstroj pocitac bot*
Cmluvit! hovorit pokecat popovida bavit bych_mluvil bych_mluvila promluv psat!
Mprepoj prepn presmer spoj* predat predej zavolejte_nekoho pust_me pustte
Lkontakt
Wchci potreb dejte dej chtel prosim rad* hledam dat! dostat
Kmuzu vim jak! muze
Eje_tam jsou je_tu dostupn dispozic
Rskutecn ziv* opravdov lidsk kompetent
Nne bez nechci zadn nepotreb nemus neni_treba neni_nutn
Hdost nesnasi misto prestan
Qjsi jste mluvim_s mluvim_se
Fs se mi me
Xmuj moj mem* realit pojist kolik jin* druh jako
Opomoc pomoz zavolej volejte stiznost k_nicemu
Yvcera mluvil`;
