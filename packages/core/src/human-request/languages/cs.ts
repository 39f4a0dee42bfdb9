import type { Language } from '../language.js';

/** Czech. */
export const cs: Language = `cs1
Pclovek lidmi konzultant poradc pracovni zastupc lidskou_podp lidska_podp lide! operator lidskou_pomoc telefonist poradkyn zastupk agent! agenta agentem lidi! lidskou lidsky_kont lidske_podp lidsky_oper lidska_osoba zivy_clovek ziveho_cloveka ziva_osoba zivou_osob skutecny_clovek skutecneho_cloveka zamestnanec zamestnance kolega kolegu kolegou kolegyn urednik referent asistent_clovek zivac z_masa_a_kosti lidskou_obsluhu zivou_obsluhu podpora_ziva realna_osoba realneho technicka_podpora_ziva nekoho_ziveho nekdo_od_vas! nekoho_z_tymu nekdo_z_tymu nekdo_z_vas! lidma lidmi_zivymi osobni_banker osobniho_bankere
Sosob vedouc nadrizen manazer sef* zamestnan koleg technik reditel personal vedeni! majitel manager specialist odbornik expert! administrator admin! adminem poveren zodpoved odpovedn kompetentn supervizor profik kdo_rozhoduje toho_kdo_rozhoduje
Vzdravotni_sest sestra_v! sestrick lekar doktor lekarnik recepcni sekretar pravnik advokat ucetni! inzenyr vyvojar programator mechanik elektrikar prodavac prodejce obchodnik moderator likvidator odhadce pan pana! pani! slecn chlap!
Inekdo nekym nekoho nekym_jin! s_kym! komu! nekoho_z! neni_tu_nikdo neni_tam_nikdo nikdo_s_kym! nekomu! kdokoli kohokoli nekdo_jiny nekoho_jineho nekoho_od_vas! jeden_z_vas! kdo_muze kdo_by_mi! koho_mohu na_koho_se! nikdo_kdo! kdo_ma_na_starost kdo_se_stara kdo_odpovida nektery_z_vasich jeden_z_vasich nektera_z_vasich
Dzakaznick podpor oddelen fakturac uctarn recepc prodej! reklamac financn technick ucetn vraceni_od! pravni! prodejn pobock obchod! sekretariat sklad! pojistn uver zakaznicky_servis technickou_podp lekarn zakaznickeho_servisu zakaznicke_podpor zakaznickou_podporu
Bstroj pocitac bot* umela_intel umelou_intel ai
Cmluvit! pokecat popovida bavit bych_mluvil promluv psat! hovor! hovorit rozhovor slovo_s! k_telefonu psal komunikov resit_s! vysvetl vyridil postaral resil! mluvit_s! pohovorit bavit_se! chatovat psat_si! konzultovat jednat_s! hovor_s! konverzovat probrat pobavit se_domluvit domluvit_se! kontakt_s! vyridit_s! resit_to_s! diskutovat psat_s! projednat povidani chat! rad_bych_mluvil mluvil_s! zavolat_s! zavolat! zavolat_si! mluvim_jen! mluvim_pouze pokracovat
Gpomoct pomoci! pomuze pomohl poradit poradi! poradil odpovedel! odpovi odpovedet odepsat podiva kouknout koukl koukne ujmout ujal! ujme! ujmul prevzit prevezme prevzal vyresi vysvetli vyridi zkontrolovat zkontroluje rozumi! rozumel vyzna se_vyzna zavolal_mi! zavola_mi! zavolat_zpet ozval! ozve! ozvat! napsal_mi! napise_mi! kontaktoval! kontaktuje chape! obslouzi zajimal! venoval venuje! zapojil proveril postara projit! vyridi_se! zavolal! zavolala zavola! napsat_mi! mi_sem_napsat
Tpredat
Mprepoj prepn presmer spoj pust_me! pustte predej_me! predejte_me! nasmeruj eskal predat_kol! zmenit_na! prejit_na! spoj_me! predejte predejte_to! predani prehod odkazte nasmerovat zavedte postupte postoupit postoupeni presunte presun!
Lkontakt kontaktovat_s! spojeni_s! dostanu_k! dostat_k! dostat_se_k! dovolat spojim_se! dostal_k! dostala_k!
Wchci potreb dejte dej chtel prosim rad* hledam dat dostat prosil sezen najdu_clov vyzaduj pozaduj kde_najdu zadam najit! zavolejte_sv! zadal_jsem zadala_jsem zadal! zadala! prosil_jsem chceme chtel_bych chtela_bych rad_bych rada_bych daj prosim_o! preji! pral! prala preju poslete posli! prived najdete najdi! sehnat musim! musim_s! muzu_dostat mohu_dostat muzete_mi_dat! nechte! nech! at at_mi! sem trvam_na! zajistete ocekavam domaham uvital ocenil poprosil poprosit poprosim pridelte byl_bych_rad! byla_bych_rada pridelit priradte zavolej! zavolejte!
Kmuzu vim jak muze mohu! mohl! mohla! mohli! mozne moznost kde lze jde slo da_se! je_mozne nemohl zpusob bylo_by! bylo_by_mozne byl_by! byla_by!
Eje_tam jsou je_tu! dostupn dispozic volny volna je_nejaky je_zde! je_nekde mate! existuje k_dispozici pritomn na_druhe_strane sedi! maji!
Upokud jestli dokud kdyby kdyz_neodpovi kdyz_mi!
Rskutecn ziv* opravdov lidsk kompetent
Jmi me mne mnou! nam nas nami!
Nne bez nechci zadn nepotreb nemus neni_treba neni_nutn neprepoj nespoj nemam_nalad nikdy ani nikdo! neni_potreba
Hdost nesnasi misto prestan vypni! vypnete nebavi mam_dost uz_ne! zruste_bota
Qjsi jste mluvim_s! mluvim_se! jsi_bot! mluvim! pisu_si! je_to_bot! ty_jsi! mas pise_mi!
Fs se na dobry_den! halo! me_na! prosim_vas! hned! ihned dekuji! laskave tady tu pro ze ted ni nim vasich vaseho tveho
Xmuj moj mem* realit pojist kolik jin* druh jako kazd moje! moji! meho mou nase! jeho! jeji matka mama otec tata bratr sestra! dcera syn kamarad pritel soused najemn kuryr postak jina_osoba jinou_osobu jine_osob treti_osob pojistovaci_agent vlas! vlasy lidske_telo lidskych_prav lidska_prava lidstvo manzel cestovni dva dve tri ctyri! dvou! ctyr! svym sveho svemu svou jsem! jsem_realitni
Opomoc pomoz volejte stiznost k_nicemu zavolejte_mi!
Yvcera rekl! rekla! rikal slibil byl byla! bylo! byli! volal! volala prisel prisla ukradl ukraden mluvila poslal! poslala dostal! dostala pomohl_mi_vcera minuly minulou tyden! rano! uz_jsem_mluvil zavesil obdrzel prodal! jsem_mluvil jsem_dostal prace! praci! zamestnani brigad pozic mzda plat! zivotopis role! roli! opravneni pridat! odebrat smazat pozvat licenc nouzov na_osobu za_osobu proc! kdy co_je! co_to! jaky_je! jaka_je! kdo_je! kdo_byl! prijemce kniha film! pisnic budik pocasi restaurac stul! paruk rozdil cena! otevirac stat_se! zmenim kontaktni_os! nahrav sdilet sdileni slozk tarif balic uz_mi! uz_jsem uz_mluvil pripomen
Anabirat pracovni_mist ucit_se! o_praci sleva uchazet bez_kontaktu bez_volani aniz_bych
,ale jinak nebo`;
