import type { Language } from '../language.js';

/** Dutch. */
export const nl: Language = `nl1
Pmedewerk mens! adviseur vertegenwoordig consulent collega gesprekspartner menselijk
Spersoon mensen leidinggevend baas chef
Iiemand
Dklanten afdeling helpdesk boekhouding receptie facturatie
Bmachine computer
Cspreken praten spreek praat gesprek kletsen aan_de_lijn
Tdoorverb verbind doorschakel schakel koppel
Mverbind_me schakel_me verbind_mij schakel_mij zet_me
Lcontact bereik te_pakken
Wwil nodig geef graag wou zoek liever krijgen hebben
Kkan weet kunnen
Eis_er zijn_er beschikbaar
Recht levend
Nniet geen zonder hoef
Hstop! haat zat in_plaats
Qben_je ben_jij bent_u spreek_ik praat_ik chat_ik je_bent jij_bent
Falsjeblieft aub alstublieft met
Xmijn zijn verzekering ander hoeveel welke wie als
Ohulp bel_me terugbel waardeloos klacht
Ygisteren gesproken zei`;
