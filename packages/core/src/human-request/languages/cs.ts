import type { Language } from '../language.js';

/** Czech. */
export const cs: Language = `cs1
Pclovek lidmi konzultant poradc pracovni zastupc lidskou_podp lidska_podp lide! operator lidskou_pomoc telefonist
Sosob vedouc nadrizen manazer sef* zamestnan koleg technik reditel personal
Inekdo nekym nekoho nekym_jin s_kym komu! nekoho_z neni_tu_nikdo neni_tam_nikdo nikdo_s_kym
Dzakaznick podpor oddelen fakturac uctarn recepc prodej! reklamac financn technick ucetn vraceni_od
Bstroj pocitac bot* umela_intel umelou_intel ai!
Cmluvit! pokecat popovida bavit bych_mluvil bych_mluvila promluv psat! odpovi! hovor! hovorit rozhovor slovo_s k_telefonu psal komunikov resit_s vysvetl prevzal prevzit vyridil vyridi odpovedet pomohla! postaral resil! ujal
Mprepoj prepn presmer spoj* zavolejte_nekoho pust_me pustte predej_me predejte_me nasmeruj eskal predat_kol prepnout prepni zmenit_na prejit_na
Lkontakt
Wchci potreb dejte dej chtel prosim rad* hledam dat! dostat prosil sezen najdu_clov vyzaduj pozaduj kde_najdu zadam najit! sezenu! zavolejte_sv zavolejte_vedouc zavolat_sef zadal_jsem zadala_jsem zadal! zadala! prosil_jsem
Kmuzu vim jak! muze
Eje_tam jsou je_tu dostupn dispozic volny volna je_nejaky
Rskutecn ziv* opravdov lidsk kompetent
Nne bez nechci zadn nepotreb nemus neni_treba neni_nutn neprepoj nespoj nemam_nalad
Hdost nesnasi misto prestan
Qjsi jste mluvim_s mluvim_se
Fs se na dobry_den halo! me_na prosim_vas hned! ihned dekuji! laskave
Xmuj moj mem* realit pojist kolik jin* druh jako kazd
Opomoc pomoz zavolej volejte stiznost k_nicemu
Yvcera mluvil
Anabirat pracovni_mist ucit_se o_praci sleva
,ale jinak
Tpredat`;
