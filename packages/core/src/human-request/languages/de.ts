import type { Language } from '../language.js';

/** German. */
export const de: Language = `de1
Pmitarbeit mensch! menschen! berater kundenberat sachbearbeit ansprechpartner kollege vertreter gesprachspartner kundendienstmit fachmann personlichen_k jemanden_ans_tel jemanden_am_tel telefonist kundenbetreu servicekraft servicemit mensch
Sperson! personen vorgesetz chef* verantwortlich geschaftsfuhr experte spezialist techniker verkaufer personal!
Ijemand irgendwe jemand_ander jemanden_ander mit_wem an_wen mit_jemand jemand_vom jemand_von gibt_es_niemand niemand_da ist_niemand
Dkunden abteilung buchhaltung vertrieb rezeption hotline technische* rechnungsab verkauf! verkaufsab beschwerdeabt finanzabt buchung reklamation technischen_supp rechtsabteil retoure garantieab
Bmaschine computer ki ai!
Csprechen reden! gesprach telefonieren spreche! schreiben! redn! beraten! chatten_mit reden_mit melden! rede_lieber spreche_lieber weiterhelfen_kann betreut! klaren schreibe_lieber austauschen chatten unterhalt ubernimmt zu_sprechen schreiben_mit reden_kann bearbeit ubernehm kummer betreut hilft! antwortet! behandel sich_ansieht
Tverbinden verbinde! weiterleiten schalten_sie schalte_mich verbunden
Mverbinden_sie_mich verbinde_mich stell leiten_sie leite_mich verbinde_mi durchstell weiterverb bring_mich durchgestellt weitergeleit ubergeben durchzustell ubergib umleiten wechseln wechsel! umschalten schalte_um zu_mensch zum_menschen verbindet_mich verbindet_mi
Lkontakt erreich an_die_strippe ruckmeld komme_ich_an komm_ich_an ran! zu_fassen
Wwill mochte brauch gib geben_sie hatte_gern hatt_gern benotig lieber gebt holen nen* kann_ich_einen geben! hol! lass* suche! finde_ich_ein wo_finde bevorzug verlang wunsch am_telefon_hab ware_es_lieber lieber_wenn mochte_dass nach_einem nach_einer nach_ein
Kkann konnte konnen darf! helfen antwort ubernehmen
Egibt_es ist_da verfugbar gibts is_da ist_hier frei! erreichbar im_dienst
Recht wirklich lebend
Nkein nie ohne nich kein_grund
Hstop hasse schluss genug statt!
Qbist_du sind_sie spreche_ich rede_ich bin_ich du_bist schreibe_ich sie_sind
Fbitte ein* mit der die mir mich ihr* jetzt zum zur hier mal dazu nur bidde danke! mal_bitte freundlicherweise schnellstmoglich sofort! umgehend
Xmein sein versicherung ander wer welche viele immobilien erden wie als fur_eine_person mitarbeiterrab mitarbeiterkon mitarbeiterang
Ohilfe ruckruf ruf_mich rufen_sie beschwerde scheisse nutzlos
Ygestern gesprochen gesagt funktion ubergabe letzte_woche zuweis weise* gesprochen_habe
,sondern sonst!
Abewerben stellenan offnungsz verdient unterschied erinner liest! arbeiten am_werk welche_sprach tisch! sprechen_ihre sprechen_eure rabatt`;
