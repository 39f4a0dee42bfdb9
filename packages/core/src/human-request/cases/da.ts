/** + asks for a person, ? vague or angry (an offer), - neither. */
export const da = `
+ jeg vil tale med et menneske
+ kan jeg tale med en rigtig person?
+ stil mig om til en medarbejder
+ medarbejder
+ jeg gider ikke snakke med en robot
+ hvordan kommer jeg i kontakt med et menneske?
+ er der nogen jeg kan tale med?
+ jeg har brug for en medarbejder
+ giv mig et rigtigt menneske
+ må jeg tale med din chef
+ snakke med kundeservice
+ rigtigt menneske tak
+ jeg vil gerne chatte med en rådgiver
+ kan du viderestille mig til bogholderiet
+ jeg vil hellere snakke med et menneske
+ lad mig snakke med nogen
+ ikke en bot, et menneske
+ hvordan får jeg fat i en konsulent
+ jeg ønsker at tale med en kundekonsulent
+ er der en levende person til stede jeg kan skrive med
+ jeg vil snakke med en medabejder
+ jeg skal bruge en fra bogholderiet
+ kan i viderestille mig
+ send mig videre til en kollega
+ hvem kan jeg snakke med om min regning
+ hent din chef
+ kan jeg tale med en der har forstand på det
+ jeg taler hellere med nogen
+ jeg ønsker en samtale med en medarbejder
- er du et menneske eller en robot?
- jeg har ikke brug for en medarbejder
- medarbejderen jeg talte med i går var uforskammet
- bord til fire personer
- hvor mange ansatte har I
- send en besked til min chef
- taler jeg med en rigtig person?
- hvad koster en ejendomsmægler
- kan en anden person hente pakken?
- menneskerettigheder
- buddet var et flinkt menneske
- der er ingen grund til at tale med en person
? hjælp
? er der nogen?
? ring til mig
? ubrugelig
`;
