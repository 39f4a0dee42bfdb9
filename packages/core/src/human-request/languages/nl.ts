import type { Language } from '../language.js';

/** Dutch. */
export const nl: Language = `nl1
Pmedewerk mens! adviseur vertegenwoordig consulent collega gesprekspartner menselijk klantenservicemed persoonlijk_contact iemand_aan_de klantadv menselijke_hulp telefonist operator menselijke_med klantmed
Spersoon mensen leidinggevend baas chef expert manager_van specialist technicus monteur verkoper personeel
Iiemand iemand_anders wie_kan_ik met_wie iemand_van_jullie van_jullie_kan wie_kan is_er_niemand
Dklanten afdeling helpdesk receptie verkoop! administratie technisch factur retour! planning klachtenaf boekhoud financi garantie schade_afd retourafd debiteuren
Bmachine computer ai!
Cspreken praten spreek praat gesprek kletsen aan_de_lijn bespreken bespreek overleg te_woord bellen! te_woord_gestaan meekijk chatten uitleggen overnemen terecht_bij helpen_ipv schrijven_met afhandel antwoorden_op beantwoord geholpen! help_mij helpt! behandel oppakken regelen
Tverbind doorschakel schakel koppel overzet doorgezet doorgestuurd doorzet verbonden langs_deze_robot langs_de_bot
Mverbind_me schakel_me verbind_mij schakel_mij zet_me doorverb stuur_me stuur_mij breng_me mij_verbinden me_verbinden doorgeschakel doorgeleid doorverwijs doorverwez overzetten doorsturen overschakel omschakel wissel! wisselen schakel_over
Lcontact bereik te_pakken contact_met
Wwil nodig geef graag wou zoek liever krijgen hebben haal vraag_om liefst doe_mij doe_me eis! verzoek laat! mag_ik_een mag_ik_je mag_ik_uw geven! halen! geholpen_worden vind_ik wil_ik zie_ik_een wens verlang waar_vind vroeg_om gevraagd_om verzocht
Kkan weet kunnen mag helpen antwoord overneem
Eis_er zijn_er beschikbaar heeft_u hebben_jullie is_hier aanwezig
Recht levend van_vlees_en_bloed live!
Nniet geen zonder hoef
Hstop! haat zat in_plaats
Qben_je ben_jij bent_u spreek_ik praat_ik chat_ik je_bent jij_bent
Falsjeblieft aub alstublieft met die! svp door jullie mij erbij alleen aub! even! dankje bedankt gauw meteen direct!
Xmijn zijn verzekering ander hoeveel welke wie als voor_een_persoon
Ohulp bel_me terugbel waardeloos klacht
Ygisteren gesproken zei vorige_week gechat wijs_ik toewijz toewijs sprak!
Asolliciteren vacature openingst verdient verschil herinner leest! werken! welke_taal welke_talen tafel spreken_jullie spreken_uw korting medewerkerskorting
,maar anders!`;
