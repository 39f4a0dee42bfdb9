import type { Language } from '../language.js';

/** Danish. */
export const da: Language = `da0
Pmedarbej mennesk! mennesket menneske! radgiv konsulent kundekonsulent sagsbehandler kolleg operator kundeserviceme menneskelig_k personlig_kont nogen_i_ror nogen_i_tel mennesker! menneskelig_hj menneskelig_sup telefonist
Sperson! chef* leder! ansvarlig ansat! overordn personale ekspert tekniker personalet
Inogen hvem_kan_jeg en_fra nogen_andre en_anden en_der nogen_der en_af_jer hvem_kan nogen_i_pers en_i_pers er_der_ikke_nogen er_der_ingen ingen_jeg_kan
Dkundeservice afdeling bogholderi faktura regnskab salg! salgs teknisk klageaf reklamation klager! okonomi teknisk_sup returafd
Bmaskine kunstig_int ai!
Ctale! snakke! snak! skrive_med skrive! ringe_og_tale tale_med taler_hellere snakker_hellere samtale skrive_sammen droefte diskutere forklar drofte ordne_det_med tager_sig_af hjaelpes_af hjaelper! handterer loser! svare_mig
Momstil viderestil forbind stil_m stille_m viderestil_m send_mig stilles_om stillet_om saet_mig overfor_mig for_mig_til videre_til sende_mig stil_om henvis skift_til skifte_til
Lkontakt fat_i fange
Wvil behov! brug! giv gerne hellere onsker fa! have_en skal_bruge forlang kraev hent foretraek lad! leder_efter soger! brug_for hjaelp_af finder_jeg finder_man hvor_finder faa vil_have kunne_jeg_fa finder! hellere_have bad_om
Kkan hvordan hjaelpes svare tage_over
Eer_der findes tilgaengelig ledig pa_plads
Rrigtig levende virkelig aegte
Nikke ingen uden ingen_grund
Hstop! hader i_stedet
Qer_du taler_jeg snakker_jeg du_er
Ftak et med nu vaer sod! din! kun venligst tak! straks nu! hurtigt vaer_sod
Xmin mit forsikring anden hvor_mange ejendom job_som arbejde_som
Ohjaelp ring_til ring_mig ubrugelig
Yigar talte sagde i_gar chattet chattede ringede tildel sidste_uge forrige_uge
Tkoble forbindes
,men ellers
Asoge_job soger_job abningst tjener forskel mind_mig laeser! arbejder hvilke_sprog bord! taler_jeres rabat`;
