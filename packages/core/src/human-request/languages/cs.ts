import type { Language } from '../language.js';

/** Czech. */
export const cs: Language = `cs1
Pclovek lidmi konzultant poradc pracovni zastupc
Sosob vedouc nadrizen manazer sef* zamestnan koleg
Inekdo nekym nekoho
Dzakaznick podpor oddelen fakturac
Bstroj pocitac bot*
Cmluvit! promluvit hovorit pokecat popovida bavit bych_mluvil bych_mluvila
Mprepoj prepn presmer predat spoj*
Lkontakt
Wchci potreb dejte dej chtel prosim rad* hledam dat! dostat
Kmuzu vim jak! muze
Eje_tam jsou je_tu dostupn
Rskutecn ziv* opravdov lidsk
Nne bez nechci zadn nepotreb nemus
Hdost nesnasi misto prestan
Qjsi jste mluvim_s mluvim_se
Fs se mi me
Xmuj moj mem* realit pojist kolik jin* druh jako
Opomoc pomoz zavolej volejte stiznost k_nicemu
Yvcera mluvil`;
