/** + asks for a person, ? vague or angry (an offer), - neither. */
export const no = `
+ jeg vil snakke med et menneske
+ kan jeg få snakke med en ekte person?
+ sett meg over til en kundebehandler
+ kundebehandler
+ jeg vil ikke snakke med en robot
+ hvordan får jeg tak i et menneske?
+ er det noen jeg kan snakke med?
+ jeg trenger en ekte person
+ gi meg et menneske
+ kan jeg få prate med sjefen din
+ snakke med kundeservice
+ ekte menneske takk
+ eg vil snakke med ein person
+ jeg ønsker å chatte med en rådgiver
+ kan du koble meg til en medarbeider
+ jeg vil heller snakke med et menneske
+ la meg prate med noen
+ ikke bot, jeg vil ha et menneske
+ kan jeg bli satt over til fakturaavdelingen
+ finnes det en ekte saksbehandler her?
+ vil ha kontakt med en ansatt
+ koble inn en kollega
+ send meg videre til en kollega
+ en person, ikke en robot
+ hent sjefen din
+ menneskelig kontakt takk
+ jeg vil ha personlig kontakt
+ ta meg til et menneske
+ sjefen din takk
- er du et menneske eller en robot?
- jeg trenger ikke å snakke med en kundebehandler
- kundebehandleren jeg snakket med i går var frekk
- bord til fire personer
- hvor mange ansatte har dere
- send en melding til sjefen min
- snakker jeg med en ekte person?
- hva koster en eiendomsmegler
- kan en annen person hente pakken?
- menneskerettigheter
- budet var et hyggelig menneske
- hvordan tildeler jeg en samtale til en kundebehandler
- jeg chattet med kundeservice forrige uke
- hvilke språk snakker kundebehandlerne deres
? hjelp
? er det noen der?
? ring meg
? ubrukelig
`;
