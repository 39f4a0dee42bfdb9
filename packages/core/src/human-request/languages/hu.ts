import type { Language } from '../language.js';

/** Hungarian. */
export const hu: Language = `hu1
Pugyintez ember! emberr embert emberhez munkatar kepvisel ugyfelszolgalatos tanacsad kolleg elo_ember ugynok emberi_seg! valakit_a_tel! embernek emberi_ugy! hus_ver! felelos kezelo operator emberi_ugyint emberi_segit emberi_kapcs valodi_ember igazi_ember elo_szemely elo_ugyint alkalmazottal dolgozo! dolgozoval ugyfelszolgalati_mun! konzultans asszisztens! human! eleven! elovel emberke valaki_elo! ~ugyintezo ~munkatars ~kepviselo ~szakerto ~asszisztens ~tanacsado valaki_kozuletek valaki_onok valaki_a_csapatbol egy_kozuletek
Sszemely fonok vezeto felettes alkalmazott szemell technikus igazgato tulajdonos tulaj! tulajjal menedzser manager! specialista szakerto szakemb szerelo admin! illetekes emberek! hozzaerto kompetens felso_vezet muszakis ugyfelmenedzser muszakvez ~vezeto ~menedzser ~felelos ~igazgato ~szakember ~technikus aki_dont
Vnover! noverrel apolo orvos! orvossal doktor! gyogyszeresz recepcios titkar ugyved! jogasz konyvelo mernok fejleszto programozo villanyszerelo adminisztrator elado! eladoval ertekesito moderator karszakerto holgy! ur urral
Ivalaki kivel! valaki_mas! olyannal kivel_tud! kihez vkivel vki nincs_senki barki! barkivel barkit! valaki_massal egyikuk valamelyik ki_tud! ki_tudna ki_segit senki_akivel kit_lehet ki_felel ki_foglalkozik ki_intezi
Dugyfelszol osztaly szamlaz penzugy ertekesit tamogat muszaki panaszoszt konyvel reklamac penztar garancia! osztallyal reszleg recepcio jogi! panaszkez kar karrendez szallitas! visszaru fiok! bolt! iroda! titkarsag raktar hitel! technikai patika ~osztaly ~csoport ~szolgalat
Bgep* bottal botot bot mesterseges ai
Cbeszelhet beszelget csevegn telefonaln chatel beszelj beszelhess irnek irni! levelez targyal megbeszel beszel! intezi beszel_velem beszelni_akar szot_valtani csetelni egyeztetni! egyeztetnek konzultal kommunikal tarsalogn kapcsolatba kapcsolatot kontakt! diskural dumalni folytassam beszeln hivast folytatni
Gsegiteni! segitsen! segitene segitseg_egy! segitseget_egy! segiteni_tud! valaszoljon valaszolna valaszol! valaszolni valaszat nezze! megnezne megnezni ranezne ranezni nezne! atvenni atvenne atvegye megoldani megoldana megoldja oldja! elmagyarazni elmagyarazna magyaraz intezze intezni intezne foglalkozzon foglalkozna foglalkozik kezelje! kezelne ellenori ert ertene ertsen megerti visszahivn hivjon hivna! felhivna keressen! keresne_meg! irjon! irna! tanacsol tajekozt kozbelep beavatkoz utananez vegye_at! atvesz hivnia fel_kell_hivnia
Mkapcsol atiranyit iranyits adjon_at! adjatok_at! tovabbit adj_at! vigy atadna atadni atkap osszekapcsol tovabbkap valtas valts_at! osszekot kosson kosse koss! atad! adja_at! adjak_at! tovabbad eszkalal valtson valtani! valtsunk! atvalt atvinn tegyen_at! csatlakoztass rakjon_at! atraknal atpassz
Leler kapcsolatb erhet erek_el! eljut fordulhat
Wszeretn akarok kerek szukseg adj* inkabb hivj kell! akarnek kernek kerhet hadd! kovetel talalok ragaszkod talalok! kertem akarom! akarunk kerem! kernem kerni! kellene! adni! hivd! kuldjon kuldj! kuldjenek hozzon hozz! hozzak keresek! talaljon talalni! elvarom igenyl ohajt kivanok kivanom engedj! engedje varok! varom! muszaj kaphat! kaphatok kaphatnek rendelj! jojjon! jojjon_ide! orulnek rendeljenek rendeljen! jeloljenek szerezni szerezz kapok! kapnek
Ktudok hogyan tudna tud hol atve lehet! lehetne! lehetseges lehetoseg hogy_tud! van_mod! mod modja tudnek! tudja! lenne_szives volna_szives sziveskedj
Eelerheto van akad! szabad van_ott! van_itt! van_e! vannak! akadna ott_ul! a_tuloldalon jelen! letezik! ugyel! ugyeletes ul
Uha hacsak amig
Rvalodi igazi elo* emberi!
Jnekem! engem! velem! hozzam! nekunk! minket! velunk! ram
Nnem* nincs nelkul ne soha! sem se
Heleg utal helyett hagyd! hagyja! kapcsolja_ki! unom! allj! allitsd
Qvagy beszelek te_egy! te_ember te_robot on_egy! on_ember on_robot beszelek_most bottal_beszelek ez_egy_bot! robot_vagy bot_vagy ember_vagy
Fegy a az akivel legyen sziv csak legyen_szives legy_szi! koszonom! azonnal most! surgos itt ez hogy es de fel legyszi lecci mar_egy! vele! hozza
Xmasik hany mennyi ingatlan biztosit jogok fonokom mint szemelyre kapcsold_ki! kapcsold_be! kapcsolj_ki! melyik enyem ferjem! felesegem anyam! apam! testver! batyam noverem hugom! lanyom! fiam! baratom baratno szomszed berlo! futar! postas! masik_ember mas_szemely harmadik_szem biztositasi_ugynok utazasi emberi_haj! emberi_test emberi_jog! emberiseg emberi_eroforras ugynokom kollegam ket ketto harom! negy! en
Osegit hivjanak visszahiv panasz hasznalhatat
Ytegnap beszeltem mondta hozzarend rendelek_hozza mult_het! azt_mondta mondott igert! igerte megiger volt! voltak! lett! hivott! telefonalt jott! ellop kuldott! kuldte! kaptam! kapott mult! reggel! mar_beszelt letette eladta! kerdezett megkap erkezett allas! munkat! munkaleheto gyakornok fizetes oneletrajz szerep! szerepkor jogosults hozzaad! torol! eltavol meghiv! licenc veszhelyz szemelyenkent fejenkent miert! mikor! mi_az! mi_a! mit_jelent milyen! ki_az! ki_volt kedvezmenyezett cimzett konyv! film! dal ebreszt idojaras etterem paroka ara nyitvatart hogyan_lehetek kapcsolattart rogzit! rogzitik felveszik mappa megoszt csomag!
Aallasra allast nyitva kulonbseg emlekeztes olvassa dolgoz milyen_nyelv asztal kedvezmeny anelkul
,hanem kulonben`;
