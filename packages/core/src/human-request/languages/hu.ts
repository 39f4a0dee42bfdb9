import type { Language } from '../language.js';

/** Hungarian. */
export const hu: Language = `hu1
Pugyintez ember! emberr embert emberhez munkatar kepvisel ugyfelszolgalatos tanacsad kolleg ugynok embernek hus_ver! felelos kezelo operator emberi_segit dolgozo! konzultans human! eleven! elovel valaki_elo! ~ugyintezo ~munkatars ~kepviselo ~szakerto ~asszisztens ~tanacsado valaki_kozuletek valaki_onok valaki_a_csapatbol egy_kozuletek emberuk emberetek lenyt
Sszemely fonok vezeto felettes alkalmazott szemell technikus igazgato tulajdonos tulaj! tulajjal menedzser specialista szakerto szakemb szerelo illetekes emberek! hozzaerto kompetens muszakis muszakvez ~vezeto ~menedzser ~felelos ~igazgato ~szakember ~technikus aki_dont admin diszpecser lelek! lelket allatorvos assziszt eloado patikus jogasz portas kozjegyzo sofor szervizes hr_es tisztvisel gazd csaj fiatalember teamlead ugyelet recepcios titkar holgy
Vapolo orvos! jogasz mernok fejleszto programozo villanyszerelo elado! eladoval ertekesito moderator karszakerto ur urral ~orvos doktor konyvtaros gondnok edzo tanar oktato futar bankar pszicholog szakacs orvossal gyogyszeres kertesz kertessz ugyved revizor ellenor lakatos kezbesit tolmacs grafikus jegyzov jegyzot ingatlanoss kapcsolattart nover asztalos berszamfejt ovono epitesz hazmester toborzo ~mernok muzeumped konyvelo informatikus informatikav bacsit srac
Ivalaki kivel! olyannal kihez vkivel vki nincs_senki valamelyik ki_tud! senki_akivel kit_lehet ki_foglalkozik ki_intezi vele! azzal! veluk barki
Dugyfelszol osztaly szamlaz penzugy ertekesit tamogat muszaki panaszoszt konyvel reklamac penztar garancia! osztallyal reszleg recepcio jogi! panaszkez kar karrendez szallitas! visszaru fiok! bolt! iroda! titkarsag raktar hitel! technikai patika ~osztaly ~csoport ~szolgalat
Bgep* bottal botot bot mesterseges ai program!
Cbeszelhet beszelget csevegn chatel beszelj beszelhess irnek irni! levelez targyal megbeszel beszel! intezi konzultal kommunikal tarsalogn kapcsolatba kapcsolatot folytassam beszeln hivast folytatni hivjon vonalba csorog szoban hallani telefonhoz tisztaz irjon keressen! egyeztet felhivna! cseveg atbeszel dumaln szot_valt par_szot cset telefonaln telefonalj
Gsegiteni! segitsen! segitene valaszoljon valaszolna valaszol! valaszolni valaszat nezze! ranezne ranezni nezne! atvenni atvenne atvegye megoldani megoldana megoldja oldja! elmagyarazni elmagyarazna magyaraz intezze intezni intezne foglalkozzon foglalkozna foglalkozik kezelje! kezelne ellenori ert ertene ertsen megerti visszahivn hivna! keresne_meg! irna! tanacsol tajekozt kozbelep beavatkoz utananez vegye_at! atvesz hivnia fel_kell_hivnia vegye_fel veszi_fel vegigm megnez folytat javits
Mkapcsol atiranyit adjon_at! adjatok_at! tovabbit adj_at! vigy atadna atadni atkap osszekapcsol tovabbkap valtas valts_at! osszekot kosson kosse koss! atad! adja_at! adjak_at! tovabbad eszkalal valtson valtani! valtsunk! atvalt atvinn tegyen_at! csatlakoztass rakjon_at! atraknal atpassz dobj kapcsoj ultess iranyit kapcs! tegyetek tegyel
Leler kapcsolatb erhet erek_el! eljut fordulhat jutok jutn juthat erem_el
Wszeretn akarok kerek szukseg adj* inkabb hivj kell! akarnek kernek kerhet hadd! kovetel talalok ragaszkod kertem akarom! akarunk kerem! kernem kerni! kellene! adni! hivd! kuldjon kuldj! kuldjenek hozzon hozz! hozzak keresek! talaljon talalni! elvarom igenyl ohajt kivanok kivanom engedj! engedje varok! varom! muszaj kaphat! kaphatok kaphatnek rendelj! jojjon! orulnek rendeljenek rendeljen! jeloljenek szerezni szerezz kapok! kapnek ide! kene! kerit aggy* gyere! jo_lenne szolj hivni!
Ktudok hogyan tudna tud hol atve lehet! lehetne! lehetseges lehetoseg hogy_tud! van_mod! mod modja tudnek! tudja! lenne_szives volna_szives sziveskedj
Eelerheto van akad! szabad vannak! akadna ott_ul! a_tuloldalon jelen! letezik! ugyel! ugyeletes ul
Uha hacsak amig
Rvalodi igazi elo* emberi!
Jnekem! engem! velem! hozzam! nekunk! minket! velunk! ram
Nnem* nincs nelkul ne soha! sem se
Heleg utal helyett hagyd! hagyja! kapcsolja_ki! unom! allj! allitsd
Qbeszelek te_egy! te_ember te_robot on_egy! on_ember on_robot beszelek_most bottal_beszelek ez_egy_bot! robot_vagy bot_vagy ember_vagy
Fegy a az akivel legyen sziv csak legyen_szives legy_szi! koszonom! azonnal most! surgos itt ez hogy es de fel legyszi lecci mar_egy! hozza nem_veled legyel_sz vegre kerlek! vagy! en! mar! bocs
Xmasik hany mennyi ingatlan biztosit jogok fonokom mint szemelyre kapcsold_ki! kapcsold_be! kapcsolj_ki! melyik enyem ferjem! felesegem anyam! apam! testver! batyam noverem hugom! lanyom! fiam! baratom baratno szomszed berlo! postas! masik_ember mas_szemely harmadik_szem biztositasi_ugynok utazasi emberi_haj! emberi_test emberi_jog! emberiseg emberi_eroforras ugynokom kollegam ket ketto harom! negy! szemelyauto
Osegit hivjanak visszahiv panasz hasznalhatat
Ytegnap beszeltem mondta hozzarend rendelek_hozza mult_het! azt_mondta mondott igert! igerte megiger volt! voltak! lett! hivott! telefonalt jott! ellop kuldott! kuldte! kaptam! kapott mult! reggel! mar_beszelt letette eladta! kerdezett megkap erkezett allas! munkat! munkaleheto gyakornok fizetes oneletrajz szerep! szerepkor jogosults hozzaad! torol! eltavol meghiv! licenc veszhelyz szemelyenkent fejenkent miert! mikor! mi_az! mi_a! mit_jelent milyen! ki_az! ki_volt kedvezmenyezett cimzett konyv! film! dal ebreszt idojaras etterem paroka ara nyitvatart hogyan_lehetek rogzit! rogzitik felveszik mappa megoszt csomag! valaszolt
Aallasra allast nyitva kulonbseg emlekeztes olvassa dolgoz milyen_nyelv asztal kedvezmeny anelkul lenni!
,hanem kulonben`;
