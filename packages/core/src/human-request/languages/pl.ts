import type { Language } from '../language.js';

/** Polish. */
export const pl: Language = `pl1
Pczlowiek pracowni doradc przedstawiciel ludzi specjalist konsultant konsultanc pomoc_czlowiek ludzka_pomoc telefonist
Sosob kierownik moderator szef menedzer przelozon menadzer dyrektor personel
Iktos kims kogos kimkol kogos_z z_kim do_kogo z_ktoryms nie_ma_nikogo nikogo_z_kim
Dobslug dzial biur wsparci ksiegow recepcj sprzedaz rozliczen reklamac finans techniczn zwrotow
Bmaszyn komputer bot* ai sztuczna_intel sztuczna_int ai!
Cporozmawia pogada rozmow czatowa gada* odpowie! odpowiedziec odpisze rozmawia pisac napisac wyjasnic omowic kontaktowac zajal_sie zajac_sie konwers zajal zajela zajmie zalatwi pomogl_mi pomogla_mi obsluzyl
Mpolacz* przelacz przekier lacz przekaz_mnie zawolaj_kogos skieruj eskal kogos_do_tel przepi* podlacz skierow przelaczyc_do przelaczyc_mnie przelacz_na przejdz_na zmien_na przejsc_na
Lkontakt skontaktow
Wchce! potrzeb prosze! poprosze daj* chcial wole! zadam zawolaj prosic! mozna_pros dac! dostac niech! wolal zlapac_czl znalezc_czl znajde domagam zlapac! znalezc! zawolac wezwac prosilem prosilam zadalem
Kwiem moge jak!
Eczy_jest czy_sa jest! dostepn sa_tu wolny wolna
Rprawdziw zyw* ludzk kompetent
Nnie bez zadn nie_musi nie_trzeba zero_ochot
Hnienawi dosc przesta zamiast nie_lubi
Qczy_jestes jestes czy_rozmawiam rozmawiam_z
Fz ze prosic mnie tylko na czesc halo! dzien_dobry pilnie natychmiast teraz! szybko dziekuje! uprzejmie
Xmoj* swoj nieruchom ubezpiecz ilu ile praw jak_czl jako kazd
Opomoc oddzwon zadzwon reklamacj beznadzie
Ywczoraj rozmawial mi_odpowiedzial
Azatrudni stanowisk prace! znizka
,ale inaczej`;
