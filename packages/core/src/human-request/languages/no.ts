import type { Language } from '../language.js';

/** Norwegian. */
export const no: Language = `no0
Pkundebehand medarbeid mennesk! menneske! mennesket radgiv konsulent saksbehand kolleg operator kundeserviceme menneskelig_k personlig_kont noen_pa_tel mennesker! menneskelig_hj menneskelig_sup telefonist
Sperson! sjef leder! ansvarlig ansatt! overordn personale ekspert tekniker ansatte
Inoen! nokon hvem_kan_jeg noen_andre en_som noen_som en_av_dere noen_av_dere hvem_kan med_hvem noen_av_de er_det_ingen er_det_ikke_noen ingen_jeg_kan
Dkundeservice kundestotte avdeling faktura regnskap salg! salgs teknisk klageavd reklamasjon okonomi teknisk_sup returavd kundesenter
Bmaskin kunstig_int ai!
Csnakke! prate! snakk! prat! samtale skrive! tale! snakker_heller prater_heller diskutere forklare droft skrive_med tar_seg_av handterer loser! hjelper!
Mviderekobl settes_over satt_over koble_meg send_meg settes_i koble_inn overfor_meg koble_over ta_meg_til sett_meg_over sette_meg_over sende_meg videre_til sett_over henvis settes bytt_til bytte_til
Lkontakt tak_i na_en na_et na_noen
Wvil trenger heller gjerne fa! krev* hent foretrekk la_et la_en gi! gir! ser_etter leter_etter hjelp_av finner_jeg finner_man hvor_finner vil_ha onske far_jag kan_jeg_fa finner! finne! ba_om bad_om
Kkan hvordan hjulpet svare ta_over
Eer_det finn* tilgjengelig ledig
Rekte levende virkelig menneskelig ordentlig vanlig!
Nikke ingen uten ikkje ingen_grunn
Hstopp hater i_stedet
Qer_du snakker_jeg prater_jeg du_er
Ftakk et med na vaer snill din! bare er_du_snill vennligst takk! straks na! med_en_gang
Xmin mitt forsikring annen hvor_mange eiendom jobb_som jobbe_som
Ohjelp ring_meg ubrukelig
Yigar i_gar snakket chattet pratet ringte tildel forrige_uke sa_at sa_hun hun_sa han_sa
Tkoble sett_meg sette_meg
,men ellers
Asoke_jobb soker_jobb apningst tjener forskjell minn_meg leser! jobber hvilke_sprak bord! snakker_de rabatt`;
