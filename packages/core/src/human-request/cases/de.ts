/** + asks for a person, ? vague or angry (an offer), - neither. */
export const de = `
+ kann ich bitte mit einem echten Menschen sprechen
+ Ich möchte einen Mitarbeiter sprechen
+ verbinden Sie mich bitte mit dem Kundenservice
+ Mitarbeiter
+ gib mir einen Menschen
+ wie erreiche ich einen echten Ansprechpartner?
+ ich will nicht mit einem Bot reden
+ gibt es jemanden, mit dem ich reden kann?
+ kein Roboter bitte, ein Mensch
+ echter mensch bitte
+ Könnten Sie mich zur Buchhaltung durchstellen?
+ ich würde gern mit Ihrem Chef sprechen
+ leiten Sie mich an einen Kollegen weiter
+ Kann mich jemand mit einem Berater verbinden
+ ich brauch nen richtigen menschen hier
+ Mitarbieter bitte
+ lass mich mit jemandem aus dem Support chatten
+ Ich hätte gerne einen menschlichen Gesprächspartner
+ Wo kann ich mit einer realen Person chatten?
+ Ich möchte lieber mit einem Menschen schreiben
+ Schluss mit dem Bot, ich will einen Sachbearbeiter
+ Ist da ein echter Mensch, mit dem ich sprechen könnte?
+ durchstellen bitte
+ i mag mit an menschn redn
+ Funktioniert immer noch nicht. Kann ich einen Techniker sprechen?
+ kann sich ein mitarbeiter bei mir melden
+ is da a mensch do
+ mit wem kann ich darüber reden
+ bring mich zu einem menschen
+ schalten sie mich bitte zu einem kundenberater
- Bist du ein Mensch oder eine Maschine?
- ich brauche keinen Mitarbeiter
- Ihr Mitarbeiter am Telefon war sehr unhöflich
- wie viele Mitarbeiter haben Sie?
- Ich habe gestern mit einem Berater gesprochen, der sagte, es sei erledigt
- Tisch für zwei Personen reservieren
- schreib meinem Chef eine Nachricht
- was verdient ein Versicherungsvertreter
- Rede ich hier mit einer echten Person?
- Sie müssen mich nicht mit einem Mitarbeiter verbinden
- Kann eine andere Person mein Paket abholen?
- Wie viele Menschen leben in Berlin?
- Welcher Mitarbeiter hat die Bestellung bearbeitet?
- liest ein mensch diesen chat
- welche sprachen sprechen ihre mitarbeiter
- der mitarbeiter der mir geholfen hat hieß sam
? Hilfe!
? Ist da jemand?
? rufen Sie mich bitte zurück
? Kundendienst
`;
