import type { Language } from '../language.js';

/** Swedish. */
export const sv: Language = `sv0
Phandlagg medarbet mannisk radgiv kundtjanstm kolleg operator kundservicem supportm mansklig_kont personlig_kont nan_i_tel nagon_i_tel mansklig_hj mansklig_sup mansklig_hand telefonist av_kott livehand
Sperson! personer chef* ansvarig anstalld personal! saljare tekniker expert folk! nagon_ansvarig personalen
Inagon! nan vem_kan_jag nagon_annan nan_annan nagon_som nan_som med_vem_kan nan_av_er nagon_av_er nagon_i_pers nan_i_pers med_vem vem_kan finns_det_ingen ar_det_ingen ingen_jag_kan
Dkundtjanst avdelning ekonomi faktura kundserv kundsupport salj* forsaljn teknisk klagomalsa reklamation bokforing support_avd teknisk_sup returavd
Bmaskin dator chattbot artificiell ai!
Cprata! tala! snacka samtal skriva! prat! pratar_hellre skriva_med diskutera forklar_for reda_ut dryfta besvara! svara_mig skoter hjalper! tar_hand hanterar loser! hjalp_av_en svara_mig_direkt
Mkoppla_mig slussa skicka_mig skicka_vidare vidarekoppla koppla_vidare ta_mig_till kopplad koppla_fram koppla_om skicka_over vidare_till satt_mig hanvisa byt_till byta_till vaxla_till
Lkontakt tag_pa
Wvill behover ge_mig skulle_vilja hellre fa! onskar kraver hamta foredrar lat! soker hjalp_av hittar_jag hittar_man far_jag vill_ha var_hittar begar hittar! bad_om begarde
Kkan hur! hjalpt! svara ta_over
Efinns tillganglig ledig ledig! pa_plats
Rriktig levande verklig mansklig akta
Ninte ingen ingen_anledning
Hsluta hatar istallet
Qar_du pratar_jag talar_jag du_ar
Ftack med en nu snalla din! bara ar_du_snall vanligen genast tack! nu! omgaende
Xmin mitt forsakring annan hur_manga rattighet jobb_som jobba_som arbeta_som
Ohjalp ring_mig vardelos
Yigar pratade i_gar chattade ringde tilldel forra_veckan
Tkoppla_in koppla lamna_over
,men utan annars
Asoka_jobb soker_jobb oppettid tjanar skillnad paminn laser! jobbar vilka_sprak bord! talar_er rabatt`;
