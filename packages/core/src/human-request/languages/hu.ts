import type { Language } from '../language.js';

/** Hungarian. */
export const hu: Language = `hu1
Pugyintez ember! emberr embert emberhez munkatar kepvisel ugyfelszolgalatos tanacsad kolleg elo_ember ugynok emberi_seg valakit_a_tel embernek emberi_ugy hus_ver felelos kezelo
Sszemely fonok vezeto felettes alkalmazott szemell technikus szemelyz
Ivalaki kivel! valaki_mas olyannal kivel_tud kihez vkivel vki! nincs_senki
Dugyfelszol osztaly szamlaz penzugy ertekesit tamogat muszaki panaszoszt konyvel reklamac penztar garancia!
Bgep* bottal botot bot mesterseges ai!
Cbeszelni beszelhet beszelget csevegn beszelne telefonaln chatel beszelj beszelhess irnek irni! levelez targyal megbeszel atvenne beszel! intezze foglalkozzon valaszolni valaszoljon intezi
Mkapcsol* atiranyit iranyits adjon_at adjatok_at tovabbit adj_at vigy* atadna atadni atkap osszekapcsol tovabbkap valtas valtas_ember valts_at
Leler* kapcsolatb erhet erek_el
Wszeretn akarok kerek szukseg adj* inkabb hivj* kell! akarnek kernek kerhet hadd! kovetel talalok ragaszkod talalok! kertem
Ktudok hogyan tudna tud! hol! valaszol segitsen atve*
Eelerheto van! akad! szabad
Rvalodi igazi elo* emberi!
Nnem* nincs nelkul ne!
Heleg* utal* helyett
Qvagy beszelek
Fegy a az kerem akivel legyen sziv* csak legyen_szives legy_szi koszonom! azonnal most! surgos
Xmasik hany* mennyi ingatlan biztosit jogok fonokom mint szemelyre kapcsold_ki kapcsold_be kapcsolj_ki melyik
Osegit hivjanak visszahiv panasz hasznalhatat
Ytegnap beszeltem mondta hozzarend rendelek_hozza mult_het
,hanem kulonben
Aallasra allast nyitva kulonbseg emlekeztes olvassa dolgoz milyen_nyelv asztal kedvezmeny`;
