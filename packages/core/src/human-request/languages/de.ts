import type { Language } from '../language.js';

/** German. */
export const de: Language = `de1
Pmitarbeit mensch! menschen! berater kundenberat sachbearbeit ansprechpartner kollege vertreter gesprachspartner menschlich
Sperson! personen vorgesetz chef* verantwortlich geschaftsfuhr
Ijemand irgendwe
Dkunden abteilung buchhaltung vertrieb rezeption hotline
Bmaschine computer ki
Csprechen reden! unterhalten gesprach telefonieren spreche! schreiben!
Tverbinden verbinde! durchstellen weiterleiten weiterverbinden
Mverbinden_sie_mich verbinde_mich stell leiten_sie leite_mich
Lkontakt erreich an_die_strippe
Wwill mochte brauch gib geben_sie hatte_gern hatt_gern wunsche benotig lieber gebt holen nen* kann_ich_einen
Kkann konnte konnen
Egibt_es ist_da verfugbar gibts
Recht wirklich lebend
Nkein nie ohne nich
Hstop hasse schluss genug statt!
Qbist_du sind_sie spreche_ich rede_ich bin_ich du_bist schreibe_ich sie_sind
Fbitte ein* mit der die mir mich ihr* jetzt zum zur hier
Xmein sein versicherung ander wer welche viele immobilien erden wie als
Ohilfe ruckruf ruf_mich rufen_sie beschwerde scheisse nutzlos
Ygestern gesprochen gesagt funktion ubergabe`;
