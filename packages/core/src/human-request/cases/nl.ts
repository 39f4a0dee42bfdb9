/** + asks for a person, ? vague or angry (an offer), - neither. */
export const nl = `
+ kan ik met een echt persoon praten?
+ ik wil een medewerker spreken
+ mag ik iemand van de klantenservice spreken
+ verbind me door met een mens
+ ik wil geen robot, ik wil een mens
+ medewerker
+ echt mens aub
+ hoe kom ik in contact met een medewerker?
+ kunt u mij doorverbinden met de facturatie afdeling
+ kan iemand van jullie team met me chatten
+ ik wil met je baas praten
+ stop met die bot, geef me een mens
+ is er een echte medewerker beschikbaar?
+ ik praat liever met een mens
+ zou ik een collega van u kunnen spreken
+ geef me een mederwerker
+ ik wil niet met een robot praten
+ hoe kan ik een echt iemand te pakken krijgen
+ laat me met iemand praten
+ graag een leidinggevende aan de lijn
+ schakel me door naar een menselijke agent
+ ik heb een mens nodig
+ graag een collega die mij verder kan helpen
+ stop met die bot ik wil iemand van vlees en bloed
+ ik snap er niks van, kan ik met iemand bellen?
+ mag ik doorgezet worden naar een medewerker
+ ik vraag om een menselijke medewerker
+ neem me serieus en haal er een mens bij
+ ik wil iemand aan de telefoon
+ is er iemand aanwezig die mij kan helpen, een medewerker?
- ben je een mens of een robot?
- ik hoef geen medewerker te spreken
- de bezorger was een onvriendelijk mens
- een medewerker zei gisteren dat het in orde was
- hoeveel medewerkers hebben jullie
- reserveer een tafel voor 4 personen
- stuur een bericht naar mijn collega
- praat ik nu met een echt mens?
- hoeveel mensen wonen er in nederland
- wat kost een verzekeringsagent
- ik heb geen mens nodig, jij helpt prima
- mijn manager heeft de bestelling geplaatst
- kan iemand anders mijn pakket ophalen?
- een tafel voor een persoon graag
- hoe wijs ik een gesprek toe aan een medewerker
- leest een mens deze chat
- welke talen spreken jullie medewerkers
? hulp nodig
? is daar iemand?
? bel me terug
? klantenservice
`;
