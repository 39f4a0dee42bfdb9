import type { Language } from '../language.js';

/** Czech. */
export const cs: Language = `cs1
Pclovek lidmi konzultant poradc pracovni zastupc lide! operator telefonist poradkyn zastupk agent! agenta agentem lidi! zivy_clovek zamestnanec zamestnance kolega kolegu kolegou kolegyn urednik referent zivac lidskou_obsluhu zivou_obsluhu realneho lidma masa_a_k bytost lidsk lidem!
Sosob vedouc nadrizen manazer sef* zamestnan koleg technik reditel personal vedeni! majitel manager specialist odbornik expert! poveren zodpoved odpovedn kompetentn supervizor profik kdo_rozhoduje admin banker dispecer typk smeny duse! ajtak delegat knihovni sestr chlap ombudsman majst servisak obchodak pojistovak provozni! predsed technolog agronom veterinar vratn doktor lekarnik recepcni mechanik obchodnik slecn personalist
Vlekar sekretar advokat inzenyr vyvojar programator elektrikar prodavac prodejce moderator likvidator odhadce pan pana! pani! od_vas! z_vas! z_lidi! makler ucitel uredni trener instruktor porodni_asist tlumocni psycholog instalater zahradnik kuryra spravce! z_tymu mistr! mistrem monter plavcik primar pediatr truhlar mluvci statik kominik farar pruvodc domovnik ridic archivar zubar gynekolog lektor koordinator optik architekt fotograf kuchar redaktor spravcem pravnik ucetni! mistra!
Inekdo nekym nekoho s_kym! komu! neni_tu_nikdo neni_tam_nikdo nekomu! kdokoli kohokoli nekdo_jiny nekoho_jineho kdo_muze kdo_by_mi! na_koho_se! kdo_ma_na_starost kdo_se_stara kdo_odpovida nektery_z_vasich s_nim! s_ni! kdo_tomu kdo_u_vas
Dzakaznick podpor oddelen fakturac uctarn recepc prodej! reklamac financn technick ucetn pravni! prodejn pobock obchod! sekretariat pojistn uver lekarn skladu servis retenc matrik studijn dispecin rezervac veden central vymah expedic udrzb
Bstroj pocitac bot* umela_intel umelou_intel ai automat!
Cmluvit! pokecat popovida bavit promluv psat! rozhovor slovo_s! k_telefonu komunikov resit_s! postaral resil! pohovorit chatovat konzultovat jednat_s! pobavit diskutovat projednat povidani chat! mluvil_s! mluvim_jen! pokracovat po_telefonu na_telefon zavola se_mnou hovor mluvila_s! na_drat na_lince resila! zpetne_vol na_prijm napise probral probrat ozvat ozval ozve domluvit zvedne slovick brnk vyjasni telefonat!
Gpomoct pomoci! pomuze pomohl poradit poradi! poradil odpovedel! odpovi odpovedet odepsat podiva kouknout koukne ujmout ujal! ujme! prevzit prevezme prevzal vyresi vysvetli vyridi zkontrolovat zkontroluje rozumi! vyzna se_vyzna kontaktoval! kontaktuje chape! obslouzi zajimal! venoval venuje! zapojil projit! napsat_mi! mi_sem_napsat odepise odepsal umi! vezme pochop precet zabyv vzit_na_starost
Mprepoj prepn presmer spoj pust_me! pustte nasmeruj eskal zmenit_na! predani prehod odkazte postupte postoupit postoupeni presunte presun! predat napoj hod_m hodte predej zarad vedte nespojite! dejte_mi_ho! dejte_mi_ji!
Lkontakt dostat_se_k! dovolat dostal_k! dostanu!
Wchci potreb dejte dej chtel prosim rad* hledam dat dostat prosil sezen vyzaduj pozaduj kde_najdu zadam najit! zadal_jsem zadal! zadala! chceme daj preji! pral! preju poslete posli! prived najdete najdi! sehnat musim! muzu_dostat nechte! nech! at sem zajistete ocekavam domaham uvital ocenil pridelte pridelit priradte zavolej! zavolejte! poprosi chcu! chcem! trvam privola domluvte prosit!
Kmuzu vim jak muze mohu! mohl! mohla! mohli! mozne moznost kde lze jde slo da_se! nemohl zpusob bylo_by! byl_by! byla_by! aby! byl_byste! byste!
Eje_tam jsou je_tu! dostupn dispozic volny volna je_zde! mate! existuje pritomn na_druhe_strane maji! nenasel nemate
Upokud jestli dokud kdyby kdyz_neodpovi kdyz_mi!
Rskutecn ziv* opravdov kompetent normaln
Jmi me mne mnou! nam nas nami!
Nne bez nechci zadn nepotreb nemus neni_treba neni_nutn neprepoj nespoj nemam_nalad nikdy ani nikdo! neni_potreba nikoli
Hdost nesnasi misto prestan vypni! vypnete nebavi mam_dost uz_ne! zruste_bota
Qjsi jste mluvim_s! mluvim_se! jsi_bot! mluvim! pisu_si! je_to_bot! ty_jsi! mas pise_mi!
Fs se na dobry_den! halo! me_na! prosim_vas! hned! ihned dekuji! laskave tady tu pro ze ted ni nim vasich vaseho tveho bych! kdy_me! plz nejak tak! sakra vubec kdy_se_mi! aspon
Xmuj moj mem* realit pojist kolik jin* druh jako kazd moje! moji! meho mou nase! jeho! jeji matka mama otec tata bratr sestra! dcera syn kamarad pritel soused najemn kuryr postak jina_osoba jinou_osobu jine_osob treti_osob pojistovaci_agent vlas! vlasy lidske_telo lidskych_prav lidska_prava lidstvo manzel cestovni dva dve tri ctyri! dvou! ctyr! svym sveho svemu svou jsem! jsem_realitni lidskost
Opomoc pomoz volejte stiznost k_nicemu zavolejte_mi!
Yvcera rekl! rekla! rikal slibil byl byla! bylo! byli! volal! volala prisel prisla ukradl ukraden mluvila poslal! poslala dostal! dostala pomohl_mi_vcera minuly minulou tyden! rano! uz_jsem_mluvil zavesil obdrzel prodal! jsem_mluvil jsem_dostal prace! praci! zamestnani brigad pozic mzda plat! zivotopis role! roli! opravneni pridat! odebrat smazat pozvat licenc nouzov na_osobu za_osobu proc! kdy co_je! co_to! jaky_je! jaka_je! kdo_je! kdo_byl! prijemce kniha film! pisnic budik pocasi restaurac stul! paruk rozdil cena! otevirac stat_se! zmenim kontaktni_os! nahrav sdilet sdileni slozk tarif balic uz_mi! uz_jsem uz_mluvil pripomen se_stat
Anabirat pracovni_mist ucit_se! o_praci sleva uchazet bez_kontaktu bez_volani aniz_bych
,ale jinak nebo`;
